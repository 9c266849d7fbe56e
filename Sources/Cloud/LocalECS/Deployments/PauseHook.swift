package import FoundationEssentials
import TealCore

/// Where deployments wait for someone's word (`targetType` PAUSE).
///
/// Source: "Pause hooks for Amazon ECS service deployments" in the developer guide.
package struct PauseHook: Codable, Equatable, Sendable {
    package enum Action: String, Codable, Sendable {
        case proceed = "CONTINUE"
        case rollBack = "ROLLBACK"
    }

    package var stages: [Rollout.Stage]
    /// Seconds until `timeoutAction`; AWS's default is a day.
    package var timeout: Double
    package var timeoutAction: Action

    package init(stages: [Rollout.Stage], timeout: Double = 86_400, timeoutAction: Action = .rollBack) {
        self.stages = stages
        self.timeout = timeout
        self.timeoutAction = timeoutAction
    }
}

extension Rollout {
    /// One hook at one stage of one deployment.
    package struct Pause: Codable, Equatable, Sendable {
        package enum Status: String, Codable, Sendable {
            case awaitingAction = "AWAITING_ACTION"
            case succeeded = "SUCCEEDED"
            case failed = "FAILED"
            case timedOut = "TIMED_OUT"
        }

        /// `ecs-pause-` and 43 characters.
        package var id: String
        package var stage: Stage
        /// The place of its hook in the settings.
        var hook: Int
        package var status = Status.awaitingAction
        package var expiresAt: Date
        package var timeoutAction: PauseHook.Action
    }
}

extension DeploymentController {
    /// Answers a pause. False where no pause of that id waits.
    package mutating func answer(_ pause: String, _ action: PauseHook.Action, now: Date) -> Bool {
        guard let rollout = rollouts.first, rollout.status == .inProgress,
            let index = rollout.pauses.firstIndex(where: { $0.id == pause && $0.status == .awaitingAction })
        else { return false }
        rollouts[0].updatedAt = now
        switch action {
        case .proceed: rollouts[0].pauses[index].status = .succeeded
        case .rollBack:
            rollouts[0].pauses[index].status = .failed
            rollouts[0].status = .rollbackRequested
            rollouts[0].rollbackReason = "Service deployment rolled back because ContinueServiceDeployment was called."
        }
        return true
    }

    /// Whether every hook of the stage has been answered; begins those that have not begun.
    mutating func isReleased(_ stage: Rollout.Stage, _ pass: inout Pass) -> Bool {
        for (index, hook) in settings.hooks.enumerated() where hook.stages.contains(stage) {
            guard !rollouts[0].pauses.contains(where: { $0.stage == stage && $0.hook == index }) else { continue }
            rollouts[0].pauses.append(
                Rollout.Pause(
                    id: "ecs-pause-\(pass.ids.hex(43))", stage: stage, hook: index, expiresAt: pass.now + hook.timeout,
                    timeoutAction: hook.timeoutAction))
            rollouts[0].updatedAt = pass.now
        }
        for index in rollouts[0].pauses.indices where rollouts[0].pauses[index].stage == stage {
            let pause = rollouts[0].pauses[index]
            guard pause.status == .awaitingAction else { continue }
            guard pass.now >= pause.expiresAt else { return false }
            rollouts[0].pauses[index].status = .timedOut
            if pause.timeoutAction == .rollBack {
                fail(.pauseTimedOut, &pass)
                return false
            }
        }
        return true
    }
}
