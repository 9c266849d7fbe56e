import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import TealCore

/// A small HTTP/1.1 server: keep-alive, pipelining, streamed bodies both ways, and a bound on everything a client can do.
///
///     let server = HTTPServer(configuration: .init(host: "127.0.0.1", port: 0), handler: handler)
///     let port = try await server.bind()
///     try await server.run()
package final class HTTPServer: Sendable {
    package let configuration: Configuration
    private let handler: any HTTPHandler
    private let connections = ConnectionTable()
    private let listener = Mutex<(any Channel)?>(nil)

    package init(configuration: Configuration, handler: any HTTPHandler) {
        self.configuration = configuration
        self.handler = handler
    }

    /// The port it listens on; nil before `bind` and over a Unix socket.
    package var boundPort: Int? {
        listener.withLock { $0?.localAddress?.port }
    }

    /// Listens, so that connections queue until `run` is called. Gives the port, or 0 over a Unix socket.
    /// Throws `HTTPBindError`.
    @discardableResult
    package func bind() async throws -> Int {
        let channel: any Channel
        do {
            channel = try await open()
        } catch {
            throw HTTPBindError(address: configuration.address, reason: .init(error))
        }
        listener.withLock { $0 = channel }
        return channel.localAddress?.port ?? 0
    }

    /// Serves until the task is cancelled; then takes no new connection, lets what is in flight finish for as long as
    /// `drainTimeout`, and returns. Binds first where that has not been done.
    package func run() async throws {
        if listener.withLock({ $0 == nil }) { try await bind() }
        guard let channel = listener.withLock({ $0 }) else { return }
        await withTaskCancellationHandler {
            try? await channel.setOption(.autoRead, value: true).get()
            try? await channel.closeFuture.get()
        } onCancel: {
            channel.close(promise: nil)
        }
        await connections.drain(within: configuration.drainTimeout.timeAmount, on: channel.eventLoop)
    }

    private func open() async throws -> any Channel {
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.autoRead, value: false)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { [configuration, handler, connections] channel in
                channel.eventLoop.makeCompletedFuture {
                    let connection = HTTPConnection(
                        configuration: configuration, handler: handler, table: connections)
                    try channel.pipeline.syncOperations.addHandlers([
                        ReceivedBytes(connection),
                        ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)),
                        HTTPResponseEncoder(),
                        connection,
                    ])
                }
            }
        switch configuration.address {
        case .tcp(let host, let port):
            return try await bootstrap.serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: host, port: port).get()
        case .unixSocket(let path):
            return try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        }
    }
}

extension HTTPBindError.Reason {
    fileprivate init(_ error: any Error) {
        guard let error = error as? IOError else {
            self = .other("\(error)")
            return
        }
        self =
            switch error.errnoCode {
            case EADDRINUSE: .inUse
            case EACCES, EPERM: .notPermitted
            case EADDRNOTAVAIL: .notLocal
            default: .other(error.description)
            }
    }
}

extension Duration {
    var timeAmount: TimeAmount { .nanoseconds(Int64(seconds * 1e9)) }
}
