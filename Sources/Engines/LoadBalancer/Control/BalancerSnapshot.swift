package import FoundationEssentials

/// What a balancer is doing at one moment.
package struct BalancerSnapshot: Codable, Equatable, Sendable {
    /// Of the configuration in force; 0 before the first.
    package var version: Int
    package var listeners: [ListenerReport]
    package var targets: [TargetReport]
    /// Requests that had no whole response because of their target, since the process began.
    package var failed: Int
    /// The newest of them, at most 1,000, in the order of their time.
    package var failures: [FailedExchange]

    package init(
        version: Int, listeners: [ListenerReport] = [], targets: [TargetReport] = [], failed: Int = 0,
        failures: [FailedExchange] = []
    ) {
        self.version = version
        self.listeners = listeners
        self.targets = targets
        self.failed = failed
        self.failures = failures
    }

    package func listener(_ id: String) -> ListenerReport? { listeners.first { $0.id == id } }

    package func targets(of group: String) -> [TargetReport] { targets.filter { $0.group == group } }
}

package struct ListenerReport: Codable, Equatable, Sendable {
    package var id: String
    package var address: String
    /// Where it really listens; the configuration may say 0.
    package var port: Int
    package var counters: ListenerCounters
}

package struct TargetReport: Codable, Equatable, Sendable {
    package var group: String
    package var target: String
    package var address: String
    package var port: Int
    package var zone: String
    package var health: TargetHealth
    /// Since when its state is what it is.
    package var since: Date
    package var counters: TargetCounters
}

/// A target whose health changed.
package struct TargetHealthChange: Codable, Equatable, Sendable {
    package var group: String
    package var target: String
    package var health: TargetHealth
}
