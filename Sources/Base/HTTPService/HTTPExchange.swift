import NIOCore
import NIOHTTP1
import Synchronization

/// One request from the handler's side: asks it for the answer and hands that to the connection.
struct HTTPExchange: Sendable {
    let request: HTTPRequest
    let body: IncomingBody
    let handler: any HTTPHandler
    let connection: NIOLoopBound<HTTPConnection>
    let loop: any EventLoop

    private struct WrongLength: Error {}

    func respond() async {
        var response = await handler.respond(to: request, body: HTTPBody(body))
        if let refusal = body.failure?.response { response = refusal }
        if !response.isWellFormed { response = .text(500, "The answer was not well-formed.") }
        do {
            try await send(response)
        } catch {
            loop.execute { connection.value.abort() }
        }
    }

    private func send(_ response: HTTPResponse) async throws {
        switch response.body {
        case .bytes(let bytes):
            let head = head(of: response, length: bytes.count)
            try await send(.whole(head, hasBody(response) && !bytes.isEmpty ? ByteBuffer(bytes: bytes) : nil))
        case .file(let path, let offset, let length):
            try await sendFile(path, offset, length, of: response)
        case .stream(let length, let write):
            try await send(.head(head(of: response, length: length)))
            if hasBody(response) { try await sendStream(length, write) }
            try await send(.end)
        case .upgrade(let talk):
            let (connection, loop) = (connection, loop)
            let head = HTTPResponseHead(
                version: .http1_1, status: .switchingProtocols,
                headers: HTTPHeaders(response.headers.map { ($0.name, $0.value) }))
            let upgraded = try await loop.flatSubmit { connection.value.upgrade(head, on: loop) }.get()
            await talk(upgraded)
            upgraded.close()
        }
    }

    private func sendFile(_ path: String, _ offset: Int, _ length: Int, of response: HTTPResponse) async throws {
        guard let file = OpenFile(path: path) else {
            return try await send(.text(404, "The file is not there."))
        }
        try await send(.head(head(of: response, length: length)))
        var position = offset
        while hasBody(response), position < offset + length {
            let buffer = try file.read(at: position, atMost: min(offset + length - position, 256 << 10))
            // The file was cut short after its length had been told.
            guard buffer.readableBytes > 0 else { throw WrongLength() }
            position += buffer.readableBytes
            try await send(.body(buffer))
        }
        try await send(.end)
    }

    private func sendStream(
        _ length: Int?, _ write: @Sendable (HTTPBodyWriter) async throws -> Void
    ) async throws {
        let count = Mutex(0)
        let writer = HTTPBodyWriter { bytes in
            let total = count.withLock { count in
                count += bytes.count
                return count
            }
            if let length, total > length { throw WrongLength() }
            try await send(.body(ByteBuffer(bytes: bytes)))
        }
        try await write(writer)
        if let length, count.withLock({ $0 }) != length { throw WrongLength() }
    }

    private func send(_ piece: HTTPConnection.Piece) async throws {
        let promise = loop.makePromise(of: Void.self)
        loop.execute { connection.value.send(piece, promise: promise) }
        try await promise.futureResult.get()
    }

    private func hasBody(_ response: HTTPResponse) -> Bool {
        request.method != "HEAD" && response.status != 204 && response.status != 304
    }

    /// A length of nil means chunks.
    private func head(of response: HTTPResponse, length: Int?) -> HTTPResponseHead {
        var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
        headers.remove(name: "transfer-encoding")
        let isTold = !hasBody(response) && headers.contains(name: "content-length")
        if !isTold, response.status != 204, response.status != 304 {
            headers.remove(name: "content-length")
            if let length { headers.add(name: "Content-Length", value: "\(length)") }
        }
        return HTTPResponseHead(version: .http1_1, status: .init(statusCode: response.status), headers: headers)
    }
}

extension HTTPResponse {
    fileprivate var isWellFormed: Bool {
        if case .upgrade = body { return status == 101 && headers.areWellFormed }
        return (200...599).contains(status) && headers.areWellFormed
    }
}

extension HTTPBodyError {
    /// What the client is told, whatever the handler made of a body that never came whole.
    fileprivate var response: HTTPResponse? {
        switch self {
        case .tooLarge: .text(413, "The request's body is too large.")
        case .timedOut: .text(408, "The request did not arrive in time.")
        case .malformed: .text(400, "The request is not well-formed HTTP.")
        case .disconnected, .cancelled: nil
        }
    }
}
