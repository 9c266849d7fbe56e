// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct Certificate: AWSStructure {
        package var certificateArn: String?
        package var isDefault: Bool?

        package init() {}

        package init(certificateArn: String? = nil, isDefault: Bool? = nil) {
            self.certificateArn = certificateArn
            self.isDefault = isDefault
        }

        package static let schema = Schema<Self>("Certificate", [
            Member("CertificateArn", \.certificateArn),
            Member("IsDefault", \.isDefault),
        ])
    }

    package struct CreateListenerInput: AWSStructure {
        package var loadBalancerArn: String?
        package var `protocol`: String?
        package var port: Int?
        package var sslPolicy: String?
        package var certificates: [Certificate]?
        package var defaultActions: [Action]?
        package var alpnPolicy: [String]?
        package var tags: [Tag]?
        package var mutualAuthentication: MutualAuthenticationAttributes?

        package init() {}

        package init(
            loadBalancerArn: String? = nil,
            `protocol`: String? = nil,
            port: Int? = nil,
            sslPolicy: String? = nil,
            certificates: [Certificate]? = nil,
            defaultActions: [Action]? = nil,
            alpnPolicy: [String]? = nil,
            tags: [Tag]? = nil,
            mutualAuthentication: MutualAuthenticationAttributes? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.`protocol` = `protocol`
            self.port = port
            self.sslPolicy = sslPolicy
            self.certificates = certificates
            self.defaultActions = defaultActions
            self.alpnPolicy = alpnPolicy
            self.tags = tags
            self.mutualAuthentication = mutualAuthentication
        }

        package static let schema = Schema<Self>("CreateListenerInput", [
            Member("LoadBalancerArn", \.loadBalancerArn, required: true),
            Member("Protocol", \.`protocol`, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("Port", \.port, .integer(minimum: 1, maximum: 65535)),
            Member("SslPolicy", \.sslPolicy),
            Member("Certificates", \.certificates),
            Member("DefaultActions", \.defaultActions, required: true),
            Member("AlpnPolicy", \.alpnPolicy),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 1))),
            Member("MutualAuthentication", \.mutualAuthentication),
        ])
    }

    package struct CreateListenerOutput: AWSStructure {
        package var listeners: [Listener]?

        package init() {}

        package init(listeners: [Listener]? = nil) {
            self.listeners = listeners
        }

        package static let schema = Schema<Self>("CreateListenerOutput", [
            Member("Listeners", \.listeners),
        ])
    }

    package struct CreateLoadBalancerInput: AWSStructure {
        package var name: String?
        package var subnets: [String]?
        package var subnetMappings: [SubnetMapping]?
        package var securityGroups: [String]?
        package var scheme: String?
        package var tags: [Tag]?
        package var type: String?
        package var ipAddressType: String?
        package var customerOwnedIpv4Pool: String?
        package var enablePrefixForIpv6SourceNat: String?
        package var ipamPools: IpamPools?

        package init() {}

        package init(
            name: String? = nil,
            subnets: [String]? = nil,
            subnetMappings: [SubnetMapping]? = nil,
            securityGroups: [String]? = nil,
            scheme: String? = nil,
            tags: [Tag]? = nil,
            type: String? = nil,
            ipAddressType: String? = nil,
            customerOwnedIpv4Pool: String? = nil,
            enablePrefixForIpv6SourceNat: String? = nil,
            ipamPools: IpamPools? = nil
        ) {
            self.name = name
            self.subnets = subnets
            self.subnetMappings = subnetMappings
            self.securityGroups = securityGroups
            self.scheme = scheme
            self.tags = tags
            self.type = type
            self.ipAddressType = ipAddressType
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
            self.ipamPools = ipamPools
        }

        package static let schema = Schema<Self>("CreateLoadBalancerInput", [
            Member("Name", \.name, required: true),
            Member("Subnets", \.subnets),
            Member("SubnetMappings", \.subnetMappings),
            Member("SecurityGroups", \.securityGroups),
            Member("Scheme", \.scheme, .string(StringConstraint(values: LoadBalancerSchemeEnum.values))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 1))),
            Member("Type", \.type, .string(StringConstraint(values: LoadBalancerTypeEnum.values))),
            Member("IpAddressType", \.ipAddressType, .string(StringConstraint(values: IpAddressType.values))),
            Member("CustomerOwnedIpv4Pool", \.customerOwnedIpv4Pool, .string(StringConstraint(maximumLength: 256, pattern: "^(ipv4pool-coip-)[a-zA-Z0-9]+$"))),
            Member("EnablePrefixForIpv6SourceNat", \.enablePrefixForIpv6SourceNat, .string(StringConstraint(values: EnablePrefixForIpv6SourceNatEnum.values))),
            Member("IpamPools", \.ipamPools),
        ])
    }

    package struct CreateLoadBalancerOutput: AWSStructure {
        package var loadBalancers: [LoadBalancer]?

        package init() {}

        package init(loadBalancers: [LoadBalancer]? = nil) {
            self.loadBalancers = loadBalancers
        }

        package static let schema = Schema<Self>("CreateLoadBalancerOutput", [
            Member("LoadBalancers", \.loadBalancers),
        ])
    }

    package struct CreateRuleInput: AWSStructure {
        package var listenerArn: String?
        package var conditions: [RuleCondition]?
        package var priority: Int?
        package var actions: [Action]?
        package var tags: [Tag]?
        package var transforms: [RuleTransform]?

        package init() {}

        package init(
            listenerArn: String? = nil,
            conditions: [RuleCondition]? = nil,
            priority: Int? = nil,
            actions: [Action]? = nil,
            tags: [Tag]? = nil,
            transforms: [RuleTransform]? = nil
        ) {
            self.listenerArn = listenerArn
            self.conditions = conditions
            self.priority = priority
            self.actions = actions
            self.tags = tags
            self.transforms = transforms
        }

        package static let schema = Schema<Self>("CreateRuleInput", [
            Member("ListenerArn", \.listenerArn, required: true),
            Member("Conditions", \.conditions, required: true),
            Member("Priority", \.priority, .integer(minimum: 1, maximum: 50000), required: true),
            Member("Actions", \.actions, required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 1))),
            Member("Transforms", \.transforms),
        ])
    }

    package struct CreateRuleOutput: AWSStructure {
        package var rules: [Rule]?

        package init() {}

        package init(rules: [Rule]? = nil) {
            self.rules = rules
        }

        package static let schema = Schema<Self>("CreateRuleOutput", [
            Member("Rules", \.rules),
        ])
    }

    package struct CreateTargetGroupInput: AWSStructure {
        package var name: String?
        package var `protocol`: String?
        package var protocolVersion: String?
        package var port: Int?
        package var vpcId: String?
        package var healthCheckProtocol: String?
        package var healthCheckPort: String?
        package var healthCheckEnabled: Bool?
        package var healthCheckPath: String?
        package var healthCheckIntervalSeconds: Int?
        package var healthCheckTimeoutSeconds: Int?
        package var healthyThresholdCount: Int?
        package var unhealthyThresholdCount: Int?
        package var matcher: Matcher?
        package var targetType: String?
        package var tags: [Tag]?
        package var ipAddressType: String?
        package var targetControlPort: Int?

        package init() {}

        package init(
            name: String? = nil,
            `protocol`: String? = nil,
            protocolVersion: String? = nil,
            port: Int? = nil,
            vpcId: String? = nil,
            healthCheckProtocol: String? = nil,
            healthCheckPort: String? = nil,
            healthCheckEnabled: Bool? = nil,
            healthCheckPath: String? = nil,
            healthCheckIntervalSeconds: Int? = nil,
            healthCheckTimeoutSeconds: Int? = nil,
            healthyThresholdCount: Int? = nil,
            unhealthyThresholdCount: Int? = nil,
            matcher: Matcher? = nil,
            targetType: String? = nil,
            tags: [Tag]? = nil,
            ipAddressType: String? = nil,
            targetControlPort: Int? = nil
        ) {
            self.name = name
            self.`protocol` = `protocol`
            self.protocolVersion = protocolVersion
            self.port = port
            self.vpcId = vpcId
            self.healthCheckProtocol = healthCheckProtocol
            self.healthCheckPort = healthCheckPort
            self.healthCheckEnabled = healthCheckEnabled
            self.healthCheckPath = healthCheckPath
            self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
            self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
            self.healthyThresholdCount = healthyThresholdCount
            self.unhealthyThresholdCount = unhealthyThresholdCount
            self.matcher = matcher
            self.targetType = targetType
            self.tags = tags
            self.ipAddressType = ipAddressType
            self.targetControlPort = targetControlPort
        }

        package static let schema = Schema<Self>("CreateTargetGroupInput", [
            Member("Name", \.name, required: true),
            Member("Protocol", \.`protocol`, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("ProtocolVersion", \.protocolVersion),
            Member("Port", \.port, .integer(minimum: 1, maximum: 65535)),
            Member("VpcId", \.vpcId),
            Member("HealthCheckProtocol", \.healthCheckProtocol, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("HealthCheckPort", \.healthCheckPort),
            Member("HealthCheckEnabled", \.healthCheckEnabled),
            Member("HealthCheckPath", \.healthCheckPath, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("HealthCheckIntervalSeconds", \.healthCheckIntervalSeconds, .integer(minimum: 5, maximum: 300)),
            Member("HealthCheckTimeoutSeconds", \.healthCheckTimeoutSeconds, .integer(minimum: 2, maximum: 120)),
            Member("HealthyThresholdCount", \.healthyThresholdCount, .integer(minimum: 2, maximum: 10)),
            Member("UnhealthyThresholdCount", \.unhealthyThresholdCount, .integer(minimum: 2, maximum: 10)),
            Member("Matcher", \.matcher),
            Member("TargetType", \.targetType, .string(StringConstraint(values: TargetTypeEnum.values))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 1))),
            Member("IpAddressType", \.ipAddressType, .string(StringConstraint(values: TargetGroupIpAddressTypeEnum.values))),
            Member("TargetControlPort", \.targetControlPort, .integer(minimum: 1, maximum: 65535)),
        ])
    }

    package struct CreateTargetGroupOutput: AWSStructure {
        package var targetGroups: [TargetGroup]?

        package init() {}

        package init(targetGroups: [TargetGroup]? = nil) {
            self.targetGroups = targetGroups
        }

        package static let schema = Schema<Self>("CreateTargetGroupOutput", [
            Member("TargetGroups", \.targetGroups),
        ])
    }
}
