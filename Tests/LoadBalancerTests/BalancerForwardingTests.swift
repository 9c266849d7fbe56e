import Digest
import Glibc
import Sockets
import Synchronization
import Testing

@testable import LoadBalancer

extension BalancerEndToEnd {
    /// The data plane over loopback: what goes through it comes out as it went in.
    struct Forwarding {
        /// So many bytes that repeat after a prime number of them, which no buffer's size divides.
        static func pattern(_ count: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            while bytes.count < count { bytes += base.prefix(count - bytes.count) }
            return bytes
        }

        private static let base: [UInt8] = {
            var state: UInt32 = 1
            return (0..<100_003).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return UInt8(truncatingIfNeeded: state >> 24)
            }
        }()

        static func digest(_ bytes: [UInt8]) -> String { SHA256.hash(bytes).hexadecimal }

        static func chunked(_ bytes: [UInt8], size: Int) -> [UInt8] {
            var wire: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                let chunk = bytes[start..<min(start + size, bytes.count)]
                wire += Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + [0x0d, 0x0a]
            }
            return wire + Array("0\r\nX-Trailer: t\r\n\r\n".utf8)
        }

        @Test("Requests go to healthy targets in turn, over connections that are kept")
        func roundRobin() async throws {
            try await BalancerFixture.with { fixture in
                let (a, b) = (try fixture.target("a"), try fixture.target("b"))
                try await fixture.apply([a, b])
                try await fixture.untilHealthy(2)
                let connection = try PlainConnection(port: try await fixture.port())
                let answers = try (0..<8).map { _ in try connection.get("/").body }
                #expect(answers.filter { $0 == "a" }.count == 4)
                #expect(answers.filter { $0 == "b" }.count == 4)
            }
        }

        @Test("HEAD has a length and no body, and the connection goes on")
        func head() async throws {
            let script: ScriptedTarget.Script = { connection, request in
                let body = request.head.hasPrefix("HEAD") ? "" : "12345"
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n\(body)")
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                for _ in 0..<3 {
                    try connection.write("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(try connection.read(toHead: true).header("content-length") == "5")
                    #expect(try connection.get("/").body == "12345")
                }
            }
        }

        @Test("Large downloads arrive whole, by length, by chunks and by the connection's end", arguments: 0..<3)
        func download(kind: Int) async throws {
            let bytes = Self.pattern(6 << 20)
            let script: ScriptedTarget.Script = { connection, _ in
                switch kind {
                case 0:
                    try connection.write(
                        Array("HTTP/1.1 200 OK\r\nContent-Length: \(bytes.count)\r\n\r\n".utf8) + bytes)
                case 1:
                    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Trailer\r\n\r\n"
                    try connection.write(Array(head.utf8) + Self.chunked(bytes, size: 70_001))
                default: try connection.write(Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + bytes)
                }
                return kind != 2
            }
            try await BalancerFixture.with(script: script) { _, port in
                let message = try PlainConnection(port: port).get("/")
                #expect(message.bytes.count == bytes.count)
                #expect(Self.digest(message.bytes) == Self.digest(bytes))
                #expect((message.header("connection") == "close") == (kind == 2))
            }
        }

        @Test("Large uploads arrive whole, by length and by chunks", arguments: [true, false])
        func upload(isChunked: Bool) async throws {
            let bytes = Self.pattern(6 << 20)
            let script: ScriptedTarget.Script = { connection, request in
                let digest = Self.digest(try connection.readBody(of: request))
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(digest.utf8.count)\r\n\r\n\(digest)")
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                for _ in 0..<2 {
                    let framing = isChunked ? "Transfer-Encoding: chunked" : "Content-Length: \(bytes.count)"
                    try connection.write("POST / HTTP/1.1\r\nHost: a\r\n\(framing)\r\n\r\n")
                    try connection.write(isChunked ? Self.chunked(bytes, size: 50_000) : bytes)
                    #expect(try connection.read().body == Self.digest(bytes))
                }
            }
        }

        @Test("A slow reader holds its target back, and gets everything")
        func slowReader() async throws {
            let bytes = Self.pattern(24 << 20)
            let sent = Mutex(0)
            let script: ScriptedTarget.Script = { connection, _ in
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(bytes.count)\r\n\r\n")
                for start in stride(from: 0, to: bytes.count, by: 64 << 10) {
                    let piece = Array(bytes[start..<min(start + 64 << 10, bytes.count)])
                    try connection.write(piece)
                    sent.withLock { $0 += piece.count }
                }
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port, receiveBuffer: 16 << 10)
                try connection.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                let head = try connection.readHead()
                var before = -1
                // The target comes to rest when the kernel's buffers and the balancer's blocks are full.
                try await until {
                    try await Task.sleep(for: .milliseconds(100))
                    let now = sent.withLock { $0 }
                    defer { before = now }
                    return now == before
                }
                #expect(before < bytes.count)
                let body = try connection.readBody(of: .init(head: head, bytes: []))
                #expect(Self.digest(body) == Self.digest(bytes))
            }
        }

        @Test("Requests that come before their turn are answered in order")
        func pipeline() async throws {
            let script: ScriptedTarget.Script = { connection, request in
                let path = String(request.head.split(separator: " ")[1])
                _ = try connection.readBody(of: request)
                if path == "/0" { usleep(50_000) }
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(path.utf8.count)\r\n\r\n\(path)")
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                let requests = (0..<40).map { number in
                    number % 3 == 0
                        ? "GET /\(number) HTTP/1.1\r\nHost: a\r\n\r\n"
                        : "POST /\(number) HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody"
                }
                try connection.write(requests.joined())
                for number in 0..<40 { #expect(try connection.read().body == "/\(number)") }
            }
        }

        @Test("A request cut into pieces at any byte is served like one that comes whole")
        func pieces() async throws {
            let script: ScriptedTarget.Script = { connection, request in
                let body = String(decoding: try connection.readBody(of: request), as: UTF8.self)
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let bytes = Array(
                    "POST /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n".utf8)
                let connection = try PlainConnection(port: port)
                for cut in stride(from: 1, to: bytes.count, by: 5) {
                    try connection.write(Array(bytes[..<cut]))
                    try await Task.sleep(for: .milliseconds(2))
                    try connection.write(Array(bytes[cut...]))
                    #expect(try connection.read().body == "abc")
                }
                for byte in bytes { try connection.write([byte]) }
                #expect(try connection.read().body == "abc")
            }
        }

        @Test("A client that waits for 100 gets it from the target before it sends its body")
        func continues() async throws {
            let script: ScriptedTarget.Script = { connection, request in
                try connection.write("HTTP/1.1 100 Continue\r\n\r\n")
                let body = try connection.readBody(of: request)
                try connection.write("HTTP/1.1 201 Created\r\nContent-Length: \(body.count)\r\n\r\n")
                try connection.write(body)
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                try connection.write("PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
                #expect(try connection.read().status == 100)
                try connection.write("abc")
                let response = try connection.read()
                #expect(response.status == 201 && response.body == "abc")
                #expect(try connection.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nde").status == 100)
                #expect(try connection.read().body == "de")
            }
        }

        @Test("A client of HTTP/1.0 gets a chunked response without its chunks")
        func oldClient() async throws {
            let script: ScriptedTarget.Script = { connection, _ in
                let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                try connection.write(Array(head.utf8) + Self.chunked(Self.pattern(100_000), size: 777))
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let message = try PlainConnection(port: port).send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                #expect(message.header("transfer-encoding") == nil)
                #expect(message.header("connection") == "close")
                #expect(message.bytes == Self.pattern(100_000))
            }
        }

        @Test("After a protocol switch bytes go both ways until both sides have ended")
        func webSocket() async throws {
            let script: ScriptedTarget.Script = { connection, request in
                #expect(request.header("upgrade") == "websocket" && request.header("connection") == "Upgrade")
                try connection.write(
                    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nhi")
                while let byte = try? connection.take(1) { try connection.write(byte) }
                try connection.write("bye")
                return false
            }
            try await BalancerFixture.with(script: script) { fixture, port in
                let connection = try PlainConnection(port: port)
                try connection.write(
                    "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nearly")
                #expect(try connection.read().status == 101)
                #expect(try connection.take(7) == Array("hiearly".utf8))
                for word in ["one", "two"] {
                    try connection.write(word)
                    #expect(try connection.take(3) == Array(word.utf8))
                }
                #expect(try await fixture.client.snapshot().targets.first?.counters.inFlight == 1)
                connection.endWriting()
                #expect(connection.readToEnd() == Array("bye".utf8))
                try await until { try await fixture.client.snapshot().targets.first?.counters.inFlight == 0 }
            }
        }

        @Test("A client that has ended its side still gets its response")
        func halfClosed() async throws {
            let script: ScriptedTarget.Script = { connection, _ in
                usleep(50_000)
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                return true
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                try connection.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                connection.endWriting()
                #expect(try connection.read().body == "ok")
                #expect(connection.readToEnd().isEmpty)
            }
        }

        @Test("A target sees who asked, by which protocol and port, and under which trace")
        func forwarded() async throws {
            let script: ScriptedTarget.Script = { connection, request in
                try connection.write(
                    "HTTP/1.1 200 OK\r\nContent-Length: \(request.head.utf8.count)\r\n\r\n\(request.head)")
                return true
            }
            try await BalancerFixture.with(script: script, attributes: .init(traceHeader: "X-Amzn-Trace-Id")) {
                _, port in
                let head = try PlainConnection(port: port).get("/x?y=1").body
                #expect(head.hasPrefix("GET /x?y=1 HTTP/1.1\r\nHost: test:\(port)\r\n"))
                #expect(head.contains("X-Forwarded-For: 127.0.0.1\r\n"))
                #expect(head.contains("X-Forwarded-Proto: http\r\nX-Forwarded-Port: \(port)\r\n"))
                #expect(head.contains("X-Amzn-Trace-Id: Root=1-"))
            }
        }
    }
}
