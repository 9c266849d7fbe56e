/// JSON with the order of keys kept, and with the line of what is wrong.
package enum TemplateJSON {
    package static func read(_ text: String) throws(TemplateError) -> TemplateValue {
        var reader = JSONReader(Array(text.utf8))
        return try reader.readDocument()
    }

    /// One line without spaces, or, where `pretty`, two spaces a level.
    package static func write(_ value: TemplateValue, pretty: Bool = false) -> String {
        var writer = JSONWriter(pretty: pretty)
        writer.write(value, depth: 0)
        return writer.text
    }
}

private struct JSONWriter {
    let pretty: Bool
    var text = ""

    init(pretty: Bool) {
        self.pretty = pretty
    }

    mutating func write(_ value: TemplateValue, depth: Int) {
        switch value {
        case .null: text += "null"
        case .bool, .integer, .number: text += value.scalarText ?? "null"
        case .string(let string): quote(string)
        case .list(let list):
            write(list.count, "[", "]", depth: depth) { writer, index in writer.write(list[index], depth: depth + 1) }
        case .map(let map):
            write(map.count, "{", "}", depth: depth) { writer, index in
                let (key, value) = map.entries[index]
                writer.quote(key)
                writer.text += writer.pretty ? ": " : ":"
                writer.write(value, depth: depth + 1)
            }
        }
    }

    private mutating func write(
        _ count: Int, _ open: String, _ close: String, depth: Int, _ element: (inout JSONWriter, Int) -> Void
    ) {
        text += open
        for index in 0..<count {
            if index > 0 { text += "," }
            breakLine(depth: depth + 1)
            element(&self, index)
        }
        if count > 0 { breakLine(depth: depth) }
        text += close
    }

    private mutating func breakLine(depth: Int) {
        if pretty { text += "\n" + String(repeating: "  ", count: depth) }
    }

    private mutating func quote(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
