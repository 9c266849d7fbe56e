/// Writes XML straight into bytes, without indentation.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    init(withDeclaration: Bool = true) {
        if withDeclaration { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    }

    mutating func open(
        _ name: String, namespace: XMLNamespace? = nil, attributes: [(name: String, value: String)] = []
    ) {
        raw("<\(name)")
        for attribute in (namespace.map { [$0.attribute] } ?? []) + attributes {
            raw(" \(attribute.name)=\"")
            text(attribute.value)
            raw("\"")
        }
        raw(">")
    }

    mutating func close(_ name: String) {
        raw("</\(name)>")
    }

    mutating func element(_ name: String, _ content: String) {
        open(name)
        text(content)
        close(name)
    }

    mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Escapes what has a meaning in XML, and line ends, which a reader would otherwise be free to change. A character
    /// that XML 1.0 cannot say at all becomes U+FFFD.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": raw("&amp;")
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "\"": raw("&quot;")
            case "\r": raw("&#xD;")
            case "\n": raw("&#xA;")
            case "\t": bytes.append(0x09)
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": raw("\u{FFFD}")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
