import Glibc
import Sockets
import Synchronization
import Testing

/// A server on threads of its own, one for each connection, that does what it is told with each request.
final class ScriptedServer: Sendable {
    enum Reply: Sendable {
        /// These bytes.
        case bytes(String)
        /// The same, this long after the request.
        case late(String, milliseconds: UInt32)
        /// These bytes, and the end of the connection.
        case last(String)
        /// The end of the connection.
        case close
    }

    let port: Int
    private let listener: Int32
    private let count = Mutex(0)
    private let script: @Sendable (Int) -> Reply

    /// `script` is asked with the number of each request, counted over all connections from 0.
    init(_ script: @escaping @Sendable (Int) -> Reply) throws {
        self.script = script
        let address = try #require(SocketAddress("127.0.0.1", port: 0))
        let descriptor = try TCPSocket.listen(at: address)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        listener = descriptor
        port = Int(try #require(TCPSocket.localAddress(descriptor)).port)
        _ = try PlatformThread(name: "server") { [self] in
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { return }
                _ = try? PlatformThread(name: "served") { [self] in serve(connection) }
            }
        }
    }

    var url: String { "http://127.0.0.1:\(port)/" }
    var requests: Int { count.withLock { $0 } }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    static func ok(_ body: String = "hello", headers: String = "") -> String {
        "HTTP/1.1 200 OK\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private func serve(_ connection: Int32) {
        defer { close(connection) }
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            while let end = received.firstRange(of: Array("\r\n\r\n".utf8)) {
                received.removeFirst(end.upperBound)
                let number = count.withLock { count in
                    defer { count += 1 }
                    return count
                }
                guard answer(script(number), connection) else { return }
            }
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return }
            received += chunk[..<count]
        }
    }

    private func answer(_ reply: Reply, _ connection: Int32) -> Bool {
        switch reply {
        case .bytes(let text): return write(text, connection)
        case .late(let text, let milliseconds):
            usleep(milliseconds * 1000)
            return write(text, connection)
        case .last(let text):
            _ = write(text, connection)
            return false
        case .close: return false
        }
    }

    private func write(_ text: String, _ connection: Int32) -> Bool {
        let bytes = Array(text.utf8)
        return send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }
}

/// Waits, at most ten seconds, until `condition` holds.
func until(_ condition: () async throws -> Bool) async throws {
    for _ in 0..<1000 {
        if try await condition() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("it did not come about")
}
