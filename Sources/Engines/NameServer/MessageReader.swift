/// Why bytes are no message of the DNS.
package enum DNSFault: Error, Equatable, Sendable {
    /// It ends before it should.
    case cutOff
    /// A name that is too long, has a label of an unknown kind, or points to what does not lie before it.
    case badName
    /// A record's data do not fill the length that it gives.
    case badRecord
    /// More than one extension, or one that is not the root's, or not among the additional records.
    case badExtension
    /// Bytes follow the last record.
    case excess
}

extension DNSMessage {
    /// Whatever the bytes are: it ends, and throws for what is no message.
    package init(decoding bytes: [UInt8]) throws(DNSFault) {
        var reader = MessageReader(bytes)
        self.init(id: try reader.number16())
        let flags = try reader.number16()
        isResponse = flags & 0x8000 != 0
        operation = UInt8(flags >> 11 & 0xF)
        isAuthoritative = flags & 0x0400 != 0
        isTruncated = flags & 0x0200 != 0
        wantsRecursion = flags & 0x0100 != 0
        offersRecursion = flags & 0x0080 != 0
        var counts: [UInt16] = []
        for _ in 0..<4 { counts.append(try reader.number16()) }
        for _ in 0..<counts[0] { questions.append(try reader.question()) }
        var sections: [[ResourceRecord]] = []
        for count in counts[1...] {
            var records: [ResourceRecord] = []
            for _ in 0..<count {
                if let record = try reader.record(isAdditional: sections.count == 2) { records.append(record) }
            }
            sections.append(records)
        }
        (answers, authority, additional) = (sections[0], sections[1], sections[2])
        `extension` = reader.extension
        code = ResponseCode(rawValue: flags & 0xF | reader.upperCode << 4)
        guard reader.isAtEnd else { throw .excess }
    }
}

/// Reads with bounds: nothing beyond the message, and no name that leads back to itself.
struct MessageReader {
    private let bytes: [UInt8]
    private var position = 0
    /// Of the extension's record, once it was read.
    private(set) var `extension`: DNSExtension?
    private(set) var upperCode: UInt16 = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    private mutating func number8() throws(DNSFault) -> UInt8 {
        guard position < bytes.count else { throw .cutOff }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func number16() throws(DNSFault) -> UInt16 {
        UInt16(try number8()) << 8 | UInt16(try number8())
    }

    private mutating func number32() throws(DNSFault) -> UInt32 {
        UInt32(try number16()) << 16 | UInt32(try number16())
    }

    private mutating func take(_ count: Int) throws(DNSFault) -> [UInt8] {
        guard count <= bytes.count - position else { throw .cutOff }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    mutating func question() throws(DNSFault) -> DNSQuestion {
        let name = try name()
        let type = RecordType(rawValue: try number16())
        return DNSQuestion(name, type, group: try number16())
    }

    /// A pointer must lead to before where its name, or the part that it ends, begins: so every step goes back, and
    /// there are fewer than the message has bytes.
    private mutating func name() throws(DNSFault) -> DomainName {
        var labels: [[UInt8]] = []
        var (cursor, lowest, length) = (position, position, 1)
        var end: Int?
        while true {
            guard cursor < bytes.count else { throw .cutOff }
            let head = Int(bytes[cursor])
            switch head >> 6 {
            case 0 where head == 0:
                position = end ?? cursor + 1
                guard let name = DomainName(labels: labels) else { throw .badName }
                return name
            case 0:
                guard cursor + 1 + head <= bytes.count else { throw .cutOff }
                length += head + 1
                guard length <= 255 else { throw .badName }
                labels.append(Array(bytes[cursor + 1..<cursor + 1 + head]))
                cursor += head + 1
            case 3:
                guard cursor + 1 < bytes.count else { throw .cutOff }
                let target = (head & 0x3F) << 8 | Int(bytes[cursor + 1])
                guard target < lowest else { throw .badName }
                end = end ?? cursor + 2
                (cursor, lowest) = (target, target)
            default: throw .badName
            }
        }
    }

    /// Nil for the extension's record, which is kept beside.
    mutating func record(isAdditional: Bool) throws(DNSFault) -> ResourceRecord? {
        let name = try name()
        let type = RecordType(rawValue: try number16())
        let group = try number16()
        let ttl = try number32()
        let length = Int(try number16())
        guard length <= bytes.count - position else { throw .cutOff }
        let end = position + length
        guard type == .opt else {
            let data = try data(type, length: length)
            guard position == end else { throw .badRecord }
            return ResourceRecord(name, ttl: ttl, data)
        }
        guard isAdditional, `extension` == nil, name == .root else { throw .badExtension }
        `extension` = DNSExtension(payload: group, version: UInt8(truncatingIfNeeded: ttl >> 16))
        upperCode = UInt16(ttl >> 24)
        position = end
        return nil
    }

    private mutating func data(_ type: RecordType, length: Int) throws(DNSFault) -> RecordData {
        switch type {
        case .a: return .a(try number32())
        case .aaaa: return .aaaa(try take(16))
        case .cname: return .cname(try name())
        case .ns: return .ns(try name())
        case .ptr: return .ptr(try name())
        case .txt: return .txt(try strings(until: position + length))
        case .srv:
            let (priority, weight, port) = (try number16(), try number16(), try number16())
            return .srv(priority: priority, weight: weight, port: port, target: try name())
        case .soa:
            let (server, mailbox) = (try name(), try name())
            let times = (try number32(), try number32(), try number32(), try number32())
            return .soa(
                StartOfAuthority(
                    server: server, mailbox: mailbox, serial: times.0, refresh: times.1, retry: times.2,
                    expire: times.3, minimum: try number32()))
        default: return .other(type, try take(length))
        }
    }

    private mutating func strings(until end: Int) throws(DNSFault) -> [[UInt8]] {
        var strings: [[UInt8]] = []
        while position < end { strings.append(try take(Int(try number8()))) }
        return strings
    }
}
