import Glibc
import Sockets
import TealCore

/// One thread of the data plane: an event loop with connections of its own. It shares nothing with other threads but
/// its mailboxes, so that no request ever waits for a lock.
struct Worker: ~Copyable {
    /// A listener as this worker has it. One that was removed stays until its connections have ended.
    struct ListenerSlot {
        var id: String
        /// Nil once it was removed.
        var socket: ListeningSocket?
        /// Its place in the routing table, or -1.
        var tableIndex: Int
        var counters = ListenerCounters()
    }

    /// A target as this worker has it.
    struct TargetSlot {
        var address: SocketAddress
        var source: IPAddress?
        /// Nil once it was forgotten.
        var role: TargetRole?
        /// The first of its idle connections, the one used last, or -1.
        var firstIdle = -1
        var counters = TargetCounters()
    }

    let number: Int
    let inbox: Mailbox<WorkerMessage>
    let outbox: Mailbox<WorkerReply>
    let limits: WorkerLimits
    var poll: EventPoll
    var blocks = BlockPool()
    var connections = ConnectionTable()
    var fields = HeaderFields()
    var table = RoutingTable()
    var listeners: [ListenerSlot] = []
    var targets: [TargetSlot] = []
    var targetNumbers: [TargetKey: Int] = [:]
    var failures = FailureLog()
    var generator: SeededGenerator
    var now = MonotonicTime.now
    /// What has to be added to the monotonic clock for the time of day.
    var wallOffset = Nanoseconds.zero
    var clientCount = 0
    /// Accepting rests until then, for want of descriptors.
    var acceptPause: MonotonicTime?
    var stopDeadline: MonotonicTime?

    init(
        number: Int, inbox: Mailbox<WorkerMessage>, outbox: Mailbox<WorkerReply>, limits: WorkerLimits
    ) throws(SystemError) {
        self.number = number
        self.inbox = inbox
        self.outbox = outbox
        self.limits = limits
        poll = try EventPoll()
        generator = SeededGenerator(seed: .random(in: 0 ... .max))
        poll.add(inbox.descriptor, .readable, token: PollToken.inbox)
    }

    /// Serves until told to stop.
    mutating func run() {
        while !isFinished {
            let count = poll.wait(until: nextWake, now: .now)
            readClocks()
            for index in 0..<count { handle(poll.token(at: index), poll.readiness(at: index)) }
            if now >= connections.nextExpiry { expire() }
            if let pause = acceptPause, now >= pause { resumeAccepting() }
            connections.recycle()
        }
        closeEverything()
        outbox.post(.stopped(worker: number))
    }

    private var isFinished: Bool {
        guard let stopDeadline else { return false }
        return clientCount == 0 || now >= stopDeadline
    }

    private var nextWake: MonotonicTime {
        min(connections.nextExpiry, acceptPause ?? .never, stopDeadline ?? .never)
    }

    private mutating func readClocks() {
        now = .now
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        wallOffset = Nanoseconds(Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) - now.nanoseconds)
    }

    /// Seconds since 1970.
    var wallSeconds: Int { Int((now.nanoseconds + wallOffset.count) / 1_000_000_000) }

    @inline(__always)
    private mutating func handle(_ token: UInt64, _ readiness: Readiness) {
        if token == PollToken.inbox {
            for message in inbox.collect() { handle(message) }
        } else if token & PollToken.listenerFlag != 0 {
            accept(Int(token & ~PollToken.listenerFlag))
        } else if let connection = connections.find(token) {
            handle(connection, readiness)
        }
    }

    @inline(__always)
    private mutating func handle(_ connection: ConnectionRef, _ readiness: Readiness) {
        let generation = connection.pointee.generation
        let isClient = connection.pointee.role == .client
        if readiness.contains(.writable) {
            if isClient { clientWritable(connection) } else { upstreamWritable(connection) }
        }
        guard connection.pointee.role != .free, connection.pointee.generation == generation else { return }
        if readiness.wantsReading {
            if isClient { clientReadable(connection) } else { upstreamReadable(connection) }
        }
    }

    private mutating func handle(_ message: WorkerMessage) {
        switch message {
        case .adopt(let plan): adopt(plan)
        case .report: outbox.post(.report(worker: number, makeReport()))
        case .stop(let deadline): stop(deadline)
        }
    }
}

/// What bounds a worker.
struct WorkerLimits: Sendable {
    /// Connections of clients; more wait in the kernel's queue.
    var clients = 8192
    /// How long a connection to a target is kept without a request.
    var idleUpstream = Nanoseconds(seconds: 60)
    /// How long a closing connection waits for the client to be done.
    var linger = Nanoseconds(seconds: 2)
    /// How long accepting rests when descriptors have run out.
    var acceptPause = Nanoseconds.milliseconds(50)
}
