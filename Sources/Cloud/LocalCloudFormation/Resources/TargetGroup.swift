import AWSELBv2
import AWSWire
import CloudTemplate

/// `AWS::ElasticLoadBalancingV2::TargetGroup`
struct TargetGroup: ResourceType {
    let name = "AWS::ElasticLoadBalancingV2::TargetGroup"
    let replacements: Set<String> = [
        "IpAddressType", "Name", "Port", "Protocol", "ProtocolVersion", "TargetType", "VpcId",
    ]
    let nameProperty: String? = "Name"

    private let others: Set<String> = ["Name", "Tags", "TargetGroupAttributes", "Targets"]

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(ELBv2.CreateTargetGroupInput.self, without: others)
        input.name = call.name("Name", limit: 32)
        input.tags = call.elbTags
        let answer = try await call.perform(ELBv2.CreateTargetGroup.self, input)
        return answer.targetGroups?.first?.targetGroupArn ?? ""
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        try await setAttributes(call, id)
        try await register(call, id, from: [:])
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = ELBv2.DescribeTargetGroupsInput(names: [call.name("Name", limit: 32)])
        do {
            let answer = try await call.perform(ELBv2.DescribeTargetGroups.self, input)
            return try await call.ownELB(answer.targetGroups?.compactMap(\.targetGroupArn) ?? [])
        } catch let error as AWSError where error.isNotFound {
            return nil
        }
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(ELBv2.CreateTargetGroupInput.self, without: others)
        let input = ELBv2.ModifyTargetGroupInput(
            targetGroupArn: id, healthCheckProtocol: wanted.healthCheckProtocol,
            healthCheckPort: wanted.healthCheckPort, healthCheckPath: wanted.healthCheckPath,
            healthCheckEnabled: wanted.healthCheckEnabled,
            healthCheckIntervalSeconds: wanted.healthCheckIntervalSeconds,
            healthCheckTimeoutSeconds: wanted.healthCheckTimeoutSeconds,
            healthyThresholdCount: wanted.healthyThresholdCount,
            unhealthyThresholdCount: wanted.unhealthyThresholdCount, matcher: wanted.matcher)
        _ = try await call.perform(ELBv2.ModifyTargetGroup.self, input)
        try await setAttributes(call, id)
        if call.hasChanged("Targets", from: old) { try await register(call, id, from: old) }
        try await call.updateELBTags(id, from: old)
    }

    private func setAttributes(_ call: ResourceCall, _ id: String) async throws {
        let attributes = call.pairs("TargetGroupAttributes").map {
            ELBv2.TargetGroupAttribute(key: $0.key, value: $0.value)
        }
        guard !attributes.isEmpty else { return }
        let input = ELBv2.ModifyTargetGroupAttributesInput(targetGroupArn: id, attributes: attributes)
        _ = try await call.perform(ELBv2.ModifyTargetGroupAttributes.self, input)
    }

    /// Only the targets that the template names; those that a service registered are the service's.
    private func register(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let reader = PropertyReader(logicalID: call.logicalID)
        let before = try targets(old["Targets"], reader)
        let after = try targets(call.properties["Targets"], reader)
        let gone = before.filter { !after.contains($0) }
        if !gone.isEmpty {
            let input = ELBv2.DeregisterTargetsInput(targetGroupArn: id, targets: gone)
            _ = try await call.perform(ELBv2.DeregisterTargets.self, input)
        }
        guard !after.isEmpty else { return }
        let input = ELBv2.RegisterTargetsInput(targetGroupArn: id, targets: after)
        _ = try await call.perform(ELBv2.RegisterTargets.self, input)
    }

    private func targets(
        _ value: TemplateValue?, _ reader: PropertyReader
    ) throws(AWSError) -> [ELBv2.TargetDescription] {
        var targets: [ELBv2.TargetDescription] = []
        for target in value?.list ?? [] {
            targets.append(try reader.read(ELBv2.TargetDescription.self, from: target.map ?? [:]))
        }
        return targets
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(ELBv2.DeleteTargetGroup.self, ELBv2.DeleteTargetGroupInput(targetGroupArn: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let input = ELBv2.DescribeTargetGroupsInput(targetGroupArns: [id])
        let group = try await call.perform(ELBv2.DescribeTargetGroups.self, input).targetGroups?.first
        var attributes: [String: TemplateValue] = ["TargetGroupArn": .string(id)]
        attributes["TargetGroupFullName"] = .string("targetgroup/\(ResourceCall.fullName(id, after: "targetgroup"))")
        attributes["TargetGroupName"] = group?.targetGroupName.map { .string($0) }
        attributes["LoadBalancerArns"] = group?.loadBalancerArns.map { .list($0.map { .string($0) }) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}
