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
