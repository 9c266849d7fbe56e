/// How the end of a message's body is known.
enum BodyFraming: Equatable {
    case none
    case length(Int)
    case chunked
    /// A response that ends with its connection.
    case untilClose
}

/// What the headers say of a message's length and of its connection, the same for requests and responses.
struct MessageFraming {
    var contentLength: Int?
    var isChunked = false
    var wantsClose = false
    var wantsKeepAlive = false
    /// The Connection header says `upgrade`.
    var wantsUpgrade = false
    /// The Connection header names headers of its own, which are not passed on either.
    var nominatesFields = false

    /// Reads one header; a repeated Content-Length that says the same is dropped.
    @inline(__always)
    mutating func read(_ field: inout HeaderField, in bytes: Bytes) throws(HeadFault) {
        switch field.kind {
        case .contentLength:
            let length = try Self.number(bytes[field.value])
            if let known = contentLength {
                guard known == length else { throw .contentLength }
                field.isDropped = true
            }
            contentLength = length
        case .transferEncoding:
            guard !isChunked, bytes[field.value].equals(lowercase: "chunked") else { throw .transferEncoding }
            isChunked = true
        case .connection:
            readTokens(bytes[field.value])
            field.isDropped = true
        case .keepAlive, .proxyConnection, .te, .upgrade:
            field.isDropped = true
        default:
            break
        }
        if isChunked, contentLength != nil { throw .bothLengths }
    }

    /// Digits and nothing else; 18 of them fit a machine word.
    private static func number(_ text: Bytes) throws(HeadFault) -> Int {
        guard (1...18).contains(text.count) else { throw .contentLength }
        var number = 0
        for byte in text {
            guard byte &- 0x30 < 10 else { throw .contentLength }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    private mutating func readTokens(_ value: Bytes) {
        var tokens = ListTokens(value)
        while let token = tokens.next() {
            if token.equals(lowercase: "close") {
                wantsClose = true
            } else if token.equals(lowercase: "keep-alive") {
                wantsKeepAlive = true
            } else if token.equals(lowercase: "upgrade") {
                wantsUpgrade = true
            } else {
                nominatesFields = true
            }
        }
    }

    /// Whether the connection may serve another message after this one.
    func keepsConnection(minorVersion: Int) -> Bool {
        minorVersion == 0 ? wantsKeepAlive && !wantsClose : !wantsClose
    }
}

/// The parts of a comma-separated header value, without blanks.
struct ListTokens {
    private let value: Bytes
    private var position = 0

    init(_ value: Bytes) {
        self.value = value
    }

    mutating func next() -> Bytes? {
        while position < value.count, Self.isSeparator(value[position]) { position += 1 }
        let start = position
        while position < value.count, !Self.isSeparator(value[position]) { position += 1 }
        return start == position ? nil : Bytes(rebasing: value[start..<position])
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == 0x2c || byte == 0x20 || byte == 0x09
    }
}

extension HeaderFields {
    /// Drops the headers that the Connection headers name. Lengths and the host stay whatever a client says: without
    /// them the next hop would read another message than this one.
    func dropNominated(in bytes: Bytes) {
        for index in 0..<count where self[index].kind == .connection {
            var tokens = ListTokens(bytes[self[index].value])
            while let token = tokens.next() { drop(named: token, in: bytes) }
        }
    }

    private func drop(named name: Bytes, in bytes: Bytes) {
        for index in 0..<count where bytes[self[index].name].equalsIgnoringCase(name) {
            switch self[index].kind {
            case .contentLength, .transferEncoding, .host: break
            default: self[index].isDropped = true
            }
        }
    }

    /// The index of the first header called `name`, in any case; nil where there is none.
    func index(of name: Bytes, in bytes: Bytes) -> Int? {
        for index in 0..<count where bytes[self[index].name].equalsIgnoringCase(name) { return index }
        return nil
    }
}
