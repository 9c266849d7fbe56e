import AWSEC2
import AWSELBv2
import AWSWire
import ContainerRuntime
import LocalCloud
import Logging
import TealCore

/// Keeps every live task's firewall what its security groups say, as groups, rules and their members come and go.
actor FirewallKeeper {
    /// A live task with its network.
    struct Subject: Sendable {
        var id: String
        var arn: String
        var account: String
        var region: String
        var interface: TaskInterface
    }

    private let control: ControlPlane
    private let runtime: any ContainerRuntime
    private let cloud: any CloudPort
    private let logger: Logger
    private var applied: [String: Firewall] = [:]
    private var current: Task<[String: TaskFault], Never>?
    /// A pass that has not begun: whoever asks now is served by it.
    private var next: Task<[String: TaskFault], Never>?

    init(control: ControlPlane, runtime: any ContainerRuntime, cloud: any CloudPort, logger: Logger) {
        self.control = control
        self.runtime = runtime
        self.cloud = cloud
        self.logger = logger
    }

    /// Returns once the task's own firewall stands, and those let it through whose rules name its groups.
    func cover(_ task: String) async throws {
        if let fault = await settle()[task] { throw fault }
    }

    /// Looks at everything that is there from now on; why it could not be done, by task.
    func settle() async -> [String: TaskFault] {
        if let next { return await next.value }
        let before = current
        // A pass serves all who ask before it begins, so none of them may cancel it for the others.
        let pass = Task {
            _ = await before?.value
            return await begin()
        }
        next = pass
        return await pass.value
    }

    private func begin() async -> [String: TaskFault] {
        current = next
        next = nil
        let subjects = await control.firewallSubjects()
        let known = Set(subjects.map(\.id))
        applied = applied.filter { known.contains($0.key) }
        var faults: [String: TaskFault] = [:]
        var host: [HostInterface]? = []
        for (_, group) in Dictionary(grouping: subjects, by: { "\($0.account) \($0.region)" }) {
            do {
                let rules = try await groupRules(await control.serviceContext(group[0].arn))
                host?.append(contentsOf: rules.hostInterfaces)
                faults.merge(await apply(rules, to: group)) { $1 }
            } catch {
                host = nil
                let fault = TaskFault("security groups could not be read", error)
                faults.merge(group.map { ($0.id, fault) }) { $1 }
            }
        }
        // Without tasks nobody asks for them, and what is there may stay.
        if let host, !subjects.isEmpty { await show(host) }
        return faults
    }

    private func show(_ interfaces: [HostInterface]) async {
        do {
            try await runtime.setHostInterfaces(interfaces)
        } catch {
            logger.warning("The load balancers have no addresses in their VPCs.", metadata: ["why": "\(error.message)"])
        }
    }

    private func apply(_ rules: GroupRules, to subjects: [Subject]) async -> [String: TaskFault] {
        var faults: [String: TaskFault] = [:]
        for subject in subjects {
            guard let firewall = rules.firewall(of: subject.interface), applied[subject.id] != firewall else {
                continue
            }
            do {
                try await runtime.setFirewall(firewall, of: subject.id)
                applied[subject.id] = firewall
            } catch {
                // A sandbox that is not made yet, or not there any more, has its own turn.
                faults[subject.id] = TaskFault("security groups could not be enforced", error)
            }
        }
        return faults
    }

    private func groupRules(_ context: CallContext) async throws -> GroupRules {
        let rules = try await cloud.call(
            EC2.DescribeSecurityGroupRules.self, EC2.DescribeSecurityGroupRulesRequest(), context)
        let interfaces = try await cloud.call(
            EC2.DescribeNetworkInterfaces.self, EC2.DescribeNetworkInterfacesRequest(), context)
        return GroupRules(
            rules: rules.securityGroupRules ?? [], interfaces: interfaces.networkInterfaces ?? [],
            balancerPorts: try await balancerPorts(context))
    }

    /// The interfaces of `…:loadbalancer/app/web/0123` are described as `ELB app/web/0123`.
    private func balancerPorts(_ context: CallContext) async throws -> [String: [Int]] {
        var ports: [String: [Int]] = [:]
        for balancer in try await balancers(context) {
            guard let arn = balancer.loadBalancerArn, let name = arn.firstRange(of: ":loadbalancer/")?.upperBound
            else { continue }
            let request = ELBv2.DescribeListenersInput(loadBalancerArn: arn)
            let answer = try await cloud.call(ELBv2.DescribeListeners.self, request, context)
            ports["ELB \(arn[name...])"] = (answer.listeners ?? []).compactMap(\.port)
        }
        return ports
    }

    /// None in a region without Elastic Load Balancing.
    private func balancers(_ context: CallContext) async throws -> [ELBv2.LoadBalancer] {
        var all: [ELBv2.LoadBalancer] = []
        var marker: String?
        repeat {
            do {
                let answer = try await cloud.call(
                    ELBv2.DescribeLoadBalancers.self, ELBv2.DescribeLoadBalancersInput(marker: marker), context)
                all += answer.loadBalancers ?? []
                marker = answer.nextMarker
            } catch let error as AWSError where error.code == "InvalidAction" {
                return []
            }
        } while marker != nil
        return all
    }
}

extension ControlPlane {
    func firewallSubjects() -> [FirewallKeeper.Subject] {
        liveTaskIDs.compactMap { id in
            guard let task = tasks[id], let interface = task.interface, task.machine.status < .deprovisioning else {
                return nil
            }
            return FirewallKeeper.Subject(
                id: id, arn: task.arn, account: task.account, region: task.region, interface: interface)
        }
    }

    /// The unpacked layers that live tasks stand on.
    func layersInUse() -> Set<String> {
        let containers = liveTaskIDs.compactMap { tasks[$0] }.flatMap(\.containers.values)
        return Set(containers.compactMap(\.image).flatMap(\.layers))
    }
}
