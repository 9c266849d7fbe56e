import FoundationEssentials

/// A moment as signatures write it.
struct SigningDate: Equatable {
    /// `20261123T030405Z`
    let text: String

    init(_ date: Date) {
        let parts = Calendar.utc.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        let two = { (number: Int?) in
            let number = number ?? 0; return number < 10 ? "0\(number)" : "\(number)"
        }
        let day = "\(parts.year ?? 0)\(two(parts.month))\(two(parts.day))"
        text = "\(day)T\(two(parts.hour))\(two(parts.minute))\(two(parts.second))Z"
    }

    /// Nil unless in the form above.
    init?(_ text: String) {
        guard text.utf8.count == 16, text.hasSuffix("Z"), text.dropFirst(8).hasPrefix("T"), Self.moment(text) != nil
        else {
            return nil
        }
        self.text = text
    }

    /// `20261123`
    var day: String { String(text.prefix(8)) }

    var date: Date? { Self.moment(text) }

    private static func moment(_ text: String) -> Date? {
        let digits = Array(text.utf8.filter { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: "Z") })
        let number = { (range: Range<Int>) in Int(String(decoding: digits[range], as: UTF8.self)) }
        guard digits.count == 14, let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
            let hour = number(8..<10), let minute = number(10..<12), let second = number(12..<14)
        else { return nil }
        return Calendar.utc.date(
            from: DateComponents(year: year, month: month, day: day, hour: hour, minute: minute, second: second))
    }

    func credentialScope(_ scope: SigningScope) -> String {
        "\(day)/\(scope.region)/\(scope.service)/aws4_request"
    }
}

extension Calendar {
    fileprivate static let utc: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        return calendar
    }()
}
