import NIOCore

/// Stands before the parser and tells the connection how many bytes came, so that a head that never ends is bounded in
/// size and time though the parser has not yet said a word of it.
final class ReceivedBytes: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let connection: HTTPConnection

    init(_ connection: HTTPConnection) {
        self.connection = connection
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        connection.willDecode(unwrapInboundIn(data).readableBytes)
        context.fireChannelRead(data)
        connection.didDecode()
    }
}
