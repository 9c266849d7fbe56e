// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct DeleteInternetGatewayRequest: AWSStructure {
        package var dryRun: Bool?
        package var internetGatewayId: String?

        package init() {}

        package init(dryRun: Bool? = nil, internetGatewayId: String? = nil) {
            self.dryRun = dryRun
            self.internetGatewayId = internetGatewayId
        }

        package static let schema = Schema<Self>("DeleteInternetGatewayRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("InternetGatewayId", \.internetGatewayId, wireName: "internetGatewayId", required: true),
        ])
    }

    package struct DeleteInternetGatewayResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteInternetGatewayResponse", [])
    }

    package struct DeleteNetworkInterfaceRequest: AWSStructure {
        package var dryRun: Bool?
        package var networkInterfaceId: String?

        package init() {}

        package init(dryRun: Bool? = nil, networkInterfaceId: String? = nil) {
            self.dryRun = dryRun
            self.networkInterfaceId = networkInterfaceId
        }

        package static let schema = Schema<Self>("DeleteNetworkInterfaceRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("NetworkInterfaceId", \.networkInterfaceId, wireName: "networkInterfaceId", required: true),
        ])
    }

    package struct DeleteNetworkInterfaceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteNetworkInterfaceResponse", [])
    }

    package struct DeleteRouteRequest: AWSStructure {
        package var destinationPrefixListId: String?
        package var dryRun: Bool?
        package var routeTableId: String?
        package var destinationCidrBlock: String?
        package var destinationIpv6CidrBlock: String?

        package init() {}

        package init(
            destinationPrefixListId: String? = nil,
            dryRun: Bool? = nil,
            routeTableId: String? = nil,
            destinationCidrBlock: String? = nil,
            destinationIpv6CidrBlock: String? = nil
        ) {
            self.destinationPrefixListId = destinationPrefixListId
            self.dryRun = dryRun
            self.routeTableId = routeTableId
            self.destinationCidrBlock = destinationCidrBlock
            self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
        }

        package static let schema = Schema<Self>("DeleteRouteRequest", [
            Member("DestinationPrefixListId", \.destinationPrefixListId),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("RouteTableId", \.routeTableId, wireName: "routeTableId", required: true),
            Member("DestinationCidrBlock", \.destinationCidrBlock, wireName: "destinationCidrBlock"),
            Member("DestinationIpv6CidrBlock", \.destinationIpv6CidrBlock, wireName: "destinationIpv6CidrBlock"),
        ])
    }

    package struct DeleteRouteResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteRouteResponse", [])
    }

    package struct DeleteRouteTableRequest: AWSStructure {
        package var dryRun: Bool?
        package var routeTableId: String?

        package init() {}

        package init(dryRun: Bool? = nil, routeTableId: String? = nil) {
            self.dryRun = dryRun
            self.routeTableId = routeTableId
        }

        package static let schema = Schema<Self>("DeleteRouteTableRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("RouteTableId", \.routeTableId, wireName: "routeTableId", required: true),
        ])
    }

    package struct DeleteRouteTableResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteRouteTableResponse", [])
    }

    package struct DeleteSecurityGroupRequest: AWSStructure {
        package var groupId: String?
        package var groupName: String?
        package var dryRun: Bool?

        package init() {}

        package init(groupId: String? = nil, groupName: String? = nil, dryRun: Bool? = nil) {
            self.groupId = groupId
            self.groupName = groupName
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("DeleteSecurityGroupRequest", [
            Member("GroupId", \.groupId),
            Member("GroupName", \.groupName),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct DeleteSecurityGroupResult: AWSStructure {
        package var `return`: Bool?
        package var groupId: String?

        package init() {}

        package init(`return`: Bool? = nil, groupId: String? = nil) {
            self.`return` = `return`
            self.groupId = groupId
        }

        package static let schema = Schema<Self>("DeleteSecurityGroupResult", [
            Member("Return", \.`return`, wireName: "return"),
            Member("GroupId", \.groupId, wireName: "groupId"),
        ])
    }

    package struct DeleteSubnetRequest: AWSStructure {
        package var subnetId: String?
        package var dryRun: Bool?

        package init() {}

        package init(subnetId: String? = nil, dryRun: Bool? = nil) {
            self.subnetId = subnetId
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("DeleteSubnetRequest", [
            Member("SubnetId", \.subnetId, required: true),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct DeleteSubnetResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteSubnetResponse", [])
    }

    package struct DeleteTagsRequest: AWSStructure {
        package var dryRun: Bool?
        package var resources: [String]?
        package var tags: [Tag]?

        package init() {}

        package init(dryRun: Bool? = nil, resources: [String]? = nil, tags: [Tag]? = nil) {
            self.dryRun = dryRun
            self.resources = resources
            self.tags = tags
        }

        package static let schema = Schema<Self>("DeleteTagsRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("Resources", \.resources, wireName: "resourceId", required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tag"),
        ])
    }

    package struct DeleteTagsResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteTagsResponse", [])
    }

    package struct DeleteVpcRequest: AWSStructure {
        package var vpcId: String?
        package var dryRun: Bool?

        package init() {}

        package init(vpcId: String? = nil, dryRun: Bool? = nil) {
            self.vpcId = vpcId
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("DeleteVpcRequest", [
            Member("VpcId", \.vpcId, required: true),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct DeleteVpcResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteVpcResponse", [])
    }

    package struct DescribeAvailabilityZonesRequest: AWSStructure {
        package var zoneNames: [String]?
        package var zoneIds: [String]?
        package var allAvailabilityZones: Bool?
        package var dryRun: Bool?
        package var filters: [Filter]?

        package init() {}

        package init(
            zoneNames: [String]? = nil,
            zoneIds: [String]? = nil,
            allAvailabilityZones: Bool? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil
        ) {
            self.zoneNames = zoneNames
            self.zoneIds = zoneIds
            self.allAvailabilityZones = allAvailabilityZones
            self.dryRun = dryRun
            self.filters = filters
        }

        package static let schema = Schema<Self>("DescribeAvailabilityZonesRequest", [
            Member("ZoneNames", \.zoneNames, .list(.string(), ListTraits(elementName: "ZoneName")), wireName: "ZoneName"),
            Member("ZoneIds", \.zoneIds, .list(.string(), ListTraits(elementName: "ZoneId")), wireName: "ZoneId"),
            Member("AllAvailabilityZones", \.allAvailabilityZones),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
        ])
    }

    package struct DescribeAvailabilityZonesResult: AWSStructure {
        package var availabilityZones: [AvailabilityZone]?

        package init() {}

        package init(availabilityZones: [AvailabilityZone]? = nil) {
            self.availabilityZones = availabilityZones
        }

        package static let schema = Schema<Self>("DescribeAvailabilityZonesResult", [
            Member("AvailabilityZones", \.availabilityZones, .list(AvailabilityZone.wireType, ListTraits(elementName: "item")), wireName: "availabilityZoneInfo"),
        ])
    }

    package struct DescribeInternetGatewaysRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?
        package var internetGatewayIds: [String]?
        package var filters: [Filter]?

        package init() {}

        package init(
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil,
            internetGatewayIds: [String]? = nil,
            filters: [Filter]? = nil
        ) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
            self.internetGatewayIds = internetGatewayIds
            self.filters = filters
        }

        package static let schema = Schema<Self>("DescribeInternetGatewaysRequest", [
            Member("NextToken", \.nextToken),
            Member("MaxResults", \.maxResults, .integer(minimum: 5, maximum: 1000)),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("InternetGatewayIds", \.internetGatewayIds, .list(.string(), ListTraits(elementName: "item")), wireName: "internetGatewayId"),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
        ])
    }

    package struct DescribeInternetGatewaysResult: AWSStructure {
        package var internetGateways: [InternetGateway]?
        package var nextToken: String?

        package init() {}

        package init(internetGateways: [InternetGateway]? = nil, nextToken: String? = nil) {
            self.internetGateways = internetGateways
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeInternetGatewaysResult", [
            Member("InternetGateways", \.internetGateways, .list(InternetGateway.wireType, ListTraits(elementName: "item")), wireName: "internetGatewaySet"),
            Member("NextToken", \.nextToken, wireName: "nextToken"),
        ])
    }

    package struct DescribeNetworkInterfacesRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?
        package var includeManagedResources: Bool?
        package var dryRun: Bool?
        package var networkInterfaceIds: [String]?
        package var filters: [Filter]?

        package init() {}

        package init(
            nextToken: String? = nil,
            maxResults: Int? = nil,
            includeManagedResources: Bool? = nil,
            dryRun: Bool? = nil,
            networkInterfaceIds: [String]? = nil,
            filters: [Filter]? = nil
        ) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.includeManagedResources = includeManagedResources
            self.dryRun = dryRun
            self.networkInterfaceIds = networkInterfaceIds
            self.filters = filters
        }

        package static let schema = Schema<Self>("DescribeNetworkInterfacesRequest", [
            Member("NextToken", \.nextToken),
            Member("MaxResults", \.maxResults, .integer(minimum: 5, maximum: 1000)),
            Member("IncludeManagedResources", \.includeManagedResources),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("NetworkInterfaceIds", \.networkInterfaceIds, .list(.string(), ListTraits(elementName: "item")), wireName: "NetworkInterfaceId"),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "filter"),
        ])
    }

    package struct DescribeNetworkInterfacesResult: AWSStructure {
        package var networkInterfaces: [NetworkInterface]?
        package var nextToken: String?

        package init() {}

        package init(networkInterfaces: [NetworkInterface]? = nil, nextToken: String? = nil) {
            self.networkInterfaces = networkInterfaces
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeNetworkInterfacesResult", [
            Member("NetworkInterfaces", \.networkInterfaces, .list(NetworkInterface.wireType, ListTraits(elementName: "item")), wireName: "networkInterfaceSet"),
            Member("NextToken", \.nextToken, wireName: "nextToken"),
        ])
    }

    package struct DescribeRouteTablesRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?
        package var routeTableIds: [String]?
        package var filters: [Filter]?

        package init() {}

        package init(
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil,
            routeTableIds: [String]? = nil,
            filters: [Filter]? = nil
        ) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
            self.routeTableIds = routeTableIds
            self.filters = filters
        }

        package static let schema = Schema<Self>("DescribeRouteTablesRequest", [
            Member("NextToken", \.nextToken),
            Member("MaxResults", \.maxResults, .integer(minimum: 5, maximum: 100)),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("RouteTableIds", \.routeTableIds, .list(.string(), ListTraits(elementName: "item")), wireName: "RouteTableId"),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
        ])
    }

    package struct DescribeRouteTablesResult: AWSStructure {
        package var routeTables: [RouteTable]?
        package var nextToken: String?

        package init() {}

        package init(routeTables: [RouteTable]? = nil, nextToken: String? = nil) {
            self.routeTables = routeTables
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeRouteTablesResult", [
            Member("RouteTables", \.routeTables, .list(RouteTable.wireType, ListTraits(elementName: "item")), wireName: "routeTableSet"),
            Member("NextToken", \.nextToken, wireName: "nextToken"),
        ])
    }

    package struct DescribeSecurityGroupRulesRequest: AWSStructure {
        package var filters: [Filter]?
        package var securityGroupRuleIds: [String]?
        package var dryRun: Bool?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(
            filters: [Filter]? = nil,
            securityGroupRuleIds: [String]? = nil,
            dryRun: Bool? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.filters = filters
            self.securityGroupRuleIds = securityGroupRuleIds
            self.dryRun = dryRun
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("DescribeSecurityGroupRulesRequest", [
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
            Member("SecurityGroupRuleIds", \.securityGroupRuleIds, .list(.string(), ListTraits(elementName: "item")), wireName: "SecurityGroupRuleId"),
            Member("DryRun", \.dryRun),
            Member("NextToken", \.nextToken),
            Member("MaxResults", \.maxResults, .integer(minimum: 5, maximum: 1000)),
        ])
    }

    package struct DescribeSecurityGroupRulesResult: AWSStructure {
        package var securityGroupRules: [SecurityGroupRule]?
        package var nextToken: String?

        package init() {}

        package init(securityGroupRules: [SecurityGroupRule]? = nil, nextToken: String? = nil) {
            self.securityGroupRules = securityGroupRules
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeSecurityGroupRulesResult", [
            Member("SecurityGroupRules", \.securityGroupRules, .list(SecurityGroupRule.wireType, ListTraits(elementName: "item")), wireName: "securityGroupRuleSet"),
            Member("NextToken", \.nextToken, wireName: "nextToken"),
        ])
    }

    package struct DescribeSecurityGroupsRequest: AWSStructure {
        package var groupIds: [String]?
        package var groupNames: [String]?
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?
        package var filters: [Filter]?

        package init() {}

        package init(
            groupIds: [String]? = nil,
            groupNames: [String]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil
        ) {
            self.groupIds = groupIds
            self.groupNames = groupNames
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
            self.filters = filters
        }

        package static let schema = Schema<Self>("DescribeSecurityGroupsRequest", [
            Member("GroupIds", \.groupIds, .list(.string(), ListTraits(elementName: "groupId")), wireName: "GroupId"),
            Member("GroupNames", \.groupNames, .list(.string(), ListTraits(elementName: "GroupName")), wireName: "GroupName"),
            Member("NextToken", \.nextToken),
            Member("MaxResults", \.maxResults, .integer(minimum: 5, maximum: 1000)),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
        ])
    }

    package struct DescribeSecurityGroupsResult: AWSStructure {
        package var nextToken: String?
        package var securityGroups: [SecurityGroup]?

        package init() {}

        package init(nextToken: String? = nil, securityGroups: [SecurityGroup]? = nil) {
            self.nextToken = nextToken
            self.securityGroups = securityGroups
        }

        package static let schema = Schema<Self>("DescribeSecurityGroupsResult", [
            Member("NextToken", \.nextToken, wireName: "nextToken"),
            Member("SecurityGroups", \.securityGroups, .list(SecurityGroup.wireType, ListTraits(elementName: "item")), wireName: "securityGroupInfo"),
        ])
    }

    package struct DescribeSubnetsRequest: AWSStructure {
        package var filters: [Filter]?
        package var subnetIds: [String]?
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?

        package init() {}

        package init(
            filters: [Filter]? = nil,
            subnetIds: [String]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil
        ) {
            self.filters = filters
            self.subnetIds = subnetIds
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("DescribeSubnetsRequest", [
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
            Member("SubnetIds", \.subnetIds, .list(.string(), ListTraits(elementName: "SubnetId")), wireName: "SubnetId"),
            Member("NextToken", \.nextToken),
            Member("MaxResults", \.maxResults, .integer(minimum: 5, maximum: 1000)),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct DescribeSubnetsResult: AWSStructure {
        package var nextToken: String?
        package var subnets: [Subnet]?

        package init() {}

        package init(nextToken: String? = nil, subnets: [Subnet]? = nil) {
            self.nextToken = nextToken
            self.subnets = subnets
        }

        package static let schema = Schema<Self>("DescribeSubnetsResult", [
            Member("NextToken", \.nextToken, wireName: "nextToken"),
            Member("Subnets", \.subnets, .list(Subnet.wireType, ListTraits(elementName: "item")), wireName: "subnetSet"),
        ])
    }

    package struct DescribeTagsRequest: AWSStructure {
        package var dryRun: Bool?
        package var filters: [Filter]?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(dryRun: Bool? = nil, filters: [Filter]? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeTagsRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
            Member("MaxResults", \.maxResults, wireName: "maxResults"),
            Member("NextToken", \.nextToken, wireName: "nextToken"),
        ])
    }

    package struct DescribeTagsResult: AWSStructure {
        package var nextToken: String?
        package var tags: [TagDescription]?

        package init() {}

        package init(nextToken: String? = nil, tags: [TagDescription]? = nil) {
            self.nextToken = nextToken
            self.tags = tags
        }

        package static let schema = Schema<Self>("DescribeTagsResult", [
            Member("NextToken", \.nextToken, wireName: "nextToken"),
            Member("Tags", \.tags, .list(TagDescription.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
        ])
    }

    package struct DescribeVpcAttributeRequest: AWSStructure {
        package var attribute: String?
        package var vpcId: String?
        package var dryRun: Bool?

        package init() {}

        package init(attribute: String? = nil, vpcId: String? = nil, dryRun: Bool? = nil) {
            self.attribute = attribute
            self.vpcId = vpcId
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("DescribeVpcAttributeRequest", [
            Member("Attribute", \.attribute, .string(StringConstraint(values: VpcAttributeName.values)), required: true),
            Member("VpcId", \.vpcId, required: true),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct DescribeVpcAttributeResult: AWSStructure {
        package var enableDnsHostnames: AttributeBooleanValue?
        package var enableDnsSupport: AttributeBooleanValue?
        package var enableNetworkAddressUsageMetrics: AttributeBooleanValue?
        package var vpcId: String?

        package init() {}

        package init(
            enableDnsHostnames: AttributeBooleanValue? = nil,
            enableDnsSupport: AttributeBooleanValue? = nil,
            enableNetworkAddressUsageMetrics: AttributeBooleanValue? = nil,
            vpcId: String? = nil
        ) {
            self.enableDnsHostnames = enableDnsHostnames
            self.enableDnsSupport = enableDnsSupport
            self.enableNetworkAddressUsageMetrics = enableNetworkAddressUsageMetrics
            self.vpcId = vpcId
        }

        package static let schema = Schema<Self>("DescribeVpcAttributeResult", [
            Member("EnableDnsHostnames", \.enableDnsHostnames, wireName: "enableDnsHostnames"),
            Member("EnableDnsSupport", \.enableDnsSupport, wireName: "enableDnsSupport"),
            Member("EnableNetworkAddressUsageMetrics", \.enableNetworkAddressUsageMetrics, wireName: "enableNetworkAddressUsageMetrics"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
        ])
    }

    package struct DescribeVpcsRequest: AWSStructure {
        package var filters: [Filter]?
        package var vpcIds: [String]?
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?

        package init() {}

        package init(
            filters: [Filter]? = nil,
            vpcIds: [String]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil
        ) {
            self.filters = filters
            self.vpcIds = vpcIds
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
        }

        package static let schema = Schema<Self>("DescribeVpcsRequest", [
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(elementName: "Filter")), wireName: "Filter"),
            Member("VpcIds", \.vpcIds, .list(.string(), ListTraits(elementName: "VpcId")), wireName: "VpcId"),
            Member("NextToken", \.nextToken),
            Member("MaxResults", \.maxResults, .integer(minimum: 5, maximum: 1000)),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
        ])
    }

    package struct DescribeVpcsResult: AWSStructure {
        package var nextToken: String?
        package var vpcs: [Vpc]?

        package init() {}

        package init(nextToken: String? = nil, vpcs: [Vpc]? = nil) {
            self.nextToken = nextToken
            self.vpcs = vpcs
        }

        package static let schema = Schema<Self>("DescribeVpcsResult", [
            Member("NextToken", \.nextToken, wireName: "nextToken"),
            Member("Vpcs", \.vpcs, .list(Vpc.wireType, ListTraits(elementName: "item")), wireName: "vpcSet"),
        ])
    }

    package struct DetachInternetGatewayRequest: AWSStructure {
        package var dryRun: Bool?
        package var internetGatewayId: String?
        package var vpcId: String?

        package init() {}

        package init(dryRun: Bool? = nil, internetGatewayId: String? = nil, vpcId: String? = nil) {
            self.dryRun = dryRun
            self.internetGatewayId = internetGatewayId
            self.vpcId = vpcId
        }

        package static let schema = Schema<Self>("DetachInternetGatewayRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("InternetGatewayId", \.internetGatewayId, wireName: "internetGatewayId", required: true),
            Member("VpcId", \.vpcId, wireName: "vpcId", required: true),
        ])
    }

    package struct DetachInternetGatewayResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DetachInternetGatewayResponse", [])
    }

    package struct DisassociateRouteTableRequest: AWSStructure {
        package var dryRun: Bool?
        package var associationId: String?

        package init() {}

        package init(dryRun: Bool? = nil, associationId: String? = nil) {
            self.dryRun = dryRun
            self.associationId = associationId
        }

        package static let schema = Schema<Self>("DisassociateRouteTableRequest", [
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("AssociationId", \.associationId, wireName: "associationId", required: true),
        ])
    }

    package struct DisassociateRouteTableResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DisassociateRouteTableResponse", [])
    }
}
