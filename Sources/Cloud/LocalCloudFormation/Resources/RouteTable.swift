import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::RouteTable`
struct RouteTable: ResourceType {
    let name = "AWS::EC2::RouteTable"
    let replacements: Set<String> = ["VpcId"]

    func create(_ call: ResourceCall) async throws -> String {
        try call.check(["Tags", "VpcId"])
        let input = EC2.CreateRouteTableRequest(
            tagSpecifications: call.tagSpecifications("route-table"), vpcId: try call.required("VpcId"))
        return try await call.perform(EC2.CreateRouteTable.self, input).routeTable?.routeTableId ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = EC2.DescribeRouteTablesRequest(filters: call.markFilters)
        let tables = try await call.perform(EC2.DescribeRouteTables.self, input).routeTables ?? []
        return call.newest(tables.map(\.routeTableId))
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await call.updateEC2Tags(id, from: old)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(EC2.DeleteRouteTable.self, EC2.DeleteRouteTableRequest(routeTableId: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["RouteTableId": .string(id)])
    }
}
