import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud

extension LocalLogs {
    /// The most that an answer carries, in the bytes that AWS counts.
    static let answerSize = 1 << 20

    func putLogEvents(_ input: Logs.PutLogEventsRequest, _ context: CallContext) throws -> Logs.PutLogEventsResponse {
        let group = try group(input.logGroupName, context)
        let stream = try stream(input.logStreamName, of: group)
        let now = milliseconds(context.now)
        let batch = try (input.logEvents ?? []).map { event in
            StoredEvent(
                timestamp: try required(event.timestamp, "timestamp"), ingestion: now,
                message: try required(event.message, "message"))
        }
        try Self.check(batch)
        let (accepted, rejected) = Self.sort(batch, retention: group.retentionInDays, now: now)
        if !accepted.isEmpty {
            do {
                try change(stream) { try $0.append(accepted) }
            } catch let error as StorageError {
                throw AWSError(
                    Logs.Errors.serviceUnavailableException, "The events could not be stored: \(error.reason).")
            }
        }
        return Logs.PutLogEventsResponse(
            nextSequenceToken: sequenceToken(events(of: stream).end), rejectedLogEventsInfo: rejected)
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>
    private static func check(_ batch: [StoredEvent]) throws(AWSError) {
        guard let first = batch.first, let last = batch.last else {
            throw .invalid("Log events must not be empty.")
        }
        guard batch.count <= 10_000 else { throw .invalid("A batch can contain at most 10000 log events.") }
        let size = batch.reduce(0) { $0 + $1.size }
        guard size <= answerSize else {
            throw .invalid("Upload too large: \(size) bytes exceeds limit of \(answerSize)")
        }
        guard zip(batch, batch.dropFirst()).allSatisfy({ $0.timestamp <= $1.timestamp }) else {
            throw .invalid("Log events in a single PutLogEvents request must be in chronological order.")
        }
        guard last.timestamp - first.timestamp <= millisecondsADay else {
            throw .invalid(
                "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")
        }
    }

    /// Events more than two hours ahead, older than two weeks, or older than the group's retention are told and
    /// dropped.
    private static func sort(
        _ batch: [StoredEvent], retention: Int?, now: Int
    ) -> (accepted: [StoredEvent], rejected: Logs.RejectedLogEventsInfo?) {
        let oldest = retention.map { now - $0 * millisecondsADay } ?? 0
        let expired = batch.prefix { $0.timestamp < oldest }.count
        let tooOld = batch.prefix { $0.timestamp < now - 14 * millisecondsADay }.count
        let tooNew = batch.firstIndex { $0.timestamp > now + 2 * 3_600_000 } ?? batch.count
        let start = max(expired, tooOld)
        let accepted = start < tooNew ? Array(batch[start..<tooNew]) : []
        guard accepted.count < batch.count else { return (accepted, nil) }
        return (
            accepted,
            Logs.RejectedLogEventsInfo(
                tooNewLogEventStartIndex: tooNew < batch.count ? tooNew : nil,
                tooOldLogEventEndIndex: tooOld > 0 ? tooOld : nil, expiredLogEventEndIndex: expired > 0 ? expired : nil)
        )
    }

    func getLogEvents(_ input: Logs.GetLogEventsRequest, _ context: CallContext) throws -> Logs.GetLogEventsResponse {
        let group = try group(input.logGroupName ?? input.logGroupIdentifier, context)
        let log = events(of: try stream(input.logStreamName, of: group))
        // The end of the range is not in it here, as it is in FilterLogEvents.
        let end = input.endTime.map { $0 - 1 } ?? .max
        let times = times(from: input.startTime, to: end, of: group, context)
        let limit = min(input.limit ?? 10_000, 10_000)
        let start: Cursor = input.startFromHead == true ? .forward(0) : .backward(log.end)
        let cursor = try input.nextToken.map { token throws(AWSError) in try Cursor(token) } ?? start
        let page = times.map { Page(log, cursor, limit: limit, $0) } ?? Page(before: cursor)
        return Logs.GetLogEventsResponse(
            events: page.events.map {
                Logs.OutputLogEvent(timestamp: $0.timestamp, message: $0.message, ingestionTime: $0.ingestion)
            }, nextForwardToken: Cursor.forward(page.next).token,
            nextBackwardToken: Cursor.backward(page.previous).token)
    }

    /// What is asked for, without what the retention hides; nil where nothing is left.
    func times(from start: Int?, to end: Int, of group: GroupRecord, _ context: CallContext) -> ClosedRange<Int>? {
        let oldest = group.retentionInDays.map { milliseconds(context.now) - $0 * millisecondsADay } ?? 0
        let lower = max(start ?? 0, oldest)
        return lower <= end ? lower...end : nil
    }
}
