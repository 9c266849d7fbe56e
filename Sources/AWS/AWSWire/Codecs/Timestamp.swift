package import FoundationEssentials

/// Timestamps in AWS's three forms, to the millisecond, by arithmetic alone.
package enum Timestamp {
    /// `2026-11-23T03:04:05Z`, with `.123` where there are milliseconds; `1790000000.123`; `Mon, 23 Nov 2026 03:04:05 GMT`.
    package static func text(_ date: Date, _ format: TimestampFormat) -> String {
        let total = milliseconds(date)
        switch format {
        case .unixTimestamp:
            let fraction = total % 1000
            guard fraction != 0 else { return "\(total / 1000)" }
            return "\(seconds(date))"
        case .iso8601: return CivilTime(milliseconds: total).iso8601(withMilliseconds: total % 1000 != 0)
        case .iso8601Milliseconds: return CivilTime(milliseconds: total).iso8601(withMilliseconds: true)
        case .rfc822: return CivilTime(milliseconds: total).rfc822
        }
    }

    /// Seconds since 1970, rounded to the millisecond.
    package static func seconds(_ date: Date) -> Double {
        Double(milliseconds(date)) / 1000
    }

    /// Reads `format`, and where the text is plainly in another of the three forms, that one.
    package static func date(_ text: String, _ format: TimestampFormat) -> Date? {
        let forms: [TimestampFormat] = [format] + [.iso8601, .unixTimestamp, .rfc822].filter { $0 != format }
        for form in forms {
            switch form {
            case .unixTimestamp:
                if let seconds = Double(text), let date = date(seconds: seconds) { return date }
            case .iso8601, .iso8601Milliseconds:
                if let date = CivilTime.iso8601(text) { return date }
            case .rfc822:
                if let date = CivilTime.rfc822(text) { return date }
            }
        }
        return nil
    }

    /// Nil outside the years that the forms can say (0 to 9999).
    package static func date(seconds: Double) -> Date? {
        guard seconds >= -62_167_219_200, seconds < 253_402_300_800 else { return nil }
        return Date(timeIntervalSince1970: seconds)
    }

    private static func milliseconds(_ date: Date) -> Int {
        let bounded = min(max(date.timeIntervalSince1970, -62_167_219_200), 253_402_300_799)
        return Int((bounded * 1000).rounded())
    }
}

/// A moment as a calendar in UTC shows it. The arithmetic is Howard Hinnant's `days_from_civil` and its inverse.
private struct CivilTime {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int
    var minute: Int
    var second: Int
    var millisecond: Int
    /// From Sunday, 0.
    var weekday: Int

    private static let dayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    init(milliseconds total: Int) {
        let days = total.floorDivided(by: 86_400_000)
        let rest = total - days * 86_400_000
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1000 % 60
        millisecond = rest % 1000
        weekday = (days + 4) - (days + 4).floorDivided(by: 7) * 7
    }

    func iso8601(withMilliseconds: Bool) -> String {
        let fraction = withMilliseconds ? ".\(millisecond.padded(3))" : ""
        return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))T\(clock)\(fraction)Z"
    }

    var rfc822: String {
        "\(CivilTime.dayNames[weekday]), \(day.padded(2)) \(CivilTime.monthNames[month - 1]) \(year.padded(4)) \(clock) GMT"
    }

    private var clock: String { "\(hour.padded(2)):\(minute.padded(2)):\(second.padded(2))" }

    /// `2026-11-23T03:04:05[.fraction](Z|±hh:mm)`
    static func iso8601(_ text: String) -> Date? {
        guard let match = text.wholeMatch(of: isoForm) else { return nil }
        let (_, year, month, day, hour, minute, second, fraction, zone) = match.output
        let numbers = [year, month, day, hour, minute, second].compactMap { Int($0) }
        guard numbers.count == 6, let base = seconds(numbers) else { return nil }
        let offset = zone == "Z" ? 0 : (zone.hasPrefix("-") ? -1 : 1) * offsetSeconds(zone)
        let digits = fraction?.prefix(6) ?? ""
        let scale = (0..<digits.count).reduce(1) { scale, _ in scale * 10 }
        let total = Double((base - offset) * scale + (Int(digits) ?? 0)) / Double(scale)
        return Date(timeIntervalSince1970: total)
    }

    private static func offsetSeconds(_ zone: Substring) -> Int {
        let digits = zone.dropFirst().filter { $0 != ":" }
        return (Int(digits.prefix(2)) ?? 0) * 3600 + (Int(digits.suffix(2)) ?? 0) * 60
    }

    /// `Mon, 23 Nov 2026 03:04:05 GMT`
    static func rfc822(_ text: String) -> Date? {
        guard let match = text.wholeMatch(of: rfcForm) else { return nil }
        let (_, day, monthName, year, hour, minute, second, fraction) = match.output
        guard let month = monthNames.firstIndex(of: String(monthName)) else { return nil }
        let numbers = [Int(year), month + 1, Int(day), Int(hour), Int(minute), Int(second)].compactMap { $0 }
        guard numbers.count == 6, let base = seconds(numbers) else { return nil }
        return Date(timeIntervalSince1970: Double(base) + (Double("0." + (fraction ?? "0")) ?? 0))
    }

    private static var isoForm:
        Regex<(Substring, Substring, Substring, Substring, Substring, Substring, Substring, Substring?, Substring)>
    {
        /(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})/
    }

    private static var rfcForm:
        Regex<(Substring, Substring, Substring, Substring, Substring, Substring, Substring, Substring?)>
    {
        /\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))? GMT/
    }

    /// Year, month, day, hour, minute, second; nil where the calendar has no such moment.
    private static func seconds(_ parts: [Int]) -> Int? {
        let (year, month, day) = (parts[0], parts[1], parts[2])
        guard (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year: year), parts[3] < 24,
            parts[4] < 60, parts[5] <= 60
        else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.floorDivided(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return days * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5]
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

extension Int {
    fileprivate func floorDivided(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }

    fileprivate func padded(_ width: Int) -> String {
        let digits = "\(self)"
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
