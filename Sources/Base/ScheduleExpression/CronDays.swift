/// Which days of a month a cron expression names: by their number or by the day of the week.
enum CronDays: Hashable, Sendable {
    case ofMonth([DayOfMonth])
    case ofWeek(DayOfWeek)

    enum DayOfMonth: Hashable, Sendable {
        case numbers([Int])
        /// `L`, and `L-3` for the third day before it.
        case last(before: Int)
        /// `15W`: the weekday nearest to the 15th, within the month.
        case nearestWeekday(Int)
        /// `LW`.
        case lastWeekday
    }

    enum DayOfWeek: Hashable, Sendable {
        case numbers([Int])
        /// `6L`: the last Friday of the month.
        case last(Int)
        /// `3#2`: the second Tuesday of the month; a month without it has none.
        case occurrence(Int, of: Int)
    }

    /// "You can't specify the Day-of-month and Day-of-week fields in the same cron expression. If you specify a value or a *
    /// in one of the fields, you must use a ? in the other." (EventBridge User Guide, "Cron expressions")
    init(ofMonth: String, ofWeek: String) throws(ScheduleExpressionError) {
        switch (ofMonth == "?", ofWeek == "?") {
        case (false, true):
            var days: [DayOfMonth] = []
            for part in ofMonth.split(separator: ",", omittingEmptySubsequences: false) {
                days.append(try Self.dayOfMonth(part.uppercased()))
            }
            self = .ofMonth(days)
        case (true, false): self = .ofWeek(try Self.dayOfWeek(ofWeek.uppercased()))
        default:
            throw ScheduleExpressionError("One of day of month (\(ofMonth)) and day of week (\(ofWeek)) must be ?.")
        }
    }

    /// Ascending.
    func days(ofMonth month: Int, year: Int) -> [Int] {
        let count = CivilTime.days(inMonth: month, of: year)
        let weekdayOfFirst = CivilTime.weekday(year: year, month: month, day: 1)
        func weekday(_ day: Int) -> Int { (weekdayOfFirst + day - 2) % 7 + 1 }
        switch self {
        case .ofMonth(let parts):
            return Set(parts.flatMap { $0.days(count: count, weekday: weekday) }).sorted()
        case .ofWeek(.numbers(let weekdays)):
            return (1...count).filter { weekdays.contains(weekday($0)) }
        case .ofWeek(.last(let wanted)):
            return (1...count).filter { weekday($0) == wanted }.suffix(1)
        case .ofWeek(.occurrence(let wanted, let number)):
            return Array((1...count).filter { weekday($0) == wanted }.dropFirst(number - 1).prefix(1))
        }
    }
}

extension CronDays.DayOfMonth {
    /// The nearest weekday stays in its month, as in the Quartz scheduler: `1W` of a month that begins on a Saturday is Monday the 3rd.
    fileprivate func days(count: Int, weekday: (Int) -> Int) -> [Int] {
        switch self {
        case .numbers(let days): return days.filter { $0 <= count }
        case .last(let before): return before < count ? [count - before] : []
        case .lastWeekday: return [nearest(to: count, count: count, weekday: weekday)]
        case .nearestWeekday(let day):
            return day <= count ? [nearest(to: day, count: count, weekday: weekday)] : []
        }
    }

    private func nearest(to day: Int, count: Int, weekday: (Int) -> Int) -> Int {
        switch weekday(day) {
        case 1: day < count ? day + 1 : day - 2
        case 7: day > 1 ? day - 1 : day + 2
        default: day
        }
    }
}

extension CronDays {
    private static func dayOfMonth(_ text: String) throws(ScheduleExpressionError) -> DayOfMonth {
        if text == "L" { return .last(before: 0) }
        if text == "LW" || text == "WL" { return .lastWeekday }
        if text.hasPrefix("L-") {
            guard let before = Int(text.dropFirst(2)), (1...30).contains(before) else {
                throw ScheduleExpressionError("\(text) is not a day of month.")
            }
            return .last(before: before)
        }
        if text.hasSuffix("W") { return .nearestWeekday(try CronField.daysOfMonth.number(text.dropLast())) }
        return .numbers(try CronField.daysOfMonth.values(text))
    }

    /// `L` alone is the last day of the week, Saturday. "If you use a '#' character, you can define only one expression in
    /// the day-of-week field." (EventBridge User Guide, "Cron expressions")
    private static func dayOfWeek(_ text: String) throws(ScheduleExpressionError) -> DayOfWeek {
        if text == "L" { return .numbers([7]) }
        if text.hasSuffix("L") { return .last(try CronField.daysOfWeek.number(text.dropLast())) }
        guard text.contains("#") else { return .numbers(try CronField.daysOfWeek.values(text)) }
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[1]), (1...5).contains(number) else {
            throw ScheduleExpressionError("\(text) is not one day of week and its number in the month.")
        }
        return .occurrence(try CronField.daysOfWeek.number(parts[0]), of: number)
    }
}
