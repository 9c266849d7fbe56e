import AWSEC2
import AWSWire
import Testing

@testable import LocalEC2

@Suite struct NetworkTests {
    @Test(
        "Ranges that AWS refuses are refused with its code",
        arguments: [
            ("10.0.0.0/15", "InvalidVpc.Range"), ("10.0.0.0/29", "InvalidVpc.Range"),
            ("127.0.0.0/16", "InvalidVpc.Range"),
            ("10.0.0.0", "InvalidParameterValue"), ("ten/16", "InvalidParameterValue"),
        ])
    func vpcRanges(_ cidr: String, _ code: String) async throws {
        let ec2 = try EC2Fixture()
        #expect(await ec2.refusal(EC2.CreateVpc.self, EC2.CreateVpcRequest(cidrBlock: cidr))?.code == code)
    }

    @Test("A range is kept in its canonical form")
    func canonical() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.call(EC2.CreateVpc.self, EC2.CreateVpcRequest(cidrBlock: "10.1.2.3/16")).vpc
        #expect(vpc?.cidrBlock == "10.1.0.0/16")
    }

    @Test(
        "A subnet lies within its VPC, apart from the others, in a zone that exists",
        arguments: [
            ("10.1.0.0/24", "us-east-1a", "InvalidSubnet.Range"), ("10.0.0.0/15", "us-east-1a", "InvalidSubnet.Range"),
            ("10.0.1.128/25", "us-east-1a", "InvalidSubnet.Conflict"),
            ("10.0.0.0/16", "us-east-1a", "InvalidSubnet.Conflict"),
            ("10.0.2.0/24", "us-east-1z", "InvalidParameterValue"),
        ])
    func subnetRanges(_ cidr: String, _ zone: String, _ code: String) async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        _ = try await ec2.makeSubnet(vpc, "10.0.1.0/24")
        let input = EC2.CreateSubnetRequest(availabilityZone: zone, cidrBlock: cidr, vpcId: vpc)
        #expect(await ec2.refusal(EC2.CreateSubnet.self, input)?.code == code)
    }

    @Test("Subnets without a zone of their own spread over the zones")
    func spreading() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        for number in 0..<4 { _ = try await ec2.makeSubnet(vpc, "10.0.\(number).0/24") }
        let filter = EC2.Filter(name: "vpc-id", values: [vpc])
        let subnets = try await ec2.call(EC2.DescribeSubnets.self, EC2.DescribeSubnetsRequest(filters: [filter]))
            .subnets
        #expect(subnets?.map { $0.availabilityZone?.last } == ["a", "b", "c", "a"])
    }

    @Test("What others depend on cannot be deleted, and goes in the right order")
    func dependencies() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        let subnet = try await ec2.makeSubnet(vpc, "10.0.1.0/24")
        let interface = try await ec2.makeInterface(subnet).networkInterfaceId
        let error = await ec2.refusal(EC2.DeleteSubnet.self, EC2.DeleteSubnetRequest(subnetId: subnet))
        #expect(
            error == AWSError("DependencyViolation", "The subnet '\(subnet)' has dependencies and cannot be deleted."))
        #expect(await ec2.refusal(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: vpc))?.code == "DependencyViolation")
        _ = try await ec2.call(
            EC2.DeleteNetworkInterface.self, EC2.DeleteNetworkInterfaceRequest(networkInterfaceId: interface))
        _ = try await ec2.call(EC2.DeleteSubnet.self, EC2.DeleteSubnetRequest(subnetId: subnet))
        _ = try await ec2.call(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: vpc))
        let gone = await ec2.refusal(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: vpc))
        #expect(gone == AWSError("InvalidVpcID.NotFound", "The vpc ID '\(vpc)' does not exist"))
    }

    @Test("An id of another kind is malformed, and a missing one is missed")
    func badIDs() async throws {
        let ec2 = try EC2Fixture()
        let malformed = await ec2.refusal(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: "subnet-1"))
        #expect(malformed == AWSError("InvalidVpcID.Malformed", "Invalid id: \"subnet-1\" (expecting \"vpc-...\")"))
        let missing = await ec2.refusal(EC2.DeleteVpc.self, EC2.DeleteVpcRequest())
        #expect(missing == AWSError("MissingParameter", "The request must contain the parameter vpcId"))
    }

    @Test("A VPC's attributes are changed one at a time")
    func attributes() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        func hostnames() async throws -> Bool? {
            let input = EC2.DescribeVpcAttributeRequest(attribute: "enableDnsHostnames", vpcId: vpc)
            return try await ec2.call(EC2.DescribeVpcAttribute.self, input).enableDnsHostnames?.value
        }
        #expect(try await hostnames() == false)
        let on = EC2.AttributeBooleanValue(value: true)
        _ = try await ec2.call(
            EC2.ModifyVpcAttribute.self, EC2.ModifyVpcAttributeRequest(enableDnsHostnames: on, vpcId: vpc))
        #expect(try await hostnames() == true)
        let both = EC2.ModifyVpcAttributeRequest(enableDnsHostnames: on, enableDnsSupport: on, vpcId: vpc)
        #expect(await ec2.refusal(EC2.ModifyVpcAttribute.self, both)?.code == "InvalidParameterCombination")
    }

    @Test("A gateway is attached to one VPC, and a VPC to one gateway; a route through it dies with it")
    func gateways() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        func make() async throws -> String {
            let made = try await ec2.call(EC2.CreateInternetGateway.self, EC2.CreateInternetGatewayRequest())
            return try #require(made.internetGateway?.internetGatewayId)
        }
        let gateway = try await make(), other = try await make()
        let attach = EC2.AttachInternetGatewayRequest(internetGatewayId: gateway, vpcId: vpc)
        _ = try await ec2.call(EC2.AttachInternetGateway.self, attach)
        #expect(await ec2.refusal(EC2.AttachInternetGateway.self, attach)?.code == "Resource.AlreadyAssociated")
        let second = EC2.AttachInternetGatewayRequest(internetGatewayId: other, vpcId: vpc)
        #expect(await ec2.refusal(EC2.AttachInternetGateway.self, second)?.code == "InvalidParameterValue")

        let made = try await ec2.call(EC2.CreateRouteTable.self, EC2.CreateRouteTableRequest(vpcId: vpc)).routeTable
        let table = try #require(made?.routeTableId)
        let route = EC2.CreateRouteRequest(
            routeTableId: table, destinationCidrBlock: "0.0.0.0/0", gatewayId: gateway)
        #expect(try await ec2.call(EC2.CreateRoute.self, route).return == true)
        #expect(await ec2.refusal(EC2.CreateRoute.self, route)?.code == "RouteAlreadyExists")

        let delete = EC2.DeleteInternetGatewayRequest(internetGatewayId: gateway)
        #expect(await ec2.refusal(EC2.DeleteInternetGateway.self, delete)?.code == "DependencyViolation")
        let detach = EC2.DetachInternetGatewayRequest(internetGatewayId: gateway, vpcId: vpc)
        _ = try await ec2.call(EC2.DetachInternetGateway.self, detach)
        #expect(await ec2.refusal(EC2.DetachInternetGateway.self, detach)?.code == "Gateway.NotAttached")
        let describe = EC2.DescribeRouteTablesRequest(routeTableIds: [table])
        let routes = try await ec2.call(EC2.DescribeRouteTables.self, describe).routeTables?.first?.routes
        #expect(routes?.map(\.state) == ["active", "blackhole"])
    }

    @Test("A subnet has one route table at a time, and the table lives as long")
    func associations() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        let subnet = try await ec2.makeSubnet(vpc, "10.0.1.0/24")
        func make() async throws -> String {
            let made = try await ec2.call(EC2.CreateRouteTable.self, EC2.CreateRouteTableRequest(vpcId: vpc))
            return try #require(made.routeTable?.routeTableId)
        }
        let table = try await make(), other = try await make()
        let associate = EC2.AssociateRouteTableRequest(subnetId: subnet, routeTableId: table)
        let id = try await ec2.call(EC2.AssociateRouteTable.self, associate).associationId
        #expect(try await ec2.call(EC2.AssociateRouteTable.self, associate).associationId == id)
        let conflict = EC2.AssociateRouteTableRequest(subnetId: subnet, routeTableId: other)
        #expect(await ec2.refusal(EC2.AssociateRouteTable.self, conflict)?.code == "Resource.AlreadyAssociated")
        let delete = EC2.DeleteRouteTableRequest(routeTableId: table)
        #expect(await ec2.refusal(EC2.DeleteRouteTable.self, delete)?.code == "DependencyViolation")
        _ = try await ec2.call(
            EC2.DisassociateRouteTable.self, EC2.DisassociateRouteTableRequest(associationId: id))
        _ = try await ec2.call(EC2.DeleteRouteTable.self, delete)
    }
}
