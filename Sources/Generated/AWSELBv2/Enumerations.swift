// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

extension ELBv2 {
    package enum ActionTypeEnum {
        package static let forward = "forward"
        package static let authenticateOidc = "authenticate-oidc"
        package static let authenticateCognito = "authenticate-cognito"
        package static let redirect = "redirect"
        package static let fixedResponse = "fixed-response"
        package static let jwtValidation = "jwt-validation"
        package static let values: [String] = [
            "forward",
            "authenticate-oidc",
            "authenticate-cognito",
            "redirect",
            "fixed-response",
            "jwt-validation",
        ]
    }

    package enum AdvertiseTrustStoreCaNamesEnum {
        package static let on = "on"
        package static let off = "off"
        package static let values: [String] = [
            "on",
            "off",
        ]
    }

    package enum AnomalyResultEnum {
        package static let anomalous = "anomalous"
        package static let normal = "normal"
        package static let values: [String] = [
            "anomalous",
            "normal",
        ]
    }

    package enum AuthenticateCognitoActionConditionalBehaviorEnum {
        package static let deny = "deny"
        package static let allow = "allow"
        package static let authenticate = "authenticate"
        package static let values: [String] = [
            "deny",
            "allow",
            "authenticate",
        ]
    }

    package enum AuthenticateOidcActionConditionalBehaviorEnum {
        package static let deny = "deny"
        package static let allow = "allow"
        package static let authenticate = "authenticate"
        package static let values: [String] = [
            "deny",
            "allow",
            "authenticate",
        ]
    }

    package enum DescribeTargetHealthInputIncludeEnum {
        package static let anomalyDetection = "AnomalyDetection"
        package static let all = "All"
        package static let values: [String] = [
            "AnomalyDetection",
            "All",
        ]
    }

    package enum EnablePrefixForIpv6SourceNatEnum {
        package static let on = "on"
        package static let off = "off"
        package static let values: [String] = [
            "on",
            "off",
        ]
    }

    package enum EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum {
        package static let on = "on"
        package static let off = "off"
        package static let values: [String] = [
            "on",
            "off",
        ]
    }

    package enum IpAddressType {
        package static let ipv4 = "ipv4"
        package static let dualstack = "dualstack"
        package static let dualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4"
        package static let values: [String] = [
            "ipv4",
            "dualstack",
            "dualstack-without-public-ipv4",
        ]
    }

    package enum JwtValidationActionAdditionalClaimFormatEnum {
        package static let singleString = "single-string"
        package static let stringArray = "string-array"
        package static let spaceSeparatedValues = "space-separated-values"
        package static let values: [String] = [
            "single-string",
            "string-array",
            "space-separated-values",
        ]
    }

    package enum LoadBalancerSchemeEnum {
        package static let internetFacing = "internet-facing"
        package static let `internal` = "internal"
        package static let values: [String] = [
            "internet-facing",
            "internal",
        ]
    }

    package enum LoadBalancerStateEnum {
        package static let active = "active"
        package static let provisioning = "provisioning"
        package static let activeImpaired = "active_impaired"
        package static let failed = "failed"
        package static let values: [String] = [
            "active",
            "provisioning",
            "active_impaired",
            "failed",
        ]
    }

    package enum LoadBalancerTypeEnum {
        package static let application = "application"
        package static let network = "network"
        package static let gateway = "gateway"
        package static let values: [String] = [
            "application",
            "network",
            "gateway",
        ]
    }

    package enum MitigationInEffectEnum {
        package static let yes = "yes"
        package static let no = "no"
        package static let values: [String] = [
            "yes",
            "no",
        ]
    }

    package enum ProtocolEnum {
        package static let http = "HTTP"
        package static let https = "HTTPS"
        package static let tcp = "TCP"
        package static let tls = "TLS"
        package static let udp = "UDP"
        package static let tcpUdp = "TCP_UDP"
        package static let geneve = "GENEVE"
        package static let quic = "QUIC"
        package static let tcpQuic = "TCP_QUIC"
        package static let values: [String] = [
            "HTTP",
            "HTTPS",
            "TCP",
            "TLS",
            "UDP",
            "TCP_UDP",
            "GENEVE",
            "QUIC",
            "TCP_QUIC",
        ]
    }

