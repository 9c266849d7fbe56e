// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ELBv2 {
    package struct Limit: AWSStructure {
        package var name: String?
        package var max: String?

        package init() {}

        package init(name: String? = nil, max: String? = nil) {
            self.name = name
            self.max = max
        }

        package static let schema = Schema<Self>("Limit", [
            Member("Name", \.name),
            Member("Max", \.max),
        ])
    }

    package struct Listener: AWSStructure {
        package var listenerArn: String?
        package var loadBalancerArn: String?
        package var port: Int?
        package var `protocol`: String?
        package var certificates: [Certificate]?
        package var sslPolicy: String?
        package var defaultActions: [Action]?
        package var alpnPolicy: [String]?
        package var mutualAuthentication: MutualAuthenticationAttributes?

        package init() {}

        package init(
            listenerArn: String? = nil,
            loadBalancerArn: String? = nil,
            port: Int? = nil,
            `protocol`: String? = nil,
            certificates: [Certificate]? = nil,
            sslPolicy: String? = nil,
            defaultActions: [Action]? = nil,
            alpnPolicy: [String]? = nil,
            mutualAuthentication: MutualAuthenticationAttributes? = nil
        ) {
            self.listenerArn = listenerArn
            self.loadBalancerArn = loadBalancerArn
            self.port = port
            self.`protocol` = `protocol`
            self.certificates = certificates
            self.sslPolicy = sslPolicy
            self.defaultActions = defaultActions
            self.alpnPolicy = alpnPolicy
            self.mutualAuthentication = mutualAuthentication
        }

        package static let schema = Schema<Self>("Listener", [
            Member("ListenerArn", \.listenerArn),
            Member("LoadBalancerArn", \.loadBalancerArn),
            Member("Port", \.port, .integer(minimum: 1, maximum: 65535)),
            Member("Protocol", \.`protocol`, .string(StringConstraint(values: ProtocolEnum.values))),
            Member("Certificates", \.certificates),
            Member("SslPolicy", \.sslPolicy),
            Member("DefaultActions", \.defaultActions),
            Member("AlpnPolicy", \.alpnPolicy),
            Member("MutualAuthentication", \.mutualAuthentication),
        ])
    }

    package struct ListenerAttribute: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("ListenerAttribute", [
            Member("Key", \.key, .string(StringConstraint(maximumLength: 256, pattern: "^[a-zA-Z0-9._]+$"))),
            Member("Value", \.value),
        ])
    }

    package struct LoadBalancer: AWSStructure {
        package var loadBalancerArn: String?
        package var dnsName: String?
        package var canonicalHostedZoneId: String?
        package var createdTime: Date?
        package var loadBalancerName: String?
        package var scheme: String?
        package var vpcId: String?
        package var state: LoadBalancerState?
        package var type: String?
        package var availabilityZones: [AvailabilityZone]?
        package var securityGroups: [String]?
        package var ipAddressType: String?
        package var customerOwnedIpv4Pool: String?
        package var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String?
        package var enablePrefixForIpv6SourceNat: String?
        package var ipamPools: IpamPools?

        package init() {}

        package init(
            loadBalancerArn: String? = nil,
            dnsName: String? = nil,
            canonicalHostedZoneId: String? = nil,
            createdTime: Date? = nil,
            loadBalancerName: String? = nil,
            scheme: String? = nil,
            vpcId: String? = nil,
            state: LoadBalancerState? = nil,
            type: String? = nil,
            availabilityZones: [AvailabilityZone]? = nil,
            securityGroups: [String]? = nil,
            ipAddressType: String? = nil,
            customerOwnedIpv4Pool: String? = nil,
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String? = nil,
            enablePrefixForIpv6SourceNat: String? = nil,
            ipamPools: IpamPools? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.dnsName = dnsName
            self.canonicalHostedZoneId = canonicalHostedZoneId
            self.createdTime = createdTime
            self.loadBalancerName = loadBalancerName
            self.scheme = scheme
            self.vpcId = vpcId
            self.state = state
            self.type = type
            self.availabilityZones = availabilityZones
            self.securityGroups = securityGroups
            self.ipAddressType = ipAddressType
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
            self.ipamPools = ipamPools
        }

        package static let schema = Schema<Self>("LoadBalancer", [
            Member("LoadBalancerArn", \.loadBalancerArn),
            Member("DNSName", \.dnsName),
            Member("CanonicalHostedZoneId", \.canonicalHostedZoneId),
            Member("CreatedTime", \.createdTime),
            Member("LoadBalancerName", \.loadBalancerName),
            Member("Scheme", \.scheme, .string(StringConstraint(values: LoadBalancerSchemeEnum.values))),
            Member("VpcId", \.vpcId),
            Member("State", \.state),
            Member("Type", \.type, .string(StringConstraint(values: LoadBalancerTypeEnum.values))),
            Member("AvailabilityZones", \.availabilityZones),
            Member("SecurityGroups", \.securityGroups),
            Member("IpAddressType", \.ipAddressType, .string(StringConstraint(values: IpAddressType.values))),
            Member("CustomerOwnedIpv4Pool", \.customerOwnedIpv4Pool, .string(StringConstraint(maximumLength: 256, pattern: "^(ipv4pool-coip-)[a-zA-Z0-9]+$"))),
            Member("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", \.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic),
            Member("EnablePrefixForIpv6SourceNat", \.enablePrefixForIpv6SourceNat, .string(StringConstraint(values: EnablePrefixForIpv6SourceNatEnum.values))),
            Member("IpamPools", \.ipamPools),
        ])
    }

    package struct LoadBalancerAddress: AWSStructure {
        package var ipAddress: String?
        package var allocationId: String?
        package var privateIPv4Address: String?
        package var ipv6Address: String?

        package init() {}

        package init(
            ipAddress: String? = nil,
            allocationId: String? = nil,
            privateIPv4Address: String? = nil,
            ipv6Address: String? = nil
        ) {
            self.ipAddress = ipAddress
            self.allocationId = allocationId
            self.privateIPv4Address = privateIPv4Address
            self.ipv6Address = ipv6Address
        }

        package static let schema = Schema<Self>("LoadBalancerAddress", [
            Member("IpAddress", \.ipAddress),
            Member("AllocationId", \.allocationId),
            Member("PrivateIPv4Address", \.privateIPv4Address),
            Member("IPv6Address", \.ipv6Address),
        ])
    }

    package struct LoadBalancerAttribute: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("LoadBalancerAttribute", [
            Member("Key", \.key, .string(StringConstraint(maximumLength: 256, pattern: "^[a-zA-Z0-9._]+$"))),
            Member("Value", \.value, .string(StringConstraint(maximumLength: 1024))),
        ])
    }

    package struct LoadBalancerState: AWSStructure {
        package var code: String?
        package var reason: String?

        package init() {}

        package init(code: String? = nil, reason: String? = nil) {
            self.code = code
            self.reason = reason
        }

        package static let schema = Schema<Self>("LoadBalancerState", [
            Member("Code", \.code, .string(StringConstraint(values: LoadBalancerStateEnum.values))),
            Member("Reason", \.reason),
        ])
    }
}
