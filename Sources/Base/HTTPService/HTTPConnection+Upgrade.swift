import NIOCore
import NIOHTTP1

extension HTTPConnection {
    /// Sends the head of a 101 and takes HTTP off the connection. Fails where the request has not ended, or bytes came behind
    /// it: a client of another protocol waits for the answer.
    func upgrade(_ head: HTTPResponseHead, on loop: any EventLoop) -> EventLoopFuture<UpgradedConnection> {
        guard let context else { return loop.makeFailedFuture(ChannelError.ioOnClosedChannel) }
        guard phase == .exchange, exchange?.requestEnded == true, exchange?.isHTTP10 == false else {
            return loop.makeFailedFuture(ChannelError.inappropriateOperationForState)
        }
        timer?.cancel()
        exchange = nil
        phase = .upgraded
        let pipeline = context.pipeline.syncOperations
        do {
            let bytes = UpgradedBytes()
            try pipeline.addHandler(bytes)
            let upgraded = UpgradedConnection(
                context.channel, NIOLoopBound(bytes, eventLoop: loop))
            let removals = [
                pipeline.removeHandler(context: try pipeline.context(handlerType: ReceivedBytes.self)),
                pipeline.removeHandler(
                    context: try pipeline.context(handlerType: ByteToMessageHandler<HTTPRequestDecoder>.self)),
            ]
            context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
            let encoder = pipeline.removeHandler(
                context: try pipeline.context(handlerType: HTTPResponseEncoder.self))
            return EventLoopFuture.andAllSucceed(removals + [encoder], on: loop).map { upgraded }
        } catch {
            return loop.makeFailedFuture(error)
        }
    }
}
