import AWSEC2
import AWSWire
import TealCore

/// The old way to ask for one rule: members of the request itself in place of a list.
struct SimplePermission {
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidr: String?
    var group: String?
}

extension AccountNetwork {
    /// What a request permits, in whichever of the two ways it says so.
    func permissions(
        _ list: [EC2.IpPermission]?, _ simple: SimplePermission, in group: GroupRecord
    ) throws(AWSError) -> [EC2.IpPermission] {
        if let list, !list.isEmpty { return list }
        guard simple.ipProtocol != nil || simple.cidr != nil || simple.group != nil else {
            throw .missing("ipPermissions")
        }
        return [
            EC2.IpPermission(
                ipProtocol: simple.ipProtocol ?? "-1", fromPort: simple.fromPort, toPort: simple.toPort,
                userIdGroupPairs: simple.group.map { [EC2.UserIdGroupPair(groupName: $0)] },
                ipRanges: simple.cidr.map { [EC2.IpRange(cidrIp: $0)] })
        ]
    }

    /// One rule, still without an id, for each peer of each permission.
    func parse(
        _ permissions: [EC2.IpPermission], for group: GroupRecord, isEgress: Bool
    ) throws(AWSError) -> [RuleRecord] {
        var rules: [RuleRecord] = []
        for permission in permissions {
            let ipProtocol = try Self.name(ofProtocol: try required(permission.ipProtocol, "ipProtocol"))
            let ports = try Self.ports(permission, ipProtocol)
            for (peer, description) in try peers(permission, of: group) {
                rules.append(
                    RuleRecord(
                        id: "", serial: 0, tags: [:], groupID: group.id, isEgress: isEgress, ipProtocol: ipProtocol,
                        fromPort: ports.from, toPort: ports.to, peer: peer, description: description))
            }
        }
        guard permissions.isEmpty || !rules.isEmpty else { throw .missing("ipRanges") }
        return rules
    }

    private static func name(ofProtocol text: String) throws(AWSError) -> String {
        let names = ["6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6", "all": "-1"]
        let name = names[text.lowercased()] ?? text.lowercased()
        guard ["-1", "tcp", "udp", "icmp", "icmpv6"].contains(name) || (0...255).contains(Int(name) ?? -1) else {
            throw .invalid("Invalid value '\(text)' for IP protocol. Unknown protocol.")
        }
        return name
    }

    /// Only TCP, UDP and ICMP have them.
    private static func ports(
        _ permission: EC2.IpPermission, _ ipProtocol: String
    ) throws(AWSError) -> (from: Int?, to: Int?) {
        switch ipProtocol {
        case "tcp", "udp":
            guard let from = permission.fromPort, let to = permission.toPort else {
                throw .invalid("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.")
            }
            guard (0...65535).contains(from), (0...65535).contains(to), from <= to else {
                throw .invalid("Invalid TCP/UDP port range (\(from):\(to))")
            }
            return (from, to)
        case "icmp", "icmpv6": return (permission.fromPort ?? -1, permission.toPort ?? -1)
        default: return (nil, nil)
        }
    }

    private func peers(
        _ permission: EC2.IpPermission, of group: GroupRecord
    ) throws(AWSError) -> [(peer: RuleRecord.Peer, description: String?)] {
        var peers: [(peer: RuleRecord.Peer, description: String?)] = []
        for range in permission.ipRanges ?? [] {
            let text = try required(range.cidrIp, "cidrIp")
            guard let prefix = IPv4Prefix(text) else { throw .invalid("CIDR block \(text) is malformed") }
            peers.append((.cidr(prefix.description), range.description))
        }
        for range in permission.ipv6Ranges ?? [] {
            let text = try required(range.cidrIpv6, "cidrIpv6")
            guard text.contains(":"), text.contains("/") else { throw .invalid("CIDR block \(text) is malformed") }
            peers.append((.cidr6(text), range.description))
        }
        for pair in permission.userIdGroupPairs ?? [] {
            let other = try self.group(pair.groupId, pair.groupName)
            guard other.vpcID == group.vpcID else {
                throw .invalid("You have specified two resources that belong to different networks.")
            }
            peers.append((.group(id: other.id, owner: pair.userId ?? scope.accountID), pair.description))
        }
        for list in permission.prefixListIds ?? [] {
            peers.append((.prefixList(try required(list.prefixListId, "prefixListId")), list.description))
        }
        return peers
    }

    /// Rules with the same protocol and ports as one permission with several peers, as DescribeSecurityGroups gives
    /// them.
    func permissions(_ rules: [RuleRecord]) -> [EC2.IpPermission] {
        var permissions: [EC2.IpPermission] = []
        for rule in rules {
            let known = permissions.firstIndex {
                $0.ipProtocol == rule.ipProtocol && $0.fromPort == rule.fromPort && $0.toPort == rule.toPort
            }
            var permission =
                known.map { permissions[$0] }
                ?? EC2.IpPermission(
                    ipProtocol: rule.ipProtocol, fromPort: rule.fromPort, toPort: rule.toPort, userIdGroupPairs: [],
                    ipRanges: [], ipv6Ranges: [], prefixListIds: [])
            add(rule, to: &permission)
            if let known { permissions[known] = permission } else { permissions.append(permission) }
        }
        return permissions
    }

    private func add(_ rule: RuleRecord, to permission: inout EC2.IpPermission) {
        let description = rule.description
        switch rule.peer {
        case .cidr(let cidr): permission.ipRanges?.append(EC2.IpRange(description: description, cidrIp: cidr))
        case .cidr6(let cidr): permission.ipv6Ranges?.append(EC2.Ipv6Range(description: description, cidrIpv6: cidr))
        case .group(let id, let owner):
            permission.userIdGroupPairs?.append(
                EC2.UserIdGroupPair(description: description, userId: owner, groupId: id))
        case .prefixList(let id):
            permission.prefixListIds?.append(EC2.PrefixListId(description: description, prefixListId: id))
        }
    }
}

extension RuleRecord {
    /// `peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW`
    var sentence: String {
        let peer =
            switch peer {
            case .cidr(let cidr), .cidr6(let cidr): cidr
            case .group(let id, _), .prefixList(let id): id
            }
        let ports = fromPort.map { ", from port: \($0), to port: \(toPort ?? $0)" } ?? ""
        return "peer: \(peer), \(ipProtocol == "-1" ? "ALL" : ipProtocol.uppercased())\(ports), ALLOW"
    }
}
