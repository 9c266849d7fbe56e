package import FoundationEssentials

extension DeploymentController {
    /// Asks the scheduler for what the deployments want now.
    mutating func schedule(_ pass: inout Pass) {
        let wants = wants(now: pass.now)
        let scheduler = ServiceScheduler(
            wants: wants, desired: settings.desired, limits: limits(wants), zones: settings.zones,
            rebalances: settings.rebalances && deployments.count == 1 && deployments[0].state == .completed)
        let candidates = pass.live.map { task in
            ServiceScheduler.Candidate(
                id: task.view.id, revision: task.view.revision, zone: task.view.zone, standing: task.standing,
                hasServed: served.contains(task.view.id))
        }
        let decision = scheduler.decide(candidates)
        pass.actions += decision.stops.map { .stop(task: $0.task, $0.cause) }
        pass.actions += decision.starts.map { .start(revision: $0.revision, zone: $0.zone) }
        announceBlocked(decision.isBlocked && pass.tasks.allSatisfy { !$0.view.isStopping }, &pass)
    }

    private mutating func announceBlocked(_ isBlocked: Bool, _ pass: inout Pass) {
        guard isBlocked, deployments.first?.state == .inProgress else {
            if !isBlocked { saidBlocked = false }
            return
        }
        if !saidBlocked { pass.actions.append(.announce(events.blocked)) }
        saidBlocked = true
    }

    private func wants(now: Date) -> [ServiceScheduler.Want] {
        guard !settings.isDraining else { return [] }
        if let rollout = blueGreenUnderWay { return blueGreenWants(rollout, now: now) }
        return deployments.enumerated().map { index, deployment in
            ServiceScheduler.Want(
                revision: deployment.revision, count: index == 0 ? settings.desired : 0,
                canStart: index == 0 && deployment.canStart(now: now))
        }
    }

    private var blueGreenUnderWay: Rollout? {
        guard let rollout = rollouts.first, !rollout.status.isFinal, rollout.strategy == .blueGreen else { return nil }
        return rollout
    }

    /// A blue/green deployment has room for both colours, each with its share of the maximum.
    private func limits(_ wants: [ServiceScheduler.Want]) -> TaskLimits {
        guard !settings.isDraining else { return TaskLimits(floor: 0, ceiling: 0) }
        var limits = TaskLimits(
            desired: settings.desired, minimumHealthyPercent: settings.minimumHealthyPercent,
            maximumPercent: settings.maximumPercent)
        guard blueGreenUnderWay != nil else { return limits }
        limits.ceiling = wants.map(\.count).reduce(0, +) * max(100, settings.maximumPercent) / 100
        return limits
    }

    /// When a step may have something to do though nothing is reported; nil where only a report can change anything.
    package func deadline(_ tasks: [TaskView], after now: Date) -> Date? {
        var dates = deployments.compactMap(\.retryAt)
        if let rollout = rollouts.first, !rollout.status.isFinal {
            if rollout.stage == .bake { dates.append(rollout.stageSince + settings.bakeTime) }
            if let retry = rollout.shiftRetryAt { dates.append(retry) }
        }
        for task in tasks where !task.isStopping {
            guard let startedAt = task.startedAt else { continue }
            let traits = revisions[task.revision] ?? RevisionTraits(id: task.revision)
            let isJudgedByTime = !traits.isChecked && traits.groups.isEmpty
            dates.append(startedAt + (isJudgedByTime ? settings.health.stabilisation : settings.health.gracePeriod))
        }
        return dates.filter { $0 > now }.min()
    }

    /// Tasks that a deployment's revision is to have, for `DescribeServices` and `DescribeServiceDeployments`.
    package func wanted(_ revision: String, now: Date) -> Int {
        wants(now: now).first { $0.revision == revision }?.count ?? 0
    }
}

extension DeploymentController {
    /// The desired count has changed, which is no deployment.
    package mutating func noteScaled(now: Date) {
        if !deployments.isEmpty { deployments[0].updatedAt = now }
        isSteady = false
    }
}
