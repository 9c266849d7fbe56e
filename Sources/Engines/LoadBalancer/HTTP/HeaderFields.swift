import Glibc

/// The headers that a proxy must understand; all others are `other`.
enum FieldKind: UInt8 {
    case other
    case host, contentLength, transferEncoding, connection, upgrade, keepAlive, proxyConnection, te, expect
    case forwardedFor, forwardedProto, forwardedPort

    /// By length first, so that most names cost one comparison.
    @inline(__always) init(name: Bytes) {
        self = .other
        switch name.count {
        case 2: if name.equals(lowercase: "te") { self = .te }
        case 4: if name.equals(lowercase: "host") { self = .host }
        case 6: if name.equals(lowercase: "expect") { self = .expect }
        case 7: if name.equals(lowercase: "upgrade") { self = .upgrade }
        case 10:
            if name.equals(lowercase: "connection") {
                self = .connection
            } else if name.equals(lowercase: "keep-alive") {
                self = .keepAlive
            }
        case 14: if name.equals(lowercase: "content-length") { self = .contentLength }
        case 15: if name.equals(lowercase: "x-forwarded-for") { self = .forwardedFor }
        case 16:
            if name.equals(lowercase: "proxy-connection") {
                self = .proxyConnection
            } else if name.equals(lowercase: "x-forwarded-port") {
                self = .forwardedPort
            }
        case 17:
            if name.equals(lowercase: "transfer-encoding") {
                self = .transferEncoding
            } else if name.equals(lowercase: "x-forwarded-proto") {
                self = .forwardedProto
            }
        default: break
        }
    }

    /// Means the connection it came by, and is not passed on.
    var isHopByHop: Bool {
        switch self {
        case .connection, .keepAlive, .proxyConnection, .te, .upgrade: true
        default: false
        }
    }
}

/// One header's place in its head.
struct HeaderField {
    var name: ByteRange
    /// Without the blanks around it.
    var value: ByteRange
    /// Where the line ends, its line break included; it begins with the name.
    var lineEnd: UInt32
    var kind: FieldKind
    /// Left out when the head is passed on.
    var isDropped: Bool

    var line: ByteRange { ByteRange(Int(name.start), Int(lineEnd)) }
}

/// The headers of the head that is being looked at. One table serves a thread for all its heads.
struct HeaderFields: ~Copyable {
    private let storage: UnsafeMutablePointer<HeaderField>
    private let capacity: Int
    private(set) var count = 0

    init(capacity: Int = HeadLimits.request.fields) {
        storage = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        storage.deallocate()
    }

    subscript(index: Int) -> HeaderField {
        @inline(__always) get { storage[index] }
        @inline(__always) nonmutating _modify { yield &storage[index] }
    }

    mutating func removeAll() {
        count = 0
    }

    /// Reads the header lines in `bytes`, from `start` up to the empty line; the head is complete.
    mutating func parse(_ bytes: Bytes, from start: Int) throws(HeadFault) {
        count = 0
        var position = start
        let end = bytes.count - 2
        while position < end {
            guard count < capacity else { throw .tooManyFields }
            let field = try Self.field(in: bytes, at: position)
            storage[count] = field
            count += 1
            position = Int(field.lineEnd)
        }
    }

    @inline(__always)
    private static func field(in bytes: Bytes, at start: Int) throws(HeadFault) -> HeaderField {
        var colon = start
        while CharacterClass.isToken(bytes[colon]) { colon += 1 }
        guard bytes[colon] == 0x3a, colon > start else {
            throw bytes[start] == 0x20 || bytes[start] == 0x09 ? .folding : .fieldName
        }
        let lineFeed = bytes.find(0x0a, from: colon)
        var valueStart = colon + 1
        var valueEnd = lineFeed - 1
        try checkValue(Bytes(rebasing: bytes[valueStart..<valueEnd]))
        while valueStart < valueEnd, isBlank(bytes[valueStart]) { valueStart += 1 }
        while valueEnd > valueStart, isBlank(bytes[valueEnd - 1]) { valueEnd -= 1 }
        let name = ByteRange(start, colon)
        return HeaderField(
            name: name, value: ByteRange(valueStart, valueEnd), lineEnd: UInt32(lineFeed + 1),
            kind: FieldKind(name: bytes[name]), isDropped: false)
    }

    /// No control character but the tab: a CR or a NUL in a value is how requests are smuggled.
    @inline(__always)
    private static func checkValue(_ value: Bytes) throws(HeadFault) {
        for byte in value where byte < 0x20 && byte != 0x09 || byte == 0x7f {
            throw byte == 0x0d ? .bareCarriageReturn : .fieldValue
        }
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
