/// What a handler answers. The server adds `Content-Length` or chunked framing, `Date` and `Connection`, and leaves the
/// body out where HTTP has none (HEAD, 204, 304).
package struct HTTPResponse: Sendable {
    package var status: Int
    package var headers: HTTPFields
    package var body: Body

    package enum Body: Sendable {
        case bytes([UInt8])
        /// `length` bytes of a regular file from `offset` on.
        case file(path: String, offset: Int, length: Int)
        /// Written piece by piece. With a length the client sees one; without, chunks. A throw after the first byte closes
        /// the connection, so that the client cannot take the part for the whole. Cancelled when the client goes away.
        case stream(length: Int?, @Sendable (HTTPBodyWriter) async throws -> Void)
        /// With status 101: from the head on the connection is the closure's, and closes when it returns. Cancelled never: a
        /// connection whose other end goes away says so.
        case upgrade(@Sendable (UpgradedConnection) async -> Void)
    }

    package init(status: Int, headers: HTTPFields = [:], body: Body = .bytes([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A short answer for a person: `text/plain`, with a line's end.
    package static func text(_ status: Int, _ text: String) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: ["Content-Type": "text/plain; charset=utf-8"],
            body: .bytes(Array((text + "\n").utf8)))
    }
}

/// Writes the pieces of a streamed body; waits while the client is slow.
package struct HTTPBodyWriter: Sendable {
    private let send: @Sendable ([UInt8]) async throws -> Void

    /// Sends the bytes to wherever is wanted, which lets a streamed response be tested without a server.
    package init(_ send: @escaping @Sendable ([UInt8]) async throws -> Void) {
        self.send = send
    }

    /// Returns once the bytes are with the operating system; throws where the client is gone or takes nothing.
    package func callAsFunction(_ bytes: [UInt8]) async throws {
        if !bytes.isEmpty { try await send(bytes) }
    }
}

/// Answers requests; one call for each, from many connections at once.
package protocol HTTPHandler: Sendable {
    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse
}

/// A handler made of a closure.
package struct HTTPClosureHandler: HTTPHandler {
    private let closure: @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse

    package init(_ closure: @escaping @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse) {
        self.closure = closure
    }

    package func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        await closure(request, body)
    }
}
