import AWSApplicationAutoScaling
import AWSWire
import Autoscaling
import FoundationEssentials
import LocalCloud
import TealCore

extension LocalApplicationAutoScaling {
    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html>
    func putPolicy(
        _ input: ApplicationAutoScaling.PutScalingPolicyRequest, _ context: CallContext
    ) async throws -> ApplicationAutoScaling.PutScalingPolicyResponse {
        let key = try key(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
        let old = try target(key).policies[input.policyName ?? ""]?.shape
        var shape = ApplicationAutoScaling.ScalingPolicy(
            policyARN: old?.policyARN ?? policyARN(key, name: input.policyName ?? ""), policyName: input.policyName,
            serviceNamespace: key.namespace, resourceId: key.resource, scalableDimension: key.dimension,
            policyType: input.policyType ?? old?.policyType ?? ApplicationAutoScaling.PolicyType.stepScaling,
            stepScalingPolicyConfiguration: input.stepScalingPolicyConfiguration,
            targetTrackingScalingPolicyConfiguration: input.targetTrackingScalingPolicyConfiguration,
            alarms: [], creationTime: old?.creationTime ?? clock.now)
        if let old, old.policyType != shape.policyType {
            throw AWSError.invalid("The policy type of an existing scaling policy cannot be changed.")
        }
        let policy = try ScalingPolicy(shape)
        guard try old != nil || target(key).policies.count < 50 else {
            throw AWSError.limitExceeded("A scalable target can have no more than 50 scaling policies.")
        }
        let specifications = try alarms(for: shape, policy, key)
        shape.alarms = try await put(specifications, key)
        // The old ones go once the new ones are there.
        try await removeAlarms(of: old?.alarms ?? [], key)
        var record = try target(key)
        record.policies[shape.policyName ?? ""] = PolicyRecord(shape: shape)
        record.autoscaler.put(policy, id: shape.policyName ?? "")
        try save(record)
        return ApplicationAutoScaling.PutScalingPolicyResponse(policyARN: shape.policyARN, alarms: shape.alarms)
    }

    private func policyARN(_ key: ScalableTargetKey, name: String) -> String {
        let resource = "scalingPolicy:\(ids.uuid()):resource/\(key.namespace)/\(key.resource):policyName/\(name)"
        return "\(ARN(service: "autoscaling", region: key.region, account: key.account, resource: resource))"
    }

    func describePolicies(
        _ input: ApplicationAutoScaling.DescribeScalingPoliciesRequest, _ context: CallContext
    ) async throws -> ApplicationAutoScaling.DescribeScalingPoliciesResponse {
        var found = records(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
            .flatMap { $0.policies.values.map(\.shape) }
            .filter { input.policyNames?.contains($0.policyName ?? "") ?? true }
            .sorted { ($0.resourceId ?? "", $0.policyName ?? "") < ($1.resourceId ?? "", $1.policyName ?? "") }
        // The alarms of step policies are other people's: whichever name the policy as what they do.
        for index in found.indices where found[index].policyType == ApplicationAutoScaling.PolicyType.stepScaling {
            found[index].alarms = try await alarms(calling: found[index].policyARN ?? "", context)
        }
        let page = try Page(found, size: input.maxResults, token: input.nextToken)
        return ApplicationAutoScaling.DescribeScalingPoliciesResponse(
            scalingPolicies: page.items, nextToken: page.nextToken)
    }

    func deletePolicy(
        _ input: ApplicationAutoScaling.DeleteScalingPolicyRequest, _ context: CallContext
    ) async throws -> ApplicationAutoScaling.DeleteScalingPolicyResponse {
        let key = try key(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
        let name = input.policyName ?? ""
        guard var record = targets[key], let policy = record.policies.removeValue(forKey: name) else {
            throw AWSError.notFound("scaling policy found", key, name: ", policy name: \(name)")
        }
        record.autoscaler.removePolicy(name)
        try save(record)
        try await removeAlarms(of: policy.shape.alarms ?? [], key)
        return ApplicationAutoScaling.DeleteScalingPolicyResponse()
    }
}

extension ScalingPolicy {
    /// Throws AWS's error where a policy makes no sense.
    init(_ shape: ApplicationAutoScaling.ScalingPolicy) throws(AWSError) {
        switch shape.policyType {
        case ApplicationAutoScaling.PolicyType.targetTrackingScaling:
            guard let configuration = shape.targetTrackingScalingPolicyConfiguration else {
                throw .invalid(
                    "TargetTrackingScalingPolicyConfiguration must be specified for policy type "
                        + "TargetTrackingScaling.")
            }
            self = .tracking(try TargetTracking(configuration))
        case ApplicationAutoScaling.PolicyType.stepScaling:
            guard let configuration = shape.stepScalingPolicyConfiguration else {
                throw .invalid("StepScalingPolicyConfiguration must be specified for policy type StepScaling.")
            }
            self = .steps(try StepScaling(configuration))
        default: throw .notHere("The policy type \(shape.policyType ?? "")")
        }
    }
}

extension TargetTracking {
    /// Both cooldowns of an ECS service are 300 seconds where none is said.
    init(_ configuration: ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration) throws(AWSError) {
        guard let target = configuration.targetValue, target > 0 else {
            throw .invalid("Target value must be greater than 0.")
        }
        let specified = [
            configuration.predefinedMetricSpecification != nil, configuration.customizedMetricSpecification != nil,
        ].filter { $0 }
        guard specified.count == 1 else {
            throw .invalid(
                "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be "
                    + "specified.")
        }
        let cooldowns = [configuration.scaleOutCooldown ?? 300, configuration.scaleInCooldown ?? 300]
        guard cooldowns.allSatisfy({ $0 >= 0 }) else { throw .invalid("A cooldown cannot be less than 0.") }
        self.init(
            target: target, scalesIn: configuration.disableScaleIn != true, scaleOutCooldown: Double(cooldowns[0]),
            scaleInCooldown: Double(cooldowns[1]))
    }
}

extension StepScaling {
    init(_ configuration: ApplicationAutoScaling.StepScalingPolicyConfiguration) throws(AWSError) {
        guard let type = configuration.adjustmentType.flatMap({ Adjustment(rawValue: $0) }) else {
            throw .invalid("AdjustmentType must be specified for a step scaling policy.")
        }
        let steps = (configuration.stepAdjustments ?? []).map { step in
            Step(
                lower: step.metricIntervalLowerBound, upper: step.metricIntervalUpperBound,
                adjustment: step.scalingAdjustment ?? 0)
        }
        try Self.check(steps)
        if type == .exact, steps.contains(where: { $0.adjustment < 0 }) {
            throw .invalid("ScalingAdjustment cannot be negative for adjustment type ExactCapacity.")
        }
        self.init(
            type, steps, minimumMagnitude: configuration.minAdjustmentMagnitude ?? 0,
            cooldown: Double(configuration.cooldown ?? 300))
    }

    /// No gaps, no overlaps, at most one open end on either side.
    ///
    /// <https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html>
    private static func check(_ steps: [Step]) throws(AWSError) {
        guard (1...20).contains(steps.count) else {
            throw .invalid("A step scaling policy must have between 1 and 20 step adjustments.")
        }
        let sorted = steps.sorted { ($0.lower ?? -.infinity) < ($1.lower ?? -.infinity) }
        for step in sorted where (step.lower ?? -.infinity) >= (step.upper ?? .infinity) {
            throw .invalid("The lower bound must be less than the upper bound in each step adjustment.")
        }
        for (left, right) in zip(sorted, sorted.dropFirst()) {
            guard let upper = left.upper, let lower = right.lower, upper == lower else {
                throw .invalid("There cannot be gaps or overlaps between the step adjustment intervals.")
            }
        }
    }
}
