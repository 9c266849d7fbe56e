/// What is known of a target's fitness, as the snapshot tells it.
package struct TargetHealth: Codable, Equatable, Sendable {
    package enum State: String, Codable, Sendable {
        /// Not checked yet; gets no request while another target of the group is healthy.
        case initial
        case healthy
        case unhealthy
        /// Leaving: finishes what it has.
        case draining
        /// No listener forwards to its group, or it has drained.
        case unused
    }

    package enum Reason: Codable, Equatable, Sendable {
        /// The first check has not ended.
        case checking
        /// Answered with a status that does not pass.
        case codeMismatch(Int)
        case timeout
        case connectionRefused
        /// No route, or the connection broke off.
        case connectionFailed
        /// Answered with something that is not HTTP.
        case malformedResponse
        case draining
        /// It has drained.
        case drained
        /// No listener forwards to its group.
        case notInUse
        /// Its group has no health check.
        case checkDisabled
    }

    package var state: State
    /// Nil for a target that passed its checks.
    package var reason: Reason?

    package init(state: State, reason: Reason? = nil) {
        self.state = state
        self.reason = reason
    }

    /// For a person: `Health checks failed with these codes: [503]`; empty without a reason.
    package var description: String {
        switch reason {
        case nil: ""
        case .checking: "The first health check has not ended yet"
        case .codeMismatch(let code): "Health checks failed with these codes: [\(code)]"
        case .timeout: "Request timed out"
        case .connectionRefused: "Health checks failed: connection refused"
        case .connectionFailed: "Health checks failed: no connection"
        case .malformedResponse: "Health checks failed: the answer is not HTTP"
        case .draining: "The target is draining"
        case .drained: "The target has drained"
        case .notInUse: "No listener forwards to the target's group"
        case .checkDisabled: "Health checks are disabled"
        }
    }
}
