package import FoundationEssentials

/// Six fields: minutes, hours, day of the month, month, day of the week, year. One of the two days is `?` and only one.
///
/// EventBridge User Guide, "Cron expressions": fields, ranges and wildcards. Where the clock is put forward over a time, that
/// time is skipped; where it is put back, the repeated time counts once (EventBridge Scheduler User Guide, "Daylight
/// savings time in EventBridge Scheduler").
package struct CronExpression: Hashable, Sendable {
    private let minutes: [Int]
    private let hours: [Int]
    private let days: CronDays
    private let months: [Int]
    private let years: [Int]

    /// What stands between the parentheses of `cron(…)`.
    package init(_ text: String) throws(ScheduleExpressionError) {
        let fields = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard fields.count == 6 else {
            throw ScheduleExpressionError(
                "cron(\(text)) has \(fields.count) fields; minutes, hours, day of month, month, day of week and year are six."
            )
        }
        minutes = try CronField.minutes.values(fields[0])
        hours = try CronField.hours.values(fields[1])
        days = try CronDays(ofMonth: fields[2], ofWeek: fields[4])
        months = try CronField.months.values(fields[3])
        years = try CronField.years.values(fields[5])
    }

    /// The first time after `instant` on the clocks of `zone`; nil when no year of the expression has any left.
    package func next(after instant: Date, in zone: TimeZone = .gmt) -> Date? {
        let start = CivilTime(instant, in: zone)
        for year in years where year >= start.year {
            for month in months where year > start.year || month >= start.month {
                let isFirst = year == start.year && month == start.month
                for day in days.days(ofMonth: month, year: year) where !isFirst || day >= start.day {
                    if let found = firstTime(year: year, month: month, day: day, after: instant, in: zone) {
                        return found
                    }
                }
            }
        }
        return nil
    }

    private func firstTime(year: Int, month: Int, day: Int, after instant: Date, in zone: TimeZone) -> Date? {
        for hour in hours {
            for minute in minutes {
                let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute)
                if let found = time.instant(in: zone), found > instant { return found }
            }
        }
        return nil
    }
}
