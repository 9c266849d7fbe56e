import NIOCore
import NIOHTTP1
import NIOPosix
import TealCore

/// Sends requests on to another HTTP/1.1 server, and its answers back, both as they come and no faster than they are taken.
///
/// One connection for each request: it serves people and scripts at a development machine, not a load. Upgrades are not
/// carried through. The request goes out unchanged but for the fields of its own connection (RFC 9110, section 7.6.1).
package struct HTTPForwarder: HTTPHandler {
    /// Where a request goes: an address and a port.
    package typealias Destination = (host: String, port: Int)

    private let destination: @Sendable (HTTPRequest) async -> Destination?

    /// - Parameter destination: nil answers 404, for nobody has that name.
    package init(to destination: @escaping @Sendable (HTTPRequest) async -> Destination?) {
        self.destination = destination
    }

    package func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        guard let place = await destination(request) else {
            return .text(404, "Nothing is called \(request.host ?? "") here.")
        }
        do {
            let exchange = try await ForwardedExchange.connect(to: place)
            try await exchange.send(request, body)
            return try await exchange.response()
        } catch {
            return .text(502, "\(place.host):\(place.port) did not answer: \(error)")
        }
    }
}

/// A request on its way through, with the connection that is its own: it goes when nobody has the answer any more, whether
/// or not its body was ever read.
private final class ForwardedExchange: Sendable {
    private let channel: any Channel
    private let parts: NIOLoopBound<ResponseParts>

    private init(channel: any Channel, parts: NIOLoopBound<ResponseParts>) {
        self.channel = channel
        self.parts = parts
    }

    deinit {
        channel.close(promise: nil)
    }

    static func connect(to place: HTTPForwarder.Destination) async throws -> ForwardedExchange {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.seconds(5))
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(ResponseParts())
                }
            }
            .connect(host: place.host, port: place.port).get()
        let parts = try await channel.eventLoop.submit {
            NIOLoopBound(
                try channel.pipeline.syncOperations.handler(type: ResponseParts.self), eventLoop: channel.eventLoop)
        }.get()
        return ForwardedExchange(channel: channel, parts: parts)
    }

    func send(_ request: HTTPRequest, _ body: HTTPBody) async throws {
        let hasBody = request.headers["content-length"] != nil || request.headers["transfer-encoding"] != nil
        var headers = HTTPHeaders(request.headers.withoutConnectionFields.map { ($0.name, $0.value) })
        headers.add(name: "Connection", value: "close")
        if hasBody && request.headers["content-length"] == nil {
            headers.add(name: "Transfer-Encoding", value: "chunked")
        }
        let head = HTTPRequestHead(
            version: .http1_1, method: .init(rawValue: request.method), uri: request.target, headers: headers)
        try await channel.writeAndFlush(HTTPClientRequestPart.head(head))
        for try await chunk in body {
            try await channel.writeAndFlush(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: chunk))))
        }
        try await channel.writeAndFlush(HTTPClientRequestPart.end(nil))
    }

    func response() async throws -> HTTPResponse {
        while case .head(let head) = try await next() {
            // 100 and 103 come before the answer.
            guard head.status.code >= 200 else { continue }
            let fields = HTTPFields(head.headers.map { HTTPFields.Field($0.name, $0.value) })
            var headers = fields.withoutConnectionFields
            let length = fields["content-length"].flatMap { Int($0) }
            headers.remove("Content-Length")
            return HTTPResponse(
                status: Int(head.status.code), headers: headers,
                body: .stream(length: length) { [self] writer in
                    while case .body(let bytes) = try await next() { try await writer(Array(bytes.readableBytesView)) }
                })
        }
        throw ChannelError.eof
    }

    /// The answer's next part. Throws where the other side ends before it.
    private func next() async throws -> HTTPClientResponsePart {
        let parts = parts
        return try await channel.eventLoop.flatSubmit { parts.value.next() }.get()
    }
}

/// Keeps what was read until somebody asks, and reads only for who asks.
private final class ResponseParts: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private var context: ChannelHandlerContext?
    private var ready = CircularBuffer<HTTPClientResponsePart>()
    private var waiting: EventLoopPromise<HTTPClientResponsePart>?
    private var failure: (any Error)?

    func next() -> EventLoopFuture<HTTPClientResponsePart> {
        guard let context else { return MultiThreadedEventLoopGroup.singleton.any().makeFailedFuture(ChannelError.eof) }
        if let part = ready.popFirst() { return context.eventLoop.makeSucceededFuture(part) }
        if let failure { return context.eventLoop.makeFailedFuture(failure) }
        let promise = context.eventLoop.makePromise(of: HTTPClientResponsePart.self)
        waiting = promise
        context.read()
        return promise.futureResult
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        ready.append(unwrapInboundIn(data))
        guard let promise = waiting, let part = ready.popFirst() else { return }
        waiting = nil
        promise.succeed(part)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if waiting != nil { context.read() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(ChannelError.eof)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        fail(ChannelError.eof)
        self.context = nil
    }

    private func fail(_ error: any Error) {
        failure = failure ?? error
        waiting?.fail(error)
        waiting = nil
    }
}

extension HTTPFields {
    /// Without the fields that speak of one connection only.
    fileprivate var withoutConnectionFields: HTTPFields {
        var fields = self
        let named = all("connection").flatMap { $0.split(separator: ",").map { String($0).trimmingSpaces } }
        for name in named + ["Connection", "Keep-Alive", "Proxy-Connection", "TE", "Transfer-Encoding", "Upgrade"] {
            fields.remove(name)
        }
        return fields
    }
}
