// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct ModifyNetworkInterfaceAttributeRequest: AWSStructure {
        package var enaSrdSpecification: EnaSrdSpecification?
        package var enablePrimaryIpv6: Bool?
        package var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
        package var associatePublicIpAddress: Bool?
        package var associatedSubnetIds: [String]?
        package var dryRun: Bool?
        package var networkInterfaceId: String?
        package var description: AttributeValue?
        package var sourceDestCheck: AttributeBooleanValue?
        package var groups: [String]?
        package var attachment: NetworkInterfaceAttachmentChanges?

        package init() {}

        package init(
            enaSrdSpecification: EnaSrdSpecification? = nil,
            enablePrimaryIpv6: Bool? = nil,
            connectionTrackingSpecification: ConnectionTrackingSpecificationRequest? = nil,
            associatePublicIpAddress: Bool? = nil,
            associatedSubnetIds: [String]? = nil,
            dryRun: Bool? = nil,
            networkInterfaceId: String? = nil,
            description: AttributeValue? = nil,
            sourceDestCheck: AttributeBooleanValue? = nil,
            groups: [String]? = nil,
            attachment: NetworkInterfaceAttachmentChanges? = nil
        ) {
            self.enaSrdSpecification = enaSrdSpecification
            self.enablePrimaryIpv6 = enablePrimaryIpv6
            self.connectionTrackingSpecification = connectionTrackingSpecification
            self.associatePublicIpAddress = associatePublicIpAddress
            self.associatedSubnetIds = associatedSubnetIds
            self.dryRun = dryRun
            self.networkInterfaceId = networkInterfaceId
            self.description = description
            self.sourceDestCheck = sourceDestCheck
            self.groups = groups
            self.attachment = attachment
        }

        package static let schema = Schema<Self>("ModifyNetworkInterfaceAttributeRequest", [
            Member("EnaSrdSpecification", \.enaSrdSpecification),
            Member("EnablePrimaryIpv6", \.enablePrimaryIpv6),
            Member("ConnectionTrackingSpecification", \.connectionTrackingSpecification),
            Member("AssociatePublicIpAddress", \.associatePublicIpAddress),
            Member("AssociatedSubnetIds", \.associatedSubnetIds, .list(.string(), ListTraits(elementName: "AssociatedSubnetId")), wireName: "AssociatedSubnetId"),
            Member("DryRun", \.dryRun, wireName: "dryRun"),
            Member("NetworkInterfaceId", \.networkInterfaceId, wireName: "networkInterfaceId", required: true),
            Member("Description", \.description, wireName: "description"),
            Member("SourceDestCheck", \.sourceDestCheck, wireName: "sourceDestCheck"),
            Member("Groups", \.groups, .list(.string(), ListTraits(elementName: "SecurityGroupId")), wireName: "SecurityGroupId"),
            Member("Attachment", \.attachment, wireName: "attachment"),
        ])
    }

    package struct ModifyNetworkInterfaceAttributeResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("ModifyNetworkInterfaceAttributeResponse", [])
    }

    package struct ModifySubnetAttributeRequest: AWSStructure {
        package var assignIpv6AddressOnCreation: AttributeBooleanValue?
        package var mapPublicIpOnLaunch: AttributeBooleanValue?
        package var subnetId: String?
        package var mapCustomerOwnedIpOnLaunch: AttributeBooleanValue?
        package var customerOwnedIpv4Pool: String?
        package var enableDns64: AttributeBooleanValue?
        package var privateDnsHostnameTypeOnLaunch: String?
        package var enableResourceNameDnsARecordOnLaunch: AttributeBooleanValue?
        package var enableResourceNameDnsAAAARecordOnLaunch: AttributeBooleanValue?
        package var enableLniAtDeviceIndex: Int?
        package var disableLniAtDeviceIndex: AttributeBooleanValue?

        package init() {}

        package init(
            assignIpv6AddressOnCreation: AttributeBooleanValue? = nil,
            mapPublicIpOnLaunch: AttributeBooleanValue? = nil,
            subnetId: String? = nil,
            mapCustomerOwnedIpOnLaunch: AttributeBooleanValue? = nil,
            customerOwnedIpv4Pool: String? = nil,
            enableDns64: AttributeBooleanValue? = nil,
            privateDnsHostnameTypeOnLaunch: String? = nil,
            enableResourceNameDnsARecordOnLaunch: AttributeBooleanValue? = nil,
            enableResourceNameDnsAAAARecordOnLaunch: AttributeBooleanValue? = nil,
            enableLniAtDeviceIndex: Int? = nil,
            disableLniAtDeviceIndex: AttributeBooleanValue? = nil
        ) {
            self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
            self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
            self.subnetId = subnetId
            self.mapCustomerOwnedIpOnLaunch = mapCustomerOwnedIpOnLaunch
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.enableDns64 = enableDns64
            self.privateDnsHostnameTypeOnLaunch = privateDnsHostnameTypeOnLaunch
            self.enableResourceNameDnsARecordOnLaunch = enableResourceNameDnsARecordOnLaunch
            self.enableResourceNameDnsAAAARecordOnLaunch = enableResourceNameDnsAAAARecordOnLaunch
            self.enableLniAtDeviceIndex = enableLniAtDeviceIndex
            self.disableLniAtDeviceIndex = disableLniAtDeviceIndex
        }

        package static let schema = Schema<Self>("ModifySubnetAttributeRequest", [
            Member("AssignIpv6AddressOnCreation", \.assignIpv6AddressOnCreation),
            Member("MapPublicIpOnLaunch", \.mapPublicIpOnLaunch),
            Member("SubnetId", \.subnetId, wireName: "subnetId", required: true),
            Member("MapCustomerOwnedIpOnLaunch", \.mapCustomerOwnedIpOnLaunch),
            Member("CustomerOwnedIpv4Pool", \.customerOwnedIpv4Pool),
            Member("EnableDns64", \.enableDns64),
            Member("PrivateDnsHostnameTypeOnLaunch", \.privateDnsHostnameTypeOnLaunch, .string(StringConstraint(values: HostnameType.values))),
            Member("EnableResourceNameDnsARecordOnLaunch", \.enableResourceNameDnsARecordOnLaunch),
            Member("EnableResourceNameDnsAAAARecordOnLaunch", \.enableResourceNameDnsAAAARecordOnLaunch),
            Member("EnableLniAtDeviceIndex", \.enableLniAtDeviceIndex),
            Member("DisableLniAtDeviceIndex", \.disableLniAtDeviceIndex),
        ])
    }

    package struct ModifySubnetAttributeResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("ModifySubnetAttributeResponse", [])
    }

    package struct ModifyVpcAttributeRequest: AWSStructure {
        package var enableDnsHostnames: AttributeBooleanValue?
        package var enableDnsSupport: AttributeBooleanValue?
        package var vpcId: String?
        package var enableNetworkAddressUsageMetrics: AttributeBooleanValue?

        package init() {}

        package init(
            enableDnsHostnames: AttributeBooleanValue? = nil,
            enableDnsSupport: AttributeBooleanValue? = nil,
            vpcId: String? = nil,
            enableNetworkAddressUsageMetrics: AttributeBooleanValue? = nil
        ) {
            self.enableDnsHostnames = enableDnsHostnames
            self.enableDnsSupport = enableDnsSupport
            self.vpcId = vpcId
            self.enableNetworkAddressUsageMetrics = enableNetworkAddressUsageMetrics
        }

        package static let schema = Schema<Self>("ModifyVpcAttributeRequest", [
            Member("EnableDnsHostnames", \.enableDnsHostnames),
            Member("EnableDnsSupport", \.enableDnsSupport),
            Member("VpcId", \.vpcId, wireName: "vpcId", required: true),
            Member("EnableNetworkAddressUsageMetrics", \.enableNetworkAddressUsageMetrics),
        ])
    }

    package struct ModifyVpcAttributeResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("ModifyVpcAttributeResponse", [])
    }
}
