/// The 512 bytes before an entry's content.
///
/// <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html>, "ustar Interchange Format".
struct TarHeader {
    private var bytes = [UInt8](repeating: 0, count: TarFormat.blockSize)

    /// The most that eleven octal digits hold: 8 GiB.
    static let largestSize = 0o77_777_777_777

    private enum Field {
        static let name = 0..<100
        static let mode = 100..<108
        static let user = 108..<116
        static let group = 116..<124
        static let size = 124..<136
        static let modified = 136..<148
        static let checksum = 148..<156
        static let type = 156
        static let link = 157..<257
        static let magic = 257..<265
        static let prefix = 345..<500
    }

    init() {}

    /// Checks the sum; the caller passes exactly one block.
    init(block: [UInt8]) throws(ImageError) {
        bytes = block
        let stated = try number(Field.checksum)
        var sum = 0
        for (index, byte) in block.enumerated() {
            sum += Field.checksum.contains(index) ? 0x20 : Int(byte)
        }
        guard sum == stated else { throw ImageError(.malformed, "the archive is broken: a header's checksum is wrong") }
    }

    var isEmpty: Bool { bytes.allSatisfy { $0 == 0 } }
}

// MARK: - Writing

extension TarHeader {
    static func fits(name: String) -> Bool { split(name) != nil }
    static func fits(link: String) -> Bool { link.utf8.count <= 100 && link.utf8.allSatisfy { $0 < 0x80 } }

    /// The name, or as much of it as fits; a pax record before the header then has the whole.
    mutating func setName(_ name: String) {
        if let (prefix, name) = Self.split(name) {
            put(prefix, Field.prefix)
            put(name, Field.name)
        } else {
            put(Array(name.utf8.prefix(100)), Field.name)
        }
    }

    mutating func setLink(_ target: String, type: UInt8) {
        put(Array(target.utf8.prefix(100)), Field.link)
        setType(type)
    }

    mutating func setType(_ type: UInt8) { bytes[Field.type] = type }
    mutating func setMode(_ mode: UInt32) { put(Int(mode), Field.mode) }
    mutating func setSize(_ size: Int) { put(min(size, Self.largestSize), Field.size) }
    mutating func setModified(_ seconds: Int) { put(max(0, seconds), Field.modified) }

    mutating func setOwner(user: Int, group: Int) {
        put(user, Field.user)
        put(group, Field.group)
    }

    /// The block with its magic and checksum.
    func sealed() -> [UInt8] {
        var header = self
        header.put(Array("ustar\u{0}00".utf8), Field.magic)
        for index in Field.checksum { header.bytes[index] = 0x20 }
        let sum = header.bytes.reduce(0) { $0 + Int($1) }
        let digits = String(sum, radix: 8)
        header.put(Array((String(repeating: "0", count: 6 - digits.count) + digits + "\u{0} ").utf8), Field.checksum)
        return header.bytes
    }

    private mutating func put(_ value: [UInt8], _ field: Range<Int>) {
        bytes.replaceSubrange(field.lowerBound..<field.lowerBound + value.count, with: value)
    }

    private mutating func put(_ value: Int, _ field: Range<Int>) {
        let digits = String(value, radix: 8)
        let width = field.count - 1
        put(Array((String(repeating: "0", count: max(0, width - digits.count)) + digits).utf8.suffix(width)), field)
    }

    /// Prefix and name, parted at a slash so that both fit; nil where no slash does it or a byte is not ASCII.
    private static func split(_ name: String) -> (prefix: [UInt8], name: [UInt8])? {
        let bytes = Array(name.utf8)
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        guard bytes.count > 100 else { return ([], bytes) }
        let slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") && $0 > 0 && $0 < bytes.count - 1 }
        guard let slash = slashes.first(where: { $0 <= 155 && bytes.count - $0 - 1 <= 100 }) else { return nil }
        return (Array(bytes[..<slash]), Array(bytes[(slash + 1)...]))
    }
}

// MARK: - Reading

extension TarHeader {
    var type: UInt8 { bytes[Field.type] }
    var link: String { text(Field.link) }

    var name: String {
        let isUstar = bytes[Field.magic].starts(with: "ustar\u{0}".utf8)
        let prefix = isUstar ? text(Field.prefix) : ""
        return prefix.isEmpty ? text(Field.name) : prefix + "/" + text(Field.name)
    }

    func size() throws(ImageError) -> Int { try number(Field.size) }
    func mode() throws(ImageError) -> UInt32 { UInt32(try number(Field.mode) & 0o7777) }
    func user() throws(ImageError) -> Int { try number(Field.user) }
    func group() throws(ImageError) -> Int { try number(Field.group) }
    func modified() throws(ImageError) -> Int { try number(Field.modified) }

    private func text(_ field: Range<Int>) -> String {
        String(decoding: bytes[field].prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Octal digits, or GNU's base 256 where the first bit is set.
    private func number(_ field: Range<Int>) throws(ImageError) -> Int {
        let field = bytes[field]
        if let first = field.first, first & 0x80 != 0 { return try base256(field) }
        let digits = field.drop { $0 == 0x20 || $0 == 0 }.prefix { $0 != 0x20 && $0 != 0 }
        if digits.isEmpty { return 0 }
        guard let value = Int(String(decoding: digits, as: UTF8.self), radix: 8), value >= 0 else {
            throw ImageError(.malformed, "the archive is broken: a header's number is not octal")
        }
        return value
    }

    private func base256(_ field: ArraySlice<UInt8>) throws(ImageError) -> Int {
        // A negative number (first byte 0xFF) only ever stands for a time before 1970.
        if field.first == 0xFF { return 0 }
        var value = Int(field.first! & 0x7F)
        for byte in field.dropFirst() {
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 256)
            guard !overflow else {
                throw ImageError(.malformed, "the archive is broken: a header's number is too large")
            }
            value = shifted | Int(byte)
        }
        return value
    }
}
