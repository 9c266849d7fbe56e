package import FoundationEssentials

/// A request that had no whole response because of its target: what an access log would tell of it.
package struct FailedExchange: Codable, Equatable, Sendable {
    package var date: Date
    package var listener: String
    /// Of the target: `10.0.0.17:8080`.
    package var target: String
    /// The status the client had: the balancer's own where the target had not answered, else the target's, and the
    /// response was broken off.
    package var status: Int
    /// Whether the response had begun.
    package var isBrokenOff: Bool
    /// Seconds from the request's head to its failure.
    package var seconds: Double
}

/// The newest failures, of which no more than so many are kept.
struct FailureLog: Sendable {
    static let kept = 1000
    /// In order; more than `kept` for a moment, so that they are cut seldom.
    private(set) var newest: [FailedExchange] = []
    /// Of all there ever were.
    private(set) var total = 0

    mutating func note(_ failure: FailedExchange) {
        total += 1
        newest.append(failure)
        if newest.count >= 2 * Self.kept { newest.removeFirst(newest.count - Self.kept) }
    }

    /// What there is, which is then no longer there.
    mutating func take() -> FailureLog {
        defer { self = FailureLog() }
        return self
    }

    mutating func add(_ later: FailureLog) {
        newest += later.newest
        total += later.total
        newest.sort { $0.date < $1.date }
        if newest.count > Self.kept { newest.removeFirst(newest.count - Self.kept) }
    }
}
