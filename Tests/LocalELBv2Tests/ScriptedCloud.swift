import AWSEC2
import AWSELBv2
import AWSWire
import FoundationEssentials
import LoadBalancer
import LocalCloud
import LocalELBv2
import StateStore
import Synchronization
import TealCore

/// An EC2 service with one VPC of three zones and a second, closed one.
struct ScriptedCloud: CloudPort {
    private let ec2: ServiceOperations
    let interfaces: ScriptedInterfaces

    init() {
        var ec2 = ServiceOperations(EC2.service)
        let interfaces = ScriptedInterfaces()
        self.interfaces = interfaces
        interfaces.add(to: &ec2) { id in Self.subnets.first { $0.subnetId == id } }
        ec2.on(EC2.DescribeSubnets.self) { input, _ in
            let vpcs = input.filters?.first?.values ?? ["vpc-1", "vpc-2"]
            let ids = input.subnetIds
            let found = Self.subnets.filter { subnet in
                vpcs.contains(subnet.vpcId ?? "") && (ids?.contains(subnet.subnetId ?? "") ?? true)
            }
            if let ids, found.count < Set(ids).count {
                throw AWSError("InvalidSubnetID.NotFound", "The subnet ID does not exist")
            }
            return EC2.DescribeSubnetsResult(subnets: found)
        }
        ec2.on(EC2.DescribeVpcs.self) { input, _ in
            guard input.vpcIds?.allSatisfy({ ["vpc-1", "vpc-2"].contains($0) }) ?? true else {
                throw AWSError("InvalidVpcID.NotFound", "The vpc ID does not exist")
            }
            return EC2.DescribeVpcsResult()
        }
        ec2.on(EC2.DescribeSecurityGroups.self) { input, _ in
            let group = EC2.SecurityGroup(groupId: input.groupIds?.first ?? "sg-default", vpcId: "vpc-1")
            return EC2.DescribeSecurityGroupsResult(securityGroups: [group])
        }
        ec2.on(EC2.DescribeInternetGateways.self) { input, _ in
            let isOpen = input.filters?.first?.values == ["vpc-1"]
            return EC2.DescribeInternetGatewaysResult(internetGateways: isOpen ? [EC2.InternetGateway()] : [])
        }
        self.ec2 = ec2
    }

    private static let subnets = ["a", "b", "c"].flatMap { zone in
        ["vpc-1", "vpc-2"].map { vpc in
            let third = Int(Unicode.Scalar(zone)!.value) - 97
            return EC2.Subnet(
                subnetId: "subnet-\(vpc.suffix(1))\(zone)", vpcId: vpc,
                cidrBlock: "10.\(vpc.suffix(1)).\(third).0/24", availabilityZone: "us-east-1\(zone)")
        }
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, _ context: CallContext
    ) async throws -> Operation.Output {
        guard let handler = ec2.handlers[Operation.descriptor.name],
            let output = try await handler.call(input, context) as? Operation.Output
        else { throw AWSError("InvalidAction", "\(Operation.descriptor.name) is not scripted") }
        return output
    }
}

/// The network interfaces of the scripted VPC, in memory.
final class ScriptedInterfaces: Sendable {
    private let known = Mutex<[EC2.NetworkInterface]>([])

    /// `subnet-1a 10.1.0.4 sg-default`, sorted.
    var all: [String] {
        known.withLock { known in
            known.map { interface in
                [interface.subnetId ?? "", interface.privateIpAddress ?? ""].joined(separator: " ")
                    + (interface.groups ?? []).map { " \($0.groupId ?? "")" }.joined()
            }.sorted()
        }
    }

    func add(to ec2: inout ServiceOperations, subnet: @escaping @Sendable (String) -> EC2.Subnet?) {
        ec2.on(EC2.CreateNetworkInterface.self) { [self] input, _ in
            let subnet = subnet(input.subnetId ?? "")
            let interface = known.withLock { known in
                let range = subnet?.cidrBlock.flatMap { IPv4Prefix($0) }
                let taken = known.compactMap(\.privateIpAddress)
                let address = range.flatMap { range in
                    (range.base + 4...range.last).map(IPv4Prefix.text).first { !taken.contains($0) }
                }
                let made = EC2.NetworkInterface(
                    availabilityZone: subnet?.availabilityZone, description: input.description,
                    groups: input.groups?.map { EC2.GroupIdentifier(groupId: $0) },
                    networkInterfaceId: "eni-\(address ?? "")", privateIpAddress: address, subnetId: input.subnetId)
                known.append(made)
                return made
            }
            return EC2.CreateNetworkInterfaceResult(networkInterface: interface)
        }
        ec2.on(EC2.DescribeNetworkInterfaces.self) { [self] input, _ in
            let wanted = input.filters?.first?.values ?? []
            let found = known.withLock { $0.filter { wanted.contains($0.description ?? "") } }
            return EC2.DescribeNetworkInterfacesResult(networkInterfaces: found)
        }
        ec2.on(EC2.DeleteNetworkInterface.self) { [self] input, _ in
            known.withLock { known in known.removeAll { $0.networkInterfaceId == input.networkInterfaceId } }
            return EC2.DeleteNetworkInterfaceResponse()
        }
        ec2.on(EC2.ModifyNetworkInterfaceAttribute.self) { [self] input, _ in
            known.withLock { known in
                for index in known.indices where known[index].networkInterfaceId == input.networkInterfaceId {
                    known[index].groups = input.groups?.map { EC2.GroupIdentifier(groupId: $0) }
                }
            }
            return EC2.ModifyNetworkInterfaceAttributeResponse()
        }
    }
}

