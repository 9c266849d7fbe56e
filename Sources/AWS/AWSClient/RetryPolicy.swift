import AWSWire

/// Whether and when a call is tried again: AWS's `standard` mode.
///
/// Three tries; waits of `random × min(20 s, 2^n)`; a bucket of 500 tokens that retries empty (5 each, 10 after a timeout)
/// and successes fill, so that a service in trouble is not stormed.
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html>
package struct RetryPolicy: Sendable {
    package var attempts: Int
    private(set) var tokens = 500
    private var spent = 0

    package init(attempts: Int = 3) {
        self.attempts = attempts
    }

    package enum Failure: Equatable, Sendable {
        case timeout
        case connection
        /// With the answer's code and status.
        case service(code: String, status: Int)
    }

    /// Nil where it is not tried again; otherwise how long to wait. `attempt` counts from 1; `random` is in 0..<1.
    package mutating func wait(after attempt: Int, _ failure: Failure, random: Double) -> Duration? {
        guard attempt < attempts, Self.isTransient(failure) else { return nil }
        let cost = failure == .timeout ? 10 : 5
        guard tokens >= cost else { return nil }
        tokens -= cost
        spent = cost
        let most = min(20, Double(1 << min(attempt - 1, 10)))
        return .milliseconds(Int(random * most * 1000))
    }

    /// After a success: what its last retry cost comes back, or one token.
    package mutating func succeeded() {
        tokens = min(500, tokens + max(1, spent))
        spent = 0
    }

    static func isTransient(_ failure: Failure) -> Bool {
        switch failure {
        case .timeout, .connection: true
        case .service(let code, let status): [500, 502, 503, 504].contains(status) || throttles.contains(code)
        }
    }

    private static let throttles: Set = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
        "TooManyRequestsException",
        "ProvisionedThroughputExceededException", "RequestLimitExceeded", "BandwidthLimitExceeded",
        "LimitExceededException",
        "RequestThrottled", "SlowDown", "PriorRequestNotComplete", "EC2ThrottledException",
        "TransactionInProgressException",
        "RequestTimeout", "RequestTimeoutException",
    ]
}
