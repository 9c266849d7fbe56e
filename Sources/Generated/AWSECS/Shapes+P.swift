// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct PlacementConstraint: AWSStructure {
        package var type: String?
        package var expression: String?

        package init() {}

        package init(type: String? = nil, expression: String? = nil) {
            self.type = type
            self.expression = expression
        }

        package static let schema = Schema<Self>("PlacementConstraint", [
            Member("type", \.type, .string(StringConstraint(values: PlacementConstraintType.values))),
            Member("expression", \.expression),
        ])
    }

    package struct PlacementStrategy: AWSStructure {
        package var type: String?
        package var field: String?

        package init() {}

        package init(type: String? = nil, field: String? = nil) {
            self.type = type
            self.field = field
        }

        package static let schema = Schema<Self>("PlacementStrategy", [
            Member("type", \.type, .string(StringConstraint(values: PlacementStrategyType.values))),
            Member("field", \.field),
        ])
    }

    package struct PortMapping: AWSStructure {
        package var containerPort: Int?
        package var hostPort: Int?
        package var `protocol`: String?
        package var name: String?
        package var appProtocol: String?
        package var containerPortRange: String?

        package init() {}

        package init(
            containerPort: Int? = nil,
            hostPort: Int? = nil,
            `protocol`: String? = nil,
            name: String? = nil,
            appProtocol: String? = nil,
            containerPortRange: String? = nil
        ) {
            self.containerPort = containerPort
            self.hostPort = hostPort
            self.`protocol` = `protocol`
            self.name = name
            self.appProtocol = appProtocol
            self.containerPortRange = containerPortRange
        }

        package static let schema = Schema<Self>("PortMapping", [
            Member("containerPort", \.containerPort),
            Member("hostPort", \.hostPort),
            Member("protocol", \.`protocol`, .string(StringConstraint(values: TransportProtocol.values))),
            Member("name", \.name),
            Member("appProtocol", \.appProtocol, .string(StringConstraint(values: ApplicationProtocol.values))),
            Member("containerPortRange", \.containerPortRange),
        ])
    }

    package struct ProtectedTask: AWSStructure {
        package var taskArn: String?
        package var protectionEnabled: Bool?
        package var expirationDate: Date?

        package init() {}

        package init(taskArn: String? = nil, protectionEnabled: Bool? = nil, expirationDate: Date? = nil) {
            self.taskArn = taskArn
            self.protectionEnabled = protectionEnabled
            self.expirationDate = expirationDate
        }

        package static let schema = Schema<Self>("ProtectedTask", [
            Member("taskArn", \.taskArn),
            Member("protectionEnabled", \.protectionEnabled),
            Member("expirationDate", \.expirationDate),
        ])
    }

    package struct ProxyConfiguration: AWSStructure {
        package var type: String?
        package var containerName: String?
        package var properties: [KeyValuePair]?

        package init() {}

        package init(type: String? = nil, containerName: String? = nil, properties: [KeyValuePair]? = nil) {
            self.type = type
            self.containerName = containerName
            self.properties = properties
        }

        package static let schema = Schema<Self>("ProxyConfiguration", [
            Member("type", \.type, .string(StringConstraint(values: ProxyConfigurationType.values))),
            Member("containerName", \.containerName, required: true),
            Member("properties", \.properties),
        ])
    }

    package struct PutAccountSettingDefaultRequest: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("PutAccountSettingDefaultRequest", [
            Member("name", \.name, .string(StringConstraint(values: SettingName.values)), required: true),
            Member("value", \.value, required: true),
        ])
    }

    package struct PutAccountSettingDefaultResponse: AWSStructure {
        package var setting: Setting?

        package init() {}

        package init(setting: Setting? = nil) {
            self.setting = setting
        }

        package static let schema = Schema<Self>("PutAccountSettingDefaultResponse", [
            Member("setting", \.setting),
        ])
    }

    package struct PutAccountSettingRequest: AWSStructure {
        package var name: String?
        package var value: String?
        package var principalArn: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil, principalArn: String? = nil) {
            self.name = name
            self.value = value
            self.principalArn = principalArn
        }

        package static let schema = Schema<Self>("PutAccountSettingRequest", [
            Member("name", \.name, .string(StringConstraint(values: SettingName.values)), required: true),
            Member("value", \.value, required: true),
            Member("principalArn", \.principalArn),
        ])
    }

    package struct PutAccountSettingResponse: AWSStructure {
        package var setting: Setting?

        package init() {}

        package init(setting: Setting? = nil) {
            self.setting = setting
        }

        package static let schema = Schema<Self>("PutAccountSettingResponse", [
            Member("setting", \.setting),
        ])
    }

    package struct PutClusterCapacityProvidersRequest: AWSStructure {
        package var cluster: String?
        package var capacityProviders: [String]?
        package var defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]?

        package init() {}

        package init(
            cluster: String? = nil,
            capacityProviders: [String]? = nil,
            defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil
        ) {
            self.cluster = cluster
            self.capacityProviders = capacityProviders
            self.defaultCapacityProviderStrategy = defaultCapacityProviderStrategy
        }

        package static let schema = Schema<Self>("PutClusterCapacityProvidersRequest", [
            Member("cluster", \.cluster, required: true),
            Member("capacityProviders", \.capacityProviders, required: true),
            Member("defaultCapacityProviderStrategy", \.defaultCapacityProviderStrategy, required: true),
        ])
    }

    package struct PutClusterCapacityProvidersResponse: AWSStructure {
        package var cluster: Cluster?

        package init() {}

        package init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }

        package static let schema = Schema<Self>("PutClusterCapacityProvidersResponse", [
            Member("cluster", \.cluster),
        ])
    }
}
