package import Foundation
import ScheduleExpression

/// New bounds at a set time.
package struct ScheduledScaling: Codable, Equatable, Sendable {
    /// `at(…)`, `rate(…)` or `cron(…)`.
    package let schedule: String
    package let zone: String?
    package let start: Date?
    package let end: Date?
    /// Nil leaves the bound as it is.
    package let minimum: Int?
    package let maximum: Int?
    private let made: Date
    /// It is next due after this.
    var after: Date

    package struct UnknownZone: Error {}

    /// Throws where the schedule cannot be read, or there is no such zone.
    package init(
        _ schedule: String, zone: String? = nil, start: Date? = nil, end: Date? = nil, minimum: Int?, maximum: Int?,
        now: Date
    ) throws {
        _ = try ScheduleExpression(schedule)
        if let zone, TimeZone(identifier: zone) == nil { throw UnknownZone() }
        self.schedule = schedule
        self.zone = zone
        self.start = start
        self.end = end
        self.minimum = minimum
        self.maximum = maximum
        made = now
        // A start time counts itself.
        after = start.map { max($0 - 0.001, now) } ?? now
    }

    private func next() -> Date? {
        guard let expression = try? ScheduleExpression(schedule) else { return nil }
        // A rate's first time is its start, where it has one.
        if case .rate = expression, let start, after < start { return start }
        let zone = zone.flatMap { TimeZone(identifier: $0) } ?? .gmt
        guard let next = expression.next(after: after, in: zone, from: start ?? made), next <= end ?? next else {
            return nil
        }
        return next
    }

    /// When it should have run last; what was missed is made up for once.
    func due(now: Date) -> Date? {
        guard let next = next(), next <= now else { return nil }
        return next
    }

    /// Whether it never comes again.
    func isOver(now: Date) -> Bool { next() == nil }

    func applied(to bounds: CapacityBounds) -> CapacityBounds {
        var bounds = bounds
        if let minimum { bounds.minimum = minimum }
        if let maximum { bounds.maximum = maximum }
        // Where one alone is named and goes past the other, the other gives way.
        if let minimum, maximum == nil { bounds.maximum = max(bounds.maximum, minimum) }
        if let maximum, minimum == nil { bounds.minimum = min(bounds.minimum, maximum) }
        return bounds
    }
}
