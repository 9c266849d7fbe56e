import Sockets

/// What the control thread tells a worker.
enum WorkerMessage: Sendable {
    case adopt(WorkerPlan)
    /// Asks for a report.
    case report
    /// Stop accepting; end when nothing is in flight, at the latest at this moment.
    case stop(deadline: MonotonicTime)
}

/// A configuration for one worker.
struct WorkerPlan: Sendable {
    var configuration: BalancerConfiguration
    var roles: [TargetKey: TargetRole]
    /// In the configuration's order.
    var sockets: [ListeningSocket]
}

/// A listener's socket that belongs to one worker.
struct ListeningSocket: Equatable, Sendable {
    var descriptor: Int32
    var port: UInt16
}

/// What a worker tells the control thread.
enum WorkerReply: Sendable {
    case report(worker: Int, WorkerReport)
    /// It has stopped, and this is its last word.
    case stopped(worker: Int)
}

struct WorkerReport: Sendable {
    var listeners: [String: ListenerCounters] = [:]
    var targets: [TargetKey: TargetCounters] = [:]
    /// Since the report before.
    var failures = FailureLog()
}
