import Digest
import FoundationEssentials

// Everything is big-endian. The header's length does not count the last field, the payload's length:
//
//     0 header length (116)     4 kind, 32 bytes, padded       36 schema version (1)     40 created, ms since 1970
//     48 sequence number        56 flags                       64 id, its halves swapped 80 SHA-256 of the payload
//     112 payload type          116 payload length             120 payload
extension AgentMessage {
    static let headerLength = 116
    private static let payloadOffset = 120
    /// No message of a session is longer: its bytes come in pieces of a kilobyte, its texts are short.
    package static let largest = 1 << 20

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.payloadOffset + payload.count)
        bytes.appendNumber(UInt32(Self.headerLength))
        let name = Array(kind.rawValue.utf8.prefix(32))
        bytes += name + Array(repeating: UInt8(ascii: " "), count: 32 - name.count)
        bytes.appendNumber(UInt32(1))
        bytes.appendNumber(UInt64(max(0, createdAt.timeIntervalSince1970 * 1000)))
        bytes.appendNumber(UInt64(bitPattern: Int64(sequenceNumber)))
        bytes.appendNumber(flags.rawValue)
        let id = withUnsafeBytes(of: id.uuid) { Array($0) }
        bytes += id[8...] + id[..<8]
        bytes += SHA256.hash(payload)
        bytes.appendNumber(payloadType.rawValue)
        bytes.appendNumber(UInt32(payload.count))
        return bytes + payload
    }

    package init(_ bytes: [UInt8]) throws(AgentMessageError) {
        guard bytes.count >= Self.payloadOffset else { throw .truncated }
        guard bytes.number(at: 0, UInt32.self) == UInt32(Self.headerLength) else {
            throw .malformed("its header is not \(Self.headerLength) bytes long")
        }
        let name = bytes[4..<36].prefix { $0 != 0 }
        kind = Kind(rawValue: String(decoding: name, as: UTF8.self).trimmedAtEnd)
        guard !kind.rawValue.isEmpty else { throw .malformed("it has no kind") }
        createdAt = Date(timeIntervalSince1970: Double(bytes.number(at: 40, UInt64.self)) / 1000)
        guard let number = Int(exactly: bytes.number(at: 48, UInt64.self)) else {
            throw .malformed("its sequence number is negative")
        }
        sequenceNumber = number
        flags = Flags(rawValue: bytes.number(at: 56, UInt64.self))
        id = UUID(swapped: Array(bytes[64..<80]))
        payloadType = PayloadType(rawValue: bytes.number(at: 112, UInt32.self))
        let length = Int(bytes.number(at: 116, UInt32.self))
        guard bytes.count >= Self.payloadOffset + length else { throw .truncated }
        payload = Array(bytes[Self.payloadOffset..<(Self.payloadOffset + length)])
        // The messages that only say "go on" and "wait" carry no digest (`ClientMessage.Validate`).
        guard
            payload.isEmpty || kind == .startPublication || kind == .pausePublication
                || SHA256.hash(payload) == Array(bytes[80..<112])
        else { throw .damaged }
    }
}

extension UUID {
    fileprivate init(swapped bytes: [UInt8]) {
        var id: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &id) { $0.copyBytes(from: bytes[8...] + bytes[..<8]) }
        self.init(uuid: id)
    }
}

extension [UInt8] {
    mutating func appendNumber(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    func number<Number: FixedWidthInteger>(at offset: Int, _ type: Number.Type) -> Number {
        self[offset..<(offset + Number.bitWidth / 8)].reduce(0) { $0 << 8 | Number($1) }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
