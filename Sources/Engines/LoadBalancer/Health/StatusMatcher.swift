/// The statuses that pass a health check: `200`, `200,202`, `200-399`.
struct StatusMatcher: Equatable, Sendable {
    private let ranges: [ClosedRange<Int>]

    /// Nil where `text` is none of these.
    init?(_ text: String) {
        var ranges: [ClosedRange<Int>] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
            guard (100...599).contains(first), first <= last, last <= 599 else { return nil }
            ranges.append(first...last)
        }
        self.ranges = ranges
    }

    func matches(_ status: Int) -> Bool {
        ranges.contains { $0.contains(status) }
    }
}
