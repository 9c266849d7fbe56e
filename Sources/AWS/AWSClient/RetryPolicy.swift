import AWSWire

/// Whether and when a call is tried again: AWS's `standard` mode.
///
/// Three tries; waits of `random × min(20 s, 2^n)`.
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html>
package enum RetryPolicy {
    package static let attempts = 3

    package enum Failure: Equatable, Sendable {
        case timeout
        case connection
        /// With the answer's code and status.
        case service(code: String, status: Int)
    }

    /// Seconds before the try that follows the `attempt`-th, which counts from 1; `random` is in 0..<1.
    package static func delay(after attempt: Int, random: Double) -> Duration {
        let most = min(20, Double(1 << min(max(attempt - 1, 0), 10)))
        return .milliseconds(Int(random * most * 1000))
    }

    /// Whether the same request may well succeed a moment later.
    package static func isPassing(_ failure: Failure) -> Bool {
        switch failure {
        case .timeout, .connection: true
        case .service(let code, let status):
            [500, 502, 503, 504].contains(status) || throttles.contains(code) || passing.contains(code)
        }
    }

    private static let throttles: Set = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
        "TooManyRequestsException", "ProvisionedThroughputExceededException", "TransactionInProgressException",
        "RequestLimitExceeded", "BandwidthLimitExceeded", "LimitExceededException", "RequestThrottled", "SlowDown",
        "PriorRequestNotComplete", "EC2ThrottledException",
    ]

    private static let passing: Set = ["RequestTimeout", "RequestTimeoutException", "IDPCommunicationError"]
}

/// What all calls of a client may spend on retries, so that a service in trouble is not stormed: 500 tokens, 5 for a
/// retry, 10 for one after a timeout, given back when the retry succeeds.
package struct RetryBudget: Equatable, Sendable {
    static let most = 500
    package private(set) var tokens = most

    package init() {}

    /// What the retry costs; nil where the budget does not reach.
    package mutating func spend(on failure: RetryPolicy.Failure) -> Int? {
        let cost = failure == .timeout ? 10 : 5
        guard tokens >= cost else { return nil }
        tokens -= cost
        return cost
    }

    /// After a success: what its last retry cost comes back, or one token where it needed none.
    package mutating func refund(_ cost: Int?) {
        tokens = min(Self.most, tokens + (cost ?? 1))
    }
}
