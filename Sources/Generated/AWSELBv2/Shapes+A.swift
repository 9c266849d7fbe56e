// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct Action: AWSStructure {
        package var type: String?
        package var targetGroupArn: String?
        package var authenticateOidcConfig: AuthenticateOidcActionConfig?
        package var authenticateCognitoConfig: AuthenticateCognitoActionConfig?
        package var order: Int?
        package var redirectConfig: RedirectActionConfig?
        package var fixedResponseConfig: FixedResponseActionConfig?
        package var forwardConfig: ForwardActionConfig?
        package var jwtValidationConfig: JwtValidationActionConfig?

        package init() {}

        package init(
            type: String? = nil,
            targetGroupArn: String? = nil,
            authenticateOidcConfig: AuthenticateOidcActionConfig? = nil,
            authenticateCognitoConfig: AuthenticateCognitoActionConfig? = nil,
            order: Int? = nil,
            redirectConfig: RedirectActionConfig? = nil,
            fixedResponseConfig: FixedResponseActionConfig? = nil,
            forwardConfig: ForwardActionConfig? = nil,
            jwtValidationConfig: JwtValidationActionConfig? = nil
        ) {
            self.type = type
            self.targetGroupArn = targetGroupArn
            self.authenticateOidcConfig = authenticateOidcConfig
            self.authenticateCognitoConfig = authenticateCognitoConfig
            self.order = order
            self.redirectConfig = redirectConfig
            self.fixedResponseConfig = fixedResponseConfig
            self.forwardConfig = forwardConfig
            self.jwtValidationConfig = jwtValidationConfig
        }

        package static let schema = Schema<Self>("Action", [
            Member("Type", \.type, .string(StringConstraint(values: ActionTypeEnum.values)), required: true),
            Member("TargetGroupArn", \.targetGroupArn),
            Member("AuthenticateOidcConfig", \.authenticateOidcConfig),
            Member("AuthenticateCognitoConfig", \.authenticateCognitoConfig),
            Member("Order", \.order, .integer(minimum: 1, maximum: 50000)),
            Member("RedirectConfig", \.redirectConfig),
            Member("FixedResponseConfig", \.fixedResponseConfig),
            Member("ForwardConfig", \.forwardConfig),
            Member("JwtValidationConfig", \.jwtValidationConfig),
        ])
    }

    package struct AddTagsInput: AWSStructure {
        package var resourceArns: [String]?
        package var tags: [Tag]?

        package init() {}

        package init(resourceArns: [String]? = nil, tags: [Tag]? = nil) {
            self.resourceArns = resourceArns
            self.tags = tags
        }

        package static let schema = Schema<Self>("AddTagsInput", [
            Member("ResourceArns", \.resourceArns, required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 1)), required: true),
        ])
    }

    package struct AddTagsOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("AddTagsOutput", [])
    }

    package struct AdministrativeOverride: AWSStructure {
        package var state: String?
        package var reason: String?
        package var description: String?

        package init() {}

        package init(state: String? = nil, reason: String? = nil, description: String? = nil) {
            self.state = state
            self.reason = reason
            self.description = description
        }

        package static let schema = Schema<Self>("AdministrativeOverride", [
            Member("State", \.state, .string(StringConstraint(values: TargetAdministrativeOverrideStateEnum.values))),
            Member("Reason", \.reason, .string(StringConstraint(values: TargetAdministrativeOverrideReasonEnum.values))),
            Member("Description", \.description),
        ])
    }

    package struct AnomalyDetection: AWSStructure {
        package var result: String?
        package var mitigationInEffect: String?

        package init() {}

        package init(result: String? = nil, mitigationInEffect: String? = nil) {
            self.result = result
            self.mitigationInEffect = mitigationInEffect
        }

        package static let schema = Schema<Self>("AnomalyDetection", [
            Member("Result", \.result, .string(StringConstraint(values: AnomalyResultEnum.values))),
            Member("MitigationInEffect", \.mitigationInEffect, .string(StringConstraint(values: MitigationInEffectEnum.values))),
        ])
    }

    package struct AuthenticateCognitoActionConfig: AWSStructure {
        package var userPoolArn: String?
        package var userPoolClientId: String?
        package var userPoolDomain: String?
        package var sessionCookieName: String?
        package var scope: String?
        package var sessionTimeout: Int?
        package var authenticationRequestExtraParams: [String: String]?
        package var onUnauthenticatedRequest: String?

        package init() {}

        package init(
            userPoolArn: String? = nil,
            userPoolClientId: String? = nil,
            userPoolDomain: String? = nil,
            sessionCookieName: String? = nil,
            scope: String? = nil,
            sessionTimeout: Int? = nil,
            authenticationRequestExtraParams: [String: String]? = nil,
            onUnauthenticatedRequest: String? = nil
        ) {
            self.userPoolArn = userPoolArn
            self.userPoolClientId = userPoolClientId
            self.userPoolDomain = userPoolDomain
            self.sessionCookieName = sessionCookieName
            self.scope = scope
            self.sessionTimeout = sessionTimeout
            self.authenticationRequestExtraParams = authenticationRequestExtraParams
            self.onUnauthenticatedRequest = onUnauthenticatedRequest
        }

        package static let schema = Schema<Self>("AuthenticateCognitoActionConfig", [
            Member("UserPoolArn", \.userPoolArn, required: true),
            Member("UserPoolClientId", \.userPoolClientId, required: true),
            Member("UserPoolDomain", \.userPoolDomain, required: true),
            Member("SessionCookieName", \.sessionCookieName),
            Member("Scope", \.scope),
            Member("SessionTimeout", \.sessionTimeout),
            Member("AuthenticationRequestExtraParams", \.authenticationRequestExtraParams),
            Member("OnUnauthenticatedRequest", \.onUnauthenticatedRequest, .string(StringConstraint(values: AuthenticateCognitoActionConditionalBehaviorEnum.values))),
        ])
    }

    package struct AuthenticateOidcActionConfig: AWSStructure {
        package var issuer: String?
        package var authorizationEndpoint: String?
        package var tokenEndpoint: String?
        package var userInfoEndpoint: String?
        package var clientId: String?
        package var clientSecret: String?
        package var sessionCookieName: String?
        package var scope: String?
        package var sessionTimeout: Int?
        package var authenticationRequestExtraParams: [String: String]?
        package var onUnauthenticatedRequest: String?
        package var useExistingClientSecret: Bool?

        package init() {}

        package init(
            issuer: String? = nil,
            authorizationEndpoint: String? = nil,
            tokenEndpoint: String? = nil,
            userInfoEndpoint: String? = nil,
            clientId: String? = nil,
            clientSecret: String? = nil,
            sessionCookieName: String? = nil,
            scope: String? = nil,
            sessionTimeout: Int? = nil,
            authenticationRequestExtraParams: [String: String]? = nil,
            onUnauthenticatedRequest: String? = nil,
            useExistingClientSecret: Bool? = nil
        ) {
            self.issuer = issuer
            self.authorizationEndpoint = authorizationEndpoint
            self.tokenEndpoint = tokenEndpoint
            self.userInfoEndpoint = userInfoEndpoint
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.sessionCookieName = sessionCookieName
            self.scope = scope
            self.sessionTimeout = sessionTimeout
            self.authenticationRequestExtraParams = authenticationRequestExtraParams
            self.onUnauthenticatedRequest = onUnauthenticatedRequest
            self.useExistingClientSecret = useExistingClientSecret
        }

        package static let schema = Schema<Self>("AuthenticateOidcActionConfig", [
            Member("Issuer", \.issuer, required: true),
            Member("AuthorizationEndpoint", \.authorizationEndpoint, required: true),
            Member("TokenEndpoint", \.tokenEndpoint, required: true),
            Member("UserInfoEndpoint", \.userInfoEndpoint, required: true),
            Member("ClientId", \.clientId, required: true),
            Member("ClientSecret", \.clientSecret),
            Member("SessionCookieName", \.sessionCookieName),
            Member("Scope", \.scope),
            Member("SessionTimeout", \.sessionTimeout),
            Member("AuthenticationRequestExtraParams", \.authenticationRequestExtraParams),
            Member("OnUnauthenticatedRequest", \.onUnauthenticatedRequest, .string(StringConstraint(values: AuthenticateOidcActionConditionalBehaviorEnum.values))),
            Member("UseExistingClientSecret", \.useExistingClientSecret),
        ])
    }

    package struct AvailabilityZone: AWSStructure {
        package var zoneName: String?
        package var subnetId: String?
        package var outpostId: String?
        package var loadBalancerAddresses: [LoadBalancerAddress]?
        package var sourceNatIpv6Prefixes: [String]?

        package init() {}

        package init(
            zoneName: String? = nil,
            subnetId: String? = nil,
            outpostId: String? = nil,
            loadBalancerAddresses: [LoadBalancerAddress]? = nil,
            sourceNatIpv6Prefixes: [String]? = nil
        ) {
            self.zoneName = zoneName
            self.subnetId = subnetId
            self.outpostId = outpostId
            self.loadBalancerAddresses = loadBalancerAddresses
            self.sourceNatIpv6Prefixes = sourceNatIpv6Prefixes
        }

        package static let schema = Schema<Self>("AvailabilityZone", [
            Member("ZoneName", \.zoneName),
            Member("SubnetId", \.subnetId),
            Member("OutpostId", \.outpostId),
            Member("LoadBalancerAddresses", \.loadBalancerAddresses),
            Member("SourceNatIpv6Prefixes", \.sourceNatIpv6Prefixes),
        ])
    }
}
