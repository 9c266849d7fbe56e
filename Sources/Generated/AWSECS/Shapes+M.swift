// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct ManagedAgent: AWSStructure {
        package var lastStartedAt: Date?
        package var name: String?
        package var reason: String?
        package var lastStatus: String?

        package init() {}

        package init(
            lastStartedAt: Date? = nil,
            name: String? = nil,
            reason: String? = nil,
            lastStatus: String? = nil
        ) {
            self.lastStartedAt = lastStartedAt
            self.name = name
            self.reason = reason
            self.lastStatus = lastStatus
        }

        package static let schema = Schema<Self>("ManagedAgent", [
            Member("lastStartedAt", \.lastStartedAt),
            Member("name", \.name, .string(StringConstraint(values: ManagedAgentName.values))),
            Member("reason", \.reason),
            Member("lastStatus", \.lastStatus),
        ])
    }

    package struct ManagedApplicationAutoScalingPolicy: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?
        package var policyType: String?
        package var targetValue: Double?
        package var metric: String?

        package init() {}

        package init(
            arn: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            updatedAt: Date? = nil,
            policyType: String? = nil,
            targetValue: Double? = nil,
            metric: String? = nil
        ) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
            self.policyType = policyType
            self.targetValue = targetValue
            self.metric = metric
        }

        package static let schema = Schema<Self>("ManagedApplicationAutoScalingPolicy", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
            Member("policyType", \.policyType, required: true),
            Member("targetValue", \.targetValue, required: true),
            Member("metric", \.metric, required: true),
        ])
    }

    package struct ManagedAutoScaling: AWSStructure {
        package var scalableTarget: ManagedScalableTarget?
        package var applicationAutoScalingPolicies: [ManagedApplicationAutoScalingPolicy]?

        package init() {}

        package init(
            scalableTarget: ManagedScalableTarget? = nil,
            applicationAutoScalingPolicies: [ManagedApplicationAutoScalingPolicy]? = nil
        ) {
            self.scalableTarget = scalableTarget
            self.applicationAutoScalingPolicies = applicationAutoScalingPolicies
        }

        package static let schema = Schema<Self>("ManagedAutoScaling", [
            Member("scalableTarget", \.scalableTarget),
            Member("applicationAutoScalingPolicies", \.applicationAutoScalingPolicies),
        ])
    }

    package struct ManagedCertificate: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?
        package var domainName: String?

        package init() {}

        package init(
            arn: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            updatedAt: Date? = nil,
            domainName: String? = nil
        ) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
            self.domainName = domainName
        }

        package static let schema = Schema<Self>("ManagedCertificate", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
            Member("domainName", \.domainName, required: true),
        ])
    }

    package struct ManagedIngressPath: AWSStructure {
        package var accessType: String?
        package var endpoint: String?
        package var loadBalancer: ManagedLoadBalancer?
        package var loadBalancerSecurityGroups: [ManagedSecurityGroup]?
        package var certificate: ManagedCertificate?
        package var listener: ManagedListener?
        package var rule: ManagedListenerRule?
        package var targetGroups: [ManagedTargetGroup]?

        package init() {}

        package init(
            accessType: String? = nil,
            endpoint: String? = nil,
            loadBalancer: ManagedLoadBalancer? = nil,
            loadBalancerSecurityGroups: [ManagedSecurityGroup]? = nil,
            certificate: ManagedCertificate? = nil,
            listener: ManagedListener? = nil,
            rule: ManagedListenerRule? = nil,
            targetGroups: [ManagedTargetGroup]? = nil
        ) {
            self.accessType = accessType
            self.endpoint = endpoint
            self.loadBalancer = loadBalancer
            self.loadBalancerSecurityGroups = loadBalancerSecurityGroups
            self.certificate = certificate
            self.listener = listener
            self.rule = rule
            self.targetGroups = targetGroups
        }

        package static let schema = Schema<Self>("ManagedIngressPath", [
            Member("accessType", \.accessType, .string(StringConstraint(values: AccessType.values)), required: true),
            Member("endpoint", \.endpoint, required: true),
            Member("loadBalancer", \.loadBalancer),
            Member("loadBalancerSecurityGroups", \.loadBalancerSecurityGroups),
            Member("certificate", \.certificate),
            Member("listener", \.listener),
            Member("rule", \.rule),
            Member("targetGroups", \.targetGroups),
        ])
    }

    package struct ManagedInstancesLocalStorageConfiguration: AWSStructure {
        package var useLocalStorage: Bool?

        package init() {}

        package init(useLocalStorage: Bool? = nil) {
            self.useLocalStorage = useLocalStorage
        }

        package static let schema = Schema<Self>("ManagedInstancesLocalStorageConfiguration", [
            Member("useLocalStorage", \.useLocalStorage),
        ])
    }

    package struct ManagedInstancesNetworkConfiguration: AWSStructure {
        package var subnets: [String]?
        package var securityGroups: [String]?

        package init() {}

        package init(subnets: [String]? = nil, securityGroups: [String]? = nil) {
            self.subnets = subnets
            self.securityGroups = securityGroups
        }

        package static let schema = Schema<Self>("ManagedInstancesNetworkConfiguration", [
            Member("subnets", \.subnets),
            Member("securityGroups", \.securityGroups),
        ])
    }

    package struct ManagedInstancesProvider: AWSStructure {
        package var infrastructureRoleArn: String?
        package var instanceLaunchTemplate: InstanceLaunchTemplate?
        package var propagateTags: String?
        package var infrastructureOptimization: InfrastructureOptimization?
        package var autoRepairConfiguration: AutoRepairConfiguration?

        package init() {}

        package init(
            infrastructureRoleArn: String? = nil,
            instanceLaunchTemplate: InstanceLaunchTemplate? = nil,
            propagateTags: String? = nil,
            infrastructureOptimization: InfrastructureOptimization? = nil,
            autoRepairConfiguration: AutoRepairConfiguration? = nil
        ) {
            self.infrastructureRoleArn = infrastructureRoleArn
            self.instanceLaunchTemplate = instanceLaunchTemplate
            self.propagateTags = propagateTags
            self.infrastructureOptimization = infrastructureOptimization
            self.autoRepairConfiguration = autoRepairConfiguration
        }

        package static let schema = Schema<Self>("ManagedInstancesProvider", [
            Member("infrastructureRoleArn", \.infrastructureRoleArn),
            Member("instanceLaunchTemplate", \.instanceLaunchTemplate),
            Member("propagateTags", \.propagateTags, .string(StringConstraint(values: PropagateMITags.values))),
            Member("infrastructureOptimization", \.infrastructureOptimization),
            Member("autoRepairConfiguration", \.autoRepairConfiguration),
        ])
    }

    package struct ManagedInstancesStorageConfiguration: AWSStructure {
        package var storageSizeGiB: Int?

        package init() {}

        package init(storageSizeGiB: Int? = nil) {
            self.storageSizeGiB = storageSizeGiB
        }

        package static let schema = Schema<Self>("ManagedInstancesStorageConfiguration", [
            Member("storageSizeGiB", \.storageSizeGiB, .integer(minimum: 1)),
        ])
    }

    package struct ManagedListener: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?

        package init() {}

        package init(arn: String? = nil, status: String? = nil, statusReason: String? = nil, updatedAt: Date? = nil) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
        }

        package static let schema = Schema<Self>("ManagedListener", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
        ])
    }

    package struct ManagedListenerRule: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?

        package init() {}

        package init(arn: String? = nil, status: String? = nil, statusReason: String? = nil, updatedAt: Date? = nil) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
        }

        package static let schema = Schema<Self>("ManagedListenerRule", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
        ])
    }

    package struct ManagedLoadBalancer: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?
        package var scheme: String?
        package var subnetIds: [String]?
        package var securityGroupIds: [String]?

        package init() {}

        package init(
            arn: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            updatedAt: Date? = nil,
            scheme: String? = nil,
            subnetIds: [String]? = nil,
            securityGroupIds: [String]? = nil
        ) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
            self.scheme = scheme
            self.subnetIds = subnetIds
            self.securityGroupIds = securityGroupIds
        }

        package static let schema = Schema<Self>("ManagedLoadBalancer", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
            Member("scheme", \.scheme, required: true),
            Member("subnetIds", \.subnetIds),
            Member("securityGroupIds", \.securityGroupIds),
        ])
    }

    package struct ManagedLogGroup: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?
        package var logGroupName: String?

        package init() {}

        package init(
            arn: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            updatedAt: Date? = nil,
            logGroupName: String? = nil
        ) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
            self.logGroupName = logGroupName
        }

        package static let schema = Schema<Self>("ManagedLogGroup", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
            Member("logGroupName", \.logGroupName, required: true),
        ])
    }

    package struct ManagedMetricAlarm: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?

        package init() {}

        package init(arn: String? = nil, status: String? = nil, statusReason: String? = nil, updatedAt: Date? = nil) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
        }

        package static let schema = Schema<Self>("ManagedMetricAlarm", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
        ])
    }

    package struct ManagedScalableTarget: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?
        package var minCapacity: Int?
        package var maxCapacity: Int?

        package init() {}

        package init(
            arn: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            updatedAt: Date? = nil,
            minCapacity: Int? = nil,
            maxCapacity: Int? = nil
        ) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
            self.minCapacity = minCapacity
            self.maxCapacity = maxCapacity
        }

        package static let schema = Schema<Self>("ManagedScalableTarget", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
            Member("minCapacity", \.minCapacity, required: true),
            Member("maxCapacity", \.maxCapacity, required: true),
        ])
    }

    package struct ManagedScaling: AWSStructure {
        package var status: String?
        package var targetCapacity: Int?
        package var minimumScalingStepSize: Int?
        package var maximumScalingStepSize: Int?
        package var instanceWarmupPeriod: Int?

        package init() {}

        package init(
            status: String? = nil,
            targetCapacity: Int? = nil,
            minimumScalingStepSize: Int? = nil,
            maximumScalingStepSize: Int? = nil,
            instanceWarmupPeriod: Int? = nil
        ) {
            self.status = status
            self.targetCapacity = targetCapacity
            self.minimumScalingStepSize = minimumScalingStepSize
            self.maximumScalingStepSize = maximumScalingStepSize
            self.instanceWarmupPeriod = instanceWarmupPeriod
        }

        package static let schema = Schema<Self>("ManagedScaling", [
            Member("status", \.status, .string(StringConstraint(values: ManagedScalingStatus.values))),
            Member("targetCapacity", \.targetCapacity, .integer(minimum: 1, maximum: 100)),
            Member("minimumScalingStepSize", \.minimumScalingStepSize, .integer(minimum: 1, maximum: 10000)),
            Member("maximumScalingStepSize", \.maximumScalingStepSize, .integer(minimum: 1, maximum: 10000)),
            Member("instanceWarmupPeriod", \.instanceWarmupPeriod, .integer(minimum: 0, maximum: 10000)),
        ])
    }

    package struct ManagedSecurityGroup: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?

        package init() {}

        package init(arn: String? = nil, status: String? = nil, statusReason: String? = nil, updatedAt: Date? = nil) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
        }

        package static let schema = Schema<Self>("ManagedSecurityGroup", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
        ])
    }

    package struct ManagedStorageConfiguration: AWSStructure {
        package var kmsKeyId: String?
        package var fargateEphemeralStorageKmsKeyId: String?

        package init() {}

        package init(kmsKeyId: String? = nil, fargateEphemeralStorageKmsKeyId: String? = nil) {
            self.kmsKeyId = kmsKeyId
            self.fargateEphemeralStorageKmsKeyId = fargateEphemeralStorageKmsKeyId
        }

        package static let schema = Schema<Self>("ManagedStorageConfiguration", [
            Member("kmsKeyId", \.kmsKeyId),
            Member("fargateEphemeralStorageKmsKeyId", \.fargateEphemeralStorageKmsKeyId),
        ])
    }

    package struct ManagedTargetGroup: AWSStructure {
        package var arn: String?
        package var status: String?
        package var statusReason: String?
        package var updatedAt: Date?
        package var healthCheckPath: String?
        package var healthCheckPort: Int?
        package var port: Int?

        package init() {}

        package init(
            arn: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            updatedAt: Date? = nil,
            healthCheckPath: String? = nil,
            healthCheckPort: Int? = nil,
            port: Int? = nil
        ) {
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.updatedAt = updatedAt
            self.healthCheckPath = healthCheckPath
            self.healthCheckPort = healthCheckPort
            self.port = port
        }

        package static let schema = Schema<Self>("ManagedTargetGroup", [
            Member("arn", \.arn),
            Member("status", \.status, .string(StringConstraint(values: ManagedResourceStatus.values)), required: true),
            Member("statusReason", \.statusReason),
            Member("updatedAt", \.updatedAt, required: true),
            Member("healthCheckPath", \.healthCheckPath, required: true),
            Member("healthCheckPort", \.healthCheckPort, required: true),
            Member("port", \.port, required: true),
        ])
    }

    package struct MemoryGiBPerVCpuRequest: AWSStructure {
        package var min: Double?
        package var max: Double?

        package init() {}

        package init(min: Double? = nil, max: Double? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("MemoryGiBPerVCpuRequest", [
            Member("min", \.min),
            Member("max", \.max),
        ])
    }

    package struct MemoryMiBRequest: AWSStructure {
        package var min: Int?
        package var max: Int?

        package init() {}

        package init(min: Int? = nil, max: Int? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("MemoryMiBRequest", [
            Member("min", \.min, required: true),
            Member("max", \.max),
        ])
    }

    package struct MountPoint: AWSStructure {
        package var sourceVolume: String?
        package var containerPath: String?
        package var readOnly: Bool?

        package init() {}

        package init(sourceVolume: String? = nil, containerPath: String? = nil, readOnly: Bool? = nil) {
            self.sourceVolume = sourceVolume
            self.containerPath = containerPath
            self.readOnly = readOnly
        }

        package static let schema = Schema<Self>("MountPoint", [
            Member("sourceVolume", \.sourceVolume),
            Member("containerPath", \.containerPath),
            Member("readOnly", \.readOnly),
        ])
    }
}
