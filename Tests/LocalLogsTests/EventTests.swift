import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
import Testing

@testable import LocalLogs

@Suite struct EventTests {
    @Test("Without a token the last events come, and reading goes on from both their ends")
    func paging() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        try await logs.put((0..<10).map { "\($0)" })
        let last = try await logs.get(limit: 4)
        #expect(last.messages == ["6", "7", "8", "9"])
        let before = try await logs.get(limit: 4, token: last.nextBackwardToken)
        #expect(before.messages == ["2", "3", "4", "5"])
        let first = try await logs.get(limit: 4, token: before.nextBackwardToken)
        #expect(first.messages == ["0", "1"])
        let none = try await logs.get(limit: 4, token: first.nextBackwardToken)
        #expect(none.messages == [] && none.nextBackwardToken == first.nextBackwardToken)
        let after = try await logs.get(token: last.nextForwardToken)
        #expect(after.messages == [] && after.nextForwardToken == last.nextForwardToken)
        try await logs.put(["new"], offset: 100)
        #expect(try await logs.get(token: last.nextForwardToken).messages == ["new"])
    }

    @Test("From the head every event comes once, whatever the limit", arguments: [1, 3, 7, 100])
    func forward(_ limit: Int) async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let messages = (0..<20).map { "line \($0) ✓" }
        for part in stride(from: 0, to: 20, by: 5) {
            try await logs.put(Array(messages[part..<part + 5]), offset: part)
        }
        var seen: [String] = []
        var page = try await logs.get(limit: limit, fromHead: true)
        while !page.messages.isEmpty {
            seen += page.messages
            page = try await logs.get(limit: limit, fromHead: true, token: page.nextForwardToken)
        }
        #expect(seen == messages)
    }

    @Test("A range of times has its beginning and not its end")
    func times() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        try await logs.put((0..<10).map { "\($0)" })
        #expect(try await logs.get(start: logs.now + 3, end: logs.now + 5).messages == ["3", "4"])
        #expect(try await logs.get(fromHead: true, start: logs.now + 8).messages == ["8", "9"])
        #expect(try await logs.get(start: logs.now + 5, end: logs.now + 5).messages == [])
    }

    @Test("Events and numbers outlive the service, also where the last write was cut short")
    func durability() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        try await logs.put(["one", "two"])
        let stream = try #require(try FileManager.default.contentsOfDirectory(atPath: logs.folder).first)
        let path = "\(logs.folder)/\(stream)/0000000000000000"
        let whole = try #require(FileManager.default.contents(atPath: path))
        try (whole + Data(whole.prefix(22))).write(to: URL(filePath: path))
        let again = try logs.reopened()
        let more = Logs.PutLogEventsRequest(
            logGroupName: "app", logStreamName: "s",
            logEvents: [Logs.InputLogEvent(timestamp: logs.now + 9, message: "three")])
        _ = try await again.call(Logs.PutLogEvents.self, more, logs.context)
        let page = try await again.call(
            Logs.GetLogEvents.self, Logs.GetLogEventsRequest(logGroupName: "app", logStreamName: "s"), logs.context)
        #expect(page.messages == ["one", "two", "three"])
    }

    @Test("A long stream is kept in several files and read across them")
    func segments() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let filler = String(repeating: "z", count: 1000)
        for batch in 0..<20 {
            try await logs.put((0..<600).map { "\(batch * 600 + $0) \(filler)" }, offset: batch * 600)
        }
        let stream = try #require(try FileManager.default.contentsOfDirectory(atPath: logs.folder).first)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(logs.folder)/\(stream)").count > 2)
        var count = 0
        var page = try await logs.get(fromHead: true)
        while !page.messages.isEmpty {
            for message in page.messages {
                #expect(message.hasPrefix("\(count) "))
                count += 1
            }
            page = try await logs.get(fromHead: true, token: page.nextForwardToken)
        }
        #expect(count == 12_000)
        let last = try await logs.get(limit: 2)
        #expect(last.messages.map { $0.prefix(6) } == ["11998 ", "11999 "])
    }

    @Test("Batches that AWS refuses are refused whole")
    func refusedBatches() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        func refusal(_ events: [(Int, String)]) async -> String? {
            let input = Logs.PutLogEventsRequest(
                logGroupName: "app", logStreamName: "s",
                logEvents: events.map { Logs.InputLogEvent(timestamp: logs.now + $0.0, message: $0.1) })
            return await logs.refusal(Logs.PutLogEvents.self, input)?.message
        }
        #expect(
            await refusal([(5, "b"), (4, "a")])
                == "Log events in a single PutLogEvents request must be in chronological order.")
        #expect(
            await refusal([(-86_400_001, "a"), (0, "b")])
                == "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")
        let big = String(repeating: "x", count: 600_000)
        #expect(await refusal([(0, big), (1, big)]) == "Upload too large: 1200052 bytes exceeds limit of 1048576")
        #expect(try await logs.get().messages == [])
    }

    @Test("Events far ahead or long gone are dropped and told, the others kept")
    func rejectedEvents() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let hour = 3_600_000
        func put(_ offsets: [Int]) async throws -> Logs.RejectedLogEventsInfo? {
            let events = offsets.map { Logs.InputLogEvent(timestamp: logs.now + $0, message: "\($0)") }
            let input = Logs.PutLogEventsRequest(logGroupName: "app", logStreamName: "s", logEvents: events)
            return try await logs.call(Logs.PutLogEvents.self, input).rejectedLogEventsInfo
        }
        #expect(try await put([0, hour]) == nil)
        #expect(try await put([hour, 3 * hour, 4 * hour]) == Logs.RejectedLogEventsInfo(tooNewLogEventStartIndex: 1))
        let old = try await put([-14 * 24 * hour - 1, -14 * 24 * hour + 1])
        #expect(old == Logs.RejectedLogEventsInfo(tooOldLogEventEndIndex: 1))
        #expect(try await logs.get().messages == ["0", "\(hour)", "\(hour)", "\(-14 * 24 * hour + 1)"])
    }

    @Test("Tokens that are none are refused", arguments: ["", "x", "f/1", "f/x/s", "q/1/s", "f/-1/s"])
    func badTokens(_ token: String) async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let input = Logs.GetLogEventsRequest(logGroupName: "app", logStreamName: "s", nextToken: token)
        #expect(await logs.refusal(Logs.GetLogEvents.self, input)?.code == "InvalidParameterException")
    }
}
