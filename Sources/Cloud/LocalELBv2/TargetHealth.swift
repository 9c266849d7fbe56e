import AWSELBv2
import AWSWire

/// The sentences of DescribeTargetHealth.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>
extension ELBv2.TargetHealth {
    static let healthy = ELBv2.TargetHealth(state: ELBv2.TargetHealthStateEnum.healthy)

    static let registering = ELBv2.TargetHealth(
        state: ELBv2.TargetHealthStateEnum.initial, reason: ELBv2.TargetHealthReasonEnum.elbRegistrationInProgress,
        description: "Target registration is in progress")

    static let draining = ELBv2.TargetHealth(
        state: ELBv2.TargetHealthStateEnum.draining,
        reason: ELBv2.TargetHealthReasonEnum.targetDeregistrationInProgress,
        description: "Target deregistration is in progress")

    static let groupNotUsed = ELBv2.TargetHealth(
        state: ELBv2.TargetHealthStateEnum.unused, reason: ELBv2.TargetHealthReasonEnum.targetNotInUse,
        description: "Target group is not configured to receive traffic from the load balancer")

    static let zoneNotEnabled = ELBv2.TargetHealth(
        state: ELBv2.TargetHealthStateEnum.unused, reason: ELBv2.TargetHealthReasonEnum.targetNotInUse,
        description: "Target is in an Availability Zone that is not enabled for the load balancer")

    static let notRegistered = ELBv2.TargetHealth(
        state: ELBv2.TargetHealthStateEnum.unused, reason: ELBv2.TargetHealthReasonEnum.targetNotRegistered,
        description: "Target is not registered to the target group")

    static func unhealthy(codes: [Int]) -> ELBv2.TargetHealth {
        ELBv2.TargetHealth(
            state: ELBv2.TargetHealthStateEnum.unhealthy,
            reason: ELBv2.TargetHealthReasonEnum.targetResponseCodeMismatch,
            description: "Health checks failed with these codes: [\(codes.map(String.init).joined(separator: ", "))]")
    }

    static let timedOut = ELBv2.TargetHealth(
        state: ELBv2.TargetHealthStateEnum.unhealthy, reason: ELBv2.TargetHealthReasonEnum.targetTimeout,
        description: "Request timed out")

    static let failed = ELBv2.TargetHealth(
        state: ELBv2.TargetHealthStateEnum.unhealthy, reason: ELBv2.TargetHealthReasonEnum.targetFailedHealthChecks,
        description: "Health checks failed")
}

extension Estate {
    /// The health of a group's targets, or of those asked for.
    func describeTargetHealth(
        _ input: ELBv2.DescribeTargetHealthInput, _ observed: TargetObservations
    ) throws(AWSError) -> ELBv2.DescribeTargetHealthOutput {
        let arn = input.targetGroupArn ?? ""
        let record = try targetGroup(arn)
        let all = record.targets.map { description(of: $0, in: record, observed) }
        guard let asked = input.targets, !asked.isEmpty else {
            return ELBv2.DescribeTargetHealthOutput(targetHealthDescriptions: all)
        }
        let chosen = asked.map { target in
            let port = target.port ?? record.description.port
            let known = all.first { $0.target?.id == target.id && $0.target?.port == port }
            return known
                ?? ELBv2.TargetHealthDescription(
                    target: ELBv2.TargetDescription(id: target.id, port: port), targetHealth: .notRegistered)
        }
        return ELBv2.DescribeTargetHealthOutput(targetHealthDescriptions: chosen)
    }

    private func description(
        of target: TargetRecord, in group: TargetGroupRecord, _ observed: TargetObservations
    ) -> ELBv2.TargetHealthDescription {
        let port = group.description.healthCheckPort.flatMap { Int($0) } ?? target.port
        return ELBv2.TargetHealthDescription(
            target: ELBv2.TargetDescription(
                id: target.id, port: target.port, availabilityZone: target.zone ?? "all"),
            healthCheckPort: String(port), targetHealth: health(of: target, in: group, observed))
    }

    private func health(
        of target: TargetRecord, in group: TargetGroupRecord, _ observed: TargetObservations
    ) -> ELBv2.TargetHealth {
        let arn = group.description.targetGroupArn ?? ""
        guard target.drainingSince == nil else { return .draining }
        guard !loadBalancers(using: arn).isEmpty else { return .groupNotUsed }
        if let zone = target.zone, !zones(of: arn).contains(zone) { return .zoneNotEnabled }
        switch observed[arn, target.key] {
        case nil, .initial, .draining, .drained: return .registering
        case .healthy: return .healthy
        case .failing(let codes) where !codes.isEmpty: return .unhealthy(codes: codes)
        case .failing: return .failed
        case .timingOut: return .timedOut
        }
    }
}
