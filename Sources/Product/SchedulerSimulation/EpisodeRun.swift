import LocalECS

/// One run of an episode: what happens, then peace, then what must have become of the service.
package struct EpisodeRun {
    /// The longest that a service may take to come to rest, in seconds of its own time.
    private static let patience = 8.0 * 3600

    package private(set) var service: SimulatedService

    package init(_ episode: Episode, sabotage: Sabotage? = nil, traceLimit: Int = 0) {
        service = SimulatedService(
            episode.settings, seed: episode.seed, isBalanced: episode.isBalanced, isChecked: episode.isChecked)
        service.sabotage = sabotage
        service.trace.limit = traceLimit
        var time = 0.0
        for happening in episode.happenings {
            time += happening.delay
            service.schedule(happening.operation, in: time)
        }
        service.run(for: time)
        guard service.referee.violations.isEmpty else { return }
        service.ceaseFaults()
        settle()
        if service.referee.violations.isEmpty { judgeTheEnd() }
    }

    package var violations: [String] { service.referee.violations }

    /// Until nothing moves and the zones are even, as far as they are to be.
    private mutating func settle() {
        let end = service.time + Self.patience
        while service.time < end, service.referee.violations.isEmpty {
            let pauses = service.controller.rollouts.first?.pauses ?? []
            if pauses.contains(where: { $0.status == .awaitingAction }) {
                service.schedule(.answerPause(isYes: true), in: 5)
            }
            service.run(for: 10)
            if isAtRest { return }
        }
    }

    private var isAtRest: Bool {
        let controller = service.controller
        guard controller.rollouts.first?.status.isFinal ?? true, controller.isSteady else { return false }
        return service.tasks.allSatisfy { !$0.view.isStopping } && (!controller.settings.canRebalance || isEven)
    }

    private var isEven: Bool {
        let live = service.liveTasks
        let counts = service.zones.map { zone in live.count { $0.zone == zone } }
        return (counts.max() ?? 0) - (counts.min() ?? 0) <= 1
    }

    private mutating func judgeTheEnd() {
        let controller = service.controller
        let live = service.liveTasks
        let desired = controller.settings.desired
        let target = controller.rollouts.first?.target ?? ""
        let isStuck = controller.settings.isStuck(desired: desired)
        if isStuck { return }
        if live.count != desired { note("\(live.count) tasks live at the end, \(desired) are desired") }
        if controller.settings.canRebalance, !isEven { note("the zones are not even at the end") }
        if !controller.isSteady { note("no steady state at the end") }
        if controller.deployments.count != 1 { note("\(controller.deployments.count) deployments at the end") }
        if controller.deployments.first?.state != .completed { note("the last deployment has not completed") }
        if live.contains(where: { $0.revision != target }) { note("tasks of another revision live at the end") }
        for rollout in controller.rollouts where rollout.status == .rollbackSuccessful && rollout.target != target {
            if live.contains(where: { $0.revision == rollout.target }) {
                note("a task of \(rollout.target), which was rolled back, lives at the end")
            }
        }
        if controller.settings.strategy.shiftsTraffic, service.weights[service.groupOf[target] ?? ""] != 100 {
            note("the traffic is not where the tasks are: \(service.weights)")
        }
    }

    private mutating func note(_ violation: String) {
        service.referee.note(violation)
        service.trace.note(service.time, "VIOLATION: \(violation)")
    }
}

extension DeploymentSettings {
    /// There is room for one task more than are desired.
    fileprivate var canRebalance: Bool { rebalances && desired * maximumPercent / 100 > desired }

    /// The percentages leave room neither to start nor to stop a task: AWS says so in an event and waits.
    fileprivate func isStuck(desired: Int) -> Bool {
        let floor = (desired * minimumHealthyPercent + 99) / 100
        let ceiling = desired * maximumPercent / 100
        return !strategy.shiftsTraffic && floor >= desired && ceiling <= desired
    }
}

extension Episode {
    /// The same failure with as few happenings as a few hundred runs can find.
    package func minimised(sabotage: Sabotage? = nil, runs limit: Int = 300) -> Episode {
        var best = self
        var runs = 0
        var size = max(1, happenings.count / 2)
        while size >= 1, runs < limit {
            var start = 0
            while start < best.happenings.count, runs < limit {
                var shorter = best
                let end = min(start + size, best.happenings.count)
                let dropped = best.happenings[start..<end].reduce(0) { $0 + $1.delay }
                shorter.happenings.removeSubrange(start..<end)
                if start < shorter.happenings.count { shorter.happenings[start].delay += dropped }
                runs += 1
                if EpisodeRun(shorter, sabotage: sabotage).violations.isEmpty { start += size } else { best = shorter }
            }
            size /= 2
        }
        return best
    }
}
