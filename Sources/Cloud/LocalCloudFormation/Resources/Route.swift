import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::Route`
struct Route: ResourceType {
    let name = "AWS::EC2::Route"
    let replacements: Set<String> = ["RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock"]
    let isTaggable = false
    let leavesMarks = false

    func create(_ call: ResourceCall) async throws -> String {
        let input = try call.read(EC2.CreateRouteRequest.self)
        _ = try await call.perform(EC2.CreateRoute.self, input)
        return try id(call)
    }

    private func id(_ call: ResourceCall) throws -> String {
        "\(try call.required("RouteTableId"))|\(try destination(call))"
    }

    private func destination(_ call: ResourceCall) throws -> String {
        guard let block = call.text("DestinationCidrBlock") ?? call.text("DestinationIpv6CidrBlock") else {
            throw call.missing("DestinationCidrBlock")
        }
        return block
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = EC2.DescribeRouteTablesRequest(routeTableIds: [try call.required("RouteTableId")])
        let table = try await call.perform(EC2.DescribeRouteTables.self, input).routeTables?.first
        let destination = try destination(call)
        let isThere = table?.routes?.contains {
            $0.destinationCidrBlock == destination && $0.origin != "CreateRouteTable"
        }
        return isThere == true ? try id(call) : nil
    }

    /// There is no operation that changes a route's target here; the route is taken away and made anew.
    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await delete(call, id)
        _ = try await create(call)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = EC2.DeleteRouteRequest(
            routeTableId: try call.required("RouteTableId"), destinationCidrBlock: call.text("DestinationCidrBlock"),
            destinationIpv6CidrBlock: call.text("DestinationIpv6CidrBlock"))
        _ = try await call.perform(EC2.DeleteRoute.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["CidrBlock": .string(try destination(call))])
    }
}
