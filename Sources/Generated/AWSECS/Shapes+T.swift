// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#))),
            Member("value", \.value, .string(StringConstraint(minimumLength: 0, maximumLength: 256, pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#))),
        ])
    }

    package struct TagResourceRequest: AWSStructure {
        package var resourceArn: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceArn: String? = nil, tags: [Tag]? = nil) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceRequest", [
            Member("resourceArn", \.resourceArn, required: true),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50)), required: true),
        ])
    }

    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceResponse", [])
    }

    package struct Task: AWSStructure {
        package var attachments: [Attachment]?
        package var attributes: [Attribute]?
        package var availabilityZone: String?
        package var capacityProviderName: String?
        package var clusterArn: String?
        package var connectivity: String?
        package var connectivityAt: Date?
        package var containerInstanceArn: String?
        package var containers: [Container]?
        package var cpu: String?
        package var createdAt: Date?
        package var desiredStatus: String?
        package var enableExecuteCommand: Bool?
        package var executionStoppedAt: Date?
        package var group: String?
        package var healthStatus: String?
        package var inferenceAccelerators: [InferenceAccelerator]?
        package var lastStatus: String?
        package var launchType: String?
        package var memory: String?
        package var overrides: TaskOverride?
        package var platformVersion: String?
        package var platformFamily: String?
        package var pullStartedAt: Date?
        package var pullStoppedAt: Date?
        package var startedAt: Date?
        package var startedBy: String?
        package var stopCode: String?
        package var stoppedAt: Date?
        package var stoppedReason: String?
        package var stoppingAt: Date?
        package var tags: [Tag]?
        package var taskArn: String?
        package var taskDefinitionArn: String?
        package var version: Int?
        package var ephemeralStorage: EphemeralStorage?
        package var fargateEphemeralStorage: TaskEphemeralStorage?

        package init() {}

        package init(
            attachments: [Attachment]? = nil,
            attributes: [Attribute]? = nil,
            availabilityZone: String? = nil,
            capacityProviderName: String? = nil,
            clusterArn: String? = nil,
            connectivity: String? = nil,
            connectivityAt: Date? = nil,
            containerInstanceArn: String? = nil,
            containers: [Container]? = nil,
            cpu: String? = nil,
            createdAt: Date? = nil,
            desiredStatus: String? = nil,
            enableExecuteCommand: Bool? = nil,
            executionStoppedAt: Date? = nil,
            group: String? = nil,
            healthStatus: String? = nil,
            inferenceAccelerators: [InferenceAccelerator]? = nil,
            lastStatus: String? = nil,
            launchType: String? = nil,
            memory: String? = nil,
            overrides: TaskOverride? = nil,
            platformVersion: String? = nil,
            platformFamily: String? = nil,
            pullStartedAt: Date? = nil,
            pullStoppedAt: Date? = nil,
            startedAt: Date? = nil,
            startedBy: String? = nil,
            stopCode: String? = nil,
            stoppedAt: Date? = nil,
            stoppedReason: String? = nil,
            stoppingAt: Date? = nil,
            tags: [Tag]? = nil,
            taskArn: String? = nil,
            taskDefinitionArn: String? = nil,
            version: Int? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            fargateEphemeralStorage: TaskEphemeralStorage? = nil
        ) {
            self.attachments = attachments
            self.attributes = attributes
            self.availabilityZone = availabilityZone
            self.capacityProviderName = capacityProviderName
            self.clusterArn = clusterArn
            self.connectivity = connectivity
            self.connectivityAt = connectivityAt
            self.containerInstanceArn = containerInstanceArn
            self.containers = containers
            self.cpu = cpu
            self.createdAt = createdAt
            self.desiredStatus = desiredStatus
            self.enableExecuteCommand = enableExecuteCommand
            self.executionStoppedAt = executionStoppedAt
            self.group = group
            self.healthStatus = healthStatus
            self.inferenceAccelerators = inferenceAccelerators
            self.lastStatus = lastStatus
            self.launchType = launchType
            self.memory = memory
            self.overrides = overrides
            self.platformVersion = platformVersion
            self.platformFamily = platformFamily
            self.pullStartedAt = pullStartedAt
            self.pullStoppedAt = pullStoppedAt
            self.startedAt = startedAt
            self.startedBy = startedBy
            self.stopCode = stopCode
            self.stoppedAt = stoppedAt
            self.stoppedReason = stoppedReason
            self.stoppingAt = stoppingAt
            self.tags = tags
            self.taskArn = taskArn
            self.taskDefinitionArn = taskDefinitionArn
            self.version = version
            self.ephemeralStorage = ephemeralStorage
            self.fargateEphemeralStorage = fargateEphemeralStorage
        }

        package static let schema = Schema<Self>("Task", [
            Member("attachments", \.attachments),
            Member("attributes", \.attributes),
            Member("availabilityZone", \.availabilityZone),
            Member("capacityProviderName", \.capacityProviderName),
            Member("clusterArn", \.clusterArn),
            Member("connectivity", \.connectivity, .string(StringConstraint(values: Connectivity.values))),
            Member("connectivityAt", \.connectivityAt),
            Member("containerInstanceArn", \.containerInstanceArn),
            Member("containers", \.containers),
            Member("cpu", \.cpu),
            Member("createdAt", \.createdAt),
            Member("desiredStatus", \.desiredStatus),
            Member("enableExecuteCommand", \.enableExecuteCommand),
            Member("executionStoppedAt", \.executionStoppedAt),
            Member("group", \.group),
            Member("healthStatus", \.healthStatus, .string(StringConstraint(values: HealthStatus.values))),
            Member("inferenceAccelerators", \.inferenceAccelerators),
            Member("lastStatus", \.lastStatus),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("memory", \.memory),
            Member("overrides", \.overrides),
            Member("platformVersion", \.platformVersion),
            Member("platformFamily", \.platformFamily),
            Member("pullStartedAt", \.pullStartedAt),
            Member("pullStoppedAt", \.pullStoppedAt),
            Member("startedAt", \.startedAt),
            Member("startedBy", \.startedBy),
            Member("stopCode", \.stopCode, .string(StringConstraint(values: TaskStopCode.values))),
            Member("stoppedAt", \.stoppedAt),
            Member("stoppedReason", \.stoppedReason),
            Member("stoppingAt", \.stoppingAt),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("taskArn", \.taskArn),
            Member("taskDefinitionArn", \.taskDefinitionArn),
            Member("version", \.version),
            Member("ephemeralStorage", \.ephemeralStorage),
            Member("fargateEphemeralStorage", \.fargateEphemeralStorage),
        ])
    }

    package struct TaskDefinition: AWSStructure {
        package var taskDefinitionArn: String?
        package var containerDefinitions: [ContainerDefinition]?
        package var family: String?
        package var taskRoleArn: String?
        package var executionRoleArn: String?
        package var networkMode: String?
        package var revision: Int?
        package var volumes: [Volume]?
        package var status: String?
        package var requiresAttributes: [Attribute]?
        package var placementConstraints: [TaskDefinitionPlacementConstraint]?
        package var compatibilities: [String]?
        package var runtimePlatform: RuntimePlatform?
        package var requiresCompatibilities: [String]?
        package var cpu: String?
        package var memory: String?
        package var inferenceAccelerators: [InferenceAccelerator]?
        package var pidMode: String?
        package var ipcMode: String?
        package var proxyConfiguration: ProxyConfiguration?
        package var registeredAt: Date?
        package var deregisteredAt: Date?
        package var deleteRequestedAt: Date?
        package var registeredBy: String?
        package var ephemeralStorage: EphemeralStorage?
        package var enableFaultInjection: Bool?

        package init() {}

        package init(
            taskDefinitionArn: String? = nil,
            containerDefinitions: [ContainerDefinition]? = nil,
            family: String? = nil,
            taskRoleArn: String? = nil,
            executionRoleArn: String? = nil,
            networkMode: String? = nil,
            revision: Int? = nil,
            volumes: [Volume]? = nil,
            status: String? = nil,
            requiresAttributes: [Attribute]? = nil,
            placementConstraints: [TaskDefinitionPlacementConstraint]? = nil,
            compatibilities: [String]? = nil,
            runtimePlatform: RuntimePlatform? = nil,
            requiresCompatibilities: [String]? = nil,
            cpu: String? = nil,
            memory: String? = nil,
            inferenceAccelerators: [InferenceAccelerator]? = nil,
            pidMode: String? = nil,
            ipcMode: String? = nil,
            proxyConfiguration: ProxyConfiguration? = nil,
            registeredAt: Date? = nil,
            deregisteredAt: Date? = nil,
            deleteRequestedAt: Date? = nil,
            registeredBy: String? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            enableFaultInjection: Bool? = nil
        ) {
            self.taskDefinitionArn = taskDefinitionArn
            self.containerDefinitions = containerDefinitions
            self.family = family
            self.taskRoleArn = taskRoleArn
            self.executionRoleArn = executionRoleArn
            self.networkMode = networkMode
            self.revision = revision
            self.volumes = volumes
            self.status = status
            self.requiresAttributes = requiresAttributes
            self.placementConstraints = placementConstraints
            self.compatibilities = compatibilities
            self.runtimePlatform = runtimePlatform
            self.requiresCompatibilities = requiresCompatibilities
            self.cpu = cpu
            self.memory = memory
            self.inferenceAccelerators = inferenceAccelerators
            self.pidMode = pidMode
            self.ipcMode = ipcMode
            self.proxyConfiguration = proxyConfiguration
            self.registeredAt = registeredAt
            self.deregisteredAt = deregisteredAt
            self.deleteRequestedAt = deleteRequestedAt
            self.registeredBy = registeredBy
            self.ephemeralStorage = ephemeralStorage
            self.enableFaultInjection = enableFaultInjection
        }

        package static let schema = Schema<Self>("TaskDefinition", [
            Member("taskDefinitionArn", \.taskDefinitionArn),
            Member("containerDefinitions", \.containerDefinitions),
            Member("family", \.family),
            Member("taskRoleArn", \.taskRoleArn),
            Member("executionRoleArn", \.executionRoleArn),
            Member("networkMode", \.networkMode, .string(StringConstraint(values: NetworkMode.values))),
            Member("revision", \.revision),
            Member("volumes", \.volumes),
            Member("status", \.status, .string(StringConstraint(values: TaskDefinitionStatus.values))),
            Member("requiresAttributes", \.requiresAttributes),
            Member("placementConstraints", \.placementConstraints),
            Member("compatibilities", \.compatibilities, .list(.string(StringConstraint(values: Compatibility.values)))),
            Member("runtimePlatform", \.runtimePlatform),
            Member("requiresCompatibilities", \.requiresCompatibilities, .list(.string(StringConstraint(values: Compatibility.values)))),
            Member("cpu", \.cpu),
            Member("memory", \.memory),
            Member("inferenceAccelerators", \.inferenceAccelerators),
            Member("pidMode", \.pidMode, .string(StringConstraint(values: PidMode.values))),
            Member("ipcMode", \.ipcMode, .string(StringConstraint(values: IpcMode.values))),
            Member("proxyConfiguration", \.proxyConfiguration),
            Member("registeredAt", \.registeredAt),
            Member("deregisteredAt", \.deregisteredAt),
            Member("deleteRequestedAt", \.deleteRequestedAt),
            Member("registeredBy", \.registeredBy),
            Member("ephemeralStorage", \.ephemeralStorage),
            Member("enableFaultInjection", \.enableFaultInjection),
        ])
    }

    package struct TaskDefinitionPlacementConstraint: AWSStructure {
        package var type: String?
        package var expression: String?

        package init() {}

        package init(type: String? = nil, expression: String? = nil) {
            self.type = type
            self.expression = expression
        }

        package static let schema = Schema<Self>("TaskDefinitionPlacementConstraint", [
            Member("type", \.type, .string(StringConstraint(values: TaskDefinitionPlacementConstraintType.values))),
            Member("expression", \.expression),
        ])
    }

    package struct TaskEphemeralStorage: AWSStructure {
        package var sizeInGiB: Int?
        package var kmsKeyId: String?

        package init() {}

        package init(sizeInGiB: Int? = nil, kmsKeyId: String? = nil) {
            self.sizeInGiB = sizeInGiB
            self.kmsKeyId = kmsKeyId
        }

        package static let schema = Schema<Self>("TaskEphemeralStorage", [
            Member("sizeInGiB", \.sizeInGiB),
            Member("kmsKeyId", \.kmsKeyId),
        ])
    }

    package struct TaskManagedEBSVolumeConfiguration: AWSStructure {
        package var encrypted: Bool?
        package var kmsKeyId: String?
        package var volumeType: String?
        package var sizeInGiB: Int?
        package var snapshotId: String?
        package var volumeInitializationRate: Int?
        package var iops: Int?
        package var throughput: Int?
        package var tagSpecifications: [EBSTagSpecification]?
        package var roleArn: String?
        package var terminationPolicy: TaskManagedEBSVolumeTerminationPolicy?
        package var filesystemType: String?

        package init() {}

        package init(
            encrypted: Bool? = nil,
            kmsKeyId: String? = nil,
            volumeType: String? = nil,
            sizeInGiB: Int? = nil,
            snapshotId: String? = nil,
            volumeInitializationRate: Int? = nil,
            iops: Int? = nil,
            throughput: Int? = nil,
            tagSpecifications: [EBSTagSpecification]? = nil,
            roleArn: String? = nil,
            terminationPolicy: TaskManagedEBSVolumeTerminationPolicy? = nil,
            filesystemType: String? = nil
        ) {
            self.encrypted = encrypted
            self.kmsKeyId = kmsKeyId
            self.volumeType = volumeType
            self.sizeInGiB = sizeInGiB
            self.snapshotId = snapshotId
            self.volumeInitializationRate = volumeInitializationRate
            self.iops = iops
            self.throughput = throughput
            self.tagSpecifications = tagSpecifications
            self.roleArn = roleArn
            self.terminationPolicy = terminationPolicy
            self.filesystemType = filesystemType
        }

        package static let schema = Schema<Self>("TaskManagedEBSVolumeConfiguration", [
            Member("encrypted", \.encrypted),
            Member("kmsKeyId", \.kmsKeyId),
            Member("volumeType", \.volumeType),
            Member("sizeInGiB", \.sizeInGiB),
            Member("snapshotId", \.snapshotId),
            Member("volumeInitializationRate", \.volumeInitializationRate),
            Member("iops", \.iops),
            Member("throughput", \.throughput),
            Member("tagSpecifications", \.tagSpecifications),
            Member("roleArn", \.roleArn, required: true),
            Member("terminationPolicy", \.terminationPolicy),
            Member("filesystemType", \.filesystemType, .string(StringConstraint(values: TaskFilesystemType.values))),
        ])
    }

    package struct TaskManagedEBSVolumeTerminationPolicy: AWSStructure {
        package var deleteOnTermination: Bool?

        package init() {}

        package init(deleteOnTermination: Bool? = nil) {
            self.deleteOnTermination = deleteOnTermination
        }

        package static let schema = Schema<Self>("TaskManagedEBSVolumeTerminationPolicy", [
            Member("deleteOnTermination", \.deleteOnTermination, required: true),
        ])
    }

    package struct TaskOverride: AWSStructure {
        package var containerOverrides: [ContainerOverride]?
        package var cpu: String?
        package var inferenceAcceleratorOverrides: [InferenceAcceleratorOverride]?
        package var executionRoleArn: String?
        package var memory: String?
        package var taskRoleArn: String?
        package var ephemeralStorage: EphemeralStorage?

        package init() {}

        package init(
            containerOverrides: [ContainerOverride]? = nil,
            cpu: String? = nil,
            inferenceAcceleratorOverrides: [InferenceAcceleratorOverride]? = nil,
            executionRoleArn: String? = nil,
            memory: String? = nil,
            taskRoleArn: String? = nil,
            ephemeralStorage: EphemeralStorage? = nil
        ) {
            self.containerOverrides = containerOverrides
            self.cpu = cpu
            self.inferenceAcceleratorOverrides = inferenceAcceleratorOverrides
            self.executionRoleArn = executionRoleArn
            self.memory = memory
            self.taskRoleArn = taskRoleArn
            self.ephemeralStorage = ephemeralStorage
        }

        package static let schema = Schema<Self>("TaskOverride", [
            Member("containerOverrides", \.containerOverrides),
            Member("cpu", \.cpu),
            Member("inferenceAcceleratorOverrides", \.inferenceAcceleratorOverrides),
            Member("executionRoleArn", \.executionRoleArn),
            Member("memory", \.memory),
            Member("taskRoleArn", \.taskRoleArn),
            Member("ephemeralStorage", \.ephemeralStorage),
        ])
    }

    package struct TaskSet: AWSStructure {
        package var id: String?
        package var taskSetArn: String?
        package var serviceArn: String?
        package var clusterArn: String?
        package var startedBy: String?
        package var externalId: String?
        package var status: String?
        package var taskDefinition: String?
        package var computedDesiredCount: Int?
        package var pendingCount: Int?
        package var runningCount: Int?
        package var createdAt: Date?
        package var updatedAt: Date?
        package var launchType: String?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var platformVersion: String?
        package var platformFamily: String?
        package var networkConfiguration: NetworkConfiguration?
        package var loadBalancers: [LoadBalancer]?
        package var serviceRegistries: [ServiceRegistry]?
        package var scale: Scale?
        package var stabilityStatus: String?
        package var stabilityStatusAt: Date?
        package var tags: [Tag]?
        package var fargateEphemeralStorage: DeploymentEphemeralStorage?

        package init() {}

        package init(
            id: String? = nil,
            taskSetArn: String? = nil,
            serviceArn: String? = nil,
            clusterArn: String? = nil,
            startedBy: String? = nil,
            externalId: String? = nil,
            status: String? = nil,
            taskDefinition: String? = nil,
            computedDesiredCount: Int? = nil,
            pendingCount: Int? = nil,
            runningCount: Int? = nil,
            createdAt: Date? = nil,
            updatedAt: Date? = nil,
            launchType: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            platformVersion: String? = nil,
            platformFamily: String? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            loadBalancers: [LoadBalancer]? = nil,
            serviceRegistries: [ServiceRegistry]? = nil,
            scale: Scale? = nil,
            stabilityStatus: String? = nil,
            stabilityStatusAt: Date? = nil,
            tags: [Tag]? = nil,
            fargateEphemeralStorage: DeploymentEphemeralStorage? = nil
        ) {
            self.id = id
            self.taskSetArn = taskSetArn
            self.serviceArn = serviceArn
            self.clusterArn = clusterArn
            self.startedBy = startedBy
            self.externalId = externalId
            self.status = status
            self.taskDefinition = taskDefinition
            self.computedDesiredCount = computedDesiredCount
            self.pendingCount = pendingCount
            self.runningCount = runningCount
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.launchType = launchType
            self.capacityProviderStrategy = capacityProviderStrategy
            self.platformVersion = platformVersion
            self.platformFamily = platformFamily
            self.networkConfiguration = networkConfiguration
            self.loadBalancers = loadBalancers
            self.serviceRegistries = serviceRegistries
            self.scale = scale
            self.stabilityStatus = stabilityStatus
            self.stabilityStatusAt = stabilityStatusAt
            self.tags = tags
            self.fargateEphemeralStorage = fargateEphemeralStorage
        }

        package static let schema = Schema<Self>("TaskSet", [
            Member("id", \.id),
            Member("taskSetArn", \.taskSetArn),
            Member("serviceArn", \.serviceArn),
            Member("clusterArn", \.clusterArn),
            Member("startedBy", \.startedBy),
            Member("externalId", \.externalId),
            Member("status", \.status),
            Member("taskDefinition", \.taskDefinition),
            Member("computedDesiredCount", \.computedDesiredCount),
            Member("pendingCount", \.pendingCount),
            Member("runningCount", \.runningCount),
            Member("createdAt", \.createdAt),
            Member("updatedAt", \.updatedAt),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("platformVersion", \.platformVersion),
            Member("platformFamily", \.platformFamily),
            Member("networkConfiguration", \.networkConfiguration),
            Member("loadBalancers", \.loadBalancers),
            Member("serviceRegistries", \.serviceRegistries),
            Member("scale", \.scale),
            Member("stabilityStatus", \.stabilityStatus, .string(StringConstraint(values: StabilityStatus.values))),
            Member("stabilityStatusAt", \.stabilityStatusAt),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("fargateEphemeralStorage", \.fargateEphemeralStorage),
        ])
    }

    package struct TaskVolumeConfiguration: AWSStructure {
        package var name: String?
        package var managedEBSVolume: TaskManagedEBSVolumeConfiguration?

        package init() {}

        package init(name: String? = nil, managedEBSVolume: TaskManagedEBSVolumeConfiguration? = nil) {
            self.name = name
            self.managedEBSVolume = managedEBSVolume
        }

        package static let schema = Schema<Self>("TaskVolumeConfiguration", [
            Member("name", \.name, required: true),
            Member("managedEBSVolume", \.managedEBSVolume),
        ])
    }

    package struct TimeoutConfiguration: AWSStructure {
        package var idleTimeoutSeconds: Int?
        package var perRequestTimeoutSeconds: Int?

        package init() {}

        package init(idleTimeoutSeconds: Int? = nil, perRequestTimeoutSeconds: Int? = nil) {
            self.idleTimeoutSeconds = idleTimeoutSeconds
            self.perRequestTimeoutSeconds = perRequestTimeoutSeconds
        }

        package static let schema = Schema<Self>("TimeoutConfiguration", [
            Member("idleTimeoutSeconds", \.idleTimeoutSeconds, .integer(minimum: 0, maximum: 2147483647)),
            Member("perRequestTimeoutSeconds", \.perRequestTimeoutSeconds, .integer(minimum: 0, maximum: 2147483647)),
        ])
    }

    package struct Tmpfs: AWSStructure {
        package var containerPath: String?
        package var size: Int?
        package var mountOptions: [String]?

        package init() {}

        package init(containerPath: String? = nil, size: Int? = nil, mountOptions: [String]? = nil) {
            self.containerPath = containerPath
            self.size = size
            self.mountOptions = mountOptions
        }

        package static let schema = Schema<Self>("Tmpfs", [
            Member("containerPath", \.containerPath, required: true),
            Member("size", \.size, required: true),
            Member("mountOptions", \.mountOptions),
        ])
    }

    package struct TotalLocalStorageGBRequest: AWSStructure {
        package var min: Double?
        package var max: Double?

        package init() {}

        package init(min: Double? = nil, max: Double? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("TotalLocalStorageGBRequest", [
            Member("min", \.min),
            Member("max", \.max),
        ])
    }
}
