/// How the production traffic moves to green: in one step, in equal ones, or a small one first.
///
/// Source: `LinearConfiguration` and `CanaryConfiguration` of the ECS API.
package struct TrafficSteps: Codable, Equatable, Sendable {
    /// Percent of the traffic that green has after each step but the last, which gives it all.
    package var shares: [Double]
    /// Seconds between a step and the next.
    package var pause: Double

    package static let atOnce = TrafficSteps(shares: [], pause: 0)

    /// `step` in percent, in tenths.
    package static func linear(step: Double, pause: Double) -> TrafficSteps {
        let tenths = max(1, Int((step * 10).rounded()))
        return TrafficSteps(shares: stride(from: tenths, to: 1000, by: tenths).map { Double($0) / 10 }, pause: pause)
    }

    package static func canary(share: Double, pause: Double) -> TrafficSteps {
        TrafficSteps(shares: share < 100 ? [share] : [], pause: pause)
    }

    /// The share after the next step.
    func next(after share: Double) -> Double {
        shares.first { $0 > share } ?? 100
    }
}

/// A part of the production traffic that a revision has, while another has the rest.
package struct TrafficSplit: Codable, Equatable, Sendable {
    package var revision: String
    package var percent: Double
}
