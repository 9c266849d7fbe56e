import AWSEC2
import AWSWire
import CloudTemplate

/// `AWS::EC2::SubnetRouteTableAssociation`
struct SubnetRouteTableAssociation: ResourceType {
    let name = "AWS::EC2::SubnetRouteTableAssociation"
    let replacements: Set<String> = ["RouteTableId", "SubnetId"]
    let isTaggable = false
    let leavesMarks = false

    func create(_ call: ResourceCall) async throws -> String {
        try call.check(["RouteTableId", "SubnetId"])
        let input = EC2.AssociateRouteTableRequest(
            subnetId: try call.required("SubnetId"), routeTableId: try call.required("RouteTableId"))
        return try await call.perform(EC2.AssociateRouteTable.self, input).associationId ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = EC2.DescribeRouteTablesRequest(routeTableIds: [try call.required("RouteTableId")])
        let table = try await call.perform(EC2.DescribeRouteTables.self, input).routeTables?.first
        let subnet = try call.required("SubnetId")
        return call.newest(
            table?.associations?.filter { $0.subnetId == subnet }.map(\.routeTableAssociationId) ?? [])
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = EC2.DisassociateRouteTableRequest(associationId: id)
        _ = try await call.perform(EC2.DisassociateRouteTable.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["Id": .string(id)])
    }
}
