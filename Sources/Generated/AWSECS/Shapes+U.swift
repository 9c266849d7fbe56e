// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct Ulimit: AWSStructure {
        package var name: String?
        package var softLimit: Int?
        package var hardLimit: Int?

        package init() {}

        package init(name: String? = nil, softLimit: Int? = nil, hardLimit: Int? = nil) {
            self.name = name
            self.softLimit = softLimit
            self.hardLimit = hardLimit
        }

        package static let schema = Schema<Self>("Ulimit", [
            Member("name", \.name, .string(StringConstraint(values: UlimitName.values)), required: true),
            Member("softLimit", \.softLimit, required: true),
            Member("hardLimit", \.hardLimit, required: true),
        ])
    }

    package struct UntagResourceRequest: AWSStructure {
        package var resourceArn: String?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceArn: String? = nil, tagKeys: [String]? = nil) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagResourceRequest", [
            Member("resourceArn", \.resourceArn, required: true),
            Member("tagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#))), required: true),
        ])
    }

    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagResourceResponse", [])
    }

    package struct UpdateClusterRequest: AWSStructure {
        package var cluster: String?
        package var settings: [ClusterSetting]?
        package var configuration: ClusterConfiguration?
        package var serviceConnectDefaults: ClusterServiceConnectDefaultsRequest?

        package init() {}

        package init(
            cluster: String? = nil,
            settings: [ClusterSetting]? = nil,
            configuration: ClusterConfiguration? = nil,
            serviceConnectDefaults: ClusterServiceConnectDefaultsRequest? = nil
        ) {
            self.cluster = cluster
            self.settings = settings
            self.configuration = configuration
            self.serviceConnectDefaults = serviceConnectDefaults
        }

        package static let schema = Schema<Self>("UpdateClusterRequest", [
            Member("cluster", \.cluster, required: true),
            Member("settings", \.settings),
            Member("configuration", \.configuration),
            Member("serviceConnectDefaults", \.serviceConnectDefaults),
        ])
    }

    package struct UpdateClusterResponse: AWSStructure {
        package var cluster: Cluster?

        package init() {}

        package init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }

        package static let schema = Schema<Self>("UpdateClusterResponse", [
            Member("cluster", \.cluster),
        ])
    }

    package struct UpdateClusterSettingsRequest: AWSStructure {
        package var cluster: String?
        package var settings: [ClusterSetting]?

        package init() {}

        package init(cluster: String? = nil, settings: [ClusterSetting]? = nil) {
            self.cluster = cluster
            self.settings = settings
        }

        package static let schema = Schema<Self>("UpdateClusterSettingsRequest", [
            Member("cluster", \.cluster, required: true),
            Member("settings", \.settings, required: true),
        ])
    }

    package struct UpdateClusterSettingsResponse: AWSStructure {
        package var cluster: Cluster?

        package init() {}

        package init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }

        package static let schema = Schema<Self>("UpdateClusterSettingsResponse", [
            Member("cluster", \.cluster),
        ])
    }

    package struct UpdateServicePrimaryTaskSetRequest: AWSStructure {
        package var cluster: String?
        package var service: String?
        package var primaryTaskSet: String?

        package init() {}

        package init(cluster: String? = nil, service: String? = nil, primaryTaskSet: String? = nil) {
            self.cluster = cluster
            self.service = service
            self.primaryTaskSet = primaryTaskSet
        }

        package static let schema = Schema<Self>("UpdateServicePrimaryTaskSetRequest", [
            Member("cluster", \.cluster, required: true),
            Member("service", \.service, required: true),
            Member("primaryTaskSet", \.primaryTaskSet, required: true),
        ])
    }

    package struct UpdateServicePrimaryTaskSetResponse: AWSStructure {
        package var taskSet: TaskSet?

        package init() {}

        package init(taskSet: TaskSet? = nil) {
            self.taskSet = taskSet
        }

        package static let schema = Schema<Self>("UpdateServicePrimaryTaskSetResponse", [
            Member("taskSet", \.taskSet),
        ])
    }

    package struct UpdateServiceRequest: AWSStructure {
        package var cluster: String?
        package var service: String?
        package var desiredCount: Int?
        package var taskDefinition: String?
        package var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        package var deploymentConfiguration: DeploymentConfiguration?
        package var availabilityZoneRebalancing: String?
        package var networkConfiguration: NetworkConfiguration?
        package var placementConstraints: [PlacementConstraint]?
        package var placementStrategy: [PlacementStrategy]?
        package var platformVersion: String?
        package var forceNewDeployment: Bool?
        package var healthCheckGracePeriodSeconds: Int?
        package var deploymentController: DeploymentController?
        package var enableExecuteCommand: Bool?
        package var enableECSManagedTags: Bool?
        package var loadBalancers: [LoadBalancer]?
        package var propagateTags: String?
        package var serviceRegistries: [ServiceRegistry]?
        package var serviceConnectConfiguration: ServiceConnectConfiguration?
        package var volumeConfigurations: [ServiceVolumeConfiguration]?
        package var vpcLatticeConfigurations: [VpcLatticeConfiguration]?

        package init() {}

        package init(
            cluster: String? = nil,
            service: String? = nil,
            desiredCount: Int? = nil,
            taskDefinition: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            deploymentConfiguration: DeploymentConfiguration? = nil,
            availabilityZoneRebalancing: String? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            platformVersion: String? = nil,
            forceNewDeployment: Bool? = nil,
            healthCheckGracePeriodSeconds: Int? = nil,
            deploymentController: DeploymentController? = nil,
            enableExecuteCommand: Bool? = nil,
            enableECSManagedTags: Bool? = nil,
            loadBalancers: [LoadBalancer]? = nil,
            propagateTags: String? = nil,
            serviceRegistries: [ServiceRegistry]? = nil,
            serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
            volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
            vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil
        ) {
            self.cluster = cluster
            self.service = service
            self.desiredCount = desiredCount
            self.taskDefinition = taskDefinition
            self.capacityProviderStrategy = capacityProviderStrategy
            self.deploymentConfiguration = deploymentConfiguration
            self.availabilityZoneRebalancing = availabilityZoneRebalancing
            self.networkConfiguration = networkConfiguration
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.platformVersion = platformVersion
            self.forceNewDeployment = forceNewDeployment
            self.healthCheckGracePeriodSeconds = healthCheckGracePeriodSeconds
            self.deploymentController = deploymentController
            self.enableExecuteCommand = enableExecuteCommand
            self.enableECSManagedTags = enableECSManagedTags
            self.loadBalancers = loadBalancers
            self.propagateTags = propagateTags
            self.serviceRegistries = serviceRegistries
            self.serviceConnectConfiguration = serviceConnectConfiguration
            self.volumeConfigurations = volumeConfigurations
            self.vpcLatticeConfigurations = vpcLatticeConfigurations
        }

        package static let schema = Schema<Self>("UpdateServiceRequest", [
            Member("cluster", \.cluster),
            Member("service", \.service, required: true),
            Member("desiredCount", \.desiredCount),
            Member("taskDefinition", \.taskDefinition),
            Member("capacityProviderStrategy", \.capacityProviderStrategy),
            Member("deploymentConfiguration", \.deploymentConfiguration),
            Member("availabilityZoneRebalancing", \.availabilityZoneRebalancing, .string(StringConstraint(values: AvailabilityZoneRebalancing.values))),
            Member("networkConfiguration", \.networkConfiguration),
            Member("placementConstraints", \.placementConstraints),
            Member("placementStrategy", \.placementStrategy),
            Member("platformVersion", \.platformVersion),
            Member("forceNewDeployment", \.forceNewDeployment),
            Member("healthCheckGracePeriodSeconds", \.healthCheckGracePeriodSeconds),
            Member("deploymentController", \.deploymentController),
            Member("enableExecuteCommand", \.enableExecuteCommand),
            Member("enableECSManagedTags", \.enableECSManagedTags),
            Member("loadBalancers", \.loadBalancers),
            Member("propagateTags", \.propagateTags, .string(StringConstraint(values: PropagateTags.values))),
            Member("serviceRegistries", \.serviceRegistries),
            Member("serviceConnectConfiguration", \.serviceConnectConfiguration),
            Member("volumeConfigurations", \.volumeConfigurations),
            Member("vpcLatticeConfigurations", \.vpcLatticeConfigurations),
        ])
    }

    package struct UpdateServiceResponse: AWSStructure {
        package var service: Service?

        package init() {}

        package init(service: Service? = nil) {
            self.service = service
        }

        package static let schema = Schema<Self>("UpdateServiceResponse", [
            Member("service", \.service),
        ])
    }

    package struct UpdateTaskProtectionRequest: AWSStructure {
        package var cluster: String?
        package var tasks: [String]?
        package var protectionEnabled: Bool?
        package var expiresInMinutes: Int?

        package init() {}

        package init(
            cluster: String? = nil,
            tasks: [String]? = nil,
            protectionEnabled: Bool? = nil,
            expiresInMinutes: Int? = nil
        ) {
            self.cluster = cluster
            self.tasks = tasks
            self.protectionEnabled = protectionEnabled
            self.expiresInMinutes = expiresInMinutes
        }

        package static let schema = Schema<Self>("UpdateTaskProtectionRequest", [
            Member("cluster", \.cluster, required: true),
            Member("tasks", \.tasks, required: true),
            Member("protectionEnabled", \.protectionEnabled, required: true),
            Member("expiresInMinutes", \.expiresInMinutes),
        ])
    }

    package struct UpdateTaskProtectionResponse: AWSStructure {
        package var protectedTasks: [ProtectedTask]?
        package var failures: [Failure]?

        package init() {}

        package init(protectedTasks: [ProtectedTask]? = nil, failures: [Failure]? = nil) {
            self.protectedTasks = protectedTasks
            self.failures = failures
        }

        package static let schema = Schema<Self>("UpdateTaskProtectionResponse", [
            Member("protectedTasks", \.protectedTasks),
            Member("failures", \.failures),
        ])
    }

    package struct UpdateTaskSetRequest: AWSStructure {
        package var cluster: String?
        package var service: String?
        package var taskSet: String?
        package var scale: Scale?

        package init() {}

        package init(cluster: String? = nil, service: String? = nil, taskSet: String? = nil, scale: Scale? = nil) {
            self.cluster = cluster
            self.service = service
            self.taskSet = taskSet
            self.scale = scale
        }

        package static let schema = Schema<Self>("UpdateTaskSetRequest", [
            Member("cluster", \.cluster, required: true),
            Member("service", \.service, required: true),
            Member("taskSet", \.taskSet, required: true),
            Member("scale", \.scale, required: true),
        ])
    }

    package struct UpdateTaskSetResponse: AWSStructure {
        package var taskSet: TaskSet?

        package init() {}

        package init(taskSet: TaskSet? = nil) {
            self.taskSet = taskSet
        }

        package static let schema = Schema<Self>("UpdateTaskSetResponse", [
            Member("taskSet", \.taskSet),
        ])
    }
}
