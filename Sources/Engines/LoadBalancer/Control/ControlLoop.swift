import FoundationEssentials
import Glibc
import Sockets

/// The thread that decides: takes configurations, checks the targets, and tells the workers what follows.
struct ControlLoop: ~Copyable {
    private enum Token {
        static let listener = UInt64(1) << 63
        static let workers = UInt64(1) << 62
        static let probe = UInt64(1) << 61
    }

    private let listener: Int32
    private let stored: StoredConfiguration
    /// Readable when the process is to end.
    private let stopDescriptor: Int32
    private let workers: [Mailbox<WorkerMessage>]
    private let replies: Mailbox<WorkerReply>
    private var poll: EventPoll
    private var sockets: ListenerSockets
    private var configuration = BalancerConfiguration(version: 0)
    private var ledger = TargetLedger()
    private var probes: [Int32: HealthProbe] = [:]
    private var connections: [Int32: ControlConnection] = [:]
    private var reports: [Int: WorkerReport] = [:]
    /// Workers whose report is still to come.
    private var awaited: Set<Int> = []
    private var nextReport = MonotonicTime.never
    private var stopped = 0
    private var isStopping = false

    /// How often drains are looked at while there are any.
    private static let drainPause = Nanoseconds.milliseconds(100)
    /// How long requests in flight may go on when the process is told to end.
    private static let stopDelay = Nanoseconds(seconds: 10)

    init(
        listener: Int32, stored: StoredConfiguration, stopDescriptor: Int32, workers: [Mailbox<WorkerMessage>],
        replies: Mailbox<WorkerReply>
    ) throws(SystemError) {
        self.listener = listener
        self.stored = stored
        self.stopDescriptor = stopDescriptor
        self.workers = workers
        self.replies = replies
        poll = try EventPoll()
        sockets = ListenerSockets(workers: workers.count)
        poll.add(listener, .readable, token: Token.listener)
        poll.add(replies.descriptor, .readable, token: Token.workers)
        poll.add(stopDescriptor, .readable, token: UInt64(UInt32(stopDescriptor)))
    }

    /// Returns when every worker has stopped.
    mutating func run() {
        if let last = stored.load() { _ = apply(last) }
        while stopped < workers.count {
            let count = poll.wait(until: nextWake, now: .now)
            for index in 0..<count { handle(poll.token(at: index), poll.readiness(at: index)) }
            let now = MonotonicTime.now
            endLateProbes(now)
            startProbes(now)
            if now >= nextReport { askForReports() }
        }
    }

    private var nextWake: MonotonicTime {
        let probeDeadline = probes.values.lazy.map(\.deadline).min() ?? .never
        return min(isStopping ? .never : ledger.nextCheck, probeDeadline, nextReport)
    }

    private mutating func handle(_ token: UInt64, _ readiness: Readiness) {
        let descriptor = Int32(truncatingIfNeeded: token & 0xffff_ffff)
        if token == Token.listener {
            accept()
        } else if token == Token.workers {
            for reply in replies.collect() { handle(reply) }
        } else if token & Token.probe != 0 {
            advance(descriptor)
        } else if descriptor == stopDescriptor {
            stop()
        } else {
            serve(descriptor, readiness)
        }
    }

    private mutating func stop() {
        isStopping = true
        // One word is enough, and it stays to be read.
        poll.remove(stopDescriptor)
        for worker in workers { worker.post(.stop(deadline: .now + Self.stopDelay)) }
    }

    // MARK: - The control socket

    private mutating func accept() {
        let descriptor = Glibc.accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        connections[descriptor] = ControlConnection(descriptor: descriptor)
        poll.add(descriptor, .readable, token: UInt64(UInt32(descriptor)))
    }

    private mutating func serve(_ descriptor: Int32, _ readiness: Readiness) {
        guard connections[descriptor] != nil else { return }
        if !readiness.isDisjoint(with: [.readable, .hungUp, .failed]) {
            guard let lines = connections[descriptor]?.receive() else { return drop(descriptor) }
            for line in lines { answer(line, descriptor) }
        }
        flush(descriptor)
    }

