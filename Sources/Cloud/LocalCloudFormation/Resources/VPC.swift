import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::VPC`
struct VPC: ResourceType {
    let name = "AWS::EC2::VPC"
    let replacements: Set<String> = ["CidrBlock", "InstanceTenancy", "Ipv4IpamPoolId", "Ipv4NetmaskLength"]

    func create(_ call: ResourceCall) async throws -> String {
        try call.check(["CidrBlock", "EnableDnsHostnames", "EnableDnsSupport", "InstanceTenancy", "Tags"])
        let input = EC2.CreateVpcRequest(
            cidrBlock: try call.required("CidrBlock"), tagSpecifications: call.tagSpecifications("vpc"),
            instanceTenancy: call.text("InstanceTenancy"))
        return try await call.perform(EC2.CreateVpc.self, input).vpc?.vpcId ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = EC2.DescribeVpcsRequest(filters: call.markFilters)
        return call.newest(try await call.perform(EC2.DescribeVpcs.self, input).vpcs?.map(\.vpcId) ?? [])
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await complete(call, id)
        try await call.updateEC2Tags(id, from: old)
    }

    /// The API takes one attribute a call.
    func complete(_ call: ResourceCall, _ id: String) async throws {
        if let value = call.bool("EnableDnsSupport") {
            let input = EC2.ModifyVpcAttributeRequest(enableDnsSupport: .init(value: value), vpcId: id)
            _ = try await call.perform(EC2.ModifyVpcAttribute.self, input)
        }
        if let value = call.bool("EnableDnsHostnames") {
            let input = EC2.ModifyVpcAttributeRequest(enableDnsHostnames: .init(value: value), vpcId: id)
            _ = try await call.perform(EC2.ModifyVpcAttribute.self, input)
        }
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let vpc = try await call.perform(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest(vpcIds: [id])).vpcs?.first
        let filters = [
            EC2.Filter(name: "vpc-id", values: [id]), EC2.Filter(name: "group-name", values: ["default"]),
        ]
        let groups = try await call.perform(
            EC2.DescribeSecurityGroups.self, EC2.DescribeSecurityGroupsRequest(filters: filters))
        var attributes: [String: TemplateValue] = ["VpcId": .string(id)]
        attributes["CidrBlock"] = vpc?.cidrBlock.map { .string($0) }
        attributes["DefaultSecurityGroup"] = groups.securityGroups?.first?.groupId.map { .string($0) }
        let blocks = vpc?.cidrBlockAssociationSet?.compactMap(\.associationId).map { TemplateValue.string($0) }
        attributes["CidrBlockAssociations"] = blocks.map { .list($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}
