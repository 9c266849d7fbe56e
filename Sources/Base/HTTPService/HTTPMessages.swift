/// The head of a request.
package struct HTTPRequest: Sendable {
    /// In capitals, as it came: `GET`.
    package var method: String
    /// As it came, percent-encoded, with its query: `/v2/a%20b?n=1`.
    package var target: String
    package var headers: HTTPFields
    /// `127.0.0.1`, without a port; empty where it is not known.
    package var remoteAddress: String

    package init(method: String, target: String, headers: HTTPFields = [:], remoteAddress: String = "") {
        self.method = method
        self.target = target
        self.headers = headers
        self.remoteAddress = remoteAddress
    }

    /// The target up to its question mark, still percent-encoded.
    package var path: String {
        String(target.prefix { $0 != "?" })
    }

    /// What follows the question mark, still percent-encoded; empty where there is none.
    package var query: String {
        target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) } ?? ""
    }
}

/// What a request is answered with.
package struct HTTPResponse: Sendable {
    package enum Body: Sendable {
        case bytes([UInt8])
        /// `length` bytes of the file at `path`, from `offset`.
        case file(path: String, offset: Int, length: Int)
        /// Written piece by piece; chunked where `length` is nil.
        case stream(length: Int?, @Sendable (HTTPBodyWriter) async throws -> Void)
    }

    package var status: Int
    /// `Content-Length`, `Date`, `Connection` and `Transfer-Encoding` are the server's to set.
    package var headers: HTTPFields
    package var body: Body

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
    let write: @Sendable ([UInt8]) async throws -> Void

    package func callAsFunction(_ bytes: [UInt8]) async throws {
        guard !bytes.isEmpty else { return }
        try await write(bytes)
    }
}

/// Answers requests. Called for one request of a connection at a time, for many connections at once.
package protocol HTTPHandler: Sendable {
    /// What is not read of the body is read and thrown away by the server, up to a limit, before the next request.
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
