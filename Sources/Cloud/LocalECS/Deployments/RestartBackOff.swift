import FoundationEssentials

/// How long to wait before the next start after tasks failed again and again.
///
/// AWS slows down tasks that never ran, to once in 15 minutes, and not those that ran first ("Service throttle logic"
/// in the developer guide); there a start takes half a minute, here a twentieth of a second, so those are held to one
/// in ten seconds.
package struct RestartBackOff: Codable, Equatable, Sendable {
    /// Seconds.
    package var first: Double
    package var longestWithoutRunning: Double
    package var longestAfterRunning: Double
    /// Where its zones refuse what is started, which may end at any time.
    static let longestWithoutCapacity = 120.0
    /// A task that ran for less counts as failed soon, though it was healthy.
    package var shortLife: Double

    package init(
        first: Double = 1, longestWithoutRunning: Double = 900, longestAfterRunning: Double = 10,
        shortLife: Double = 60
    ) {
        self.first = first
        self.longestWithoutRunning = longestWithoutRunning
        self.longestAfterRunning = longestAfterRunning
        self.shortLife = shortLife
    }

    /// Seconds to wait after the given number of failures in a row; none for the first rounds, so that a circuit
    /// breaker at its default has its evidence quickly.
    package func delay(failures: Int, desired: Int, ran: Bool, isOfZone: Bool = false) -> Double {
        let perRound = max(1, desired)
        let free = allowance(desired: desired)
        guard failures >= free else { return 0 }
        let rounds = min(20, (failures - free) / perRound)
        let longest =
            isOfZone ? Self.longestWithoutCapacity : ran ? longestAfterRunning : longestWithoutRunning
        return min(longest, first * Double(1 << rounds))
    }

    /// Failures that are answered at once.
    func allowance(desired: Int) -> Int { max(4, 2 * desired) }
}

/// How much of what lately started ended soon: it rises with each such task and falls as one task in ten seconds may
/// be replaced for each that is desired.
struct RestartPressure: Codable, Equatable, Sendable {
    private var level = 0.0
    private var asOf: Date?
    /// Nothing is started before.
    private(set) var heldUntil: Date?

    mutating func add(now: Date, _ backOff: RestartBackOff, desired: Int) {
        let pause = backOff.longestAfterRunning
        let rate = Double(max(1, desired)) / pause
        let elapsed = asOf.map { max(0, now.timeIntervalSince($0)) } ?? 0
        level = max(0, level - elapsed * rate) + 1
        asOf = now
        heldUntil = level > Double(backOff.allowance(desired: desired)) ? now + pause : nil
    }
}
