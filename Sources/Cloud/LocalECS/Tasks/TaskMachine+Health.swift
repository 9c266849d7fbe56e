package import FoundationEssentials

extension TaskMachine {
    /// Asks for the health checks that are due.
    mutating func probe(now: Date, _ actions: inout [Action]) {
        for container in plan.containers where container.healthCheck != nil {
            guard let state = containers[container.name], state.phase == .running else { continue }
            guard let probeAt = state.probeAt, now >= probeAt else { continue }
            issue(.probe(container: container.name), &actions)
        }
    }

    /// One success makes a container healthy; failures count once the start period is over.
    mutating func noteProbe(_ name: String, passed: Bool, now: Date) {
        guard let check = plan.containers.first(where: { $0.name == name })?.healthCheck,
            var state = containers[name], state.phase == .running
        else { return }
        state.probeAt = now + check.interval
        if passed {
            state.health = .healthy
            state.failedProbes = 0
        } else if state.health == .healthy || now >= (state.startedAt ?? now) + check.startPeriod {
            state.failedProbes += 1
            if state.failedProbes >= check.retries { state.health = .unhealthy }
        }
        containers[name] = state
    }

    /// When `step` has something to do though nothing is reported; nil where only a report can change anything.
    package func deadline(after now: Date) -> Date? {
        var dates: [Date] = []
        if let retryAt { dates.append(retryAt) }
        for container in plan.containers {
            guard let state = containers[container.name], state.phase == .running else { continue }
            if let signalledAt = state.signalledAt {
                dates.append(signalledAt + container.stopTimeout)
            } else {
                if let probeAt = state.probeAt, !isStopping { dates.append(probeAt) }
                if status == .pending, let limit = startDeadline(of: container.name) { dates.append(limit) }
            }
        }
        return dates.filter { $0 > now }.min()
    }
}
