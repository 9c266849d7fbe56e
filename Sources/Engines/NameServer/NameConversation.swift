import Glibc
import Sockets

/// A connection over which questions come, each with its length before it. Source: RFC 7766.
struct NameConversation {
    private static let patience = Nanoseconds(seconds: 10)
    private static let mostWaiting = 1 << 18

    let descriptor: Int32
    let peer: SocketAddress
    private var received: [UInt8] = []
    private var waiting: [UInt8] = []
    private(set) var deadline: MonotonicTime

    init(descriptor: Int32, peer: SocketAddress) {
        self.descriptor = descriptor
        self.peer = peer
        deadline = .now + Self.patience
    }

    var interest: Readiness { waiting.isEmpty ? .readable : .both }

    mutating func queue(_ answer: [UInt8]) {
        waiting += [UInt8(answer.count >> 8), UInt8(answer.count & 255)] + answer
    }

    /// Sends and receives what can be, without waiting; false where it has ended.
    mutating func advance(_ buffer: inout [UInt8]) -> Bool {
        while !waiting.isEmpty {
            let count = send(descriptor, waiting, waiting.count, Int32(MSG_NOSIGNAL))
            guard count > 0 else {
                if count < 0, errno == EAGAIN { break }
                return false
            }
            waiting.removeFirst(count)
            deadline = .now + Self.patience
        }
        guard waiting.count < Self.mostWaiting else { return false }
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count == 0 { return false }
        guard count > 0 else { return errno == EAGAIN || errno == EINTR }
        received += buffer[..<count]
        deadline = .now + Self.patience
        return true
    }

    mutating func nextQuestion() -> [UInt8]? {
        guard received.count >= 2, case let length = Int(received[0]) << 8 | Int(received[1]),
            received.count >= length + 2
        else { return nil }
        defer { received.removeFirst(length + 2) }
        return Array(received[2..<length + 2])
    }
}

/// Sockets at addresses that may not be this machine's yet.
enum NameSocket {
    static func datagrams(at address: SocketAddress) throws(SystemError) -> Int32 {
        let descriptor = try open(address, SOCK_DGRAM)
        guard address.withSocketAddress({ bind(descriptor, $0, $1) }) == 0 else {
            throw failure(address, descriptor)
        }
        return descriptor
    }

    static func listener(at address: SocketAddress) throws(SystemError) -> Int32 {
        let descriptor = try open(address, SOCK_STREAM)
        enable(SOL_SOCKET, SO_REUSEADDR, descriptor)
        guard address.withSocketAddress({ bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, 64) == 0 else {
            throw failure(address, descriptor)
        }
        return descriptor
    }

    private static func open(_ address: SocketAddress, _ type: __socket_type) throws(SystemError) -> Int32 {
        let flags = Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.ip.isIPv6 ? AF_INET6 : AF_INET, Int32(type.rawValue) | flags, 0)
        guard descriptor >= 0 else { throw SystemError("open a socket for \(address)") }
        // IP_FREEBIND
        enable(Int32(IPPROTO_IP), 15, descriptor)
        return descriptor
    }

    private static func enable(_ level: Int32, _ option: Int32, _ descriptor: Int32) {
        var one: Int32 = 1
        setsockopt(descriptor, level, option, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func failure(_ address: SocketAddress, _ descriptor: Int32) -> SystemError {
        defer { close(descriptor) }
        return SystemError("listen at \(address)")
    }
}
