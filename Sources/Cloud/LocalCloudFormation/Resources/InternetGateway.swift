import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::InternetGateway`
struct InternetGateway: ResourceType {
    let name = "AWS::EC2::InternetGateway"
    let replacements: Set<String> = []

    func create(_ call: ResourceCall) async throws -> String {
        try call.check(["Tags"])
        let input = EC2.CreateInternetGatewayRequest(tagSpecifications: call.tagSpecifications("internet-gateway"))
        return try await call.perform(EC2.CreateInternetGateway.self, input).internetGateway?.internetGatewayId ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = EC2.DescribeInternetGatewaysRequest(filters: call.markFilters)
        let gateways = try await call.perform(EC2.DescribeInternetGateways.self, input).internetGateways ?? []
        return call.newest(gateways.map(\.internetGatewayId))
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await call.updateEC2Tags(id, from: old)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = EC2.DeleteInternetGatewayRequest(internetGatewayId: id)
        _ = try await call.perform(EC2.DeleteInternetGateway.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["InternetGatewayId": .string(id)])
    }
}
