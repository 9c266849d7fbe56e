import Foundation
import HTTPService
import TealCore
import Testing

@Suite struct ForwarderTests {
    /// A server behind `behind`, reached through a forwarder whose every request goes there.
    private func through(
        _ behind: @escaping @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse = echo,
        _ body: @escaping @Sendable (RawConnection) async throws -> Void
    ) async throws {
        try await withServer(handler: behind) { port in
            let forwarder = HTTPForwarder { $0.path == "/nobody" ? nil : ("127.0.0.1", port) }
            try await withServer(handler: { await forwarder.respond(to: $0, body: $1) }) { front in
                try await body(RawConnection(port: front))
            }
        }
    }

    @Test("A request and its body reach the other server, and its answer comes back")
    func both() async throws {
        try await through { connection in
            try await connection.send(
                "POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 200") && answer.hasSuffix("POST /a?b=c hello.\n"))
        }
    }

    @Test("A chunked upload stays whole, and the connection serves the next request")
    func chunked() async throws {
        try await through { connection in
            try await connection.send(
                "PUT /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
            _ = try await connection.read(until: "PUT /x abcde.")
            try await connection.send("GET /next HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            #expect(try await connection.readToEnd().hasSuffix("GET /next .\n"))
        }
    }

    @Test("The fields of a connection end with it; all others pass")
    func fields() async throws {
        try await through { request, _ in
            let names = request.headers.map { $0.name.lowercased() }.sorted().joined(separator: " ")
            return HTTPResponse(
                status: 201, headers: ["X-Seen": names, "Keep-Alive": "timeout=9"], body: .bytes(Array("ok".utf8)))
        } _: { connection in
            try await connection.send(
                "GET / HTTP/1.1\r\nHost: app\r\nX-Hop: 1\r\nX-End: 2\r\nConnection: close, X-Hop\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.contains("X-Seen: connection host x-end\r\n"))
            #expect(answer.hasPrefix("HTTP/1.1 201") && !answer.contains("timeout=9"))
        }
    }

    @Test("HEAD is answered with the length alone, and a stream piece by piece")
    func shapes() async throws {
        try await through { request, _ in
            HTTPResponse(
                status: 200,
                body: .stream(length: request.path == "/long" ? 600_000 : nil) { writer in
                    for _ in 0..<6 { try await writer([UInt8](repeating: 0x61, count: 100_000)) }
                })
        } _: { connection in
            try await connection.send("HEAD /long HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await connection.read(until: "\r\n\r\n").contains("Content-Length: 600000\r\n"))
            try await connection.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.contains("chunked") && answer.count { $0 == "a" } >= 600_000)
        }
    }

    @Test("A name that nobody has is 404, and a server that is not there 502")
    func nobody() async throws {
        try await through { connection in
            try await connection.send("GET /nobody HTTP/1.1\r\nHost: gone.elb.localhost\r\nConnection: close\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 404") && answer.contains("gone.elb.localhost"))
        }
        let unheard = HTTPForwarder { _ in ("127.0.0.1", 1) }
        #expect(await unheard.respond(to: .init(method: "GET", target: "/"), body: .init()).status == 502)
    }

    #if os(Linux)
        @Test("Answers without a body leave no connection behind")
        func nothingLeft() async throws {
            try await withServer(handler: { request, _ in .text(request.path == "/none" ? 204 : 200, "x") }) { port in
                let forwarder = HTTPForwarder { _ in ("127.0.0.1", port) }
                try await withServer(handler: { await forwarder.respond(to: $0, body: $1) }) { front in
                    for request in ["HEAD /", "GET /none"] {
                        let connection = try RawConnection(port: front)
                        try await connection.send("\(request) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                        #expect(try await connection.readToEnd().hasPrefix("HTTP/1.1 20"))
                    }
                    var left = try Self.halfClosed(towards: port)
                    for _ in 0..<100 where left > 0 {
                        try await Task.sleep(for: .milliseconds(20))
                        left = try Self.halfClosed(towards: port)
                    }
                    #expect(left == 0)
                }
            }
        }

        /// Connections of this machine that the server at this port has closed, and the other side not (CLOSE_WAIT).
        private static func halfClosed(towards port: Int) throws -> Int {
            let table = try String(contentsOfFile: "/proc/self/net/tcp", encoding: .utf8)
            let peer = "0100007F:" + String(format: "%04X", port)
            return table.split(separator: "\n").count { line in
                let fields = line.split(separator: " ")
                return fields.count > 3 && fields[2] == peer && fields[3] == "08"
            }
        }
    #endif
}
