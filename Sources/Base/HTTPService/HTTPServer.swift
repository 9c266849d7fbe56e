import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
package import TealCore

/// A small HTTP/1.1 server: keep-alive, streamed bodies both ways, bounded in size, time and number.
///
///     let server = try await HTTPServer(.init(port: 8080), handler: handler)
///     try await server.run()   // until drained or cancelled
package final class HTTPServer: Sendable {
    private typealias Connections = NIOAsyncChannel<
        NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>, Never
    >

    /// The port it listens on.
    package let boundPort: Int
    private let configuration: HTTPServerConfiguration
    private let handler: any HTTPHandler
    private let listener: Connections
    private let open = OpenConnections()

    /// Binds. Throws a `Problem` where the address is taken or not ours.
    package init(_ configuration: HTTPServerConfiguration, handler: any HTTPHandler) async throws(Problem) {
        self.configuration = configuration
        self.handler = handler
        do {
            listener = try await Self.bind(configuration)
        } catch {
            throw configuration.refused(error)
        }
        boundPort = listener.channel.localAddress?.port ?? configuration.port
    }

    private static func bind(_ configuration: HTTPServerConfiguration) async throws -> Connections {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .bind(host: configuration.host, port: configuration.port) { channel in
                channel.eventLoop.makeCompletedFuture { try configure(channel, configuration) }
            }
    }

    private static func configure(
        _ channel: any Channel, _ configuration: HTTPServerConfiguration
    ) throws -> NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart> {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: true, withErrorHandling: false)
        try pipeline.addHandler(RefuseMalformed())
        try pipeline.addHandler(RequestTimeouts(configuration))
        return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
    }

    /// Serves until `drain()` was called and the last answer has left, or until the task is cancelled, which breaks off
    /// the requests in flight.
    package func run() async throws {
        try await listener.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections {
                    guard open.admit(connection.channel, limit: configuration.maximumConnections) else {
                        connection.channel.close(promise: nil)
                        continue
                    }
                    group.addTask { [self] in
                        await HTTPConnection(connection, handler, configuration, open).serve()
                        open.remove(connection.channel)
                    }
                }
            }
        }
    }

    /// Stops accepting, closes what is idle, and lets the requests in flight be answered. Returns at once; `run` returns
    /// when it is done.
    package func drain() {
        open.drain()
        listener.channel.close(promise: nil)
    }
}

/// The connections of a server, and whether each is between two requests.
final class OpenConnections: Sendable {
    private struct State {
        var draining = false
        var idle: [ObjectIdentifier: any Channel] = [:]
        var count = 0
    }

    private let state = Mutex(State())

    var isDraining: Bool { state.withLock(\.draining) }

    func admit(_ channel: any Channel, limit: Int) -> Bool {
        state.withLock { state in
            guard !state.draining, state.count < limit else { return false }
            state.count += 1
            state.idle[ObjectIdentifier(channel)] = channel
            return true
        }
    }

    func remove(_ channel: any Channel) {
        state.withLock { state in
            state.count -= 1
            state.idle[ObjectIdentifier(channel)] = nil
        }
    }

    func setBusy(_ channel: any Channel) {
        state.withLock { $0.idle[ObjectIdentifier(channel)] = nil }
    }

    /// False where the server drains, so that the connection ends here.
    func setIdle(_ channel: any Channel) -> Bool {
        state.withLock { state in
            guard !state.draining else { return false }
            state.idle[ObjectIdentifier(channel)] = channel
            return true
        }
    }

    func drain() {
        let idle = state.withLock { state in
            state.draining = true
            return Array(state.idle.values)
        }
        for channel in idle { channel.close(promise: nil) }
    }
}
