// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct CreateHttpNamespaceRequest: AWSStructure {
        package var name: String?
        package var creatorRequestId: String?
        package var description: String?
        package var tags: [Tag]?

        package init() {}

        package init(
            name: String? = nil,
            creatorRequestId: String? = nil,
            description: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.name = name
            self.creatorRequestId = creatorRequestId
            self.description = description
            self.tags = tags
        }

        package static let schema = Schema<Self>("CreateHttpNamespaceRequest", [
            Member("Name", \.name, .string(StringConstraint(maximumLength: 1024, pattern: "^(?!arn:)[!-~]{1,1024}$")), required: true),
            Member("CreatorRequestId", \.creatorRequestId, .string(StringConstraint(maximumLength: 64)), isIdempotencyToken: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 200))),
        ])
    }

    package struct CreateHttpNamespaceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("CreateHttpNamespaceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }

    package struct CreatePrivateDnsNamespaceRequest: AWSStructure {
        package var name: String?
        package var creatorRequestId: String?
        package var description: String?
        package var vpc: String?
        package var tags: [Tag]?
        package var properties: PrivateDnsNamespaceProperties?

        package init() {}

        package init(
            name: String? = nil,
            creatorRequestId: String? = nil,
            description: String? = nil,
            vpc: String? = nil,
            tags: [Tag]? = nil,
            properties: PrivateDnsNamespaceProperties? = nil
        ) {
            self.name = name
            self.creatorRequestId = creatorRequestId
            self.description = description
            self.vpc = vpc
            self.tags = tags
            self.properties = properties
        }

        package static let schema = Schema<Self>("CreatePrivateDnsNamespaceRequest", [
            Member("Name", \.name, .string(StringConstraint(maximumLength: 253, pattern: "^(?!arn:)[!-~]{1,253}$")), required: true),
            Member("CreatorRequestId", \.creatorRequestId, .string(StringConstraint(maximumLength: 64)), isIdempotencyToken: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("Vpc", \.vpc, .string(StringConstraint(maximumLength: 64)), required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 200))),
            Member("Properties", \.properties),
        ])
    }

    package struct CreatePrivateDnsNamespaceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("CreatePrivateDnsNamespaceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }

    package struct CreateServiceRequest: AWSStructure {
        package var name: String?
        package var namespaceId: String?
        package var creatorRequestId: String?
        package var description: String?
        package var dnsConfig: DnsConfig?
        package var healthCheckConfig: HealthCheckConfig?
        package var healthCheckCustomConfig: HealthCheckCustomConfig?
        package var tags: [Tag]?
        package var type: String?

        package init() {}

        package init(
            name: String? = nil,
            namespaceId: String? = nil,
            creatorRequestId: String? = nil,
            description: String? = nil,
            dnsConfig: DnsConfig? = nil,
            healthCheckConfig: HealthCheckConfig? = nil,
            healthCheckCustomConfig: HealthCheckCustomConfig? = nil,
            tags: [Tag]? = nil,
            type: String? = nil
        ) {
            self.name = name
            self.namespaceId = namespaceId
            self.creatorRequestId = creatorRequestId
            self.description = description
            self.dnsConfig = dnsConfig
            self.healthCheckConfig = healthCheckConfig
            self.healthCheckCustomConfig = healthCheckCustomConfig
            self.tags = tags
            self.type = type
        }

        package static let schema = Schema<Self>("CreateServiceRequest", [
            Member("Name", \.name, .string(StringConstraint(pattern: #"((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\.$)"#)), required: true),
            Member("NamespaceId", \.namespaceId, .string(StringConstraint(maximumLength: 255))),
            Member("CreatorRequestId", \.creatorRequestId, .string(StringConstraint(maximumLength: 64)), isIdempotencyToken: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024))),
            Member("DnsConfig", \.dnsConfig),
            Member("HealthCheckConfig", \.healthCheckConfig),
            Member("HealthCheckCustomConfig", \.healthCheckCustomConfig),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 200))),
            Member("Type", \.type, .string(StringConstraint(values: ServiceTypeOption.values))),
        ])
    }

    package struct CreateServiceResponse: AWSStructure {
        package var service: Service?

        package init() {}

        package init(service: Service? = nil) {
            self.service = service
        }

        package static let schema = Schema<Self>("CreateServiceResponse", [
            Member("Service", \.service),
        ])
    }
}
