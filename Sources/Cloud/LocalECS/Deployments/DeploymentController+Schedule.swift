package import FoundationEssentials

extension DeploymentController {
    /// Asks the scheduler for what the deployments want now.
    mutating func schedule(_ pass: inout Pass) {
        let wants = wants(now: pass.now)
        let usable = zones.usable(settings.zones, now: pass.now)
        let isSettled = deployments.count == 1 && deployments[0].state == .completed
        let scheduler = ServiceScheduler(
            wants: wants, desired: settings.desired, limits: limits, zones: usable,
            onTrial: zones.onTrial(usable),
            rebalances: settings.rebalances && isSettled && usable.count == settings.zones.count)
        let candidates = pass.live.map { task in
            ServiceScheduler.Candidate(
                id: task.view.id, revision: task.view.revision, zone: task.view.zone, standing: task.standing,
                hasServed: task.hasServed, isProtected: task.view.isProtected)
        }
        let decision = scheduler.decide(candidates)
        announceBalance(decision, pass.live, &pass)
        pass.actions += decision.stops.map { .stop(task: $0.task, $0.cause) }
        pass.actions += decision.starts.map { .start(revision: $0.revision, zone: $0.zone) }
        announceBlocked(decision.isBlocked && pass.tasks.allSatisfy { !$0.view.isStopping }, &pass)
        if decision.isHeldByProtection, !saidProtected { pass.actions.append(.announce(events.protected)) }
        saidProtected = decision.isHeldByProtection
    }

    private mutating func announceBlocked(_ isBlocked: Bool, _ pass: inout Pass) {
        guard isBlocked, deployments.first?.state == .inProgress else {
            if !isBlocked { saidBlocked = false }
            return
        }
        if !saidBlocked { pass.actions.append(.announce(events.blocked)) }
        saidBlocked = true
    }

    /// Says that zones are being evened out, and when they are even.
    private mutating func announceBalance(
        _ decision: ServiceScheduler.Decision, _ live: [Pass.Observed], _ pass: inout Pass
    ) {
        guard decision.isRebalancing != isRebalancing else { return }
        let isOver = !decision.isRebalancing
        isRebalancing = decision.isRebalancing
        // A deployment or a fault may have come in between: then nothing is even.
        if isOver, !decision.starts.isEmpty || deployments.first?.state != .completed { return }
        var counts = Dictionary(uniqueKeysWithValues: settings.zones.map { ($0, 0) })
        let leaving = Set(decision.stops.map(\.task))
        for task in live where task.standing == .healthy && !leaving.contains(task.view.id) {
            counts[task.view.zone, default: 0] += 1
        }
        let spread = counts.sorted { $0.key < $1.key }.map { (zone: $0.key, count: $0.value) }
        pass.actions.append(.announce(isOver ? events.balanced(spread) : events.unbalanced(spread)))
    }

    private func wants(now: Date) -> [ServiceScheduler.Want] {
        guard !settings.isDraining else { return [] }
        if let rollout = shiftUnderWay { return shiftWants(rollout, now: now) }
        return deployments.enumerated().map { index, deployment in
            // Requests still go there until the balancer has been told otherwise.
            let isSplit = index > 0 && split?.revision == deployment.revision
            return ServiceScheduler.Want(
                revision: deployment.revision, count: index == 0 || isSplit ? settings.desired : 0,
                serves: serves(deployment.revision), canStart: index == 0 && deployment.canStart(now: now))
        }
    }

    /// A deployment that shifts traffic has room for both colours, each with its share of the maximum.
    private var limits: TaskLimits {
        guard !settings.isDraining else { return TaskLimits(floor: 0, ceiling: 0) }
        var limits = TaskLimits(
            desired: settings.desired, minimumHealthyPercent: settings.minimumHealthyPercent,
            maximumPercent: settings.maximumPercent)
        guard shiftUnderWay != nil else { return limits }
        limits.ceiling = 2 * settings.desired * max(100, settings.maximumPercent) / 100
        return limits
    }

    /// When a step may have something to do though nothing is reported; nil where only a report can change anything.
    package func deadline(_ tasks: [TaskView], after now: Date) -> Date? {
        var dates = deployments.compactMap(\.retryAt) + deployments.compactMap(\.restarts.heldUntil)
        if let date = zones.deadline(after: now) { dates.append(date) }
        if let rollout = rollouts.first, !rollout.status.isFinal {
            if rollout.stage == .bake { dates.append(rollout.stageSince + settings.bakeTime) }
            if let retry = rollout.shiftRetryAt { dates.append(retry) }
            if let end = patienceEnds { dates.append(end) }
            if let steppedAt = rollout.steppedAt { dates.append(steppedAt + settings.steps.pause) }
            dates += rollout.pauses.filter { $0.status == .awaitingAction }.map(\.expiresAt)
        }
        let next = dates.filter { $0 > now }.min()
        return [next, standingDeadline(tasks, after: now)].compactMap(\.self).min()
    }

    /// When time alone next changes what a task is worth.
    private func standingDeadline(_ tasks: [TaskView], after now: Date) -> Date? {
        var next: Date?
        var traits = RevisionTraits(id: "")
        for task in tasks where !task.isStopping {
            guard let startedAt = task.startedAt else { continue }
            if traits.id != task.revision { traits = revisions[task.revision] ?? RevisionTraits(id: task.revision) }
            let date = settings.health.nextChange(startedAt: startedAt, isByTime: traits.isJudgedByTime, after: now)
            guard let date, next.map({ date < $0 }) ?? true else { continue }
            next = date
        }
        return next
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
