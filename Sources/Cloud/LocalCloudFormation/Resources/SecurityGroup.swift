import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::SecurityGroup`
struct SecurityGroup: ResourceType {
    let name = "AWS::EC2::SecurityGroup"
    let replacements: Set<String> = ["GroupDescription", "GroupName", "VpcId"]
    let nameProperty: String? = "GroupName"

    func create(_ call: ResourceCall) async throws -> String {
        try call.check([
            "GroupDescription", "GroupName", "SecurityGroupEgress", "SecurityGroupIngress", "Tags", "VpcId",
        ])
        let input = EC2.CreateSecurityGroupRequest(
            description: try call.required("GroupDescription"), groupName: call.name("GroupName", limit: 255),
            vpcId: call.text("VpcId"), tagSpecifications: call.tagSpecifications("security-group"))
        return try await call.perform(EC2.CreateSecurityGroup.self, input).groupId ?? ""
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        try await setRules(call, id, from: [:])
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = EC2.DescribeSecurityGroupsRequest(filters: call.markFilters)
        let groups = try await call.perform(EC2.DescribeSecurityGroups.self, input).securityGroups ?? []
        return call.newest(groups.map(\.groupId))
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await setRules(call, id, from: old)
        try await call.updateEC2Tags(id, from: old)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(EC2.DeleteSecurityGroup.self, EC2.DeleteSecurityGroupRequest(groupId: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let input = EC2.DescribeSecurityGroupsRequest(groupIds: [id])
        let group = try await call.perform(EC2.DescribeSecurityGroups.self, input).securityGroups?.first
        var attributes: [String: TemplateValue] = ["GroupId": .string(id), "Id": .string(id)]
        attributes["VpcId"] = group?.vpcId.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }

    // MARK: - Rules

    /// A group with rules of its own for what goes out loses the rule that lets everything out.
    private func setRules(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        for direction in [SecurityGroupRule.Direction.ingress, .egress] {
            let property = direction.groupProperty
            let before = try permissions(old[property], direction, call.logicalID)
            let after = try permissions(call.properties[property], direction, call.logicalID)
            let hadOwn = direction == .ingress || old[property] != nil
            let hasOwn = direction == .ingress || call.properties[property] != nil
            let gone = (hadOwn ? before : [.everything]).filter { !(hasOwn ? after : [.everything]).contains($0) }
            let new = (hasOwn ? after : [.everything]).filter { !(hadOwn ? before : [.everything]).contains($0) }
            try await direction.revoke(gone, from: id, call)
            try await direction.authorize(new, in: id, call)
        }
    }

    private func permissions(
        _ value: TemplateValue?, _ direction: SecurityGroupRule.Direction, _ logicalID: String
    ) throws(AWSError) -> [EC2.IpPermission] {
        var permissions: [EC2.IpPermission] = []
        for rule in value?.list ?? [] {
            permissions.append(try direction.permission(rule.map ?? [:], PropertyReader(logicalID: logicalID)))
        }
        return permissions
    }
}

extension EC2.IpPermission {
    /// The rule that every new group has for what goes out.
    static let everything = EC2.IpPermission(
        ipProtocol: "-1", ipRanges: [EC2.IpRange(cidrIp: "0.0.0.0/0")])
}
