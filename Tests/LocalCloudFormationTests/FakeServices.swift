import AWSCloudFormation
import AWSEC2
import AWSECS
import AWSIAM
import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import Synchronization
import TealCore

@testable import LocalCloudFormation

/// Log groups, VPCs, roles and one ECS cluster in memory: enough of the other services for stacks.
final class FakeServices: CloudPort {
    struct State {
        var groups: [String: [String: String]] = [:]
        var retention: [String: Int] = [:]
        var vpcs: [String: [String: String]] = [:]
        var roles: [String: [IAM.Tag]] = [:]
        var services: [String: ECS.Service] = [:]
        var nextID = 0
        /// Names of operations that fail.
        var failing: Set<String> = []
        var calls: [String] = []
    }

    let state = Mutex(State())
    private let handlers: Mutex<[String: OperationHandler]> = Mutex([:])

    var groups: [String] { state.withLock { $0.groups.keys.sorted() } }
    var calls: [String] { state.withLock(\.calls) }

    func fail(_ operation: String) { state.withLock { _ = $0.failing.insert(operation) } }
    func mend() { state.withLock { $0.failing = [] } }

    init() {
        var logs = ServiceOperations(Logs.service)
        addLogs(&logs)
        var ec2 = ServiceOperations(EC2.service)
        addEC2(&ec2)
        var iam = ServiceOperations(IAM.service)
        addIAM(&iam)
        var ecs = ServiceOperations(ECS.service)
        addECS(&ecs)
        handlers.withLock { handlers in
            for operations in [logs, ec2, iam, ecs] {
                handlers.merge(operations.handlers.map { ("\(operations.service.id).\($0.key)", $0.value) }) { _, new in
                    new
                }
            }
        }
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, _ context: CallContext
    ) async throws -> Operation.Output {
        let name = Operation.descriptor.name
        let isFailing = state.withLock { state in
            state.calls.append(name)
            return state.failing.contains(name)
        }
        if isFailing { throw AWSError("InvalidParameterException", "\(name) is scripted to fail") }
        let handler = handlers.withLock { $0["\(Operation.service.id).\(name)"] }
        guard let handler, let output = try await handler.call(input, context) as? Operation.Output else {
            throw AWSError("InvalidAction", "\(name) is not scripted")
        }
        return output
    }

    private func newID(_ prefix: String) -> String {
        state.withLock { state in
            state.nextID += 1
            return "\(prefix)-\(state.nextID)"
        }
    }

    // MARK: - Services

    private func addLogs(_ logs: inout ServiceOperations) {
        logs.on(Logs.CreateLogGroup.self) { [self] input, _ in
            let name = input.logGroupName ?? ""
            try state.withLock { state in
                guard state.groups[name] == nil else {
                    throw AWSError("ResourceAlreadyExistsException", "The specified log group already exists")
                }
                state.groups[name] = input.tags ?? [:]
            }
            return .init()
        }
        logs.on(Logs.DeleteLogGroup.self) { [self] input, _ in
            let name = input.logGroupName ?? ""
            try state.withLock { state in
                guard state.groups.removeValue(forKey: name) != nil else {
                    throw AWSError("ResourceNotFoundException", "The specified log group does not exist.")
                }
                state.retention[name] = nil
            }
            return .init()
        }
        logs.on(Logs.DescribeLogGroups.self) { [self] input, _ in
            let prefix = input.logGroupNamePrefix ?? ""
            let groups = state.withLock { state in
                state.groups.keys.filter { $0.hasPrefix(prefix) }.map {
                    Logs.LogGroup(logGroupName: $0, retentionInDays: state.retention[$0], arn: "arn:logs:\($0):*")
                }
            }
            return .init(logGroups: groups)
        }
        logs.on(Logs.PutRetentionPolicy.self) { [self] input, _ in
            state.withLock { $0.retention[input.logGroupName ?? ""] = input.retentionInDays }
            return .init()
        }
        logs.on(Logs.DeleteRetentionPolicy.self) { [self] input, _ in
            state.withLock { $0.retention[input.logGroupName ?? ""] = nil }
            return .init()
        }
        logs.on(Logs.ListTagsForResource.self) { [self] input, _ in
            let name = input.resourceArn?.replacing("arn:logs:", with: "") ?? ""
            return .init(tags: state.withLock { $0.groups[name] })
        }
        logs.on(Logs.TagResource.self) { [self] input, _ in
            let name = input.resourceArn?.replacing("arn:logs:", with: "") ?? ""
            state.withLock { $0.groups[name]?.merge(input.tags ?? [:]) { _, new in new } }
            return .init()
        }
        logs.on(Logs.UntagResource.self) { [self] input, _ in
            let name = input.resourceArn?.replacing("arn:logs:", with: "") ?? ""
            state.withLock { state in for key in input.tagKeys ?? [] { state.groups[name]?[key] = nil } }
            return .init()
        }
    }

