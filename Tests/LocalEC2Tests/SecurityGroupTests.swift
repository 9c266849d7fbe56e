import AWSEC2
import AWSWire
import Testing

@testable import LocalEC2

@Suite struct SecurityGroupTests {
    private func permission(_ port: Int, _ cidrs: [String] = ["0.0.0.0/0"]) -> EC2.IpPermission {
        EC2.IpPermission(
            ipProtocol: "tcp", fromPort: port, toPort: port, ipRanges: cidrs.map { EC2.IpRange(cidrIp: $0) })
    }

    private func describe(_ ec2: EC2Fixture, _ id: String) async throws -> EC2.SecurityGroup? {
        let input = EC2.DescribeSecurityGroupsRequest(groupIds: [id])
        return try await ec2.call(EC2.DescribeSecurityGroups.self, input).securityGroups?.first
    }

    @Test("A new group lets everything out and nothing in; its name is its own in the VPC")
    func creation() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        let id = try await ec2.makeGroup(vpc, "web")
        let group = try await describe(ec2, id)
        #expect(group?.ipPermissions == [])
        #expect(group?.ipPermissionsEgress?.map(\.ipProtocol) == ["-1"])
        let again = EC2.CreateSecurityGroupRequest(description: "x", groupName: "web", vpcId: vpc)
        #expect(
            await ec2.refusal(EC2.CreateSecurityGroup.self, again)
                == AWSError("InvalidGroup.Duplicate", "The security group 'web' already exists for VPC '\(vpc)'"))
        let reserved = EC2.CreateSecurityGroupRequest(description: "x", groupName: "default", vpcId: vpc)
        #expect(await ec2.refusal(EC2.CreateSecurityGroup.self, reserved)?.code == "InvalidParameterValue")
    }

    @Test("Rules are single, listed together by port, and refused twice with the rule in words")
    func rules() async throws {
        let ec2 = try EC2Fixture()
        let id = try await ec2.makeGroup(try await ec2.makeVPC(), "web")
        let input = EC2.AuthorizeSecurityGroupIngressRequest(
            groupId: id, ipPermissions: [permission(80, ["10.0.0.0/8", "192.168.0.0/16"]), permission(443)])
        let answer = try await ec2.call(EC2.AuthorizeSecurityGroupIngress.self, input)
        #expect(answer.return == true)
        let added = answer.securityGroupRules
        #expect(added?.map(\.cidrIpv4) == ["10.0.0.0/8", "192.168.0.0/16", "0.0.0.0/0"])
        let permissions = try await describe(ec2, id)?.ipPermissions
        #expect(permissions?.map(\.fromPort) == [80, 443])
        #expect(permissions?.first?.ipRanges?.map(\.cidrIp) == ["10.0.0.0/8", "192.168.0.0/16"])
        let again = EC2.AuthorizeSecurityGroupIngressRequest(groupId: id, ipPermissions: [permission(443)])
        #expect(
            await ec2.refusal(EC2.AuthorizeSecurityGroupIngress.self, again)
                == AWSError(
                    "InvalidPermission.Duplicate",
                    "the specified rule \"peer: 0.0.0.0/0, TCP, from port: 443, to port: 443, ALLOW\" already exists"))
        let listed = try await ec2.call(
            EC2.DescribeSecurityGroupRules.self,
            EC2.DescribeSecurityGroupRulesRequest(filters: [EC2.Filter(name: "group-id", values: [id])]))
        #expect(listed.securityGroupRules?.map(\.isEgress) == [true, false, false, false])
    }

    @Test("A refused list of rules adds none of them")
    func atomicity() async throws {
        let ec2 = try EC2Fixture()
        let id = try await ec2.makeGroup(try await ec2.makeVPC(), "web")
        let input = EC2.AuthorizeSecurityGroupIngressRequest(
            groupId: id, ipPermissions: [permission(80), permission(80)])
        #expect(await ec2.refusal(EC2.AuthorizeSecurityGroupIngress.self, input)?.code == "InvalidPermission.Duplicate")
        #expect(try await describe(ec2, id)?.ipPermissions == [])
    }

    @Test("Rules are revoked by what they say or by id, and an unknown one is refused")
    func revocation() async throws {
        let ec2 = try EC2Fixture()
        let id = try await ec2.makeGroup(try await ec2.makeVPC(), "web")
        let input = EC2.AuthorizeSecurityGroupIngressRequest(
            groupId: id, ipPermissions: [permission(80), permission(81)])
        let added = try await ec2.call(EC2.AuthorizeSecurityGroupIngress.self, input).securityGroupRules
        let byPort = EC2.RevokeSecurityGroupIngressRequest(groupId: id, ipPermissions: [permission(80)])
        _ = try await ec2.call(EC2.RevokeSecurityGroupIngress.self, byPort)
        #expect(await ec2.refusal(EC2.RevokeSecurityGroupIngress.self, byPort)?.code == "InvalidPermission.NotFound")
        var byID = EC2.RevokeSecurityGroupIngressRequest(groupId: id)
        byID.securityGroupRuleIds = [try #require(added?.last?.securityGroupRuleId)]
        let revoked = try await ec2.call(EC2.RevokeSecurityGroupIngress.self, byID).revokedSecurityGroupRules
        #expect(revoked?.map(\.fromPort) == [81])
        #expect(try await describe(ec2, id)?.ipPermissions == [])
    }

    @Test("A group that another names, or that an interface has, stays; the default one always does")
    func deletion() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        let balancer = try await ec2.makeGroup(vpc, "balancer"), web = try await ec2.makeGroup(vpc, "web")
        let peer = EC2.UserIdGroupPair(groupId: balancer)
        let rule = EC2.IpPermission(ipProtocol: "tcp", fromPort: 80, toPort: 80, userIdGroupPairs: [peer])
        _ = try await ec2.call(
            EC2.AuthorizeSecurityGroupIngress.self,
            EC2.AuthorizeSecurityGroupIngressRequest(groupId: web, ipPermissions: [rule]))
        #expect(
            await ec2.refusal(EC2.DeleteSecurityGroup.self, EC2.DeleteSecurityGroupRequest(groupId: balancer))
                == AWSError("DependencyViolation", "resource \(balancer) has a dependent object"))
        _ = try await ec2.call(EC2.DeleteSecurityGroup.self, EC2.DeleteSecurityGroupRequest(groupId: web))
        _ = try await ec2.call(EC2.DeleteSecurityGroup.self, EC2.DeleteSecurityGroupRequest(groupId: balancer))
        let filters = [EC2.Filter(name: "vpc-id", values: [vpc])]
        let left = try await ec2.call(
            EC2.DescribeSecurityGroups.self, EC2.DescribeSecurityGroupsRequest(filters: filters)
        ).securityGroups
        let last = try #require(left?.first?.groupId)
        #expect(left?.count == 1)
        #expect(
            await ec2.refusal(EC2.DeleteSecurityGroup.self, EC2.DeleteSecurityGroupRequest(groupId: last))?.code
                == "CannotDelete")
    }

    @Test(
        "Ports, protocols and peers that make no sense are refused",
        arguments: [
            EC2.IpPermission(ipProtocol: "tcp", fromPort: 90, toPort: 80, ipRanges: [EC2.IpRange(cidrIp: "0.0.0.0/0")]),
            EC2.IpPermission(
                ipProtocol: "tcp", fromPort: 0, toPort: 70000, ipRanges: [EC2.IpRange(cidrIp: "0.0.0.0/0")]),
            EC2.IpPermission(ipProtocol: "tcp", ipRanges: [EC2.IpRange(cidrIp: "0.0.0.0/0")]),
            EC2.IpPermission(ipProtocol: "tcq", fromPort: 1, toPort: 1, ipRanges: [EC2.IpRange(cidrIp: "0.0.0.0/0")]),
            EC2.IpPermission(ipProtocol: "tcp", fromPort: 1, toPort: 1, ipRanges: [EC2.IpRange(cidrIp: "0.0.0.0")]),
        ])
    func nonsense(_ permission: EC2.IpPermission) async throws {
        let ec2 = try EC2Fixture()
        let id = try await ec2.makeGroup(try await ec2.makeVPC(), "web")
        let input = EC2.AuthorizeSecurityGroupIngressRequest(groupId: id, ipPermissions: [permission])
        #expect(await ec2.refusal(EC2.AuthorizeSecurityGroupIngress.self, input)?.code == "InvalidParameterValue")
    }
}
