import AWSApplicationAutoScaling
import AWSWire
import CloudTemplate

/// `AWS::ApplicationAutoScaling::ScalingPolicy`
struct ScalingPolicy: ResourceType {
    let name = "AWS::ApplicationAutoScaling::ScalingPolicy"
    let replacements: Set<String> = [
        "PolicyName", "ResourceId", "ScalableDimension", "ScalingTargetId", "ServiceNamespace",
    ]
    let nameProperty: String? = "PolicyName"
    let isTaggable = false
    let leavesMarks = false

    func create(_ call: ResourceCall) async throws -> String { try await put(call) }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws { _ = try await put(call) }

    private func put(_ call: ResourceCall) async throws -> String {
        var input = try call.read(
            ApplicationAutoScaling.PutScalingPolicyRequest.self, without: ["PolicyName", "ScalingTargetId"])
        let target = target(call)
        input.policyName = try call.required("PolicyName")
        input.resourceId = target.resource
        input.scalableDimension = target.dimension
        input.serviceNamespace = target.namespace
        return try await call.perform(ApplicationAutoScaling.PutScalingPolicy.self, input).policyARN ?? ""
    }

    /// By a scalable target's id, or by its parts.
    private func target(_ call: ResourceCall) -> ScalableTargetID {
        call.text("ScalingTargetId").map { ScalableTargetID($0) } ?? ScalableTargetID(call)
    }

    private func describe(_ call: ResourceCall) async throws -> ApplicationAutoScaling.ScalingPolicy? {
        let target = target(call)
        let input = ApplicationAutoScaling.DescribeScalingPoliciesRequest(
            policyNames: [try call.required("PolicyName")], serviceNamespace: target.namespace,
            resourceId: target.resource, scalableDimension: target.dimension)
        return try await call.perform(ApplicationAutoScaling.DescribeScalingPolicies.self, input).scalingPolicies?.first
    }

    func find(_ call: ResourceCall) async throws -> String? { try await describe(call)?.policyARN }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let target = target(call)
        let input = ApplicationAutoScaling.DeleteScalingPolicyRequest(
            policyName: try call.required("PolicyName"), serviceNamespace: target.namespace,
            resourceId: target.resource, scalableDimension: target.dimension)
        _ = try await call.perform(ApplicationAutoScaling.DeleteScalingPolicy.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["Arn": .string(id)])
    }
}
