import FoundationEssentials

/// Scalars as text: in forms, in XML, in headers and in paths.
enum Scalar {
    /// `format` is the protocol's own, for timestamps whose type names none.
    static func text(
        _ value: WireValue, _ type: WireType, format: TimestampFormat = .iso8601
    ) throws(WireError) -> String {
        switch (type, value) {
        case (.string, .string(let text)): return text
        case (.integer, .integer(let number)): return "\(number)"
        case (.double, .integer(let number)): return "\(number)"
        case (.double, .double(let number)): return self.text(number)
        case (.boolean, .boolean(let flag)): return flag ? "true" : "false"
        case (.timestamp(let own), .timestamp(let date)): return Timestamp.text(date, own ?? format)
        case (.blob, .blob(let bytes)): return Data(bytes).base64EncodedString()
        default: throw WireError(.mistyped(expected: type.name))
        }
    }

    /// The inverse of `text`. White space around anything but a string does not count.
    static func value(
        _ text: String, _ type: WireType, format: TimestampFormat = .iso8601
    ) throws(WireError) -> WireValue {
        if case .string = type { return .string(text) }
        let trimmed = text.trimmingXMLSpace()
        switch type {
        case .integer:
            if let number = Int(trimmed) { return .integer(number) }
        case .double:
            if let number = double(trimmed) { return .double(number) }
        case .boolean:
            if let flag = boolean(trimmed) { return .boolean(flag) }
        case .timestamp(let own):
            if let date = Timestamp.date(trimmed, own ?? format) { return .timestamp(date) }
        case .blob:
            if let data = Data(base64Encoded: trimmed) { return .blob([UInt8](data)) }
        case .string, .document, .list, .map, .structure:
            break
        }
        throw WireError(.mistyped(expected: type.name))
    }

    private static func text(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return "\(whole)" }
        return "\(number)"
    }

    /// Decimal, or one of the three words; Swift's own reader takes hexadecimal and other words for infinity too.
    private static func double(_ text: String) -> Double? {
        switch text {
        case "NaN": return .nan
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        default:
            guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }) else { return nil }
            return Double(text)
        }
    }

    private static func boolean(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }
}

extension WireType {
    /// What an error calls it.
    var name: String {
        switch self {
        case .string: "string"
        case .integer: "integer"
        case .double: "double"
        case .boolean: "boolean"
        case .timestamp: "timestamp"
        case .blob: "blob"
        case .document: "document"
        case .list: "list"
        case .map: "map"
        case .structure: "structure"
        }
    }
}

extension String {
    /// Without the four characters that XML calls white space at either end.
    func trimmingXMLSpace() -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        guard let first = utf8.first, let last = utf8.last, isSpace(first) || isSpace(last) else { return self }
        let bytes = utf8.drop(while: isSpace)
        return String(decoding: bytes.reversed().drop(while: isSpace).reversed(), as: UTF8.self)
    }
}
