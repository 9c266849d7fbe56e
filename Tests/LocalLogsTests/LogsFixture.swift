import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalLogs

/// Logs over a store in memory and a folder that goes with the object, called as other services call it.
final class LogsFixture: Sendable {
    let folder: String
    let store: StateStore
    let service: LocalLogs
    let clock = ManualWallClock()
    private let cloud = Cloud()

    init() throws {
        folder = "\(FileManager.default.temporaryDirectory.path)/teal-logs-\(UInt64.random(in: 0 ... .max))"
        store = try StateStore()
        service = try LocalLogs(store: store, folder: folder, clock: clock)
        cloud.add(service.operations)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Milliseconds since 1970.
    var now: Int { Int(clock.now.timeIntervalSince1970 * 1000) }

    var context: CallContext {
        CallContext(
            accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:root", requestID: "r",
            now: clock.now)
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context)
    }

    func refusal<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, sourceLocation: SourceLocation = #_sourceLocation
    ) async -> AWSError? {
        await #expect(throws: AWSError.self, sourceLocation: sourceLocation) { try await call(operation, input) }
    }

    /// A service that is opened on what this one left behind.
    func reopened() throws -> Cloud {
        let cloud = Cloud()
        cloud.add(try LocalLogs(store: store, folder: folder, clock: clock).operations)
        return cloud
    }

    func makeStream(_ group: String = "app", _ stream: String = "s") async throws {
        _ = try? await call(Logs.CreateLogGroup.self, Logs.CreateLogGroupRequest(logGroupName: group))
        let input = Logs.CreateLogStreamRequest(logGroupName: group, logStreamName: stream)
        _ = try await call(Logs.CreateLogStream.self, input)
    }

    /// One event a millisecond, the first one `offset` milliseconds from now.
    @discardableResult
    func put(
        _ messages: [String], stream: String = "s", offset: Int = 0
    ) async throws -> Logs.PutLogEventsResponse {
        let events = messages.enumerated().map { index, message in
            Logs.InputLogEvent(timestamp: now + offset + index, message: message)
        }
        let input = Logs.PutLogEventsRequest(logGroupName: "app", logStreamName: stream, logEvents: events)
        return try await call(Logs.PutLogEvents.self, input)
    }

    func get(
        limit: Int? = nil, fromHead: Bool? = nil, token: String? = nil, start: Int? = nil, end: Int? = nil
    ) async throws -> Logs.GetLogEventsResponse {
        var input = Logs.GetLogEventsRequest(logGroupName: "app", logStreamName: "s")
        input.limit = limit
        input.startFromHead = fromHead
        input.nextToken = token
        input.startTime = start
        input.endTime = end
        return try await call(Logs.GetLogEvents.self, input)
    }
}

extension Logs.GetLogEventsResponse {
    var messages: [String] { (events ?? []).compactMap(\.message) }
}
