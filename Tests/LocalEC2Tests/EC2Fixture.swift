import AWSEC2
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalEC2

/// EC2 over a store in memory, called as other services call it.
struct EC2Fixture {
    let store: StateStore
    private let cloud = Cloud()
    var context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:root", requestID: "r",
        now: Date(timeIntervalSince1970: 1_790_000_000))

    /// Opens the service on what the store holds.
    init(store: StateStore? = nil) throws {
        self.store = try store ?? StateStore()
        cloud.add(try LocalEC2(store: self.store).operations)
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context)
    }

    /// The code and the message of the error that the call must throw.
    func refusal<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, sourceLocation: SourceLocation = #_sourceLocation
    ) async -> AWSError? {
        await #expect(throws: AWSError.self, sourceLocation: sourceLocation) { try await call(operation, input) }
    }

    func makeVPC(_ cidr: String = "10.0.0.0/16") async throws -> String {
        try #require(await call(EC2.CreateVpc.self, EC2.CreateVpcRequest(cidrBlock: cidr)).vpc?.vpcId)
    }

    func makeSubnet(_ vpc: String, _ cidr: String, zone: String? = nil) async throws -> String {
        let input = EC2.CreateSubnetRequest(availabilityZone: zone, cidrBlock: cidr, vpcId: vpc)
        return try #require(await call(EC2.CreateSubnet.self, input).subnet?.subnetId)
    }

    func makeGroup(_ vpc: String, _ name: String) async throws -> String {
        let input = EC2.CreateSecurityGroupRequest(description: "for a test", groupName: name, vpcId: vpc)
        return try #require(await call(EC2.CreateSecurityGroup.self, input).groupId)
    }

    func makeInterface(_ subnet: String, address: String? = nil) async throws -> EC2.NetworkInterface {
        var input = EC2.CreateNetworkInterfaceRequest(subnetId: subnet)
        input.privateIpAddress = address
        return try #require(await call(EC2.CreateNetworkInterface.self, input).networkInterface)
    }
}
