extension DNSMessage {
    /// Bytes for the wire, names compressed. Where they would be more than `limit`, records are left out from the end;
    /// the message says that it is truncated when one of them was an answer or an authority.
    package func encoded(limit: Int = 65535) -> [UInt8] {
        let extensionLength = `extension` == nil ? 0 : 11
        var writer = MessageWriter(limit: max(limit, 512) - extensionLength)
        writer.header(self)
        for question in questions { writer.question(question) }
        var counts = [UInt16(questions.count), 0, 0, 0]
        var isTruncated = isTruncated
        for (index, section) in [answers, authority, additional].enumerated() {
            for record in section {
                guard !isTruncated, writer.record(record) else {
                    // What is additional may be missing without a word.
                    if index < 2 { isTruncated = true }
                    break
                }
                counts[index + 1] += 1
            }
        }
        if let `extension` {
            writer.extension(`extension`, code)
            counts[3] += 1
        }
        return writer.finished(counts, isTruncated: isTruncated)
    }
}

struct MessageWriter {
    private var bytes: [UInt8] = []
    /// Where names that were written begin, and the names that end them.
    private var offsets: [DomainName: UInt16] = [:]
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func header(_ message: DNSMessage) {
        put16(message.id)
        var flags = UInt16(message.operation & 0xF) << 11 | message.code.rawValue & 0xF
        if message.isResponse { flags |= 0x8000 }
        if message.isAuthoritative { flags |= 0x0400 }
        if message.wantsRecursion { flags |= 0x0100 }
        if message.offersRecursion { flags |= 0x0080 }
        put16(flags)
        for _ in 0..<4 { put16(0) }
    }

    mutating func question(_ question: DNSQuestion) {
        put(question.name)
        put16(question.type.rawValue)
        put16(question.group)
    }

    /// False, and nothing written, where it has no room.
    mutating func record(_ record: ResourceRecord) -> Bool {
        let (length, known) = (bytes.count, offsets)
        put(record.name)
        put16(record.data.type.rawValue)
        put16(1)
        put32(record.ttl)
        let start = bytes.count
        put16(0)
        put(record.data)
        let size = bytes.count - start - 2
        guard bytes.count <= limit, size <= 65535 else {
            bytes.removeSubrange(length...)
            offsets = known
            return false
        }
        set16(UInt16(size), at: start)
        return true
    }

    mutating func `extension`(_ value: DNSExtension, _ code: ResponseCode) {
        bytes.append(0)
        put16(RecordType.opt.rawValue)
        put16(value.payload)
        put32(UInt32(code.rawValue >> 4) << 24 | UInt32(value.version) << 16)
        put16(0)
    }

    func finished(_ counts: [UInt16], isTruncated: Bool) -> [UInt8] {
        var copy = self
        for (index, count) in counts.enumerated() { copy.set16(count, at: 4 + 2 * index) }
        if isTruncated { copy.bytes[2] |= 0x02 }
        return copy.bytes
    }

    private mutating func put(_ data: RecordData) {
        switch data {
        case .a(let address): put32(address)
        case .aaaa(let address): bytes += address
        case .cname(let name), .ns(let name), .ptr(let name): put(name)
        case .txt(let strings):
            for string in strings {
                bytes.append(UInt8(clamping: string.count))
                bytes += string.prefix(255)
            }
        case .srv(let priority, let weight, let port, let target):
            for number in [priority, weight, port] { put16(number) }
            // RFC 2782: the target is not compressed.
            put(target, compressed: false)
        case .soa(let soa):
            put(soa.server)
            put(soa.mailbox)
            for number in [soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum] { put32(number) }
        case .other(_, let raw): bytes += raw
        }
    }

    private mutating func put(_ name: DomainName, compressed: Bool = true) {
        var rest: DomainName? = name
        while let part = rest, let label = part.labels.first {
            if compressed, let offset = offsets[part] {
                put16(0xC000 | offset)
                return
            }
            if bytes.count < 0x4000, offsets[part] == nil { offsets[part] = UInt16(bytes.count) }
            bytes.append(UInt8(label.count))
            bytes += label
            rest = part.parent
        }
        bytes.append(0)
    }

    private mutating func put16(_ number: UInt16) {
        bytes.append(UInt8(number >> 8))
        bytes.append(UInt8(number & 255))
    }

    private mutating func put32(_ number: UInt32) {
        put16(UInt16(number >> 16))
        put16(UInt16(number & 0xFFFF))
    }

    private mutating func set16(_ number: UInt16, at index: Int) {
        bytes[index] = UInt8(number >> 8)
        bytes[index + 1] = UInt8(number & 255)
    }
}
