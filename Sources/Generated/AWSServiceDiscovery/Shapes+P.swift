// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct PrivateDnsNamespaceChange: AWSStructure {
        package var description: String?
        package var properties: PrivateDnsNamespacePropertiesChange?

        package init() {}

        package init(description: String? = nil, properties: PrivateDnsNamespacePropertiesChange? = nil) {
            self.description = description
            self.properties = properties
        }

        package static let schema = Schema<Self>("PrivateDnsNamespaceChange", [
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("Properties", \.properties),
        ])
    }

    package struct PrivateDnsNamespaceProperties: AWSStructure {
        package var dnsProperties: PrivateDnsPropertiesMutable?

        package init() {}

        package init(dnsProperties: PrivateDnsPropertiesMutable? = nil) {
            self.dnsProperties = dnsProperties
        }

        package static let schema = Schema<Self>("PrivateDnsNamespaceProperties", [
            Member("DnsProperties", \.dnsProperties, required: true),
        ])
    }

    package struct PrivateDnsNamespacePropertiesChange: AWSStructure {
        package var dnsProperties: PrivateDnsPropertiesMutableChange?

        package init() {}

        package init(dnsProperties: PrivateDnsPropertiesMutableChange? = nil) {
            self.dnsProperties = dnsProperties
        }

        package static let schema = Schema<Self>("PrivateDnsNamespacePropertiesChange", [
            Member("DnsProperties", \.dnsProperties, required: true),
        ])
    }

    package struct PrivateDnsPropertiesMutable: AWSStructure {
        package var soa: SOA?

        package init() {}

        package init(soa: SOA? = nil) {
            self.soa = soa
        }

        package static let schema = Schema<Self>("PrivateDnsPropertiesMutable", [
            Member("SOA", \.soa, required: true),
        ])
    }

    package struct PrivateDnsPropertiesMutableChange: AWSStructure {
        package var soa: SOAChange?

        package init() {}

        package init(soa: SOAChange? = nil) {
            self.soa = soa
        }

        package static let schema = Schema<Self>("PrivateDnsPropertiesMutableChange", [
            Member("SOA", \.soa, required: true),
        ])
    }
}
