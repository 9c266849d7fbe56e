import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud

extension LocalLogs {
    /// The events of a group's streams in the order of their times. A token names the last event of the page before it;
    /// every page is sought anew from there, so nothing has to be remembered between two.
    func filterLogEvents(
        _ input: Logs.FilterLogEventsRequest, _ context: CallContext
    ) throws -> Logs.FilterLogEventsResponse {
        let group = try group(input.logGroupName ?? input.logGroupIdentifier, context)
        let pattern = try FilterPattern(input.filterPattern ?? "")
        let after = try input.nextToken.map { token throws(AWSError) in try EventKey(token) }
        let start = max(input.startTime ?? 0, after?.timestamp ?? 0)
        let streams = try streams(input, of: group)
        guard let times = times(from: start, to: input.endTime ?? .max, of: group, context) else {
            return Logs.FilterLogEventsResponse(events: [], searchedLogStreams: [])
        }
        var selection = Selection(limit: min(input.limit ?? 10_000, 10_000))
        for stream in streams {
            events(of: stream).forEach(in: times) { number, event in
                let key = EventKey(timestamp: event.timestamp, stream: stream.serial, number: number)
                if after.map({ $0 < key }) ?? true, pattern.matches(event.message) {
                    selection.add(key, event, stream.name)
                }
                return true
            }
        }
        let (found, isAll) = selection.finish()
        return Logs.FilterLogEventsResponse(
            events: found.map {
                Logs.FilteredLogEvent(
                    logStreamName: $0.stream, timestamp: $0.event.timestamp, message: $0.event.message,
                    ingestionTime: $0.event.ingestion, eventId: $0.key.eventID)
            },
            // Always empty since 2020.
            searchedLogStreams: [], nextToken: isAll ? nil : found.last?.key.token)
    }

    private func streams(
        _ input: Logs.FilterLogEventsRequest, of group: GroupRecord
    ) throws(AWSError) -> [StreamRecord] {
        guard let names = input.logStreamNames, !names.isEmpty else {
            return catalog.streams(of: group.key).filter { $0.name.hasPrefix(input.logStreamNamePrefix ?? "") }
        }
        guard input.logStreamNamePrefix == nil else {
            throw .invalid("LogStreamNames and LogStreamNamePrefix are mutually exclusive parameters.")
        }
        var streams: [StreamRecord] = []
        for name in names { streams.append(try stream(name, of: group)) }
        return streams
    }
}

/// An event's place among those of all streams.
struct EventKey: Comparable {
    var timestamp: Int
    var stream: Int
    var number: Int

    init(timestamp: Int, stream: Int, number: Int) {
        self.timestamp = timestamp
        self.stream = stream
        self.number = number
    }

    init(_ token: String) throws(AWSError) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let timestamp = parts[0], let stream = parts[1], let number = parts[2] else {
            throw .badToken
        }
        self.init(timestamp: timestamp, stream: stream, number: number)
    }

    var token: String { "\(timestamp).\(stream).\(number)" }

    /// 56 digits; the same event always has the same, and no other has it.
    var eventID: String {
        LocalLogs.padded(timestamp, to: 16) + LocalLogs.padded(stream, to: 20) + LocalLogs.padded(number, to: 20)
    }

    static func < (left: EventKey, right: EventKey) -> Bool {
        (left.timestamp, left.stream, left.number) < (right.timestamp, right.stream, right.number)
    }
}

/// The first events of many that come in any order; holds little more than one answer at a time.
private struct Selection {
    typealias Found = (key: EventKey, event: StoredEvent, stream: String)

    let limit: Int
    private var found: [Found] = []
    private var size = 0
    private var hasDropped = false

    init(limit: Int) {
        self.limit = limit
    }

    mutating func add(_ key: EventKey, _ event: StoredEvent, _ stream: String) {
        found.append((key, event, stream))
        size += event.size
        if found.count >= 2 * limit + 64 || size > 4 * LocalLogs.answerSize { prune() }
    }

    mutating func finish() -> (found: [Found], isAll: Bool) {
        prune()
        return (found, !hasDropped)
    }

    /// Keeps what one answer can carry.
    private mutating func prune() {
        found.sort { $0.key < $1.key }
        var kept = 0
        var bytes = 0
        while kept < min(limit, found.count) {
            let next = bytes + found[kept].event.size
            if next > LocalLogs.answerSize, kept > 0 { break }
            bytes = next
            kept += 1
        }
        if kept < found.count { hasDropped = true }
        found.removeSubrange(kept...)
        size = bytes
    }
}
