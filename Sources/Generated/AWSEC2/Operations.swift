// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package static let operations: [any AWSOperation.Type] = [
        CreateVpc.self,
        DescribeVpcs.self,
        DeleteVpc.self,
        ModifyVpcAttribute.self,
        DescribeVpcAttribute.self,
        CreateSubnet.self,
        DescribeSubnets.self,
        DeleteSubnet.self,
        ModifySubnetAttribute.self,
        CreateInternetGateway.self,
        AttachInternetGateway.self,
        DetachInternetGateway.self,
        DeleteInternetGateway.self,
        DescribeInternetGateways.self,
        CreateRouteTable.self,
        DescribeRouteTables.self,
        DeleteRouteTable.self,
        CreateRoute.self,
        DeleteRoute.self,
        AssociateRouteTable.self,
        DisassociateRouteTable.self,
        CreateSecurityGroup.self,
        DescribeSecurityGroups.self,
        DeleteSecurityGroup.self,
        AuthorizeSecurityGroupIngress.self,
        AuthorizeSecurityGroupEgress.self,
        RevokeSecurityGroupIngress.self,
        RevokeSecurityGroupEgress.self,
        DescribeSecurityGroupRules.self,
        DescribeAvailabilityZones.self,
        CreateTags.self,
        DeleteTags.self,
        DescribeTags.self,
        CreateNetworkInterface.self,
        DescribeNetworkInterfaces.self,
        DeleteNetworkInterface.self,
        ModifyNetworkInterfaceAttribute.self,
    ]

    package enum CreateVpc: AWSOperation {
        package typealias Input = CreateVpcRequest
        package typealias Output = CreateVpcResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateVpc")
    }

    package enum DescribeVpcs: AWSOperation {
        package typealias Input = DescribeVpcsRequest
        package typealias Output = DescribeVpcsResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeVpcs",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Vpcs"], limitKey: "MaxResults"))
    }

    package enum DeleteVpc: AWSOperation {
        package typealias Input = DeleteVpcRequest
        package typealias Output = DeleteVpcResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteVpc")
    }

    package enum ModifyVpcAttribute: AWSOperation {
        package typealias Input = ModifyVpcAttributeRequest
        package typealias Output = ModifyVpcAttributeResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyVpcAttribute")
    }

    package enum DescribeVpcAttribute: AWSOperation {
        package typealias Input = DescribeVpcAttributeRequest
        package typealias Output = DescribeVpcAttributeResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeVpcAttribute")
    }

    package enum CreateSubnet: AWSOperation {
        package typealias Input = CreateSubnetRequest
        package typealias Output = CreateSubnetResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateSubnet")
    }

    package enum DescribeSubnets: AWSOperation {
        package typealias Input = DescribeSubnetsRequest
        package typealias Output = DescribeSubnetsResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeSubnets",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Subnets"], limitKey: "MaxResults"))
    }

    package enum DeleteSubnet: AWSOperation {
        package typealias Input = DeleteSubnetRequest
        package typealias Output = DeleteSubnetResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteSubnet")
    }

    package enum ModifySubnetAttribute: AWSOperation {
        package typealias Input = ModifySubnetAttributeRequest
        package typealias Output = ModifySubnetAttributeResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifySubnetAttribute")
    }

    package enum CreateInternetGateway: AWSOperation {
        package typealias Input = CreateInternetGatewayRequest
        package typealias Output = CreateInternetGatewayResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateInternetGateway")
    }

    package enum AttachInternetGateway: AWSOperation {
        package typealias Input = AttachInternetGatewayRequest
        package typealias Output = AttachInternetGatewayResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "AttachInternetGateway")
    }

    package enum DetachInternetGateway: AWSOperation {
        package typealias Input = DetachInternetGatewayRequest
        package typealias Output = DetachInternetGatewayResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DetachInternetGateway")
    }

    package enum DeleteInternetGateway: AWSOperation {
        package typealias Input = DeleteInternetGatewayRequest
        package typealias Output = DeleteInternetGatewayResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteInternetGateway")
    }

    package enum DescribeInternetGateways: AWSOperation {
        package typealias Input = DescribeInternetGatewaysRequest
        package typealias Output = DescribeInternetGatewaysResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeInternetGateways",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["InternetGateways"], limitKey: "MaxResults"))
    }

    package enum CreateRouteTable: AWSOperation {
        package typealias Input = CreateRouteTableRequest
        package typealias Output = CreateRouteTableResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateRouteTable")
    }

    package enum DescribeRouteTables: AWSOperation {
        package typealias Input = DescribeRouteTablesRequest
        package typealias Output = DescribeRouteTablesResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeRouteTables",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["RouteTables"], limitKey: "MaxResults"))
    }

    package enum DeleteRouteTable: AWSOperation {
        package typealias Input = DeleteRouteTableRequest
        package typealias Output = DeleteRouteTableResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRouteTable")
    }

    package enum CreateRoute: AWSOperation {
        package typealias Input = CreateRouteRequest
        package typealias Output = CreateRouteResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateRoute")
    }

    package enum DeleteRoute: AWSOperation {
        package typealias Input = DeleteRouteRequest
        package typealias Output = DeleteRouteResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRoute")
    }

    package enum AssociateRouteTable: AWSOperation {
        package typealias Input = AssociateRouteTableRequest
        package typealias Output = AssociateRouteTableResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "AssociateRouteTable")
    }

    package enum DisassociateRouteTable: AWSOperation {
        package typealias Input = DisassociateRouteTableRequest
        package typealias Output = DisassociateRouteTableResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DisassociateRouteTable")
    }

    package enum CreateSecurityGroup: AWSOperation {
        package typealias Input = CreateSecurityGroupRequest
        package typealias Output = CreateSecurityGroupResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateSecurityGroup")
    }

    package enum DescribeSecurityGroups: AWSOperation {
        package typealias Input = DescribeSecurityGroupsRequest
        package typealias Output = DescribeSecurityGroupsResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeSecurityGroups",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["SecurityGroups"], limitKey: "MaxResults"))
    }

    package enum DeleteSecurityGroup: AWSOperation {
        package typealias Input = DeleteSecurityGroupRequest
        package typealias Output = DeleteSecurityGroupResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteSecurityGroup")
    }

    package enum AuthorizeSecurityGroupIngress: AWSOperation {
        package typealias Input = AuthorizeSecurityGroupIngressRequest
        package typealias Output = AuthorizeSecurityGroupIngressResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "AuthorizeSecurityGroupIngress")
    }

    package enum AuthorizeSecurityGroupEgress: AWSOperation {
        package typealias Input = AuthorizeSecurityGroupEgressRequest
        package typealias Output = AuthorizeSecurityGroupEgressResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "AuthorizeSecurityGroupEgress")
    }

    package enum RevokeSecurityGroupIngress: AWSOperation {
        package typealias Input = RevokeSecurityGroupIngressRequest
        package typealias Output = RevokeSecurityGroupIngressResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "RevokeSecurityGroupIngress")
    }

    package enum RevokeSecurityGroupEgress: AWSOperation {
        package typealias Input = RevokeSecurityGroupEgressRequest
        package typealias Output = RevokeSecurityGroupEgressResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "RevokeSecurityGroupEgress")
    }

    package enum DescribeSecurityGroupRules: AWSOperation {
        package typealias Input = DescribeSecurityGroupRulesRequest
        package typealias Output = DescribeSecurityGroupRulesResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeSecurityGroupRules",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["SecurityGroupRules"], limitKey: "MaxResults"))
    }

    package enum DescribeAvailabilityZones: AWSOperation {
        package typealias Input = DescribeAvailabilityZonesRequest
        package typealias Output = DescribeAvailabilityZonesResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeAvailabilityZones")
    }

    package enum CreateTags: AWSOperation {
        package typealias Input = CreateTagsRequest
        package typealias Output = CreateTagsResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateTags")
    }

    package enum DeleteTags: AWSOperation {
        package typealias Input = DeleteTagsRequest
        package typealias Output = DeleteTagsResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteTags")
    }

    package enum DescribeTags: AWSOperation {
        package typealias Input = DescribeTagsRequest
        package typealias Output = DescribeTagsResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTags",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Tags"], limitKey: "MaxResults"))
    }

    package enum CreateNetworkInterface: AWSOperation {
        package typealias Input = CreateNetworkInterfaceRequest
        package typealias Output = CreateNetworkInterfaceResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateNetworkInterface")
    }

    package enum DescribeNetworkInterfaces: AWSOperation {
        package typealias Input = DescribeNetworkInterfacesRequest
        package typealias Output = DescribeNetworkInterfacesResult
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeNetworkInterfaces",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["NetworkInterfaces"], limitKey: "MaxResults"))
    }

    package enum DeleteNetworkInterface: AWSOperation {
        package typealias Input = DeleteNetworkInterfaceRequest
        package typealias Output = DeleteNetworkInterfaceResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteNetworkInterface")
    }

    package enum ModifyNetworkInterfaceAttribute: AWSOperation {
        package typealias Input = ModifyNetworkInterfaceAttributeRequest
        package typealias Output = ModifyNetworkInterfaceAttributeResponse
        package static var service: AWSService { EC2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyNetworkInterfaceAttribute")
    }
}
