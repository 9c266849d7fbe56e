import AWSEC2
import ContainerRuntime

/// Security groups as firewalls: what the rules of a task's groups come to, with the addresses of now. Pure.
///
/// Source: "Security group rules" in the Amazon VPC user guide. A rule whose peer is a group lets through the interfaces
/// in it: tasks' and load balancers'.
struct GroupRules: Equatable, Sendable {
    var rules: [EC2.SecurityGroupRule]
    var interfaces: [EC2.NetworkInterface]
    /// The ports of load balancers' listeners, by their interfaces' description.
    var balancerPorts: [String: [Int]] = [:]

    /// Nil for an interface that is not there.
    func firewall(of interface: TaskInterface) -> Firewall? {
        interfaces.first { $0.networkInterfaceId == interface.id }.map(firewall)
    }

    /// The load balancers' addresses, which are the host's.
    var hostInterfaces: [HostInterface] {
        interfaces.filter { $0.requesterId == "amazon-elasticloadbalancing" }.compactMap { interface in
            guard let address = interface.privateIpAddress else { return nil }
            let ports = balancerPorts[interface.description ?? ""] ?? []
            return HostInterface(address: address, ports: ports.sorted(), firewall: firewall(interface))
        }.sorted { $0.address < $1.address }
    }

    private func firewall(_ own: EC2.NetworkInterface) -> Firewall {
        let groups = Set((own.groups ?? []).compactMap(\.groupId))
        let rules = rules.filter { groups.contains($0.groupId ?? "") }
        let translate = { (isEgress: Bool) in
            rules.filter { $0.isEgress == isEgress }.compactMap { rule in
                traffic(rule).map { FirewallRule($0, peers: peers(of: rule)) }
            }
        }
        return Firewall(inbound: translate(false), outbound: translate(true))
    }

    private func peers(of rule: EC2.SecurityGroupRule) -> [String] {
        if let cidr = rule.cidrIpv4 { return [cidr] }
        guard let group = rule.referencedGroupInfo?.groupId else { return [] }
        let members = interfaces.filter { $0.groups?.contains { $0.groupId == group } ?? false }
        return members.compactMap(\.privateIpAddress).map { "\($0)/32" }.sorted()
    }

    /// Nil for what IPv4 does not have.
    private func traffic(_ rule: EC2.SecurityGroupRule) -> FirewallTraffic? {
        let (first, last) = (rule.fromPort ?? -1, rule.toPort ?? -1)
        let ports = first < 0 || last < first ? 0...65535 : first...min(last, 65535)
        switch rule.ipProtocol {
        case "-1": return .all
        case "tcp", "6": return .tcp(ports)
        case "udp", "17": return .udp(ports)
        // Of ICMP the "ports" are type and code.
        case "icmp", "1": return .icmp(type: first < 0 ? nil : first, code: last < 0 ? nil : last)
        case "icmpv6", "58": return nil
        default: return rule.ipProtocol.flatMap { Int($0) }.map(FirewallTraffic.other)
        }
    }
}
