import FoundationEssentials

extension TaskMachine {
    /// Towards STOPPED: the requests first, then the processes, then the network.
    ///
    /// Source: "Task lifecycle states" in the developer guide: load balancer targets are deregistered in DEACTIVATING,
    /// before the containers get their stop signal.
    mutating func windDown(now: Date, _ actions: inout [Action]) {
        switch status {
        case .provisioning, .pending, .activating, .running: beginWindDown()
        case .deactivating: drain(&actions)
        case .stopping: endContainers(now: now, &actions)
        case .deprovisioning: cleanUp(now: now, &actions)
        case .stopped: break
        }
    }

    /// Waits for what cannot be called back: a half-made container would be left behind.
    private mutating func beginWindDown() {
        let unsafe = issued.contains { action in
            switch action {
            case .provision, .start, .register: true
            default: false
            }
        }
        guard !unsafe else { return }
        status = mayBeRegistered ? .deactivating : .stopping
    }

    private mutating func drain(_ actions: inout [Action]) {
        if !isDrained { issue(.deregister, &actions) }
        // Requests to a process that has ended cannot drain; it is enough that no new ones come.
        let isDead = plan.containers.contains { $0.isEssential && containers[$0.name]?.phase == .stopped }
        guard isDrained || (isDead && isDeregistered) else { return }
        status = .stopping
    }

    /// In the reverse order of the dependencies.
    private mutating func endContainers(now: Date, _ actions: inout [Action]) {
        for container in plan.containers where containers[container.name]?.phase == .running {
            let isNeeded = dependents(of: container.name).contains { containers[$0.name]?.phase == .running }
            if !isNeeded { end(container, now: now, &actions) }
        }
        guard !containers.values.contains(where: { $0.phase == .running }) else { return }
        executionStoppedAt = now
        for name in containers.keys where containers[name]?.phase == .waiting { containers[name]?.phase = .stopped }
        status = .deprovisioning
    }

    private mutating func end(_ container: ContainerPlan, now: Date, _ actions: inout [Action]) {
        let name = container.name
        let signal = Action.signal(container: name)
        let signalledAt = containers[name]?.signalledAt
        // The process that was to send it may have died before it did: it is sent again, and time given anew.
        let mayBeUnsent = !issued.contains(signal) && signalledAt != .distantPast
        guard let signalledAt, !mayBeUnsent else {
            containers[name]?.signalledAt = now
            return issue(signal, &actions)
        }
        guard now >= signalledAt + container.stopTimeout else { return }
        issue(.kill(container: name), &actions)
    }

    private mutating func cleanUp(now: Date, _ actions: inout [Action]) {
        guard now >= retryAt ?? now else { return }
        issue(.cleanUp, &actions)
    }
}
