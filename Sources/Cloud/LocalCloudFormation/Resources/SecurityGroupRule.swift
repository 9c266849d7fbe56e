import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::SecurityGroupIngress` and `AWS::EC2::SecurityGroupEgress`
struct SecurityGroupRule: ResourceType {
    enum Direction: Sendable {
        case ingress
        case egress
    }

    private let direction: Direction
    let name: String
    let replacements: Set<String> = [
        "CidrIp", "CidrIpv6", "Description", "FromPort", "GroupId", "GroupName", "IpProtocol", "SourceSecurityGroupId",
        "SourceSecurityGroupName", "SourceSecurityGroupOwnerId", "DestinationSecurityGroupId", "ToPort",
    ]
    let isTaggable = false
    let leavesMarks = false

    init(_ direction: Direction) {
        self.direction = direction
        name = direction == .ingress ? "AWS::EC2::SecurityGroupIngress" : "AWS::EC2::SecurityGroupEgress"
    }

    func create(_ call: ResourceCall) async throws -> String {
        let permission = try self.permission(call)
        let rules = try await direction.authorize([permission], in: try call.required("GroupId"), call)
        return rules.first?.securityGroupRuleId ?? ""
    }

    private func permission(_ call: ResourceCall) throws(AWSError) -> EC2.IpPermission {
        let properties = TemplateMap(call.properties.entries.filter { $0.key != "GroupId" })
        return try direction.permission(properties, PropertyReader(logicalID: call.logicalID))
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let filter = EC2.Filter(name: "group-id", values: [try call.required("GroupId")])
        let input = EC2.DescribeSecurityGroupRulesRequest(filters: [filter])
        let rules = try await call.perform(EC2.DescribeSecurityGroupRules.self, input).securityGroupRules ?? []
        let wanted = try permission(call)
        let matching = rules.filter { rule in
            rule.isEgress == (direction == .egress) && rule.ipProtocol == wanted.ipProtocol
                && rule.fromPort == wanted.fromPort && rule.toPort == wanted.toPort
                && rule.cidrIpv4 == wanted.ipRanges?.first?.cidrIp
                && rule.referencedGroupInfo?.groupId == wanted.userIdGroupPairs?.first?.groupId
        }
        return call.newest(matching.map(\.securityGroupRuleId))
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        try await direction.revoke([try permission(call)], from: try call.required("GroupId"), call)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["Id": .string(id)])
    }
}

extension SecurityGroupRule.Direction {
    /// The property of a group that has its rules of this direction.
    var groupProperty: String { self == .ingress ? "SecurityGroupIngress" : "SecurityGroupEgress" }

    /// A rule as a template has it, as the API wants it.
    func permission(_ rule: TemplateMap, _ reader: PropertyReader) throws(AWSError) -> EC2.IpPermission {
        let other = self == .ingress ? "SourceSecurityGroupId" : "DestinationSecurityGroupId"
        let known: Set = ["CidrIp", "CidrIpv6", "Description", "FromPort", "ToPort", "IpProtocol", other]
        if let strange = rule.keys.first(where: { !known.contains($0) }) {
            throw reader.refusal("#: extraneous key [\(strange)] is not permitted")
        }
        guard let proto = rule["IpProtocol"]?.scalarText else {
            throw reader.refusal("#: required key [IpProtocol] not found")
        }
        var permission = EC2.IpPermission(ipProtocol: proto)
        permission.fromPort = rule["FromPort"]?.scalarText.flatMap { Int($0) }
        permission.toPort = rule["ToPort"]?.scalarText.flatMap { Int($0) }
        let description = rule["Description"]?.scalarText
        permission.ipRanges = rule["CidrIp"]?.scalarText.map { [EC2.IpRange(description: description, cidrIp: $0)] }
        permission.ipv6Ranges = rule["CidrIpv6"]?.scalarText.map {
            [EC2.Ipv6Range(description: description, cidrIpv6: $0)]
        }
        permission.userIdGroupPairs = rule[other]?.scalarText.map {
            [EC2.UserIdGroupPair(description: description, groupId: $0)]
        }
        return permission
    }

    /// A rule that is there already is no error: an earlier attempt made it.
    @discardableResult
    func authorize(
        _ permissions: [EC2.IpPermission], in group: String, _ call: ResourceCall
    ) async throws -> [EC2.SecurityGroupRule] {
        var rules: [EC2.SecurityGroupRule] = []
        for permission in permissions {
            do {
                rules += try await authorize(permission, in: group, call)
            } catch let error as AWSError where error.code == "InvalidPermission.Duplicate" {
                continue
            }
        }
        return rules
    }

    private func authorize(
        _ permission: EC2.IpPermission, in group: String, _ call: ResourceCall
    ) async throws -> [EC2.SecurityGroupRule] {
        switch self {
        case .ingress:
            let input = EC2.AuthorizeSecurityGroupIngressRequest(groupId: group, ipPermissions: [permission])
            return try await call.perform(EC2.AuthorizeSecurityGroupIngress.self, input).securityGroupRules ?? []
        case .egress:
            let input = EC2.AuthorizeSecurityGroupEgressRequest(groupId: group, ipPermissions: [permission])
            return try await call.perform(EC2.AuthorizeSecurityGroupEgress.self, input).securityGroupRules ?? []
        }
    }

    /// A rule that is not there is no error.
    func revoke(_ permissions: [EC2.IpPermission], from group: String, _ call: ResourceCall) async throws {
        for permission in permissions {
            do {
                switch self {
                case .ingress:
                    let input = EC2.RevokeSecurityGroupIngressRequest(groupId: group, ipPermissions: [permission])
                    _ = try await call.perform(EC2.RevokeSecurityGroupIngress.self, input)
                case .egress:
                    let input = EC2.RevokeSecurityGroupEgressRequest(groupId: group, ipPermissions: [permission])
                    _ = try await call.perform(EC2.RevokeSecurityGroupEgress.self, input)
                }
            } catch let error as AWSError where error.isNotFound {
                continue
            }
        }
    }
}
