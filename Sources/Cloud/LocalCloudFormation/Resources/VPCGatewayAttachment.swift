import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::VPCGatewayAttachment`
struct VPCGatewayAttachment: ResourceType {
    let name = "AWS::EC2::VPCGatewayAttachment"
    let replacements: Set<String> = ["VpcId", "InternetGatewayId"]
    let isTaggable = false
    let leavesMarks = false

    func create(_ call: ResourceCall) async throws -> String {
        try call.check(["InternetGatewayId", "VpcId"])
        let (vpc, gateway) = (try call.required("VpcId"), try call.required("InternetGatewayId"))
        let input = EC2.AttachInternetGatewayRequest(internetGatewayId: gateway, vpcId: vpc)
        _ = try await call.perform(EC2.AttachInternetGateway.self, input)
        return "IGW|\(vpc)"
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let (vpc, gateway) = (try call.required("VpcId"), try call.required("InternetGatewayId"))
        let input = EC2.DescribeInternetGatewaysRequest(internetGatewayIds: [gateway])
        let found = try await call.perform(EC2.DescribeInternetGateways.self, input).internetGateways?.first
        return found?.attachments?.contains { $0.vpcId == vpc } == true ? "IGW|\(vpc)" : nil
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = EC2.DetachInternetGatewayRequest(
            internetGatewayId: try call.required("InternetGatewayId"), vpcId: try call.required("VpcId"))
        _ = try await call.perform(EC2.DetachInternetGateway.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["AttachmentType": "IGW"])
    }
}
