// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct DeleteAccountSettingRequest: AWSStructure {
        package var name: String?
        package var principalArn: String?

        package init() {}

        package init(name: String? = nil, principalArn: String? = nil) {
            self.name = name
            self.principalArn = principalArn
        }

        package static let schema = Schema<Self>("DeleteAccountSettingRequest", [
            Member("name", \.name, .string(StringConstraint(values: SettingName.values)), required: true),
            Member("principalArn", \.principalArn),
        ])
    }

    package struct DeleteAccountSettingResponse: AWSStructure {
        package var setting: Setting?

        package init() {}

        package init(setting: Setting? = nil) {
            self.setting = setting
        }

        package static let schema = Schema<Self>("DeleteAccountSettingResponse", [
            Member("setting", \.setting),
        ])
    }

    package struct DeleteClusterRequest: AWSStructure {
        package var cluster: String?

        package init() {}

        package init(cluster: String? = nil) {
            self.cluster = cluster
        }

        package static let schema = Schema<Self>("DeleteClusterRequest", [
            Member("cluster", \.cluster, required: true),
        ])
    }

    package struct DeleteClusterResponse: AWSStructure {
        package var cluster: Cluster?

        package init() {}

        package init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }

        package static let schema = Schema<Self>("DeleteClusterResponse", [
            Member("cluster", \.cluster),
        ])
    }

    package struct DeleteServiceRequest: AWSStructure {
        package var cluster: String?
        package var service: String?
        package var force: Bool?

        package init() {}

        package init(cluster: String? = nil, service: String? = nil, force: Bool? = nil) {
            self.cluster = cluster
            self.service = service
            self.force = force
        }

        package static let schema = Schema<Self>("DeleteServiceRequest", [
            Member("cluster", \.cluster),
            Member("service", \.service, required: true),
            Member("force", \.force),
        ])
    }

    package struct DeleteServiceResponse: AWSStructure {
        package var service: Service?

        package init() {}

        package init(service: Service? = nil) {
            self.service = service
        }

        package static let schema = Schema<Self>("DeleteServiceResponse", [
            Member("service", \.service),
        ])
    }

    package struct DeleteTaskDefinitionsRequest: AWSStructure {
        package var taskDefinitions: [String]?

        package init() {}

        package init(taskDefinitions: [String]? = nil) {
            self.taskDefinitions = taskDefinitions
        }

        package static let schema = Schema<Self>("DeleteTaskDefinitionsRequest", [
            Member("taskDefinitions", \.taskDefinitions, required: true),
        ])
    }

    package struct DeleteTaskDefinitionsResponse: AWSStructure {
        package var taskDefinitions: [TaskDefinition]?
        package var failures: [Failure]?

        package init() {}

        package init(taskDefinitions: [TaskDefinition]? = nil, failures: [Failure]? = nil) {
            self.taskDefinitions = taskDefinitions
            self.failures = failures
        }

        package static let schema = Schema<Self>("DeleteTaskDefinitionsResponse", [
            Member("taskDefinitions", \.taskDefinitions),
            Member("failures", \.failures),
        ])
    }

    package struct DeleteTaskSetRequest: AWSStructure {
        package var cluster: String?
        package var service: String?
        package var taskSet: String?
        package var force: Bool?

        package init() {}

        package init(cluster: String? = nil, service: String? = nil, taskSet: String? = nil, force: Bool? = nil) {
            self.cluster = cluster
            self.service = service
            self.taskSet = taskSet
            self.force = force
        }

        package static let schema = Schema<Self>("DeleteTaskSetRequest", [
            Member("cluster", \.cluster, required: true),
            Member("service", \.service, required: true),
            Member("taskSet", \.taskSet, required: true),
            Member("force", \.force),
        ])
    }

    package struct DeleteTaskSetResponse: AWSStructure {
        package var taskSet: TaskSet?

        package init() {}

        package init(taskSet: TaskSet? = nil) {
            self.taskSet = taskSet
        }

        package static let schema = Schema<Self>("DeleteTaskSetResponse", [
            Member("taskSet", \.taskSet),
        ])
    }

    package struct Deployment: AWSStructure {
        package var id: String?
        package var status: String?
        package var taskDefinition: String?
        package var desiredCount: Int?
        package var pendingCount: Int?
        package var runningCount: Int?
        package var failedTasks: Int?
        package var createdAt: Date?
        package var updatedAt: Date?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var launchType: String?
        package var platformVersion: String?
        package var platformFamily: String?
        package var networkConfiguration: NetworkConfiguration?
        package var rolloutState: String?
        package var rolloutStateReason: String?
        package var serviceConnectConfiguration: ServiceConnectConfiguration?
        package var serviceConnectResources: [ServiceConnectServiceResource]?
        package var volumeConfigurations: [ServiceVolumeConfiguration]?
        package var fargateEphemeralStorage: DeploymentEphemeralStorage?
        package var vpcLatticeConfigurations: [VpcLatticeConfiguration]?

        package init() {}

        package init(
            id: String? = nil,
            status: String? = nil,
            taskDefinition: String? = nil,
            desiredCount: Int? = nil,
            pendingCount: Int? = nil,
            runningCount: Int? = nil,
            failedTasks: Int? = nil,
            createdAt: Date? = nil,
            updatedAt: Date? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            launchType: String? = nil,
            platformVersion: String? = nil,
            platformFamily: String? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            rolloutState: String? = nil,
            rolloutStateReason: String? = nil,
            serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
            serviceConnectResources: [ServiceConnectServiceResource]? = nil,
            volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
            fargateEphemeralStorage: DeploymentEphemeralStorage? = nil,
            vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil
        ) {
            self.id = id
            self.status = status
            self.taskDefinition = taskDefinition
            self.desiredCount = desiredCount
            self.pendingCount = pendingCount
            self.runningCount = runningCount
            self.failedTasks = failedTasks
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.capacityProviderStrategy = capacityProviderStrategy
            self.launchType = launchType
            self.platformVersion = platformVersion
            self.platformFamily = platformFamily
            self.networkConfiguration = networkConfiguration
            self.rolloutState = rolloutState
            self.rolloutStateReason = rolloutStateReason
            self.serviceConnectConfiguration = serviceConnectConfiguration
            self.serviceConnectResources = serviceConnectResources
            self.volumeConfigurations = volumeConfigurations
            self.fargateEphemeralStorage = fargateEphemeralStorage
            self.vpcLatticeConfigurations = vpcLatticeConfigurations
        }

        package static let schema = Schema<Self>("Deployment", [
            Member("id", \.id),
            Member("status", \.status),
            Member("taskDefinition", \.taskDefinition),
            Member("desiredCount", \.desiredCount),
            Member("pendingCount", \.pendingCount),
            Member("runningCount", \.runningCount),
            Member("failedTasks", \.failedTasks),
            Member("createdAt", \.createdAt),
            Member("updatedAt", \.updatedAt),
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("platformVersion", \.platformVersion),
            Member("platformFamily", \.platformFamily),
            Member("networkConfiguration", \.networkConfiguration),
            Member("rolloutState", \.rolloutState, .string(StringConstraint(values: DeploymentRolloutState.values))),
            Member("rolloutStateReason", \.rolloutStateReason),
            Member("serviceConnectConfiguration", \.serviceConnectConfiguration),
            Member("serviceConnectResources", \.serviceConnectResources),
            Member("volumeConfigurations", \.volumeConfigurations),
            Member("fargateEphemeralStorage", \.fargateEphemeralStorage),
            Member("vpcLatticeConfigurations", \.vpcLatticeConfigurations),
        ])
    }

    package struct DeploymentAlarms: AWSStructure {
        package var alarmNames: [String]?
        package var rollback: Bool?
        package var enable: Bool?

        package init() {}

        package init(alarmNames: [String]? = nil, rollback: Bool? = nil, enable: Bool? = nil) {
            self.alarmNames = alarmNames
            self.rollback = rollback
            self.enable = enable
        }

        package static let schema = Schema<Self>("DeploymentAlarms", [
            Member("alarmNames", \.alarmNames, required: true),
            Member("rollback", \.rollback, required: true),
            Member("enable", \.enable, required: true),
        ])
    }

    package struct DeploymentCircuitBreaker: AWSStructure {
        package var enable: Bool?
        package var rollback: Bool?

        package init() {}

        package init(enable: Bool? = nil, rollback: Bool? = nil) {
            self.enable = enable
            self.rollback = rollback
        }

        package static let schema = Schema<Self>("DeploymentCircuitBreaker", [
            Member("enable", \.enable, required: true),
            Member("rollback", \.rollback, required: true),
        ])
    }

    package struct DeploymentConfiguration: AWSStructure {
        package var deploymentCircuitBreaker: DeploymentCircuitBreaker?
        package var maximumPercent: Int?
        package var minimumHealthyPercent: Int?
        package var alarms: DeploymentAlarms?
        package var strategy: String?
        package var bakeTimeInMinutes: Int?
        package var lifecycleHooks: [DeploymentLifecycleHook]?
        package var linearConfiguration: LinearConfiguration?
        package var canaryConfiguration: CanaryConfiguration?

        package init() {}

        package init(
            deploymentCircuitBreaker: DeploymentCircuitBreaker? = nil,
            maximumPercent: Int? = nil,
            minimumHealthyPercent: Int? = nil,
            alarms: DeploymentAlarms? = nil,
            strategy: String? = nil,
            bakeTimeInMinutes: Int? = nil,
            lifecycleHooks: [DeploymentLifecycleHook]? = nil,
            linearConfiguration: LinearConfiguration? = nil,
            canaryConfiguration: CanaryConfiguration? = nil
        ) {
            self.deploymentCircuitBreaker = deploymentCircuitBreaker
            self.maximumPercent = maximumPercent
            self.minimumHealthyPercent = minimumHealthyPercent
            self.alarms = alarms
            self.strategy = strategy
            self.bakeTimeInMinutes = bakeTimeInMinutes
            self.lifecycleHooks = lifecycleHooks
            self.linearConfiguration = linearConfiguration
            self.canaryConfiguration = canaryConfiguration
        }

        package static let schema = Schema<Self>("DeploymentConfiguration", [
            Member("deploymentCircuitBreaker", \.deploymentCircuitBreaker),
            Member("maximumPercent", \.maximumPercent),
            Member("minimumHealthyPercent", \.minimumHealthyPercent),
            Member("alarms", \.alarms),
            Member("strategy", \.strategy, .string(StringConstraint(values: DeploymentStrategy.values))),
            Member("bakeTimeInMinutes", \.bakeTimeInMinutes),
            Member("lifecycleHooks", \.lifecycleHooks),
            Member("linearConfiguration", \.linearConfiguration),
            Member("canaryConfiguration", \.canaryConfiguration),
        ])
    }

    package struct DeploymentController: AWSStructure {
        package var type: String?

        package init() {}

        package init(type: String? = nil) {
            self.type = type
        }

        package static let schema = Schema<Self>("DeploymentController", [
            Member("type", \.type, .string(StringConstraint(values: DeploymentControllerType.values)), required: true),
        ])
    }

    package struct DeploymentEphemeralStorage: AWSStructure {
        package var kmsKeyId: String?

        package init() {}

        package init(kmsKeyId: String? = nil) {
            self.kmsKeyId = kmsKeyId
        }

        package static let schema = Schema<Self>("DeploymentEphemeralStorage", [
            Member("kmsKeyId", \.kmsKeyId),
        ])
    }

    package struct DeploymentLifecycleHook: AWSStructure {
        package var targetType: String?
        package var hookTargetArn: String?
        package var roleArn: String?
        package var lifecycleStages: [String]?
        package var hookDetails: JSONValue?
        package var timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration?

        package init() {}

        package init(
            targetType: String? = nil,
            hookTargetArn: String? = nil,
            roleArn: String? = nil,
            lifecycleStages: [String]? = nil,
            hookDetails: JSONValue? = nil,
            timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration? = nil
        ) {
            self.targetType = targetType
            self.hookTargetArn = hookTargetArn
            self.roleArn = roleArn
            self.lifecycleStages = lifecycleStages
            self.hookDetails = hookDetails
            self.timeoutConfiguration = timeoutConfiguration
        }

        package static let schema = Schema<Self>("DeploymentLifecycleHook", [
            Member("targetType", \.targetType, .string(StringConstraint(values: DeploymentLifecycleHookTargetType.values))),
            Member("hookTargetArn", \.hookTargetArn),
            Member("roleArn", \.roleArn),
            Member("lifecycleStages", \.lifecycleStages, .list(.string(StringConstraint(values: DeploymentLifecycleHookStage.values)))),
            Member("hookDetails", \.hookDetails),
            Member("timeoutConfiguration", \.timeoutConfiguration),
        ])
    }

    package struct DeploymentLifecycleHookDetail: AWSStructure {
        package var hookId: String?
        package var targetType: String?
        package var targetArn: String?
        package var status: String?
        package var expiresAt: Date?
        package var timeoutAction: String?

        package init() {}

        package init(
            hookId: String? = nil,
            targetType: String? = nil,
            targetArn: String? = nil,
            status: String? = nil,
            expiresAt: Date? = nil,
            timeoutAction: String? = nil
        ) {
            self.hookId = hookId
            self.targetType = targetType
            self.targetArn = targetArn
            self.status = status
            self.expiresAt = expiresAt
            self.timeoutAction = timeoutAction
        }

        package static let schema = Schema<Self>("DeploymentLifecycleHookDetail", [
            Member("hookId", \.hookId),
            Member("targetType", \.targetType, .string(StringConstraint(values: DeploymentLifecycleHookTargetType.values))),
            Member("targetArn", \.targetArn),
            Member("status", \.status, .string(StringConstraint(values: DeploymentLifecycleHookStatus.values))),
            Member("expiresAt", \.expiresAt),
            Member("timeoutAction", \.timeoutAction, .string(StringConstraint(values: DeploymentLifecycleHookAction.values))),
        ])
    }

    package struct DeploymentLifecycleHookTimeoutConfiguration: AWSStructure {
        package var timeoutInMinutes: Int?
        package var action: String?

        package init() {}

        package init(timeoutInMinutes: Int? = nil, action: String? = nil) {
            self.timeoutInMinutes = timeoutInMinutes
            self.action = action
        }

        package static let schema = Schema<Self>("DeploymentLifecycleHookTimeoutConfiguration", [
            Member("timeoutInMinutes", \.timeoutInMinutes, .integer(minimum: 1, maximum: 20160)),
            Member("action", \.action, .string(StringConstraint(values: DeploymentLifecycleHookAction.values))),
        ])
    }

    package struct DeregisterTaskDefinitionRequest: AWSStructure {
        package var taskDefinition: String?

        package init() {}

        package init(taskDefinition: String? = nil) {
            self.taskDefinition = taskDefinition
        }

        package static let schema = Schema<Self>("DeregisterTaskDefinitionRequest", [
            Member("taskDefinition", \.taskDefinition, required: true),
        ])
    }

    package struct DeregisterTaskDefinitionResponse: AWSStructure {
        package var taskDefinition: TaskDefinition?

        package init() {}

        package init(taskDefinition: TaskDefinition? = nil) {
            self.taskDefinition = taskDefinition
        }

        package static let schema = Schema<Self>("DeregisterTaskDefinitionResponse", [
            Member("taskDefinition", \.taskDefinition),
        ])
    }

    package struct DescribeCapacityProvidersRequest: AWSStructure {
        package var capacityProviders: [String]?
        package var cluster: String?
        package var include: [String]?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            capacityProviders: [String]? = nil,
            cluster: String? = nil,
            include: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.capacityProviders = capacityProviders
            self.cluster = cluster
            self.include = include
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeCapacityProvidersRequest", [
            Member("capacityProviders", \.capacityProviders),
            Member("cluster", \.cluster),
            Member("include", \.include, .list(.string(StringConstraint(values: CapacityProviderField.values)))),
            Member("maxResults", \.maxResults),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct DescribeCapacityProvidersResponse: AWSStructure {
        package var capacityProviders: [CapacityProvider]?
        package var failures: [Failure]?
        package var nextToken: String?

        package init() {}

        package init(
            capacityProviders: [CapacityProvider]? = nil,
            failures: [Failure]? = nil,
            nextToken: String? = nil
        ) {
            self.capacityProviders = capacityProviders
            self.failures = failures
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeCapacityProvidersResponse", [
            Member("capacityProviders", \.capacityProviders),
            Member("failures", \.failures),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct DescribeClustersRequest: AWSStructure {
        package var clusters: [String]?
        package var include: [String]?

        package init() {}

        package init(clusters: [String]? = nil, include: [String]? = nil) {
            self.clusters = clusters
            self.include = include
        }

        package static let schema = Schema<Self>("DescribeClustersRequest", [
            Member("clusters", \.clusters),
            Member("include", \.include, .list(.string(StringConstraint(values: ClusterField.values)))),
        ])
    }

    package struct DescribeClustersResponse: AWSStructure {
        package var clusters: [Cluster]?
        package var failures: [Failure]?

        package init() {}

        package init(clusters: [Cluster]? = nil, failures: [Failure]? = nil) {
            self.clusters = clusters
            self.failures = failures
        }

        package static let schema = Schema<Self>("DescribeClustersResponse", [
            Member("clusters", \.clusters),
            Member("failures", \.failures),
        ])
    }

    package struct DescribeContainerInstancesRequest: AWSStructure {
        package var cluster: String?
        package var containerInstances: [String]?
        package var include: [String]?

        package init() {}

        package init(cluster: String? = nil, containerInstances: [String]? = nil, include: [String]? = nil) {
            self.cluster = cluster
            self.containerInstances = containerInstances
            self.include = include
        }

        package static let schema = Schema<Self>("DescribeContainerInstancesRequest", [
            Member("cluster", \.cluster),
            Member("containerInstances", \.containerInstances, required: true),
            Member("include", \.include, .list(.string(StringConstraint(values: ContainerInstanceField.values)))),
        ])
    }

    package struct DescribeContainerInstancesResponse: AWSStructure {
        package var containerInstances: [ContainerInstance]?
        package var failures: [Failure]?

        package init() {}

        package init(containerInstances: [ContainerInstance]? = nil, failures: [Failure]? = nil) {
            self.containerInstances = containerInstances
            self.failures = failures
        }

        package static let schema = Schema<Self>("DescribeContainerInstancesResponse", [
            Member("containerInstances", \.containerInstances),
            Member("failures", \.failures),
        ])
    }

    package struct DescribeServiceDeploymentsRequest: AWSStructure {
        package var serviceDeploymentArns: [String]?

        package init() {}

        package init(serviceDeploymentArns: [String]? = nil) {
            self.serviceDeploymentArns = serviceDeploymentArns
        }

        package static let schema = Schema<Self>("DescribeServiceDeploymentsRequest", [
            Member("serviceDeploymentArns", \.serviceDeploymentArns, required: true),
        ])
    }

    package struct DescribeServiceDeploymentsResponse: AWSStructure {
        package var serviceDeployments: [ServiceDeployment]?
        package var failures: [Failure]?

        package init() {}

        package init(serviceDeployments: [ServiceDeployment]? = nil, failures: [Failure]? = nil) {
            self.serviceDeployments = serviceDeployments
            self.failures = failures
        }

        package static let schema = Schema<Self>("DescribeServiceDeploymentsResponse", [
            Member("serviceDeployments", \.serviceDeployments),
            Member("failures", \.failures),
        ])
    }

    package struct DescribeServiceRevisionsRequest: AWSStructure {
        package var serviceRevisionArns: [String]?

        package init() {}

        package init(serviceRevisionArns: [String]? = nil) {
            self.serviceRevisionArns = serviceRevisionArns
        }

        package static let schema = Schema<Self>("DescribeServiceRevisionsRequest", [
            Member("serviceRevisionArns", \.serviceRevisionArns, required: true),
        ])
    }

    package struct DescribeServiceRevisionsResponse: AWSStructure {
        package var serviceRevisions: [ServiceRevision]?
        package var failures: [Failure]?

        package init() {}

        package init(serviceRevisions: [ServiceRevision]? = nil, failures: [Failure]? = nil) {
            self.serviceRevisions = serviceRevisions
            self.failures = failures
        }

        package static let schema = Schema<Self>("DescribeServiceRevisionsResponse", [
            Member("serviceRevisions", \.serviceRevisions),
            Member("failures", \.failures),
        ])
    }

    package struct DescribeServicesRequest: AWSStructure {
        package var cluster: String?
        package var services: [String]?
        package var include: [String]?

        package init() {}

        package init(cluster: String? = nil, services: [String]? = nil, include: [String]? = nil) {
            self.cluster = cluster
            self.services = services
            self.include = include
        }

        package static let schema = Schema<Self>("DescribeServicesRequest", [
            Member("cluster", \.cluster),
            Member("services", \.services, required: true),
            Member("include", \.include, .list(.string(StringConstraint(values: ServiceField.values)))),
        ])
    }

    package struct DescribeServicesResponse: AWSStructure {
        package var services: [Service]?
        package var failures: [Failure]?

        package init() {}

        package init(services: [Service]? = nil, failures: [Failure]? = nil) {
            self.services = services
            self.failures = failures
        }

        package static let schema = Schema<Self>("DescribeServicesResponse", [
            Member("services", \.services),
            Member("failures", \.failures),
        ])
    }

    package struct DescribeTaskDefinitionRequest: AWSStructure {
        package var taskDefinition: String?
        package var include: [String]?

        package init() {}

        package init(taskDefinition: String? = nil, include: [String]? = nil) {
            self.taskDefinition = taskDefinition
            self.include = include
        }

        package static let schema = Schema<Self>("DescribeTaskDefinitionRequest", [
            Member("taskDefinition", \.taskDefinition, required: true),
            Member("include", \.include, .list(.string(StringConstraint(values: TaskDefinitionField.values)))),
        ])
    }

    package struct DescribeTaskDefinitionResponse: AWSStructure {
        package var taskDefinition: TaskDefinition?
        package var tags: [Tag]?

        package init() {}

        package init(taskDefinition: TaskDefinition? = nil, tags: [Tag]? = nil) {
            self.taskDefinition = taskDefinition
            self.tags = tags
        }

        package static let schema = Schema<Self>("DescribeTaskDefinitionResponse", [
            Member("taskDefinition", \.taskDefinition),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
        ])
    }

    package struct DescribeTaskSetsRequest: AWSStructure {
        package var cluster: String?
        package var service: String?
        package var taskSets: [String]?
        package var include: [String]?

        package init() {}

        package init(
            cluster: String? = nil,
            service: String? = nil,
            taskSets: [String]? = nil,
            include: [String]? = nil
        ) {
            self.cluster = cluster
            self.service = service
            self.taskSets = taskSets
            self.include = include
        }

        package static let schema = Schema<Self>("DescribeTaskSetsRequest", [
            Member("cluster", \.cluster, required: true),
            Member("service", \.service, required: true),
            Member("taskSets", \.taskSets),
            Member("include", \.include, .list(.string(StringConstraint(values: TaskSetField.values)))),
        ])
    }

    package struct DescribeTaskSetsResponse: AWSStructure {
        package var taskSets: [TaskSet]?
        package var failures: [Failure]?

        package init() {}

        package init(taskSets: [TaskSet]? = nil, failures: [Failure]? = nil) {
            self.taskSets = taskSets
            self.failures = failures
        }

        package static let schema = Schema<Self>("DescribeTaskSetsResponse", [
            Member("taskSets", \.taskSets),
            Member("failures", \.failures),
        ])
    }

    package struct DescribeTasksRequest: AWSStructure {
        package var cluster: String?
        package var tasks: [String]?
        package var include: [String]?

        package init() {}

        package init(cluster: String? = nil, tasks: [String]? = nil, include: [String]? = nil) {
            self.cluster = cluster
            self.tasks = tasks
            self.include = include
        }

        package static let schema = Schema<Self>("DescribeTasksRequest", [
            Member("cluster", \.cluster),
            Member("tasks", \.tasks, required: true),
            Member("include", \.include, .list(.string(StringConstraint(values: TaskField.values)))),
        ])
    }

    package struct DescribeTasksResponse: AWSStructure {
        package var tasks: [Task]?
        package var failures: [Failure]?

        package init() {}

        package init(tasks: [Task]? = nil, failures: [Failure]? = nil) {
            self.tasks = tasks
            self.failures = failures
        }

        package static let schema = Schema<Self>("DescribeTasksResponse", [
            Member("tasks", \.tasks),
            Member("failures", \.failures),
        ])
    }

    package struct Device: AWSStructure {
        package var hostPath: String?
        package var containerPath: String?
        package var permissions: [String]?

        package init() {}

        package init(hostPath: String? = nil, containerPath: String? = nil, permissions: [String]? = nil) {
            self.hostPath = hostPath
            self.containerPath = containerPath
            self.permissions = permissions
        }

        package static let schema = Schema<Self>("Device", [
            Member("hostPath", \.hostPath, required: true),
            Member("containerPath", \.containerPath),
            Member("permissions", \.permissions, .list(.string(StringConstraint(values: DeviceCgroupPermission.values)))),
        ])
    }

    package struct DockerVolumeConfiguration: AWSStructure {
        package var scope: String?
        package var autoprovision: Bool?
        package var driver: String?
        package var driverOpts: [String: String]?
        package var labels: [String: String]?

        package init() {}

        package init(
            scope: String? = nil,
            autoprovision: Bool? = nil,
            driver: String? = nil,
            driverOpts: [String: String]? = nil,
            labels: [String: String]? = nil
        ) {
            self.scope = scope
            self.autoprovision = autoprovision
            self.driver = driver
            self.driverOpts = driverOpts
            self.labels = labels
        }

        package static let schema = Schema<Self>("DockerVolumeConfiguration", [
            Member("scope", \.scope, .string(StringConstraint(values: Scope.values))),
            Member("autoprovision", \.autoprovision),
            Member("driver", \.driver),
            Member("driverOpts", \.driverOpts),
            Member("labels", \.labels),
        ])
    }
}
