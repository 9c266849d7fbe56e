import FoundationEssentials
import Sockets

/// What the workers have counted: for drains and for snapshots.
extension ControlLoop {
    mutating func askForReports() {
        nextReport = .never
        guard awaited.isEmpty else { return }
        awaited = Set(workers.indices)
        for worker in workers { worker.post(.report) }
    }

    mutating func handle(_ reply: WorkerReply) {
        switch reply {
        case .stopped: stopped += 1
        case .report(let worker, let report):
            failures.add(report.failures)
            reports[worker] = report
            awaited.remove(worker)
            if awaited.isEmpty { reportsAreIn() }
        }
    }

    mutating func reportsAreIn() {
        var inFlight: [TargetKey: Int] = [:]
        for report in reports.values {
            for (key, counters) in report.targets { inFlight[key, default: 0] += counters.inFlight }
        }
        let now = MonotonicTime.now
        if ledger.settleDrains(inFlight: inFlight, now: now) { tellRoles() }
        if ledger.isDraining { nextReport = now + Self.drainPause }
        let waiting = connections.filter { $0.value.waiting > 0 }.keys
        guard !waiting.isEmpty else { return }
        let snapshot = snapshot(now: now)
        for descriptor in waiting {
            let count = connections[descriptor]?.waiting ?? 0
            connections[descriptor]?.waiting = 0
            for _ in 0..<count { connections[descriptor]?.queue(.snapshot(snapshot)) }
            flush(descriptor)
        }
    }

    func snapshot(now: MonotonicTime) -> BalancerSnapshot {
        let listeners = configuration.listeners.map { listener in
            var counters = ListenerCounters()
            for report in reports.values { report.listeners[listener.id].map { counters += $0 } }
            return ListenerReport(
                id: listener.id, address: listener.address, port: sockets.port(of: listener.id), counters: counters)
        }
        let date = Date()
        let targets = ledger.entries.values.map { entry in
            var counters = TargetCounters()
            for report in reports.values { report.targets[entry.key].map { counters += $0 } }
            return TargetReport(
                group: entry.key.group, target: entry.key.target, address: "\(entry.key.address.ip)",
                port: Int(entry.key.address.port), zone: entry.zone, health: entry.health,
                since: date.addingTimeInterval(-(now - entry.since).seconds), counters: counters)
        }
        return BalancerSnapshot(
            version: configuration.version, listeners: listeners,
            targets: targets.sorted { ($0.group, $0.target) < ($1.group, $1.target) }, failed: failures.total,
            failures: failures.newest)
    }
}
