import HTTPService
import TealCore

/// Runs `body` against a server on a free port, then drains it.
func withServer<Result: Sendable>(
    _ change: (inout HTTPServer.Configuration) -> Void = { _ in },
    handler: @escaping @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse = echo,
    _ body: (Int) async throws -> Result
) async throws -> Result {
    var configuration = HTTPServer.Configuration(host: "127.0.0.1", port: 0)
    change(&configuration)
    let server = HTTPServer(configuration: configuration, handler: HTTPHandlerFunction(handler))
    let port = try await server.bind()
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        let result = try await body(port)
        group.cancelAll()
        try await group.waitForAll()
        return result
    }
}

/// Answers `METHOD TARGET BODY.`
@Sendable func echo(_ request: HTTPRequest, _ body: HTTPBody) async -> HTTPResponse {
    do {
        let bytes = try await body.collect(upTo: 1 << 20)
        return HTTPResponse(
            status: 200, text: "\(request.method) \(request.target) \(String(decoding: bytes, as: UTF8.self)).")
    } catch {
        return HTTPResponse(status: 500, text: "\(error)")
    }
}
