// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct SetRulePrioritiesInput: AWSStructure {
        package var rulePriorities: [RulePriorityPair]?

        package init() {}

        package init(rulePriorities: [RulePriorityPair]? = nil) {
            self.rulePriorities = rulePriorities
        }

        package static let schema = Schema<Self>("SetRulePrioritiesInput", [
            Member("RulePriorities", \.rulePriorities, required: true),
        ])
    }

    package struct SetRulePrioritiesOutput: AWSStructure {
        package var rules: [Rule]?

        package init() {}

        package init(rules: [Rule]? = nil) {
            self.rules = rules
        }

        package static let schema = Schema<Self>("SetRulePrioritiesOutput", [
            Member("Rules", \.rules),
        ])
    }

    package struct SetSecurityGroupsInput: AWSStructure {
        package var loadBalancerArn: String?
        package var securityGroups: [String]?
        package var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String?

        package init() {}

        package init(
            loadBalancerArn: String? = nil,
            securityGroups: [String]? = nil,
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.securityGroups = securityGroups
            self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
        }

        package static let schema = Schema<Self>("SetSecurityGroupsInput", [
            Member("LoadBalancerArn", \.loadBalancerArn, required: true),
            Member("SecurityGroups", \.securityGroups, required: true),
            Member("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", \.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic, .string(StringConstraint(values: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum.values))),
        ])
    }

    package struct SetSecurityGroupsOutput: AWSStructure {
        package var securityGroupIds: [String]?
        package var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String?

        package init() {}

        package init(
            securityGroupIds: [String]? = nil,
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String? = nil
        ) {
            self.securityGroupIds = securityGroupIds
            self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
        }

        package static let schema = Schema<Self>("SetSecurityGroupsOutput", [
            Member("SecurityGroupIds", \.securityGroupIds),
            Member("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", \.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic, .string(StringConstraint(values: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum.values))),
        ])
    }

    package struct SetSubnetsInput: AWSStructure {
        package var loadBalancerArn: String?
        package var subnets: [String]?
        package var subnetMappings: [SubnetMapping]?
        package var ipAddressType: String?
        package var enablePrefixForIpv6SourceNat: String?

        package init() {}

        package init(
            loadBalancerArn: String? = nil,
            subnets: [String]? = nil,
            subnetMappings: [SubnetMapping]? = nil,
            ipAddressType: String? = nil,
            enablePrefixForIpv6SourceNat: String? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.subnets = subnets
            self.subnetMappings = subnetMappings
            self.ipAddressType = ipAddressType
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
        }

        package static let schema = Schema<Self>("SetSubnetsInput", [
            Member("LoadBalancerArn", \.loadBalancerArn, required: true),
            Member("Subnets", \.subnets),
            Member("SubnetMappings", \.subnetMappings),
            Member("IpAddressType", \.ipAddressType, .string(StringConstraint(values: IpAddressType.values))),
            Member("EnablePrefixForIpv6SourceNat", \.enablePrefixForIpv6SourceNat, .string(StringConstraint(values: EnablePrefixForIpv6SourceNatEnum.values))),
        ])
    }

    package struct SetSubnetsOutput: AWSStructure {
        package var availabilityZones: [AvailabilityZone]?
        package var ipAddressType: String?
        package var enablePrefixForIpv6SourceNat: String?

        package init() {}

        package init(
            availabilityZones: [AvailabilityZone]? = nil,
            ipAddressType: String? = nil,
            enablePrefixForIpv6SourceNat: String? = nil
        ) {
            self.availabilityZones = availabilityZones
            self.ipAddressType = ipAddressType
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
        }

        package static let schema = Schema<Self>("SetSubnetsOutput", [
            Member("AvailabilityZones", \.availabilityZones),
            Member("IpAddressType", \.ipAddressType, .string(StringConstraint(values: IpAddressType.values))),
            Member("EnablePrefixForIpv6SourceNat", \.enablePrefixForIpv6SourceNat, .string(StringConstraint(values: EnablePrefixForIpv6SourceNatEnum.values))),
        ])
    }

    package struct SourceIpConditionConfig: AWSStructure {
        package var values: [String]?

        package init() {}

        package init(values: [String]? = nil) {
            self.values = values
        }

        package static let schema = Schema<Self>("SourceIpConditionConfig", [
            Member("Values", \.values),
        ])
    }

    package struct SubnetMapping: AWSStructure {
        package var subnetId: String?
        package var allocationId: String?
        package var privateIPv4Address: String?
        package var ipv6Address: String?
        package var sourceNatIpv6Prefix: String?

        package init() {}

        package init(
            subnetId: String? = nil,
            allocationId: String? = nil,
            privateIPv4Address: String? = nil,
            ipv6Address: String? = nil,
            sourceNatIpv6Prefix: String? = nil
        ) {
            self.subnetId = subnetId
            self.allocationId = allocationId
            self.privateIPv4Address = privateIPv4Address
            self.ipv6Address = ipv6Address
            self.sourceNatIpv6Prefix = sourceNatIpv6Prefix
        }

        package static let schema = Schema<Self>("SubnetMapping", [
            Member("SubnetId", \.subnetId),
            Member("AllocationId", \.allocationId),
            Member("PrivateIPv4Address", \.privateIPv4Address),
            Member("IPv6Address", \.ipv6Address),
            Member("SourceNatIpv6Prefix", \.sourceNatIpv6Prefix),
        ])
    }
}
