import FoundationEssentials

extension TaskMachine {
    /// Towards RUNNING, and while it runs.
    mutating func advance(now: Date, _ actions: inout [Action]) {
        switch status {
        case .provisioning: issue(.provision, &actions)
        case .pending: bringUp(now: now, &actions)
        case .activating: activate(now: now, &actions)
        case .running: probe(now: now, &actions)
        case .deactivating, .stopping, .deprovisioning, .stopped: break
        }
    }

    private mutating func bringUp(now: Date, _ actions: inout [Action]) {
        if pullStartedAt == nil { pullStartedAt = now }
        for container in plan.containers where containers[container.name]?.isPulled == false {
            issue(.pull(container: container.name), &actions)
        }
        startReady(now: now, &actions)
        probe(now: now, &actions)
        guard stop == nil, containers.values.allSatisfy({ $0.phase != .waiting }) else { return }
        status = .activating
    }

    private mutating func activate(now: Date, _ actions: inout [Action]) {
        probe(now: now, &actions)
        if plan.hasTargets, !isRegistered {
            hasAskedToRegister = true
            return issue(.register, &actions)
        }
        status = .running
        startedAt = now
    }

    /// Starts the containers whose image is here and whose dependencies are met.
    private mutating func startReady(now: Date, _ actions: inout [Action]) {
        for container in plan.containers {
            guard let state = containers[container.name], state.phase == .waiting, state.isPulled else { continue }
            switch readiness(of: container, now: now) {
            case .ready: issue(.start(container: container.name), &actions)
            case .waits: continue
            case .never(let reason):
                containers[container.name]?.reason = reason
                return requestStop(.failedToStart(reason), now: now)
            }
        }
    }

    private enum Readiness {
        case ready
        case waits
        case never(String)
    }

    private func readiness(of container: ContainerPlan, now: Date) -> Readiness {
        var verdict = Readiness.ready
        for dependency in container.dependsOn {
            guard let state = containers[dependency.container] else { continue }
            if isMet(dependency.condition, by: state) { continue }
            if cannotBeMet(dependency.condition, by: state) {
                return .never(
                    "Container \(container.name) cannot start: its dependency \(dependency.container) did not reach "
                        + "\(dependency.condition.rawValue)")
            }
            if let deadline = startDeadline(of: dependency.container), now >= deadline {
                return .never(
                    "Container \(dependency.container) timed out before it reached \(dependency.condition.rawValue)")
            }
            verdict = .waits
        }
        return verdict
    }

    private func isMet(_ condition: ContainerPlan.Condition, by state: ContainerState) -> Bool {
        switch condition {
        case .start: state.phase != .waiting
        case .complete: state.phase == .stopped
        case .success: state.phase == .stopped && state.exitCode == 0
        case .healthy: state.phase == .running && state.health == .healthy
        }
    }

    private func cannotBeMet(_ condition: ContainerPlan.Condition, by state: ContainerState) -> Bool {
        switch condition {
        case .start, .complete: false
        case .success: state.phase == .stopped && state.exitCode != 0
        case .healthy: state.phase == .stopped || state.health == .unhealthy
        }
    }

    /// When those who depend on the container stop waiting for it.
    func startDeadline(of name: String) -> Date? {
        let timeout = plan.containers.first { $0.name == name }?.startTimeout
        guard let timeout, let startedAt = containers[name]?.startedAt else { return nil }
        return startedAt + timeout
    }
}
