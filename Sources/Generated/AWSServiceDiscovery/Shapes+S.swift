// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ServiceDiscovery {
    package struct SOA: AWSStructure {
        package var ttl: Int?

        package init() {}

        package init(ttl: Int? = nil) {
            self.ttl = ttl
        }

        package static let schema = Schema<Self>("SOA", [
            Member("TTL", \.ttl, .integer(minimum: 0, maximum: 2147483647), required: true),
        ])
    }

    package struct SOAChange: AWSStructure {
        package var ttl: Int?

        package init() {}

        package init(ttl: Int? = nil) {
            self.ttl = ttl
        }

        package static let schema = Schema<Self>("SOAChange", [
            Member("TTL", \.ttl, .integer(minimum: 0, maximum: 2147483647), required: true),
        ])
    }

    package struct Service: AWSStructure {
        package var id: String?
        package var arn: String?
        package var resourceOwner: String?
        package var name: String?
        package var namespaceId: String?
        package var description: String?
        package var instanceCount: Int?
        package var dnsConfig: DnsConfig?
        package var type: String?
        package var healthCheckConfig: HealthCheckConfig?
        package var healthCheckCustomConfig: HealthCheckCustomConfig?
        package var createDate: Date?
        package var creatorRequestId: String?
        package var createdByAccount: String?

        package init() {}

        package init(
            id: String? = nil,
            arn: String? = nil,
            resourceOwner: String? = nil,
            name: String? = nil,
            namespaceId: String? = nil,
            description: String? = nil,
            instanceCount: Int? = nil,
            dnsConfig: DnsConfig? = nil,
            type: String? = nil,
            healthCheckConfig: HealthCheckConfig? = nil,
            healthCheckCustomConfig: HealthCheckCustomConfig? = nil,
            createDate: Date? = nil,
            creatorRequestId: String? = nil,
            createdByAccount: String? = nil
        ) {
            self.id = id
            self.arn = arn
            self.resourceOwner = resourceOwner
            self.name = name
            self.namespaceId = namespaceId
            self.description = description
            self.instanceCount = instanceCount
            self.dnsConfig = dnsConfig
            self.type = type
            self.healthCheckConfig = healthCheckConfig
            self.healthCheckCustomConfig = healthCheckCustomConfig
            self.createDate = createDate
            self.creatorRequestId = creatorRequestId
            self.createdByAccount = createdByAccount
        }

        package static let schema = Schema<Self>("Service", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 64))),
            Member("Arn", \.arn, .string(StringConstraint(maximumLength: 255))),
            Member("ResourceOwner", \.resourceOwner, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
            Member("Name", \.name, .string(StringConstraint(pattern: #"((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\.$)"#))),
            Member("NamespaceId", \.namespaceId, .string(StringConstraint(maximumLength: 64))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("InstanceCount", \.instanceCount),
            Member("DnsConfig", \.dnsConfig),
            Member("Type", \.type, .string(StringConstraint(values: ServiceType.values))),
            Member("HealthCheckConfig", \.healthCheckConfig),
            Member("HealthCheckCustomConfig", \.healthCheckCustomConfig),
            Member("CreateDate", \.createDate),
            Member("CreatorRequestId", \.creatorRequestId, .string(StringConstraint(maximumLength: 64))),
            Member("CreatedByAccount", \.createdByAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
        ])
    }

    package struct ServiceChange: AWSStructure {
        package var description: String?
        package var dnsConfig: DnsConfigChange?
        package var healthCheckConfig: HealthCheckConfig?

        package init() {}

        package init(
            description: String? = nil,
            dnsConfig: DnsConfigChange? = nil,
            healthCheckConfig: HealthCheckConfig? = nil
        ) {
            self.description = description
            self.dnsConfig = dnsConfig
            self.healthCheckConfig = healthCheckConfig
        }

        package static let schema = Schema<Self>("ServiceChange", [
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("DnsConfig", \.dnsConfig),
            Member("HealthCheckConfig", \.healthCheckConfig),
        ])
    }

    package struct ServiceFilter: AWSStructure {
        package var name: String?
        package var values: [String]?
        package var condition: String?

        package init() {}

        package init(name: String? = nil, values: [String]? = nil, condition: String? = nil) {
            self.name = name
            self.values = values
            self.condition = condition
        }

        package static let schema = Schema<Self>("ServiceFilter", [
            Member("Name", \.name, .string(StringConstraint(values: ServiceFilterName.values)), required: true),
            Member("Values", \.values, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255))), required: true),
            Member("Condition", \.condition, .string(StringConstraint(values: FilterCondition.values))),
        ])
    }

    package struct ServiceSummary: AWSStructure {
        package var id: String?
        package var arn: String?
        package var resourceOwner: String?
        package var name: String?
        package var type: String?
        package var description: String?
        package var instanceCount: Int?
        package var dnsConfig: DnsConfig?
        package var healthCheckConfig: HealthCheckConfig?
        package var healthCheckCustomConfig: HealthCheckCustomConfig?
        package var createDate: Date?
        package var createdByAccount: String?

        package init() {}

        package init(
            id: String? = nil,
            arn: String? = nil,
            resourceOwner: String? = nil,
            name: String? = nil,
            type: String? = nil,
            description: String? = nil,
            instanceCount: Int? = nil,
            dnsConfig: DnsConfig? = nil,
            healthCheckConfig: HealthCheckConfig? = nil,
            healthCheckCustomConfig: HealthCheckCustomConfig? = nil,
            createDate: Date? = nil,
            createdByAccount: String? = nil
        ) {
            self.id = id
            self.arn = arn
            self.resourceOwner = resourceOwner
            self.name = name
            self.type = type
            self.description = description
            self.instanceCount = instanceCount
            self.dnsConfig = dnsConfig
            self.healthCheckConfig = healthCheckConfig
            self.healthCheckCustomConfig = healthCheckCustomConfig
            self.createDate = createDate
            self.createdByAccount = createdByAccount
        }

        package static let schema = Schema<Self>("ServiceSummary", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 64))),
            Member("Arn", \.arn, .string(StringConstraint(maximumLength: 255))),
            Member("ResourceOwner", \.resourceOwner, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
            Member("Name", \.name, .string(StringConstraint(pattern: #"((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\.$)"#))),
            Member("Type", \.type, .string(StringConstraint(values: ServiceType.values))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("InstanceCount", \.instanceCount),
            Member("DnsConfig", \.dnsConfig),
            Member("HealthCheckConfig", \.healthCheckConfig),
            Member("HealthCheckCustomConfig", \.healthCheckCustomConfig),
            Member("CreateDate", \.createDate),
            Member("CreatedByAccount", \.createdByAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
        ])
    }
}
