import FoundationEssentials
import TealCore

struct VPCRecord: NetworkRecord {
    static let kind = ResourceKind(prefix: "vpc", name: "vpc", error: "InvalidVpcID", word: "vpc")

    var id: String
    var serial: Int
    var tags: [String: String]
    var cidr: String
    var associationID: String
    var dhcpOptionsID: String
    var tenancy: String
    var isDefault = false
    var dnsSupport = true
    var dnsHostnames = false
    var usageMetrics = false

    /// Empty only for a record that no operation made.
    var prefix: IPv4Prefix { IPv4Prefix(cidr) ?? IPv4Prefix(containing: 0, length: 32) }
}

struct SubnetRecord: NetworkRecord {
    static let kind = ResourceKind(prefix: "subnet", name: "subnet", error: "InvalidSubnetID", word: "subnet")

    var id: String
    var serial: Int
    var tags: [String: String]
    var vpcID: String
    var cidr: String
    var zone: String
    var isDefaultForZone = false
    var mapsPublicAddress = false
    var assignsIPv6Address = false
    /// The address that was given last: the next one comes after it, so that none is used again at once.
    var lastAddress: UInt32?

    var prefix: IPv4Prefix { IPv4Prefix(cidr) ?? IPv4Prefix(containing: 0, length: 32) }

    /// AWS keeps the first four addresses and the last one of every subnet.
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html>
    var usable: ClosedRange<UInt32> { prefix.base + 4...prefix.last - 1 }
}

struct GatewayRecord: NetworkRecord {
    static let kind = ResourceKind(
        prefix: "igw", name: "internet-gateway", error: "InvalidInternetGatewayID", word: "internetGateway")

    var id: String
    var serial: Int
    var tags: [String: String]
    var vpcID: String?
}

struct RouteTableRecord: NetworkRecord {
    static let kind = ResourceKind(prefix: "rtb", name: "route-table", error: "InvalidRouteTableID", word: "routeTable")

    struct Route: Codable, Equatable, Sendable {
        var destination: String
        /// `local`, `igw-…`, `nat-…`, `eni-…`
        var target: String
    }

    struct Association: Codable, Equatable, Sendable {
        var id: String
        /// Nil for the main one.
        var subnetID: String?
    }

    var id: String
    var serial: Int
    var tags: [String: String]
    var vpcID: String
    var routes: [Route]
    var associations: [Association]

    var isMain: Bool { associations.contains { $0.subnetID == nil } }
}

struct GroupRecord: NetworkRecord {
    static let kind = ResourceKind(prefix: "sg", name: "security-group", error: "InvalidGroup", word: "security group")

    var id: String
    var serial: Int
    var tags: [String: String]
    var vpcID: String
    var name: String
    var description: String
}

/// One rule of a security group, for one peer.
struct RuleRecord: NetworkRecord {
    static let kind = ResourceKind(
        prefix: "sgr", name: "security-group-rule", error: "InvalidSecurityGroupRuleId", word: "security group rule")

    enum Peer: Codable, Equatable, Sendable {
        case cidr(String)
        case cidr6(String)
        case group(id: String, owner: String)
        case prefixList(String)
    }

    var id: String
    var serial: Int
    var tags: [String: String]
    var groupID: String
    var isEgress: Bool
    /// `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all.
    var ipProtocol: String
    /// Nil for all.
    var fromPort: Int?
    var toPort: Int?
    var peer: Peer
    var description: String?

    /// Whether the two let the same through; names do not matter.
    func permitsSame(as other: RuleRecord) -> Bool {
        groupID == other.groupID && isEgress == other.isEgress && ipProtocol == other.ipProtocol
            && fromPort == other.fromPort && toPort == other.toPort && peer == other.peer
    }
}

struct InterfaceRecord: NetworkRecord {
    static let kind = ResourceKind(
        prefix: "eni", name: "network-interface", error: "InvalidNetworkInterfaceID", word: "networkInterface")

    /// Made and held by an AWS service, and attached to something of its own.
    struct Holder: Codable, Equatable, Sendable {
        /// `ecs.amazonaws.com`
        var service: String
        var attachmentID: String
        var attachTime: Date
    }

    var id: String
    var serial: Int
    var tags: [String: String]
    var subnetID: String
    var vpcID: String
    var zone: String
    var address: UInt32
    var groupIDs: [String]
    var description: String
    var interfaceType: String
    var macAddress: String
    var holder: Holder?
}
