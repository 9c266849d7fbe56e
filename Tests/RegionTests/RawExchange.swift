import AWSSigning
import AWSWire
import Foundation
import TealCore

#if canImport(Glibc)
    import Glibc
#endif

/// Sends a region exactly the bytes it is told to, over a connection of its own.
enum RawExchange {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// What comes back until the other side closes, or says no more for two seconds. With `halfClose` this side ends
    /// after its bytes; a side that stays open is the client that never finishes.
    static func send(
        _ bytes: [UInt8], to port: Int, at host: String = "127.0.0.1", halfClose: Bool = true
    ) throws -> String {
        let descriptor = try connection(to: port, at: host)
        defer { close(descriptor) }
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // A server that refuses early need not take the rest.
            guard count > 0 else { break }
            sent += count
        }
        if halfClose { shutdown(descriptor, Int32(SHUT_WR)) }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 { answer += buffer[..<count] }
        return String(decoding: answer, as: UTF8.self)
    }

    static func send(
        _ text: String, to port: Int, at host: String = "127.0.0.1", halfClose: Bool = true
    ) throws -> String {
        try send(Array(text.utf8), to: port, at: host, halfClose: halfClose)
    }

    /// A client that has begun to send, and does no more for as long as the value lives.
    final class Idler: Sendable {
        private let descriptor: Int32

        init(sending text: String, to port: Int) throws {
            descriptor = try RawExchange.connection(to: port, at: "127.0.0.1")
            _ = Glibc.send(descriptor, Array(text.utf8), text.utf8.count, Int32(MSG_NOSIGNAL))
        }

        deinit {
            close(descriptor)
        }
    }

    private static func connection(to port: Int, at host: String) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: 2, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            throw Failure(description: "connect to \(port): errno \(errno)")
        }
        return descriptor
    }

    // MARK: - AWS's requests

    /// A signed request with any body, and what was answered.
    static func call(
        _ service: AWSService, _ operation: String, body: String, port: Int, date: Date = Date(),
        key: SigningKey = SigningKey(accessKey: "123456789012", secret: "local")
    ) throws -> WireResponse {
        var headers = [(name: "Host", value: "localhost:\(port)")]
        if let prefix = service.targetPrefix {
            headers.append(("X-Amz-Target", "\(prefix).\(operation)"))
            headers.append(("Content-Type", "application/x-amz-json-\(service.jsonVersion ?? "1.1")"))
        } else {
            headers.append(("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"))
        }
        let form = service.targetPrefix == nil ? "Action=\(operation)&Version=\(service.apiVersion)&\(body)" : body
        let bytes = Array(form.utf8)
        headers += SignatureV4.sign(
            SigningRequest(method: "POST", path: "/", headers: headers, body: bytes), key: key,
            scope: SigningScope(region: "us-east-1", service: service.signingName), date: date)
        headers.append(("Content-Length", "\(bytes.count)"))
        headers.append(("Connection", "close"))
        let head = "POST / HTTP/1.1\r\n" + headers.map { "\($0.name): \($0.value)\r\n" }.joined() + "\r\n"
        return try response(send(Array(head.utf8) + bytes, to: port, halfClose: false))
    }

    static func response(_ text: String) throws -> WireResponse {
        guard let end = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
            throw Failure(description: "no answer: \(text)")
        }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n").dropFirst()
        let headers = lines.compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        return WireResponse(status: status, headers: headers, body: Array(text[end.upperBound...].utf8))
    }
}
