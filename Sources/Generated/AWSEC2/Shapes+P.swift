// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct PrefixListId: AWSStructure {
        package var description: String?
        package var prefixListId: String?

        package init() {}

        package init(description: String? = nil, prefixListId: String? = nil) {
            self.description = description
            self.prefixListId = prefixListId
        }

        package static let schema = Schema<Self>("PrefixListId", [
            Member("Description", \.description, wireName: "description"),
            Member("PrefixListId", \.prefixListId, wireName: "prefixListId"),
        ])
    }

    package struct PrivateDnsNameOptionsOnLaunch: AWSStructure {
        package var hostnameType: String?
        package var enableResourceNameDnsARecord: Bool?
        package var enableResourceNameDnsAAAARecord: Bool?

        package init() {}

        package init(
            hostnameType: String? = nil,
            enableResourceNameDnsARecord: Bool? = nil,
            enableResourceNameDnsAAAARecord: Bool? = nil
        ) {
            self.hostnameType = hostnameType
            self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
            self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
        }

        package static let schema = Schema<Self>("PrivateDnsNameOptionsOnLaunch", [
            Member("HostnameType", \.hostnameType, .string(StringConstraint(values: HostnameType.values)), wireName: "hostnameType"),
            Member("EnableResourceNameDnsARecord", \.enableResourceNameDnsARecord, wireName: "enableResourceNameDnsARecord"),
            Member("EnableResourceNameDnsAAAARecord", \.enableResourceNameDnsAAAARecord, wireName: "enableResourceNameDnsAAAARecord"),
        ])
    }

    package struct PrivateIpAddressSpecification: AWSStructure {
        package var primary: Bool?
        package var privateIpAddress: String?

        package init() {}

        package init(primary: Bool? = nil, privateIpAddress: String? = nil) {
            self.primary = primary
            self.privateIpAddress = privateIpAddress
        }

        package static let schema = Schema<Self>("PrivateIpAddressSpecification", [
            Member("Primary", \.primary, wireName: "primary"),
            Member("PrivateIpAddress", \.privateIpAddress, wireName: "privateIpAddress"),
        ])
    }

    package struct PropagatingVgw: AWSStructure {
        package var gatewayId: String?

        package init() {}

        package init(gatewayId: String? = nil) {
            self.gatewayId = gatewayId
        }

        package static let schema = Schema<Self>("PropagatingVgw", [
            Member("GatewayId", \.gatewayId, wireName: "gatewayId"),
        ])
    }

    package struct PublicIpDnsNameOptions: AWSStructure {
        package var dnsHostnameType: String?
        package var publicIpv4DnsName: String?
        package var publicIpv6DnsName: String?
        package var publicDualStackDnsName: String?

        package init() {}

        package init(
            dnsHostnameType: String? = nil,
            publicIpv4DnsName: String? = nil,
            publicIpv6DnsName: String? = nil,
            publicDualStackDnsName: String? = nil
        ) {
            self.dnsHostnameType = dnsHostnameType
            self.publicIpv4DnsName = publicIpv4DnsName
            self.publicIpv6DnsName = publicIpv6DnsName
            self.publicDualStackDnsName = publicDualStackDnsName
        }

        package static let schema = Schema<Self>("PublicIpDnsNameOptions", [
            Member("DnsHostnameType", \.dnsHostnameType, wireName: "dnsHostnameType"),
            Member("PublicIpv4DnsName", \.publicIpv4DnsName, wireName: "publicIpv4DnsName"),
            Member("PublicIpv6DnsName", \.publicIpv6DnsName, wireName: "publicIpv6DnsName"),
            Member("PublicDualStackDnsName", \.publicDualStackDnsName, wireName: "publicDualStackDnsName"),
        ])
    }
}
