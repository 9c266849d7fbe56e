/// One frame of a WebSocket connection (RFC 6455, section 5.2).
package struct WebSocketFrame: Equatable, Sendable {
    package enum Opcode: UInt8, Sendable {
        case continuation = 0
        case text = 1
        case binary = 2
        case close = 8
        case ping = 9
        case pong = 10

        var isControl: Bool { rawValue >= 8 }
    }

    package var isFinal: Bool
    package var opcode: Opcode
    package var payload: [UInt8]

    package init(_ opcode: Opcode, _ payload: [UInt8], isFinal: Bool = true) {
        self.opcode = opcode
        self.payload = payload
        self.isFinal = isFinal
    }

    /// 1000 is a normal end; the reason is cut to what a control frame may carry.
    package static func close(_ code: UInt16 = 1000, _ reason: String = "") -> WebSocketFrame {
        var payload: [UInt8] = []
        payload.appendNumber(code)
        return WebSocketFrame(.close, payload + Array(reason.utf8.prefix(100)))
    }

    /// - Parameter mask: four random bytes, which a client must give and a server must not.
    package func bytes(mask: [UInt8]? = nil) -> [UInt8] {
        var bytes = [(isFinal ? 0x80 : 0) | opcode.rawValue]
        let masked: UInt8 = mask == nil ? 0 : 0x80
        switch payload.count {
        case ..<126: bytes.append(masked | UInt8(payload.count))
        case ..<65_536:
            bytes.append(masked | 126)
            bytes.appendNumber(UInt16(payload.count))
        default:
            bytes.append(masked | 127)
            bytes.appendNumber(UInt64(payload.count))
        }
        guard let mask else { return bytes + payload }
        return bytes + mask + payload.masked(mask)
    }
}

extension [UInt8] {
    func masked(_ mask: [UInt8]) -> [UInt8] { indices.map { self[$0] ^ mask[$0 & 3] } }
}
