package import FoundationEssentials

/// When something happens: `rate(5 minutes)`, `cron(0 18 ? * MON-FRI *)` or `at(2026-11-23T14:05:00)`, as EventBridge's rules,
/// EventBridge Scheduler and Application Auto Scaling's scheduled actions write it.
///
/// EventBridge User Guide, "Setting a schedule pattern for scheduled rules (legacy) in Amazon EventBridge"; Application
/// Auto Scaling User Guide, "Schedule scaling actions using cron expressions". EventBridge's rules know no `at`: whoever
/// reads such a rule refuses the case.
package enum ScheduleExpression: Hashable, Sendable {
    case rate(RateExpression)
    case cron(CronExpression)
    case at(CivilTime)

    package init(_ text: String) throws(ScheduleExpressionError) {
        guard let open = text.firstIndex(of: "("), text.last == ")" else {
            throw ScheduleExpressionError("\(text) is not of the form rate(…), cron(…) or at(…).")
        }
        let inside = String(text[text.index(after: open)...].dropLast())
        switch text[..<open] {
        case "rate": self = .rate(try RateExpression(inside))
        case "cron": self = .cron(try CronExpression(inside))
        case "at":
            guard let time = CivilTime(inside) else {
                throw ScheduleExpressionError("\(inside) is not a time of the form yyyy-mm-ddThh:mm:ss.")
            }
            self = .at(time)
        default: throw ScheduleExpressionError("\(text) is not of the form rate(…), cron(…) or at(…).")
        }
    }

    /// The first time after `instant`; nil when there is none any more.
    /// - Parameters:
    ///   - zone: whose clocks cron and at speak of. EventBridge's rules are always in UTC.
    ///   - start: when the schedule was made, from which a rate counts.
    package func next(after instant: Date, in zone: TimeZone = .gmt, from start: Date) -> Date? {
        switch self {
        case .rate(let rate): rate.next(after: instant, from: start)
        case .cron(let cron): cron.next(after: instant, in: zone)
        case .at(let time): time.instant(in: zone).flatMap { $0 > instant ? $0 : nil }
        }
    }
}
