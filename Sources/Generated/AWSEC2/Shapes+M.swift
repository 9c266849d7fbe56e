// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
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
