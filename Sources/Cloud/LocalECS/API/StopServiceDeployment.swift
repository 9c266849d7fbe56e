import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    /// `ROLLBACK` goes back to the revision before; `ABORT` ends a rolling deployment where it is, its new tasks and
    /// its old ones kept.
    func stopServiceDeployment(
        _ input: ECS.StopServiceDeploymentRequest, _ context: CallContext
    ) throws -> ECS.StopServiceDeploymentResponse {
        var (record, rollout, isCurrent) = try deployment(input.serviceDeploymentArn)
        let isAccepted: Bool
        if input.stopType == "ABORT" {
            guard !rollout.strategy.shiftsTraffic else {
                throw AWSError.invalidParameter(
                    "The stop type ABORT is not valid for the \(rollout.strategy.rawValue) deployment strategy, which "
                        + "would leave the traffic between two service revisions. Use ROLLBACK.")
            }
            isAccepted = isCurrent && record.controller.requestStop(now: context.now)
        } else {
            guard rollout.source != nil || record.controller.lastCompleted != nil else {
                throw AWSError.conflict(
                    "The service deployment cannot be rolled back: the service has no earlier completed service "
                        + "revision.")
            }
            isAccepted = isCurrent && record.controller.requestRollback(now: context.now)
        }
        guard isAccepted else {
            throw AWSError.conflict(
                "The service deployment is in status \(rollout.status.rawValue) and cannot be stopped.")
        }
        try keep(record)
        return ECS.StopServiceDeploymentResponse(serviceDeploymentArn: input.serviceDeploymentArn)
    }

    /// Answers a pause hook.
    func continueServiceDeployment(
        _ input: ECS.ContinueServiceDeploymentRequest, _ context: CallContext
    ) throws -> ECS.ContinueServiceDeploymentResponse {
        var (record, _, isCurrent) = try deployment(input.serviceDeploymentArn)
        guard let action = PauseHook.Action(rawValue: input.action ?? "CONTINUE") else {
            throw AWSError.invalidParameter("Invalid action '\(input.action ?? "")'.")
        }
        guard isCurrent, record.controller.answer(input.hookId ?? "", action, now: context.now) else {
            throw AWSError.invalidParameter(
                "The lifecycle hook \(input.hookId ?? "") is not awaiting an action.")
        }
        try keep(record)
        return ECS.ContinueServiceDeploymentResponse(serviceDeploymentArn: input.serviceDeploymentArn)
    }

    /// With its service, and whether it is the newest of it: none other can be changed.
    private func deployment(_ arn: String?) throws -> (ServiceRecord, Rollout, isCurrent: Bool) {
        guard let (record, rollout) = rollout(arn ?? "") else { throw AWSError.deploymentNotFound }
        return (record, rollout, record.controller.rollouts.first?.id == rollout.id)
    }

    private func keep(_ record: ServiceRecord) throws {
        services[record.arn] = record
        noteChange(in: record.clusterARN)
        try commit()
    }
}
