/// Reads one JSON text (RFC 8259) from bytes. Strict: no comments, no trailing commas, no lone surrogates, nothing after
/// the value; and bounded in depth, so that no request can exhaust the stack.
package struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private let maximumDepth: Int

    private init(_ bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    /// Throws `WireError.Reason.malformed`, which names the byte at which reading stopped.
    package static func parse(_ bytes: [UInt8], maximumDepth: Int = 128) throws(WireError) -> JSONValue {
        var parser = JSONParser(bytes, maximumDepth: maximumDepth)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == bytes.count else { throw parser.malformed("something follows the value") }
        return value
    }

    private func malformed(_ what: String) -> WireError {
        WireError(.malformed("JSON: \(what) at byte \(position)"))
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value() throws(WireError) -> JSONValue {
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try nested { (parser) throws(WireError) in .object(try parser.object()) }
        case UInt8(ascii: "["): return try nested { (parser) throws(WireError) in .array(try parser.array()) }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw malformed("the text ends where a value should be")
        default: return try number()
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(WireError) -> JSONValue
    ) throws(WireError) -> JSONValue {
        guard depth < maximumDepth else { throw malformed("more than \(maximumDepth) levels") }
        depth += 1
        defer { depth -= 1 }
        position += 1
        return try read(&self)
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(WireError) -> JSONValue {
        let end = position + text.utf8CodeUnitCount
        let matches = text.withUTF8Buffer { word in end <= bytes.count && bytes[position..<end].elementsEqual(word) }
        guard matches else { throw malformed("an unknown word") }
        position = end
        return value
    }

    private mutating func object() throws(WireError) -> JSONObject {
        var members: [(name: String, value: JSONValue)] = []
        skipSpace()
        if take("}") { return JSONObject(members) }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw malformed("no member name") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw malformed("no colon after a member name") }
            members.append((name, try value()))
            skipSpace()
            if take("}") { return JSONObject(members) }
            guard take(",") else { throw malformed("neither comma nor end of the object") }
        }
    }

    private mutating func array() throws(WireError) -> [JSONValue] {
        var values: [JSONValue] = []
        skipSpace()
        if take("]") { return values }
        while true {
            values.append(try value())
            skipSpace()
            if take("]") { return values }
            guard take(",") else { throw malformed("neither comma nor end of the array") }
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }
}

// MARK: - Numbers

extension JSONParser {
    private mutating func number() throws(WireError) -> JSONValue {
        let start = position
        _ = take("-")
        let whole = try digits()
        guard whole.count == 1 || bytes[whole.lowerBound] != UInt8(ascii: "0") else {
            throw malformed("a number with a leading zero")
        }
        var isWhole = true
        if take(".") {
            isWhole = false
            _ = try digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            _ = try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let integer = Int(text) { return .integer(integer) }
        guard let double = Double(text), double.isFinite else { throw malformed("a number out of range") }
        return .number(double)
    }

    private mutating func digits() throws(WireError) -> Range<Int> {
        let start = position
        while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
        guard position > start else { throw malformed("no digit where a number should be") }
        return start..<position
    }
}

// MARK: - Strings

extension JSONParser {
    private mutating func string() throws(WireError) -> String {
        position += 1
        var text: [UInt8] = []
        while true {
            let start = position
            while let byte = current, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                position += 1
            }
            text.append(contentsOf: bytes[start..<position])
            if take("\"") { break }
            guard take("\\") else { throw malformed("a string without end, or a control character in it") }
            try escape(into: &text)
        }
        guard let string = String(validating: text, as: UTF8.self) else {
            throw malformed("a string that is not UTF-8")
        }
        return string
    }

    private mutating func escape(into text: inout [UInt8]) throws(WireError) {
        guard let byte = current else { throw malformed("an escape without end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try escapedScalar())).utf8)
        default: throw malformed("an unknown escape")
        }
    }

    private mutating func escapedScalar() throws(WireError) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take("\\"), take("u") else { throw malformed("half a surrogate pair") }
        let second = try codeUnit()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw malformed("half a surrogate pair") }
        return scalar
    }

    private mutating func codeUnit() throws(WireError) -> UInt32 {
        let end = position + 4
        guard end <= bytes.count else { throw malformed("an escape without end") }
        var unit: UInt32 = 0
        for byte in bytes[position..<end] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw malformed("an escape that is not hexadecimal")
            }
            unit = unit << 4 | UInt32(digit)
        }
        position = end
        return unit
    }
}
