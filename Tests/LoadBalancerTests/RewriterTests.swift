import Testing

@testable import LoadBalancer

struct RewriterTests {
    private static var policy: HeaderPolicy {
        var policy = HeaderPolicy()
        policy.port = 8080
        return policy
    }

    @Test("A target gets the request line, the host, what the client said, and where it came from")
    func whole() throws {
        let head =
            "GET /a?b HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nX-Forwarded-For: 1.1.1.1, 2.2.2.2\r\nCookie: c\r\n\r\n"
        #expect(
            try HeadFixture.forwarded(head, Self.policy) == """
                GET /a?b HTTP/1.1\r
                Host: x:8080\r
                Accept: */*\r
                Cookie: c\r
                X-Forwarded-For: 1.1.1.1, 2.2.2.2, 10.9.8.7\r
                X-Forwarded-Proto: http\r
                X-Forwarded-Port: 8080\r
                \r\n
                """)
    }

    @Test(
        "Headers that mean the connection stay behind, with those that the client names; lengths and the host never do")
    func hopByHop() throws {
        let head = """
            POST / HTTP/1.0\r
            Host: x\r
            Connection: keep-alive, X-Mine, Content-Length, Host\r
            Keep-Alive: timeout=5\r
            Proxy-Connection: close\r
            TE: trailers\r
            Upgrade: h2c\r
            x-mine: 1\r
            X-Other: 2\r
            Content-Length: 3\r
            Trailer: T\r
            \r\n
            """
        let lines = try HeadFixture.forwarded(head, Self.policy).split(separator: "\r\n").map(String.init)
        #expect(
            lines.prefix(5) == ["POST / HTTP/1.1", "Host: x:8080", "X-Other: 2", "Content-Length: 3", "Trailer: T"])
        #expect(lines.dropFirst(5).allSatisfy { $0.hasPrefix("X-Forwarded-") })
    }

    @Test("What a client says of the protocol and the port it came by is not believed")
    func spoofing() throws {
        let head = "GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-Proto: https\r\nx-forwarded-port: 1\r\n\r\n"
        let text = try HeadFixture.forwarded(head, Self.policy)
        #expect(!text.contains("https"))
        #expect(text.parts(around: "X-Forwarded-Proto").count == 2)
        #expect(text.parts(around: "X-Forwarded-Port: 8080").count == 2)
    }

    @Test(
        "The host's port is made to be the listener's",
        arguments: [
            (UInt16(80), "x", "x"), (80, "x:80", "x"), (443, "x:8443", "x"), (80, "[::1]:80", "[::1]"),
            (8080, "x", "x:8080"),
            (8080, "x:99", "x:99"), (8080, "[::1]", "[::1]:8080"),
        ])
    func host(port: UInt16, host: String, expected: String) throws {
        var policy = Self.policy
        policy.port = port
        let text = try HeadFixture.forwarded("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", policy)
        #expect(text.contains("\r\nHost: \(expected)\r\n"))
        policy.preservesHost = true
        let preserved = try HeadFixture.forwarded("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", policy)
        #expect(preserved.contains("\r\nHost: \(host)\r\n"))
    }

    @Test(
        "An absolute URL gives the host, and only its path goes on",
        arguments: [
            ("http://b/c", "/c", "b:8080"), ("http://b", "/", "b:8080"), ("http://b?c", "/?c", "b:8080"),
        ])
    func absolute(target: String, path: String, host: String) throws {
        let text = try HeadFixture.forwarded("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n", Self.policy)
        #expect(text.hasPrefix("GET \(path) HTTP/1.1\r\nHost: \(host)\r\n"))
    }

    @Test("X-Forwarded-For in its three modes, and with ports")
    func forwardedFor() throws {
        let head = "GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 1.1.1.1\r\n\r\n"
        var policy = Self.policy
        policy.forwardedFor = .preserve
        #expect(try HeadFixture.forwarded(head, policy).contains("X-Forwarded-For: 1.1.1.1\r\n"))
        policy.forwardedFor = .remove
        #expect(try !HeadFixture.forwarded(head, policy).contains("X-Forwarded-For"))
        policy.forwardedFor = .append
        policy.forwardedForClientPort = true
        #expect(try HeadFixture.forwarded(head, policy).contains("X-Forwarded-For: 1.1.1.1, 10.9.8.7:4321\r\n"))
        let six = try HeadFixture.forwarded(head, policy, client: "2001:db8::1")
        #expect(six.contains("X-Forwarded-For: 1.1.1.1, [2001:db8::1]:4321\r\n"))
    }

    @Test("Unusual header names pass or stay behind, as the listener says")
    func invalidNames() throws {
        let head = "GET / HTTP/1.1\r\nHost: x\r\nmy_header: 1\r\n\r\n"
        var policy = Self.policy
        #expect(try HeadFixture.forwarded(head, policy).contains("my_header"))
        policy.dropsInvalidNames = true
        #expect(try !HeadFixture.forwarded(head, policy).contains("my_header"))
    }

    @Test("A request to leave HTTP keeps its two headers")
    func upgrade() throws {
        let head =
            "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: k\r\n\r\n"
        let text = try HeadFixture.forwarded(head, Self.policy)
        #expect(text.contains("\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"))
        #expect(text.contains("Sec-WebSocket-Key: k"))
    }

    @Test(
        "A trace identifier is made, kept or extended",
        arguments: [
            (nil, "Root=1-67891233-"), ("Root=1-5-6", "Self=1-67891233-"),
            ("Self=1-2-3;Root=1-5-6;A=b", "Self=1-67891233-"),
            ("A=b", "Root=1-67891233-"),
        ])
    func trace(existing: String?, prefix: String) throws {
        let name: StaticString = "X-Trace"
        var policy = Self.policy
        policy.traceHeader = Bytes(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let line = existing.map { "x-trace: \($0)\r\n" } ?? ""
        let text = try HeadFixture.forwarded("GET / HTTP/1.1\r\nHost: x\r\n\(line)\r\n", policy)
        let value = try #require(text.parts(around: "X-Trace: ").last?.parts(around: "\r\n").first)
        #expect(value.hasPrefix(prefix))
        #expect(!text.contains("x-trace"))
        if existing?.contains("Root=") == true {
            #expect(value.contains(";Root=1-5-6"))
            #expect(value.parts(around: "Self=").count == 2)
        }
    }

    @Test(
        "A response loses what means its connection and says what becomes of the client's",
        arguments: [
            (false, 1, "HTTP/1.1 200 OK\r\nServer: s\r\nContent-Length: 3\r\n\r\n"),
            (true, 1, "HTTP/1.1 200 OK\r\nServer: s\r\nContent-Length: 3\r\nConnection: close\r\n\r\n"),
            (false, 0, "HTTP/1.1 200 OK\r\nServer: s\r\nContent-Length: 3\r\nConnection: keep-alive\r\n\r\n"),
        ])
    func response(closes: Bool, minor: Int, expected: String) throws {
        let rewriter = ResponseRewriter(closes: closes, clientMinorVersion: minor, removesChunks: false)
        let head = """
            HTTP/1.0 200 OK\r
            Server: s\r
            Connection: keep-alive, X-Hop\r
            X-Hop: 1\r
            Keep-Alive: timeout=5\r
            Content-Length: 3\r
            \r\n
            """
        #expect(try HeadFixture.answered(head, rewriter) == expected)
    }

    @Test(
        "A malformed response is told from a good one",
        arguments: [
            ("HTTP/1.1 200\r\n\r\n", true), ("HTTP/1.1 200 \r\n\r\n", true), ("HTTP/1.1 99 X\r\n\r\n", false),
            ("HTTP/2 200 OK\r\n\r\n", false), ("HTTP/1.1 20x OK\r\n\r\n", false), ("HTTP/1.1 2000 OK\r\n\r\n", false),
            ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", false),
            ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", false),
            ("HTTP/1.1 200 OK\r\nX Y: 1\r\n\r\n", false), ("HTTP/1.1 200 OK\r\n folded\r\n\r\n", false),
        ])
    func responses(text: String, isGood: Bool) {
        let read = try? HeadFixture.response(text) { head, _, _ in head.status }
        #expect((read != nil) == isGood)
    }

    @Test(
        "The end of a response's body is where RFC 9112 says",
        arguments: [
            ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", false, BodyFraming.length(5)),
            ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", true, .none),
            ("HTTP/1.1 304 N\r\nContent-Length: 5\r\n\r\n", false, .none),
            ("HTTP/1.1 204 N\r\n\r\n", false, .none), ("HTTP/1.1 200 OK\r\n\r\n", false, .untilClose),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", false, .chunked),
            ("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false, .none),
        ])
    func framing(text: String, toHead: Bool, expected: BodyFraming) throws {
        try HeadFixture.response(text) { head, _, _ in #expect(head.body(toHead: toHead) == expected) }
    }
}

extension String {
    /// The parts between occurrences of `separator`.
    fileprivate func parts(around separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
