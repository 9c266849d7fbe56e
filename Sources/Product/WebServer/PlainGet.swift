#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One blocking GET over HTTP/1.0 to an IPv4 address: for the metadata endpoint at the start, and for `--check`. A whole
/// HTTP client would be most of the image's size.
enum PlainGet {
    struct Reply {
        var status: Int
        var body: [UInt8]
    }

    static let largestReply = 1 << 20

    /// Nil where nothing answered in time.
    static func fetch(host: String, port: Int, path: String, seconds: Int) -> Reply? {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        guard connect(descriptor, host, port) else { return nil }
        let request = Array("GET \(path) HTTP/1.0\r\nHost: \(host):\(port)\r\nConnection: close\r\n\r\n".utf8)
        guard send(descriptor, request, request.count, 0) == request.count else { return nil }
        return parse(readAll(descriptor))
    }

    private static func connect(_ descriptor: Int32, _ host: String, _ port: Int) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        guard inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host, &address.sin_addr) == 1 else { return false }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                #if canImport(Glibc)
                    Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                #else
                    Darwin.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                #endif
            }
        }
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var reply: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while reply.count < largestReply {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            reply += chunk.prefix(count)
        }
        return reply
    }

    static func parse(_ reply: [UInt8]) -> Reply? {
        let text = String(decoding: reply.prefix(16), as: UTF8.self)
        guard text.hasPrefix("HTTP/1."), let status = Int(text.dropFirst(9).prefix(3)) else { return nil }
        let blank = Array("\r\n\r\n".utf8)
        guard let end = reply.indices.first(where: { reply[$0...].starts(with: blank) }) else { return nil }
        return Reply(status: status, body: Array(reply[(end + 4)...]))
    }
}
