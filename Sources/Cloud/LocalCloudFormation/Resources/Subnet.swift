import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::Subnet`
struct Subnet: ResourceType {
    let name = "AWS::EC2::Subnet"
    let replacements: Set<String> = ["AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "VpcId"]

    func create(_ call: ResourceCall) async throws -> String {
        try call.check([
            "AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "MapPublicIpOnLaunch", "Tags", "VpcId",
        ])
        let input = EC2.CreateSubnetRequest(
            tagSpecifications: call.tagSpecifications("subnet"), availabilityZone: call.text("AvailabilityZone"),
            availabilityZoneId: call.text("AvailabilityZoneId"), cidrBlock: call.text("CidrBlock"),
            vpcId: try call.required("VpcId"))
        return try await call.perform(EC2.CreateSubnet.self, input).subnet?.subnetId ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = EC2.DescribeSubnetsRequest(filters: call.markFilters)
        return call.newest(try await call.perform(EC2.DescribeSubnets.self, input).subnets?.map(\.subnetId) ?? [])
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await complete(call, id)
        try await call.updateEC2Tags(id, from: old)
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        guard let value = call.bool("MapPublicIpOnLaunch") else { return }
        let input = EC2.ModifySubnetAttributeRequest(mapPublicIpOnLaunch: .init(value: value), subnetId: id)
        _ = try await call.perform(EC2.ModifySubnetAttribute.self, input)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(EC2.DeleteSubnet.self, EC2.DeleteSubnetRequest(subnetId: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let input = EC2.DescribeSubnetsRequest(subnetIds: [id])
        let subnet = try await call.perform(EC2.DescribeSubnets.self, input).subnets?.first
        var attributes: [String: TemplateValue] = ["SubnetId": .string(id)]
        attributes["AvailabilityZone"] = subnet?.availabilityZone.map { .string($0) }
        attributes["AvailabilityZoneId"] = subnet?.availabilityZoneId.map { .string($0) }
        attributes["CidrBlock"] = subnet?.cidrBlock.map { .string($0) }
        attributes["VpcId"] = subnet?.vpcId.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}
