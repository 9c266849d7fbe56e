import Glibc
import Sockets

/// What a run's owner tells its thread.
enum LoadMessage: Sendable {
    case mark(String)
    case report(CheckedContinuation<LoadReport, Never>)
    /// No request leaves from now on; the report follows when those that have left are decided.
    case stop(CheckedContinuation<LoadReport, Never>)
}

/// The thread that makes the load.
struct LoadLoop: ~Copyable {
    private let configuration: LoadConfiguration
    private let target: LoadTarget
    private let inbox: Mailbox<LoadMessage>
    private let timeout: Nanoseconds
    private var poll: EventPoll
    private var schedule: LoadSchedule
    private var tally: LoadTally
    private var connections: [Int32: LoadConnection] = [:]
    private var idle: [Int32] = []
    /// Due, but every connection is taken.
    private var waiting = LoadQueue()
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)
    private var now = MonotonicTime.now
    /// No request is late before this.
    private var nextTimeout: MonotonicTime
    private var stops: [CheckedContinuation<LoadReport, Never>] = []

    init(
        _ configuration: LoadConfiguration, _ target: LoadTarget, _ inbox: Mailbox<LoadMessage>
    ) throws(SystemError) {
        self.configuration = configuration
        self.target = target
        self.inbox = inbox
        timeout = Nanoseconds(configuration.timeout)
        poll = try EventPoll()
        let start = MonotonicTime.now
        schedule = LoadSchedule(start: start, rate: configuration.rate)
        tally = LoadTally(phase: configuration.phase, now: start)
        nextTimeout = start + timeout
        poll.add(inbox.descriptor, .readable, token: UInt64.max)
    }

    /// Returns when stopped and everything is decided.
    mutating func run() {
        while !isFinished {
            let wake = stops.isEmpty ? min(schedule.next, nextTimeout) : nextTimeout
            let count = poll.wait(until: wake, now: .now)
            now = .now
            for index in 0..<count { handle(poll.token(at: index), poll.readiness(at: index)) }
            if now >= nextTimeout { expire() }
            releaseDue()
        }
        for descriptor in connections.keys { close(descriptor) }
        connections = [:]
        let report = report()
        for stop in stops { stop.resume(returning: report) }
        answerLate(report)
    }

    private var inFlight: Int { connections.values.lazy.filter { $0.request != nil }.count + waiting.count }

    private var isFinished: Bool { !stops.isEmpty && inFlight == 0 }

    private func report() -> LoadReport {
        tally.report(inFlight: inFlight, connections: connections.count, now: now)
    }

    /// Whoever asked while the run was ending is not left waiting.
    private func answerLate(_ report: LoadReport) {
        for message in inbox.collect() {
            switch message {
            case .mark: continue
            case .report(let reply), .stop(let reply): reply.resume(returning: report)
            }
        }
    }

    private mutating func handle(_ token: UInt64, _ readiness: Readiness) {
        guard token != .max else {
            for message in inbox.collect() { handle(message) }
            return
        }
        let descriptor = Int32(truncatingIfNeeded: token)
        if readiness.contains(.writable) { send(descriptor) }
        if readiness.wantsReading { receive(descriptor) }
    }

    private mutating func handle(_ message: LoadMessage) {
        switch message {
        case .mark(let phase): tally.mark(phase, now: now)
        case .report(let reply): reply.resume(returning: report())
        case .stop(let reply):
            if stops.isEmpty { tally.finish(now: now) }
            stops.append(reply)
        }
    }
}

// MARK: - Requests

extension LoadLoop {
    private mutating func releaseDue() {
        guard stops.isEmpty else { return }
        while let due = schedule.release(now: now) {
            tally.due()
            dispatch(LoadRequest(due: due, phase: tally.currentPhase))
        }
    }

