import AWSClient
import HTTPService
import TealCore
import Testing

@Suite struct URLSessionTransportTests {
    private func serve<Result: Sendable>(
        _ handler: @escaping @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse,
        _ body: (Int) async throws -> Result
    ) async throws -> Result {
        let server = try await HTTPServer(.init(port: 0), handler: HTTPClosureHandler(handler))
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let result = try await body(server.boundPort)
            group.cancelAll()
            try await group.waitForAll()
            return result
        }
    }

    @Test("Method, target, headers and body arrive as they are, and the answer comes back as it is")
    func exchange() async throws {
        try await serve({ request, body in
            let bytes = (try? await body.collect(upTo: 4 << 20)) ?? []
            return HTTPResponse(
                status: 418,
                headers: ["X-Seen": "\(request.method) \(request.target) \(request.headers["x-amz-target"] ?? "")"],
                body: .bytes(bytes))
        }) { port in
            let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
            let answer = try await URLSessionTransport().send(
                TransportRequest(
                    method: "POST", url: "http://127.0.0.1:\(port)/a%20b?x=%2F&y=", headers: [("X-Amz-Target", "T.Op")],
                    body: body))
            #expect(answer.status == 418 && answer.body == body)
            let seen = answer.headers.first { $0.name.lowercased() == "x-seen" }?.value
            #expect(seen == "POST /a%20b?x=%2F&y= T.Op")
        }
    }

    @Test("A redirect is an answer, never followed")
    func redirect() async throws {
        try await serve({ _, _ in HTTPResponse(status: 307, headers: ["Location": "http://127.0.0.1:1/"]) }) { port in
            let answer = try await URLSessionTransport().send(TransportRequest(url: "http://127.0.0.1:\(port)/"))
            #expect(answer.status == 307)
        }
    }

    @Test("Nobody listening is told apart from an answer that takes too long")
    func failures() async throws {
        let server = try await HTTPServer(.init(port: 0), handler: HTTPClosureHandler { _, _ in .text(200, "") })
        let error = await #expect(throws: TransportError.self) {
            // Bound and not served: the connection is made and nothing is said.
            try await URLSessionTransport().send(
                TransportRequest(url: "http://127.0.0.1:\(server.boundPort)/", timeout: .seconds(1)))
        }
        #expect(error == .timedOut)
        server.drain()
        try await server.run()
        let refused = await #expect(throws: TransportError.self) {
            try await URLSessionTransport().send(TransportRequest(url: "http://127.0.0.1:\(server.boundPort)/"))
        }
        guard case .refused = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
    }
}
