/// What breaks a WebSocket connection, with the code to close it with (RFC 6455, section 7.4.1).
package struct WebSocketError: Error, Equatable, Sendable {
    package var code: UInt16
    package var reason: String
}

/// Makes messages of the bytes that come from the other end, however they were cut.
package struct WebSocketReader: Sendable {
    package enum Role: Sendable {
        /// Reads a client's frames, which are masked.
        case server
        /// Reads a server's frames, which are not.
        case client
    }

    package enum Message: Equatable, Sendable {
        case text([UInt8])
        case binary([UInt8])
        case ping([UInt8])
        case pong
        case close
    }

    private let role: Role
    private let limit: Int
    private var buffer: [UInt8] = []
    private var partial: (opcode: WebSocketFrame.Opcode, payload: [UInt8])?

    /// - Parameter limit: bytes of the longest message taken.
    package init(_ role: Role, limit: Int) {
        self.role = role
        self.limit = limit
    }

    package mutating func receive(_ bytes: [UInt8]) throws(WebSocketError) -> [Message] {
        buffer += bytes
        var messages: [Message] = []
        while let frame = try nextFrame() {
            if let message = try take(frame) { messages.append(message) }
        }
        return messages
    }

    private mutating func take(_ frame: WebSocketFrame) throws(WebSocketError) -> Message? {
        switch frame.opcode {
        case .ping: return .ping(frame.payload)
        case .pong: return .pong
        case .close: return .close
        case .text, .binary:
            guard partial == nil else { throw WebSocketError(code: 1002, reason: "A message began within another.") }
            guard frame.isFinal else {
                partial = (frame.opcode, frame.payload)
                return nil
            }
            return frame.opcode == .text ? .text(frame.payload) : .binary(frame.payload)
        case .continuation:
            guard var whole = partial else { throw WebSocketError(code: 1002, reason: "Nothing is to be continued.") }
            whole.payload += frame.payload
            guard whole.payload.count <= limit else { throw WebSocketError(code: 1009, reason: "Too long.") }
            partial = frame.isFinal ? nil : whole
            guard frame.isFinal else { return nil }
            return whole.opcode == .text ? .text(whole.payload) : .binary(whole.payload)
        }
    }

    /// Nil until a whole frame is there.
    private mutating func nextFrame() throws(WebSocketError) -> WebSocketFrame? {
        guard buffer.count >= 2 else { return nil }
        guard buffer[0] & 0x70 == 0, let opcode = WebSocketFrame.Opcode(rawValue: buffer[0] & 0x0f) else {
            throw WebSocketError(code: 1002, reason: "The frame is of no known kind.")
        }
        let isFinal = buffer[0] & 0x80 != 0
        let isMasked = buffer[1] & 0x80 != 0
        guard isMasked == (role == .server) else { throw WebSocketError(code: 1002, reason: "The masking is wrong.") }
        let short = Int(buffer[1] & 0x7f)
        guard !opcode.isControl || (isFinal && short <= 125) else {
            throw WebSocketError(code: 1002, reason: "A control frame is too long or in parts.")
        }
        var offset = 2 + (short == 126 ? 2 : short == 127 ? 8 : 0)
        guard buffer.count >= offset else { return nil }
        let length =
            short < 126
            ? UInt64(short)
            : short == 126 ? UInt64(buffer.number(at: 2, UInt16.self)) : buffer.number(at: 2, UInt64.self)
        guard length <= limit else { throw WebSocketError(code: 1009, reason: "Too long.") }
        let end = offset + (isMasked ? 4 : 0) + Int(length)
        guard buffer.count >= end else { return nil }
        let mask = Array(buffer[offset..<(offset + (isMasked ? 4 : 0))])
        offset += mask.count
        let payload = Array(buffer[offset..<end])
        buffer.removeFirst(end)
        return WebSocketFrame(opcode, isMasked ? payload.masked(mask) : payload, isFinal: isFinal)
    }
}
