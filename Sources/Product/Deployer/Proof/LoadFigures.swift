/// The three parts of a release, as a user of the app sees it.
package enum ProofPhase: String, CaseIterable, Codable, Sendable {
    case before
    case during
    case after
}

/// What users of the app would have met during a release.
package struct LoadFigures: Equatable, Sendable {
    package struct Part: Equatable, Sendable {
        package var requests: Int
        package var failed: Int
        /// Milliseconds, from the moment at which each request should have been sent.
        package var p50: Double
        package var p99: Double

        package init(requests: Int = 0, failed: Int = 0, p50: Double = 0, p99: Double = 0) {
            self.requests = requests
            self.failed = failed
            self.p50 = p50
            self.p99 = p99
        }
    }

    package var parts: [ProofPhase: Part]
    /// What went wrong with requests that failed, and how often.
    package var failures: [String: Int]

    package init(parts: [ProofPhase: Part], failures: [String: Int] = [:]) {
        self.parts = parts
        self.failures = failures
    }

    package var requests: Int { parts.values.map(\.requests).reduce(0, +) }
    package var failed: Int { parts.values.map(\.failed).reduce(0, +) }
}

/// A load that runs through the balancer while a release goes on.
package protocol ProvingLoad: Sendable {
    /// Throws a `Problem` where the app cannot be reached at all.
    func begin(_ address: AppAddress) async throws
    /// What is sent from now on belongs to this phase.
    func enter(_ phase: ProofPhase) async
    func end() async throws -> LoadFigures
}
