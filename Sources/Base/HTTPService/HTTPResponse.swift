/// What a handler answers. The server adds `Content-Length` or chunked framing, `Date` and `Connection`, and leaves the
/// body out where HTTP has none (HEAD, 204, 304).
package struct HTTPResponse: Sendable {
    package var status: Int
    package var headers: HTTPFields
    package var body: Body

    package enum Body: Sendable {
        case bytes([UInt8])
        /// `length` bytes of a regular file from `offset` on.
        case file(path: String, offset: Int = 0, length: Int)
        /// Written piece by piece. With a length the client sees one; without, chunks. A throw after the first byte closes
        /// the connection, so that the client cannot take the part for the whole. Cancelled when the client goes away.
        case stream(length: Int? = nil, @Sendable (HTTPResponseWriter) async throws -> Void)
    }

    package init(status: Int, headers: HTTPFields = [:], body: Body = .bytes([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Text with its content type.
    package init(status: Int, text: String, type: String = "text/plain; charset=utf-8", headers: HTTPFields = [:]) {
        self.init(status: status, headers: headers, body: .bytes(Array(text.utf8)))
        self.headers["Content-Type"] = type
    }
}

/// Where a streamed response goes.
package struct HTTPResponseWriter: Sendable {
    let send: @Sendable ([UInt8]) async throws -> Void

    /// Sends the bytes to wherever is wanted, which lets a streamed response be tested without a server.
    package init(send: @escaping @Sendable ([UInt8]) async throws -> Void) {
        self.send = send
    }

    /// Returns once the bytes are with the operating system; throws where the client is gone or takes nothing.
    package func write(_ bytes: [UInt8]) async throws {
        if !bytes.isEmpty { try await send(bytes) }
    }

    package func write(_ text: String) async throws {
        try await write(Array(text.utf8))
    }
}

/// Answers requests; one call for each, from many connections at once.
package protocol HTTPHandler: Sendable {
    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse
}

/// A handler made of a closure.
package struct HTTPHandlerFunction: HTTPHandler {
    private let function: @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse

    package init(_ function: @escaping @Sendable (HTTPRequest, HTTPBody) async -> HTTPResponse) {
        self.function = function
    }

    package func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        await function(request, body)
    }
}
