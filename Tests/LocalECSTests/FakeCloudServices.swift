import AWSEC2
import AWSELBv2
import AWSIAM
import AWSLogs
import AWSWire
import ContainerRuntime
import LocalCloud
import Synchronization

/// The services that ECS uses, in memory: subnets in three zones, target groups whose health the test decides, logs.
final class FakeCloudServices: Sendable {
    struct State {
        var subnets: [String: String] = ["subnet-a": "us-east-1a", "subnet-b": "us-east-1b", "subnet-c": "us-east-1c"]
        var interfaces: [String: String] = [:]
        var nextAddress = 10
        /// Of the group `sg-1`, which every interface is in.
        var rules: [EC2.SecurityGroupRule] = []
        /// Targets by group, `address:port`.
        var targets: [String: [String: String]] = [:]
        /// What a new target becomes, by group; healthy where nothing is said.
        var healthOfNew: [String: String] = [:]
        /// Weights by rule, one entry for each change.
        var weights: [String: [[String: Int]]] = [:]
        var groups: [String: [String]] = [:]
        var logGroups: Set<String> = ["/ecs/web"]
        var lines: [String: [String]] = [:]
        var missingRoles: Set<String> = []
        /// Keeps the targets that were deregistered draining until `drain` is called.
        var holdsDrains = false
        var calls: [String] = []
    }

    let state = Mutex(State())
    let cloud = Cloud()
    let signals: Signals
    static let groupA = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/a/1111111111111111"
    static let groupB = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/b/2222222222222222"
    static let rule = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener-rule/app/web/3/4/5"

    init(signals: Signals) {
        self.signals = signals
        cloud.add(network)
        cloud.add(balancers)
        cloud.add(logs)
        cloud.add(roles)
        state.withLock { $0.weights[Self.rule] = [[Self.groupA: 100, Self.groupB: 0]] }
    }

    func set(_ body: (inout State) -> Void) {
        state.withLock { body(&$0) }
    }

    func get<Value: Sendable>(_ body: (State) -> Value) -> Value {
        state.withLock { body($0) }
    }

    /// The group's targets say so from now on, and ECS is told.
    func setHealth(_ health: String, in group: String) {
        set { state in
            for key in (state.targets[group] ?? [:]).keys { state.targets[group]?[key] = health }
            state.healthOfNew[group] = health
        }
        signals.send(.targetHealth(targetGroupARN: group))
    }

    private var network: ServiceOperations {
        var operations = ServiceOperations(EC2.service)
        operations.on(EC2.DescribeSubnets.self) { [self] input, _ in
            let wanted = input.subnetIds ?? []
            let known = get(\.subnets)
            for id in wanted where known[id] == nil {
                throw AWSError("InvalidSubnetID.NotFound", "The subnet ID '\(id)' does not exist")
            }
            return EC2.DescribeSubnetsResult(
                subnets: wanted.map { id in
                    EC2.Subnet(subnetId: id, vpcId: "vpc-1", cidrBlock: "10.0.0.0/24", availabilityZone: known[id])
                })
        }
        operations.on(EC2.CreateNetworkInterface.self) { [self] input, _ in
            let (id, address) = state.withLock { state in
                state.nextAddress += 1
                let id = "eni-\(state.nextAddress)"
                let address = "10.0.0.\(state.nextAddress)"
                state.interfaces[id] = address
                return (id, address)
            }
            return EC2.CreateNetworkInterfaceResult(
                networkInterface: EC2.NetworkInterface(
                    availabilityZone: get { $0.subnets[input.subnetId ?? ""] }, macAddress: "02:00:00:00:00:01",
                    networkInterfaceId: id, privateIpAddress: address, subnetId: input.subnetId))
        }
        operations.on(EC2.DescribeNetworkInterfaces.self) { [self] input, _ in
            guard input.filters == nil else { return EC2.DescribeNetworkInterfacesResult() }
            return EC2.DescribeNetworkInterfacesResult(
                networkInterfaces: get(\.interfaces).sorted { $0.key < $1.key }.map { id, address in
                    EC2.NetworkInterface(
                        groups: [EC2.GroupIdentifier(groupId: "sg-1")], networkInterfaceId: id,
                        privateIpAddress: address)
                })
        }
        operations.on(EC2.DescribeSecurityGroupRules.self) { [self] _, _ in
            EC2.DescribeSecurityGroupRulesResult(securityGroupRules: get(\.rules))
        }
        operations.on(EC2.DeleteNetworkInterface.self) { [self] input, _ in
            set { $0.interfaces[input.networkInterfaceId ?? ""] = nil }
            return EC2.DeleteNetworkInterface.Output()
        }
        operations.on(EC2.DescribeSecurityGroups.self) { _, _ in EC2.DescribeSecurityGroupsResult() }
        return operations
    }

