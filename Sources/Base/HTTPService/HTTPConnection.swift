import NIOCore
import NIOHTTP1

/// One client: its requests, one after another.
struct HTTPConnection: Sendable {
    typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
    typealias Outbound = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

    /// What a handler left unread is read and dropped up to here, so that the connection can be used again.
    static let largestLeftover = 1 << 20

    private let channel: Channel
    private let handler: any HTTPHandler
    private let configuration: HTTPServerConfiguration
    private let open: OpenConnections

    init(
        _ channel: Channel, _ handler: any HTTPHandler, _ configuration: HTTPServerConfiguration,
        _ open: OpenConnections
    ) {
        self.channel = channel
        self.handler = handler
        self.configuration = configuration
        self.open = open
    }

    /// Serves until either side closes. A client that breaks off is no error of the server's.
    func serve() async {
        try? await channel.executeThenClose { inbound, outbound in
            let reader = RequestReader(inbound, limit: configuration.maximumBodySize)
            while let head = try await reader.nextHead() {
                open.setBusy(channel.channel)
                guard try await answer(head, reader, outbound), open.setIdle(channel.channel) else { break }
            }
        }
    }

    /// Whether the connection can be used again.
    private func answer(_ head: HTTPRequestHead, _ reader: RequestReader, _ outbound: Outbound) async throws -> Bool {
        if let length = head.headers.first(name: "content-length").flatMap({ Int($0) }),
            length > configuration.maximumBodySize
        {
            try await send(
                .text(413, "The body is larger than \(configuration.maximumBodySize) bytes."), head, false, outbound)
            return false
        }
        if head.headers[canonicalForm: "expect"].contains(where: { $0.lowercased() == "100-continue" }) {
            try await outbound.write(.head(HTTPResponseHead(version: .http1_1, status: .continue)))
        }
        let response = await handler.respond(to: request(head), body: HTTPBody { try await reader.nextPiece() })
        let isReadToEnd = await reader.skip(upTo: Self.largestLeftover)
        let keep = head.isKeepAlive && isReadToEnd && !open.isDraining
        try await send(response, head, keep, outbound)
        return keep
    }

    private func request(_ head: HTTPRequestHead) -> HTTPRequest {
        HTTPRequest(
            method: head.method.rawValue, target: head.uri,
            headers: HTTPFields(head.headers.map { HTTPFields.Field($0.name, $0.value) }),
            remoteAddress: channel.channel.remoteAddress?.ipAddress ?? "")
    }

    private func send(
        _ response: HTTPResponse, _ request: HTTPRequestHead, _ keep: Bool, _ outbound: Outbound
    ) async throws {
        var head = HTTPResponseHead(
            version: .http1_1, status: HTTPResponseStatus(statusCode: response.status),
            headers: HTTPHeaders(response.headers.map { ($0.name, $0.value) }))
        head.headers.replaceOrAdd(name: "Date", value: HTTPDate.now())
        if !keep { head.headers.replaceOrAdd(name: "Connection", value: "close") }
        let length = response.body.length
        if let length, response.status >= 200, response.status != 204, response.status != 304 {
            // A HEAD is told the length that a GET would have, which the handler may know better than the body does.
            if request.method != .HEAD || head.headers.first(name: "content-length") == nil {
                head.headers.replaceOrAdd(name: "Content-Length", value: String(length))
            }
        } else if length == nil, request.method != .HEAD {
            head.headers.replaceOrAdd(name: "Transfer-Encoding", value: "chunked")
        }
        try await outbound.write(.head(head))
        if request.method != .HEAD, response.status != 204, response.status != 304 {
            try await write(response.body, outbound)
        }
        try await outbound.write(.end(nil))
    }

    private func write(_ body: HTTPResponse.Body, _ outbound: Outbound) async throws {
        switch body {
        case .bytes(let bytes):
            guard !bytes.isEmpty else { return }
            try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: bytes))))
        case .file(let path, let offset, let length):
            try await FileReader(path: path, offset: offset, length: length).forEach { piece in
                try await outbound.write(.body(.byteBuffer(piece)))
            }
        case .stream(_, let produce):
            try await produce(HTTPBodyWriter { try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: $0)))) })
        }
    }
}

extension HTTPResponse.Body {
    /// Bytes; nil where it is not known before the end.
    var length: Int? {
        switch self {
        case .bytes(let bytes): bytes.count
        case .file(_, _, let length): length
        case .stream(let length, _): length
        }
    }
}
