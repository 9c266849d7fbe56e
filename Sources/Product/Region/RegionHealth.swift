import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the region says of itself at `GET /_teal/health`.
struct RegionHealth: Codable {
    static let path = "/_teal/health"

    var status: String
    /// Who answers: a port may be another region's.
    var process: Int32
    /// Seconds.
    var uptime: Int
    /// Signing name to the operations that are served.
    var services: [String: [String]]

    /// Whether that process answers at the region's address: one connection and one question, at most a second long.
    static func answers(_ configuration: RegionConfiguration, process: Int32) -> Bool {
        guard let descriptor = connection(to: configuration) else { return false }
        defer { close(descriptor) }
        let question = Array("GET \(path) HTTP/1.0\r\nHost: localhost\r\n\r\n".utf8)
        guard send(descriptor, question, question.count, 0) == question.count else { return false }
        let answer = everything(from: descriptor)
        guard answer.dropFirst(9).starts(with: Array("200".utf8)),
            let body = answer.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound,
            let health = try? JSONDecoder().decode(RegionHealth.self, from: Data(answer[body...]))
        else { return false }
        return health.process == process
    }

    private static func connection(to configuration: RegionConfiguration) -> Int32? {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { return nil }
        var limit = timeval(tv_sec: 1, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(configuration.port).bigEndian
        inet_pton(AF_INET, configuration.host, &address.sin_addr)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Until the other side closes, and no more than a page of the region's can be.
    private static func everything(from descriptor: Int32) -> [UInt8] {
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16384)
        while answer.count < 1 << 20, case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
            answer += buffer[..<count]
        }
        return answer
    }
}
