import Glibc
import Sockets
import Synchronization
import Testing

/// A target that a test plays: a thread for each connection, and a script that is given each request's head.
final class ScriptedTarget: Sendable {
    /// Answers a request whose head it is given; false ends the connection.
    typealias Script = @Sendable (_ connection: PlainConnection, _ request: PlainConnection.Message) throws -> Bool

    let name: String
    let port: Int
    private let listener: Int32
    private let script: Script
    private let state = Mutex((isStopped: false, requests: 0, connections: 0))

    /// Without a script every request is answered by the target's name. `/health` is answered 200 without it.
    init(_ name: String, _ script: Script? = nil) throws {
        self.name = name
        self.script =
            script ?? { connection, request in
                _ = try connection.readBody(of: request)
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(name.utf8.count)\r\n\r\n\(name)")
                return true
            }
        let descriptor = try TCPSocket.listen(at: try #require(SocketAddress("127.0.0.1", port: 0)))
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        listener = descriptor
        port = Int(try #require(TCPSocket.localAddress(descriptor)).port)
        _ = try PlatformThread(name: "target") { [self] in
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { return }
                state.withLock { $0.connections += 1 }
                _ = try? PlatformThread(name: "served") { [self] in try? serve(PlainConnection(descriptor: connection))
                }
            }
        }
    }

    /// Requests that were given to the script.
    var requests: Int { state.withLock(\.requests) }

    func stop() {
        let isFirst = state.withLock { state in
            defer { state.isStopped = true }
            return !state.isStopped
        }
        guard isFirst else { return }
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ connection: PlainConnection) throws {
        while true {
            let request = PlainConnection.Message(head: try connection.readHead(), bytes: [])
            if request.head.hasPrefix("GET /health ") {
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                return
            }
            state.withLock { $0.requests += 1 }
            guard try script(connection, request) else { return }
        }
    }
}
