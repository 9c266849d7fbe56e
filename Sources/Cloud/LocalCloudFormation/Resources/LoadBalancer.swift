import AWSELBv2
import AWSWire
import CloudTemplate

/// `AWS::ElasticLoadBalancingV2::LoadBalancer`
struct LoadBalancer: ResourceType {
    let name = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    let replacements: Set<String> = ["Name", "Scheme", "Type"]
    let nameProperty: String? = "Name"

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(
            ELBv2.CreateLoadBalancerInput.self, without: ["LoadBalancerAttributes", "Name", "Tags"])
        input.name = call.name("Name", limit: 32)
        input.tags = call.elbTags
        let answer = try await call.perform(ELBv2.CreateLoadBalancer.self, input)
        return answer.loadBalancers?.first?.loadBalancerArn ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = ELBv2.DescribeLoadBalancersInput(names: [call.name("Name", limit: 32)])
        do {
            let answer = try await call.perform(ELBv2.DescribeLoadBalancers.self, input)
            return try await call.ownELB(answer.loadBalancers?.compactMap(\.loadBalancerArn) ?? [])
        } catch let error as AWSError where error.isNotFound {
            return nil
        }
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        if call.hasChanged("SecurityGroups", from: old) {
            let input = ELBv2.SetSecurityGroupsInput(
                loadBalancerArn: id, securityGroups: call.texts("SecurityGroups") ?? [])
            _ = try await call.perform(ELBv2.SetSecurityGroups.self, input)
        }
        if call.hasChanged("Subnets", from: old) || call.hasChanged("SubnetMappings", from: old) {
            let mappings = try call.read(
                ELBv2.CreateLoadBalancerInput.self, without: ["LoadBalancerAttributes", "Name", "Tags"])
            let input = ELBv2.SetSubnetsInput(
                loadBalancerArn: id, subnets: mappings.subnets, subnetMappings: mappings.subnetMappings)
            _ = try await call.perform(ELBv2.SetSubnets.self, input)
        }
        try await complete(call, id)
        try await call.updateELBTags(id, from: old)
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        let attributes = call.pairs("LoadBalancerAttributes").map {
            ELBv2.LoadBalancerAttribute(key: $0.key, value: $0.value)
        }
        guard !attributes.isEmpty else { return }
        let input = ELBv2.ModifyLoadBalancerAttributesInput(loadBalancerArn: id, attributes: attributes)
        _ = try await call.perform(ELBv2.ModifyLoadBalancerAttributes.self, input)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(ELBv2.DeleteLoadBalancer.self, ELBv2.DeleteLoadBalancerInput(loadBalancerArn: id))
    }

    func readiness(_ call: ResourceCall, _ id: String) async throws -> Readiness {
        switch try await describe(call, id)?.state?.code {
        case ELBv2.LoadBalancerStateEnum.active, ELBv2.LoadBalancerStateEnum.activeImpaired: .ready
        case ELBv2.LoadBalancerStateEnum.failed: .failed("The load balancer could not be set up")
        default: .waiting
        }
    }

    private func describe(_ call: ResourceCall, _ id: String) async throws -> ELBv2.LoadBalancer? {
        let input = ELBv2.DescribeLoadBalancersInput(loadBalancerArns: [id])
        return try await call.perform(ELBv2.DescribeLoadBalancers.self, input).loadBalancers?.first
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let balancer = try await describe(call, id)
        var attributes: [String: TemplateValue] = [
            "LoadBalancerArn": .string(id),
            "LoadBalancerFullName": .string(ResourceCall.fullName(id, after: "loadbalancer")),
        ]
        attributes["DNSName"] = balancer?.dnsName.map { .string($0) }
        attributes["CanonicalHostedZoneID"] = balancer?.canonicalHostedZoneId.map { .string($0) }
        attributes["LoadBalancerName"] = balancer?.loadBalancerName.map { .string($0) }
        attributes["SecurityGroups"] = balancer?.securityGroups.map { .list($0.map { .string($0) }) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}

extension ResourceCall {
    /// The first of these that this logical resource made: its marks are on it.
    func ownELB(_ arns: [String]) async throws -> String? {
        for arn in arns where !earlierIDs.contains(arn) {
            let answer = try await perform(ELBv2.DescribeTags.self, ELBv2.DescribeTagsInput(resourceArns: [arn]))
            let found = Dictionary(
                answer.tagDescriptions?.first?.tags?.map { ($0.key ?? "", $0.value ?? "") } ?? []
            ) { first, _ in first }
            if marks.allSatisfy({ found[$0.key] == $0.value }) { return arn }
        }
        return nil
    }
}
