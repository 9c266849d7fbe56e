/// What a load run has seen, whole and phase by phase.
package struct LoadReport: Sendable, Equatable, Codable {
    /// Every phase together.
    package var total: LoadPhase
    /// In the order in which they were begun.
    package var phases: [LoadPhase]
    /// The first failures, at most `LoadReport.keptFailures`.
    package var failures: [LoadFailure]
    /// Requests that have left, or are due, and are not decided.
    package var inFlight: Int
    /// Connections open now.
    package var connections: Int
    /// Since the start.
    package var seconds: Double

    package static let keptFailures = 20

    package func phase(_ name: String) -> LoadPhase? { phases.first { $0.name == name } }
}

/// The requests that were due in one phase.
package struct LoadPhase: Sendable, Equatable, Codable {
    package var name: String
    package var seconds: Double
    /// Requests that were due.
    package var requests: Int
    /// Answered in full with a status from 200 to 399.
    package var succeeded: Int
    package var failed: FailureCounts
    /// Sent a second time, over a new connection, because the server had closed the kept one; neither failed nor
    /// counted twice.
    package var resent: Int
    /// Responses by the value of the version header; those without one are not counted.
    package var versions: [String: Int]
    /// Of the answered requests, whatever their status, from the moment they were due.
    package var latency: LatencySummary
    /// Answers a second.
    package var achievedRate: Double
}

/// Why requests failed.
package struct FailureCounts: Sendable, Equatable, Codable {
    /// No connection.
    package var connect = 0
    /// No whole response in time.
    package var timeout = 0
    /// The connection broke off, or what came was no response.
    package var reset = 0
    /// A status from 500 up.
    package var serverError = 0
    /// A status from 400 to 499, or below 200.
    package var otherStatus = 0

    package init() {}

    package var total: Int { connect + timeout + reset + serverError + otherStatus }
}

/// One failed request.
package struct LoadFailure: Sendable, Equatable, Codable {
    /// When it was due, in seconds since the start.
    package var seconds: Double
    package var phase: String
    /// For a person: `status 502`, `connect: Connection refused`.
    package var reason: String
}

/// In milliseconds.
package struct LatencySummary: Sendable, Equatable, Codable {
    package var minimum = 0.0
    package var mean = 0.0
    package var p50 = 0.0
    package var p90 = 0.0
    package var p99 = 0.0
    package var p999 = 0.0
    package var maximum = 0.0

    package init(_ histogram: LatencyHistogram) {
        guard histogram.count > 0 else { return }
        let milliseconds = { (value: Int) in Double(value) / 1000 }
        minimum = milliseconds(histogram.minimum)
        mean = histogram.mean / 1000
        p50 = milliseconds(histogram.percentile(50))
        p90 = milliseconds(histogram.percentile(90))
        p99 = milliseconds(histogram.percentile(99))
        p999 = milliseconds(histogram.percentile(99.9))
        maximum = milliseconds(histogram.maximum)
    }
}
