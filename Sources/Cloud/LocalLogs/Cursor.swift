import AWSWire

/// A place between two events of a stream, and the direction to read on in. AWS's tokens look alike: `f/` or `b/`, 56
/// digits, `/s`.
enum Cursor: Equatable {
    /// The event with this number comes next.
    case forward(Int)
    /// The event before this number comes next.
    case backward(Int)

    var token: String {
        switch self {
        case .forward(let number): "f/\(LocalLogs.padded(number, to: 56))/s"
        case .backward(let number): "b/\(LocalLogs.padded(number, to: 56))/s"
        }
    }

    init(_ token: String) throws(AWSError) {
        let parts = token.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2] == "s", let number = Int(parts[1]), number >= 0 else { throw .badToken }
        switch parts[0] {
        case "f": self = .forward(number)
        case "b": self = .backward(number)
        default: throw .badToken
        }
    }
}

/// What one GetLogEvents answers. At the end of the stream the same token comes back.
struct Page {
    var events: [StoredEvent] = []
    /// The number with which reading on forwards begins.
    var next: Int
    /// The number before which reading on backwards begins.
    var previous: Int

    /// Nothing, for a range of times that holds none.
    init(before cursor: Cursor) {
        switch cursor {
        case .forward(let number), .backward(let number): (next, previous) = (number, number)
        }
    }

    init(_ log: EventLog, _ cursor: Cursor, limit: Int, _ times: ClosedRange<Int>) {
        switch cursor {
        case .forward(let number): self.init(log, from: number, limit: limit, times)
        case .backward(let number): self.init(log, before: number, limit: limit, times)
        }
    }

    private init(_ log: EventLog, from number: Int, limit: Int, _ times: ClosedRange<Int>) {
        var found: [StoredEvent] = []
        var size = 0
        var next = max(number, log.end)
        log.forEach(from: number, in: times) { current, event in
            size += event.size
            if found.count == limit || (size > LocalLogs.answerSize && !found.isEmpty) {
                next = current
                return false
            }
            found.append(event)
            return true
        }
        (events, self.next, previous) = (found, next, number)
    }

    private init(_ log: EventLog, before number: Int, limit: Int, _ times: ClosedRange<Int>) {
        let found = log.last(limit, size: LocalLogs.answerSize, before: number, in: times)
        events = found.events.map(\.event)
        next = found.events.last.map { $0.number + 1 } ?? number
        previous = found.isAll ? 0 : found.events.first?.number ?? 0
    }
}
