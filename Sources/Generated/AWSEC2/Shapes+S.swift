// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct SecurityGroup: AWSStructure {
        package var groupId: String?
        package var ipPermissionsEgress: [IpPermission]?
        package var tags: [Tag]?
        package var vpcId: String?
        package var securityGroupArn: String?
        package var ownerId: String?
        package var groupName: String?
        package var description: String?
        package var ipPermissions: [IpPermission]?

        package init() {}

        package init(
            groupId: String? = nil,
            ipPermissionsEgress: [IpPermission]? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil,
            securityGroupArn: String? = nil,
            ownerId: String? = nil,
            groupName: String? = nil,
            description: String? = nil,
            ipPermissions: [IpPermission]? = nil
        ) {
            self.groupId = groupId
            self.ipPermissionsEgress = ipPermissionsEgress
            self.tags = tags
            self.vpcId = vpcId
            self.securityGroupArn = securityGroupArn
            self.ownerId = ownerId
            self.groupName = groupName
            self.description = description
            self.ipPermissions = ipPermissions
        }

        package static let schema = Schema<Self>("SecurityGroup", [
            Member("GroupId", \.groupId, wireName: "groupId"),
            Member("IpPermissionsEgress", \.ipPermissionsEgress, .list(IpPermission.wireType, ListTraits(elementName: "item")), wireName: "ipPermissionsEgress"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("SecurityGroupArn", \.securityGroupArn, wireName: "securityGroupArn"),
            Member("OwnerId", \.ownerId, wireName: "ownerId"),
            Member("GroupName", \.groupName, wireName: "groupName"),
            Member("Description", \.description, wireName: "groupDescription"),
            Member("IpPermissions", \.ipPermissions, .list(IpPermission.wireType, ListTraits(elementName: "item")), wireName: "ipPermissions"),
        ])
    }

    package struct SecurityGroupRule: AWSStructure {
        package var securityGroupRuleId: String?
        package var groupId: String?
        package var groupOwnerId: String?
        package var isEgress: Bool?
        package var ipProtocol: String?
        package var fromPort: Int?
        package var toPort: Int?
        package var cidrIpv4: String?
        package var cidrIpv6: String?
        package var prefixListId: String?
        package var referencedGroupInfo: ReferencedSecurityGroup?
        package var description: String?
        package var tags: [Tag]?
        package var securityGroupRuleArn: String?

        package init() {}

        package init(
            securityGroupRuleId: String? = nil,
            groupId: String? = nil,
            groupOwnerId: String? = nil,
            isEgress: Bool? = nil,
            ipProtocol: String? = nil,
            fromPort: Int? = nil,
            toPort: Int? = nil,
            cidrIpv4: String? = nil,
            cidrIpv6: String? = nil,
            prefixListId: String? = nil,
            referencedGroupInfo: ReferencedSecurityGroup? = nil,
            description: String? = nil,
            tags: [Tag]? = nil,
            securityGroupRuleArn: String? = nil
        ) {
            self.securityGroupRuleId = securityGroupRuleId
            self.groupId = groupId
            self.groupOwnerId = groupOwnerId
            self.isEgress = isEgress
            self.ipProtocol = ipProtocol
            self.fromPort = fromPort
            self.toPort = toPort
            self.cidrIpv4 = cidrIpv4
            self.cidrIpv6 = cidrIpv6
            self.prefixListId = prefixListId
            self.referencedGroupInfo = referencedGroupInfo
            self.description = description
            self.tags = tags
            self.securityGroupRuleArn = securityGroupRuleArn
        }

        package static let schema = Schema<Self>("SecurityGroupRule", [
            Member("SecurityGroupRuleId", \.securityGroupRuleId, wireName: "securityGroupRuleId"),
            Member("GroupId", \.groupId, wireName: "groupId"),
            Member("GroupOwnerId", \.groupOwnerId, wireName: "groupOwnerId"),
            Member("IsEgress", \.isEgress, wireName: "isEgress"),
            Member("IpProtocol", \.ipProtocol, wireName: "ipProtocol"),
            Member("FromPort", \.fromPort, wireName: "fromPort"),
            Member("ToPort", \.toPort, wireName: "toPort"),
            Member("CidrIpv4", \.cidrIpv4, wireName: "cidrIpv4"),
            Member("CidrIpv6", \.cidrIpv6, wireName: "cidrIpv6"),
            Member("PrefixListId", \.prefixListId, wireName: "prefixListId"),
            Member("ReferencedGroupInfo", \.referencedGroupInfo, wireName: "referencedGroupInfo"),
            Member("Description", \.description, wireName: "description"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
            Member("SecurityGroupRuleArn", \.securityGroupRuleArn, wireName: "securityGroupRuleArn"),
        ])
    }

    package struct Subnet: AWSStructure {
        package var availabilityZoneId: String?
        package var enableLniAtDeviceIndex: Int?
        package var mapCustomerOwnedIpOnLaunch: Bool?
        package var customerOwnedIpv4Pool: String?
        package var ownerId: String?
        package var assignIpv6AddressOnCreation: Bool?
        package var ipv6CidrBlockAssociationSet: [SubnetIpv6CidrBlockAssociation]?
        package var tags: [Tag]?
        package var subnetArn: String?
        package var outpostArn: String?
        package var enableDns64: Bool?
        package var ipv6Native: Bool?
        package var privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch?
        package var blockPublicAccessStates: BlockPublicAccessStates?
        package var type: String?
        package var subnetId: String?
        package var state: String?
        package var vpcId: String?
        package var cidrBlock: String?
        package var availableIpAddressCount: Int?
        package var availabilityZone: String?
        package var defaultForAz: Bool?
        package var mapPublicIpOnLaunch: Bool?

        package init() {}

        package init(
            availabilityZoneId: String? = nil,
            enableLniAtDeviceIndex: Int? = nil,
            mapCustomerOwnedIpOnLaunch: Bool? = nil,
            customerOwnedIpv4Pool: String? = nil,
            ownerId: String? = nil,
            assignIpv6AddressOnCreation: Bool? = nil,
            ipv6CidrBlockAssociationSet: [SubnetIpv6CidrBlockAssociation]? = nil,
            tags: [Tag]? = nil,
            subnetArn: String? = nil,
            outpostArn: String? = nil,
            enableDns64: Bool? = nil,
            ipv6Native: Bool? = nil,
            privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
            blockPublicAccessStates: BlockPublicAccessStates? = nil,
            type: String? = nil,
            subnetId: String? = nil,
            state: String? = nil,
            vpcId: String? = nil,
            cidrBlock: String? = nil,
            availableIpAddressCount: Int? = nil,
            availabilityZone: String? = nil,
            defaultForAz: Bool? = nil,
            mapPublicIpOnLaunch: Bool? = nil
        ) {
            self.availabilityZoneId = availabilityZoneId
            self.enableLniAtDeviceIndex = enableLniAtDeviceIndex
            self.mapCustomerOwnedIpOnLaunch = mapCustomerOwnedIpOnLaunch
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.ownerId = ownerId
            self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
            self.ipv6CidrBlockAssociationSet = ipv6CidrBlockAssociationSet
            self.tags = tags
            self.subnetArn = subnetArn
            self.outpostArn = outpostArn
            self.enableDns64 = enableDns64
            self.ipv6Native = ipv6Native
            self.privateDnsNameOptionsOnLaunch = privateDnsNameOptionsOnLaunch
            self.blockPublicAccessStates = blockPublicAccessStates
            self.type = type
            self.subnetId = subnetId
            self.state = state
            self.vpcId = vpcId
            self.cidrBlock = cidrBlock
            self.availableIpAddressCount = availableIpAddressCount
            self.availabilityZone = availabilityZone
            self.defaultForAz = defaultForAz
            self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
        }

        package static let schema = Schema<Self>("Subnet", [
            Member("AvailabilityZoneId", \.availabilityZoneId, wireName: "availabilityZoneId"),
            Member("EnableLniAtDeviceIndex", \.enableLniAtDeviceIndex, wireName: "enableLniAtDeviceIndex"),
            Member("MapCustomerOwnedIpOnLaunch", \.mapCustomerOwnedIpOnLaunch, wireName: "mapCustomerOwnedIpOnLaunch"),
            Member("CustomerOwnedIpv4Pool", \.customerOwnedIpv4Pool, wireName: "customerOwnedIpv4Pool"),
            Member("OwnerId", \.ownerId, wireName: "ownerId"),
            Member("AssignIpv6AddressOnCreation", \.assignIpv6AddressOnCreation, wireName: "assignIpv6AddressOnCreation"),
            Member("Ipv6CidrBlockAssociationSet", \.ipv6CidrBlockAssociationSet, .list(SubnetIpv6CidrBlockAssociation.wireType, ListTraits(elementName: "item")), wireName: "ipv6CidrBlockAssociationSet"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
            Member("SubnetArn", \.subnetArn, wireName: "subnetArn"),
            Member("OutpostArn", \.outpostArn, wireName: "outpostArn"),
            Member("EnableDns64", \.enableDns64, wireName: "enableDns64"),
            Member("Ipv6Native", \.ipv6Native, wireName: "ipv6Native"),
            Member("PrivateDnsNameOptionsOnLaunch", \.privateDnsNameOptionsOnLaunch, wireName: "privateDnsNameOptionsOnLaunch"),
            Member("BlockPublicAccessStates", \.blockPublicAccessStates, wireName: "blockPublicAccessStates"),
            Member("Type", \.type, wireName: "type"),
            Member("SubnetId", \.subnetId, wireName: "subnetId"),
            Member("State", \.state, .string(StringConstraint(values: SubnetState.values)), wireName: "state"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("CidrBlock", \.cidrBlock, wireName: "cidrBlock"),
            Member("AvailableIpAddressCount", \.availableIpAddressCount, wireName: "availableIpAddressCount"),
            Member("AvailabilityZone", \.availabilityZone, wireName: "availabilityZone"),
            Member("DefaultForAz", \.defaultForAz, wireName: "defaultForAz"),
            Member("MapPublicIpOnLaunch", \.mapPublicIpOnLaunch, wireName: "mapPublicIpOnLaunch"),
        ])
    }

    package struct SubnetCidrBlockState: AWSStructure {
        package var state: String?
        package var statusMessage: String?

        package init() {}

        package init(state: String? = nil, statusMessage: String? = nil) {
            self.state = state
            self.statusMessage = statusMessage
        }

        package static let schema = Schema<Self>("SubnetCidrBlockState", [
            Member("State", \.state, .string(StringConstraint(values: SubnetCidrBlockStateCode.values)), wireName: "state"),
            Member("StatusMessage", \.statusMessage, wireName: "statusMessage"),
        ])
    }

    package struct SubnetIpv6CidrBlockAssociation: AWSStructure {
        package var associationId: String?
        package var ipv6CidrBlock: String?
        package var ipv6CidrBlockState: SubnetCidrBlockState?
        package var ipv6AddressAttribute: String?
        package var ipSource: String?

        package init() {}

        package init(
            associationId: String? = nil,
            ipv6CidrBlock: String? = nil,
            ipv6CidrBlockState: SubnetCidrBlockState? = nil,
            ipv6AddressAttribute: String? = nil,
            ipSource: String? = nil
        ) {
            self.associationId = associationId
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv6CidrBlockState = ipv6CidrBlockState
            self.ipv6AddressAttribute = ipv6AddressAttribute
            self.ipSource = ipSource
        }

        package static let schema = Schema<Self>("SubnetIpv6CidrBlockAssociation", [
            Member("AssociationId", \.associationId, wireName: "associationId"),
            Member("Ipv6CidrBlock", \.ipv6CidrBlock, wireName: "ipv6CidrBlock"),
            Member("Ipv6CidrBlockState", \.ipv6CidrBlockState, wireName: "ipv6CidrBlockState"),
            Member("Ipv6AddressAttribute", \.ipv6AddressAttribute, .string(StringConstraint(values: Ipv6AddressAttribute.values)), wireName: "ipv6AddressAttribute"),
            Member("IpSource", \.ipSource, .string(StringConstraint(values: IpSource.values)), wireName: "ipSource"),
        ])
    }
}
