import AWSEC2
import ContainerRuntime

/// Security groups as firewalls: what the rules of a task's groups come to, with the addresses of now. Pure.
///
/// Source: "Security group rules" in the Amazon VPC user guide. A rule whose peer is a group lets through the interfaces
/// in it: tasks' and load balancers'.
///
/// A firewall follows from the groups alone, so that thousands of tasks of one service share one.
struct GroupRules: Sendable {
    private let interfaces: [String: EC2.NetworkInterface]
    private let firewalls: [Set<String>: Firewall]
    /// The load balancers' addresses, which are the host's.
    let hostInterfaces: [HostInterface]

    /// - Parameter balancerPorts: the ports of load balancers' listeners, by their interfaces' description.
    init(
        rules: [EC2.SecurityGroupRule], interfaces: [EC2.NetworkInterface], balancerPorts: [String: [Int]] = [:]
    ) {
        let book = GroupBook(rules: rules, interfaces: interfaces)
        var firewalls: [Set<String>: Firewall] = [:]
        for groups in Set(interfaces.map(GroupBook.groups)) { firewalls[groups] = book.firewall(of: groups) }
        self.interfaces = Dictionary(interfaces.map { ($0.networkInterfaceId ?? "", $0) }) { first, _ in first }
        self.firewalls = firewalls
        let balancers = interfaces.filter { $0.requesterId == "amazon-elasticloadbalancing" }
        hostInterfaces = balancers.compactMap { interface in
            guard let address = interface.privateIpAddress, let firewall = firewalls[GroupBook.groups(of: interface)]
            else { return nil }
            let ports = balancerPorts[interface.description ?? ""] ?? []
            return HostInterface(address: address, ports: ports.sorted(), firewall: firewall)
        }.sorted { $0.address < $1.address }
    }

    /// Nil for an interface that is not there.
    func firewall(of interface: TaskInterface) -> Firewall? {
        interfaces[interface.id].flatMap { firewalls[GroupBook.groups(of: $0)] }
    }
}

/// The rules of each group and the addresses of its members.
private struct GroupBook {
    private let rules: [String: [EC2.SecurityGroupRule]]
    private let members: [String: [String]]

    init(rules: [EC2.SecurityGroupRule], interfaces: [EC2.NetworkInterface]) {
        self.rules = Dictionary(grouping: rules) { $0.groupId ?? "" }
        var members: [String: [String]] = [:]
        for interface in interfaces {
            guard let address = interface.privateIpAddress else { continue }
            for group in Self.groups(of: interface) { members[group, default: []].append("\(address)/32") }
        }
        self.members = members.mapValues { $0.sorted() }
    }

    static func groups(of interface: EC2.NetworkInterface) -> Set<String> {
        Set((interface.groups ?? []).compactMap(\.groupId))
    }

    func firewall(of groups: Set<String>) -> Firewall {
        let rules = groups.sorted().flatMap { self.rules[$0] ?? [] }
        let translate = { (isEgress: Bool) in
            rules.filter { $0.isEgress == isEgress }.compactMap { rule in
                traffic(rule).map { FirewallRule($0, peers: peers(of: rule)) }
            }
        }
        return Firewall(inbound: translate(false), outbound: translate(true))
    }

    private func peers(of rule: EC2.SecurityGroupRule) -> [String] {
        if let cidr = rule.cidrIpv4 { return [cidr] }
        return rule.referencedGroupInfo?.groupId.flatMap { members[$0] } ?? []
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
