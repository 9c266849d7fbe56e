import AWSEC2
import ContainerRuntime
import TealCore

/// Security groups as firewalls: what the rules of a task's groups come to, with the addresses of now. Pure.
///
/// Source: "Security group rules" in the Amazon VPC user guide. A rule whose peer is a group lets through the interfaces
/// in it; the load balancers of this region have no interfaces, they come to a task from the router of its subnet.
struct GroupRules: Equatable, Sendable {
    var rules: [EC2.SecurityGroupRule]
    var interfaces: [EC2.NetworkInterface]
    /// The groups of all load balancers.
    var balancerGroups: Set<String>
    /// The subnets that load balancers are in.
    var balancerSubnets: [IPv4Prefix]

    /// Nil for an interface that is not there.
    func firewall(of interface: TaskInterface) -> Firewall? {
        guard let own = interfaces.first(where: { $0.networkInterfaceId == interface.id }) else { return nil }
        let groups = Set((own.groups ?? []).compactMap(\.groupId))
        let rules = rules.filter { groups.contains($0.groupId ?? "") }
        let translate = { (isEgress: Bool) in
            rules.filter { $0.isEgress == isEgress }.compactMap { rule in
                traffic(rule).map { FirewallRule($0, peers: peers(of: rule, seenBy: interface)) }
            }
        }
        return Firewall(inbound: translate(false), outbound: translate(true))
    }

    private func peers(of rule: EC2.SecurityGroupRule, seenBy interface: TaskInterface) -> [String] {
        if let cidr = rule.cidrIpv4 {
            let reachesBalancer = IPv4Prefix(cidr).map { prefix in balancerSubnets.contains { $0.overlaps(prefix) } }
            return [cidr] + (reachesBalancer == true ? router(of: interface) : [])
        }
        guard let group = rule.referencedGroupInfo?.groupId else { return [] }
        let members = interfaces.filter { $0.groups?.contains { $0.groupId == group } ?? false }
        return members.compactMap(\.privateIpAddress).map { "\($0)/32" }.sorted()
            + (balancerGroups.contains(group) ? router(of: interface) : [])
    }

    private func router(of interface: TaskInterface) -> [String] {
        guard let address = IPv4Prefix.address(interface.address) else { return [] }
        let subnet = IPv4Prefix(containing: address, length: interface.prefixLength)
        return ["\(IPv4Prefix.text(subnet.gateway))/32"]
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
