import FoundationEssentials

extension DeploymentController {
    /// Judges the tasks that have not stopped, and remembers those that became healthy.
    mutating func observe(_ tasks: [TaskView], now: Date) -> [Pass.Observed] {
        for task in tasks where task.failure != nil && counted.insert(task.id).inserted { countFailure(task, now: now) }
        var observed: [Pass.Observed] = []
        observed.reserveCapacity(tasks.count)
        var traits = RevisionTraits(id: "")
        for task in tasks where task.status != .stopped {
            if traits.id != task.revision { traits = revisions[task.revision] ?? RevisionTraits(id: task.revision) }
            let standing = settings.health.standing(
                of: task, checked: traits.isChecked, groups: traits.groups, now: now)
            var hasServed = served.contains(task.id)
            if standing == .healthy, !task.isStopping, !hasServed {
                served.insert(task.id)
                hasServed = true
                countHealthy(task)
            }
            observed.append(Pass.Observed(view: task, standing: standing, hasServed: hasServed))
        }
        forgetGoneTasks(tasks)
        return observed
    }

    /// Only now and then: what is known of tasks that are gone does no harm.
    private mutating func forgetGoneTasks(_ tasks: [TaskView]) {
        guard served.count + counted.count > 2 * tasks.count + 16 else { return }
        let known = Set(tasks.map(\.id))
        served.formIntersection(known)
        counted.formIntersection(known)
    }

    private mutating func countFailure(_ task: TaskView, now: Date) {
        let isOfZone = task.failure == .noCapacity
        if isOfZone { zones.closed(task.zone, now: now) }
        guard let index = deployments.firstIndex(where: { $0.revision == task.revision }) else { return }
        if deployments[index].state == .inProgress, !isOfZone {
            deployments[index].failedTasks += 1
            deployments[index].updatedAt = now
        }
        if task.failure == .failedToStart, deployments[index].hasBeenHealthy { zones.failed(task.zone, now: now) }
        let lifetime = task.startedAt.map { now.timeIntervalSince($0) } ?? 0
        if lifetime < settings.backOff.shortLife, !isOfZone {
            deployments[index].restarts.add(now: now, settings.backOff, desired: settings.desired)
        }
        guard !served.contains(task.id) else { return }
        deployments[index].failuresInARow += 1
        let delay = settings.backOff.delay(
            failures: deployments[index].failuresInARow, desired: settings.desired,
            ran: task.startedAt != nil, isOfZone: isOfZone)
        deployments[index].retryAt = delay > 0 ? now + delay : nil
    }

    private mutating func countHealthy(_ task: TaskView) {
        zones.recovered(task.zone)
        guard let index = deployments.firstIndex(where: { $0.revision == task.revision }) else { return }
        deployments[index].hasBeenHealthy = true
        deployments[index].failuresInARow = 0
        deployments[index].retryAt = nil
        if deployments[index].restarts.heldUntil == nil { deployments[index].saidThrottled = false }
        if settings.breaker.resetsOnHealthyTask { deployments[index].failedTasks = 0 }
    }

    /// Says that starts are held back, and trips the circuit breaker.
    mutating func noteFailures(_ pass: inout Pass) {
        for index in deployments.indices where deployments[index].isThrottled && !deployments[index].saidThrottled {
            deployments[index].saidThrottled = true
            pass.actions.append(.announce(events.throttled))
        }
        guard let rollout = rollouts.first, rollout.status == .inProgress, let primary = deployments.first else {
            return
        }
        rollouts[0].failureCount = primary.failedTasks
        let breaker = settings.breaker
        guard breaker.isEnabled, primary.failedTasks >= breaker.failures(desired: settings.desired) else { return }
        rollouts[0].breakerTripped = true
        fail(.breaker, &pass)
    }

    /// Gives the deployment under way up, and goes back where the service has somewhere to go back to.
    mutating func fail(_ cause: FailureCause, _ pass: inout Pass) {
        let now = pass.now
        deployments[0].state = .failed
        deployments[0].reason = "\(cause.prefix): \(cause.reason)."
        deployments[0].updatedAt = now
        pass.actions.append(.announce(events.failed(deployments[0].id, cause.reason)))
        let rollout = rollouts[0]
        // Blue still serves, so a green that failed is always taken away again.
        let rollsBack = cause.isAlarms ? settings.alarms?.rollsBack == true : settings.breaker.rollsBack
        let goesBack = rollsBack || (rollout.strategy.shiftsTraffic && rollout.source != nil)
        if goesBack {
            rollBack(reason: "Service deployment rolled back because \(cause.event).", &pass)
        } else {
            rollouts[0].finish(
                .stopped, reason: "Service deployment stopped because \(cause.event).", now: now)
        }
    }

    /// Makes the revision that served before primary again.
    mutating func rollBack(reason: String, _ pass: inout Pass) {
        let rollout = rollouts[0]
        if deployments[0].state == .inProgress { markRolledBack(now: pass.now) }
        let back = rollout.strategy.shiftsTraffic ? rollout.source : lastCompleted
        guard let back, back != rollout.target else {
            let why = "\(reason) There is no earlier completed service revision to go back to."
            rollouts[0].finish(.rollbackFailed, reason: why, now: pass.now)
            return
        }
        rollouts[0].status = .rollbackInProgress
        rollouts[0].statusReason = reason
        rollouts[0].updatedAt = pass.now
        rollouts[0].rollback = Rollout.Rollback(reason: reason, startedAt: pass.now, revision: back)
        rollouts[0].shiftFailures = 0
        let tripped = rollout.breakerTripped
        makePrimary(
            back,
            reason: { id in
                let cause = tripped ? "ECS deployment circuit breaker: rolling" : "Rolling"
                return "\(cause) back to deploymentId \(id)."
            }, now: pass.now, ids: pass.ids)
        pass.actions.append(.announce(events.rollingBack(to: deployments[0].id)))
    }

    private mutating func markRolledBack(now: Date) {
        deployments[0].state = .failed
        deployments[0].reason = "ECS deployment \(deployments[0].id) is being rolled back."
        deployments[0].updatedAt = now
    }
}

/// Why a deployment is given up.
enum FailureCause: Equatable {
    case breaker
    /// Their names.
    case alarms([String])
    case traffic(String)
    case pauseTimedOut

    var isAlarms: Bool { if case .alarms = self { true } else { false } }

    /// What the deployment's `rolloutStateReason` begins with.
    var prefix: String { self == .breaker ? "ECS deployment circuit breaker" : "ECS deployment failed" }

    var reason: String {
        switch self {
        case .breaker: "tasks failed to start"
        case .alarms: "alarm detected"
        case .traffic(let why): "traffic could not be shifted: \(why)"
        case .pauseTimedOut: "a pause hook timed out"
        }
    }

    var event: String {
        switch self {
        case .breaker: "the circuit breaker threshold was exceeded"
        case .alarms(let names):
            names.count == 1
                ? "the alarm \(names[0]) was in the ALARM state"
                : "the alarms \(names.joined(separator: ", ")) were in the ALARM state"
        case .traffic(let why): "traffic could not be shifted: \(why)"
        case .pauseTimedOut: "a pause lifecycle hook timed out"
        }
    }
}
