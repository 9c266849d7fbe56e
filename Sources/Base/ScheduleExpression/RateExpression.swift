package import FoundationEssentials

/// `5 minutes`, `1 hour`, `7 days`: the unit is singular for one and plural for more.
/// EventBridge User Guide, "Setting a schedule pattern": "If the value is equal to 1, then the unit must be singular".
package struct RateExpression: Hashable, Sendable {
    /// Whole minutes in seconds, at least 60.
    package let seconds: Int

    package init(_ text: String) throws(ScheduleExpressionError) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let value = Int(parts[0]), value > 0, value < 1_000_000 else {
            throw ScheduleExpressionError("rate(\(text)) is not a positive number and a unit.")
        }
        let units = ["minute": 60, "hour": 3600, "day": 86_400]
        let singular = value == 1 ? String(parts[1]) : parts[1].hasSuffix("s") ? String(parts[1].dropLast()) : ""
        guard let unit = units[singular] else {
            throw ScheduleExpressionError(
                "rate(\(text)) has no unit that fits: minute, hour or day for 1, minutes, hours or days for more.")
        }
        seconds = value * unit
    }

    /// The first whole number of periods since `start`, at least one, that is after `instant`.
    package func next(after instant: Date, from start: Date) -> Date {
        let passed = (instant.timeIntervalSince(start) / Double(seconds)).rounded(.down)
        return start + (max(passed, 0) + 1) * Double(seconds)
    }
}