    private mutating func flush(_ descriptor: Int32) {
        guard connections[descriptor]?.send() ?? false else { return drop(descriptor) }
        let wants = connections[descriptor]?.wantsToSend ?? false
        poll.change(descriptor, wants ? [.readable, .writable] : .readable, token: UInt64(UInt32(descriptor)))
    }

    private mutating func drop(_ descriptor: Int32) {
        guard connections.removeValue(forKey: descriptor) != nil else { return }
        poll.remove(descriptor)
        close(descriptor)
    }

    private mutating func answer(_ line: [UInt8], _ descriptor: Int32) {
        switch try? JSONDecoder().decode(ControlRequest.self, from: Data(line)) {
        case .apply(let configuration):
            let reply = apply(configuration)
            connections[descriptor]?.queue(reply)
        case .snapshot:
            connections[descriptor]?.waiting += 1
            askForReports()
        case nil: connections[descriptor]?.queue(.refused(reasons: ["the request is not understood"]))
        }
    }

    // MARK: - Configurations

    /// Takes a configuration whole, or refuses it with every reason and keeps the one it has.
    private mutating func apply(_ next: BalancerConfiguration) -> ControlReply {
        guard next.version >= configuration.version else {
            return .refused(reasons: ["version \(next.version) is older than \(configuration.version)"])
        }
        guard !isStopping else { return .refused(reasons: ["the balancer is stopping"]) }
        do {
            try next.validate()
            let plan = try sockets.adopt(next)
            configuration = next
            ledger.adopt(next, now: .now)
            tell(plan)
            stored.save(next)
            if ledger.isDraining { nextReport = .now }
            return .applied(version: next.version)
        } catch {
            return .refused(reasons: error.reasons)
        }
    }

    private func tell(_ sockets: [[ListeningSocket]]) {
        for (worker, sockets) in zip(workers, sockets) {
            worker.post(.adopt(WorkerPlan(configuration: configuration, roles: ledger.roles, sockets: sockets)))
        }
    }

    private mutating func tellRoles() {
        // The listeners are the same, so no socket is opened and nothing can be refused.
        if let plan = try? sockets.adopt(configuration) { tell(plan) }
    }

    // MARK: - Health checks

    private mutating func startProbes(_ now: MonotonicTime) {
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

    private mutating func advance(_ descriptor: Int32) {
        guard let before = probes[descriptor]?.interest else { return }
        if let outcome = probes[descriptor]?.advance() { return end(descriptor, outcome) }
        guard let after = probes[descriptor]?.interest, after != before else { return }
        poll.change(descriptor, after, token: Token.probe | UInt64(UInt32(descriptor)))
    }

    private mutating func endLateProbes(_ now: MonotonicTime) {
        for (descriptor, probe) in probes where now >= probe.deadline { end(descriptor, .failed(.timeout)) }
    }

    private mutating func end(_ descriptor: Int32, _ outcome: TargetHealthMachine.Outcome) {
        guard var probe = probes.removeValue(forKey: descriptor) else { return }
        poll.remove(descriptor)
        probe.close()
        finish(probe.key, outcome, startedAt: probe.startedAt)
    }

    private mutating func finish(_ key: TargetKey, _ outcome: TargetHealthMachine.Outcome, startedAt: MonotonicTime) {
        let role = ledger.roles[key]
        _ = ledger.checkEnded(key, outcome, startedAt: startedAt, now: .now)
        if ledger.roles[key] != role { tellRoles() }
    }

    // MARK: - Reports

    private mutating func askForReports() {
        nextReport = .never
        guard awaited.isEmpty else { return }
        awaited = Set(workers.indices)
        for worker in workers { worker.post(.report) }
    }

    private mutating func handle(_ reply: WorkerReply) {
        switch reply {
        case .stopped: stopped += 1
        case .report(let worker, let report):
            reports[worker] = report
            awaited.remove(worker)
            if awaited.isEmpty { reportsAreIn() }
        }
    }

    private mutating func reportsAreIn() {
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

    private func snapshot(now: MonotonicTime) -> BalancerSnapshot {
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
            targets: targets.sorted { ($0.group, $0.target) < ($1.group, $1.target) })
    }
}
