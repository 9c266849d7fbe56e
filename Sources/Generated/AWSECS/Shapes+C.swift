// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct CanaryConfiguration: AWSStructure {
        package var canaryPercent: Double?
        package var canaryBakeTimeInMinutes: Int?

        package init() {}

        package init(canaryPercent: Double? = nil, canaryBakeTimeInMinutes: Int? = nil) {
            self.canaryPercent = canaryPercent
            self.canaryBakeTimeInMinutes = canaryBakeTimeInMinutes
        }

        package static let schema = Schema<Self>("CanaryConfiguration", [
            Member("canaryPercent", \.canaryPercent),
            Member("canaryBakeTimeInMinutes", \.canaryBakeTimeInMinutes),
        ])
    }

    package struct CapacityProvider: AWSStructure {
        package var capacityProviderArn: String?
        package var name: String?
        package var cluster: String?
        package var status: String?
        package var autoScalingGroupProvider: AutoScalingGroupProvider?
        package var managedInstancesProvider: ManagedInstancesProvider?
        package var updateStatus: String?
        package var updateStatusReason: String?
        package var tags: [Tag]?
        package var type: String?

        package init() {}

        package init(
            capacityProviderArn: String? = nil,
            name: String? = nil,
            cluster: String? = nil,
            status: String? = nil,
            autoScalingGroupProvider: AutoScalingGroupProvider? = nil,
            managedInstancesProvider: ManagedInstancesProvider? = nil,
            updateStatus: String? = nil,
            updateStatusReason: String? = nil,
            tags: [Tag]? = nil,
            type: String? = nil
        ) {
            self.capacityProviderArn = capacityProviderArn
            self.name = name
            self.cluster = cluster
            self.status = status
            self.autoScalingGroupProvider = autoScalingGroupProvider
            self.managedInstancesProvider = managedInstancesProvider
            self.updateStatus = updateStatus
            self.updateStatusReason = updateStatusReason
            self.tags = tags
            self.type = type
        }

        package static let schema = Schema<Self>("CapacityProvider", [
            Member("capacityProviderArn", \.capacityProviderArn),
            Member("name", \.name),
            Member("cluster", \.cluster),
            Member("status", \.status, .string(StringConstraint(values: CapacityProviderStatus.values))),
            Member("autoScalingGroupProvider", \.autoScalingGroupProvider),
            Member("managedInstancesProvider", \.managedInstancesProvider),
            Member("updateStatus", \.updateStatus, .string(StringConstraint(values: CapacityProviderUpdateStatus.values))),
            Member("updateStatusReason", \.updateStatusReason),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("type", \.type, .string(StringConstraint(values: CapacityProviderType.values))),
        ])
    }

    package struct CapacityProviderStrategyItem: AWSStructure {
        package var capacityProvider: String?
        package var weight: Int?
        package var base: Int?

        package init() {}

        package init(capacityProvider: String? = nil, weight: Int? = nil, base: Int? = nil) {
            self.capacityProvider = capacityProvider
            self.weight = weight
            self.base = base
        }

        package static let schema = Schema<Self>("CapacityProviderStrategyItem", [
            Member("capacityProvider", \.capacityProvider, required: true),
            Member("weight", \.weight, .integer(minimum: 0, maximum: 1000)),
            Member("base", \.base, .integer(minimum: 0, maximum: 100000)),
        ])
    }

    package struct CapacityReservationRequest: AWSStructure {
        package var reservationGroupArn: String?
        package var reservationPreference: String?

        package init() {}

        package init(reservationGroupArn: String? = nil, reservationPreference: String? = nil) {
            self.reservationGroupArn = reservationGroupArn
            self.reservationPreference = reservationPreference
        }

        package static let schema = Schema<Self>("CapacityReservationRequest", [
            Member("reservationGroupArn", \.reservationGroupArn),
            Member("reservationPreference", \.reservationPreference, .string(StringConstraint(values: CapacityReservationPreference.values))),
        ])
    }

    package struct Cluster: AWSStructure {
        package var clusterArn: String?
        package var clusterName: String?
        package var configuration: ClusterConfiguration?
        package var status: String?
        package var registeredContainerInstancesCount: Int?
        package var runningTasksCount: Int?
        package var pendingTasksCount: Int?
        package var activeServicesCount: Int?
        package var statistics: [KeyValuePair]?
        package var tags: [Tag]?
        package var settings: [ClusterSetting]?
        package var capacityProviders: [String]?
        package var defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var attachments: [Attachment]?
        package var attachmentsStatus: String?
        package var serviceConnectDefaults: ClusterServiceConnectDefaults?

        package init() {}

        package init(
            clusterArn: String? = nil,
            clusterName: String? = nil,
            configuration: ClusterConfiguration? = nil,
            status: String? = nil,
            registeredContainerInstancesCount: Int? = nil,
            runningTasksCount: Int? = nil,
            pendingTasksCount: Int? = nil,
            activeServicesCount: Int? = nil,
            statistics: [KeyValuePair]? = nil,
            tags: [Tag]? = nil,
            settings: [ClusterSetting]? = nil,
            capacityProviders: [String]? = nil,
            defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            attachments: [Attachment]? = nil,
            attachmentsStatus: String? = nil,
            serviceConnectDefaults: ClusterServiceConnectDefaults? = nil
        ) {
            self.clusterArn = clusterArn
            self.clusterName = clusterName
            self.configuration = configuration
            self.status = status
            self.registeredContainerInstancesCount = registeredContainerInstancesCount
            self.runningTasksCount = runningTasksCount
            self.pendingTasksCount = pendingTasksCount
            self.activeServicesCount = activeServicesCount
            self.statistics = statistics
            self.tags = tags
            self.settings = settings
            self.capacityProviders = capacityProviders
            self.defaultCapacityProviderStrategy = defaultCapacityProviderStrategy
            self.attachments = attachments
            self.attachmentsStatus = attachmentsStatus
            self.serviceConnectDefaults = serviceConnectDefaults
        }

        package static let schema = Schema<Self>("Cluster", [
            Member("clusterArn", \.clusterArn),
            Member("clusterName", \.clusterName),
            Member("configuration", \.configuration),
            Member("status", \.status),
            Member("registeredContainerInstancesCount", \.registeredContainerInstancesCount),
            Member("runningTasksCount", \.runningTasksCount),
            Member("pendingTasksCount", \.pendingTasksCount),
            Member("activeServicesCount", \.activeServicesCount),
            Member("statistics", \.statistics),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("settings", \.settings),
            Member("capacityProviders", \.capacityProviders),
            Member("defaultCapacityProviderStrategy", \.defaultCapacityProviderStrategy),
            Member("attachments", \.attachments),
            Member("attachmentsStatus", \.attachmentsStatus),
            Member("serviceConnectDefaults", \.serviceConnectDefaults),
        ])
    }

    package struct ClusterConfiguration: AWSStructure {
        package var executeCommandConfiguration: ExecuteCommandConfiguration?
        package var managedStorageConfiguration: ManagedStorageConfiguration?

        package init() {}

        package init(
            executeCommandConfiguration: ExecuteCommandConfiguration? = nil,
            managedStorageConfiguration: ManagedStorageConfiguration? = nil
        ) {
            self.executeCommandConfiguration = executeCommandConfiguration
            self.managedStorageConfiguration = managedStorageConfiguration
        }

        package static let schema = Schema<Self>("ClusterConfiguration", [
            Member("executeCommandConfiguration", \.executeCommandConfiguration),
            Member("managedStorageConfiguration", \.managedStorageConfiguration),
        ])
    }

    package struct ClusterServiceConnectDefaults: AWSStructure {
        package var namespace: String?

        package init() {}

        package init(namespace: String? = nil) {
            self.namespace = namespace
        }

        package static let schema = Schema<Self>("ClusterServiceConnectDefaults", [
            Member("namespace", \.namespace),
        ])
    }

    package struct ClusterServiceConnectDefaultsRequest: AWSStructure {
        package var namespace: String?

        package init() {}

        package init(namespace: String? = nil) {
            self.namespace = namespace
        }

        package static let schema = Schema<Self>("ClusterServiceConnectDefaultsRequest", [
            Member("namespace", \.namespace, required: true),
        ])
    }

    package struct ClusterSetting: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("ClusterSetting", [
            Member("name", \.name, .string(StringConstraint(values: ClusterSettingName.values))),
            Member("value", \.value),
        ])
    }

    package struct Container: AWSStructure {
        package var containerArn: String?
        package var taskArn: String?
        package var name: String?
        package var image: String?
        package var imageDigest: String?
        package var runtimeId: String?
        package var lastStatus: String?
        package var exitCode: Int?
        package var reason: String?
        package var networkBindings: [NetworkBinding]?
        package var networkInterfaces: [NetworkInterface]?
        package var healthStatus: String?
        package var managedAgents: [ManagedAgent]?
        package var cpu: String?
        package var memory: String?
        package var memoryReservation: String?
        package var gpuIds: [String]?

        package init() {}

        package init(
            containerArn: String? = nil,
            taskArn: String? = nil,
            name: String? = nil,
            image: String? = nil,
            imageDigest: String? = nil,
            runtimeId: String? = nil,
            lastStatus: String? = nil,
            exitCode: Int? = nil,
            reason: String? = nil,
            networkBindings: [NetworkBinding]? = nil,
            networkInterfaces: [NetworkInterface]? = nil,
            healthStatus: String? = nil,
            managedAgents: [ManagedAgent]? = nil,
            cpu: String? = nil,
            memory: String? = nil,
            memoryReservation: String? = nil,
            gpuIds: [String]? = nil
        ) {
            self.containerArn = containerArn
            self.taskArn = taskArn
            self.name = name
            self.image = image
            self.imageDigest = imageDigest
            self.runtimeId = runtimeId
            self.lastStatus = lastStatus
            self.exitCode = exitCode
            self.reason = reason
            self.networkBindings = networkBindings
            self.networkInterfaces = networkInterfaces
            self.healthStatus = healthStatus
            self.managedAgents = managedAgents
            self.cpu = cpu
            self.memory = memory
            self.memoryReservation = memoryReservation
            self.gpuIds = gpuIds
        }

        package static let schema = Schema<Self>("Container", [
            Member("containerArn", \.containerArn),
            Member("taskArn", \.taskArn),
            Member("name", \.name),
            Member("image", \.image),
            Member("imageDigest", \.imageDigest),
            Member("runtimeId", \.runtimeId),
            Member("lastStatus", \.lastStatus),
            Member("exitCode", \.exitCode),
            Member("reason", \.reason),
            Member("networkBindings", \.networkBindings),
            Member("networkInterfaces", \.networkInterfaces),
            Member("healthStatus", \.healthStatus, .string(StringConstraint(values: HealthStatus.values))),
            Member("managedAgents", \.managedAgents),
            Member("cpu", \.cpu),
            Member("memory", \.memory),
            Member("memoryReservation", \.memoryReservation),
            Member("gpuIds", \.gpuIds),
        ])
    }

    package struct ContainerDefinition: AWSStructure {
        package var name: String?
        package var image: String?
        package var repositoryCredentials: RepositoryCredentials?
        package var cpu: Int?
        package var memory: Int?
        package var memoryReservation: Int?
        package var links: [String]?
        package var portMappings: [PortMapping]?
        package var essential: Bool?
        package var restartPolicy: ContainerRestartPolicy?
        package var entryPoint: [String]?
        package var command: [String]?
        package var environment: [KeyValuePair]?
        package var environmentFiles: [EnvironmentFile]?
        package var mountPoints: [MountPoint]?
        package var volumesFrom: [VolumeFrom]?
        package var linuxParameters: LinuxParameters?
        package var secrets: [Secret]?
        package var dependsOn: [ContainerDependency]?
        package var startTimeout: Int?
        package var stopTimeout: Int?
        package var versionConsistency: String?
        package var hostname: String?
        package var user: String?
        package var workingDirectory: String?
        package var disableNetworking: Bool?
        package var privileged: Bool?
        package var readonlyRootFilesystem: Bool?
        package var dnsServers: [String]?
        package var dnsSearchDomains: [String]?
        package var extraHosts: [HostEntry]?
        package var dockerSecurityOptions: [String]?
        package var interactive: Bool?
        package var pseudoTerminal: Bool?
        package var dockerLabels: [String: String]?
        package var ulimits: [Ulimit]?
        package var logConfiguration: LogConfiguration?
        package var healthCheck: HealthCheck?
        package var systemControls: [SystemControl]?
        package var resourceRequirements: [ResourceRequirement]?
        package var firelensConfiguration: FirelensConfiguration?
        package var credentialSpecs: [String]?

        package init() {}

        package init(
            name: String? = nil,
            image: String? = nil,
            repositoryCredentials: RepositoryCredentials? = nil,
            cpu: Int? = nil,
            memory: Int? = nil,
            memoryReservation: Int? = nil,
            links: [String]? = nil,
            portMappings: [PortMapping]? = nil,
            essential: Bool? = nil,
            restartPolicy: ContainerRestartPolicy? = nil,
            entryPoint: [String]? = nil,
            command: [String]? = nil,
            environment: [KeyValuePair]? = nil,
            environmentFiles: [EnvironmentFile]? = nil,
            mountPoints: [MountPoint]? = nil,
            volumesFrom: [VolumeFrom]? = nil,
            linuxParameters: LinuxParameters? = nil,
            secrets: [Secret]? = nil,
            dependsOn: [ContainerDependency]? = nil,
            startTimeout: Int? = nil,
            stopTimeout: Int? = nil,
            versionConsistency: String? = nil,
            hostname: String? = nil,
            user: String? = nil,
            workingDirectory: String? = nil,
            disableNetworking: Bool? = nil,
            privileged: Bool? = nil,
            readonlyRootFilesystem: Bool? = nil,
            dnsServers: [String]? = nil,
            dnsSearchDomains: [String]? = nil,
            extraHosts: [HostEntry]? = nil,
            dockerSecurityOptions: [String]? = nil,
            interactive: Bool? = nil,
            pseudoTerminal: Bool? = nil,
            dockerLabels: [String: String]? = nil,
            ulimits: [Ulimit]? = nil,
            logConfiguration: LogConfiguration? = nil,
            healthCheck: HealthCheck? = nil,
            systemControls: [SystemControl]? = nil,
            resourceRequirements: [ResourceRequirement]? = nil,
            firelensConfiguration: FirelensConfiguration? = nil,
            credentialSpecs: [String]? = nil
        ) {
            self.name = name
            self.image = image
            self.repositoryCredentials = repositoryCredentials
            self.cpu = cpu
            self.memory = memory
            self.memoryReservation = memoryReservation
            self.links = links
            self.portMappings = portMappings
            self.essential = essential
            self.restartPolicy = restartPolicy
            self.entryPoint = entryPoint
            self.command = command
            self.environment = environment
            self.environmentFiles = environmentFiles
            self.mountPoints = mountPoints
            self.volumesFrom = volumesFrom
            self.linuxParameters = linuxParameters
            self.secrets = secrets
            self.dependsOn = dependsOn
            self.startTimeout = startTimeout
            self.stopTimeout = stopTimeout
            self.versionConsistency = versionConsistency
            self.hostname = hostname
            self.user = user
            self.workingDirectory = workingDirectory
            self.disableNetworking = disableNetworking
            self.privileged = privileged
            self.readonlyRootFilesystem = readonlyRootFilesystem
            self.dnsServers = dnsServers
            self.dnsSearchDomains = dnsSearchDomains
            self.extraHosts = extraHosts
            self.dockerSecurityOptions = dockerSecurityOptions
            self.interactive = interactive
            self.pseudoTerminal = pseudoTerminal
            self.dockerLabels = dockerLabels
            self.ulimits = ulimits
            self.logConfiguration = logConfiguration
            self.healthCheck = healthCheck
            self.systemControls = systemControls
            self.resourceRequirements = resourceRequirements
            self.firelensConfiguration = firelensConfiguration
            self.credentialSpecs = credentialSpecs
        }

        package static let schema = Schema<Self>("ContainerDefinition", [
            Member("name", \.name),
            Member("image", \.image),
            Member("repositoryCredentials", \.repositoryCredentials),
            Member("cpu", \.cpu),
            Member("memory", \.memory),
            Member("memoryReservation", \.memoryReservation),
            Member("links", \.links),
            Member("portMappings", \.portMappings),
            Member("essential", \.essential),
            Member("restartPolicy", \.restartPolicy),
            Member("entryPoint", \.entryPoint),
            Member("command", \.command),
            Member("environment", \.environment),
            Member("environmentFiles", \.environmentFiles),
            Member("mountPoints", \.mountPoints),
            Member("volumesFrom", \.volumesFrom),
            Member("linuxParameters", \.linuxParameters),
            Member("secrets", \.secrets),
            Member("dependsOn", \.dependsOn),
            Member("startTimeout", \.startTimeout),
            Member("stopTimeout", \.stopTimeout),
            Member("versionConsistency", \.versionConsistency, .string(StringConstraint(values: VersionConsistency.values))),
            Member("hostname", \.hostname),
            Member("user", \.user),
            Member("workingDirectory", \.workingDirectory),
            Member("disableNetworking", \.disableNetworking),
            Member("privileged", \.privileged),
            Member("readonlyRootFilesystem", \.readonlyRootFilesystem),
            Member("dnsServers", \.dnsServers),
            Member("dnsSearchDomains", \.dnsSearchDomains),
            Member("extraHosts", \.extraHosts),
            Member("dockerSecurityOptions", \.dockerSecurityOptions),
            Member("interactive", \.interactive),
            Member("pseudoTerminal", \.pseudoTerminal),
            Member("dockerLabels", \.dockerLabels),
            Member("ulimits", \.ulimits),
            Member("logConfiguration", \.logConfiguration),
            Member("healthCheck", \.healthCheck),
            Member("systemControls", \.systemControls),
            Member("resourceRequirements", \.resourceRequirements),
            Member("firelensConfiguration", \.firelensConfiguration),
            Member("credentialSpecs", \.credentialSpecs),
        ])
    }

    package struct ContainerDependency: AWSStructure {
        package var containerName: String?
        package var condition: String?

        package init() {}

        package init(containerName: String? = nil, condition: String? = nil) {
            self.containerName = containerName
            self.condition = condition
        }

        package static let schema = Schema<Self>("ContainerDependency", [
            Member("containerName", \.containerName, required: true),
            Member("condition", \.condition, .string(StringConstraint(values: ContainerCondition.values)), required: true),
        ])
    }

    package struct ContainerImage: AWSStructure {
        package var containerName: String?
        package var imageDigest: String?
        package var image: String?

        package init() {}

        package init(containerName: String? = nil, imageDigest: String? = nil, image: String? = nil) {
            self.containerName = containerName
            self.imageDigest = imageDigest
            self.image = image
        }

        package static let schema = Schema<Self>("ContainerImage", [
            Member("containerName", \.containerName),
            Member("imageDigest", \.imageDigest),
            Member("image", \.image),
        ])
    }

    package struct ContainerInstance: AWSStructure {
        package var containerInstanceArn: String?
        package var ec2InstanceId: String?
        package var capacityProviderName: String?
        package var version: Int?
        package var versionInfo: VersionInfo?
        package var remainingResources: [Resource]?
        package var registeredResources: [Resource]?
        package var status: String?
        package var statusReason: String?
        package var agentConnected: Bool?
        package var runningTasksCount: Int?
        package var pendingTasksCount: Int?
        package var agentUpdateStatus: String?
        package var attributes: [Attribute]?
        package var registeredAt: Date?
        package var attachments: [Attachment]?
        package var tags: [Tag]?
        package var healthStatus: ContainerInstanceHealthStatus?

        package init() {}

        package init(
            containerInstanceArn: String? = nil,
            ec2InstanceId: String? = nil,
            capacityProviderName: String? = nil,
            version: Int? = nil,
            versionInfo: VersionInfo? = nil,
            remainingResources: [Resource]? = nil,
            registeredResources: [Resource]? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            agentConnected: Bool? = nil,
            runningTasksCount: Int? = nil,
            pendingTasksCount: Int? = nil,
            agentUpdateStatus: String? = nil,
            attributes: [Attribute]? = nil,
            registeredAt: Date? = nil,
            attachments: [Attachment]? = nil,
            tags: [Tag]? = nil,
            healthStatus: ContainerInstanceHealthStatus? = nil
        ) {
            self.containerInstanceArn = containerInstanceArn
            self.ec2InstanceId = ec2InstanceId
            self.capacityProviderName = capacityProviderName
            self.version = version
            self.versionInfo = versionInfo
            self.remainingResources = remainingResources
            self.registeredResources = registeredResources
            self.status = status
            self.statusReason = statusReason
            self.agentConnected = agentConnected
            self.runningTasksCount = runningTasksCount
            self.pendingTasksCount = pendingTasksCount
            self.agentUpdateStatus = agentUpdateStatus
            self.attributes = attributes
            self.registeredAt = registeredAt
            self.attachments = attachments
            self.tags = tags
            self.healthStatus = healthStatus
        }

        package static let schema = Schema<Self>("ContainerInstance", [
            Member("containerInstanceArn", \.containerInstanceArn),
            Member("ec2InstanceId", \.ec2InstanceId),
            Member("capacityProviderName", \.capacityProviderName),
            Member("version", \.version),
            Member("versionInfo", \.versionInfo),
            Member("remainingResources", \.remainingResources),
            Member("registeredResources", \.registeredResources),
            Member("status", \.status),
            Member("statusReason", \.statusReason),
            Member("agentConnected", \.agentConnected),
            Member("runningTasksCount", \.runningTasksCount),
            Member("pendingTasksCount", \.pendingTasksCount),
            Member("agentUpdateStatus", \.agentUpdateStatus, .string(StringConstraint(values: AgentUpdateStatus.values))),
            Member("attributes", \.attributes),
            Member("registeredAt", \.registeredAt),
            Member("attachments", \.attachments),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("healthStatus", \.healthStatus),
        ])
    }

    package struct ContainerInstanceHealthStatus: AWSStructure {
        package var overallStatus: String?
        package var details: [InstanceHealthCheckResult]?

        package init() {}

        package init(overallStatus: String? = nil, details: [InstanceHealthCheckResult]? = nil) {
            self.overallStatus = overallStatus
            self.details = details
        }

        package static let schema = Schema<Self>("ContainerInstanceHealthStatus", [
            Member("overallStatus", \.overallStatus, .string(StringConstraint(values: InstanceHealthCheckState.values))),
            Member("details", \.details),
        ])
    }

    package struct ContainerOverride: AWSStructure {
        package var name: String?
        package var command: [String]?
        package var environment: [KeyValuePair]?
        package var environmentFiles: [EnvironmentFile]?
        package var cpu: Int?
        package var memory: Int?
        package var memoryReservation: Int?
        package var resourceRequirements: [ResourceRequirement]?

        package init() {}

        package init(
            name: String? = nil,
            command: [String]? = nil,
            environment: [KeyValuePair]? = nil,
            environmentFiles: [EnvironmentFile]? = nil,
            cpu: Int? = nil,
            memory: Int? = nil,
            memoryReservation: Int? = nil,
            resourceRequirements: [ResourceRequirement]? = nil
        ) {
            self.name = name
            self.command = command
            self.environment = environment
            self.environmentFiles = environmentFiles
            self.cpu = cpu
            self.memory = memory
            self.memoryReservation = memoryReservation
            self.resourceRequirements = resourceRequirements
        }

        package static let schema = Schema<Self>("ContainerOverride", [
            Member("name", \.name),
            Member("command", \.command),
            Member("environment", \.environment),
            Member("environmentFiles", \.environmentFiles),
            Member("cpu", \.cpu),
            Member("memory", \.memory),
            Member("memoryReservation", \.memoryReservation),
            Member("resourceRequirements", \.resourceRequirements),
        ])
    }

    package struct ContainerRestartPolicy: AWSStructure {
        package var enabled: Bool?
        package var ignoredExitCodes: [Int]?
        package var restartAttemptPeriod: Int?

        package init() {}

        package init(enabled: Bool? = nil, ignoredExitCodes: [Int]? = nil, restartAttemptPeriod: Int? = nil) {
            self.enabled = enabled
            self.ignoredExitCodes = ignoredExitCodes
            self.restartAttemptPeriod = restartAttemptPeriod
        }

        package static let schema = Schema<Self>("ContainerRestartPolicy", [
            Member("enabled", \.enabled, required: true),
            Member("ignoredExitCodes", \.ignoredExitCodes),
            Member("restartAttemptPeriod", \.restartAttemptPeriod),
        ])
    }

    package struct ContinueServiceDeploymentRequest: AWSStructure {
        package var serviceDeploymentArn: String?
        package var hookId: String?
        package var action: String?

        package init() {}

        package init(serviceDeploymentArn: String? = nil, hookId: String? = nil, action: String? = nil) {
            self.serviceDeploymentArn = serviceDeploymentArn
            self.hookId = hookId
            self.action = action
        }

        package static let schema = Schema<Self>("ContinueServiceDeploymentRequest", [
            Member("serviceDeploymentArn", \.serviceDeploymentArn, required: true),
            Member("hookId", \.hookId, required: true),
            Member("action", \.action, .string(StringConstraint(values: DeploymentLifecycleHookAction.values))),
        ])
    }

    package struct ContinueServiceDeploymentResponse: AWSStructure {
        package var serviceDeploymentArn: String?

        package init() {}

        package init(serviceDeploymentArn: String? = nil) {
            self.serviceDeploymentArn = serviceDeploymentArn
        }

        package static let schema = Schema<Self>("ContinueServiceDeploymentResponse", [
            Member("serviceDeploymentArn", \.serviceDeploymentArn),
        ])
    }

    package struct CreateClusterRequest: AWSStructure {
        package var clusterName: String?
        package var tags: [Tag]?
        package var settings: [ClusterSetting]?
        package var configuration: ClusterConfiguration?
        package var capacityProviders: [String]?
        package var defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var serviceConnectDefaults: ClusterServiceConnectDefaultsRequest?

        package init() {}

        package init(
            clusterName: String? = nil,
            tags: [Tag]? = nil,
            settings: [ClusterSetting]? = nil,
            configuration: ClusterConfiguration? = nil,
            capacityProviders: [String]? = nil,
            defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            serviceConnectDefaults: ClusterServiceConnectDefaultsRequest? = nil
        ) {
            self.clusterName = clusterName
            self.tags = tags
            self.settings = settings
            self.configuration = configuration
            self.capacityProviders = capacityProviders
            self.defaultCapacityProviderStrategy = defaultCapacityProviderStrategy
            self.serviceConnectDefaults = serviceConnectDefaults
        }

        package static let schema = Schema<Self>("CreateClusterRequest", [
            Member("clusterName", \.clusterName),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("settings", \.settings),
            Member("configuration", \.configuration),
            Member("capacityProviders", \.capacityProviders),
            Member("defaultCapacityProviderStrategy", \.defaultCapacityProviderStrategy),
            Member("serviceConnectDefaults", \.serviceConnectDefaults),
        ])
    }

    package struct CreateClusterResponse: AWSStructure {
        package var cluster: Cluster?

        package init() {}

        package init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }

        package static let schema = Schema<Self>("CreateClusterResponse", [
            Member("cluster", \.cluster),
        ])
    }

    package struct CreateServiceRequest: AWSStructure {
        package var cluster: String?
        package var serviceName: String?
        package var taskDefinition: String?
        package var availabilityZoneRebalancing: String?
        package var loadBalancers: [LoadBalancer]?
        package var serviceRegistries: [ServiceRegistry]?
        package var desiredCount: Int?
        package var clientToken: String?
        package var launchType: String?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var platformVersion: String?
        package var role: String?
        package var deploymentConfiguration: DeploymentConfiguration?
        package var placementConstraints: [PlacementConstraint]?
        package var placementStrategy: [PlacementStrategy]?
        package var networkConfiguration: NetworkConfiguration?
        package var healthCheckGracePeriodSeconds: Int?
        package var schedulingStrategy: String?
        package var deploymentController: DeploymentController?
        package var tags: [Tag]?
        package var enableECSManagedTags: Bool?
        package var propagateTags: String?
        package var enableExecuteCommand: Bool?
        package var serviceConnectConfiguration: ServiceConnectConfiguration?
        package var volumeConfigurations: [ServiceVolumeConfiguration]?
        package var vpcLatticeConfigurations: [VpcLatticeConfiguration]?

        package init() {}

        package init(
            cluster: String? = nil,
            serviceName: String? = nil,
            taskDefinition: String? = nil,
            availabilityZoneRebalancing: String? = nil,
            loadBalancers: [LoadBalancer]? = nil,
            serviceRegistries: [ServiceRegistry]? = nil,
            desiredCount: Int? = nil,
            clientToken: String? = nil,
            launchType: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            platformVersion: String? = nil,
            role: String? = nil,
            deploymentConfiguration: DeploymentConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            healthCheckGracePeriodSeconds: Int? = nil,
            schedulingStrategy: String? = nil,
            deploymentController: DeploymentController? = nil,
            tags: [Tag]? = nil,
            enableECSManagedTags: Bool? = nil,
            propagateTags: String? = nil,
            enableExecuteCommand: Bool? = nil,
            serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
            volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
            vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil
        ) {
            self.cluster = cluster
            self.serviceName = serviceName
            self.taskDefinition = taskDefinition
            self.availabilityZoneRebalancing = availabilityZoneRebalancing
            self.loadBalancers = loadBalancers
            self.serviceRegistries = serviceRegistries
            self.desiredCount = desiredCount
            self.clientToken = clientToken
            self.launchType = launchType
            self.capacityProviderStrategy = capacityProviderStrategy
            self.platformVersion = platformVersion
            self.role = role
            self.deploymentConfiguration = deploymentConfiguration
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.networkConfiguration = networkConfiguration
            self.healthCheckGracePeriodSeconds = healthCheckGracePeriodSeconds
            self.schedulingStrategy = schedulingStrategy
            self.deploymentController = deploymentController
            self.tags = tags
            self.enableECSManagedTags = enableECSManagedTags
            self.propagateTags = propagateTags
            self.enableExecuteCommand = enableExecuteCommand
            self.serviceConnectConfiguration = serviceConnectConfiguration
            self.volumeConfigurations = volumeConfigurations
            self.vpcLatticeConfigurations = vpcLatticeConfigurations
        }

        package static let schema = Schema<Self>("CreateServiceRequest", [
            Member("cluster", \.cluster),
            Member("serviceName", \.serviceName, required: true),
            Member("taskDefinition", \.taskDefinition),
            Member("availabilityZoneRebalancing", \.availabilityZoneRebalancing, .string(StringConstraint(values: AvailabilityZoneRebalancing.values))),
            Member("loadBalancers", \.loadBalancers),
            Member("serviceRegistries", \.serviceRegistries),
            Member("desiredCount", \.desiredCount),
            Member("clientToken", \.clientToken),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("platformVersion", \.platformVersion),
            Member("role", \.role),
            Member("deploymentConfiguration", \.deploymentConfiguration),
            Member("placementConstraints", \.placementConstraints),
            Member("placementStrategy", \.placementStrategy),
            Member("networkConfiguration", \.networkConfiguration),
            Member("healthCheckGracePeriodSeconds", \.healthCheckGracePeriodSeconds),
            Member("schedulingStrategy", \.schedulingStrategy, .string(StringConstraint(values: SchedulingStrategy.values))),
            Member("deploymentController", \.deploymentController),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("enableECSManagedTags", \.enableECSManagedTags),
            Member("propagateTags", \.propagateTags, .string(StringConstraint(values: PropagateTags.values))),
            Member("enableExecuteCommand", \.enableExecuteCommand),
            Member("serviceConnectConfiguration", \.serviceConnectConfiguration),
            Member("volumeConfigurations", \.volumeConfigurations),
            Member("vpcLatticeConfigurations", \.vpcLatticeConfigurations),
        ])
    }

    package struct CreateServiceResponse: AWSStructure {
        package var service: Service?

        package init() {}

        package init(service: Service? = nil) {
            self.service = service
        }

        package static let schema = Schema<Self>("CreateServiceResponse", [
            Member("service", \.service),
        ])
    }

    package struct CreateTaskSetRequest: AWSStructure {
        package var service: String?
        package var cluster: String?
        package var externalId: String?
        package var taskDefinition: String?
        package var networkConfiguration: NetworkConfiguration?
        package var loadBalancers: [LoadBalancer]?
        package var serviceRegistries: [ServiceRegistry]?
        package var launchType: String?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var platformVersion: String?
        package var scale: Scale?
        package var clientToken: String?
        package var tags: [Tag]?

        package init() {}

        package init(
            service: String? = nil,
            cluster: String? = nil,
            externalId: String? = nil,
            taskDefinition: String? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            loadBalancers: [LoadBalancer]? = nil,
            serviceRegistries: [ServiceRegistry]? = nil,
            launchType: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            platformVersion: String? = nil,
            scale: Scale? = nil,
            clientToken: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.service = service
            self.cluster = cluster
            self.externalId = externalId
            self.taskDefinition = taskDefinition
            self.networkConfiguration = networkConfiguration
            self.loadBalancers = loadBalancers
            self.serviceRegistries = serviceRegistries
            self.launchType = launchType
            self.capacityProviderStrategy = capacityProviderStrategy
            self.platformVersion = platformVersion
            self.scale = scale
            self.clientToken = clientToken
            self.tags = tags
        }

        package static let schema = Schema<Self>("CreateTaskSetRequest", [
            Member("service", \.service, required: true),
            Member("cluster", \.cluster, required: true),
            Member("externalId", \.externalId),
            Member("taskDefinition", \.taskDefinition, required: true),
            Member("networkConfiguration", \.networkConfiguration),
            Member("loadBalancers", \.loadBalancers),
            Member("serviceRegistries", \.serviceRegistries),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("platformVersion", \.platformVersion),
            Member("scale", \.scale),
            Member("clientToken", \.clientToken),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
        ])
    }

    package struct CreateTaskSetResponse: AWSStructure {
        package var taskSet: TaskSet?

        package init() {}

        package init(taskSet: TaskSet? = nil) {
            self.taskSet = taskSet
        }

        package static let schema = Schema<Self>("CreateTaskSetResponse", [
            Member("taskSet", \.taskSet),
        ])
    }

    package struct CreatedAt: AWSStructure {
        package var before: Date?
        package var after: Date?

        package init() {}

        package init(before: Date? = nil, after: Date? = nil) {
            self.before = before
            self.after = after
        }

        package static let schema = Schema<Self>("CreatedAt", [
            Member("before", \.before),
            Member("after", \.after),
        ])
    }
}
