import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One question to the region's own pages, on a connection of its own.
struct RegionDoor {
    let configuration: RegionConfiguration

    struct Answer {
        var status: Int
        var body: Data
    }

    /// Nil where nobody answers within `patience` seconds.
    func ask(_ method: String, _ path: String, body: Data = Data(), patience: Int) -> Answer? {
        guard let descriptor = connection(patience: patience) else { return nil }
        defer { close(descriptor) }
        var question = Data(
            "\(method) \(path) HTTP/1.0\r\nHost: localhost\r\nContent-Length: \(body.count)\r\n\r\n".utf8)
        question += body
        let sent = question.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, 0) }
        guard sent == question.count else { return nil }
        let answer = everything(from: descriptor)
        guard let status = Int(String(decoding: answer.dropFirst(9).prefix(3), as: UTF8.self)),
            let start = answer.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound
        else { return nil }
        return Answer(status: status, body: Data(answer[start...]))
    }

    private func connection(patience: Int) -> Int32? {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { return nil }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
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
    private func everything(from descriptor: Int32) -> [UInt8] {
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16384)
        while answer.count < 1 << 20, case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
            answer += buffer[..<count]
        }
        return answer
    }
}