    private func addEC2(_ ec2: inout ServiceOperations) {
        ec2.on(EC2.DescribeAvailabilityZones.self) { _, _ in
            .init(availabilityZones: ["a", "b", "c"].map { EC2.AvailabilityZone(zoneName: "us-east-1\($0)") })
        }
        ec2.on(EC2.CreateVpc.self) { [self] input, _ in
            let id = newID("vpc")
            let pairs = (input.tagSpecifications?.first?.tags ?? []).map { ($0.key ?? "", $0.value ?? "") }
            state.withLock { $0.vpcs[id] = Dictionary(pairs) { first, _ in first } }
            return .init(vpc: EC2.Vpc(vpcId: id, cidrBlock: input.cidrBlock))
        }
        ec2.on(EC2.ModifyVpcAttribute.self) { _, _ in .init() }
        ec2.on(EC2.DescribeSecurityGroups.self) { _, _ in
            .init(securityGroups: [EC2.SecurityGroup(groupId: "sg-default")])
        }
        ec2.on(EC2.DescribeVpcs.self) { [self] input, _ in
            let vpcs = state.withLock { state in
                state.vpcs.filter { id, tags in
                    (input.vpcIds?.contains(id) ?? true)
                        && (input.filters ?? []).allSatisfy { filter in
                            let key = filter.name?.replacing("tag:", with: "") ?? ""
                            return filter.values?.contains(tags[key] ?? "") ?? true
                        }
                }
            }
            return .init(vpcs: vpcs.keys.sorted().map { EC2.Vpc(vpcId: $0, cidrBlock: "10.0.0.0/16") })
        }
        ec2.on(EC2.DeleteVpc.self) { [self] input, _ in
            state.withLock { $0.vpcs[input.vpcId ?? ""] = nil }
            return .init()
        }
    }

    private func addIAM(_ iam: inout ServiceOperations) {
        iam.on(IAM.CreateRole.self) { [self] input, _ in
            state.withLock { $0.roles[input.roleName ?? ""] = input.tags ?? [] }
            return .init()
        }
        iam.on(IAM.GetRole.self) { [self] input, _ in
            let name = input.roleName ?? ""
            guard let tags = state.withLock({ $0.roles[name] }) else {
                throw AWSError("NoSuchEntity", "The role with name \(name) cannot be found.", status: 404)
            }
            return .init(role: IAM.Role(roleName: name, roleId: "AROA", arn: "arn:aws:iam::1:role/\(name)", tags: tags))
        }
        iam.on(IAM.PutRolePolicy.self) { _, _ in .init() }
        iam.on(IAM.AttachRolePolicy.self) { _, _ in .init() }
        iam.on(IAM.ListAttachedRolePolicies.self) { _, _ in .init() }
        iam.on(IAM.ListRolePolicies.self) { _, _ in .init() }
        iam.on(IAM.DeleteRole.self) { [self] input, _ in
            state.withLock { $0.roles[input.roleName ?? ""] = nil }
            return .init()
        }
    }

