import AWSEC2
import AWSWire
import TealCore

extension AccountNetwork {
    mutating func createRouteTable(
        _ input: EC2.CreateRouteTableRequest, _ call: Call
    ) throws(AWSError) -> EC2.CreateRouteTableResult {
        let vpc = try vpcs.find(input.vpcId, "vpcId")
        let table = RouteTableRecord(
            id: call.newID("rtb"), serial: nextSerial(),
            tags: try tags(input.tagSpecifications, for: RouteTableRecord.kind, call), vpcID: vpc.id,
            routes: [RouteTableRecord.Route(destination: vpc.cidr, target: "local")], associations: [])
        routeTables[table.id] = table
        return EC2.CreateRouteTableResult(routeTable: shape(table), clientToken: input.clientToken)
    }

    func describeRouteTables(
        _ input: EC2.DescribeRouteTablesRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeRouteTablesResult {
        let request = ListRequest(
            ids: input.routeTableIds, idsParameter: "routeTableIds", filters: input.filters, limit: input.maxResults,
            token: input.nextToken)
        let (records, token) = try routeTables.list(request) { table, filter in attribute(filter, of: table) }
        return EC2.DescribeRouteTablesResult(routeTables: records.map { shape($0) }, nextToken: token)
    }

    mutating func deleteRouteTable(
        _ input: EC2.DeleteRouteTableRequest, _ call: Call
    ) throws(AWSError) -> EC2.DeleteRouteTableResponse {
        let table = try routeTables.find(input.routeTableId, "routeTableId")
        guard table.associations.isEmpty else { throw .hasDependencies(table) }
        routeTables[table.id] = nil
        return EC2.DeleteRouteTableResponse()
    }

    mutating func createRoute(
        _ input: EC2.CreateRouteRequest, _ call: Call
    ) throws(AWSError) -> EC2.CreateRouteResult {
        var table = try routeTables.find(input.routeTableId, "routeTableId")
        let destination = try destination(input.destinationCidrBlock, input.destinationIpv6CidrBlock)
        guard !table.routes.contains(where: { $0.destination == destination }) else {
            throw AWSError("RouteAlreadyExists", "The route identified by \(destination) already exists.")
        }
        let target = try target(of: input, in: table)
        table.routes.append(RouteTableRecord.Route(destination: destination, target: target))
        routeTables[table.id] = table
        return EC2.CreateRouteResult(return: true)
    }

    mutating func deleteRoute(_ input: EC2.DeleteRouteRequest, _ call: Call) throws(AWSError) -> EC2.DeleteRouteResponse
    {
        var table = try routeTables.find(input.routeTableId, "routeTableId")
        let destination = try destination(input.destinationCidrBlock, input.destinationIpv6CidrBlock)
        guard let index = table.routes.firstIndex(where: { $0.destination == destination }) else {
            throw AWSError(
                "InvalidRoute.NotFound",
                "no route with destination-cidr-block \(destination) in route table \(table.id)")
        }
        guard table.routes[index].target != "local" else {
            throw .invalid("cannot remove local route \(destination) in route table \(table.id)")
        }
        table.routes.remove(at: index)
        routeTables[table.id] = table
        return EC2.DeleteRouteResponse()
    }

    private func destination(_ cidr: String?, _ cidr6: String?) throws(AWSError) -> String {
        if cidr6 != nil { throw .unsupported("A route for IPv6") }
        let text = try required(cidr, "destinationCidrBlock")
        guard let prefix = IPv4Prefix(text) else {
            throw .invalidValue(text, "destinationCidrBlock", "This is not a valid CIDR block.")
        }
        return prefix.description
    }

    /// What a route leads to: of all that AWS knows, an internet gateway or a network interface.
    private func target(of input: EC2.CreateRouteRequest, in table: RouteTableRecord) throws(AWSError) -> String {
        if let id = input.networkInterfaceId { return try interfaces.find(id, "networkInterfaceId").id }
        guard let id = input.gatewayId else { throw .unsupported("A route to this kind of target") }
        let gateway = try gateways.find(id, "gatewayId")
        guard gateway.vpcID == table.vpcID else {
            throw .invalid("route table \(table.id) and network gateway \(gateway.id) belong to different networks")
        }
        return gateway.id
    }
}

extension AccountNetwork {
    mutating func associateRouteTable(
        _ input: EC2.AssociateRouteTableRequest, _ call: Call
    ) throws(AWSError) -> EC2.AssociateRouteTableResult {
        let table = try routeTables.find(input.routeTableId, "routeTableId")
        let subnet = try subnets.find(input.subnetId, "subnetId")
        guard table.vpcID == subnet.vpcID else {
            throw .invalid("Route table \(table.id) and subnet \(subnet.id) belong to different networks")
        }
        let known = routeTables.records.values.lazy.compactMap { table in
            table.associations.first { $0.subnetID == subnet.id }.map { (table.id, $0.id) }
        }.first
        if let known, known.0 != table.id {
            throw AWSError(
                "Resource.AlreadyAssociated",
                "the specified association for route table \(table.id) conflicts with an existing association")
        }
        let id = known?.1 ?? call.newID("rtbassoc")
        if known == nil {
            routeTables[table.id]?.associations.append(RouteTableRecord.Association(id: id, subnetID: subnet.id))
        }
        return EC2.AssociateRouteTableResult(
            associationId: id, associationState: EC2.RouteTableAssociationState(state: "associated"))
    }

