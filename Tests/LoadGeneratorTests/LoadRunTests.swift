import Testing

@testable import LoadGenerator

struct LoadRunTests {
    @Test("Every request that was due is answered, and each phase counts its own")
    func phases() async throws {
        let server = try ScriptedServer { number in
            .bytes(ScriptedServer.ok(headers: "X-Version: \(number < 30 ? 1 : 2)\r\n"))
        }
        defer { server.stop() }
        let run = try LoadRun(
            configuration: LoadConfiguration(url: server.url, rate: 500, versionHeader: "x-version", phase: "before"))
        try await until { await run.snapshot().total.succeeded >= 50 }
        run.mark("after")
        try await until { await run.snapshot().phase("after")?.succeeded ?? 0 >= 20 }
        let report = await run.stop()
        #expect(report.phases.map(\.name) == ["before", "after"])
        #expect(report.total.requests == server.requests)
        #expect(report.total.succeeded == report.total.requests)
        #expect(report.phases.reduce(0) { $0 + $1.succeeded } == report.total.succeeded)
        #expect(report.total.versions == ["1": 30, "2": report.total.requests - 30])
        #expect(report.phase("after")?.versions["1"] == nil)
        #expect(report.inFlight == 0 && report.failures.isEmpty)
    }

    @Test("A stall shows in every request that was due meanwhile, since none waits for another to be sent")
    func stall() async throws {
        // Every request of the second half-second is answered two seconds late.
        let server = try ScriptedServer { number in
            (50..<100).contains(number) ? .late(ScriptedServer.ok(), milliseconds: 2000) : .bytes(ScriptedServer.ok())
        }
        defer { server.stop() }
        let run = try LoadRun(configuration: LoadConfiguration(url: server.url, rate: 100, connections: 64))
        try await until { await run.snapshot().total.requests >= 120 }
        let report = await run.stop()
        #expect(report.total.succeeded == report.total.requests)
        #expect(report.total.latency.p99 >= 2000)
        #expect(report.total.latency.p50 < 2000)
    }

    @Test("One connection and a server that stalls: what waits for the connection counts from when it was due")
    func coordinatedOmission() async throws {
        let server = try ScriptedServer { number in
            number == 10 ? .late(ScriptedServer.ok(), milliseconds: 1000) : .bytes(ScriptedServer.ok())
        }
        defer { server.stop() }
        let run = try LoadRun(configuration: LoadConfiguration(url: server.url, rate: 100, connections: 1))
        try await until { await run.snapshot().total.succeeded >= 120 }
        let report = await run.stop()
        // A hundred requests were due during the stall; they waited from ten milliseconds to a whole second.
        #expect(report.total.latency.maximum >= 1000)
        #expect(report.total.latency.p50 >= 100)
    }

    @Test("Failures are told apart and the first are kept with their reasons")
    func failures() async throws {
        let replies: [ScriptedServer.Reply] = [
            .bytes("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
            .bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
            .last("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"),
            .last("nonsense\r\n\r\n"),
            .late(ScriptedServer.ok(), milliseconds: 3000),
        ]
        let server = try ScriptedServer { $0 < replies.count ? replies[$0] : .bytes(ScriptedServer.ok()) }
        defer { server.stop() }
        let run = try LoadRun(
            configuration: LoadConfiguration(url: server.url, rate: 100, timeout: .milliseconds(1500)))
        try await until { await run.snapshot().total.failed.total >= 5 }
        let report = await run.stop()
        #expect(report.total.failed.serverError == 1)
        #expect(report.total.failed.otherStatus == 1)
        #expect(report.total.failed.reset == 2)
        #expect(report.total.failed.timeout == 1)
        #expect(report.total.succeeded == report.total.requests - 5)
        let reasons = Set(report.failures.map(\.reason))
        #expect(reasons.isSuperset(of: ["status 502", "status 404", "timed out"]))
        #expect(reasons.contains { $0.hasPrefix("malformed response") })
    }

    @Test("A kept connection that the server closes costs no request")
    func staleConnections() async throws {
        let server = try ScriptedServer { .last(ScriptedServer.ok("\($0)")) }
        defer { server.stop() }
        let run = try LoadRun(configuration: LoadConfiguration(url: server.url, rate: 300))
        try await until { await run.snapshot().total.succeeded >= 100 }
        let report = await run.stop()
        #expect(report.total.failed.total == 0)
        #expect(report.total.succeeded == report.total.requests)
    }

    @Test("Where nobody listens every request fails to connect")
    func refused() async throws {
        let server = try ScriptedServer { _ in .close }
        server.stop()
        let run = try LoadRun(configuration: LoadConfiguration(url: server.url, rate: 100))
        try await until { await run.snapshot().total.failed.connect >= 5 }
        let report = await run.stop()
        #expect(report.total.failed.connect == report.total.requests)
        #expect(report.failures.first?.reason == "connect: Connection refused")
    }

    @Test("Not more connections than allowed are open at a time")
    func bound() async throws {
        let server = try ScriptedServer { _ in .late(ScriptedServer.ok(), milliseconds: 50) }
        defer { server.stop() }
        let run = try LoadRun(configuration: LoadConfiguration(url: server.url, rate: 400, connections: 3))
        try await until { await run.snapshot().total.succeeded >= 10 }
        let report = await run.snapshot()
        #expect(report.connections == 3)
        _ = await run.stop()
    }

    @Test(
        "Load that makes no sense is refused",
        arguments: [
            LoadConfiguration(url: "https://a/", rate: 1), LoadConfiguration(url: "http://", rate: 1),
            LoadConfiguration(url: "http://127.0.0.1:99999/", rate: 1),
            LoadConfiguration(url: "http://127.0.0.1/", rate: 0),
            LoadConfiguration(url: "http://127.0.0.1/", rate: 1, headers: [("A", "b\r\nC: d")]),
            LoadConfiguration(url: "http://127.0.0.1/", rate: 1, connections: 0),
        ])
    func refusal(configuration: LoadConfiguration) {
        #expect(throws: LoadError.self) { _ = try LoadRun(configuration: configuration) }
    }

    @Test(
        "A URL's parts",
        arguments: [
            ("http://a", "a", 80, "/"), ("http://a:8080/b?c=d#e", "a", 8080, "/b?c=d"), ("HTTP://a?x", "a", 80, "/?x"),
            ("http://[::1]:81/", "[::1]", 81, "/"), ("http://[::1]", "[::1]", 80, "/"),
        ])
    func urls(url: String, host: String, port: Int, path: String) throws {
        let parts = try LoadTarget.parts(of: url)
        #expect(parts.host == host && parts.port == port && parts.path == path)
    }
}