    package enum RedirectActionStatusCodeEnum {
        package static let http301 = "HTTP_301"
        package static let http302 = "HTTP_302"
        package static let values: [String] = [
            "HTTP_301",
            "HTTP_302",
        ]
    }

    package enum TargetAdministrativeOverrideReasonEnum {
        package static let administrativeOverrideUnknown = "AdministrativeOverride.Unknown"
        package static let administrativeOverrideNoOverride = "AdministrativeOverride.NoOverride"
        package static let administrativeOverrideZonalShiftActive = "AdministrativeOverride.ZonalShiftActive"
        package static let administrativeOverrideZonalShiftDelegatedToDns = "AdministrativeOverride.ZonalShiftDelegatedToDns"
        package static let values: [String] = [
            "AdministrativeOverride.Unknown",
            "AdministrativeOverride.NoOverride",
            "AdministrativeOverride.ZonalShiftActive",
            "AdministrativeOverride.ZonalShiftDelegatedToDns",
        ]
    }

    package enum TargetAdministrativeOverrideStateEnum {
        package static let unknown = "unknown"
        package static let noOverride = "no_override"
        package static let zonalShiftActive = "zonal_shift_active"
        package static let zonalShiftDelegatedToDns = "zonal_shift_delegated_to_dns"
        package static let values: [String] = [
            "unknown",
            "no_override",
            "zonal_shift_active",
            "zonal_shift_delegated_to_dns",
        ]
    }

    package enum TargetGroupIpAddressTypeEnum {
        package static let ipv4 = "ipv4"
        package static let ipv6 = "ipv6"
        package static let values: [String] = [
            "ipv4",
            "ipv6",
        ]
    }

    package enum TargetHealthReasonEnum {
        package static let elbRegistrationInProgress = "Elb.RegistrationInProgress"
        package static let elbInitialHealthChecking = "Elb.InitialHealthChecking"
        package static let targetResponseCodeMismatch = "Target.ResponseCodeMismatch"
        package static let targetTimeout = "Target.Timeout"
        package static let targetFailedHealthChecks = "Target.FailedHealthChecks"
        package static let targetNotRegistered = "Target.NotRegistered"
        package static let targetNotInUse = "Target.NotInUse"
        package static let targetDeregistrationInProgress = "Target.DeregistrationInProgress"
        package static let targetInvalidState = "Target.InvalidState"
        package static let targetIpUnusable = "Target.IpUnusable"
        package static let targetHealthCheckDisabled = "Target.HealthCheckDisabled"
        package static let elbInternalError = "Elb.InternalError"
        package static let values: [String] = [
            "Elb.RegistrationInProgress",
            "Elb.InitialHealthChecking",
            "Target.ResponseCodeMismatch",
            "Target.Timeout",
            "Target.FailedHealthChecks",
            "Target.NotRegistered",
            "Target.NotInUse",
            "Target.DeregistrationInProgress",
            "Target.InvalidState",
            "Target.IpUnusable",
            "Target.HealthCheckDisabled",
            "Elb.InternalError",
        ]
    }

    package enum TargetHealthStateEnum {
        package static let initial = "initial"
        package static let healthy = "healthy"
        package static let unhealthy = "unhealthy"
        package static let unhealthyDraining = "unhealthy.draining"
        package static let unused = "unused"
        package static let draining = "draining"
        package static let unavailable = "unavailable"
        package static let values: [String] = [
            "initial",
            "healthy",
            "unhealthy",
            "unhealthy.draining",
            "unused",
            "draining",
            "unavailable",
        ]
    }

    package enum TargetTypeEnum {
        package static let instance = "instance"
        package static let ip = "ip"
        package static let lambda = "lambda"
        package static let alb = "alb"
        package static let values: [String] = [
            "instance",
            "ip",
            "lambda",
            "alb",
        ]
    }

    package enum TransformTypeEnum {
        package static let hostHeaderRewrite = "host-header-rewrite"
        package static let urlRewrite = "url-rewrite"
        package static let values: [String] = [
            "host-header-rewrite",
            "url-rewrite",
        ]
    }

    package enum TrustStoreAssociationStatusEnum {
        package static let active = "active"
        package static let removed = "removed"
        package static let values: [String] = [
            "active",
            "removed",
        ]
    }
}
