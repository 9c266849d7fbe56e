/// One field of numbers: its range, its names, and the reading of `*`, `,`, `-` and `/`.
struct CronField: Sendable {
    let name: String
    let range: ClosedRange<Int>
    /// What the first numbers of the range are called.
    var names: [String] = []

    static let minutes = CronField(name: "minutes", range: 0...59)
    static let hours = CronField(name: "hours", range: 0...23)
    static let daysOfMonth = CronField(name: "day of month", range: 1...31)
    static let months = CronField(
        name: "month", range: 1...12,
        names: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"])
    static let daysOfWeek = CronField(
        name: "day of week", range: 1...7, names: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"])
    static let years = CronField(name: "year", range: 1970...2199)

    /// Every number that `text` names, ascending.
    func values(_ text: String) throws(ScheduleExpressionError) -> [Int] {
        var found: Set<Int> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            found.formUnion(try values(ofPart: part))
        }
        return found.sorted()
    }

    /// A number or a name within the range.
    func number(_ text: Substring) throws(ScheduleExpressionError) -> Int {
        if let index = names.firstIndex(of: text.uppercased()) { return range.lowerBound + index }
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text),
            range.contains(value)
        else {
            throw ScheduleExpressionError("\(text) is not a \(name) of \(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    /// `*`, `5`, `1-5`, `FRI-MON`, and any of them with a step: `*/5`, `0/15`, `10-50/10`. A step after one number runs to
    /// the end of the range; a range that ends before it begins goes round, as in the Quartz scheduler.
    private func values(ofPart part: Substring) throws(ScheduleExpressionError) -> [Int] {
        let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count <= 2 else { throw ScheduleExpressionError("\(part) has more than one step.") }
        let step = pieces.count == 2 ? try step(pieces[1]) : 1
        let all = try span(pieces[0], isOpen: pieces.count == 2)
        return stride(from: 0, to: all.count, by: step).map { all[$0] }
    }

    private func step(_ text: Substring) throws(ScheduleExpressionError) -> Int {
        guard let step = Int(text), step > 0, step <= range.upperBound else {
            throw ScheduleExpressionError("\(text) is not a step of the \(name).")
        }
        return step
    }

    private func span(_ text: Substring, isOpen: Bool) throws(ScheduleExpressionError) -> [Int] {
        if text == "*" { return Array(range) }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count <= 2 else { throw ScheduleExpressionError("\(text) is not a range.") }
        let first = try number(ends[0])
        guard ends.count == 2 else { return isOpen ? Array(first...range.upperBound) : [first] }
        let last = try number(ends[1])
        if first <= last { return Array(first...last) }
        return Array(first...range.upperBound) + Array(range.lowerBound...last)
    }
}
