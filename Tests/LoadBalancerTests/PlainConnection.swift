import Glibc
import Sockets
import Testing

/// A blocking connection that writes bytes and reads whole messages. Gives up after ten seconds.
final class PlainConnection {
    struct Ended: Error {}

    struct Message: Equatable {
        /// With the empty line.
        var head: String
        /// Without chunks.
        var bytes: [UInt8]

        var status: Int { Int(head.dropFirst(9).prefix(3)) ?? 0 }
        var body: String { String(decoding: bytes, as: UTF8.self) }

        /// The first header called `name`, in lower case.
        func header(_ name: String) -> String? {
            let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name + ":") }
            return line.map { $0.dropFirst(name.count + 1).drop { $0 == " " } }.map(String.init)
        }
    }

    let descriptor: Int32
    private var buffer: [UInt8] = []

    init(descriptor: Int32) {
        self.descriptor = descriptor
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    /// `receiveBuffer`: bytes that the kernel keeps for a reader that is slow.
    convenience init(port: Int, receiveBuffer: Int32? = nil) throws {
        let address = try #require(SocketAddress("127.0.0.1", port: port))
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        if var receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
        }
        guard address.withSocketAddress({ connect(descriptor, $0, $1) }) == 0 else {
            close(descriptor)
            throw Ended()
        }
        self.init(descriptor: descriptor)
    }

    deinit {
        close(descriptor)
    }

    func get(_ path: String, headers: String = "") throws -> Message {
        try send("GET \(path) HTTP/1.1\r\nHost: test\r\n\(headers)\r\n")
    }

    func send(_ request: String) throws -> Message {
        try write(request)
        return try read()
    }

    func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    func write(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Ended() }
            sent += count
        }
    }

    func endWriting() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// The connection ends with a reset.
    func reset() {
        TCPSocket.resetOnClose(descriptor)
    }

    /// A message whose body is as long as its headers say; `toHead`: it has none.
    func read(toHead: Bool = false) throws -> Message {
        let head = try readHead()
        let message = Message(head: head, bytes: [])
        if toHead || head.hasPrefix("HTTP/1.1 1") || [204, 304].contains(message.status) { return message }
        return Message(head: head, bytes: try readBody(of: message))
    }

    func readHead() throws -> String {
        String(decoding: try take(through: Array("\r\n\r\n".utf8)), as: UTF8.self)
    }

    func readBody(of message: Message) throws -> [UInt8] {
        if let length = message.header("content-length").flatMap({ Int($0) }) { return try take(length) }
        if message.header("transfer-encoding") != nil { return try readChunks() }
        return message.head.hasPrefix("HTTP/") ? readToEnd() : []
    }

    private func readChunks() throws -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let line = String(decoding: try take(through: [0x0d, 0x0a]).dropLast(2), as: UTF8.self)
            guard let size = Int(line.prefix { $0 != ";" }, radix: 16) else { throw Ended() }
            if size == 0 { break }
            body += try take(size)
            _ = try take(2)
        }
        while try take(through: [0x0d, 0x0a]).count > 2 {}
        return body
    }

    /// Everything up to the connection's end.
    func readToEnd() -> [UInt8] {
        while (try? fill()) != nil {}
        defer { buffer = [] }
        return buffer
    }

    func take(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { try fill() }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    private func take(through mark: [UInt8]) throws -> [UInt8] {
        while true {
            if let range = buffer.firstRange(of: mark) { return try take(range.upperBound) }
            try fill()
        }
    }

    private func fill() throws {
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { throw Ended() }
        buffer += chunk[..<count]
    }
}
