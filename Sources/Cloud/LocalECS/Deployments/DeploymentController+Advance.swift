import FoundationEssentials

extension DeploymentController {
    /// Moves the deployment under way as far as it can go now.
    mutating func advance(_ pass: inout Pass) {
        guard let rollout = rollouts.first, !rollout.status.isFinal, !settings.isDraining else { return }
        if rollout.status == .pending {
            rollouts[0].status = .inProgress
            rollouts[0].startedAt = pass.now
        }
        if rollout.status == .rollbackRequested {
            let reason = "Service deployment rolled back because StopServiceDeployment was called."
            rollBack(reason: rollout.rollbackReason ?? reason, &pass)
        }
        if rollout.status == .stopRequested { stop(now: pass.now) }
        if rollouts[0].strategy.shiftsTraffic {
            advanceShift(&pass)
        } else {
            advanceRolling(&pass)
        }
        dropEmptyDeployments(pass)
    }

    private mutating func advanceRolling(_ pass: inout Pass) {
        guard !rollouts[0].status.isFinal, let revision = deployments.first?.revision, collect(&pass) else { return }
        let alone = !pass.remains(otherThan: [revision])
        guard alone, pass.healthy(revision) >= settings.desired, isBaked(now: pass.now) else { return }
        complete(&pass)
    }

    private mutating func stop(now: Date) {
        rollouts[0].finish(.stopped, reason: "StopServiceDeployment was called.", now: now)
        guard deployments.first?.state == .inProgress else { return }
        deployments[0].state = .failed
        deployments[0].reason = "ECS deployment \(deployments[0].id) was stopped."
        deployments[0].updatedAt = now
    }

    /// The primary's revision serves, alone.
    mutating func complete(_ pass: inout Pass) {
        let wentBack = rollouts[0].rollback != nil
        rollouts[0].finish(wentBack ? .rollbackSuccessful : .successful, now: pass.now)
        deployments = [deployments[0]]
        deployments[0].state = .completed
        deployments[0].reason = "ECS deployment \(deployments[0].id) completed."
        deployments[0].updatedAt = pass.now
        lastCompleted = deployments[0].revision
        production = deployments[0].revision
        split = nil
        pass.actions.append(.announce(events.completed(deployments[0].id)))
    }

    private mutating func dropEmptyDeployments(_ pass: Pass) {
        guard let primary = deployments.first else { return }
        let source = rollouts.first.flatMap { $0.status.isFinal ? nil : $0.source }
        deployments = [primary] + deployments.dropFirst().filter { pass.remains($0.revision) || $0.revision == source }
    }

    mutating func announceSteady(_ pass: inout Pass) {
        let primary = deployments.first
        let settled = deployments.count == 1 && primary?.state == .completed && !settings.isDraining
        let complete = pass.tasks.count == settings.desired && pass.tasks.allSatisfy { $0.standing == .healthy }
        let nothingToDo = !pass.actions.contains { action in
            switch action {
            case .start, .stop, .shift: true
            case .announce: false
            }
        }
        let isNow = settled && complete && nothingToDo && pass.tasks.allSatisfy { !$0.view.isStopping }
        // AWS repeats the sentence every six hours.
        let isDue = saidSteadyAt.map { pass.now >= $0 + 6 * 3600 } ?? true
        if isNow, !isSteady || isDue {
            pass.actions.append(.announce(events.steady))
            saidSteadyAt = pass.now
        }
        isSteady = isNow
    }
}
