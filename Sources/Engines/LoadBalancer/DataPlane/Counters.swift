/// Responses by the first digit of their status.
package struct ResponseCounts: Codable, Equatable, Sendable {
    package var informational = 0
    package var success = 0
    package var redirection = 0
    package var clientError = 0
    package var serverError = 0

    package init() {}

    package var total: Int { informational + success + redirection + clientError + serverError }

    mutating func count(_ status: Int) {
        switch status / 100 {
        case 1: informational += 1
        case 2: success += 1
        case 3: redirection += 1
        case 4: clientError += 1
        default: serverError += 1
        }
    }

    static func += (left: inout ResponseCounts, right: ResponseCounts) {
        left.informational += right.informational
        left.success += right.success
        left.redirection += right.redirection
        left.clientError += right.clientError
        left.serverError += right.serverError
    }
}

/// What went through a listener since the process began.
package struct ListenerCounters: Codable, Equatable, Sendable {
    package var requests = 0
    /// Requests for which a target was chosen.
    package var dispatched = 0
    /// Answered by a listener's or a rule's own response.
    package var fixed = 0
    package var redirects = 0
    /// Errors of the balancer's own, by their status.
    package var errors: [Int: Int] = [:]
    /// Made by the balancer: errors, redirects and fixed responses.
    package var answered = ResponseCounts()
    /// Passed on from targets.
    package var forwarded = ResponseCounts()
    /// Requests whose client went away before it had its response.
    package var abandoned = 0
    /// Requests sent a second time, because the target had closed the kept connection they were sent on.
    package var retried = 0
    package var activeConnections = 0
    package var newConnections = 0
    /// Seconds from each forwarded request's head to the head of its response, added up.
    package var latencySum = 0.0

    package init() {}

    static func += (left: inout ListenerCounters, right: ListenerCounters) {
        left.requests += right.requests
        left.dispatched += right.dispatched
        left.fixed += right.fixed
        left.redirects += right.redirects
        left.errors.merge(right.errors, uniquingKeysWith: +)
        left.answered += right.answered
        left.forwarded += right.forwarded
        left.abandoned += right.abandoned
        left.retried += right.retried
        left.activeConnections += right.activeConnections
        left.newConnections += right.newConnections
        left.latencySum += right.latencySum
    }
}

/// What went to a target since it came.
package struct TargetCounters: Codable, Equatable, Sendable {
    /// Requests that it has and has not answered in full, tunnels included.
    package var inFlight = 0
    package var requests = 0
    package var responses = ResponseCounts()
    /// Connections that could not be made, or broke off before a response.
    package var connectionErrors = 0
    package var latencySum = 0.0

    package init() {}

    static func += (left: inout TargetCounters, right: TargetCounters) {
        left.inFlight += right.inFlight
        left.requests += right.requests
        left.responses += right.responses
        left.connectionErrors += right.connectionErrors
        left.latencySum += right.latencySum
    }
}
