import Digest
import FoundationEssentials

/// The opening of a WebSocket connection (RFC 6455, section 4).
package enum WebSocketHandshake {
    /// What a server answers to a client's `Sec-WebSocket-Key`.
    package static func accept(_ key: String) -> String {
        Data(SHA1.hash((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)).base64EncodedString()
    }

    /// A client's request. `target` is path and query; `key` is 16 random bytes in base64.
    package static func request(target: String, host: String, key: String) -> [UInt8] {
        let lines = [
            "GET \(target) HTTP/1.1", "Host: \(host)", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: \(key)", "Sec-WebSocket-Version: 13", "", "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    package enum Answer: Equatable, Sendable {
        /// The head is not whole yet.
        case incomplete
        /// The connection is open; these bytes came behind the head.
        case open(rest: [UInt8])
        /// The server would not: its status line.
        case refused(String)
    }

    /// Reads a server's answer to `request` with that key.
    package static func answer(_ bytes: [UInt8], key: String) -> Answer {
        let end: [UInt8] = [13, 10, 13, 10]
        guard let range = bytes.firstRange(of: end) else {
            return bytes.count > 32 << 10 ? .refused("an answer without an end") : .incomplete
        }
        let lines = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
            .split(separator: "\r\n", omittingEmptySubsequences: false)
        let status = lines.first.map(String.init) ?? ""
        let accepted = lines.contains { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 && parts[0].lowercased() == "sec-websocket-accept"
                && parts[1].filter { $0 != " " } == accept(key)
        }
        guard status.split(separator: " ").dropFirst().first == "101", accepted else { return .refused(status) }
        return .open(rest: Array(bytes[range.upperBound...]))
    }
}