    private func addECS(_ ecs: inout ServiceOperations) {
        ecs.on(ECS.CreateService.self) { [self] input, _ in
            let arn = "arn:aws:ecs:us-east-1:1:service/\(input.serviceName ?? "")"
            let deployment = ECS.Deployment(
                status: "PRIMARY", taskDefinition: input.taskDefinition, desiredCount: input.desiredCount,
                runningCount: 0, rolloutState: "IN_PROGRESS")
            let service = ECS.Service(
                serviceArn: arn, serviceName: input.serviceName, status: "ACTIVE", desiredCount: input.desiredCount,
                taskDefinition: input.taskDefinition, deployments: [deployment], tags: input.tags)
            state.withLock { $0.services[arn] = service }
            return .init(service: service)
        }
        ecs.on(ECS.DescribeServices.self) { [self] input, _ in
            let services = state.withLock { state in
                state.services.values.filter { service in
                    input.services?.contains { $0 == service.serviceArn || $0 == service.serviceName } ?? false
                }
            }
            return .init(services: services)
        }
        ecs.on(ECS.ListServiceDeployments.self) { _, _ in .init() }
        ecs.on(ECS.DeleteService.self) { [self] input, _ in
            state.withLock { $0.services[input.service ?? ""] = nil }
            return .init()
        }
    }

    /// The deployment of every service has come to rest, or failed with this reason.
    func settleServices(failure: String? = nil) {
        state.withLock { state in
            for (arn, service) in state.services {
                state.services[arn]?.deployments?[0].rolloutState = failure == nil ? "COMPLETED" : "FAILED"
                state.services[arn]?.deployments?[0].rolloutStateReason = failure
                state.services[arn]?.deployments?[0].runningCount = service.desiredCount
            }
        }
    }
}

/// The service over the fakes, running in the background of a test's body.
struct Fixture {
    let services: FakeServices
    let store: StateStore
    let service: LocalCloudFormation
    let context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/test",
        requestID: "1", now: Date(timeIntervalSince1970: 1_790_000_000))

    /// Over the fakes, unless there is a cloud of real services.
    init(
        services: FakeServices = FakeServices(), store: StateStore? = nil, over cloud: (any CloudPort)? = nil
    ) throws {
        self.services = services
        self.store = try store ?? StateStore()
        service = try LocalCloudFormation(store: self.store, cloud: cloud ?? services)
    }

    /// Runs `body` beside the service's own work, which is cancelled afterwards.
    func running(_ body: @escaping @Sendable (Fixture) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await service.run()
                return false
            }
            group.addTask {
                try await body(self)
                return true
            }
            while let isBody = try await group.next(), !isBody {}
            group.cancelAll()
        }
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        guard let handler = service.operations.handlers[Operation.descriptor.name],
            let output = try await handler.call(input, context) as? Operation.Output
        else { throw AWSError("InvalidAction", Operation.descriptor.name) }
        return output
    }

    func create(
        _ name: String = "shop", _ template: String, _ parameters: [String: String] = [:],
        tags: [String: String] = [:]
    ) async throws -> String {
        let input = CloudFormation.CreateStackInput(
            stackName: name, templateBody: template, parameters: Self.parameters(parameters),
            capabilities: ["CAPABILITY_NAMED_IAM"], tags: tags.map { .init(key: $0.key, value: $0.value) })
        return try await call(CloudFormation.CreateStack.self, input).stackId ?? ""
    }

    func update(
        _ name: String = "shop", _ template: String, _ parameters: [String: String] = [:]
    ) async throws {
        let input = CloudFormation.UpdateStackInput(
            stackName: name, templateBody: template, parameters: Self.parameters(parameters),
            capabilities: ["CAPABILITY_NAMED_IAM"])
        _ = try await call(CloudFormation.UpdateStack.self, input)
    }

    static func parameters(_ values: [String: String]) -> [CloudFormation.Parameter] {
        values.map { .init(parameterKey: $0.key, parameterValue: $0.value) }
    }

    func describe(_ name: String = "shop") async throws -> CloudFormation.Stack {
        let output = try await call(CloudFormation.DescribeStacks.self, .init(stackName: name))
        guard let stack = output.stacks?.first else { throw AWSError("Missing", name) }
        return stack
    }

    /// The stack once nothing is being done to it, or after ten seconds.
    func settled(_ name: String = "shop") async throws -> CloudFormation.Stack {
        for _ in 0..<1000 {
            let stack = try await describe(name)
            let status = stack.stackStatus ?? ""
            if !status.hasSuffix("IN_PROGRESS") || status == "REVIEW_IN_PROGRESS" { return stack }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw AWSError("Timeout", "\(name) did not come to rest")
    }
}
