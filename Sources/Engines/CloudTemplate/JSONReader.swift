/// A JSON parser over bytes (RFC 8259).
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    /// Deeper documents are refused, so that a hostile one cannot exhaust the stack.
    private let deepest = 200

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func readDocument() throws(TemplateError) -> TemplateValue {
        let value = try readValue()
        skipSpace()
        guard position == bytes.count else { throw malformed() }
        return value
    }

    private mutating func readValue() throws(TemplateError) -> TemplateValue {
        skipSpace()
        guard position < bytes.count, depth < deepest else { throw malformed() }
        depth += 1
        defer { depth -= 1 }
        switch bytes[position] {
        case UInt8(ascii: "{"): return .map(try readMap())
        case UInt8(ascii: "["): return .list(try readList())
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "t"): return try readWord("true", .bool(true))
        case UInt8(ascii: "f"): return try readWord("false", .bool(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        default: return try readNumber()
        }
    }

    private mutating func readMap() throws(TemplateError) -> TemplateMap {
        position += 1
        var map = TemplateMap()
        if take("}") { return map }
        repeat {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw malformed() }
            let key = try readString()
            guard map[key] == nil else {
                throw .format("[\(key)] is defined more than once (line \(line))", line: line)
            }
            guard take(":") else { throw malformed() }
            map[key] = try readValue()
        } while take(",")
        guard take("}") else { throw malformed() }
        return map
    }

    private mutating func readList() throws(TemplateError) -> [TemplateValue] {
        position += 1
        var list: [TemplateValue] = []
        if take("]") { return list }
        repeat { list.append(try readValue()) } while take(",")
        guard take("]") else { throw malformed() }
        return list
    }

    private mutating func readWord(_ word: String, _ value: TemplateValue) throws(TemplateError) -> TemplateValue {
        guard bytes[position...].starts(with: word.utf8) else { throw malformed() }
        position += word.utf8.count
        return value
    }

    private mutating func readNumber() throws(TemplateError) -> TemplateValue {
        let start = position
        while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if let integer = Int(text), !text.hasPrefix("+") { return .integer(integer) }
        guard let number = Double(text), number.isFinite, !text.hasPrefix("+") else { throw malformed() }
        return .number(number)
    }

    private mutating func readString() throws(TemplateError) -> String {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw malformed() }
                return string
            case UInt8(ascii: "\\"): text += try readEscape()
            case 0..<0x20: throw malformed()
            default: text.append(byte)
            }
        }
        throw malformed()
    }

    private mutating func readEscape() throws(TemplateError) -> [UInt8] {
        guard position < bytes.count else { throw malformed() }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return try readUnicode()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        default: throw malformed()
        }
    }

    private mutating func readUnicode() throws(TemplateError) -> [UInt8] {
        let first = try readUnit()
        guard (0xD800..<0xDC00).contains(first) else { return try encode(first) }
        guard bytes[position...].starts(with: "\\u".utf8) else { throw malformed() }
        position += 2
        let second = try readUnit()
        guard (0xDC00..<0xE000).contains(second) else { throw malformed() }
        return try encode(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func readUnit() throws(TemplateError) -> UInt32 {
        guard position + 4 <= bytes.count else { throw malformed() }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard let unit = UInt32(digits, radix: 16), !digits.hasPrefix("+") else { throw malformed() }
        position += 4
        return unit
    }

    private func encode(_ value: UInt32) throws(TemplateError) -> [UInt8] {
        guard let scalar = Unicode.Scalar(value) else { throw malformed() }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    /// Steps over `mark`, and any space before it, where it comes next.
    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    private var line: Int { bytes[..<min(position, bytes.count)].count { $0 == 0x0A } + 1 }

    private func malformed() -> TemplateError {
        let seen = bytes[..<min(position, bytes.count)]
        let column = seen.count - (seen.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
        return .format("JSON not well-formed. (line \(line), column \(column))", line: line)
    }
}
