import ContainerRuntime

/// Turns what conmon keeps of a container's output into lines.
///
/// Each line of the log is `2026-11-23T03:57:03.530252900+00:00 stdout F the text`; `P` in place of `F` marks a piece
/// without its end, because the line is long or not ended yet.
struct ContainerLog {
    /// conmon begins the file anew when it is this large, in bytes: far more than is kept on the disk, so that only a
    /// container that nobody looks after for long comes near it.
    static let sizeLimit = 1 << 30

    /// A longer line is given in pieces of at least this many bytes.
    static let lineLimit = 256 << 10

    /// A line of which only pieces have come.
    private struct Pending {
        var line: OutputLine
        /// Where in the log it begins.
        var position: Int
    }

    private var page: OutputPage
    private let limit: Int
    private var pending: Pending?

    private init(position: Int, limit: Int) {
        page = OutputPage(lines: [], position: position)
        self.limit = limit
    }

    /// The lines in `bytes`, which stand at `position` of the log, up to `limit` of them. A line without an end waits
    /// for it, unless nothing can follow (`isComplete`), the other stream comes between, or it is longer than
    /// `lineLimit`.
    static func parse(_ bytes: ArraySlice<UInt8>, at position: Int, limit: Int, isComplete: Bool) -> OutputPage {
        var log = ContainerLog(position: position, limit: limit)
        var start = bytes.startIndex
        while log.page.lines.count < limit, let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            let next = bytes.index(after: end)
            log.take(
                bytes[start..<end], at: position + start - bytes.startIndex, next: position + next - bytes.startIndex)
            start = next
        }
        if isComplete { log.flush(next: position + bytes.count) }
        return log.page
    }

    private mutating func take(_ entry: ArraySlice<UInt8>, at position: Int, next: Int) {
        guard let (header, isWhole) = Self.header(entry) else {
            // Not conmon's: the rest of a line whose beginning is gone.
            if pending == nil { page.position = next }
            return
        }
        if let waiting = pending, waiting.line.isError != header.isError { flush(next: position) }
        guard page.lines.count < limit else { return }
        if pending == nil {
            pending = Pending(line: header, position: position)
        } else {
            pending?.line.text += header.text
        }
        if isWhole || (pending?.line.text.utf8.count ?? 0) >= Self.lineLimit { flush(next: next) }
    }

    private mutating func flush(next: Int) {
        guard let waiting = pending, page.lines.count < limit else { return }
        page.lines.append(waiting.line)
        page.position = next
        pending = nil
    }

    /// The parts of one line of the log; nil where it has another form.
    private static func header(_ entry: ArraySlice<UInt8>) -> (OutputLine, isWhole: Bool)? {
        let parts = entry.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, let timestamp = milliseconds(parts[0]) else { return nil }
        let isError = parts[1].elementsEqual("stderr".utf8)
        let text = String(decoding: parts[3], as: UTF8.self)
        return (OutputLine(timestamp: timestamp, isError: isError, text: text), parts[2].first == UInt8(ascii: "F"))
    }

    /// Since 1970, of `2026-11-23T03:57:03.530252900+00:00`.
    static func milliseconds(_ text: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(text)
        func number(_ start: Int, _ count: Int) -> Int? {
            var value = 0
            for byte in bytes[start..<start + count] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard bytes.count >= 35, bytes[10] == UInt8(ascii: "T"), let year = number(0, 4), let month = number(5, 2),
            let day = number(8, 2), let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
            let fraction = number(20, 3), let zoneHour = number(30, 2), let zoneMinute = number(33, 2)
        else { return nil }
        let offset = (zoneHour * 60 + zoneMinute) * (bytes[29] == UInt8(ascii: "-") ? -60 : 60)
        let seconds = days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset
        return seconds * 1000 + fraction
    }

    /// Days from 1970-01-01 to a day of the Gregorian calendar, by Howard Hinnant's `days_from_civil`.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
