// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct Matcher: AWSStructure {
        package var httpCode: String?
        package var grpcCode: String?

        package init() {}

        package init(httpCode: String? = nil, grpcCode: String? = nil) {
            self.httpCode = httpCode
            self.grpcCode = grpcCode
        }

        package static let schema = Schema<Self>("Matcher", [
            Member("HttpCode", \.httpCode),
            Member("GrpcCode", \.grpcCode),
        ])
    }

    package struct ModifyListenerAttributesInput: AWSStructure {
        package var listenerArn: String?
        package var attributes: [ListenerAttribute]?

        package init() {}

        package init(listenerArn: String? = nil, attributes: [ListenerAttribute]? = nil) {
            self.listenerArn = listenerArn
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("ModifyListenerAttributesInput", [
            Member("ListenerArn", \.listenerArn, required: true),
            Member("Attributes", \.attributes, required: true),
        ])
    }

    package struct ModifyListenerAttributesOutput: AWSStructure {
        package var attributes: [ListenerAttribute]?

        package init() {}

        package init(attributes: [ListenerAttribute]? = nil) {
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("ModifyListenerAttributesOutput", [
            Member("Attributes", \.attributes),
        ])
    }

    package struct ModifyListenerInput: AWSStructure {
        package var listenerArn: String?
        package var port: Int?
        package var `protocol`: String?
        package var sslPolicy: String?
        package var certificates: [Certificate]?
        package var defaultActions: [Action]?
        package var alpnPolicy: [String]?
        package var mutualAuthentication: MutualAuthenticationAttributes?

        package init() {}

        package init(
            listenerArn: String? = nil,
            port: Int? = nil,
            `protocol`: String? = nil,
            sslPolicy: String? = nil,
            certificates: [Certificate]? = nil,
            defaultActions: [Action]? = nil,
            alpnPolicy: [String]? = nil,
            mutualAuthentication: MutualAuthenticationAttributes? = nil
        ) {
            self.listenerArn = listenerArn
            self.port = port
            self.`protocol` = `protocol`
            self.sslPolicy = sslPolicy
            self.certificates = certificates
            self.defaultActions = defaultActions
            self.alpnPolicy = alpnPolicy
            self.mutualAuthentication = mutualAuthentication
        }

        package static let schema = Schema<Self>("ModifyListenerInput", [
            Member("ListenerArn", \.listenerArn, required: true),
            Member("Port", \.port, .integer(minimum: 1, maximum: 65535)),
            Member("Protocol", \.`protocol`, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("SslPolicy", \.sslPolicy),
            Member("Certificates", \.certificates),
            Member("DefaultActions", \.defaultActions),
            Member("AlpnPolicy", \.alpnPolicy),
            Member("MutualAuthentication", \.mutualAuthentication),
        ])
    }

    package struct ModifyListenerOutput: AWSStructure {
        package var listeners: [Listener]?

        package init() {}

        package init(listeners: [Listener]? = nil) {
            self.listeners = listeners
        }

        package static let schema = Schema<Self>("ModifyListenerOutput", [
            Member("Listeners", \.listeners),
        ])
    }

    package struct ModifyLoadBalancerAttributesInput: AWSStructure {
        package var loadBalancerArn: String?
        package var attributes: [LoadBalancerAttribute]?

        package init() {}

        package init(loadBalancerArn: String? = nil, attributes: [LoadBalancerAttribute]? = nil) {
            self.loadBalancerArn = loadBalancerArn
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("ModifyLoadBalancerAttributesInput", [
            Member("LoadBalancerArn", \.loadBalancerArn, required: true),
            Member("Attributes", \.attributes, .list(LoadBalancerAttribute.wireType, ListTraits(maximum: 20)), required: true),
        ])
    }

    package struct ModifyLoadBalancerAttributesOutput: AWSStructure {
        package var attributes: [LoadBalancerAttribute]?

        package init() {}

        package init(attributes: [LoadBalancerAttribute]? = nil) {
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("ModifyLoadBalancerAttributesOutput", [
            Member("Attributes", \.attributes, .list(LoadBalancerAttribute.wireType, ListTraits(maximum: 20))),
        ])
    }

    package struct ModifyRuleInput: AWSStructure {
        package var ruleArn: String?
        package var conditions: [RuleCondition]?
        package var actions: [Action]?
        package var transforms: [RuleTransform]?
        package var resetTransforms: Bool?

        package init() {}

        package init(
            ruleArn: String? = nil,
            conditions: [RuleCondition]? = nil,
            actions: [Action]? = nil,
            transforms: [RuleTransform]? = nil,
            resetTransforms: Bool? = nil
        ) {
            self.ruleArn = ruleArn
            self.conditions = conditions
            self.actions = actions
            self.transforms = transforms
            self.resetTransforms = resetTransforms
        }

        package static let schema = Schema<Self>("ModifyRuleInput", [
            Member("RuleArn", \.ruleArn, required: true),
            Member("Conditions", \.conditions),
            Member("Actions", \.actions),
            Member("Transforms", \.transforms),
            Member("ResetTransforms", \.resetTransforms),
        ])
    }

    package struct ModifyRuleOutput: AWSStructure {
        package var rules: [Rule]?

        package init() {}

        package init(rules: [Rule]? = nil) {
            self.rules = rules
        }

        package static let schema = Schema<Self>("ModifyRuleOutput", [
            Member("Rules", \.rules),
        ])
    }

    package struct ModifyTargetGroupAttributesInput: AWSStructure {
        package var targetGroupArn: String?
        package var attributes: [TargetGroupAttribute]?

        package init() {}

        package init(targetGroupArn: String? = nil, attributes: [TargetGroupAttribute]? = nil) {
            self.targetGroupArn = targetGroupArn
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("ModifyTargetGroupAttributesInput", [
            Member("TargetGroupArn", \.targetGroupArn, required: true),
            Member("Attributes", \.attributes, required: true),
        ])
    }

    package struct ModifyTargetGroupAttributesOutput: AWSStructure {
        package var attributes: [TargetGroupAttribute]?

        package init() {}

        package init(attributes: [TargetGroupAttribute]? = nil) {
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("ModifyTargetGroupAttributesOutput", [
            Member("Attributes", \.attributes),
        ])
    }

    package struct ModifyTargetGroupInput: AWSStructure {
        package var targetGroupArn: String?
        package var healthCheckProtocol: String?
        package var healthCheckPort: String?
        package var healthCheckPath: String?
        package var healthCheckEnabled: Bool?
        package var healthCheckIntervalSeconds: Int?
        package var healthCheckTimeoutSeconds: Int?
        package var healthyThresholdCount: Int?
        package var unhealthyThresholdCount: Int?
        package var matcher: Matcher?

        package init() {}

        package init(
            targetGroupArn: String? = nil,
            healthCheckProtocol: String? = nil,
            healthCheckPort: String? = nil,
            healthCheckPath: String? = nil,
            healthCheckEnabled: Bool? = nil,
            healthCheckIntervalSeconds: Int? = nil,
            healthCheckTimeoutSeconds: Int? = nil,
            healthyThresholdCount: Int? = nil,
            unhealthyThresholdCount: Int? = nil,
            matcher: Matcher? = nil
        ) {
            self.targetGroupArn = targetGroupArn
            self.healthCheckProtocol = healthCheckProtocol
            self.healthCheckPort = healthCheckPort
            self.healthCheckPath = healthCheckPath
            self.healthCheckEnabled = healthCheckEnabled
            self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
            self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
            self.healthyThresholdCount = healthyThresholdCount
            self.unhealthyThresholdCount = unhealthyThresholdCount
            self.matcher = matcher
        }

        package static let schema = Schema<Self>("ModifyTargetGroupInput", [
            Member("TargetGroupArn", \.targetGroupArn, required: true),
            Member("HealthCheckProtocol", \.healthCheckProtocol, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("HealthCheckPort", \.healthCheckPort),
            Member("HealthCheckPath", \.healthCheckPath, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("HealthCheckEnabled", \.healthCheckEnabled),
            Member("HealthCheckIntervalSeconds", \.healthCheckIntervalSeconds, .integer(minimum: 5, maximum: 300)),
            Member("HealthCheckTimeoutSeconds", \.healthCheckTimeoutSeconds, .integer(minimum: 2, maximum: 120)),
            Member("HealthyThresholdCount", \.healthyThresholdCount, .integer(minimum: 2, maximum: 10)),
            Member("UnhealthyThresholdCount", \.unhealthyThresholdCount, .integer(minimum: 2, maximum: 10)),
            Member("Matcher", \.matcher),
        ])
    }

    package struct ModifyTargetGroupOutput: AWSStructure {
        package var targetGroups: [TargetGroup]?

        package init() {}

        package init(targetGroups: [TargetGroup]? = nil) {
            self.targetGroups = targetGroups
        }

        package static let schema = Schema<Self>("ModifyTargetGroupOutput", [
            Member("TargetGroups", \.targetGroups),
        ])
    }

    package struct MutualAuthenticationAttributes: AWSStructure {
        package var mode: String?
        package var trustStoreArn: String?
        package var ignoreClientCertificateExpiry: Bool?
        package var trustStoreAssociationStatus: String?
        package var advertiseTrustStoreCaNames: String?

        package init() {}

        package init(
            mode: String? = nil,
            trustStoreArn: String? = nil,
            ignoreClientCertificateExpiry: Bool? = nil,
            trustStoreAssociationStatus: String? = nil,
            advertiseTrustStoreCaNames: String? = nil
        ) {
            self.mode = mode
            self.trustStoreArn = trustStoreArn
            self.ignoreClientCertificateExpiry = ignoreClientCertificateExpiry
            self.trustStoreAssociationStatus = trustStoreAssociationStatus
            self.advertiseTrustStoreCaNames = advertiseTrustStoreCaNames
        }

        package static let schema = Schema<Self>("MutualAuthenticationAttributes", [
            Member("Mode", \.mode),
            Member("TrustStoreArn", \.trustStoreArn),
            Member("IgnoreClientCertificateExpiry", \.ignoreClientCertificateExpiry),
            Member("TrustStoreAssociationStatus", \.trustStoreAssociationStatus, .string(StringConstraint(values: TrustStoreAssociationStatusEnum.values))),
            Member("AdvertiseTrustStoreCaNames", \.advertiseTrustStoreCaNames, .string(StringConstraint(values: AdvertiseTrustStoreCaNamesEnum.values))),
        ])
    }
}
