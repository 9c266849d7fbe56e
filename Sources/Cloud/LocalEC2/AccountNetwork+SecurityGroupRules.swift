import AWSEC2
import AWSWire
import TealCore

extension AccountNetwork {
    mutating func authorizeIngress(
        _ input: EC2.AuthorizeSecurityGroupIngressRequest, _ call: Call
    ) throws(AWSError) -> EC2.AuthorizeSecurityGroupIngressResult {
        let group = try group(input.groupId, input.groupName)
        let simple = SimplePermission(
            ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort, cidr: input.cidrIp,
            group: input.sourceSecurityGroupName)
        let added = try authorize(
            group, isEgress: false, try permissions(input.ipPermissions, simple, in: group), input.tagSpecifications,
            call)
        return EC2.AuthorizeSecurityGroupIngressResult(return: true, securityGroupRules: added.map { shape($0) })
    }

    mutating func authorizeEgress(
        _ input: EC2.AuthorizeSecurityGroupEgressRequest, _ call: Call
    ) throws(AWSError) -> EC2.AuthorizeSecurityGroupEgressResult {
        let group = try groups.find(input.groupId, "groupId")
        let simple = SimplePermission(
            ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort, cidr: input.cidrIp,
            group: input.sourceSecurityGroupName)
        let added = try authorize(
            group, isEgress: true, try permissions(input.ipPermissions, simple, in: group), input.tagSpecifications,
            call)
        return EC2.AuthorizeSecurityGroupEgressResult(return: true, securityGroupRules: added.map { shape($0) })
    }

    mutating func revokeIngress(
        _ input: EC2.RevokeSecurityGroupIngressRequest, _ call: Call
    ) throws(AWSError) -> EC2.RevokeSecurityGroupIngressResult {
        let group = try group(input.groupId, input.groupName)
        let simple = SimplePermission(
            ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort, cidr: input.cidrIp,
            group: input.sourceSecurityGroupName)
        let permissions =
            input.securityGroupRuleIds == nil ? try permissions(input.ipPermissions, simple, in: group) : []
        let revoked = try revoke(group, isEgress: false, permissions, input.securityGroupRuleIds)
        return EC2.RevokeSecurityGroupIngressResult(
            return: true, unknownIpPermissions: [], revokedSecurityGroupRules: revoked.map { revokedShape($0) })
    }

    mutating func revokeEgress(
        _ input: EC2.RevokeSecurityGroupEgressRequest, _ call: Call
    ) throws(AWSError) -> EC2.RevokeSecurityGroupEgressResult {
        let group = try groups.find(input.groupId, "groupId")
        let simple = SimplePermission(
            ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort, cidr: input.cidrIp,
            group: input.sourceSecurityGroupName)
        let permissions =
            input.securityGroupRuleIds == nil ? try permissions(input.ipPermissions, simple, in: group) : []
        let revoked = try revoke(group, isEgress: true, permissions, input.securityGroupRuleIds)
        return EC2.RevokeSecurityGroupEgressResult(
            return: true, unknownIpPermissions: [], revokedSecurityGroupRules: revoked.map { revokedShape($0) })
    }

    func describeSecurityGroupRules(
        _ input: EC2.DescribeSecurityGroupRulesRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeSecurityGroupRulesResult {
        let request = ListRequest(
            ids: input.securityGroupRuleIds, idsParameter: "securityGroupRuleIds", filters: input.filters,
            limit: input.maxResults, token: input.nextToken)
        let (records, token) = try rules.list(request) { rule, filter in
            switch filter {
            case "group-id": [rule.groupID]
            case "security-group-rule-id": [rule.id]
            default: nil
            }
        }
        return EC2.DescribeSecurityGroupRulesResult(securityGroupRules: records.map { shape($0) }, nextToken: token)
    }
}

extension AccountNetwork {
    private mutating func authorize(
        _ group: GroupRecord, isEgress: Bool, _ permissions: [EC2.IpPermission],
        _ specifications: [EC2.TagSpecification]?, _ call: Call
    ) throws(AWSError) -> [RuleRecord] {
        let tags = try tags(specifications, for: RuleRecord.kind, call)
        var added: [RuleRecord] = []
        for var rule in try parse(permissions, for: group, isEgress: isEgress) {
            guard !rules.records.values.contains(where: { $0.permitsSame(as: rule) }) else {
                throw AWSError(
                    "InvalidPermission.Duplicate", "the specified rule \"\(rule.sentence)\" already exists")
            }
            rule.id = call.newID("sgr")
            rule.serial = nextSerial()
            rule.tags = tags
            rules[rule.id] = rule
            added.append(rule)
        }
        let count = rules(of: group.id, isEgress: isEgress).count
        guard count <= 60 else {
            throw AWSError(
                "RulesPerSecurityGroupLimitExceeded",
                "The maximum number of rules per security group has been reached.")
        }
        return added
    }

    private mutating func revoke(
        _ group: GroupRecord, isEgress: Bool, _ permissions: [EC2.IpPermission], _ ids: [String]?
    ) throws(AWSError) -> [RuleRecord] {
        var revoked: [RuleRecord] = []
        for id in ids ?? [] {
            let rule = try rules.find(id, "securityGroupRuleIds")
            guard rule.groupID == group.id, rule.isEgress == isEgress else { throw .notFound(RuleRecord.kind, id) }
            revoked.append(rule)
        }
        for asked in try parse(permissions, for: group, isEgress: isEgress) {
            guard let rule = rules.inOrder.first(where: { $0.permitsSame(as: asked) }) else {
                throw AWSError(
                    "InvalidPermission.NotFound", "The specified rule does not exist in this security group.")
            }
            revoked.append(rule)
        }
        for rule in revoked { rules[rule.id] = nil }
        return revoked
    }

    private func shape(_ rule: RuleRecord) -> EC2.SecurityGroupRule {
        var shape = EC2.SecurityGroupRule(
            securityGroupRuleId: rule.id, groupId: rule.groupID, groupOwnerId: scope.accountID, isEgress: rule.isEgress,
            ipProtocol: rule.ipProtocol, fromPort: rule.fromPort ?? -1, toPort: rule.toPort ?? -1,
            description: rule.description, tags: rule.tagList, securityGroupRuleArn: arn(rule))
        switch rule.peer {
        case .cidr(let cidr): shape.cidrIpv4 = cidr
        case .cidr6(let cidr): shape.cidrIpv6 = cidr
        case .prefixList(let id): shape.prefixListId = id
        case .group(let id, let owner):
            shape.referencedGroupInfo = EC2.ReferencedSecurityGroup(
                groupId: id, userId: owner, vpcId: groups[id]?.vpcID)
        }
        return shape
    }

    private func revokedShape(_ rule: RuleRecord) -> EC2.RevokedSecurityGroupRule {
        let shape = shape(rule)
        return EC2.RevokedSecurityGroupRule(
            securityGroupRuleId: rule.id, groupId: rule.groupID, isEgress: rule.isEgress, ipProtocol: rule.ipProtocol,
            fromPort: shape.fromPort, toPort: shape.toPort, cidrIpv4: shape.cidrIpv4, cidrIpv6: shape.cidrIpv6,
            prefixListId: shape.prefixListId, referencedGroupId: shape.referencedGroupInfo?.groupId,
            description: rule.description)
    }
}
