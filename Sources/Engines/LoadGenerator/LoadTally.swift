import Sockets

/// Keeps count while a run goes on.
struct LoadTally {
    /// What became of a request.
    enum Outcome: Equatable {
        case answered(status: Int, version: String?)
        case connect(String)
        case timeout
        case reset(String)
    }

    private struct Phase {
        var name: String
        var began: MonotonicTime
        var ended: MonotonicTime?
        var requests = 0
        var succeeded = 0
        var failed = FailureCounts()
        var resent = 0
        var versions: [String: Int] = [:]
        var histogram = LatencyHistogram()
    }

    private let start: MonotonicTime
    private var phases: [Phase]
    private var failures: [LoadFailure] = []

    init(phase: String, now: MonotonicTime) {
        start = now
        phases = [Phase(name: phase, began: now)]
    }

    /// The number of the phase that requests due now belong to.
    var currentPhase: Int { phases.count - 1 }

    mutating func mark(_ phase: String, now: MonotonicTime) {
        phases[currentPhase].ended = now
        phases.append(Phase(name: phase, began: now))
    }

    mutating func finish(now: MonotonicTime) {
        phases[currentPhase].ended = now
    }

    mutating func due() {
        phases[currentPhase].requests += 1
    }

    mutating func resent(phase: Int) {
        phases[phase].resent += 1
    }

    /// A request that was due at `due` in `phase` is decided.
    mutating func decided(_ outcome: Outcome, due: MonotonicTime, phase: Int, now: MonotonicTime) {
        switch outcome {
        case .answered(let status, let version):
            phases[phase].histogram.record(microseconds: Int((now - due).count / 1000))
            if let version { phases[phase].versions[version, default: 0] += 1 }
            if (200...399).contains(status) {
                phases[phase].succeeded += 1
            } else {
                fail(status >= 500 ? \.serverError : \.otherStatus, "status \(status)", due, phase)
            }
        case .connect(let reason): fail(\.connect, "connect: \(reason)", due, phase)
        case .timeout: fail(\.timeout, "timed out", due, phase)
        case .reset(let reason): fail(\.reset, reason, due, phase)
        }
    }

    private mutating func fail(
        _ kind: WritableKeyPath<FailureCounts, Int>, _ reason: String, _ due: MonotonicTime, _ phase: Int
    ) {
        phases[phase].failed[keyPath: kind] += 1
        guard failures.count < LoadReport.keptFailures else { return }
        failures.append(LoadFailure(seconds: (due - start).seconds, phase: phases[phase].name, reason: reason))
    }

    func report(inFlight: Int, connections: Int, now: MonotonicTime) -> LoadReport {
        var all = Phase(name: "total", began: start, ended: phases[currentPhase].ended)
        for phase in phases {
            all.requests += phase.requests
            all.succeeded += phase.succeeded
            all.failed += phase.failed
            all.resent += phase.resent
            all.versions.merge(phase.versions, uniquingKeysWith: +)
            all.histogram += phase.histogram
        }
        return LoadReport(
            total: Self.summary(all, now), phases: phases.map { Self.summary($0, now) }, failures: failures,
            inFlight: inFlight, connections: connections, seconds: ((all.ended ?? now) - start).seconds)
    }

    private static func summary(_ phase: Phase, _ now: MonotonicTime) -> LoadPhase {
        let seconds = ((phase.ended ?? now) - phase.began).seconds
        return LoadPhase(
            name: phase.name, seconds: seconds, requests: phase.requests, succeeded: phase.succeeded,
            failed: phase.failed, resent: phase.resent, versions: phase.versions,
            latency: LatencySummary(phase.histogram),
            achievedRate: seconds > 0 ? Double(phase.histogram.count) / seconds : 0)
    }
}

extension FailureCounts {
    static func += (left: inout FailureCounts, right: FailureCounts) {
        left.connect += right.connect
        left.timeout += right.timeout
        left.reset += right.reset
        left.serverError += right.serverError
        left.otherStatus += right.otherStatus
    }
}