    private var balancers: ServiceOperations {
        var operations = ServiceOperations(ELBv2.service)
        operations.on(ELBv2.DescribeTargetGroups.self) { input, _ in
            let arns = input.targetGroupArns ?? []
            guard arns.allSatisfy({ [Self.groupA, Self.groupB].contains($0) }) else {
                throw AWSError("TargetGroupNotFound", "One or more target groups not found")
            }
            return ELBv2.DescribeTargetGroupsOutput(
                targetGroups: arns.map {
                    ELBv2.TargetGroup(targetGroupArn: $0, loadBalancerArns: ["arn:lb"], targetType: "ip")
                })
        }
        addTargets(&operations)
        addRules(&operations)
        return operations
    }

    private func addTargets(_ operations: inout ServiceOperations) {
        operations.on(ELBv2.RegisterTargets.self) { [self] input, _ in
            let group = input.targetGroupArn ?? ""
            set { state in
                for target in input.targets ?? [] {
                    let key = "\(target.id ?? ""):\(target.port ?? 0)"
                    state.targets[group, default: [:]][key] = state.healthOfNew[group] ?? "healthy"
                    state.calls.append("register \(key)")
                }
            }
            signals.send(.targetHealth(targetGroupARN: group))
            return ELBv2.RegisterTargetsOutput()
        }
        operations.on(ELBv2.DeregisterTargets.self) { [self] input, _ in
            let group = input.targetGroupArn ?? ""
            set { state in
                for target in input.targets ?? [] {
                    let key = "\(target.id ?? ""):\(target.port ?? 0)"
                    state.targets[group]?[key] = state.holdsDrains ? "draining" : nil
                    state.calls.append("deregister \(key)")
                }
            }
            signals.send(.targetHealth(targetGroupARN: group))
            return ELBv2.DeregisterTargetsOutput()
        }
        operations.on(ELBv2.DescribeTargetHealth.self) { [self] input, _ in
            let targets = get { $0.targets[input.targetGroupArn ?? ""] ?? [:] }
            return ELBv2.DescribeTargetHealthOutput(
                targetHealthDescriptions: targets.sorted { $0.key < $1.key }.map { key, state in
                    let parts = key.split(separator: ":")
                    return ELBv2.TargetHealthDescription(
                        target: ELBv2.TargetDescription(id: String(parts[0]), port: Int(parts[1])),
                        targetHealth: ELBv2.TargetHealth(
                            state: state, description: "Health checks failed with these codes: [503]"))
                })
        }
    }

    private func addRules(_ operations: inout ServiceOperations) {
        operations.on(ELBv2.DescribeRules.self) { [self] input, _ in
            let arn = input.ruleArns?.first ?? ""
            let weights = get { $0.weights[arn]?.last ?? [:] }
            let groups = weights.map { ELBv2.TargetGroupTuple(targetGroupArn: $0.key, weight: $0.value) }
            let action = ELBv2.Action(type: "forward", forwardConfig: ELBv2.ForwardActionConfig(targetGroups: groups))
            return ELBv2.DescribeRulesOutput(rules: [ELBv2.Rule(ruleArn: arn, actions: [action], isDefault: false)])
        }
        operations.on(ELBv2.ModifyRule.self) { [self] input, _ in
            let groups = input.actions?.first?.forwardConfig?.targetGroups ?? []
            let weights = Dictionary(
                groups.map { ($0.targetGroupArn ?? "", $0.weight ?? 0) }, uniquingKeysWith: { $1 })
            set { $0.weights[input.ruleArn ?? "", default: []].append(weights) }
            return ELBv2.ModifyRuleOutput()
        }
    }

    private var logs: ServiceOperations {
        var operations = ServiceOperations(Logs.service)
        operations.on(Logs.CreateLogStream.self) { [self] input, _ in
            guard get({ $0.logGroups.contains(input.logGroupName ?? "") }) else {
                throw AWSError("ResourceNotFoundException", "The specified log group does not exist.")
            }
            return Logs.CreateLogStream.Output()
        }
        operations.on(Logs.PutLogEvents.self) { [self] input, _ in
            set { $0.lines[input.logStreamName ?? "", default: []] += (input.logEvents ?? []).compactMap(\.message) }
            return Logs.PutLogEventsResponse()
        }
        return operations
    }

    private var roles: ServiceOperations {
        var operations = ServiceOperations(IAM.service)
        operations.on(IAM.GetRole.self) { [self] input, _ in
            if get({ $0.missingRoles.contains(input.roleName ?? "") }) {
                throw AWSError(
                    "NoSuchEntity", "The role with name \(input.roleName ?? "") cannot be found.", status: 404)
            }
            return IAM.GetRoleResponse()
        }
        return operations
    }
}
