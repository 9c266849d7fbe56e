import FoundationEssentials
import Glibc
import Sockets

/// A blocking connection to a balancer's control socket. Used on a thread of its own.
struct ControlSession: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var input: [UInt8] = []

    /// `patience`: seconds to wait for an answer; nil to wait for ever.
    init(path: String, patience: Int? = 5) throws(SystemError) {
        self.path = path
        descriptor = try UnixSocket.connect(to: path)
        guard let patience else { return }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        close(descriptor)
    }

    /// Ends a read that waits in another thread.
    static func interrupt(_ descriptor: Int32) {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    var interruptible: Int32 { descriptor }

    func write(_ request: ControlRequest) throws {
        let line = Array(try JSONEncoder().encode(request)) + [0x0a]
        var sent = 0
        while sent < line.count {
            let count = line[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw SystemError("write to \(path)") }
            sent += count
        }
    }

    mutating func read() throws -> ControlReply {
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            if let end = input.firstIndex(of: 0x0a) {
                defer { input.removeFirst(end + 1) }
                return try JSONDecoder().decode(ControlReply.self, from: Data(input[..<end]))
            }
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { throw SystemError("read from \(path)", code: count == 0 ? ECONNRESET : errno) }
            input += chunk[..<count]
        }
    }
}
