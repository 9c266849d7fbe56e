// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct ReferencedSecurityGroup: AWSStructure {
        package var groupId: String?
        package var peeringStatus: String?
        package var userId: String?
        package var vpcId: String?
        package var vpcPeeringConnectionId: String?

        package init() {}

        package init(
            groupId: String? = nil,
            peeringStatus: String? = nil,
            userId: String? = nil,
            vpcId: String? = nil,
            vpcPeeringConnectionId: String? = nil
        ) {
            self.groupId = groupId
            self.peeringStatus = peeringStatus
            self.userId = userId
            self.vpcId = vpcId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
        }

        package static let schema = Schema<Self>("ReferencedSecurityGroup", [
            Member("GroupId", \.groupId, wireName: "groupId"),
            Member("PeeringStatus", \.peeringStatus, wireName: "peeringStatus"),
            Member("UserId", \.userId, wireName: "userId"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("VpcPeeringConnectionId", \.vpcPeeringConnectionId, wireName: "vpcPeeringConnectionId"),
        ])
    }

    package struct RevokeSecurityGroupEgressRequest: AWSStructure {
        package var securityGroupRuleIds: [String]?
        package var dryRun: Bool?
        package var groupId: String?
        package var sourceSecurityGroupName: String?
        package var sourceSecurityGroupOwnerId: String?
        package var ipProtocol: String?
        package var fromPort: Int?
        package var toPort: Int?
        package var cidrIp: String?
        package var ipPermissions: [IpPermission]?

        package init() {}

        package init(
            securityGroupRuleIds: [String]? = nil,
            dryRun: Bool? = nil,
            groupId: String? = nil,
            sourceSecurityGroupName: String? = nil,
            sourceSecurityGroupOwnerId: String? = nil,
            ipProtocol: String? = nil,
            fromPort: Int? = nil,
            toPort: Int? = nil,
            cidrIp: String? = nil,
            ipPermissions: [IpPermission]? = nil
        ) {
            self.securityGroupRuleIds = securityGroupRuleIds
            self.dryRun = dryRun
            self.groupId = groupId
            self.sourceSecurityGroupName = sourceSecurityGroupName
            self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
            self.ipProtocol = ipProtocol
            self.fromPort = fromPort
            self.toPort = toPort
            self.cidrIp = cidrIp
            self.ipPermissions = ipPermissions
        }

        package static let schema = Schema<Self>("RevokeSecurityGroupEgressRequest", [
            Member("SecurityGroupRuleIds", \.securityGroupRuleIds, .list(.string(), ListTraits(elementName: "item")), wireName: "SecurityGroupRuleId"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("GroupId", \.groupId, wireName: "groupId", required: true),
            Member("SourceSecurityGroupName", \.sourceSecurityGroupName, wireName: "sourceSecurityGroupName"),
            Member("SourceSecurityGroupOwnerId", \.sourceSecurityGroupOwnerId, wireName: "sourceSecurityGroupOwnerId"),
            Member("IpProtocol", \.ipProtocol, wireName: "ipProtocol"),
            Member("FromPort", \.fromPort, wireName: "fromPort"),
            Member("ToPort", \.toPort, wireName: "toPort"),
            Member("CidrIp", \.cidrIp, wireName: "cidrIp"),
            Member("IpPermissions", \.ipPermissions, .list(IpPermission.wireType, ListTraits(elementName: "item")), wireName: "ipPermissions"),
        ])
    }

    package struct RevokeSecurityGroupEgressResult: AWSStructure {
        package var `return`: Bool?
        package var unknownIpPermissions: [IpPermission]?
        package var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?

        package init() {}

        package init(
            `return`: Bool? = nil,
            unknownIpPermissions: [IpPermission]? = nil,
            revokedSecurityGroupRules: [RevokedSecurityGroupRule]? = nil
        ) {
            self.`return` = `return`
            self.unknownIpPermissions = unknownIpPermissions
            self.revokedSecurityGroupRules = revokedSecurityGroupRules
        }

        package static let schema = Schema<Self>("RevokeSecurityGroupEgressResult", [
            Member("Return", \.`return`, wireName: "return"),
            Member("UnknownIpPermissions", \.unknownIpPermissions, .list(IpPermission.wireType, ListTraits(elementName: "item")), wireName: "unknownIpPermissionSet"),
            Member("RevokedSecurityGroupRules", \.revokedSecurityGroupRules, .list(RevokedSecurityGroupRule.wireType, ListTraits(elementName: "item")), wireName: "revokedSecurityGroupRuleSet"),
        ])
    }

    package struct RevokeSecurityGroupIngressRequest: AWSStructure {
        package var cidrIp: String?
        package var fromPort: Int?
        package var groupId: String?
        package var groupName: String?
        package var ipPermissions: [IpPermission]?
        package var ipProtocol: String?
        package var sourceSecurityGroupName: String?
        package var sourceSecurityGroupOwnerId: String?
        package var toPort: Int?
        package var securityGroupRuleIds: [String]?
        package var dryRun: Bool?

        package init() {}

        package init(
            cidrIp: String? = nil,
            fromPort: Int? = nil,
            groupId: String? = nil,
            groupName: String? = nil,
            ipPermissions: [IpPermission]? = nil,
            ipProtocol: String? = nil,
            sourceSecurityGroupName: String? = nil,
            sourceSecurityGroupOwnerId: String? = nil,
            toPort: Int? = nil,
            securityGroupRuleIds: [String]? = nil,
            dryRun: Bool? = nil
        ) {
            self.cidrIp = cidrIp
            self.fromPort = fromPort
            self.groupId = groupId
            self.groupName = groupName
            self.ipPermissions = ipPermissions
            self.ipProtocol = ipProtocol
            self.sourceSecurityGroupName = sourceSecurityGroupName
            self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
            self.toPort = toPort
            self.securityGroupRuleIds = securityGroupRuleIds
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("RevokeSecurityGroupIngressRequest", [
            Member("CidrIp", \.cidrIp),
            Member("FromPort", \.fromPort),
            Member("GroupId", \.groupId),
            Member("GroupName", \.groupName),
            Member("IpPermissions", \.ipPermissions, .list(IpPermission.wireType, ListTraits(elementName: "item"))),
            Member("IpProtocol", \.ipProtocol),
            Member("SourceSecurityGroupName", \.sourceSecurityGroupName),
            Member("SourceSecurityGroupOwnerId", \.sourceSecurityGroupOwnerId),
            Member("ToPort", \.toPort),
            Member("SecurityGroupRuleIds", \.securityGroupRuleIds, .list(.string(), ListTraits(elementName: "item")), wireName: "SecurityGroupRuleId"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct RevokeSecurityGroupIngressResult: AWSStructure {
        package var `return`: Bool?
        package var unknownIpPermissions: [IpPermission]?
        package var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?

        package init() {}

        package init(
            `return`: Bool? = nil,
            unknownIpPermissions: [IpPermission]? = nil,
            revokedSecurityGroupRules: [RevokedSecurityGroupRule]? = nil
        ) {
            self.`return` = `return`
            self.unknownIpPermissions = unknownIpPermissions
            self.revokedSecurityGroupRules = revokedSecurityGroupRules
        }

        package static let schema = Schema<Self>("RevokeSecurityGroupIngressResult", [
            Member("Return", \.`return`, wireName: "return"),
            Member("UnknownIpPermissions", \.unknownIpPermissions, .list(IpPermission.wireType, ListTraits(elementName: "item")), wireName: "unknownIpPermissionSet"),
            Member("RevokedSecurityGroupRules", \.revokedSecurityGroupRules, .list(RevokedSecurityGroupRule.wireType, ListTraits(elementName: "item")), wireName: "revokedSecurityGroupRuleSet"),
        ])
    }

    package struct RevokedSecurityGroupRule: AWSStructure {
        package var securityGroupRuleId: String?
        package var groupId: String?
        package var isEgress: Bool?
        package var ipProtocol: String?
        package var fromPort: Int?
        package var toPort: Int?
        package var cidrIpv4: String?
        package var cidrIpv6: String?
        package var prefixListId: String?
        package var referencedGroupId: String?
        package var description: String?

        package init() {}

        package init(
            securityGroupRuleId: String? = nil,
            groupId: String? = nil,
            isEgress: Bool? = nil,
            ipProtocol: String? = nil,
            fromPort: Int? = nil,
            toPort: Int? = nil,
            cidrIpv4: String? = nil,
            cidrIpv6: String? = nil,
            prefixListId: String? = nil,
            referencedGroupId: String? = nil,
            description: String? = nil
        ) {
            self.securityGroupRuleId = securityGroupRuleId
            self.groupId = groupId
            self.isEgress = isEgress
            self.ipProtocol = ipProtocol
            self.fromPort = fromPort
            self.toPort = toPort
            self.cidrIpv4 = cidrIpv4
            self.cidrIpv6 = cidrIpv6
            self.prefixListId = prefixListId
            self.referencedGroupId = referencedGroupId
            self.description = description
        }

        package static let schema = Schema<Self>("RevokedSecurityGroupRule", [
            Member("SecurityGroupRuleId", \.securityGroupRuleId, wireName: "securityGroupRuleId"),
            Member("GroupId", \.groupId, wireName: "groupId"),
            Member("IsEgress", \.isEgress, wireName: "isEgress"),
            Member("IpProtocol", \.ipProtocol, wireName: "ipProtocol"),
            Member("FromPort", \.fromPort, wireName: "fromPort"),
            Member("ToPort", \.toPort, wireName: "toPort"),
            Member("CidrIpv4", \.cidrIpv4, wireName: "cidrIpv4"),
            Member("CidrIpv6", \.cidrIpv6, wireName: "cidrIpv6"),
            Member("PrefixListId", \.prefixListId, wireName: "prefixListId"),
            Member("ReferencedGroupId", \.referencedGroupId, wireName: "referencedGroupId"),
            Member("Description", \.description, wireName: "description"),
        ])
    }

    package struct Route: AWSStructure {
        package var destinationCidrBlock: String?
        package var destinationIpv6CidrBlock: String?
        package var destinationPrefixListId: String?
        package var egressOnlyInternetGatewayId: String?
        package var gatewayId: String?
        package var instanceId: String?
        package var instanceOwnerId: String?
        package var natGatewayId: String?
        package var transitGatewayId: String?
        package var localGatewayId: String?
        package var carrierGatewayId: String?
        package var networkInterfaceId: String?
        package var origin: String?
        package var state: String?
        package var vpcPeeringConnectionId: String?
        package var coreNetworkArn: String?
        package var odbNetworkArn: String?
        package var ipAddress: String?

        package init() {}

        package init(
            destinationCidrBlock: String? = nil,
            destinationIpv6CidrBlock: String? = nil,
            destinationPrefixListId: String? = nil,
            egressOnlyInternetGatewayId: String? = nil,
            gatewayId: String? = nil,
            instanceId: String? = nil,
            instanceOwnerId: String? = nil,
            natGatewayId: String? = nil,
            transitGatewayId: String? = nil,
            localGatewayId: String? = nil,
            carrierGatewayId: String? = nil,
            networkInterfaceId: String? = nil,
            origin: String? = nil,
            state: String? = nil,
            vpcPeeringConnectionId: String? = nil,
            coreNetworkArn: String? = nil,
            odbNetworkArn: String? = nil,
            ipAddress: String? = nil
        ) {
            self.destinationCidrBlock = destinationCidrBlock
            self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
            self.destinationPrefixListId = destinationPrefixListId
            self.egressOnlyInternetGatewayId = egressOnlyInternetGatewayId
            self.gatewayId = gatewayId
            self.instanceId = instanceId
            self.instanceOwnerId = instanceOwnerId
            self.natGatewayId = natGatewayId
            self.transitGatewayId = transitGatewayId
            self.localGatewayId = localGatewayId
            self.carrierGatewayId = carrierGatewayId
            self.networkInterfaceId = networkInterfaceId
            self.origin = origin
            self.state = state
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
            self.coreNetworkArn = coreNetworkArn
            self.odbNetworkArn = odbNetworkArn
            self.ipAddress = ipAddress
        }

        package static let schema = Schema<Self>("Route", [
            Member("DestinationCidrBlock", \.destinationCidrBlock, wireName: "destinationCidrBlock"),
            Member("DestinationIpv6CidrBlock", \.destinationIpv6CidrBlock, wireName: "destinationIpv6CidrBlock"),
            Member("DestinationPrefixListId", \.destinationPrefixListId, wireName: "destinationPrefixListId"),
            Member("EgressOnlyInternetGatewayId", \.egressOnlyInternetGatewayId, wireName: "egressOnlyInternetGatewayId"),
            Member("GatewayId", \.gatewayId, wireName: "gatewayId"),
            Member("InstanceId", \.instanceId, wireName: "instanceId"),
            Member("InstanceOwnerId", \.instanceOwnerId, wireName: "instanceOwnerId"),
            Member("NatGatewayId", \.natGatewayId, wireName: "natGatewayId"),
            Member("TransitGatewayId", \.transitGatewayId, wireName: "transitGatewayId"),
            Member("LocalGatewayId", \.localGatewayId, wireName: "localGatewayId"),
            Member("CarrierGatewayId", \.carrierGatewayId, wireName: "carrierGatewayId"),
            Member("NetworkInterfaceId", \.networkInterfaceId, wireName: "networkInterfaceId"),
            Member("Origin", \.origin, .string(StringConstraint(values: RouteOrigin.values)), wireName: "origin"),
            Member("State", \.state, .string(StringConstraint(values: RouteState.values)), wireName: "state"),
            Member("VpcPeeringConnectionId", \.vpcPeeringConnectionId, wireName: "vpcPeeringConnectionId"),
            Member("CoreNetworkArn", \.coreNetworkArn, wireName: "coreNetworkArn"),
            Member("OdbNetworkArn", \.odbNetworkArn, wireName: "odbNetworkArn"),
            Member("IpAddress", \.ipAddress, wireName: "ipAddress"),
        ])
    }

    package struct RouteTable: AWSStructure {
        package var associations: [RouteTableAssociation]?
        package var propagatingVgws: [PropagatingVgw]?
        package var routeTableId: String?
        package var routes: [Route]?
        package var tags: [Tag]?
        package var vpcId: String?
        package var ownerId: String?

        package init() {}

        package init(
            associations: [RouteTableAssociation]? = nil,
            propagatingVgws: [PropagatingVgw]? = nil,
            routeTableId: String? = nil,
            routes: [Route]? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil,
            ownerId: String? = nil
        ) {
            self.associations = associations
            self.propagatingVgws = propagatingVgws
            self.routeTableId = routeTableId
            self.routes = routes
            self.tags = tags
            self.vpcId = vpcId
            self.ownerId = ownerId
        }

        package static let schema = Schema<Self>("RouteTable", [
            Member("Associations", \.associations, .list(RouteTableAssociation.wireType, ListTraits(elementName: "item")), wireName: "associationSet"),
            Member("PropagatingVgws", \.propagatingVgws, .list(PropagatingVgw.wireType, ListTraits(elementName: "item")), wireName: "propagatingVgwSet"),
            Member("RouteTableId", \.routeTableId, wireName: "routeTableId"),
            Member("Routes", \.routes, .list(Route.wireType, ListTraits(elementName: "item")), wireName: "routeSet"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("OwnerId", \.ownerId, wireName: "ownerId"),
        ])
    }

    package struct RouteTableAssociation: AWSStructure {
        package var main: Bool?
        package var routeTableAssociationId: String?
        package var routeTableId: String?
        package var subnetId: String?
        package var gatewayId: String?
        package var publicIpv4Pool: String?
        package var associationState: RouteTableAssociationState?

        package init() {}

        package init(
            main: Bool? = nil,
            routeTableAssociationId: String? = nil,
            routeTableId: String? = nil,
            subnetId: String? = nil,
            gatewayId: String? = nil,
            publicIpv4Pool: String? = nil,
            associationState: RouteTableAssociationState? = nil
        ) {
            self.main = main
            self.routeTableAssociationId = routeTableAssociationId
            self.routeTableId = routeTableId
            self.subnetId = subnetId
            self.gatewayId = gatewayId
            self.publicIpv4Pool = publicIpv4Pool
            self.associationState = associationState
        }

        package static let schema = Schema<Self>("RouteTableAssociation", [
            Member("Main", \.main, wireName: "main"),
            Member("RouteTableAssociationId", \.routeTableAssociationId, wireName: "routeTableAssociationId"),
            Member("RouteTableId", \.routeTableId, wireName: "routeTableId"),
            Member("SubnetId", \.subnetId, wireName: "subnetId"),
            Member("GatewayId", \.gatewayId, wireName: "gatewayId"),
            Member("PublicIpv4Pool", \.publicIpv4Pool, wireName: "publicIpv4Pool"),
            Member("AssociationState", \.associationState, wireName: "associationState"),
        ])
    }

    package struct RouteTableAssociationState: AWSStructure {
        package var state: String?
        package var statusMessage: String?

        package init() {}

        package init(state: String? = nil, statusMessage: String? = nil) {
            self.state = state
            self.statusMessage = statusMessage
        }

        package static let schema = Schema<Self>("RouteTableAssociationState", [
            Member("State", \.state, .string(StringConstraint(values: RouteTableAssociationStateCode.values)), wireName: "state"),
            Member("StatusMessage", \.statusMessage, wireName: "statusMessage"),
        ])
    }
}
