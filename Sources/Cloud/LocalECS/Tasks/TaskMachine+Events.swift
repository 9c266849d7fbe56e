package import FoundationEssentials

extension TaskMachine {
    /// Takes a report in; `step` says what follows from it.
    package mutating func handle(_ event: Event, now: Date) {
        switch event {
        case .provisioned:
            issued.remove(.provision)
            if status == .provisioning, stop == nil { status = .pending }
        case .pulled(let name): notePulled(name, now: now)
        case .started(let name): noteStarted(name, now: now)
        case .registered:
            issued.remove(.register)
            isRegistered = true
        case .deregistered: isDeregistered = true
        case .drained:
            issued.remove(.deregister)
            isDeregistered = true
            isDrained = true
        case .exited(let name, let end): noteExit(name, end, now: now)
        case .probed(let name, let passed):
            issued.remove(.probe(container: name))
            noteProbe(name, passed: passed, now: now)
        case .cleanedUp:
            issued.remove(.cleanUp)
            finish(now: now)
        case .failed(let action, let reason): noteFailure(action, .failedToStart(reason), now: now)
        case .refused(let action, let reason): noteFailure(action, .noCapacity(reason), now: now)
        }
    }

    /// After a restart: what the runtime says of a container that may have started; nil where it knows of none.
    package mutating func adopt(_ name: String, running: Bool, end: ContainerEnd?, now: Date) {
        guard let state = containers[name], state.phase != .stopped else { return }
        if running {
            if state.phase == .waiting { noteStarted(name, now: now) }
        } else if let end {
            noteExit(name, end, now: now)
        } else if state.phase == .running {
            noteExit(
                name, ContainerEnd(code: 137, reason: "The container was lost while nothing supervised it"), now: now)
        }
    }

    private mutating func notePulled(_ name: String, now: Date) {
        issued.remove(.pull(container: name))
        containers[name]?.isPulled = true
        if containers.values.allSatisfy(\.isPulled), pullStoppedAt == nil { pullStoppedAt = now }
    }

    private mutating func noteStarted(_ name: String, now: Date) {
        issued.remove(.start(container: name))
        guard containers[name]?.phase == .waiting else { return }
        containers[name]?.isPulled = true
        containers[name]?.phase = .running
        containers[name]?.startedAt = now
        let check = plan.containers.first { $0.name == name }?.healthCheck
        containers[name]?.probeAt = check.map { now + $0.interval }
    }

    private mutating func noteExit(_ name: String, _ end: ContainerEnd, now: Date) {
        guard let container = plan.containers.first(where: { $0.name == name }),
            containers[name]?.phase != .stopped
        else { return }
        for action in [Action.start(container: name), .signal(container: name), .kill(container: name)] {
            issued.remove(action)
        }
        containers[name]?.phase = .stopped
        containers[name]?.exitCode = end.code
        containers[name]?.reason = end.reason
        if container.isEssential { requestStop(.essentialContainerExited, now: now) }
    }

    private mutating func finish(now: Date) {
        status = .stopped
        stoppedAt = now
        retryAt = nil
    }

    private mutating func noteFailure(_ action: Action, _ failure: TaskStop, now: Date) {
        issued.remove(action)
        switch action {
        case .provision, .register: requestStop(failure, now: now)
        case .pull(let name), .start(let name):
            containers[name]?.reason = failure.reason
            requestStop(failure, now: now)
        case .deregister:
            // A target group that is gone has no request left either.
            isDeregistered = true
            isDrained = true
        case .probe(let name): noteProbe(name, passed: false, now: now)
        case .signal(let name): containers[name]?.signalledAt = .distantPast
        case .kill(let name): noteExit(name, ContainerEnd(code: 137, reason: failure.reason), now: now)
        case .cleanUp:
            cleanUpFailures += 1
            retryAt = now + min(30, 0.5 * Double(1 << min(cleanUpFailures, 6)))
        }
    }
}
