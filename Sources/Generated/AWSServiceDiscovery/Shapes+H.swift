// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct HealthCheckConfig: AWSStructure {
        package var type: String?
        package var resourcePath: String?
        package var failureThreshold: Int?

        package init() {}

        package init(type: String? = nil, resourcePath: String? = nil, failureThreshold: Int? = nil) {
            self.type = type
            self.resourcePath = resourcePath
            self.failureThreshold = failureThreshold
        }

        package static let schema = Schema<Self>("HealthCheckConfig", [
            Member("Type", \.type, .string(StringConstraint(values: HealthCheckType.values)), required: true),
            Member("ResourcePath", \.resourcePath, .string(StringConstraint(maximumLength: 255))),
            Member("FailureThreshold", \.failureThreshold, .integer(minimum: 1, maximum: 10)),
        ])
    }

    package struct HealthCheckCustomConfig: AWSStructure {
        package var failureThreshold: Int?

        package init() {}

        package init(failureThreshold: Int? = nil) {
            self.failureThreshold = failureThreshold
        }

        package static let schema = Schema<Self>("HealthCheckCustomConfig", [
            Member("FailureThreshold", \.failureThreshold, .integer(minimum: 1, maximum: 10)),
        ])
    }

    package struct HttpInstanceSummary: AWSStructure {
        package var instanceId: String?
        package var namespaceName: String?
        package var serviceName: String?
        package var healthStatus: String?
        package var attributes: [String: String]?

        package init() {}

        package init(
            instanceId: String? = nil,
            namespaceName: String? = nil,
            serviceName: String? = nil,
            healthStatus: String? = nil,
            attributes: [String: String]? = nil
        ) {
            self.instanceId = instanceId
            self.namespaceName = namespaceName
            self.serviceName = serviceName
            self.healthStatus = healthStatus
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("HttpInstanceSummary", [
            Member("InstanceId", \.instanceId, .string(StringConstraint(maximumLength: 64))),
            Member("NamespaceName", \.namespaceName, .string(StringConstraint(maximumLength: 1024, pattern: "^(?!arn:)[!-~]{1,1024}$"))),
            Member("ServiceName", \.serviceName, .string(StringConstraint(pattern: #"((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\.$)"#))),
            Member("HealthStatus", \.healthStatus, .string(StringConstraint(values: HealthStatus.values))),
            Member("Attributes", \.attributes, .map(.string(StringConstraint(maximumLength: 1024, pattern: #"^([a-zA-Z0-9!-~][ \ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"#)), MapTraits(key: StringConstraint(maximumLength: 255, pattern: "^[a-zA-Z0-9!-~]+$")))),
        ])
    }

    package struct HttpNamespaceChange: AWSStructure {
        package var description: String?

        package init() {}

        package init(description: String? = nil) {
            self.description = description
        }

        package static let schema = Schema<Self>("HttpNamespaceChange", [
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1024)), required: true),
        ])
    }

    package struct HttpProperties: AWSStructure {
        package var httpName: String?

        package init() {}

        package init(httpName: String? = nil) {
            self.httpName = httpName
        }

        package static let schema = Schema<Self>("HttpProperties", [
            Member("HttpName", \.httpName, .string(StringConstraint(maximumLength: 1024, pattern: "^[!-~]{1,1024}$"))),
        ])
    }
}
