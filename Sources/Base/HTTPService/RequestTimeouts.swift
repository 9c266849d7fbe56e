import NIOCore
import NIOHTTP1
import TealCore

/// Ends connections that hold a request half-written, or say nothing at all.
final class RequestTimeouts: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private enum Phase {
        /// Between two requests, or before the first.
        case idle
        /// A head has come and its end has not.
        case receiving
        /// The handler has the whole request; its time is its own.
        case answering
    }

    private let request: TimeAmount
    private let idle: TimeAmount
    private var phase = Phase.idle
    private var timer: Scheduled<Void>?

    init(_ configuration: HTTPServerConfiguration) {
        request = .nanoseconds(Int64(configuration.requestTimeout.seconds * 1e9))
        idle = .nanoseconds(Int64(configuration.idleTimeout.seconds * 1e9))
    }

    func channelActive(context: ChannelHandlerContext) {
        // A client that connects speaks at once: what it has begun in this time counts, a head in pieces included.
        schedule(request, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head, .body:
            phase = .receiving
            schedule(request, context)
        case .end:
            phase = .answering
            timer?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data), phase == .answering {
            phase = .idle
            schedule(idle, context)
        }
        context.write(data, promise: promise)
    }

    private func schedule(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        timer?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: time) {
            let (handler, context) = bound.value
            handler.expire(context)
        }
    }

    private func expire(_ context: ChannelHandlerContext) {
        guard phase == .receiving else { return context.close(promise: nil) }
        let headers = HTTPHeaders([("Connection", "close"), ("Content-Length", "0")])
        let head = HTTPResponseHead(version: .http1_1, status: .requestTimeout, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in bound.value.close(promise: nil) }
    }
}

/// Answers what is no HTTP with 400, a head that is too large with 431, and closes.
final class RefuseMalformed: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private var isAnswered = false

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError, !isAnswered else { return context.close(promise: nil) }
        isAnswered = true
        let status: HTTPResponseStatus = error == .headerOverflow ? .requestHeaderFieldsTooLarge : .badRequest
        let headers = HTTPHeaders([("Connection", "close"), ("Content-Length", "0")])
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in bound.value.close(promise: nil) }
    }
}
