/// Writes JSON without spaces, straight into bytes.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package static func bytes(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    package mutating func write(_ value: JSONValue) {
        switch value {
        case .null: literal("null")
        case .boolean(let value): literal(value ? "true" : "false")
        case .integer(let value): literal("\(value)")
        case .number(let value): write(value)
        case .string(let value): write(value)
        case .array(let values): write(values)
        case .object(let object): write(object)
        }
    }

    package mutating func literal(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// A whole number is written without fraction (`1790000000`); what JSON has no word for, as the strings AWS uses.
    package mutating func write(_ value: Double) {
        if value.isNaN { return write("NaN") }
        if value.isInfinite { return write(value < 0 ? "-Infinity" : "Infinity") }
        if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return literal("\(whole)") }
        literal("\(value)")
    }

    private mutating func write(_ values: [JSONValue]) {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ object: JSONObject) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in object.members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(member.name)
            bytes.append(UInt8(ascii: ":"))
            write(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    package mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { append($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies runs that need no escape as a whole; layers of images travel in such strings.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (index, byte) in text.enumerated()
        where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            bytes.append(contentsOf: text[start..<index])
            escape(byte)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): literal("\\\"")
        case UInt8(ascii: "\\"): literal("\\\\")
        case 0x0A: literal("\\n")
        case 0x0D: literal("\\r")
        case 0x09: literal("\\t")
        default: literal("\\u00\(byte < 16 ? "0" : "1")" + String(byte % 16, radix: 16))
        }
    }
}
