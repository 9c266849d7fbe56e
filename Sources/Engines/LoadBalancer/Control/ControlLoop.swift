import FoundationEssentials
import Glibc
import Sockets

/// The thread that decides: takes configurations, checks the targets, and tells the workers what follows.
struct ControlLoop: ~Copyable {
    enum Token {
        static let listener = UInt64(1) << 63
        static let workers = UInt64(1) << 62
        static let probe = UInt64(1) << 61
    }

    let listener: Int32
    let stored: StoredConfiguration
    /// Readable when the process is to end.
    let stopDescriptor: Int32
    let workers: [Mailbox<WorkerMessage>]
    let replies: Mailbox<WorkerReply>
    var poll: EventPoll
    var sockets: ListenerSockets
    var configuration = BalancerConfiguration(version: 0)
    var ledger = TargetLedger()
    var probes: [Int32: HealthProbe] = [:]
    var connections: [Int32: ControlConnection] = [:]
    var reports: [Int: WorkerReport] = [:]
    var failures = FailureLog()
    /// Workers whose report is still to come.
    var awaited: Set<Int> = []
    var nextReport = MonotonicTime.never
    /// When the stored configuration is tried again: the process before this one may still hold its addresses.
    var nextRestore = MonotonicTime.never
    var restoreAttempts = 0
    /// As those who watch know it.
    var announced: [TargetKey: TargetHealth] = [:]
    var stopped = 0
    var isStopping = false

    /// How often drains are looked at while there are any.
    static let drainPause = Nanoseconds.milliseconds(100)
    static let restorePause = Nanoseconds.milliseconds(200)
    static let mostRestoreAttempts = 150
    /// How long requests in flight may go on when the process is told to end.
    static let stopDelay = Nanoseconds(seconds: 10)

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
        restore()
        while stopped < workers.count {
            let count = poll.wait(until: nextWake, now: .now)
            for index in 0..<count { handle(poll.token(at: index), poll.readiness(at: index)) }
            let now = MonotonicTime.now
            endLateProbes(now)
            startProbes(now)
            if now >= nextReport { askForReports() }
            if now >= nextRestore { restore() }
            announceChanges()
        }
    }

    var nextWake: MonotonicTime {
        let probeDeadline = probes.values.lazy.map(\.deadline).min() ?? .never
        return min(isStopping ? .never : ledger.nextCheck, probeDeadline, nextReport, nextRestore)
    }

    mutating func handle(_ token: UInt64, _ readiness: Readiness) {
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

    mutating func stop() {
        isStopping = true
        // One word is enough, and it stays to be read.
        poll.remove(stopDescriptor)
        for worker in workers { worker.post(.stop(deadline: .now + Self.stopDelay)) }
    }

    // MARK: - The control socket

    mutating func accept() {
        let descriptor = Glibc.accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        connections[descriptor] = ControlConnection(descriptor: descriptor)
        poll.add(descriptor, .readable, token: UInt64(UInt32(descriptor)))
    }

    mutating func serve(_ descriptor: Int32, _ readiness: Readiness) {
        guard connections[descriptor] != nil else { return }
        if readiness.wantsReading {
            guard let lines = connections[descriptor]?.receive() else { return drop(descriptor) }
            for line in lines { answer(line, descriptor) }
        }
        flush(descriptor)
    }

    mutating func flush(_ descriptor: Int32) {
        guard connections[descriptor]?.send() ?? false else { return drop(descriptor) }
        let wants = connections[descriptor]?.wantsToSend ?? false
        poll.change(descriptor, wants ? [.readable, .writable] : .readable, token: UInt64(UInt32(descriptor)))
    }

    mutating func drop(_ descriptor: Int32) {
        guard connections.removeValue(forKey: descriptor) != nil else { return }
        poll.remove(descriptor)
        close(descriptor)
    }

    mutating func answer(_ line: [UInt8], _ descriptor: Int32) {
        switch try? JSONDecoder().decode(ControlRequest.self, from: Data(line)) {
        case .apply(let configuration):
            let reply = apply(configuration)
            connections[descriptor]?.queue(reply)
        case .snapshot:
            connections[descriptor]?.waiting += 1
            askForReports()
        case .watch:
            connections[descriptor]?.isWatching = true
            connections[descriptor]?.queue(.changes([]))
        case nil: connections[descriptor]?.queue(.refused(reasons: ["the request is not understood"]))
        }
    }

    // MARK: - Configurations

    /// Takes a configuration whole, or refuses it with every reason and keeps the one it has.
    mutating func apply(_ next: BalancerConfiguration) -> ControlReply {
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

    /// Serves what was served before the process was started, until somebody says otherwise.
    mutating func restore() {
        nextRestore = .never
        guard configuration.version == 0, !isStopping, let last = stored.load() else { return }
        restoreAttempts += 1
        if case .refused = apply(last), restoreAttempts < Self.mostRestoreAttempts {
            nextRestore = .now + Self.restorePause
        }
    }

    func tell(_ sockets: [[ListeningSocket]]) {
        for (worker, sockets) in zip(workers, sockets) {
            worker.post(.adopt(WorkerPlan(configuration: configuration, roles: ledger.roles, sockets: sockets)))
        }
    }

    mutating func tellRoles() {
        // The listeners are the same, so no socket is opened and nothing can be refused.
        if let plan = try? sockets.adopt(configuration) { tell(plan) }
    }
}
