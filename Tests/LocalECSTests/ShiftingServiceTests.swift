import AWSECS
import AWSWire
import ContainerRuntime
import LocalECS
import Testing

@Suite struct ShiftingServiceTests {
    private let groupA = FakeCloudServices.groupA
    private let groupB = FakeCloudServices.groupB

    private func create(_ region: TestRegion, _ deployment: ECS.DeploymentConfiguration) async throws {
        try await region.createService(region.register("local/web:1")) { input in
            input.loadBalancers = .blueGreen
            input.deploymentConfiguration = deployment
        }
        try await region.stable()
    }

    private func release(_ region: TestRegion) async throws {
        let second = try await region.register("local/web:2")
        try await region.update { $0.taskDefinition = second }
    }

    @Test("A linear deployment moves the rule's weights in steps")
    func linear() async throws {
        try await TestRegion.with { region in
            try await create(
                region,
                ECS.DeploymentConfiguration(
                    strategy: "LINEAR",
                    linearConfiguration: ECS.LinearConfiguration(stepPercent: 33.3, stepBakeTimeInMinutes: 0)))
            try await release(region)
            try await eventually("it ends") { try await region.deployment().status == "SUCCESSFUL" }
            let weights = region.fakes.get { $0.weights[FakeCloudServices.rule]?.suffix(4) ?? [] }
            #expect(
                Array(weights) == [
                    [groupA: 667, groupB: 333], [groupA: 334, groupB: 666], [groupA: 1, groupB: 999],
                    [groupA: 0, groupB: 100],
                ])
        }
    }

    @Test("A service goes from one strategy to another, and leaves the steps of the first behind")
    func anotherStrategy() async throws {
        try await TestRegion.with { region in
            try await create(
                region,
                ECS.DeploymentConfiguration(
                    strategy: "LINEAR",
                    linearConfiguration: ECS.LinearConfiguration(stepPercent: 50, stepBakeTimeInMinutes: 0)))
            for strategy in ["CANARY", "BLUE_GREEN", "ROLLING"] {
                let canary = ECS.CanaryConfiguration(canaryPercent: 5, canaryBakeTimeInMinutes: 0)
                try await region.update {
                    $0.deploymentConfiguration = ECS.DeploymentConfiguration(
                        strategy: strategy, bakeTimeInMinutes: 0,
                        canaryConfiguration: strategy == "CANARY" ? canary : nil)
                }
                let now = try await region.service().deploymentConfiguration
                #expect(now?.strategy == strategy && now?.linearConfiguration == nil)
                #expect((now?.canaryConfiguration != nil) == (strategy == "CANARY"))
            }
        }
    }

    @Test("A canary has its share while it bakes, and a stop gives it back")
    func canary() async throws {
        try await TestRegion.with { region in
            try await create(
                region,
                ECS.DeploymentConfiguration(
                    strategy: "CANARY",
                    canaryConfiguration: ECS.CanaryConfiguration(canaryPercent: 5, canaryBakeTimeInMinutes: 60)))
            let kept = Set(try await region.tasks().map(\.taskArn))
            try await release(region)
            try await eventually("the canary has its share") {
                try await region.deployment().targetServiceRevision?.requestedProductionTrafficWeight == 5
            }
            let deployment = try await region.deployment()
            #expect(deployment.lifecycleStage == "PRODUCTION_TRAFFIC_SHIFT")
            #expect(deployment.sourceServiceRevisions?.first?.requestedProductionTrafficWeight == 95)
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.last } == [groupA: 95, groupB: 5])
            let arn = deployment.serviceDeploymentArn
            await #expect(throws: AWSError.self, "the traffic would stay between two revisions") {
                _ = try await region.call(
                    ECS.StopServiceDeployment.self,
                    ECS.StopServiceDeploymentRequest(serviceDeploymentArn: arn, stopType: "ABORT"))
            }
            _ = try await region.call(
                ECS.StopServiceDeployment.self, ECS.StopServiceDeploymentRequest(serviceDeploymentArn: arn))
            try await eventually("it is rolled back") { try await region.deployment().status == "ROLLBACK_SUCCESSFUL" }
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.last } == [groupA: 100, groupB: 0])
            #expect(Set(try await region.tasks().map(\.taskArn)) == kept)
        }
    }

    @Test("A pause hook is described, and continued by its id")
    func pauseHook() async throws {
        try await TestRegion.with { region in
            let hook = ECS.DeploymentLifecycleHook(targetType: "PAUSE", lifecycleStages: ["POST_SCALE_UP"])
            var deployment = ECS.DeploymentConfiguration(strategy: "BLUE_GREEN", bakeTimeInMinutes: 0)
            try await create(region, deployment)
            deployment.lifecycleHooks = [hook]
            try await region.update { $0.deploymentConfiguration = deployment }
            try await release(region)
            try await eventually("it waits") {
                try await region.deployment().lifecycleHookDetails?.first?.status == "AWAITING_ACTION"
            }
            let waiting = try await region.deployment()
            let detail = try #require(waiting.lifecycleHookDetails?.first)
            #expect(waiting.lifecycleStage == "POST_SCALE_UP" && detail.targetType == "PAUSE")
            #expect(detail.timeoutAction == "ROLLBACK" && detail.expiresAt != nil)
            await #expect(throws: AWSError.self) {
                _ = try await region.call(
                    ECS.ContinueServiceDeployment.self,
                    ECS.ContinueServiceDeploymentRequest(
                        serviceDeploymentArn: waiting.serviceDeploymentArn, hookId: "ecs-pause-nothing"))
            }
            let answer = try await region.call(
                ECS.ContinueServiceDeployment.self,
                ECS.ContinueServiceDeploymentRequest(
                    serviceDeploymentArn: waiting.serviceDeploymentArn, hookId: detail.hookId))
            #expect(answer.serviceDeploymentArn == waiting.serviceDeploymentArn)
            try await eventually("it ends") { try await region.deployment().status == "SUCCESSFUL" }
        }
    }

    struct BadDeployment: Sendable, CustomTestStringConvertible {
        var deployment: ECS.DeploymentConfiguration
        var message: String
        var testDescription: String { message }
    }

    static let bad = [
        BadDeployment(
            deployment: ECS.DeploymentConfiguration(
                strategy: "LINEAR", linearConfiguration: ECS.LinearConfiguration(stepPercent: 2.5)),
            message: "stepPercent must be a multiple of 0.1 between 3.0 and 100.0."),
        BadDeployment(
            deployment: ECS.DeploymentConfiguration(
                strategy: "CANARY", canaryConfiguration: ECS.CanaryConfiguration(canaryPercent: 0.15)),
            message: "canaryPercent must be a multiple of 0.1 between 0.1 and 100.0."),
        BadDeployment(
            deployment: ECS.DeploymentConfiguration(
                strategy: "CANARY", canaryConfiguration: ECS.CanaryConfiguration(canaryBakeTimeInMinutes: 2000)),
            message: "canaryBakeTimeInMinutes must be between 0 and 1440."),
        BadDeployment(
            deployment: ECS.DeploymentConfiguration(
                strategy: "BLUE_GREEN", bakeTimeInMinutes: 0,
                canaryConfiguration: ECS.CanaryConfiguration(canaryPercent: 5)),
            message: "canaryConfiguration is only valid for the CANARY deployment strategy."),
        BadDeployment(
            deployment: ECS.DeploymentConfiguration(
                strategy: "BLUE_GREEN", bakeTimeInMinutes: 0,
                lifecycleHooks: [ECS.DeploymentLifecycleHook(targetType: "PAUSE", lifecycleStages: ["BAKE_TIME"])]),
            message: "Invalid lifecycle stage 'BAKE_TIME'."),
    ]

    @Test("Steps and hooks that AWS does not know are refused by name", arguments: bad)
    func refused(_ bad: BadDeployment) async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            await #expect(throws: AWSError("InvalidParameterException", bad.message)) {
                try await region.createService(definition) { input in
                    input.loadBalancers = .blueGreen
                    input.deploymentConfiguration = bad.deployment
                }
            }
        }
    }
}