    mutating func disassociateRouteTable(
        _ input: EC2.DisassociateRouteTableRequest, _ call: Call
    ) throws(AWSError) -> EC2.DisassociateRouteTableResponse {
        let id = try required(input.associationId, "associationId")
        guard let table = routeTables.inOrder.first(where: { $0.associations.contains { $0.id == id } }) else {
            throw AWSError("InvalidAssociationID.NotFound", "The association ID '\(id)' does not exist")
        }
        guard table.associations.contains(where: { $0.id == id && $0.subnetID != nil }) else {
            throw .invalid("cannot disassociate the main route table association \(id)")
        }
        routeTables[table.id]?.associations.removeAll { $0.id == id }
        return EC2.DisassociateRouteTableResponse()
    }

    private func shape(_ table: RouteTableRecord) -> EC2.RouteTable {
        let associations = table.associations.map { association in
            EC2.RouteTableAssociation(
                main: association.subnetID == nil, routeTableAssociationId: association.id, routeTableId: table.id,
                subnetId: association.subnetID,
                associationState: EC2.RouteTableAssociationState(state: "associated"))
        }
        return EC2.RouteTable(
            associations: associations, propagatingVgws: [], routeTableId: table.id,
            routes: table.routes.map { shape($0, in: table) }, tags: table.tagList, vpcId: table.vpcID,
            ownerId: scope.accountID)
    }

    private func shape(_ route: RouteTableRecord.Route, in table: RouteTableRecord) -> EC2.Route {
        let isInterface = route.target.hasPrefix("eni-")
        return EC2.Route(
            destinationCidrBlock: route.destination, gatewayId: isInterface ? nil : route.target,
            networkInterfaceId: isInterface ? route.target : nil, origin: origin(of: route),
            state: state(of: route, in: table))
    }

    private func origin(of route: RouteTableRecord.Route) -> String {
        route.target == "local" ? "CreateRouteTable" : "CreateRoute"
    }

    private func state(of route: RouteTableRecord.Route, in table: RouteTableRecord) -> String {
        let leads =
            route.target == "local" || gateways[route.target]?.vpcID == table.vpcID || interfaces[route.target] != nil
        return leads ? "active" : "blackhole"
    }

    private func attribute(_ filter: String, of table: RouteTableRecord) -> [String]? {
        switch filter {
        case "route-table-id", "association.route-table-id": [table.id]
        case "vpc-id": [table.vpcID]
        case "owner-id": [scope.accountID]
        case "association.main": table.associations.map { "\($0.subnetID == nil)" }
        case "association.subnet-id": table.associations.compactMap(\.subnetID)
        case "association.route-table-association-id", "association.association-id": table.associations.map(\.id)
        case "association.state": table.associations.isEmpty ? [] : ["associated"]
        case "route.destination-cidr-block": table.routes.map(\.destination)
        case "route.gateway-id": table.routes.map(\.target)
        case "route.state": table.routes.map { state(of: $0, in: table) }
        case "route.origin": table.routes.map { origin(of: $0) }
        default: nil
        }
    }
}
