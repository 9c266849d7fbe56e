import AWSLogs
import AWSWire
import LocalCloud
import Testing

@testable import LocalLogs

@Suite struct FilterTests {
    private func filter(_ logs: LogsFixture, _ change: (inout Logs.FilterLogEventsRequest) -> Void = { _ in })
        async throws
        -> [String]
    {
        var messages: [String] = []
        var ids: Set<String> = []
        var input = Logs.FilterLogEventsRequest(logGroupName: "app")
        change(&input)
        repeat {
            let page = try await logs.call(Logs.FilterLogEvents.self, input)
            messages += (page.events ?? []).compactMap(\.message)
            ids.formUnion((page.events ?? []).compactMap(\.eventId))
            input.nextToken = page.nextToken
        } while input.nextToken != nil
        #expect(ids.count == messages.count)
        return messages
    }

    private func threeStreams() async throws -> LogsFixture {
        let logs = try LogsFixture()
        for (index, stream) in ["web/1", "web/2", "api/1"].enumerated() {
            try await logs.makeStream("app", stream)
            for number in 0..<4 {
                try await logs.put(["\(stream) \(number)"], stream: stream, offset: number * 3 + index)
            }
        }
        return logs
    }

    @Test(
        "Events of all streams come in the order of their times, each once, whatever the limit", arguments: [nil, 1, 5])
    func merging(_ limit: Int?) async throws {
        let logs = try await threeStreams()
        let messages = try await filter(logs) { $0.limit = limit }
        #expect(messages == (0..<4).flatMap { number in ["web/1", "web/2", "api/1"].map { "\($0) \(number)" } })
    }

    @Test("Streams are chosen by name or prefix, times by a range with both its ends")
    func choosing() async throws {
        let logs = try await threeStreams()
        #expect(try await filter(logs) { $0.logStreamNamePrefix = "web/" }.count == 8)
        #expect(try await filter(logs) { $0.logStreamNames = ["api/1"] }.count == 4)
        let some = try await filter(logs) {
            $0.startTime = logs.now + 3
            $0.endTime = logs.now + 5
        }
        #expect(some == ["web/1 1", "web/2 1", "api/1 1"])
        let unknown = Logs.FilterLogEventsRequest(logGroupName: "app", logStreamNames: ["none"])
        #expect(await logs.refusal(Logs.FilterLogEvents.self, unknown)?.code == "ResourceNotFoundException")
        let both = Logs.FilterLogEventsRequest(logGroupName: "app", logStreamNames: ["api/1"], logStreamNamePrefix: "a")
        #expect(await logs.refusal(Logs.FilterLogEvents.self, both)?.code == "InvalidParameterException")
    }

    @Test(
        "Only what the pattern asks for is given",
        arguments: [
            ("", true), ("ERROR", true), ("error", false), ("ERROR timeout", true), ("ERROR refused", false),
            ("\"timeout after\"", true), ("\"after timeout\"", false), ("-timeout", false), ("ERROR -refused", true),
            ("?refused ?timeout", true), ("?refused ?denied", false), ("  ERROR   30 ", true),
        ])
    func patterns(_ pattern: String, _ matches: Bool) throws {
        #expect(try FilterPattern(pattern).matches("ERROR: timeout after 30 s") == matches)
    }

    @Test(
        "Patterns that are not understood are refused, not ignored",
        arguments: [
            "{ $.level = \"error\" }", "[ip, user]", "%[a-z]%", "\"open", "a -", "?",
        ])
    func refusedPatterns(_ pattern: String) async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let input = Logs.FilterLogEventsRequest(logGroupName: "app", filterPattern: pattern)
        #expect(await logs.refusal(Logs.FilterLogEvents.self, input)?.code == "InvalidParameterException")
    }

    @Test("An answer carries about a mebibyte, and the rest comes after")
    func size() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let big = String(repeating: "x", count: 300_000)
        for number in 0..<8 { try await logs.put(["\(number) \(big)"], offset: number) }
        let first = try await logs.call(Logs.FilterLogEvents.self, Logs.FilterLogEventsRequest(logGroupName: "app"))
        #expect(first.events?.count == 3)
        #expect(try await filter(logs).map { $0.prefix(1) } == (0..<8).map { "\($0)" })
    }
}
