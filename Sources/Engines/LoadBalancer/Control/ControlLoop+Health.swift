import Glibc
import Sockets

/// Checking the targets, and telling what came of it.
extension ControlLoop {
    mutating func startProbes(_ now: MonotonicTime) {
        guard !isStopping else { return }
        for entry in ledger.dueChecks(now: now) {
            guard let probe = HealthProbe(entry, now: now) else {
                finish(entry.key, HealthProbe.outcome(errno), startedAt: now)
                continue
            }
            probes[probe.descriptor] = probe
            poll.add(probe.descriptor, .writable, token: Token.probe | UInt64(UInt32(probe.descriptor)))
        }
    }

    mutating func advance(_ descriptor: Int32) {
        guard let before = probes[descriptor]?.interest else { return }
        if let outcome = probes[descriptor]?.advance() { return end(descriptor, outcome) }
        guard let after = probes[descriptor]?.interest, after != before else { return }
        poll.change(descriptor, after, token: Token.probe | UInt64(UInt32(descriptor)))
    }

    mutating func endLateProbes(_ now: MonotonicTime) {
        for (descriptor, probe) in probes where now >= probe.deadline { end(descriptor, .failed(.timeout)) }
    }

    mutating func end(_ descriptor: Int32, _ outcome: TargetHealthMachine.Outcome) {
        guard var probe = probes.removeValue(forKey: descriptor) else { return }
        poll.remove(descriptor)
        probe.close()
        finish(probe.key, outcome, startedAt: probe.startedAt)
    }

    mutating func finish(_ key: TargetKey, _ outcome: TargetHealthMachine.Outcome, startedAt: MonotonicTime) {
        let role = ledger.roles[key]
        _ = ledger.checkEnded(key, outcome, startedAt: startedAt, now: .now)
        if ledger.roles[key] != role { tellRoles() }
    }

    /// Tells those who watch what has changed since they were last told.
    mutating func announceChanges() {
        guard connections.values.contains(where: \.isWatching) else { return }
        let health = ledger.entries.mapValues(\.health)
        guard health != announced else { return }
        let changes = health.filter { announced[$0.key] != $0.value }.map { key, health in
            TargetHealthChange(group: key.group, target: key.target, health: health)
        }
        announced = health
        guard !changes.isEmpty else { return }
        for descriptor in connections.filter(\.value.isWatching).keys {
            connections[descriptor]?.queue(.changes(changes))
            flush(descriptor)
        }
    }
}
