import AWSEC2
import AWSWire

extension AccountNetwork {
    mutating func createInternetGateway(
        _ input: EC2.CreateInternetGatewayRequest, _ call: Call
    ) throws(AWSError) -> EC2.CreateInternetGatewayResult {
        let gateway = GatewayRecord(
            id: call.newID("igw"), serial: nextSerial(),
            tags: try tags(input.tagSpecifications, for: GatewayRecord.kind, call))
        gateways[gateway.id] = gateway
        return EC2.CreateInternetGatewayResult(internetGateway: shape(gateway))
    }

    mutating func attachInternetGateway(
        _ input: EC2.AttachInternetGatewayRequest, _ call: Call
    ) throws(AWSError) -> EC2.AttachInternetGatewayResponse {
        var gateway = try gateways.find(input.internetGatewayId, "internetGatewayId")
        let vpc = try vpcs.find(input.vpcId, "vpcId")
        if let attached = gateway.vpcID {
            throw AWSError(
                "Resource.AlreadyAssociated", "resource \(gateway.id) is already attached to network \(attached)")
        }
        guard !gateways.records.values.contains(where: { $0.vpcID == vpc.id }) else {
            throw .invalid("Network \(vpc.id) already has an internet gateway attached")
        }
        gateway.vpcID = vpc.id
        gateways[gateway.id] = gateway
        return EC2.AttachInternetGatewayResponse()
    }

    mutating func detachInternetGateway(
        _ input: EC2.DetachInternetGatewayRequest, _ call: Call
    ) throws(AWSError) -> EC2.DetachInternetGatewayResponse {
        var gateway = try gateways.find(input.internetGatewayId, "internetGatewayId")
        let vpc = try vpcs.find(input.vpcId, "vpcId")
        guard gateway.vpcID == vpc.id else {
            throw AWSError("Gateway.NotAttached", "resource \(gateway.id) is not attached to network \(vpc.id)")
        }
        gateway.vpcID = nil
        gateways[gateway.id] = gateway
        return EC2.DetachInternetGatewayResponse()
    }

    /// Routes to it stay, as black holes.
    mutating func deleteInternetGateway(
        _ input: EC2.DeleteInternetGatewayRequest, _ call: Call
    ) throws(AWSError) -> EC2.DeleteInternetGatewayResponse {
        let gateway = try gateways.find(input.internetGatewayId, "internetGatewayId")
        guard gateway.vpcID == nil else { throw .hasDependencies(gateway) }
        gateways[gateway.id] = nil
        return EC2.DeleteInternetGatewayResponse()
    }

    func describeInternetGateways(
        _ input: EC2.DescribeInternetGatewaysRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeInternetGatewaysResult {
        let request = ListRequest(
            ids: input.internetGatewayIds, idsParameter: "internetGatewayIds", filters: input.filters,
            limit: input.maxResults, token: input.nextToken)
        let (records, token) = try gateways.list(request) { gateway, filter in
            switch filter {
            case "internet-gateway-id": [gateway.id]
            case "attachment.vpc-id": gateway.vpcID.map { [$0] } ?? []
            case "attachment.state": gateway.vpcID == nil ? [] : ["available"]
            case "owner-id": [scope.accountID]
            default: nil
            }
        }
        return EC2.DescribeInternetGatewaysResult(internetGateways: records.map { shape($0) }, nextToken: token)
    }

    private func shape(_ gateway: GatewayRecord) -> EC2.InternetGateway {
        // AWS says `available` where its model says `attached`.
        let attachments = gateway.vpcID.map { [EC2.InternetGatewayAttachment(state: "available", vpcId: $0)] } ?? []
        return EC2.InternetGateway(
            attachments: attachments, internetGatewayId: gateway.id, ownerId: scope.accountID, tags: gateway.tagList)
    }
}
