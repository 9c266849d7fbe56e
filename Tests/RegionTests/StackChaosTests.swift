import AWSCloudFormation
import AWSEC2
import AWSECS
import AWSELBv2
import AWSIAM
import Foundation
import LocalCloud
import LocalCloudFormation
import TealCore
import Testing

@Suite("A stack whose CloudFormation dies again and again", .timeLimit(.minutes(1)))
struct StackChaosTests {
    @Test("It is made, updated, rolled back and deleted once, with nothing twice and nothing left", arguments: 0..<4)
    func lives(seed: Int) async throws {
        try await ServicesTogether.running { services in
            var story = StackStory(services: services, seed: seed)
            try await story.tell()
        }
    }
}

/// The life of one stack, through many lives of CloudFormation.
private struct StackStory {
    let services: ServicesTogether
    let isBlueGreen: Bool
    private var random: SeededGenerator

    init(services: ServicesTogether, seed: Int) {
        self.services = services
        isBlueGreen = seed.isMultiple(of: 2)
        random = SeededGenerator(seed: UInt64(seed))
    }

    mutating func tell() async throws {
        let bare = try await vpcs()
        try reborn(calls: 100)
        let id =
            try await services.call(
                CloudFormation.CreateStack.self,
                .init(
                    stackName: "lemon", templateBody: try template(), parameters: image("good:1"),
                    capabilities: ["CAPABILITY_IAM"])
            ).stackId ?? ""
        #expect(try await settled(id) == "CREATE_COMPLETE")
        try await checkEverythingIsThereOnce(bare)
        #expect(try await updated(id, "good:2") == "UPDATE_COMPLETE")
        #expect(try await updated(id, "missing:1") == "UPDATE_ROLLBACK_COMPLETE")
        let found = try await services.call(ECS.DescribeServices.self, .init(cluster: "lemon", services: ["web"]))
        #expect(found.services?.first?.taskDefinition?.hasSuffix(":2") == true)
        #expect(try await services.call(ECS.ListTaskDefinitions.self, .init()).taskDefinitionArns?.count == 2)
        _ = try await services.call(CloudFormation.DeleteStack.self, .init(stackName: "lemon"))
        #expect(try await settled(id) == "DELETE_COMPLETE")
        #expect(try await vpcs() == bare)
        #expect(try await services.call(ELBv2.DescribeTargetGroups.self, .init()).targetGroups?.isEmpty == true)
        let roles = try await services.call(IAM.ListRoles.self, .init()).roles ?? []
        #expect(roles.allSatisfy { $0.roleName?.hasPrefix("lemon") != true })
    }

    private func checkEverythingIsThereOnce(_ bare: Int) async throws {
        #expect(try await vpcs() == bare + 1)
        #expect(try await services.call(ELBv2.DescribeTargetGroups.self, .init()).targetGroups?.count == 2)
        #expect(try await services.call(ELBv2.DescribeLoadBalancers.self, .init()).loadBalancers?.count == 1)
        #expect(try await services.call(ECS.ListTaskDefinitions.self, .init()).taskDefinitionArns?.count == 1)
    }

    private func vpcs() async throws -> Int {
        try await services.call(EC2.DescribeVpcs.self, .init()).vpcs?.count ?? 0
    }

    private func template() throws -> String {
        let path = try #require(Bundle.module.url(forResource: "Fixtures/lemon", withExtension: "yaml"))
        let advanced =
            ", AdvancedConfiguration: {AlternateTargetGroupArn: !Ref Green, ProductionListenerRule: !Ref Rule, "
            + "RoleArn: !GetAtt ExecutionRole.Arn}"
        return try String(contentsOf: path, encoding: .utf8)
            .replacing("STRATEGY", with: isBlueGreen ? "BLUE_GREEN, BakeTimeInMinutes: 0" : "ROLLING")
            .replacing("ADVANCED", with: isBlueGreen ? advanced : "")
    }

    private func image(_ name: String) -> [CloudFormation.Parameter] {
        [.init(parameterKey: "Image", parameterValue: name)]
    }

    private mutating func updated(_ id: String, _ name: String) async throws -> String {
        try reborn(calls: 100)
        _ = try await services.call(
            CloudFormation.UpdateStack.self,
            .init(
                stackName: "lemon", usePreviousTemplate: true, parameters: image(name),
                capabilities: ["CAPABILITY_IAM"]))
        return try await settled(id)
    }

    /// A new CloudFormation over the same state.
    @discardableResult
    private func reborn(calls: Int) throws -> (LocalCloudFormation, MortalCloud) {
        let cloud = MortalCloud(services.cloud, calls: calls)
        let formation = try LocalCloudFormation(store: services.store, cloud: cloud)
        services.cloud.add(formation.operations)
        return (formation, cloud)
    }

    private func status(_ id: String) async throws -> String {
        let answer = try await services.call(CloudFormation.DescribeStacks.self, .init(stackName: id))
        return answer.stacks?.first?.stackStatus ?? ""
    }

    /// Life after life, until the stack is at rest; each lives a little longer than the one before may have.
    private mutating func settled(_ id: String) async throws -> String {
        for life in 0..<200 {
            let (formation, cloud) = try reborn(calls: Int.random(in: 1...12, using: &random) + life)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await formation.run() }
                for _ in 0..<3000 where !cloud.isDead {
                    guard try await status(id).hasSuffix("IN_PROGRESS") else { break }
                    try await Task.sleep(for: .milliseconds(5))
                }
                group.cancelAll()
            }
            let reached = try await status(id)
            if !reached.hasSuffix("IN_PROGRESS") { return reached }
        }
        return "not settled"
    }
}
