import HTTPService
import TealCore

/// Runs `body` against a server on a free port, then drains it.
func withServer<Result: Sendable>(
    _ change: (inout HTTPServerConfiguration) -> Void = { _ in },
    handler: @escaping @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse = echo,
    _ body: (Int) async throws -> Result
) async throws -> Result {
    var configuration = HTTPServerConfiguration(port: 0)
    change(&configuration)
    let server = try await HTTPServer(configuration, handler: HTTPClosureHandler(handler))
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        let result = try await body(server.boundPort)
        group.cancelAll()
        try await group.waitForAll()
        return result
    }
}

/// Answers `METHOD TARGET BODY.`
@Sendable func echo(_ request: HTTPRequest, _ body: HTTPBody) async -> HTTPResponse {
    do {
        let bytes = try await body.collect(upTo: 1 << 20)
        return HTTPResponse.text(200, "\(request.method) \(request.target) \(String(decoding: bytes, as: UTF8.self)).")
    } catch {
        return HTTPResponse.text(500, "\(error)")
    }
}
