/// Reads one XML 1.0 document in UTF-8 into a tree.
///
/// It refuses document types, and with them every entity beyond XML's own five, so that no document can make this one
/// grow or reach outside; and it is bounded in depth.
struct XMLParser {
    private let bytes: [UInt8]
    private var position = 0
    private let maximumDepth: Int

    private init(_ bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    /// Throws `WireError.Reason.malformed`, which names the byte at which reading stopped.
    static func parse(_ bytes: [UInt8], maximumDepth: Int = 128) throws(WireError) -> XMLElement {
        var parser = XMLParser(bytes, maximumDepth: maximumDepth)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
        try parser.skipMiscellany()
        guard parser.take("<") else { throw parser.malformed("no element") }
        let root = try parser.element(depth: 1)
        try parser.skipMiscellany()
        guard parser.position == bytes.count else { throw parser.malformed("something follows the root element") }
        return root
    }

    private func malformed(_ what: String) -> WireError {
        WireError(.malformed("XML: \(what) at byte \(position)"))
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func sees(_ text: StaticString) -> Bool {
        let end = position + text.utf8CodeUnitCount
        return text.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard sees(text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// What may stand before and after the root element.
    private mutating func skipMiscellany() throws(WireError) {
        while true {
            skipSpace()
            if take("<?") {
                _ = try upTo("?>")
            } else if take("<!--") {
                _ = try upTo("-->")
            } else if sees("<!DOCTYPE") {
                throw malformed("a document type, which is not allowed")
            } else {
                return
            }
        }
    }

    private mutating func upTo(_ end: StaticString) throws(WireError) -> Range<Int> {
        let start = position
        while position < bytes.count {
            let here = position
            if take(end) { return start..<here }
            position += 1
        }
        throw malformed("no end of what begins at byte \(start)")
    }
}

// MARK: - Elements

extension XMLParser {
    /// After `<`.
    private mutating func element(depth: Int) throws(WireError) -> XMLElement {
        guard depth <= maximumDepth else { throw malformed("more than \(maximumDepth) levels") }
        let name = try self.name()
        var element = XMLElement(name: XMLParser.local(name))
        element.attributes = try attributes()
        if take("/>") { return element }
        guard take(">") else { throw malformed("no end of the tag \(name)") }
        var text: [UInt8] = []
        while true {
            if take("</") {
                guard try self.name() == name else { throw malformed("another end than that of \(name)") }
                skipSpace()
                guard take(">") else { throw malformed("no end of the tag \(name)") }
                break
            } else if take("<!--") {
                _ = try upTo("-->")
            } else if take("<![CDATA[") {
                text += bytes[try upTo("]]>")]
            } else if take("<?") {
                _ = try upTo("?>")
            } else if take("<") {
                element.children.append(try self.element(depth: depth + 1))
            } else {
                try characters(into: &text, until: UInt8(ascii: "<"))
            }
        }
        guard let decoded = String(validating: text, as: UTF8.self) else { throw malformed("text that is not UTF-8") }
        element.text = decoded
        return element
    }

    private mutating func name() throws(WireError) -> String {
        let start = position
        while let byte = current, XMLParser.isNameByte(byte) { position += 1 }
        guard position > start, let name = String(validating: bytes[start..<position], as: UTF8.self) else {
            throw malformed("no name")
        }
        return name
    }

    /// Anything that cannot end a name; names are compared, never interpreted.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "&"),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            false
        default: true
        }
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.lastIndex(of: ":") else { return name }
        return String(name[name.index(after: colon)...])
    }

    private mutating func attributes() throws(WireError) -> [String: String] {
        var attributes: [String: String] = [:]
        while true {
            let before = position
            skipSpace()
            guard let byte = current else { throw malformed("a tag without end") }
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { return attributes }
            guard position > before else { throw malformed("no space before an attribute") }
            let name = try self.name()
            skipSpace()
            guard take("=") else { throw malformed("no = after an attribute's name") }
            skipSpace()
            let value = try attributeValue()
            guard attributes.updateValue(value, forKey: name) == nil else { throw malformed("\(name) twice") }
        }
    }

    private mutating func attributeValue() throws(WireError) -> String {
        guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw malformed("an attribute's value without quotes")
        }
        position += 1
        var text: [UInt8] = []
        while current != quote {
            guard current != nil, current != UInt8(ascii: "<") else { throw malformed("an attribute without end") }
            try characters(into: &text, until: quote)
        }
        position += 1
        guard let value = String(validating: text, as: UTF8.self) else { throw malformed("text that is not UTF-8") }
        return value
    }
}

// MARK: - Text

extension XMLParser {
    /// Reads text and references until `end`, a `<` or the end of the document; line ends become line feeds.
    private mutating func characters(into text: inout [UInt8], until end: UInt8) throws(WireError) {
        while let byte = current, byte != end, byte != UInt8(ascii: "<") {
            if byte == UInt8(ascii: "&") {
                try reference(into: &text)
            } else if byte == 0x0D {
                position += 1
                if current != 0x0A { text.append(0x0A) }
            } else if byte < 0x20, byte != 0x0A, byte != 0x09 {
                throw malformed("a control character")
            } else {
                text.append(byte)
                position += 1
            }
        }
        guard current != nil else { throw malformed("an element without end") }
    }

    private mutating func reference(into text: inout [UInt8]) throws(WireError) {
        let known: [(StaticString, UInt8)] = [
            ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
            ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
        ]
        for (name, byte) in known where take(name) {
            text.append(byte)
            return
        }
        guard take("&#") else { throw malformed("an unknown entity") }
        let radix = take("x") ? 16 : 10
        let digits = String(decoding: bytes[try upTo(";")], as: UTF8.self)
        guard digits.utf8.count <= 8, digits.utf8.first != UInt8(ascii: "+"),
            let code = UInt32(digits, radix: radix), let scalar = Unicode.Scalar(code), XMLParser.isAllowed(scalar)
        else { throw malformed("a reference to no character") }
        text += String(Character(scalar)).utf8
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
