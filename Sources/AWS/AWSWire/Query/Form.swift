/// `application/x-www-form-urlencoded`, and the percent-encoding of paths and queries.
package enum Form {
    /// Throws `malformed` for a damaged escape or what is not UTF-8.
    package static func pairs(_ bytes: [UInt8]) throws(WireError) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let value = equals < part.endIndex ? part[(equals + 1)...] : []
            pairs.append((try decode(part[..<equals], plusIsSpace: true), try decode(value, plusIsSpace: true)))
        }
        return pairs
    }

    package static func text(_ pairs: [(name: String, value: String)]) -> String {
        pairs.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
    }

    /// Everything but letters, digits and `-._~`, as RFC 3986 and AWS's signatures want it.
    package static func encode(_ text: String, keepingSlashes: Bool = false) -> String {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isUnreserved(byte) || keepingSlashes && byte == UInt8(ascii: "/") {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    static func decode(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool) throws(WireError) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            guard byte == UInt8(ascii: "%") else {
                decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
                continue
            }
            guard position + 2 <= bytes.endIndex, let high = digit(bytes[position]),
                let low = digit(bytes[position + 1])
            else { throw WireError(.malformed("form: a % without two hexadecimal digits")) }
            decoded.append(high << 4 | low)
            position += 2
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw WireError(.malformed("form: not UTF-8"))
        }
        return text
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
