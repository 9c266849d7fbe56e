// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct AssociateRouteTableRequest: AWSStructure {
        package var gatewayId: String?
        package var publicIpv4Pool: String?
        package var dryRun: Bool?
        package var subnetId: String?
        package var routeTableId: String?

        package init() {}

        package init(
            gatewayId: String? = nil,
            publicIpv4Pool: String? = nil,
            dryRun: Bool? = nil,
            subnetId: String? = nil,
            routeTableId: String? = nil
        ) {
            self.gatewayId = gatewayId
            self.publicIpv4Pool = publicIpv4Pool
            self.dryRun = dryRun
            self.subnetId = subnetId
            self.routeTableId = routeTableId
        }

        package static let schema = Schema<Self>("AssociateRouteTableRequest", [
            Member("GatewayId", \.gatewayId),
            Member("PublicIpv4Pool", \.publicIpv4Pool),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("SubnetId", \.subnetId, wireName: "subnetId"),
            Member("RouteTableId", \.routeTableId, wireName: "routeTableId", required: true),
        ])
    }

    package struct AssociateRouteTableResult: AWSStructure {
        package var associationId: String?
        package var associationState: RouteTableAssociationState?

        package init() {}

        package init(associationId: String? = nil, associationState: RouteTableAssociationState? = nil) {
            self.associationId = associationId
            self.associationState = associationState
        }

        package static let schema = Schema<Self>("AssociateRouteTableResult", [
            Member("AssociationId", \.associationId, wireName: "associationId"),
            Member("AssociationState", \.associationState, wireName: "associationState"),
        ])
    }

    package struct AttachInternetGatewayRequest: AWSStructure {
        package var dryRun: Bool?
        package var internetGatewayId: String?
        package var vpcId: String?

        package init() {}

        package init(dryRun: Bool? = nil, internetGatewayId: String? = nil, vpcId: String? = nil) {
            self.dryRun = dryRun
            self.internetGatewayId = internetGatewayId
            self.vpcId = vpcId
        }

        package static let schema = Schema<Self>("AttachInternetGatewayRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("InternetGatewayId", \.internetGatewayId, wireName: "internetGatewayId", required: true),
            Member("VpcId", \.vpcId, wireName: "vpcId", required: true),
        ])
    }

    package struct AttachInternetGatewayResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("AttachInternetGatewayResponse", [])
    }

    package struct AttachmentEnaSrdSpecification: AWSStructure {
        package var enaSrdEnabled: Bool?
        package var enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification?

        package init() {}

        package init(enaSrdEnabled: Bool? = nil, enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification? = nil) {
            self.enaSrdEnabled = enaSrdEnabled
            self.enaSrdUdpSpecification = enaSrdUdpSpecification
        }

        package static let schema = Schema<Self>("AttachmentEnaSrdSpecification", [
            Member("EnaSrdEnabled", \.enaSrdEnabled, wireName: "enaSrdEnabled"),
            Member("EnaSrdUdpSpecification", \.enaSrdUdpSpecification, wireName: "enaSrdUdpSpecification"),
        ])
    }

    package struct AttachmentEnaSrdUdpSpecification: AWSStructure {
        package var enaSrdUdpEnabled: Bool?

        package init() {}

        package init(enaSrdUdpEnabled: Bool? = nil) {
            self.enaSrdUdpEnabled = enaSrdUdpEnabled
        }

        package static let schema = Schema<Self>("AttachmentEnaSrdUdpSpecification", [
            Member("EnaSrdUdpEnabled", \.enaSrdUdpEnabled, wireName: "enaSrdUdpEnabled"),
        ])
    }

    package struct AttributeBooleanValue: AWSStructure {
        package var value: Bool?

        package init() {}

        package init(value: Bool? = nil) {
            self.value = value
        }

        package static let schema = Schema<Self>("AttributeBooleanValue", [
            Member("Value", \.value, wireName: "value"),
        ])
    }

    package struct AttributeValue: AWSStructure {
        package var value: String?

        package init() {}

        package init(value: String? = nil) {
            self.value = value
        }

        package static let schema = Schema<Self>("AttributeValue", [
            Member("Value", \.value, wireName: "value"),
        ])
    }

    package struct AuthorizeSecurityGroupEgressRequest: AWSStructure {
        package var tagSpecifications: [TagSpecification]?
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
            tagSpecifications: [TagSpecification]? = nil,
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
            self.tagSpecifications = tagSpecifications
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

        package static let schema = Schema<Self>("AuthorizeSecurityGroupEgressRequest", [
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
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

    package struct AuthorizeSecurityGroupEgressResult: AWSStructure {
        package var `return`: Bool?
        package var securityGroupRules: [SecurityGroupRule]?

        package init() {}

        package init(`return`: Bool? = nil, securityGroupRules: [SecurityGroupRule]? = nil) {
            self.`return` = `return`
            self.securityGroupRules = securityGroupRules
        }

        package static let schema = Schema<Self>("AuthorizeSecurityGroupEgressResult", [
            Member("Return", \.`return`, wireName: "return"),
            Member("SecurityGroupRules", \.securityGroupRules, .list(SecurityGroupRule.wireType, ListTraits(elementName: "item")), wireName: "securityGroupRuleSet"),
        ])
    }

    package struct AuthorizeSecurityGroupIngressRequest: AWSStructure {
        package var cidrIp: String?
        package var fromPort: Int?
        package var groupId: String?
        package var groupName: String?
        package var ipPermissions: [IpPermission]?
        package var ipProtocol: String?
        package var sourceSecurityGroupName: String?
        package var sourceSecurityGroupOwnerId: String?
        package var toPort: Int?
        package var tagSpecifications: [TagSpecification]?
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
            tagSpecifications: [TagSpecification]? = nil,
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
            self.tagSpecifications = tagSpecifications
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("AuthorizeSecurityGroupIngressRequest", [
            Member("CidrIp", \.cidrIp),
            Member("FromPort", \.fromPort),
            Member("GroupId", \.groupId),
            Member("GroupName", \.groupName),
            Member("IpPermissions", \.ipPermissions, .list(IpPermission.wireType, ListTraits(elementName: "item"))),
            Member("IpProtocol", \.ipProtocol),
            Member("SourceSecurityGroupName", \.sourceSecurityGroupName),
            Member("SourceSecurityGroupOwnerId", \.sourceSecurityGroupOwnerId),
            Member("ToPort", \.toPort),
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct AuthorizeSecurityGroupIngressResult: AWSStructure {
        package var `return`: Bool?
        package var securityGroupRules: [SecurityGroupRule]?

        package init() {}

        package init(`return`: Bool? = nil, securityGroupRules: [SecurityGroupRule]? = nil) {
            self.`return` = `return`
            self.securityGroupRules = securityGroupRules
        }

        package static let schema = Schema<Self>("AuthorizeSecurityGroupIngressResult", [
            Member("Return", \.`return`, wireName: "return"),
            Member("SecurityGroupRules", \.securityGroupRules, .list(SecurityGroupRule.wireType, ListTraits(elementName: "item")), wireName: "securityGroupRuleSet"),
        ])
    }

    package struct AvailabilityZone: AWSStructure {
        package var optInStatus: String?
        package var messages: [AvailabilityZoneMessage]?
        package var regionName: String?
        package var zoneName: String?
        package var zoneId: String?
        package var groupName: String?
        package var networkBorderGroup: String?
        package var zoneType: String?
        package var parentZoneName: String?
        package var parentZoneId: String?
        package var groupLongName: String?
        package var geography: [AvailabilityZoneGeography]?
        package var subGeography: [AvailabilityZoneSubGeography]?
        package var state: String?

        package init() {}

        package init(
            optInStatus: String? = nil,
            messages: [AvailabilityZoneMessage]? = nil,
            regionName: String? = nil,
            zoneName: String? = nil,
            zoneId: String? = nil,
            groupName: String? = nil,
            networkBorderGroup: String? = nil,
            zoneType: String? = nil,
            parentZoneName: String? = nil,
            parentZoneId: String? = nil,
            groupLongName: String? = nil,
            geography: [AvailabilityZoneGeography]? = nil,
            subGeography: [AvailabilityZoneSubGeography]? = nil,
            state: String? = nil
        ) {
            self.optInStatus = optInStatus
            self.messages = messages
            self.regionName = regionName
            self.zoneName = zoneName
            self.zoneId = zoneId
            self.groupName = groupName
            self.networkBorderGroup = networkBorderGroup
            self.zoneType = zoneType
            self.parentZoneName = parentZoneName
            self.parentZoneId = parentZoneId
            self.groupLongName = groupLongName
            self.geography = geography
            self.subGeography = subGeography
            self.state = state
        }

        package static let schema = Schema<Self>("AvailabilityZone", [
            Member("OptInStatus", \.optInStatus, .string(StringConstraint(values: AvailabilityZoneOptInStatus.values)), wireName: "optInStatus"),
            Member("Messages", \.messages, .list(AvailabilityZoneMessage.wireType, ListTraits(elementName: "item")), wireName: "messageSet"),
            Member("RegionName", \.regionName, wireName: "regionName"),
            Member("ZoneName", \.zoneName, wireName: "zoneName"),
            Member("ZoneId", \.zoneId, wireName: "zoneId"),
            Member("GroupName", \.groupName, wireName: "groupName"),
            Member("NetworkBorderGroup", \.networkBorderGroup, wireName: "networkBorderGroup"),
            Member("ZoneType", \.zoneType, wireName: "zoneType"),
            Member("ParentZoneName", \.parentZoneName, wireName: "parentZoneName"),
            Member("ParentZoneId", \.parentZoneId, wireName: "parentZoneId"),
            Member("GroupLongName", \.groupLongName, wireName: "groupLongName"),
            Member("Geography", \.geography, .list(AvailabilityZoneGeography.wireType, ListTraits(elementName: "item")), wireName: "geographySet"),
            Member("SubGeography", \.subGeography, .list(AvailabilityZoneSubGeography.wireType, ListTraits(elementName: "item")), wireName: "subGeographySet"),
            Member("State", \.state, .string(StringConstraint(values: AvailabilityZoneState.values)), wireName: "zoneState"),
        ])
    }

    package struct AvailabilityZoneGeography: AWSStructure {
        package var name: String?

        package init() {}

        package init(name: String? = nil) {
            self.name = name
        }

        package static let schema = Schema<Self>("AvailabilityZoneGeography", [
            Member("Name", \.name, wireName: "name"),
        ])
    }

    package struct AvailabilityZoneMessage: AWSStructure {
        package var message: String?

        package init() {}

        package init(message: String? = nil) {
            self.message = message
        }

        package static let schema = Schema<Self>("AvailabilityZoneMessage", [
            Member("Message", \.message, wireName: "message"),
        ])
    }

    package struct AvailabilityZoneSubGeography: AWSStructure {
        package var name: String?

        package init() {}

        package init(name: String? = nil) {
            self.name = name
        }

        package static let schema = Schema<Self>("AvailabilityZoneSubGeography", [
            Member("Name", \.name, wireName: "name"),
        ])
    }
}
