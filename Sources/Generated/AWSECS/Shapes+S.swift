// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct S3FilesVolumeConfiguration: AWSStructure {
        package var fileSystemArn: String?
        package var rootDirectory: String?
        package var transitEncryptionPort: Int?
        package var accessPointArn: String?

        package init() {}

        package init(
            fileSystemArn: String? = nil,
            rootDirectory: String? = nil,
            transitEncryptionPort: Int? = nil,
            accessPointArn: String? = nil
        ) {
            self.fileSystemArn = fileSystemArn
            self.rootDirectory = rootDirectory
            self.transitEncryptionPort = transitEncryptionPort
            self.accessPointArn = accessPointArn
        }

        package static let schema = Schema<Self>("S3FilesVolumeConfiguration", [
            Member("fileSystemArn", \.fileSystemArn, required: true),
            Member("rootDirectory", \.rootDirectory),
            Member("transitEncryptionPort", \.transitEncryptionPort),
            Member("accessPointArn", \.accessPointArn),
        ])
    }

    package struct Scale: AWSStructure {
        package var value: Double?
        package var unit: String?

        package init() {}

        package init(value: Double? = nil, unit: String? = nil) {
            self.value = value
            self.unit = unit
        }

        package static let schema = Schema<Self>("Scale", [
            Member("value", \.value),
            Member("unit", \.unit, .string(StringConstraint(values: ScaleUnit.values))),
        ])
    }

    package struct Secret: AWSStructure {
        package var name: String?
        package var valueFrom: String?

        package init() {}

        package init(name: String? = nil, valueFrom: String? = nil) {
            self.name = name
            self.valueFrom = valueFrom
        }

        package static let schema = Schema<Self>("Secret", [
            Member("name", \.name, required: true),
            Member("valueFrom", \.valueFrom, required: true),
        ])
    }

    package struct Service: AWSStructure {
        package var serviceArn: String?
        package var serviceName: String?
        package var clusterArn: String?
        package var loadBalancers: [LoadBalancer]?
        package var serviceRegistries: [ServiceRegistry]?
        package var status: String?
        package var desiredCount: Int?
        package var runningCount: Int?
        package var pendingCount: Int?
        package var launchType: String?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var platformVersion: String?
        package var platformFamily: String?
        package var taskDefinition: String?
        package var deploymentConfiguration: DeploymentConfiguration?
        package var taskSets: [TaskSet]?
        package var deployments: [Deployment]?
        package var roleArn: String?
        package var events: [ServiceEvent]?
        package var createdAt: Date?
        package var currentServiceDeployment: String?
        package var currentServiceRevisions: [ServiceCurrentRevisionSummary]?
        package var placementConstraints: [PlacementConstraint]?
        package var placementStrategy: [PlacementStrategy]?
        package var networkConfiguration: NetworkConfiguration?
        package var healthCheckGracePeriodSeconds: Int?
        package var schedulingStrategy: String?
        package var deploymentController: DeploymentController?
        package var tags: [Tag]?
        package var createdBy: String?
        package var enableECSManagedTags: Bool?
        package var propagateTags: String?
        package var enableExecuteCommand: Bool?
        package var availabilityZoneRebalancing: String?
        package var resourceManagementType: String?

        package init() {}

        package init(
            serviceArn: String? = nil,
            serviceName: String? = nil,
            clusterArn: String? = nil,
            loadBalancers: [LoadBalancer]? = nil,
            serviceRegistries: [ServiceRegistry]? = nil,
            status: String? = nil,
            desiredCount: Int? = nil,
            runningCount: Int? = nil,
            pendingCount: Int? = nil,
            launchType: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            platformVersion: String? = nil,
            platformFamily: String? = nil,
            taskDefinition: String? = nil,
            deploymentConfiguration: DeploymentConfiguration? = nil,
            taskSets: [TaskSet]? = nil,
            deployments: [Deployment]? = nil,
            roleArn: String? = nil,
            events: [ServiceEvent]? = nil,
            createdAt: Date? = nil,
            currentServiceDeployment: String? = nil,
            currentServiceRevisions: [ServiceCurrentRevisionSummary]? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            healthCheckGracePeriodSeconds: Int? = nil,
            schedulingStrategy: String? = nil,
            deploymentController: DeploymentController? = nil,
            tags: [Tag]? = nil,
            createdBy: String? = nil,
            enableECSManagedTags: Bool? = nil,
            propagateTags: String? = nil,
            enableExecuteCommand: Bool? = nil,
            availabilityZoneRebalancing: String? = nil,
            resourceManagementType: String? = nil
        ) {
            self.serviceArn = serviceArn
            self.serviceName = serviceName
            self.clusterArn = clusterArn
            self.loadBalancers = loadBalancers
            self.serviceRegistries = serviceRegistries
            self.status = status
            self.desiredCount = desiredCount
            self.runningCount = runningCount
            self.pendingCount = pendingCount
            self.launchType = launchType
            self.capacityProviderStrategy = capacityProviderStrategy
            self.platformVersion = platformVersion
            self.platformFamily = platformFamily
            self.taskDefinition = taskDefinition
            self.deploymentConfiguration = deploymentConfiguration
            self.taskSets = taskSets
            self.deployments = deployments
            self.roleArn = roleArn
            self.events = events
            self.createdAt = createdAt
            self.currentServiceDeployment = currentServiceDeployment
            self.currentServiceRevisions = currentServiceRevisions
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.networkConfiguration = networkConfiguration
            self.healthCheckGracePeriodSeconds = healthCheckGracePeriodSeconds
            self.schedulingStrategy = schedulingStrategy
            self.deploymentController = deploymentController
            self.tags = tags
            self.createdBy = createdBy
            self.enableECSManagedTags = enableECSManagedTags
            self.propagateTags = propagateTags
            self.enableExecuteCommand = enableExecuteCommand
            self.availabilityZoneRebalancing = availabilityZoneRebalancing
            self.resourceManagementType = resourceManagementType
        }

        package static let schema = Schema<Self>("Service", [
            Member("serviceArn", \.serviceArn),
            Member("serviceName", \.serviceName),
            Member("clusterArn", \.clusterArn),
            Member("loadBalancers", \.loadBalancers),
            Member("serviceRegistries", \.serviceRegistries),
            Member("status", \.status),
            Member("desiredCount", \.desiredCount),
            Member("runningCount", \.runningCount),
            Member("pendingCount", \.pendingCount),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("platformVersion", \.platformVersion),
            Member("platformFamily", \.platformFamily),
            Member("taskDefinition", \.taskDefinition),
            Member("deploymentConfiguration", \.deploymentConfiguration),
            Member("taskSets", \.taskSets),
            Member("deployments", \.deployments),
            Member("roleArn", \.roleArn),
            Member("events", \.events),
            Member("createdAt", \.createdAt),
            Member("currentServiceDeployment", \.currentServiceDeployment),
            Member("currentServiceRevisions", \.currentServiceRevisions),
            Member("placementConstraints", \.placementConstraints),
            Member("placementStrategy", \.placementStrategy),
            Member("networkConfiguration", \.networkConfiguration),
            Member("healthCheckGracePeriodSeconds", \.healthCheckGracePeriodSeconds),
            Member("schedulingStrategy", \.schedulingStrategy, .string(StringConstraint(values: SchedulingStrategy.values))),
            Member("deploymentController", \.deploymentController),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("createdBy", \.createdBy),
            Member("enableECSManagedTags", \.enableECSManagedTags),
            Member("propagateTags", \.propagateTags, .string(StringConstraint(values: PropagateTags.values))),
            Member("enableExecuteCommand", \.enableExecuteCommand),
            Member("availabilityZoneRebalancing", \.availabilityZoneRebalancing, .string(StringConstraint(values: AvailabilityZoneRebalancing.values))),
            Member("resourceManagementType", \.resourceManagementType, .string(StringConstraint(values: ResourceManagementType.values))),
        ])
    }

    package struct ServiceConnectAccessLogConfiguration: AWSStructure {
        package var format: String?
        package var includeQueryParameters: String?

        package init() {}

        package init(format: String? = nil, includeQueryParameters: String? = nil) {
            self.format = format
            self.includeQueryParameters = includeQueryParameters
        }

        package static let schema = Schema<Self>("ServiceConnectAccessLogConfiguration", [
            Member("format", \.format, .string(StringConstraint(values: ServiceConnectAccessLoggingFormat.values)), required: true),
            Member("includeQueryParameters", \.includeQueryParameters, .string(StringConstraint(values: ServiceConnectIncludeQueryParameters.values))),
        ])
    }

    package struct ServiceConnectClientAlias: AWSStructure {
        package var port: Int?
        package var dnsName: String?
        package var testTrafficRules: ServiceConnectTestTrafficRules?

        package init() {}

        package init(
            port: Int? = nil,
            dnsName: String? = nil,
            testTrafficRules: ServiceConnectTestTrafficRules? = nil
        ) {
            self.port = port
            self.dnsName = dnsName
            self.testTrafficRules = testTrafficRules
        }

        package static let schema = Schema<Self>("ServiceConnectClientAlias", [
            Member("port", \.port, .integer(minimum: 0, maximum: 65535), required: true),
            Member("dnsName", \.dnsName),
            Member("testTrafficRules", \.testTrafficRules),
        ])
    }

    package struct ServiceConnectConfiguration: AWSStructure {
        package var enabled: Bool?
        package var namespace: String?
        package var services: [ServiceConnectService]?
        package var logConfiguration: LogConfiguration?
        package var accessLogConfiguration: ServiceConnectAccessLogConfiguration?

        package init() {}

        package init(
            enabled: Bool? = nil,
            namespace: String? = nil,
            services: [ServiceConnectService]? = nil,
            logConfiguration: LogConfiguration? = nil,
            accessLogConfiguration: ServiceConnectAccessLogConfiguration? = nil
        ) {
            self.enabled = enabled
            self.namespace = namespace
            self.services = services
            self.logConfiguration = logConfiguration
            self.accessLogConfiguration = accessLogConfiguration
        }

        package static let schema = Schema<Self>("ServiceConnectConfiguration", [
            Member("enabled", \.enabled, required: true),
            Member("namespace", \.namespace),
            Member("services", \.services),
            Member("logConfiguration", \.logConfiguration),
            Member("accessLogConfiguration", \.accessLogConfiguration),
        ])
    }

    package struct ServiceConnectService: AWSStructure {
        package var portName: String?
        package var discoveryName: String?
        package var clientAliases: [ServiceConnectClientAlias]?
        package var ingressPortOverride: Int?
        package var timeout: TimeoutConfiguration?
        package var tls: ServiceConnectTlsConfiguration?

        package init() {}

        package init(
            portName: String? = nil,
            discoveryName: String? = nil,
            clientAliases: [ServiceConnectClientAlias]? = nil,
            ingressPortOverride: Int? = nil,
            timeout: TimeoutConfiguration? = nil,
            tls: ServiceConnectTlsConfiguration? = nil
        ) {
            self.portName = portName
            self.discoveryName = discoveryName
            self.clientAliases = clientAliases
            self.ingressPortOverride = ingressPortOverride
            self.timeout = timeout
            self.tls = tls
        }

        package static let schema = Schema<Self>("ServiceConnectService", [
            Member("portName", \.portName, required: true),
            Member("discoveryName", \.discoveryName),
            Member("clientAliases", \.clientAliases),
            Member("ingressPortOverride", \.ingressPortOverride, .integer(minimum: 0, maximum: 65535)),
            Member("timeout", \.timeout),
            Member("tls", \.tls),
        ])
    }

    package struct ServiceConnectServiceResource: AWSStructure {
        package var discoveryName: String?
        package var discoveryArn: String?

        package init() {}

        package init(discoveryName: String? = nil, discoveryArn: String? = nil) {
            self.discoveryName = discoveryName
            self.discoveryArn = discoveryArn
        }

        package static let schema = Schema<Self>("ServiceConnectServiceResource", [
            Member("discoveryName", \.discoveryName),
            Member("discoveryArn", \.discoveryArn),
        ])
    }

    package struct ServiceConnectTestTrafficHeaderMatchRules: AWSStructure {
        package var exact: String?

        package init() {}

        package init(exact: String? = nil) {
            self.exact = exact
        }

        package static let schema = Schema<Self>("ServiceConnectTestTrafficHeaderMatchRules", [
            Member("exact", \.exact, required: true),
        ])
    }

    package struct ServiceConnectTestTrafficHeaderRules: AWSStructure {
        package var name: String?
        package var value: ServiceConnectTestTrafficHeaderMatchRules?

        package init() {}

        package init(name: String? = nil, value: ServiceConnectTestTrafficHeaderMatchRules? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("ServiceConnectTestTrafficHeaderRules", [
            Member("name", \.name, required: true),
            Member("value", \.value),
        ])
    }

    package struct ServiceConnectTestTrafficRules: AWSStructure {
        package var header: ServiceConnectTestTrafficHeaderRules?

        package init() {}

        package init(header: ServiceConnectTestTrafficHeaderRules? = nil) {
            self.header = header
        }

        package static let schema = Schema<Self>("ServiceConnectTestTrafficRules", [
            Member("header", \.header, required: true),
        ])
    }

    package struct ServiceConnectTlsCertificateAuthority: AWSStructure {
        package var awsPcaAuthorityArn: String?

        package init() {}

        package init(awsPcaAuthorityArn: String? = nil) {
            self.awsPcaAuthorityArn = awsPcaAuthorityArn
        }

        package static let schema = Schema<Self>("ServiceConnectTlsCertificateAuthority", [
            Member("awsPcaAuthorityArn", \.awsPcaAuthorityArn),
        ])
    }

    package struct ServiceConnectTlsConfiguration: AWSStructure {
        package var issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority?
        package var kmsKey: String?
        package var roleArn: String?

        package init() {}

        package init(
            issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority? = nil,
            kmsKey: String? = nil,
            roleArn: String? = nil
        ) {
            self.issuerCertificateAuthority = issuerCertificateAuthority
            self.kmsKey = kmsKey
            self.roleArn = roleArn
        }

        package static let schema = Schema<Self>("ServiceConnectTlsConfiguration", [
            Member("issuerCertificateAuthority", \.issuerCertificateAuthority, required: true),
            Member("kmsKey", \.kmsKey),
            Member("roleArn", \.roleArn),
        ])
    }

    package struct ServiceCurrentRevisionSummary: AWSStructure {
        package var arn: String?
        package var requestedTaskCount: Int?
        package var runningTaskCount: Int?
        package var pendingTaskCount: Int?

        package init() {}

        package init(
            arn: String? = nil,
            requestedTaskCount: Int? = nil,
            runningTaskCount: Int? = nil,
            pendingTaskCount: Int? = nil
        ) {
            self.arn = arn
            self.requestedTaskCount = requestedTaskCount
            self.runningTaskCount = runningTaskCount
            self.pendingTaskCount = pendingTaskCount
        }

        package static let schema = Schema<Self>("ServiceCurrentRevisionSummary", [
            Member("arn", \.arn),
            Member("requestedTaskCount", \.requestedTaskCount),
            Member("runningTaskCount", \.runningTaskCount),
            Member("pendingTaskCount", \.pendingTaskCount),
        ])
    }

    package struct ServiceDeployment: AWSStructure {
        package var serviceDeploymentArn: String?
        package var serviceArn: String?
        package var clusterArn: String?
        package var createdAt: Date?
        package var startedAt: Date?
        package var finishedAt: Date?
        package var stoppedAt: Date?
        package var updatedAt: Date?
        package var sourceServiceRevisions: [ServiceRevisionSummary]?
        package var targetServiceRevision: ServiceRevisionSummary?
        package var status: String?
        package var statusReason: String?
        package var lifecycleStage: String?
        package var lifecycleHookDetails: [DeploymentLifecycleHookDetail]?
        package var deploymentConfiguration: DeploymentConfiguration?
        package var rollback: Rollback?
        package var deploymentCircuitBreaker: ServiceDeploymentCircuitBreaker?
        package var alarms: ServiceDeploymentAlarms?

        package init() {}

        package init(
            serviceDeploymentArn: String? = nil,
            serviceArn: String? = nil,
            clusterArn: String? = nil,
            createdAt: Date? = nil,
            startedAt: Date? = nil,
            finishedAt: Date? = nil,
            stoppedAt: Date? = nil,
            updatedAt: Date? = nil,
            sourceServiceRevisions: [ServiceRevisionSummary]? = nil,
            targetServiceRevision: ServiceRevisionSummary? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            lifecycleStage: String? = nil,
            lifecycleHookDetails: [DeploymentLifecycleHookDetail]? = nil,
            deploymentConfiguration: DeploymentConfiguration? = nil,
            rollback: Rollback? = nil,
            deploymentCircuitBreaker: ServiceDeploymentCircuitBreaker? = nil,
            alarms: ServiceDeploymentAlarms? = nil
        ) {
            self.serviceDeploymentArn = serviceDeploymentArn
            self.serviceArn = serviceArn
            self.clusterArn = clusterArn
            self.createdAt = createdAt
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.stoppedAt = stoppedAt
            self.updatedAt = updatedAt
            self.sourceServiceRevisions = sourceServiceRevisions
            self.targetServiceRevision = targetServiceRevision
            self.status = status
            self.statusReason = statusReason
            self.lifecycleStage = lifecycleStage
            self.lifecycleHookDetails = lifecycleHookDetails
            self.deploymentConfiguration = deploymentConfiguration
            self.rollback = rollback
            self.deploymentCircuitBreaker = deploymentCircuitBreaker
            self.alarms = alarms
        }

        package static let schema = Schema<Self>("ServiceDeployment", [
            Member("serviceDeploymentArn", \.serviceDeploymentArn),
            Member("serviceArn", \.serviceArn),
            Member("clusterArn", \.clusterArn),
            Member("createdAt", \.createdAt),
            Member("startedAt", \.startedAt),
            Member("finishedAt", \.finishedAt),
            Member("stoppedAt", \.stoppedAt),
            Member("updatedAt", \.updatedAt),
            Member("sourceServiceRevisions", \.sourceServiceRevisions),
            Member("targetServiceRevision", \.targetServiceRevision),
            Member("status", \.status, .string(StringConstraint(values: ServiceDeploymentStatus.values))),
            Member("statusReason", \.statusReason),
            Member("lifecycleStage", \.lifecycleStage, .string(StringConstraint(values: ServiceDeploymentLifecycleStage.values))),
            Member("lifecycleHookDetails", \.lifecycleHookDetails),
            Member("deploymentConfiguration", \.deploymentConfiguration),
            Member("rollback", \.rollback),
            Member("deploymentCircuitBreaker", \.deploymentCircuitBreaker),
            Member("alarms", \.alarms),
        ])
    }

    package struct ServiceDeploymentAlarms: AWSStructure {
        package var status: String?
        package var alarmNames: [String]?
        package var triggeredAlarmNames: [String]?

        package init() {}

        package init(status: String? = nil, alarmNames: [String]? = nil, triggeredAlarmNames: [String]? = nil) {
            self.status = status
            self.alarmNames = alarmNames
            self.triggeredAlarmNames = triggeredAlarmNames
        }

        package static let schema = Schema<Self>("ServiceDeploymentAlarms", [
            Member("status", \.status, .string(StringConstraint(values: ServiceDeploymentRollbackMonitorsStatus.values))),
            Member("alarmNames", \.alarmNames),
            Member("triggeredAlarmNames", \.triggeredAlarmNames),
        ])
    }

    package struct ServiceDeploymentBrief: AWSStructure {
        package var serviceDeploymentArn: String?
        package var serviceArn: String?
        package var clusterArn: String?
        package var startedAt: Date?
        package var createdAt: Date?
        package var finishedAt: Date?
        package var targetServiceRevisionArn: String?
        package var status: String?
        package var statusReason: String?

        package init() {}

        package init(
            serviceDeploymentArn: String? = nil,
            serviceArn: String? = nil,
            clusterArn: String? = nil,
            startedAt: Date? = nil,
            createdAt: Date? = nil,
            finishedAt: Date? = nil,
            targetServiceRevisionArn: String? = nil,
            status: String? = nil,
            statusReason: String? = nil
        ) {
            self.serviceDeploymentArn = serviceDeploymentArn
            self.serviceArn = serviceArn
            self.clusterArn = clusterArn
            self.startedAt = startedAt
            self.createdAt = createdAt
            self.finishedAt = finishedAt
            self.targetServiceRevisionArn = targetServiceRevisionArn
            self.status = status
            self.statusReason = statusReason
        }

        package static let schema = Schema<Self>("ServiceDeploymentBrief", [
            Member("serviceDeploymentArn", \.serviceDeploymentArn),
            Member("serviceArn", \.serviceArn),
            Member("clusterArn", \.clusterArn),
            Member("startedAt", \.startedAt),
            Member("createdAt", \.createdAt),
            Member("finishedAt", \.finishedAt),
            Member("targetServiceRevisionArn", \.targetServiceRevisionArn),
            Member("status", \.status, .string(StringConstraint(values: ServiceDeploymentStatus.values))),
            Member("statusReason", \.statusReason),
        ])
    }

    package struct ServiceDeploymentCircuitBreaker: AWSStructure {
        package var status: String?
        package var failureCount: Int?
        package var threshold: Int?

        package init() {}

        package init(status: String? = nil, failureCount: Int? = nil, threshold: Int? = nil) {
            self.status = status
            self.failureCount = failureCount
            self.threshold = threshold
        }

        package static let schema = Schema<Self>("ServiceDeploymentCircuitBreaker", [
            Member("status", \.status, .string(StringConstraint(values: ServiceDeploymentRollbackMonitorsStatus.values))),
            Member("failureCount", \.failureCount),
            Member("threshold", \.threshold),
        ])
    }

    package struct ServiceEvent: AWSStructure {
        package var id: String?
        package var createdAt: Date?
        package var message: String?

        package init() {}

        package init(id: String? = nil, createdAt: Date? = nil, message: String? = nil) {
            self.id = id
            self.createdAt = createdAt
            self.message = message
        }

        package static let schema = Schema<Self>("ServiceEvent", [
            Member("id", \.id),
            Member("createdAt", \.createdAt),
            Member("message", \.message),
        ])
    }

    package struct ServiceManagedEBSVolumeConfiguration: AWSStructure {
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
            self.filesystemType = filesystemType
        }

        package static let schema = Schema<Self>("ServiceManagedEBSVolumeConfiguration", [
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
            Member("filesystemType", \.filesystemType, .string(StringConstraint(values: TaskFilesystemType.values))),
        ])
    }

    package struct ServiceRegistry: AWSStructure {
        package var registryArn: String?
        package var port: Int?
        package var containerName: String?
        package var containerPort: Int?

        package init() {}

        package init(
            registryArn: String? = nil,
            port: Int? = nil,
            containerName: String? = nil,
            containerPort: Int? = nil
        ) {
            self.registryArn = registryArn
            self.port = port
            self.containerName = containerName
            self.containerPort = containerPort
        }

        package static let schema = Schema<Self>("ServiceRegistry", [
            Member("registryArn", \.registryArn),
            Member("port", \.port),
            Member("containerName", \.containerName),
            Member("containerPort", \.containerPort),
        ])
    }

    package struct ServiceRevision: AWSStructure {
        package var serviceRevisionArn: String?
        package var serviceArn: String?
        package var clusterArn: String?
        package var taskDefinition: String?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var launchType: String?
        package var platformVersion: String?
        package var platformFamily: String?
        package var loadBalancers: [LoadBalancer]?
        package var serviceRegistries: [ServiceRegistry]?
        package var networkConfiguration: NetworkConfiguration?
        package var containerImages: [ContainerImage]?
        package var guardDutyEnabled: Bool?
        package var serviceConnectConfiguration: ServiceConnectConfiguration?
        package var volumeConfigurations: [ServiceVolumeConfiguration]?
        package var fargateEphemeralStorage: DeploymentEphemeralStorage?
        package var createdAt: Date?
        package var vpcLatticeConfigurations: [VpcLatticeConfiguration]?
        package var resolvedConfiguration: ResolvedConfiguration?
        package var ecsManagedResources: ECSManagedResources?

        package init() {}

        package init(
            serviceRevisionArn: String? = nil,
            serviceArn: String? = nil,
            clusterArn: String? = nil,
            taskDefinition: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            launchType: String? = nil,
            platformVersion: String? = nil,
            platformFamily: String? = nil,
            loadBalancers: [LoadBalancer]? = nil,
            serviceRegistries: [ServiceRegistry]? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            containerImages: [ContainerImage]? = nil,
            guardDutyEnabled: Bool? = nil,
            serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
            volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
            fargateEphemeralStorage: DeploymentEphemeralStorage? = nil,
            createdAt: Date? = nil,
            vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil,
            resolvedConfiguration: ResolvedConfiguration? = nil,
            ecsManagedResources: ECSManagedResources? = nil
        ) {
            self.serviceRevisionArn = serviceRevisionArn
            self.serviceArn = serviceArn
            self.clusterArn = clusterArn
            self.taskDefinition = taskDefinition
            self.capacityProviderStrategy = capacityProviderStrategy
            self.launchType = launchType
            self.platformVersion = platformVersion
            self.platformFamily = platformFamily
            self.loadBalancers = loadBalancers
            self.serviceRegistries = serviceRegistries
            self.networkConfiguration = networkConfiguration
            self.containerImages = containerImages
            self.guardDutyEnabled = guardDutyEnabled
            self.serviceConnectConfiguration = serviceConnectConfiguration
            self.volumeConfigurations = volumeConfigurations
            self.fargateEphemeralStorage = fargateEphemeralStorage
            self.createdAt = createdAt
            self.vpcLatticeConfigurations = vpcLatticeConfigurations
            self.resolvedConfiguration = resolvedConfiguration
            self.ecsManagedResources = ecsManagedResources
        }

        package static let schema = Schema<Self>("ServiceRevision", [
            Member("serviceRevisionArn", \.serviceRevisionArn),
            Member("serviceArn", \.serviceArn),
            Member("clusterArn", \.clusterArn),
            Member("taskDefinition", \.taskDefinition),
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("platformVersion", \.platformVersion),
            Member("platformFamily", \.platformFamily),
            Member("loadBalancers", \.loadBalancers),
            Member("serviceRegistries", \.serviceRegistries),
            Member("networkConfiguration", \.networkConfiguration),
            Member("containerImages", \.containerImages),
            Member("guardDutyEnabled", \.guardDutyEnabled),
            Member("serviceConnectConfiguration", \.serviceConnectConfiguration),
            Member("volumeConfigurations", \.volumeConfigurations),
            Member("fargateEphemeralStorage", \.fargateEphemeralStorage),
            Member("createdAt", \.createdAt),
            Member("vpcLatticeConfigurations", \.vpcLatticeConfigurations),
            Member("resolvedConfiguration", \.resolvedConfiguration),
            Member("ecsManagedResources", \.ecsManagedResources),
        ])
    }

    package struct ServiceRevisionLoadBalancer: AWSStructure {
        package var targetGroupArn: String?
        package var productionListenerRule: String?

        package init() {}

        package init(targetGroupArn: String? = nil, productionListenerRule: String? = nil) {
            self.targetGroupArn = targetGroupArn
            self.productionListenerRule = productionListenerRule
        }

        package static let schema = Schema<Self>("ServiceRevisionLoadBalancer", [
            Member("targetGroupArn", \.targetGroupArn),
            Member("productionListenerRule", \.productionListenerRule),
        ])
    }

    package struct ServiceRevisionSummary: AWSStructure {
        package var arn: String?
        package var requestedTaskCount: Int?
        package var runningTaskCount: Int?
        package var pendingTaskCount: Int?
        package var requestedTestTrafficWeight: Double?
        package var requestedProductionTrafficWeight: Double?

        package init() {}

        package init(
            arn: String? = nil,
            requestedTaskCount: Int? = nil,
            runningTaskCount: Int? = nil,
            pendingTaskCount: Int? = nil,
            requestedTestTrafficWeight: Double? = nil,
            requestedProductionTrafficWeight: Double? = nil
        ) {
            self.arn = arn
            self.requestedTaskCount = requestedTaskCount
            self.runningTaskCount = runningTaskCount
            self.pendingTaskCount = pendingTaskCount
            self.requestedTestTrafficWeight = requestedTestTrafficWeight
            self.requestedProductionTrafficWeight = requestedProductionTrafficWeight
        }

        package static let schema = Schema<Self>("ServiceRevisionSummary", [
            Member("arn", \.arn),
            Member("requestedTaskCount", \.requestedTaskCount),
            Member("runningTaskCount", \.runningTaskCount),
            Member("pendingTaskCount", \.pendingTaskCount),
            Member("requestedTestTrafficWeight", \.requestedTestTrafficWeight),
            Member("requestedProductionTrafficWeight", \.requestedProductionTrafficWeight),
        ])
    }

    package struct ServiceVolumeConfiguration: AWSStructure {
        package var name: String?
        package var managedEBSVolume: ServiceManagedEBSVolumeConfiguration?

        package init() {}

        package init(name: String? = nil, managedEBSVolume: ServiceManagedEBSVolumeConfiguration? = nil) {
            self.name = name
            self.managedEBSVolume = managedEBSVolume
        }

        package static let schema = Schema<Self>("ServiceVolumeConfiguration", [
            Member("name", \.name, required: true),
            Member("managedEBSVolume", \.managedEBSVolume),
        ])
    }

    package struct Session: AWSStructure {
        package var sessionId: String?
        package var streamUrl: String?
        package var tokenValue: String?

        package init() {}

        package init(sessionId: String? = nil, streamUrl: String? = nil, tokenValue: String? = nil) {
            self.sessionId = sessionId
            self.streamUrl = streamUrl
            self.tokenValue = tokenValue
        }

        package static let schema = Schema<Self>("Session", [
            Member("sessionId", \.sessionId),
            Member("streamUrl", \.streamUrl),
            Member("tokenValue", \.tokenValue),
        ])
    }

    package struct Setting: AWSStructure {
        package var name: String?
        package var value: String?
        package var principalArn: String?
        package var type: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil, principalArn: String? = nil, type: String? = nil) {
            self.name = name
            self.value = value
            self.principalArn = principalArn
            self.type = type
        }

        package static let schema = Schema<Self>("Setting", [
            Member("name", \.name, .string(StringConstraint(values: SettingName.values))),
            Member("value", \.value),
            Member("principalArn", \.principalArn),
            Member("type", \.type, .string(StringConstraint(values: SettingType.values))),
        ])
    }

    package struct StopServiceDeploymentRequest: AWSStructure {
        package var serviceDeploymentArn: String?
        package var stopType: String?

        package init() {}

        package init(serviceDeploymentArn: String? = nil, stopType: String? = nil) {
            self.serviceDeploymentArn = serviceDeploymentArn
            self.stopType = stopType
        }

        package static let schema = Schema<Self>("StopServiceDeploymentRequest", [
            Member("serviceDeploymentArn", \.serviceDeploymentArn, required: true),
            Member("stopType", \.stopType, .string(StringConstraint(values: StopServiceDeploymentStopType.values))),
        ])
    }

    package struct StopServiceDeploymentResponse: AWSStructure {
        package var serviceDeploymentArn: String?

        package init() {}

        package init(serviceDeploymentArn: String? = nil) {
            self.serviceDeploymentArn = serviceDeploymentArn
        }

        package static let schema = Schema<Self>("StopServiceDeploymentResponse", [
            Member("serviceDeploymentArn", \.serviceDeploymentArn),
        ])
    }

    package struct StopTaskRequest: AWSStructure {
        package var cluster: String?
        package var task: String?
        package var reason: String?

        package init() {}

        package init(cluster: String? = nil, task: String? = nil, reason: String? = nil) {
            self.cluster = cluster
            self.task = task
            self.reason = reason
        }

        package static let schema = Schema<Self>("StopTaskRequest", [
            Member("cluster", \.cluster),
            Member("task", \.task, required: true),
            Member("reason", \.reason),
        ])
    }

    package struct StopTaskResponse: AWSStructure {
        package var task: Task?

        package init() {}

        package init(task: Task? = nil) {
            self.task = task
        }

        package static let schema = Schema<Self>("StopTaskResponse", [
            Member("task", \.task),
        ])
    }

    package struct SystemControl: AWSStructure {
        package var namespace: String?
        package var value: String?

        package init() {}

        package init(namespace: String? = nil, value: String? = nil) {
            self.namespace = namespace
            self.value = value
        }

        package static let schema = Schema<Self>("SystemControl", [
            Member("namespace", \.namespace),
            Member("value", \.value),
        ])
    }
}
