import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore

extension LocalLogs {
    func createLogStream(
        _ input: Logs.CreateLogStreamRequest, _ context: CallContext
    ) throws -> Logs.CreateLogStreamResponse {
        let group = try group(input.logGroupName, context)
        let name = try required(input.logStreamName, "logStreamName")
        guard catalog.stream(name, of: group.key) == nil else { throw AWSError.streamExists }
        let stream = StreamRecord(
            id: ids.hex(24), serial: catalog.lastSerial + 1, accountID: group.accountID, region: group.region,
            group: group.name, name: name, creationTime: milliseconds(context.now))
        try store.write { try $0.put(stream, stream.id, in: StreamRecord.collection) }
        catalog.put(stream)
        return Logs.CreateLogStreamResponse()
    }

    func deleteLogStream(
        _ input: Logs.DeleteLogStreamRequest, _ context: CallContext
    ) throws -> Logs.DeleteLogStreamResponse {
        let stream = try stream(input.logStreamName, of: try group(input.logGroupName, context))
        try store.write { try $0.delete(stream.id, from: StreamRecord.collection) }
        catalog.remove(stream)
        forget(stream)
        return Logs.DeleteLogStreamResponse()
    }

    func stream(_ name: String?, of group: GroupRecord) throws(AWSError) -> StreamRecord {
        guard let stream = catalog.stream(try required(name, "logStreamName"), of: group.key) else { throw .noStream }
        return stream
    }

    /// By name, or by the time of the last event. A token says after which stream of that order the next page begins.
    func describeLogStreams(
        _ input: Logs.DescribeLogStreamsRequest, _ context: CallContext
    ) throws -> Logs.DescribeLogStreamsResponse {
        let byTime = input.orderBy == "LastEventTime"
        if byTime, input.logStreamNamePrefix != nil {
            throw AWSError.invalid("Cannot order by LastEventTime with a logStreamNamePrefix.")
        }
        let group = try group(input.logGroupName ?? input.logGroupIdentifier, context)
        var places = catalog.streams(of: group.key).filter { $0.name.hasPrefix(input.logStreamNamePrefix ?? "") }.map {
            Place(time: byTime ? events(of: $0).lastTimestamp ?? 0 : 0, stream: $0)
        }
        let isDescending = input.descending ?? false
        places.sort { isDescending ? $1.order < $0.order : $0.order < $1.order }
        if let token = input.nextToken {
            guard let last = Place.order(token) else { throw AWSError.badToken }
            places = places.filter { isDescending ? $0.order < last : last < $0.order }
        }
        let page = places.prefix(input.limit ?? 50)
        return Logs.DescribeLogStreamsResponse(
            logStreams: page.map { shape($0.stream) }, nextToken: page.count < places.count ? page.last?.token : nil)
    }

    private func shape(_ stream: StreamRecord) -> Logs.LogStream {
        let log = events(of: stream)
        return Logs.LogStream(
            logStreamName: stream.name, creationTime: stream.creationTime, firstEventTimestamp: log.firstTimestamp,
            lastEventTimestamp: log.lastTimestamp, lastIngestionTime: log.lastIngestion,
            uploadSequenceToken: sequenceToken(log.end), arn: "\(stream.groupKey.arn):log-stream:\(stream.name)",
            // AWS counts no bytes of streams since 2019.
            storedBytes: 0)
    }

    /// 56 digits, as AWS's are; nobody has to send it back since 2023.
    func sequenceToken(_ sequence: Int) -> String { Self.padded(sequence, to: 56) }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// A stream's place in a list.
private struct Place {
    var time: Int
    var stream: StreamRecord

    var order: (Int, String) { (time, stream.name) }
    var token: String { "\(time)/\(stream.name)" }

    static func order(_ token: String) -> (Int, String)? {
        let parts = token.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let time = Int(parts[0]) else { return nil }
        return (time, String(parts[1]))
    }
}
