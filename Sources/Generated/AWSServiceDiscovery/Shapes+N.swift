// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ServiceDiscovery {
    package struct Namespace: AWSStructure {
        package var id: String?
        package var arn: String?
        package var resourceOwner: String?
        package var name: String?
        package var type: String?
        package var description: String?
        package var serviceCount: Int?
        package var properties: NamespaceProperties?
        package var createDate: Date?
        package var creatorRequestId: String?

        package init() {}

        package init(
            id: String? = nil,
            arn: String? = nil,
            resourceOwner: String? = nil,
            name: String? = nil,
            type: String? = nil,
            description: String? = nil,
            serviceCount: Int? = nil,
            properties: NamespaceProperties? = nil,
            createDate: Date? = nil,
            creatorRequestId: String? = nil
        ) {
            self.id = id
            self.arn = arn
            self.resourceOwner = resourceOwner
            self.name = name
            self.type = type
            self.description = description
            self.serviceCount = serviceCount
            self.properties = properties
            self.createDate = createDate
            self.creatorRequestId = creatorRequestId
        }

        package static let schema = Schema<Self>("Namespace", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 64))),
            Member("Arn", \.arn, .string(StringConstraint(maximumLength: 255))),
            Member("ResourceOwner", \.resourceOwner, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
            Member("Name", \.name, .string(StringConstraint(maximumLength: 1024, pattern: "^[!-~]{1,1024}$"))),
            Member("Type", \.type, .string(StringConstraint(values: NamespaceType.values))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("ServiceCount", \.serviceCount),
            Member("Properties", \.properties),
            Member("CreateDate", \.createDate),
            Member("CreatorRequestId", \.creatorRequestId, .string(StringConstraint(maximumLength: 64))),
        ])
    }

    package struct NamespaceFilter: AWSStructure {
        package var name: String?
        package var values: [String]?
        package var condition: String?

        package init() {}

        package init(name: String? = nil, values: [String]? = nil, condition: String? = nil) {
            self.name = name
            self.values = values
            self.condition = condition
        }

        package static let schema = Schema<Self>("NamespaceFilter", [
            Member("Name", \.name, .string(StringConstraint(values: NamespaceFilterName.values)), required: true),
            Member("Values", \.values, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255))), required: true),
            Member("Condition", \.condition, .string(StringConstraint(values: FilterCondition.values))),
        ])
    }

    package struct NamespaceProperties: AWSStructure {
        package var dnsProperties: DnsProperties?
        package var httpProperties: HttpProperties?

        package init() {}

        package init(dnsProperties: DnsProperties? = nil, httpProperties: HttpProperties? = nil) {
            self.dnsProperties = dnsProperties
            self.httpProperties = httpProperties
        }

        package static let schema = Schema<Self>("NamespaceProperties", [
            Member("DnsProperties", \.dnsProperties),
            Member("HttpProperties", \.httpProperties),
        ])
    }

    package struct NamespaceSummary: AWSStructure {
        package var id: String?
        package var arn: String?
        package var resourceOwner: String?
        package var name: String?
        package var type: String?
        package var description: String?
        package var serviceCount: Int?
        package var properties: NamespaceProperties?
        package var createDate: Date?

        package init() {}

        package init(
            id: String? = nil,
            arn: String? = nil,
            resourceOwner: String? = nil,
            name: String? = nil,
            type: String? = nil,
            description: String? = nil,
            serviceCount: Int? = nil,
            properties: NamespaceProperties? = nil,
            createDate: Date? = nil
        ) {
            self.id = id
            self.arn = arn
            self.resourceOwner = resourceOwner
            self.name = name
            self.type = type
            self.description = description
            self.serviceCount = serviceCount
            self.properties = properties
            self.createDate = createDate
        }

        package static let schema = Schema<Self>("NamespaceSummary", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 64))),
            Member("Arn", \.arn, .string(StringConstraint(maximumLength: 255))),
            Member("ResourceOwner", \.resourceOwner, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
            Member("Name", \.name, .string(StringConstraint(maximumLength: 1024, pattern: "^[!-~]{1,1024}$"))),
            Member("Type", \.type, .string(StringConstraint(values: NamespaceType.values))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("ServiceCount", \.serviceCount),
            Member("Properties", \.properties),
            Member("CreateDate", \.createDate),
        ])
    }
}
