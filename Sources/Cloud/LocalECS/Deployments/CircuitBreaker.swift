/// When a deployment whose tasks keep failing is given up.
///
/// Source: `DeploymentCircuitBreaker` and `ThresholdConfiguration` of the ECS API.
package struct CircuitBreaker: Codable, Equatable, Sendable {
    package enum Threshold: Codable, Equatable, Sendable {
        /// Percent of the desired count, but never under 3 and never over 200.
        case boundedPercent(Int)
        case unboundedPercent(Int)
        case count(Int)
    }

    package var isEnabled: Bool
    /// Go back to the last revision that completed.
    package var rollsBack: Bool
    /// A task that becomes healthy sets the count of failures to zero.
    package var resetsOnHealthyTask: Bool
    package var threshold: Threshold

    package init(
        isEnabled: Bool = false, rollsBack: Bool = false, resetsOnHealthyTask: Bool = true,
        threshold: Threshold = .boundedPercent(50)
    ) {
        self.isEnabled = isEnabled
        self.rollsBack = rollsBack
        self.resetsOnHealthyTask = resetsOnHealthyTask
        self.threshold = threshold
    }

    /// How many failures trip it.
    package func failures(desired: Int) -> Int {
        switch threshold {
        case .count(let count): max(1, count)
        case .unboundedPercent(let percent): max(1, (desired * percent + 99) / 100)
        case .boundedPercent(let percent): min(200, max(3, (desired * percent + 99) / 100))
        }
    }
}
