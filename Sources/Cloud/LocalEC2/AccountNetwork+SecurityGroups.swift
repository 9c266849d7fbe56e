import AWSEC2
import AWSWire

extension AccountNetwork {
    mutating func createSecurityGroup(
        _ input: EC2.CreateSecurityGroupRequest, _ call: Call
    ) throws(AWSError) -> EC2.CreateSecurityGroupResult {
        let name = try required(input.groupName, "GroupName")
        let description = try required(input.description, "GroupDescription")
        guard name != "default" else { throw .invalid("Cannot use reserved security group name: default") }
        guard !name.hasPrefix("sg-") else { throw .invalid("Group names may not be in the format sg-*") }
        guard name.count <= 255, description.count <= 255 else {
            throw .invalid("Security group names and descriptions have at most 255 characters.")
        }
        let vpc = try input.vpcId == nil ? defaultVPC() : vpcs.find(input.vpcId, "vpcId")
        guard !groups.records.values.contains(where: { $0.vpcID == vpc.id && $0.name == name }) else {
            throw AWSError(
                "InvalidGroup.Duplicate", "The security group '\(name)' already exists for VPC '\(vpc.id)'")
        }
        let group = GroupRecord(
            id: call.newID("sg"), serial: nextSerial(),
            tags: try tags(input.tagSpecifications, for: GroupRecord.kind, call), vpcID: vpc.id, name: name,
            description: description)
        groups[group.id] = group
        allowAll(.cidr("0.0.0.0/0"), of: group.id, isEgress: true, call)
        return EC2.CreateSecurityGroupResult(groupId: group.id, tags: group.tagList, securityGroupArn: arn(group))
    }

    private func defaultVPC() throws(AWSError) -> VPCRecord {
        guard let vpc = vpcs.inOrder.first(where: \.isDefault) else {
            throw AWSError("VPCIdNotSpecified", "No default VPC for this user")
        }
        return vpc
    }

    func describeSecurityGroups(
        _ input: EC2.DescribeSecurityGroupsRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeSecurityGroupsResult {
        var ids = input.groupIds ?? []
        for name in input.groupNames ?? [] { ids.append(try group(named: name).id) }
        let request = ListRequest(
            ids: ids, idsParameter: "groupIds", filters: input.filters, limit: input.maxResults, token: input.nextToken)
        let (records, token) = try groups.list(request) { group, filter in attribute(filter, of: group) }
        return EC2.DescribeSecurityGroupsResult(nextToken: token, securityGroups: records.map { shape($0) })
    }

    mutating func deleteSecurityGroup(
        _ input: EC2.DeleteSecurityGroupRequest, _ call: Call
    ) throws(AWSError) -> EC2.DeleteSecurityGroupResult {
        let group = try group(input.groupId, input.groupName)
        guard group.name != "default" else {
            throw AWSError(
                "CannotDelete",
                "the specified group: \"\(group.id)\" name: \"\(group.name)\" cannot be deleted by a user")
        }
        let isNamed = rules.records.values.contains { rule in
            guard rule.groupID != group.id, case .group(group.id, _) = rule.peer else { return false }
            return true
        }
        guard !isNamed, !interfaces.records.values.contains(where: { $0.groupIDs.contains(group.id) }) else {
            throw AWSError("DependencyViolation", "resource \(group.id) has a dependent object")
        }
        removeGroup(group.id)
        return EC2.DeleteSecurityGroupResult(return: true, groupId: group.id)
    }

    mutating func removeGroup(_ id: String) {
        for rule in rules.inOrder where rule.groupID == id { rules[rule.id] = nil }
        groups[id] = nil
    }

    /// By id, or by name in the default VPC.
    func group(_ id: String?, _ name: String?) throws(AWSError) -> GroupRecord {
        if id == nil, let name { return try group(named: name) }
        return try groups.find(id, "groupId")
    }

    private func group(named name: String) throws(AWSError) -> GroupRecord {
        let vpc = try defaultVPC()
        guard let group = groups.inOrder.first(where: { $0.vpcID == vpc.id && $0.name == name }) else {
            throw AWSError(
                "InvalidGroup.NotFound", "The security group '\(name)' does not exist in default VPC '\(vpc.id)'")
        }
        return group
    }

    func rules(of group: String, isEgress: Bool) -> [RuleRecord] {
        rules.inOrder.filter { $0.groupID == group && $0.isEgress == isEgress }
    }

    private func shape(_ group: GroupRecord) -> EC2.SecurityGroup {
        EC2.SecurityGroup(
            groupId: group.id, ipPermissionsEgress: permissions(rules(of: group.id, isEgress: true)),
            tags: group.tagList, vpcId: group.vpcID, securityGroupArn: arn(group), ownerId: scope.accountID,
            groupName: group.name, description: group.description,
            ipPermissions: permissions(rules(of: group.id, isEgress: false)))
    }

    private func attribute(_ filter: String, of group: GroupRecord) -> [String]? {
        switch filter {
        case "group-id": return [group.id]
        case "group-name": return [group.name]
        case "description": return [group.description]
        case "vpc-id": return [group.vpcID]
        case "owner-id": return [scope.accountID]
        default: break
        }
        let isEgress = filter.hasPrefix("egress.")
        let rules = rules(of: group.id, isEgress: isEgress)
        switch isEgress ? String(filter.dropFirst("egress.".count)) : filter {
        case "ip-permission.cidr": return rules.compactMap { if case .cidr(let cidr) = $0.peer { cidr } else { nil } }
        case "ip-permission.group-id":
            return rules.compactMap { if case .group(let id, _) = $0.peer { id } else { nil } }
        case "ip-permission.protocol": return rules.map(\.ipProtocol)
        case "ip-permission.from-port": return rules.compactMap { $0.fromPort.map { "\($0)" } }
        case "ip-permission.to-port": return rules.compactMap { $0.toPort.map { "\($0)" } }
        default: return nil
        }
    }
}