    /// Sends a request over an idle connection, a new one, or the first that comes free.
    private mutating func dispatch(_ request: LoadRequest) {
        if !request.isRepeat, let descriptor = idle.popLast() { return carry(request, descriptor) }
        guard connections.count < configuration.connections else { return waiting.append(request) }
        guard let descriptor = TCPSocket.connect(to: target.address) else {
            return decided(request, .connect(SystemError("").description))
        }
        connections[descriptor] = LoadConnection(descriptor: descriptor)
        poll.add(descriptor, [.readable, .writable], token: UInt64(UInt32(descriptor)))
        connections[descriptor]?.carry(request, target)
    }

    private mutating func carry(_ request: LoadRequest, _ descriptor: Int32) {
        connections[descriptor]?.carry(request, target)
        send(descriptor)
    }

    private mutating func decided(_ request: LoadRequest, _ outcome: LoadTally.Outcome) {
        tally.decided(outcome, due: request.due, phase: request.phase, now: now)
    }

    /// Gives up what is late.
    private mutating func expire() {
        nextTimeout = now + timeout
        for (descriptor, connection) in connections {
            guard let request = connection.request else { continue }
            if request.due + timeout <= now {
                drop(descriptor)
                decided(request, .timeout)
            } else {
                nextTimeout = min(nextTimeout, request.due + timeout)
            }
        }
        while let oldest = waiting.oldest, oldest.due + timeout <= now { decided(waiting.removeFirst(), .timeout) }
        if let oldest = waiting.oldest { nextTimeout = min(nextTimeout, oldest.due + timeout) }
        serveWaiting()
    }
}

// MARK: - Connections

extension LoadLoop {
    private mutating func send(_ descriptor: Int32) {
        guard var connection = connections[descriptor] else { return }
        let step = connection.send(target)
        let interest = connection.interest(target)
        if interest != connection.watched {
            connection.watched = interest
            poll.change(descriptor, interest, token: UInt64(UInt32(descriptor)))
        }
        connections[descriptor] = connection
        take(step, descriptor)
    }

    private mutating func receive(_ descriptor: Int32) {
        guard var connection = connections[descriptor] else { return }
        let step = connection.receive(&buffer, versionHeader: configuration.versionHeader)
        connections[descriptor] = connection
        take(step, descriptor)
    }

    private mutating func take(_ step: LoadConnection.Step, _ descriptor: Int32) {
        switch step {
        case .wait: return
        case .answered(let status, let version, let isReusable):
            guard let request = connections[descriptor]?.takeRequest() else { return drop(descriptor) }
            decided(request, .answered(status: status, version: version))
            if isReusable { idle.append(descriptor) } else { drop(descriptor) }
            serveWaiting()
        case .unconnected(let reason): fail(descriptor, .connect(reason))
        case .broken(let reason): fail(descriptor, .reset(reason))
        case .stale: retry(descriptor)
        }
    }

    private mutating func fail(_ descriptor: Int32, _ outcome: LoadTally.Outcome) {
        let request = connections[descriptor]?.takeRequest()
        drop(descriptor)
        if let request { decided(request, outcome) }
        serveWaiting()
    }

    /// As every HTTP client does where a kept connection has gone: once more, over a new one.
    private mutating func retry(_ descriptor: Int32) {
        guard var request = connections[descriptor]?.request else { return drop(descriptor) }
        guard target.isRepeatable, !request.isRepeat else {
            return fail(descriptor, .reset("the server closed the connection"))
        }
        drop(descriptor)
        request.isRepeat = true
        tally.resent(phase: request.phase)
        dispatch(request)
    }

    private mutating func drop(_ descriptor: Int32) {
        guard connections.removeValue(forKey: descriptor) != nil else { return }
        idle.removeAll { $0 == descriptor }
        poll.remove(descriptor)
        close(descriptor)
    }

    private mutating func serveWaiting() {
        while !waiting.isEmpty, !idle.isEmpty || connections.count < configuration.connections {
            dispatch(waiting.removeFirst())
        }
    }
}
