import AWSEC2
import AWSWire
import LocalCloud
import Testing

@testable import LocalEC2

@Suite struct InterfaceTests {
    @Test("Addresses skip the first four and the last, and are not used again at once")
    func allocation() async throws {
        let ec2 = try EC2Fixture()
        let subnet = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/28")
        let first = try await ec2.makeInterface(subnet)
        #expect(first.privateIpAddress == "10.0.1.4")
        #expect(first.privateDnsName == "ip-10-0-1-4.ec2.internal")
        #expect(first.status == "available" && first.attachment == nil)
        _ = try await ec2.call(
            EC2.DeleteNetworkInterface.self,
            EC2.DeleteNetworkInterfaceRequest(networkInterfaceId: first.networkInterfaceId))
        #expect(try await ec2.makeInterface(subnet).privateIpAddress == "10.0.1.5")
    }

    @Test("A subnet is full when its last address is gone")
    func exhaustion() async throws {
        let ec2 = try EC2Fixture()
        let subnet = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/28")
        var addresses: Set<String> = []
        for _ in 0..<11 { addresses.insert(try #require(await ec2.makeInterface(subnet).privateIpAddress)) }
        #expect(addresses.count == 11 && addresses.contains("10.0.1.14") && !addresses.contains("10.0.1.15"))
        let error = await ec2.refusal(
            EC2.CreateNetworkInterface.self, EC2.CreateNetworkInterfaceRequest(subnetId: subnet))
        #expect(error?.code == "InsufficientFreeAddressesInSubnet")
        let described = try await ec2.call(
            EC2.DescribeSubnets.self, EC2.DescribeSubnetsRequest(subnetIds: [subnet])
        ).subnets
        #expect(described?.first?.availableIpAddressCount == 0)
    }

    @Test(
        "An address that is asked for must be free and in the subnet",
        arguments: [
            ("10.0.1.9", "InvalidIPAddress.InUse"), ("10.0.1.3", "InvalidParameterValue"),
            ("10.0.1.255", "InvalidParameterValue"), ("10.0.2.9", "InvalidParameterValue"),
            ("nine", "InvalidParameterValue"),
        ])
    func askedAddress(_ address: String, _ code: String) async throws {
        let ec2 = try EC2Fixture()
        let subnet = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/24")
        #expect(try await ec2.makeInterface(subnet, address: "10.0.1.9").privateIpAddress == "10.0.1.9")
        var input = EC2.CreateNetworkInterfaceRequest(subnetId: subnet)
        input.privateIpAddress = address
        #expect(await ec2.refusal(EC2.CreateNetworkInterface.self, input)?.code == code)
    }

    @Test("Two VPCs with the same range never use the same address, since all tasks share one machine")
    func sameRange() async throws {
        var ec2 = try EC2Fixture()
        let one = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/24")
        let two = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/24")
        #expect(try await ec2.makeInterface(one).privateIpAddress == "10.0.1.4")
        #expect(try await ec2.makeInterface(two).privateIpAddress == "10.0.1.5")
        ec2.context.accountID = "999999999999"
        let three = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/24")
        #expect(try await ec2.makeInterface(three).privateIpAddress == "10.0.1.6")
    }

    @Test("What a service makes is in use and its own to delete")
    func serviceInterface() async throws {
        var ec2 = try EC2Fixture()
        let subnet = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/24")
        let user = ec2.context
        ec2.context = user.acting(as: "ecs.amazonaws.com")
        let interface = try await ec2.makeInterface(subnet)
        #expect(interface.status == "in-use" && interface.requesterManaged == true)
        #expect(interface.attachment?.status == "attached")
        let delete = EC2.DeleteNetworkInterfaceRequest(networkInterfaceId: interface.networkInterfaceId)
        ec2.context = user
        #expect(
            await ec2.refusal(EC2.DeleteNetworkInterface.self, delete)?.message
                == "Network interface '\(interface.networkInterfaceId ?? "")' is currently in use.")
        ec2.context = user.acting(as: "ecs.amazonaws.com")
        _ = try await ec2.call(EC2.DeleteNetworkInterface.self, delete)
    }

    @Test("Security groups of another VPC are refused")
    func foreignGroup() async throws {
        let ec2 = try EC2Fixture()
        let subnet = try await ec2.makeSubnet(try await ec2.makeVPC(), "10.0.1.0/24")
        let foreign = try await ec2.makeGroup(try await ec2.makeVPC("10.9.0.0/16"), "web")
        let input = EC2.CreateNetworkInterfaceRequest(subnetId: subnet, groups: [foreign])
        #expect(await ec2.refusal(EC2.CreateNetworkInterface.self, input)?.code == "InvalidParameterValue")
    }
}
