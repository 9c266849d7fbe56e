// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension Events {
    package struct EcsParameters: AWSStructure {
        package var taskDefinitionArn: String?
        package var taskCount: Int?
        package var launchType: String?
        package var networkConfiguration: NetworkConfiguration?
        package var platformVersion: String?
        package var group: String?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var enableECSManagedTags: Bool?
        package var enableExecuteCommand: Bool?
        package var placementConstraints: [PlacementConstraint]?
        package var placementStrategy: [PlacementStrategy]?
        package var propagateTags: String?
        package var referenceId: String?
        package var tags: [Tag]?

        package init() {}

        package init(
            taskDefinitionArn: String? = nil,
            taskCount: Int? = nil,
            launchType: String? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            platformVersion: String? = nil,
            group: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            enableECSManagedTags: Bool? = nil,
            enableExecuteCommand: Bool? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            propagateTags: String? = nil,
            referenceId: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.taskDefinitionArn = taskDefinitionArn
            self.taskCount = taskCount
            self.launchType = launchType
            self.networkConfiguration = networkConfiguration
            self.platformVersion = platformVersion
            self.group = group
            self.capacityProviderStrategy = capacityProviderStrategy
            self.enableECSManagedTags = enableECSManagedTags
            self.enableExecuteCommand = enableExecuteCommand
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.propagateTags = propagateTags
            self.referenceId = referenceId
            self.tags = tags
        }

        package static let schema = Schema<Self>("EcsParameters", [
            Member("TaskDefinitionArn", \.taskDefinitionArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600)), required: true),
            Member("TaskCount", \.taskCount, .integer(minimum: 1)),
            Member("LaunchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("NetworkConfiguration", \.networkConfiguration),
            Member("PlatformVersion", \.platformVersion),
            Member("Group", \.group),
            Member("CapacityProviderStrategy", \.capacityProviderStrategy, .list(CapacityProviderStrategyItem.wireType, ListTraits(maximum: 6))),
            Member("EnableECSManagedTags", \.enableECSManagedTags),
            Member("EnableExecuteCommand", \.enableExecuteCommand),
            Member("PlacementConstraints", \.placementConstraints, .list(PlacementConstraint.wireType, ListTraits(maximum: 10))),
            Member("PlacementStrategy", \.placementStrategy, .list(PlacementStrategy.wireType, ListTraits(maximum: 5))),
            Member("PropagateTags", \.propagateTags, .string(StringConstraint(values: PropagateTags.values))),
            Member("ReferenceId", \.referenceId, .string(StringConstraint(maximumLength: 1024))),
            Member("Tags", \.tags),
        ])
    }

    package struct EnableRuleRequest: AWSStructure {
        package var name: String?
        package var eventBusName: String?

        package init() {}

        package init(name: String? = nil, eventBusName: String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }

        package static let schema = Schema<Self>("EnableRuleRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
        ])
    }

    package struct EnableRuleResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("EnableRuleResponse", [])
    }

    package struct EventBus: AWSStructure {
        package var name: String?
        package var arn: String?
        package var description: String?
        package var policy: String?
        package var creationTime: Date?
        package var lastModifiedTime: Date?

        package init() {}

        package init(
            name: String? = nil,
            arn: String? = nil,
            description: String? = nil,
            policy: String? = nil,
            creationTime: Date? = nil,
            lastModifiedTime: Date? = nil
        ) {
            self.name = name
            self.arn = arn
            self.description = description
            self.policy = policy
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }

        package static let schema = Schema<Self>("EventBus", [
            Member("Name", \.name),
            Member("Arn", \.arn),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 512))),
            Member("Policy", \.policy),
            Member("CreationTime", \.creationTime),
            Member("LastModifiedTime", \.lastModifiedTime),
        ])
    }
}
