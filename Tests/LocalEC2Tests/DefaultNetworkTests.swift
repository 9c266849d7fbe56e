import AWSEC2
import AWSWire
import LocalCloud
import StateStore
import Testing

@testable import LocalEC2

@Suite struct DefaultNetworkTests {
    @Test("An account finds its default VPC with a public subnet in every zone, on its first call")
    func defaultNetwork() async throws {
        let ec2 = try EC2Fixture()
        let filter = EC2.Filter(name: "is-default", values: ["true"])
        let vpcs = try #require(await ec2.call(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest(filters: [filter])).vpcs)
        #expect(vpcs.map(\.cidrBlock) == ["172.31.0.0/16"])
        let subnets = try #require(await ec2.call(EC2.DescribeSubnets.self, EC2.DescribeSubnetsRequest()).subnets)
        #expect(subnets.map(\.cidrBlock) == ["172.31.0.0/20", "172.31.16.0/20", "172.31.32.0/20"])
        #expect(subnets.map(\.availabilityZone) == ["us-east-1a", "us-east-1b", "us-east-1c"])
        #expect(subnets.map(\.availabilityZoneId) == ["use1-az1", "use1-az2", "use1-az3"])
        #expect(subnets.allSatisfy { $0.availableIpAddressCount == 4091 && $0.mapPublicIpOnLaunch == true })
        let groups = try #require(
            await ec2.call(EC2.DescribeSecurityGroups.self, EC2.DescribeSecurityGroupsRequest()).securityGroups)
        #expect(groups.map(\.groupName) == ["default"])
        #expect(groups.first?.ipPermissions?.first?.userIdGroupPairs?.map(\.groupId) == groups.map(\.groupId))
        let tables = try #require(
            await ec2.call(EC2.DescribeRouteTables.self, EC2.DescribeRouteTablesRequest()).routeTables)
        #expect(tables.first?.routes?.map(\.destinationCidrBlock) == ["172.31.0.0/16", "0.0.0.0/0"])
        #expect(tables.first?.routes?.map(\.state) == ["active", "active"])
    }

    @Test("It is the same after a restart, and does not come back once it is deleted")
    func lasting() async throws {
        let first = try EC2Fixture()
        let before = try await first.call(EC2.DescribeSubnets.self, EC2.DescribeSubnetsRequest()).subnets
        let second = try EC2Fixture(store: first.store)
        #expect(try await second.call(EC2.DescribeSubnets.self, EC2.DescribeSubnetsRequest()).subnets == before)

        let vpc = try #require(await second.call(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest()).vpcs?.first?.vpcId)
        for subnet in before ?? [] {
            _ = try await second.call(EC2.DeleteSubnet.self, EC2.DeleteSubnetRequest(subnetId: subnet.subnetId))
        }
        let gateway = try await second.call(
            EC2.DescribeInternetGateways.self, EC2.DescribeInternetGatewaysRequest()
        ).internetGateways?.first?.internetGatewayId
        _ = try await second.call(
            EC2.DetachInternetGateway.self, EC2.DetachInternetGatewayRequest(internetGatewayId: gateway, vpcId: vpc))
        _ = try await second.call(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: vpc))
        let third = try EC2Fixture(store: first.store)
        #expect(try await third.call(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest()).vpcs == [])
    }

    @Test("Accounts and regions do not see each other")
    func separation() async throws {
        var ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        ec2.context.region = "eu-west-1"
        #expect(
            await ec2.refusal(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: vpc))?.code == "InvalidVpcID.NotFound")
        let zones = try await ec2.call(EC2.DescribeAvailabilityZones.self, EC2.DescribeAvailabilityZonesRequest())
        #expect(zones.availabilityZones?.map(\.zoneId) == ["euw1-az1", "euw1-az2", "euw1-az3"])
        ec2.context.region = "us-east-1"
        ec2.context.accountID = "999999999999"
        #expect(
            await ec2.refusal(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: vpc))?.code == "InvalidVpcID.NotFound")
    }

    @Test("A dry run changes nothing and says that it would have")
    func dryRun() async throws {
        let ec2 = try EC2Fixture()
        let before = try await ec2.call(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest()).vpcs?.count
        let error = await ec2.refusal(EC2.CreateVpc.self, EC2.CreateVpcRequest(cidrBlock: "10.0.0.0/16", dryRun: true))
        #expect(error?.code == "DryRunOperation" && error?.status == 412)
        let bad = await ec2.refusal(EC2.CreateVpc.self, EC2.CreateVpcRequest(cidrBlock: "10.0.0.0/8", dryRun: true))
        #expect(bad?.code == "InvalidVpc.Range")
        #expect(try await ec2.call(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest()).vpcs?.count == before)
    }
}
