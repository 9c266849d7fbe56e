// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 0, maximumLength: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#))),
        ])
    }

    package struct TagDescription: AWSStructure {
        package var resourceArn: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceArn: String? = nil, tags: [Tag]? = nil) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagDescription", [
            Member("ResourceArn", \.resourceArn),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 1))),
        ])
    }

    package struct TargetDescription: AWSStructure {
        package var id: String?
        package var port: Int?
        package var availabilityZone: String?
        package var quicServerId: String?

        package init() {}

        package init(
            id: String? = nil,
            port: Int? = nil,
            availabilityZone: String? = nil,
            quicServerId: String? = nil
        ) {
            self.id = id
            self.port = port
            self.availabilityZone = availabilityZone
            self.quicServerId = quicServerId
        }

        package static let schema = Schema<Self>("TargetDescription", [
            Member("Id", \.id, required: true),
            Member("Port", \.port, .integer(minimum: 1, maximum: 65535)),
            Member("AvailabilityZone", \.availabilityZone),
            Member("QuicServerId", \.quicServerId, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
        ])
    }

    package struct TargetGroup: AWSStructure {
        package var targetGroupArn: String?
        package var targetGroupName: String?
        package var `protocol`: String?
        package var port: Int?
        package var vpcId: String?
        package var healthCheckProtocol: String?
        package var healthCheckPort: String?
        package var healthCheckEnabled: Bool?
        package var healthCheckIntervalSeconds: Int?
        package var healthCheckTimeoutSeconds: Int?
        package var healthyThresholdCount: Int?
        package var unhealthyThresholdCount: Int?
        package var healthCheckPath: String?
        package var matcher: Matcher?
        package var loadBalancerArns: [String]?
        package var targetType: String?
        package var protocolVersion: String?
        package var ipAddressType: String?
        package var targetControlPort: Int?

        package init() {}

        package init(
            targetGroupArn: String? = nil,
            targetGroupName: String? = nil,
            `protocol`: String? = nil,
            port: Int? = nil,
            vpcId: String? = nil,
            healthCheckProtocol: String? = nil,
            healthCheckPort: String? = nil,
            healthCheckEnabled: Bool? = nil,
            healthCheckIntervalSeconds: Int? = nil,
            healthCheckTimeoutSeconds: Int? = nil,
            healthyThresholdCount: Int? = nil,
            unhealthyThresholdCount: Int? = nil,
            healthCheckPath: String? = nil,
            matcher: Matcher? = nil,
            loadBalancerArns: [String]? = nil,
            targetType: String? = nil,
            protocolVersion: String? = nil,
            ipAddressType: String? = nil,
            targetControlPort: Int? = nil
        ) {
            self.targetGroupArn = targetGroupArn
            self.targetGroupName = targetGroupName
            self.`protocol` = `protocol`
            self.port = port
            self.vpcId = vpcId
            self.healthCheckProtocol = healthCheckProtocol
            self.healthCheckPort = healthCheckPort
            self.healthCheckEnabled = healthCheckEnabled
            self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
            self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
            self.healthyThresholdCount = healthyThresholdCount
            self.unhealthyThresholdCount = unhealthyThresholdCount
            self.healthCheckPath = healthCheckPath
            self.matcher = matcher
            self.loadBalancerArns = loadBalancerArns
            self.targetType = targetType
            self.protocolVersion = protocolVersion
            self.ipAddressType = ipAddressType
            self.targetControlPort = targetControlPort
        }

        package static let schema = Schema<Self>("TargetGroup", [
            Member("TargetGroupArn", \.targetGroupArn),
            Member("TargetGroupName", \.targetGroupName),
            Member("Protocol", \.`protocol`, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("Port", \.port, .integer(minimum: 1, maximum: 65535)),
            Member("VpcId", \.vpcId),
            Member("HealthCheckProtocol", \.healthCheckProtocol, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("HealthCheckPort", \.healthCheckPort),
            Member("HealthCheckEnabled", \.healthCheckEnabled),
            Member("HealthCheckIntervalSeconds", \.healthCheckIntervalSeconds, .integer(minimum: 5, maximum: 300)),
            Member("HealthCheckTimeoutSeconds", \.healthCheckTimeoutSeconds, .integer(minimum: 2, maximum: 120)),
            Member("HealthyThresholdCount", \.healthyThresholdCount, .integer(minimum: 2, maximum: 10)),
            Member("UnhealthyThresholdCount", \.unhealthyThresholdCount, .integer(minimum: 2, maximum: 10)),
            Member("HealthCheckPath", \.healthCheckPath, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("Matcher", \.matcher),
            Member("LoadBalancerArns", \.loadBalancerArns),
            Member("TargetType", \.targetType, .string(StringConstraint(values: TargetTypeEnum.values))),
            Member("ProtocolVersion", \.protocolVersion),
            Member("IpAddressType", \.ipAddressType, .string(StringConstraint(values: TargetGroupIpAddressTypeEnum.values))),
            Member("TargetControlPort", \.targetControlPort, .integer(minimum: 1, maximum: 65535)),
        ])
    }

    package struct TargetGroupAttribute: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("TargetGroupAttribute", [
            Member("Key", \.key, .string(StringConstraint(maximumLength: 256, pattern: "^[a-zA-Z0-9._]+$"))),
            Member("Value", \.value),
        ])
    }

    package struct TargetGroupStickinessConfig: AWSStructure {
        package var enabled: Bool?
        package var durationSeconds: Int?

        package init() {}

        package init(enabled: Bool? = nil, durationSeconds: Int? = nil) {
            self.enabled = enabled
            self.durationSeconds = durationSeconds
        }

        package static let schema = Schema<Self>("TargetGroupStickinessConfig", [
            Member("Enabled", \.enabled),
            Member("DurationSeconds", \.durationSeconds),
        ])
    }

    package struct TargetGroupTuple: AWSStructure {
        package var targetGroupArn: String?
        package var weight: Int?

        package init() {}

        package init(targetGroupArn: String? = nil, weight: Int? = nil) {
            self.targetGroupArn = targetGroupArn
            self.weight = weight
        }

        package static let schema = Schema<Self>("TargetGroupTuple", [
            Member("TargetGroupArn", \.targetGroupArn),
            Member("Weight", \.weight),
        ])
    }

    package struct TargetHealth: AWSStructure {
        package var state: String?
        package var reason: String?
        package var description: String?

        package init() {}

        package init(state: String? = nil, reason: String? = nil, description: String? = nil) {
            self.state = state
            self.reason = reason
            self.description = description
        }

        package static let schema = Schema<Self>("TargetHealth", [
            Member("State", \.state, .string(StringConstraint(values: TargetHealthStateEnum.values))),
            Member("Reason", \.reason, .string(StringConstraint(values: TargetHealthReasonEnum.values))),
            Member("Description", \.description),
        ])
    }

    package struct TargetHealthDescription: AWSStructure {
        package var target: TargetDescription?
        package var healthCheckPort: String?
        package var targetHealth: TargetHealth?
        package var anomalyDetection: AnomalyDetection?
        package var administrativeOverride: AdministrativeOverride?

        package init() {}

        package init(
            target: TargetDescription? = nil,
            healthCheckPort: String? = nil,
            targetHealth: TargetHealth? = nil,
            anomalyDetection: AnomalyDetection? = nil,
            administrativeOverride: AdministrativeOverride? = nil
        ) {
            self.target = target
            self.healthCheckPort = healthCheckPort
            self.targetHealth = targetHealth
            self.anomalyDetection = anomalyDetection
            self.administrativeOverride = administrativeOverride
        }

        package static let schema = Schema<Self>("TargetHealthDescription", [
            Member("Target", \.target),
            Member("HealthCheckPort", \.healthCheckPort),
            Member("TargetHealth", \.targetHealth),
            Member("AnomalyDetection", \.anomalyDetection),
            Member("AdministrativeOverride", \.administrativeOverride),
        ])
    }
}