/// A balancer in memory: takes configurations, and says of the targets what the test says.
final class FakeBalancer: BalancerPort {
    private struct State {
        var configuration = BalancerConfiguration(version: 0)
        var targets = TargetObservations()
        var isDown = false
        var takenPorts: Set<Int> = []
    }

    struct Unreachable: Error {}

    private let state = Mutex(State())

    var configuration: BalancerConfiguration { state.withLock(\.configuration) }

    var isDown: Bool {
        get { state.withLock(\.isDown) }
        set { state.withLock { $0.isDown = newValue } }
    }

    /// Another program listens on this port.
    func take(port: Int) { state.withLock { _ = $0.takenPorts.insert(port) } }

    func apply(_ configuration: BalancerConfiguration) throws {
        try state.withLock { state in
            guard !state.isDown else { throw Unreachable() }
            guard configuration.version >= state.configuration.version else {
                throw ConfigurationRefused(reasons: ["the version is old"])
            }
            if let taken = configuration.listeners.first(where: { state.takenPorts.contains($0.port) }) {
                throw ConfigurationRefused(reasons: ["cannot listen on \(taken.port)"])
            }
            state.configuration = configuration
        }
    }

    func observe() throws -> BalancerObservation {
        try state.withLock { state in
            guard !state.isDown else { throw Unreachable() }
            return BalancerObservation(version: state.configuration.version, targets: state.targets)
        }
    }

    func say(_ observation: TargetObservation, of target: TargetKey, in group: String) {
        state.withLock { $0.targets[group, target] = observation }
    }

    /// A process that begins anew, without a configuration.
    func restart() {
        state.withLock { $0 = State() }
    }
}

/// The service over the fakes, with short forms of the calls that most tests make.
struct Fixture {
    let service: LocalELBv2
    let cloud = ScriptedCloud()
    let balancer = FakeBalancer()
    let signals = Signals()
    let store: StateStore
    let context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/test",
        requestID: "1", now: Date(timeIntervalSince1970: 1_790_000_000))

    init(store: StateStore? = nil) throws {
        self.store = try store ?? StateStore()
        service = try LocalELBv2(
            store: self.store, cloud: cloud, balancer: balancer, signals: signals,
            clock: ManualWallClock(), ids: IDSource(SeededGenerator(seed: 1)))
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        guard let handler = service.operations.handlers[Operation.descriptor.name],
            let output = try await handler.call(input, context) as? Operation.Output
        else { throw AWSError("InvalidAction", Operation.descriptor.name) }
        return output
    }

    func loadBalancer(_ name: String = "web", subnets: [String] = ["subnet-1a", "subnet-1b"]) async throws -> String {
        let input = ELBv2.CreateLoadBalancerInput(name: name, subnets: subnets)
        return try await call(ELBv2.CreateLoadBalancer.self, input).loadBalancers?.first?.loadBalancerArn ?? ""
    }

    func targetGroup(_ name: String = "blue") async throws -> String {
        let input = ELBv2.CreateTargetGroupInput(
            name: name, protocol: "HTTP", port: 80, vpcId: "vpc-1", targetType: "ip")
        return try await call(ELBv2.CreateTargetGroup.self, input).targetGroups?.first?.targetGroupArn ?? ""
    }

    func listener(on loadBalancer: String, port: Int = 80, to group: String) async throws -> String {
        let input = ELBv2.CreateListenerInput(
            loadBalancerArn: loadBalancer, protocol: "HTTP", port: port, defaultActions: [.forward(to: group)])
        return try await call(ELBv2.CreateListener.self, input).listeners?.first?.listenerArn ?? ""
    }

    func register(_ addresses: [String], in group: String) async throws {
        let targets = addresses.map { ELBv2.TargetDescription(id: $0, port: 80) }
        let input = ELBv2.RegisterTargetsInput(targetGroupArn: group, targets: targets)
        _ = try await call(ELBv2.RegisterTargets.self, input)
    }

    func deregister(_ address: String, from group: String) async throws {
        let input = ELBv2.DeregisterTargetsInput(
            targetGroupArn: group, targets: [ELBv2.TargetDescription(id: address, port: 80)])
        _ = try await call(ELBv2.DeregisterTargets.self, input)
    }

    /// `10.1.0.5 healthy`, `10.1.0.6 unhealthy Target.Timeout Request timed out`.
    func health(of group: String) async throws -> [String] {
        let input = ELBv2.DescribeTargetHealthInput(targetGroupArn: group)
        let output = try await call(ELBv2.DescribeTargetHealth.self, input)
        return (output.targetHealthDescriptions ?? []).map { description in
            let health = description.targetHealth
            return [description.target?.id, health?.state, health?.reason, health?.description]
                .compactMap { $0 }.joined(separator: " ")
        }
    }
}

extension ELBv2.Action {
    static func forward(to group: String) -> ELBv2.Action { ELBv2.Action(type: "forward", targetGroupArn: group) }
}
