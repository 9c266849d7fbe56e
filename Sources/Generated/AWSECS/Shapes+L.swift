// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct LinearConfiguration: AWSStructure {
        package var stepPercent: Double?
        package var stepBakeTimeInMinutes: Int?

        package init() {}

        package init(stepPercent: Double? = nil, stepBakeTimeInMinutes: Int? = nil) {
            self.stepPercent = stepPercent
            self.stepBakeTimeInMinutes = stepBakeTimeInMinutes
        }

        package static let schema = Schema<Self>("LinearConfiguration", [
            Member("stepPercent", \.stepPercent),
            Member("stepBakeTimeInMinutes", \.stepBakeTimeInMinutes),
        ])
    }

    package struct LinuxParameters: AWSStructure {
        package var capabilities: KernelCapabilities?
        package var devices: [Device]?
        package var initProcessEnabled: Bool?
        package var sharedMemorySize: Int?
        package var tmpfs: [Tmpfs]?
        package var maxSwap: Int?
        package var swappiness: Int?

        package init() {}

        package init(
            capabilities: KernelCapabilities? = nil,
            devices: [Device]? = nil,
            initProcessEnabled: Bool? = nil,
            sharedMemorySize: Int? = nil,
            tmpfs: [Tmpfs]? = nil,
            maxSwap: Int? = nil,
            swappiness: Int? = nil
        ) {
            self.capabilities = capabilities
            self.devices = devices
            self.initProcessEnabled = initProcessEnabled
            self.sharedMemorySize = sharedMemorySize
            self.tmpfs = tmpfs
            self.maxSwap = maxSwap
            self.swappiness = swappiness
        }

        package static let schema = Schema<Self>("LinuxParameters", [
            Member("capabilities", \.capabilities),
            Member("devices", \.devices),
            Member("initProcessEnabled", \.initProcessEnabled),
            Member("sharedMemorySize", \.sharedMemorySize),
            Member("tmpfs", \.tmpfs),
            Member("maxSwap", \.maxSwap),
            Member("swappiness", \.swappiness),
        ])
    }

    package struct ListAccountSettingsRequest: AWSStructure {
        package var name: String?
        package var value: String?
        package var principalArn: String?
        package var effectiveSettings: Bool?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(
            name: String? = nil,
            value: String? = nil,
            principalArn: String? = nil,
            effectiveSettings: Bool? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.name = name
            self.value = value
            self.principalArn = principalArn
            self.effectiveSettings = effectiveSettings
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("ListAccountSettingsRequest", [
            Member("name", \.name, .string(StringConstraint(values: SettingName.values))),
            Member("value", \.value),
            Member("principalArn", \.principalArn),
            Member("effectiveSettings", \.effectiveSettings),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
        ])
    }

    package struct ListAccountSettingsResponse: AWSStructure {
        package var settings: [Setting]?
        package var nextToken: String?

        package init() {}

        package init(settings: [Setting]? = nil, nextToken: String? = nil) {
            self.settings = settings
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListAccountSettingsResponse", [
            Member("settings", \.settings),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListClustersRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(nextToken: String? = nil, maxResults: Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("ListClustersRequest", [
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
        ])
    }

    package struct ListClustersResponse: AWSStructure {
        package var clusterArns: [String]?
        package var nextToken: String?

        package init() {}

        package init(clusterArns: [String]? = nil, nextToken: String? = nil) {
            self.clusterArns = clusterArns
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListClustersResponse", [
            Member("clusterArns", \.clusterArns),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListContainerInstancesRequest: AWSStructure {
        package var cluster: String?
        package var filter: String?
        package var nextToken: String?
        package var maxResults: Int?
        package var status: String?

        package init() {}

        package init(
            cluster: String? = nil,
            filter: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            status: String? = nil
        ) {
            self.cluster = cluster
            self.filter = filter
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.status = status
        }

        package static let schema = Schema<Self>("ListContainerInstancesRequest", [
            Member("cluster", \.cluster),
            Member("filter", \.filter),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
            Member("status", \.status, .string(StringConstraint(values: ContainerInstanceStatus.values))),
        ])
    }

    package struct ListContainerInstancesResponse: AWSStructure {
        package var containerInstanceArns: [String]?
        package var nextToken: String?

        package init() {}

        package init(containerInstanceArns: [String]? = nil, nextToken: String? = nil) {
            self.containerInstanceArns = containerInstanceArns
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListContainerInstancesResponse", [
            Member("containerInstanceArns", \.containerInstanceArns),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListServiceDeploymentsRequest: AWSStructure {
        package var service: String?
        package var cluster: String?
        package var status: [String]?
        package var createdAt: CreatedAt?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(
            service: String? = nil,
            cluster: String? = nil,
            status: [String]? = nil,
            createdAt: CreatedAt? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.service = service
            self.cluster = cluster
            self.status = status
            self.createdAt = createdAt
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("ListServiceDeploymentsRequest", [
            Member("service", \.service, required: true),
            Member("cluster", \.cluster),
            Member("status", \.status, .list(.string(StringConstraint(values: ServiceDeploymentStatus.values)))),
            Member("createdAt", \.createdAt),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
        ])
    }

    package struct ListServiceDeploymentsResponse: AWSStructure {
        package var serviceDeployments: [ServiceDeploymentBrief]?
        package var nextToken: String?

        package init() {}

        package init(serviceDeployments: [ServiceDeploymentBrief]? = nil, nextToken: String? = nil) {
            self.serviceDeployments = serviceDeployments
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListServiceDeploymentsResponse", [
            Member("serviceDeployments", \.serviceDeployments),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListServicesByNamespaceRequest: AWSStructure {
        package var namespace: String?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(namespace: String? = nil, nextToken: String? = nil, maxResults: Int? = nil) {
            self.namespace = namespace
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("ListServicesByNamespaceRequest", [
            Member("namespace", \.namespace, required: true),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
        ])
    }

    package struct ListServicesByNamespaceResponse: AWSStructure {
        package var serviceArns: [String]?
        package var nextToken: String?

        package init() {}

        package init(serviceArns: [String]? = nil, nextToken: String? = nil) {
            self.serviceArns = serviceArns
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListServicesByNamespaceResponse", [
            Member("serviceArns", \.serviceArns),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListServicesRequest: AWSStructure {
        package var cluster: String?
        package var nextToken: String?
        package var maxResults: Int?
        package var launchType: String?
        package var schedulingStrategy: String?
        package var resourceManagementType: String?

        package init() {}

        package init(
            cluster: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            launchType: String? = nil,
            schedulingStrategy: String? = nil,
            resourceManagementType: String? = nil
        ) {
            self.cluster = cluster
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.launchType = launchType
            self.schedulingStrategy = schedulingStrategy
            self.resourceManagementType = resourceManagementType
        }

        package static let schema = Schema<Self>("ListServicesRequest", [
            Member("cluster", \.cluster),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("schedulingStrategy", \.schedulingStrategy, .string(StringConstraint(values: SchedulingStrategy.values))),
            Member("resourceManagementType", \.resourceManagementType, .string(StringConstraint(values: ResourceManagementType.values))),
        ])
    }

    package struct ListServicesResponse: AWSStructure {
        package var serviceArns: [String]?
        package var nextToken: String?

        package init() {}

        package init(serviceArns: [String]? = nil, nextToken: String? = nil) {
            self.serviceArns = serviceArns
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListServicesResponse", [
            Member("serviceArns", \.serviceArns),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceArn: String?

        package init() {}

        package init(resourceArn: String? = nil) {
            self.resourceArn = resourceArn
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("resourceArn", \.resourceArn, required: true),
        ])
    }

    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [Tag]?

        package init() {}

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static let schema = Schema<Self>("ListTagsForResourceResponse", [
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
        ])
    }

    package struct ListTaskDefinitionFamiliesRequest: AWSStructure {
        package var familyPrefix: String?
        package var status: String?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(
            familyPrefix: String? = nil,
            status: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.familyPrefix = familyPrefix
            self.status = status
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("ListTaskDefinitionFamiliesRequest", [
            Member("familyPrefix", \.familyPrefix),
            Member("status", \.status, .string(StringConstraint(values: TaskDefinitionFamilyStatus.values))),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
        ])
    }

    package struct ListTaskDefinitionFamiliesResponse: AWSStructure {
        package var families: [String]?
        package var nextToken: String?

        package init() {}

        package init(families: [String]? = nil, nextToken: String? = nil) {
            self.families = families
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListTaskDefinitionFamiliesResponse", [
            Member("families", \.families),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListTaskDefinitionsRequest: AWSStructure {
        package var familyPrefix: String?
        package var status: String?
        package var sort: String?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(
            familyPrefix: String? = nil,
            status: String? = nil,
            sort: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.familyPrefix = familyPrefix
            self.status = status
            self.sort = sort
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("ListTaskDefinitionsRequest", [
            Member("familyPrefix", \.familyPrefix),
            Member("status", \.status, .string(StringConstraint(values: TaskDefinitionStatus.values))),
            Member("sort", \.sort, .string(StringConstraint(values: SortOrder.values))),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
        ])
    }

    package struct ListTaskDefinitionsResponse: AWSStructure {
        package var taskDefinitionArns: [String]?
        package var nextToken: String?

        package init() {}

        package init(taskDefinitionArns: [String]? = nil, nextToken: String? = nil) {
            self.taskDefinitionArns = taskDefinitionArns
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListTaskDefinitionsResponse", [
            Member("taskDefinitionArns", \.taskDefinitionArns),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListTasksRequest: AWSStructure {
        package var cluster: String?
        package var containerInstance: String?
        package var family: String?
        package var nextToken: String?
        package var maxResults: Int?
        package var startedBy: String?
        package var serviceName: String?
        package var desiredStatus: String?
        package var launchType: String?
        package var daemonName: String?

        package init() {}

        package init(
            cluster: String? = nil,
            containerInstance: String? = nil,
            family: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            startedBy: String? = nil,
            serviceName: String? = nil,
            desiredStatus: String? = nil,
            launchType: String? = nil,
            daemonName: String? = nil
        ) {
            self.cluster = cluster
            self.containerInstance = containerInstance
            self.family = family
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.startedBy = startedBy
            self.serviceName = serviceName
            self.desiredStatus = desiredStatus
            self.launchType = launchType
            self.daemonName = daemonName
        }

        package static let schema = Schema<Self>("ListTasksRequest", [
            Member("cluster", \.cluster),
            Member("containerInstance", \.containerInstance),
            Member("family", \.family),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults),
            Member("startedBy", \.startedBy),
            Member("serviceName", \.serviceName),
            Member("desiredStatus", \.desiredStatus, .string(StringConstraint(values: DesiredStatus.values))),
            Member("launchType", \.launchType, .string(StringConstraint(values: LaunchType.values))),
            Member("daemonName", \.daemonName),
        ])
    }

    package struct ListTasksResponse: AWSStructure {
        package var taskArns: [String]?
        package var nextToken: String?

        package init() {}

        package init(taskArns: [String]? = nil, nextToken: String? = nil) {
            self.taskArns = taskArns
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListTasksResponse", [
            Member("taskArns", \.taskArns),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct LoadBalancer: AWSStructure {
        package var targetGroupArn: String?
        package var loadBalancerName: String?
        package var containerName: String?
        package var containerPort: Int?
        package var advancedConfiguration: AdvancedConfiguration?

        package init() {}

        package init(
            targetGroupArn: String? = nil,
            loadBalancerName: String? = nil,
            containerName: String? = nil,
            containerPort: Int? = nil,
            advancedConfiguration: AdvancedConfiguration? = nil
        ) {
            self.targetGroupArn = targetGroupArn
            self.loadBalancerName = loadBalancerName
            self.containerName = containerName
            self.containerPort = containerPort
            self.advancedConfiguration = advancedConfiguration
        }

        package static let schema = Schema<Self>("LoadBalancer", [
            Member("targetGroupArn", \.targetGroupArn),
            Member("loadBalancerName", \.loadBalancerName),
            Member("containerName", \.containerName),
            Member("containerPort", \.containerPort),
            Member("advancedConfiguration", \.advancedConfiguration),
        ])
    }

    package struct LogConfiguration: AWSStructure {
        package var logDriver: String?
        package var options: [String: String]?
        package var secretOptions: [Secret]?

        package init() {}

        package init(logDriver: String? = nil, options: [String: String]? = nil, secretOptions: [Secret]? = nil) {
            self.logDriver = logDriver
            self.options = options
            self.secretOptions = secretOptions
        }

        package static let schema = Schema<Self>("LogConfiguration", [
            Member("logDriver", \.logDriver, .string(StringConstraint(values: LogDriver.values)), required: true),
            Member("options", \.options),
            Member("secretOptions", \.secretOptions),
        ])
    }
}
