import FoundationEssentials
import Testing

@testable import LoadBalancer

/// The whole data plane over loopback: workers, control loop, targets that this test plays.
@Suite(.serialized) struct BalancerEndToEndTests {
    @Test("Requests go to healthy targets in turn, over connections that are kept")
    func roundRobin() async throws {
        try await BalancerFixture.with { fixture in
            let (a, b) = (try fixture.target("a"), try fixture.target("b"))
            try await fixture.apply(targets: [a, b])
            try await fixture.untilHealthy(2)
            let connection = try PlainClient(port: try await fixture.port())
            let answers = try (0..<8).map { _ in try connection.get("/").body }
            #expect(Set(answers) == ["a", "b"])
            #expect(answers.filter { $0 == "a" }.count == 4)
        }
    }

    @Test("A group without targets is answered 503, a target that refuses 502, and the balancer goes on")
    func errors() async throws {
        try await BalancerFixture.with { fixture in
            try await fixture.apply(targets: [])
            let port = try await fixture.port()
            #expect(try PlainClient(port: port).get("/").status == 503)
            let gone = try fixture.target("gone")
            gone.stop()
            try await fixture.apply(targets: [gone])
            #expect(try PlainClient(port: port).get("/").status == 502)
        }
    }

    @Test("No request is lost while targets are exchanged under way")
    func exchange() async throws {
        try await BalancerFixture.with { fixture in
            let (old, new) = (try fixture.target("old"), try fixture.target("new"))
            try await fixture.apply(targets: [old])
            try await fixture.untilHealthy(1)
            let connection = try PlainClient(port: try await fixture.port())
            var statuses: [Int] = []
            for round in 0..<200 {
                if round == 60 { try await fixture.apply(targets: [old, new]) }
                if round == 61 { try await fixture.untilHealthy(2) }
                if round == 120 { try await fixture.apply(targets: [new]) }
                statuses.append(try connection.get("/\(round)").status)
            }
            #expect(statuses.allSatisfy { $0 == 200 })
            #expect(try connection.get("/last").body == "new")
        }
    }

    @Test("A kept connection that its target has closed costs no request")
    func staleConnection() async throws {
        try await BalancerFixture.with { fixture in
            let target = try fixture.target("a", closesAfter: 1)
            try await fixture.apply(targets: [target])
            try await fixture.untilHealthy(1)
            let connection = try PlainClient(port: try await fixture.port())
            #expect(try (0..<50).map { try connection.get("/\($0)").status }.allSatisfy { $0 == 200 })
        }
    }

    @Test(
        "What smuggles requests is refused",
        arguments: [
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: 1\nY: 2\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        ])
    func smuggling(request: String) async throws {
        try await BalancerFixture.with { fixture in
            let target = try fixture.target("a")
            try await fixture.apply(targets: [target])
            try await fixture.untilHealthy(1)
            let connection = try PlainClient(port: try await fixture.port())
            #expect(try connection.send(request).status == 400)
        }
    }

    @Test("A head that comes byte by byte is served like one that comes whole")
    func pieces() async throws {
        try await BalancerFixture.with { fixture in
            try await fixture.apply(targets: [try fixture.target("a")])
            try await fixture.untilHealthy(1)
            let connection = try PlainClient(port: try await fixture.port())
            let text = "POST /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
            for byte in text.utf8 { try connection.write([byte]) }
            #expect(try connection.read().status == 200)
        }
    }

    @Test("A target sees who asked, by which protocol and port, and under which trace")
    func forwarded() async throws {
        try await BalancerFixture.with { fixture in
            let target = try fixture.target("a", echoesHead: true)
            try await fixture.apply(targets: [target])
            try await fixture.untilHealthy(1)
            let head = try PlainClient(port: try await fixture.port()).get("/x?y=1").body
            #expect(head.hasPrefix("GET /x?y=1 HTTP/1.1\r\n"))
            #expect(head.contains("X-Forwarded-For: 127.0.0.1\r\n"))
            #expect(head.contains("X-Forwarded-Proto: http\r\n"))
            #expect(head.contains("X-Amzn-Trace-Id: Root=1-"))
        }
    }

    @Test("A bad configuration is refused with its reasons, and the old one serves on")
    func refusal() async throws {
        try await BalancerFixture.with { fixture in
            try await fixture.apply(targets: [try fixture.target("a")])
            try await fixture.untilHealthy(1)
            var bad = fixture.configuration
            bad.version += 1
            bad.listeners[0].defaultAction = .forward([.init(group: "nowhere")])
            await #expect(throws: ConfigurationRefused.self) { try await fixture.client.apply(bad) }
            #expect(try PlainClient(port: try await fixture.port()).get("/").status == 200)
        }
    }
}
