import NIOCore
import NIOHTTP1
import NIOPosix
package import TealCore

/// A small HTTP/1.1 server: keep-alive, pipelining, streamed bodies both ways, and a bound on everything a client can do.
///
///     let server = try await HTTPServer(.init(port: 8080), handler: handler)
///     try await server.run()   // until drained or cancelled
package final class HTTPServer: Sendable {
    /// The port it listens on; 0 over a Unix socket.
    package let boundPort: Int
    private let configuration: HTTPServerConfiguration
    private let listener: any Channel
    private let connections: ConnectionTable

    /// Binds; connections queue until `run` is called. Throws a `Problem` where the address is taken or not ours.
    package init(_ configuration: HTTPServerConfiguration, handler: any HTTPHandler) async throws(Problem) {
        let connections = ConnectionTable()
        let address = configuration.address
        do {
            listener = try await Self.bind(Self.bootstrap(configuration, handler, connections), address)
        } catch {
            throw address.refused((error as? IOError)?.errnoCode, "\(error)")
        }
        self.configuration = configuration
        self.connections = connections
        boundPort = listener.localAddress?.port ?? 0
    }

    deinit {
        listener.close(promise: nil)
    }

    /// Serves until `drain()` is called or the task is cancelled. Then takes no new connection, lets what is in flight
    /// finish for as long as `drainTimeout`, closes what is left, and returns.
    package func run() async throws {
        await withTaskCancellationHandler {
            try? await listener.setOption(.autoRead, value: true).get()
            try? await listener.closeFuture.get()
        } onCancel: {
            drain()
        }
        await connections.drain(within: configuration.drainTimeout.timeAmount, on: listener.eventLoop)
    }

    /// Stops accepting. Returns at once; `run` returns when the requests in flight have been answered.
    package func drain() {
        listener.close(promise: nil)
    }

    private static func bootstrap(
        _ configuration: HTTPServerConfiguration, _ handler: any HTTPHandler, _ connections: ConnectionTable
    ) -> ServerBootstrap {
        ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.autoRead, value: false)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let connection = HTTPConnection(
                        configuration: configuration, handler: handler, table: connections)
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(ReceivedBytes(connection))
                    try pipeline.addHandler(
                        ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
                    try pipeline.addHandler(HTTPResponseEncoder())
                    try pipeline.addHandler(connection)
                }
            }
    }

    private static func bind(
        _ bootstrap: ServerBootstrap, _ address: HTTPServerConfiguration.Address
    ) async throws -> any Channel {
        switch address {
        case .tcp(let host, let port):
            try await bootstrap.serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: host, port: port).get()
        case .unixSocket(let path):
            try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        }
    }
}

extension Duration {
    var timeAmount: TimeAmount { .nanoseconds(Int64(seconds * 1e9)) }
}
