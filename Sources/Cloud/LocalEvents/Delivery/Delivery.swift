import FoundationEssentials
import StateStore

/// An event on its way to one target: kept until it has arrived or is given up.
struct Delivery: Codable, Equatable, Sendable {
    static let collection = StateStore.Collection<Delivery>("events.deliveries")

    /// Also what makes a second attempt harmless: the token of the call.
    var id: String
    var rule: RuleKey
    var targetID: String
    var event: BusEvent
    var createdAt: Date
    var retries = 0
    var nextAttempt: Date

    /// What becomes of it after an attempt that failed for a reason which may pass. Nil gives it up.
    ///
    /// "By default, EventBridge retries sending the event for 24 hours and up to 185 times with an exponential back off
    /// and jitter": <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html>
    /// - Parameter jitter: 0 to 1.
    func afterFailure(now: Date, maximumRetries: Int, maximumAge: Int, jitter: Double) -> Delivery? {
        var next = self
        next.retries += 1
        let pause = min(pow2(retries), 600) * (0.5 + jitter / 2)
        next.nextAttempt = now + pause
        let isTooOld = next.nextAttempt > createdAt + Double(maximumAge)
        return next.retries > maximumRetries || isTooOld ? nil : next
    }

    private func pow2(_ exponent: Int) -> Double { exponent < 20 ? Double(1 << exponent) : .infinity }
}
