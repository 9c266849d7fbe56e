package import FoundationEssentials

/// A date and a time of day on some clock's face, in the Gregorian calendar; which clock is told when it is made an instant.
package struct CivilTime: Hashable, Sendable, Comparable {
    package var year: Int
    /// 1 to 12.
    package var month: Int
    /// 1 to 31.
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int

    package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// What a clock in `zone` shows at `instant`; fractions of a second are dropped.
    package init(_ instant: Date, in zone: TimeZone) {
        self.init(secondsOnClock: Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant))
    }

    private init(secondsOnClock seconds: Int) {
        let days = seconds.dividedDown(by: 86_400)
        let rest = seconds - days * 86_400
        (year, month, day) = Self.date(ofDay: days)
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// `2026-11-23T14:05:00`; nil for anything else, days that the calendar has not among it.
    package init?(_ text: String) {
        let shape = "0000-00-00T00:00:00"
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let fits =
            text.utf8.count == shape.utf8.count
            && zip(text.utf8, shape.utf8).allSatisfy { $1 == UInt8(ascii: "0") ? digits.contains($0) : $0 == $1 }
        guard fits else { return nil }
        let numbers = text.split { "-T:".contains($0) }.compactMap { Int($0) }
        guard numbers.count == 6, (1...12).contains(numbers[1]),
            (1...Self.days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2]),
            numbers[3] < 24, numbers[4] < 60, numbers[5] < 60
        else { return nil }
        self.init(
            year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
            second: numbers[5])
    }

    /// The first instant at which a clock in `zone` shows this; nil when it never does, because the clock is put forward
    /// over it. An hour that the clock repeats counts once, the first time.
    package func instant(in zone: TimeZone) -> Date? {
        let onClock = secondsOnClock
        let asUTC = Date(timeIntervalSince1970: Double(onClock))
        let day = 86_400.0
        // The offsets that can be in force around here: a zone does not change twice within two days.
        let offsets = Set([-day, 0, day].map { zone.secondsFromGMT(for: asUTC + $0) })
        return offsets.map { Date(timeIntervalSince1970: Double(onClock - $0)) }
            .filter { CivilTime($0, in: zone) == self }
            .min()
    }

    package static func < (left: CivilTime, right: CivilTime) -> Bool { left.secondsOnClock < right.secondsOnClock }

    private var secondsOnClock: Int {
        Self.dayNumber(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second
    }
}

// The calendar's arithmetic on days since 1970-01-01, after Howard Hinnant's "chrono-compatible low-level date algorithms":
// years begin in March, so that the leap day is the last.
extension CivilTime {
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year.dividedDown(by: 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.dividedDown(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 1 for Sunday to 7 for Saturday, as schedule expressions count.
    static func weekday(year: Int, month: Int, day: Int) -> Int {
        let sinceThursday = dayNumber(year: year, month: month, day: day) + 4
        return sinceThursday - sinceThursday.dividedDown(by: 7) * 7 + 1
    }
}

extension Int {
    /// The quotient rounded towards minus infinity.
    func dividedDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : (self - divisor + 1) / divisor
    }
}
