// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct RegisterTaskDefinitionRequest: AWSStructure {
        package var family: String?
        package var taskRoleArn: String?
        package var executionRoleArn: String?
        package var networkMode: String?
        package var containerDefinitions: [ContainerDefinition]?
        package var volumes: [Volume]?
        package var placementConstraints: [TaskDefinitionPlacementConstraint]?
        package var requiresCompatibilities: [String]?
        package var cpu: String?
        package var memory: String?
        package var tags: [Tag]?
        package var pidMode: String?
        package var ipcMode: String?
        package var proxyConfiguration: ProxyConfiguration?
        package var inferenceAccelerators: [InferenceAccelerator]?
        package var ephemeralStorage: EphemeralStorage?
        package var runtimePlatform: RuntimePlatform?
        package var enableFaultInjection: Bool?

        package init() {}

        package init(
            family: String? = nil,
            taskRoleArn: String? = nil,
            executionRoleArn: String? = nil,
            networkMode: String? = nil,
            containerDefinitions: [ContainerDefinition]? = nil,
            volumes: [Volume]? = nil,
            placementConstraints: [TaskDefinitionPlacementConstraint]? = nil,
            requiresCompatibilities: [String]? = nil,
            cpu: String? = nil,
            memory: String? = nil,
            tags: [Tag]? = nil,
            pidMode: String? = nil,
            ipcMode: String? = nil,
            proxyConfiguration: ProxyConfiguration? = nil,
            inferenceAccelerators: [InferenceAccelerator]? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            runtimePlatform: RuntimePlatform? = nil,
            enableFaultInjection: Bool? = nil
        ) {
            self.family = family
            self.taskRoleArn = taskRoleArn
            self.executionRoleArn = executionRoleArn
            self.networkMode = networkMode
            self.containerDefinitions = containerDefinitions
            self.volumes = volumes
            self.placementConstraints = placementConstraints
            self.requiresCompatibilities = requiresCompatibilities
            self.cpu = cpu
            self.memory = memory
            self.tags = tags
            self.pidMode = pidMode
            self.ipcMode = ipcMode
            self.proxyConfiguration = proxyConfiguration
            self.inferenceAccelerators = inferenceAccelerators
            self.ephemeralStorage = ephemeralStorage
            self.runtimePlatform = runtimePlatform
            self.enableFaultInjection = enableFaultInjection
        }

        package static let schema = Schema<Self>("RegisterTaskDefinitionRequest", [
            Member("family", \.family, required: true),
            Member("taskRoleArn", \.taskRoleArn),
            Member("executionRoleArn", \.executionRoleArn),
            Member("networkMode", \.networkMode, .string(StringConstraint(values: NetworkMode.values))),
            Member("containerDefinitions", \.containerDefinitions, required: true),
            Member("volumes", \.volumes),
            Member("placementConstraints", \.placementConstraints),
            Member("requiresCompatibilities", \.requiresCompatibilities, .list(.string(StringConstraint(values: Compatibility.values)))),
            Member("cpu", \.cpu),
            Member("memory", \.memory),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("pidMode", \.pidMode, .string(StringConstraint(values: PidMode.values))),
            Member("ipcMode", \.ipcMode, .string(StringConstraint(values: IpcMode.values))),
            Member("proxyConfiguration", \.proxyConfiguration),
            Member("inferenceAccelerators", \.inferenceAccelerators),
            Member("ephemeralStorage", \.ephemeralStorage),
            Member("runtimePlatform", \.runtimePlatform),
            Member("enableFaultInjection", \.enableFaultInjection),
        ])
    }

    package struct RegisterTaskDefinitionResponse: AWSStructure {
        package var taskDefinition: TaskDefinition?
        package var tags: [Tag]?

        package init() {}

        package init(taskDefinition: TaskDefinition? = nil, tags: [Tag]? = nil) {
            self.taskDefinition = taskDefinition
            self.tags = tags
        }

        package static let schema = Schema<Self>("RegisterTaskDefinitionResponse", [
            Member("taskDefinition", \.taskDefinition),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
        ])
    }

    package struct RepositoryCredentials: AWSStructure {
        package var credentialsParameter: String?

        package init() {}

        package init(credentialsParameter: String? = nil) {
            self.credentialsParameter = credentialsParameter
        }

        package static let schema = Schema<Self>("RepositoryCredentials", [
            Member("credentialsParameter", \.credentialsParameter, required: true),
        ])
    }

    package struct ResolvedConfiguration: AWSStructure {
        package var loadBalancers: [ServiceRevisionLoadBalancer]?

        package init() {}

        package init(loadBalancers: [ServiceRevisionLoadBalancer]? = nil) {
            self.loadBalancers = loadBalancers
        }

        package static let schema = Schema<Self>("ResolvedConfiguration", [
            Member("loadBalancers", \.loadBalancers),
        ])
    }

    package struct Resource: AWSStructure {
        package var name: String?
        package var type: String?
        package var doubleValue: Double?
        package var longValue: Int?
        package var integerValue: Int?
        package var stringSetValue: [String]?

        package init() {}

        package init(
            name: String? = nil,
            type: String? = nil,
            doubleValue: Double? = nil,
            longValue: Int? = nil,
            integerValue: Int? = nil,
            stringSetValue: [String]? = nil
        ) {
            self.name = name
            self.type = type
            self.doubleValue = doubleValue
            self.longValue = longValue
            self.integerValue = integerValue
            self.stringSetValue = stringSetValue
        }

        package static let schema = Schema<Self>("Resource", [
            Member("name", \.name),
            Member("type", \.type),
            Member("doubleValue", \.doubleValue),
            Member("longValue", \.longValue),
            Member("integerValue", \.integerValue),
            Member("stringSetValue", \.stringSetValue),
        ])
    }

    package struct ResourceRequirement: AWSStructure {
        package var value: String?
        package var type: String?

        package init() {}

        package init(value: String? = nil, type: String? = nil) {
            self.value = value
            self.type = type
        }

        package static let schema = Schema<Self>("ResourceRequirement", [
            Member("value", \.value, required: true),
            Member("type", \.type, .string(StringConstraint(values: ResourceType.values)), required: true),
        ])
    }

    package struct Rollback: AWSStructure {
        package var reason: String?
        package var startedAt: Date?
        package var serviceRevisionArn: String?

        package init() {}

        package init(reason: String? = nil, startedAt: Date? = nil, serviceRevisionArn: String? = nil) {
            self.reason = reason
            self.startedAt = startedAt
            self.serviceRevisionArn = serviceRevisionArn
        }

        package static let schema = Schema<Self>("Rollback", [
            Member("reason", \.reason),
            Member("startedAt", \.startedAt),
            Member("serviceRevisionArn", \.serviceRevisionArn),
        ])
    }

    package struct RunTaskRequest: AWSStructure {
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var cluster: String?
        package var count: Int?
        package var enableECSManagedTags: Bool?
        package var enableExecuteCommand: Bool?
        package var group: String?
        package var launchType: String?
        package var networkConfiguration: NetworkConfiguration?
        package var overrides: TaskOverride?
        package var placementConstraints: [PlacementConstraint]?
        package var placementStrategy: [PlacementStrategy]?
        package var platformVersion: String?
        package var propagateTags: String?
        package var referenceId: String?
        package var startedBy: String?
        package var tags: [Tag]?
        package var taskDefinition: String?
        package var clientToken: String?
        package var volumeConfigurations: [TaskVolumeConfiguration]?

        package init() {}

        package init(
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            cluster: String? = nil,
            count: Int? = nil,
            enableECSManagedTags: Bool? = nil,
            enableExecuteCommand: Bool? = nil,
            group: String? = nil,
            launchType: String? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            overrides: TaskOverride? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            platformVersion: String? = nil,
            propagateTags: String? = nil,
            referenceId: String? = nil,
            startedBy: String? = nil,
            tags: [Tag]? = nil,
            taskDefinition: String? = nil,
            clientToken: String? = nil,
            volumeConfigurations: [TaskVolumeConfiguration]? = nil
        ) {
            self.capacityProviderStrategy = capacityProviderStrategy
            self.cluster = cluster
            self.count = count
            self.enableECSManagedTags = enableECSManagedTags
            self.enableExecuteCommand = enableExecuteCommand
            self.group = group
            self.launchType = launchType
            self.networkConfiguration = networkConfiguration
            self.overrides = overrides
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.platformVersion = platformVersion
            self.propagateTags = propagateTags
            self.referenceId = referenceId
            self.startedBy = startedBy
            self.tags = tags
            self.taskDefinition = taskDefinition
            self.clientToken = clientToken
            self.volumeConfigurations = volumeConfigurations
        }

        package static let schema = Schema<Self>("RunTaskRequest", [
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("cluster", \.cluster),
            Member("count", \.count),
            Member("enableECSManagedTags", \.enableECSManagedTags),
            Member("enableExecuteCommand", \.enableExecuteCommand),
            Member("group", \.group),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("networkConfiguration", \.networkConfiguration),
            Member("overrides", \.overrides),
            Member("placementConstraints", \.placementConstraints),
            Member("placementStrategy", \.placementStrategy),
            Member("platformVersion", \.platformVersion),
            Member("propagateTags", \.propagateTags, .string(StringConstraint(values: PropagateTags.values))),
            Member("referenceId", \.referenceId),
            Member("startedBy", \.startedBy),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("taskDefinition", \.taskDefinition, required: true),
            Member("clientToken", \.clientToken, isIdempotencyToken: true),
            Member("volumeConfigurations", \.volumeConfigurations),
        ])
    }

    package struct RunTaskResponse: AWSStructure {
        package var tasks: [Task]?
        package var failures: [Failure]?

        package init() {}

        package init(tasks: [Task]? = nil, failures: [Failure]? = nil) {
            self.tasks = tasks
            self.failures = failures
        }

        package static let schema = Schema<Self>("RunTaskResponse", [
            Member("tasks", \.tasks),
            Member("failures", \.failures),
        ])
    }

    package struct RuntimePlatform: AWSStructure {
        package var cpuArchitecture: String?
        package var operatingSystemFamily: String?

        package init() {}

        package init(cpuArchitecture: String? = nil, operatingSystemFamily: String? = nil) {
            self.cpuArchitecture = cpuArchitecture
            self.operatingSystemFamily = operatingSystemFamily
        }

        package static let schema = Schema<Self>("RuntimePlatform", [
            Member("cpuArchitecture", \.cpuArchitecture, .string(StringConstraint(values: CPUArchitecture.values))),
            Member("operatingSystemFamily", \.operatingSystemFamily, .string(StringConstraint(values: OSFamily.values))),
        ])
    }
}
