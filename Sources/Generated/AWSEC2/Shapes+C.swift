// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct ConnectionTrackingConfiguration: AWSStructure {
        package var tcpEstablishedTimeout: Int?
        package var udpStreamTimeout: Int?
        package var udpTimeout: Int?

        package init() {}

        package init(tcpEstablishedTimeout: Int? = nil, udpStreamTimeout: Int? = nil, udpTimeout: Int? = nil) {
            self.tcpEstablishedTimeout = tcpEstablishedTimeout
            self.udpStreamTimeout = udpStreamTimeout
            self.udpTimeout = udpTimeout
        }

        package static let schema = Schema<Self>("ConnectionTrackingConfiguration", [
            Member("TcpEstablishedTimeout", \.tcpEstablishedTimeout, wireName: "tcpEstablishedTimeout"),
            Member("UdpStreamTimeout", \.udpStreamTimeout, wireName: "udpStreamTimeout"),
            Member("UdpTimeout", \.udpTimeout, wireName: "udpTimeout"),
        ])
    }

    package struct ConnectionTrackingSpecificationRequest: AWSStructure {
        package var tcpEstablishedTimeout: Int?
        package var udpStreamTimeout: Int?
        package var udpTimeout: Int?

        package init() {}

        package init(tcpEstablishedTimeout: Int? = nil, udpStreamTimeout: Int? = nil, udpTimeout: Int? = nil) {
            self.tcpEstablishedTimeout = tcpEstablishedTimeout
            self.udpStreamTimeout = udpStreamTimeout
            self.udpTimeout = udpTimeout
        }

        package static let schema = Schema<Self>("ConnectionTrackingSpecificationRequest", [
            Member("TcpEstablishedTimeout", \.tcpEstablishedTimeout),
            Member("UdpStreamTimeout", \.udpStreamTimeout),
            Member("UdpTimeout", \.udpTimeout),
        ])
    }

    package struct CreateInternetGatewayRequest: AWSStructure {
        package var tagSpecifications: [TagSpecification]?
        package var dryRun: Bool?

        package init() {}

        package init(tagSpecifications: [TagSpecification]? = nil, dryRun: Bool? = nil) {
            self.tagSpecifications = tagSpecifications
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("CreateInternetGatewayRequest", [
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct CreateInternetGatewayResult: AWSStructure {
        package var internetGateway: InternetGateway?

        package init() {}

        package init(internetGateway: InternetGateway? = nil) {
            self.internetGateway = internetGateway
        }

        package static let schema = Schema<Self>("CreateInternetGatewayResult", [
            Member("InternetGateway", \.internetGateway, wireName: "internetGateway"),
        ])
    }

    package struct CreateNetworkInterfaceRequest: AWSStructure {
        package var ipv4Prefixes: [Ipv4PrefixSpecificationRequest]?
        package var ipv4PrefixCount: Int?
        package var ipv6Prefixes: [Ipv6PrefixSpecificationRequest]?
        package var ipv6PrefixCount: Int?
        package var interfaceType: String?
        package var tagSpecifications: [TagSpecification]?
        package var clientToken: String?
        package var enablePrimaryIpv6: Bool?
        package var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
        package var `operator`: OperatorRequest?
        package var subnetId: String?
        package var description: String?
        package var privateIpAddress: String?
        package var groups: [String]?
        package var privateIpAddresses: [PrivateIpAddressSpecification]?
        package var secondaryPrivateIpAddressCount: Int?
        package var ipv6Addresses: [InstanceIpv6Address]?
        package var ipv6AddressCount: Int?
        package var dryRun: Bool?

        package init() {}

        package init(
            ipv4Prefixes: [Ipv4PrefixSpecificationRequest]? = nil,
            ipv4PrefixCount: Int? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecificationRequest]? = nil,
            ipv6PrefixCount: Int? = nil,
            interfaceType: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            clientToken: String? = nil,
            enablePrimaryIpv6: Bool? = nil,
            connectionTrackingSpecification: ConnectionTrackingSpecificationRequest? = nil,
            `operator`: OperatorRequest? = nil,
            subnetId: String? = nil,
            description: String? = nil,
            privateIpAddress: String? = nil,
            groups: [String]? = nil,
            privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
            secondaryPrivateIpAddressCount: Int? = nil,
            ipv6Addresses: [InstanceIpv6Address]? = nil,
            ipv6AddressCount: Int? = nil,
            dryRun: Bool? = nil
        ) {
            self.ipv4Prefixes = ipv4Prefixes
            self.ipv4PrefixCount = ipv4PrefixCount
            self.ipv6Prefixes = ipv6Prefixes
            self.ipv6PrefixCount = ipv6PrefixCount
            self.interfaceType = interfaceType
            self.tagSpecifications = tagSpecifications
            self.clientToken = clientToken
            self.enablePrimaryIpv6 = enablePrimaryIpv6
            self.connectionTrackingSpecification = connectionTrackingSpecification
            self.`operator` = `operator`
            self.subnetId = subnetId
            self.description = description
            self.privateIpAddress = privateIpAddress
            self.groups = groups
            self.privateIpAddresses = privateIpAddresses
            self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
            self.ipv6Addresses = ipv6Addresses
            self.ipv6AddressCount = ipv6AddressCount
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("CreateNetworkInterfaceRequest", [
            Member("Ipv4Prefixes", \.ipv4Prefixes, .list(Ipv4PrefixSpecificationRequest.wireType, ListTraits(elementName: "item")), wireName: "Ipv4Prefix"),
            Member("Ipv4PrefixCount", \.ipv4PrefixCount),
            Member("Ipv6Prefixes", \.ipv6Prefixes, .list(Ipv6PrefixSpecificationRequest.wireType, ListTraits(elementName: "item")), wireName: "Ipv6Prefix"),
            Member("Ipv6PrefixCount", \.ipv6PrefixCount),
            Member("InterfaceType", \.interfaceType, .string(StringConstraint(values: NetworkInterfaceCreationType.values))),
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
            Member("ClientToken", \.clientToken, isIdempotencyToken: true),
            Member("EnablePrimaryIpv6", \.enablePrimaryIpv6),
            Member("ConnectionTrackingSpecification", \.connectionTrackingSpecification),
            Member("Operator", \.`operator`),
            Member("SubnetId", \.subnetId, wireName: "subnetId", required: true),
            Member("Description", \.description, wireName: "description"),
            Member("PrivateIpAddress", \.privateIpAddress, wireName: "privateIpAddress"),
            Member("Groups", \.groups, .list(.string(), ListTraits(elementName: "SecurityGroupId")), wireName: "SecurityGroupId"),
            Member("PrivateIpAddresses", \.privateIpAddresses, .list(PrivateIpAddressSpecification.wireType, ListTraits(elementName: "item")), wireName: "privateIpAddresses"),
            Member("SecondaryPrivateIpAddressCount", \.secondaryPrivateIpAddressCount, wireName: "secondaryPrivateIpAddressCount"),
            Member("Ipv6Addresses", \.ipv6Addresses, .list(InstanceIpv6Address.wireType, ListTraits(elementName: "item")), wireName: "ipv6Addresses"),
            Member("Ipv6AddressCount", \.ipv6AddressCount, wireName: "ipv6AddressCount"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct CreateNetworkInterfaceResult: AWSStructure {
        package var networkInterface: NetworkInterface?
        package var clientToken: String?

        package init() {}

        package init(networkInterface: NetworkInterface? = nil, clientToken: String? = nil) {
            self.networkInterface = networkInterface
            self.clientToken = clientToken
        }

        package static let schema = Schema<Self>("CreateNetworkInterfaceResult", [
            Member("NetworkInterface", \.networkInterface, wireName: "networkInterface"),
            Member("ClientToken", \.clientToken, wireName: "clientToken"),
        ])
    }

    package struct CreateRouteRequest: AWSStructure {
        package var destinationPrefixListId: String?
        package var vpcEndpointId: String?
        package var transitGatewayId: String?
        package var localGatewayId: String?
        package var carrierGatewayId: String?
        package var coreNetworkArn: String?
        package var odbNetworkArn: String?
        package var dryRun: Bool?
        package var routeTableId: String?
        package var destinationCidrBlock: String?
        package var gatewayId: String?
        package var destinationIpv6CidrBlock: String?
        package var egressOnlyInternetGatewayId: String?
        package var instanceId: String?
        package var networkInterfaceId: String?
        package var vpcPeeringConnectionId: String?
        package var natGatewayId: String?

        package init() {}

        package init(
            destinationPrefixListId: String? = nil,
            vpcEndpointId: String? = nil,
            transitGatewayId: String? = nil,
            localGatewayId: String? = nil,
            carrierGatewayId: String? = nil,
            coreNetworkArn: String? = nil,
            odbNetworkArn: String? = nil,
            dryRun: Bool? = nil,
            routeTableId: String? = nil,
            destinationCidrBlock: String? = nil,
            gatewayId: String? = nil,
            destinationIpv6CidrBlock: String? = nil,
            egressOnlyInternetGatewayId: String? = nil,
            instanceId: String? = nil,
            networkInterfaceId: String? = nil,
            vpcPeeringConnectionId: String? = nil,
            natGatewayId: String? = nil
        ) {
            self.destinationPrefixListId = destinationPrefixListId
            self.vpcEndpointId = vpcEndpointId
            self.transitGatewayId = transitGatewayId
            self.localGatewayId = localGatewayId
            self.carrierGatewayId = carrierGatewayId
            self.coreNetworkArn = coreNetworkArn
            self.odbNetworkArn = odbNetworkArn
            self.dryRun = dryRun
            self.routeTableId = routeTableId
            self.destinationCidrBlock = destinationCidrBlock
            self.gatewayId = gatewayId
            self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
            self.egressOnlyInternetGatewayId = egressOnlyInternetGatewayId
            self.instanceId = instanceId
            self.networkInterfaceId = networkInterfaceId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
            self.natGatewayId = natGatewayId
        }

        package static let schema = Schema<Self>("CreateRouteRequest", [
            Member("DestinationPrefixListId", \.destinationPrefixListId),
            Member("VpcEndpointId", \.vpcEndpointId),
            Member("TransitGatewayId", \.transitGatewayId),
            Member("LocalGatewayId", \.localGatewayId),
            Member("CarrierGatewayId", \.carrierGatewayId),
            Member("CoreNetworkArn", \.coreNetworkArn),
            Member("OdbNetworkArn", \.odbNetworkArn),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("RouteTableId", \.routeTableId, wireName: "routeTableId", required: true),
            Member("DestinationCidrBlock", \.destinationCidrBlock, wireName: "destinationCidrBlock"),
            Member("GatewayId", \.gatewayId, wireName: "gatewayId"),
            Member("DestinationIpv6CidrBlock", \.destinationIpv6CidrBlock, wireName: "destinationIpv6CidrBlock"),
            Member("EgressOnlyInternetGatewayId", \.egressOnlyInternetGatewayId, wireName: "egressOnlyInternetGatewayId"),
            Member("InstanceId", \.instanceId, wireName: "instanceId"),
            Member("NetworkInterfaceId", \.networkInterfaceId, wireName: "networkInterfaceId"),
            Member("VpcPeeringConnectionId", \.vpcPeeringConnectionId, wireName: "vpcPeeringConnectionId"),
            Member("NatGatewayId", \.natGatewayId, wireName: "natGatewayId"),
        ])
    }

    package struct CreateRouteResult: AWSStructure {
        package var `return`: Bool?

        package init() {}

        package init(`return`: Bool? = nil) {
            self.`return` = `return`
        }

        package static let schema = Schema<Self>("CreateRouteResult", [
            Member("Return", \.`return`, wireName: "return"),
        ])
    }

    package struct CreateRouteTableRequest: AWSStructure {
        package var tagSpecifications: [TagSpecification]?
        package var clientToken: String?
        package var dryRun: Bool?
        package var vpcId: String?

        package init() {}

        package init(
            tagSpecifications: [TagSpecification]? = nil,
            clientToken: String? = nil,
            dryRun: Bool? = nil,
            vpcId: String? = nil
        ) {
            self.tagSpecifications = tagSpecifications
            self.clientToken = clientToken
            self.dryRun = dryRun
            self.vpcId = vpcId
        }

        package static let schema = Schema<Self>("CreateRouteTableRequest", [
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
            Member("ClientToken", \.clientToken, isIdempotencyToken: true),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("VpcId", \.vpcId, wireName: "vpcId", required: true),
        ])
    }

    package struct CreateRouteTableResult: AWSStructure {
        package var routeTable: RouteTable?
        package var clientToken: String?

        package init() {}

        package init(routeTable: RouteTable? = nil, clientToken: String? = nil) {
            self.routeTable = routeTable
            self.clientToken = clientToken
        }

        package static let schema = Schema<Self>("CreateRouteTableResult", [
            Member("RouteTable", \.routeTable, wireName: "routeTable"),
            Member("ClientToken", \.clientToken, wireName: "clientToken"),
        ])
    }

    package struct CreateSecurityGroupRequest: AWSStructure {
        package var description: String?
        package var groupName: String?
        package var vpcId: String?
        package var tagSpecifications: [TagSpecification]?
        package var dryRun: Bool?

        package init() {}

        package init(
            description: String? = nil,
            groupName: String? = nil,
            vpcId: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            dryRun: Bool? = nil
        ) {
            self.description = description
            self.groupName = groupName
            self.vpcId = vpcId
            self.tagSpecifications = tagSpecifications
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("CreateSecurityGroupRequest", [
            Member("Description", \.description, wireName: "GroupDescription", required: true),
            Member("GroupName", \.groupName, required: true),
            Member("VpcId", \.vpcId),
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct CreateSecurityGroupResult: AWSStructure {
        package var groupId: String?
        package var tags: [Tag]?
        package var securityGroupArn: String?

        package init() {}

        package init(groupId: String? = nil, tags: [Tag]? = nil, securityGroupArn: String? = nil) {
            self.groupId = groupId
            self.tags = tags
            self.securityGroupArn = securityGroupArn
        }

        package static let schema = Schema<Self>("CreateSecurityGroupResult", [
            Member("GroupId", \.groupId, wireName: "groupId"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
            Member("SecurityGroupArn", \.securityGroupArn, wireName: "securityGroupArn"),
        ])
    }

    package struct CreateSubnetRequest: AWSStructure {
        package var tagSpecifications: [TagSpecification]?
        package var availabilityZone: String?
        package var availabilityZoneId: String?
        package var cidrBlock: String?
        package var ipv6CidrBlock: String?
        package var outpostArn: String?
        package var vpcId: String?
        package var ipv6Native: Bool?
        package var ipv4IpamPoolId: String?
        package var ipv4NetmaskLength: Int?
        package var ipv6IpamPoolId: String?
        package var ipv6NetmaskLength: Int?
        package var dryRun: Bool?

        package init() {}

        package init(
            tagSpecifications: [TagSpecification]? = nil,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            cidrBlock: String? = nil,
            ipv6CidrBlock: String? = nil,
            outpostArn: String? = nil,
            vpcId: String? = nil,
            ipv6Native: Bool? = nil,
            ipv4IpamPoolId: String? = nil,
            ipv4NetmaskLength: Int? = nil,
            ipv6IpamPoolId: String? = nil,
            ipv6NetmaskLength: Int? = nil,
            dryRun: Bool? = nil
        ) {
            self.tagSpecifications = tagSpecifications
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.cidrBlock = cidrBlock
            self.ipv6CidrBlock = ipv6CidrBlock
            self.outpostArn = outpostArn
            self.vpcId = vpcId
            self.ipv6Native = ipv6Native
            self.ipv4IpamPoolId = ipv4IpamPoolId
            self.ipv4NetmaskLength = ipv4NetmaskLength
            self.ipv6IpamPoolId = ipv6IpamPoolId
            self.ipv6NetmaskLength = ipv6NetmaskLength
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("CreateSubnetRequest", [
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
            Member("AvailabilityZone", \.availabilityZone),
            Member("AvailabilityZoneId", \.availabilityZoneId),
            Member("CidrBlock", \.cidrBlock),
            Member("Ipv6CidrBlock", \.ipv6CidrBlock),
            Member("OutpostArn", \.outpostArn),
            Member("VpcId", \.vpcId, required: true),
            Member("Ipv6Native", \.ipv6Native),
            Member("Ipv4IpamPoolId", \.ipv4IpamPoolId),
            Member("Ipv4NetmaskLength", \.ipv4NetmaskLength),
            Member("Ipv6IpamPoolId", \.ipv6IpamPoolId),
            Member("Ipv6NetmaskLength", \.ipv6NetmaskLength),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct CreateSubnetResult: AWSStructure {
        package var subnet: Subnet?

        package init() {}

        package init(subnet: Subnet? = nil) {
            self.subnet = subnet
        }

        package static let schema = Schema<Self>("CreateSubnetResult", [
            Member("Subnet", \.subnet, wireName: "subnet"),
        ])
    }

    package struct CreateTagsRequest: AWSStructure {
        package var dryRun: Bool?
        package var resources: [String]?
        package var tags: [Tag]?

        package init() {}

        package init(dryRun: Bool? = nil, resources: [String]? = nil, tags: [Tag]? = nil) {
            self.dryRun = dryRun
            self.resources = resources
            self.tags = tags
        }

        package static let schema = Schema<Self>("CreateTagsRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("Resources", \.resources, wireName: "ResourceId", required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "Tag", required: true),
        ])
    }

    package struct CreateTagsResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("CreateTagsResponse", [])
    }

    package struct CreateVpcRequest: AWSStructure {
        package var cidrBlock: String?
        package var ipv6Pool: String?
        package var ipv6CidrBlock: String?
        package var ipv4IpamPoolId: String?
        package var ipv4NetmaskLength: Int?
        package var ipv6IpamPoolId: String?
        package var ipv6NetmaskLength: Int?
        package var ipv6CidrBlockNetworkBorderGroup: String?
        package var vpcEncryptionControl: VpcEncryptionControlConfiguration?
        package var tagSpecifications: [TagSpecification]?
        package var dryRun: Bool?
        package var instanceTenancy: String?
        package var amazonProvidedIpv6CidrBlock: Bool?

        package init() {}

        package init(
            cidrBlock: String? = nil,
            ipv6Pool: String? = nil,
            ipv6CidrBlock: String? = nil,
            ipv4IpamPoolId: String? = nil,
            ipv4NetmaskLength: Int? = nil,
            ipv6IpamPoolId: String? = nil,
            ipv6NetmaskLength: Int? = nil,
            ipv6CidrBlockNetworkBorderGroup: String? = nil,
            vpcEncryptionControl: VpcEncryptionControlConfiguration? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            dryRun: Bool? = nil,
            instanceTenancy: String? = nil,
            amazonProvidedIpv6CidrBlock: Bool? = nil
        ) {
            self.cidrBlock = cidrBlock
            self.ipv6Pool = ipv6Pool
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv4IpamPoolId = ipv4IpamPoolId
            self.ipv4NetmaskLength = ipv4NetmaskLength
            self.ipv6IpamPoolId = ipv6IpamPoolId
            self.ipv6NetmaskLength = ipv6NetmaskLength
            self.ipv6CidrBlockNetworkBorderGroup = ipv6CidrBlockNetworkBorderGroup
            self.vpcEncryptionControl = vpcEncryptionControl
            self.tagSpecifications = tagSpecifications
            self.dryRun = dryRun
            self.instanceTenancy = instanceTenancy
            self.amazonProvidedIpv6CidrBlock = amazonProvidedIpv6CidrBlock
        }

        package static let schema = Schema<Self>("CreateVpcRequest", [
            Member("CidrBlock", \.cidrBlock),
            Member("Ipv6Pool", \.ipv6Pool),
            Member("Ipv6CidrBlock", \.ipv6CidrBlock),
            Member("Ipv4IpamPoolId", \.ipv4IpamPoolId),
            Member("Ipv4NetmaskLength", \.ipv4NetmaskLength),
            Member("Ipv6IpamPoolId", \.ipv6IpamPoolId),
            Member("Ipv6NetmaskLength", \.ipv6NetmaskLength),
            Member("Ipv6CidrBlockNetworkBorderGroup", \.ipv6CidrBlockNetworkBorderGroup),
            Member("VpcEncryptionControl", \.vpcEncryptionControl),
            Member("TagSpecifications", \.tagSpecifications, .list(TagSpecification.wireType, ListTraits(elementName: "item")), wireName: "TagSpecification"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("InstanceTenancy", \.instanceTenancy, .string(StringConstraint(values: Tenancy.values)), wireName: "instanceTenancy"),
            Member("AmazonProvidedIpv6CidrBlock", \.amazonProvidedIpv6CidrBlock, wireName: "amazonProvidedIpv6CidrBlock"),
        ])
    }

    package struct CreateVpcResult: AWSStructure {
        package var vpc: Vpc?

        package init() {}

        package init(vpc: Vpc? = nil) {
            self.vpc = vpc
        }

        package static let schema = Schema<Self>("CreateVpcResult", [
            Member("Vpc", \.vpc, wireName: "vpc"),
        ])
    }
}
