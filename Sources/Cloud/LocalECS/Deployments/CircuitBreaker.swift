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

/// How long to wait before the next start after tasks failed again and again.
///
/// AWS slows down tasks that never ran, to once in 15 minutes, and not those that ran first ("Service throttle logic"
/// in the developer guide); there a start takes half a minute, here a twentieth of a second, so those are held to one
/// in
/// ten seconds.
package struct RestartBackOff: Codable, Equatable, Sendable {
    /// Seconds.
    package var first: Double
    package var longestWithoutRunning: Double
    package var longestAfterRunning: Double

    package init(first: Double = 1, longestWithoutRunning: Double = 900, longestAfterRunning: Double = 10) {
        self.first = first
        self.longestWithoutRunning = longestWithoutRunning
        self.longestAfterRunning = longestAfterRunning
    }

    /// Seconds to wait after the given number of failures in a row; none for the first rounds, so that a circuit
    /// breaker at its default has its evidence quickly.
    package func delay(failures: Int, desired: Int, ran: Bool) -> Double {
        let perRound = max(1, desired)
        let free = max(4, 2 * perRound)
        guard failures >= free else { return 0 }
        let rounds = min(20, (failures - free) / perRound)
        let longest = ran ? longestAfterRunning : longestWithoutRunning
        return min(longest, first * Double(1 << rounds))
    }
}
