import NIOCore

/// A connection that has left HTTP for another protocol (RFC 9110, section 7.8): bytes both ways.
package struct UpgradedConnection: Sendable {
    private let channel: any Channel
    private let bytes: NIOLoopBound<UpgradedBytes>

    init(_ channel: any Channel, _ bytes: NIOLoopBound<UpgradedBytes>) {
        self.channel = channel
        self.bytes = bytes
    }

    /// The next bytes; nil once the other end is gone. Nothing is read from the socket before somebody asks.
    package func next() async -> [UInt8]? {
        let (bytes, loop) = (bytes, channel.eventLoop)
        guard let buffer = try? await loop.flatSubmit({ bytes.value.next(on: loop) }).get() else { return nil }
        return Array(buffer.readableBytesView)
    }

    /// Returns once the bytes are with the operating system; throws where the other end is gone.
    package func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    }

    /// Ends the connection after what was sent.
    package func close() {
        channel.close(promise: nil)
    }
}

/// Keeps what was read until somebody asks, and reads only for who asks.
final class UpgradedBytes: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private var context: ChannelHandlerContext?
    private var ready: ByteBuffer?
    private var waiting: EventLoopPromise<ByteBuffer>?
    private var isOver = false

    func next(on loop: any EventLoop) -> EventLoopFuture<ByteBuffer> {
        if let bytes = ready.take() { return loop.makeSucceededFuture(bytes) }
        guard let context, !isOver else { return loop.makeFailedFuture(ChannelError.eof) }
        let promise = loop.makePromise(of: ByteBuffer.self)
        waiting = promise
        context.read()
        return promise.futureResult
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if ready == nil { ready = bytes } else { ready?.writeBuffer(&bytes) }
        guard let promise = waiting.take(), let bytes = ready.take() else { return }
        promise.succeed(bytes)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if waiting != nil { context.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
        self.context = nil
    }

    private func end() {
        isOver = true
        waiting.take()?.fail(ChannelError.eof)
    }
}
