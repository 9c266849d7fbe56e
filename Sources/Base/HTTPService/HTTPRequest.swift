/// The head of a request.
package struct HTTPRequest: Sendable {
    /// `GET`, `POST`; upper case as the client wrote it.
    package var method: String
    /// The request target as it stood on the line: `/v2/_catalog?n=10`.
    package var target: String
    package var headers: HTTPFields
    /// `127.0.0.1`, without a port; empty where it is not known.
    package var remoteAddress: String

    package init(method: String, target: String, headers: HTTPFields = [:], remoteAddress: String = "") {
        self.method = method
        self.target = target
        self.headers = headers
        self.remoteAddress = remoteAddress
    }

    /// What stands before the question mark, still percent-encoded.
    package var path: String {
        String(target.prefix { $0 != "?" })
    }

    /// What stands after the first question mark, still percent-encoded; empty where there is none.
    package var query: String {
        String(target.drop { $0 != "?" }.dropFirst())
    }

    /// The query's parts in order, percent-decoded, `+` as a space; a name without `=` has an empty value.
    package var queryItems: [(name: String, value: String)] {
        query.split(separator: "&").map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (PercentCoding.decodeForm(halves[0]), halves.count > 1 ? PercentCoding.decodeForm(halves[1]) : "")
        }
    }

    /// The first value of a query parameter.
    package func queryValue(_ name: String) -> String? {
        queryItems.first { $0.name == name }?.value
    }

    /// The host asked for, in lower case and without its port; nil where the request names none.
    package var host: String? {
        guard let text = headers["host"]?.lowercased(), !text.isEmpty else { return nil }
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") { return String(text[...end]) }
        return String(text.prefix { $0 != ":" })
    }
}

/// Percent-encoding of RFC 3986, as paths and queries use it.
package enum PercentCoding {
    /// `%41` to `A`; a stray percent sign stays. Bytes that are not UTF-8 become U+FFFD.
    package static func decode(_ text: some StringProtocol) -> String {
        decode(text, plusIsSpace: false)
    }

    /// The same for a query or form, where `+` is a space.
    package static func decodeForm(_ text: some StringProtocol) -> String {
        decode(text, plusIsSpace: true)
    }

    private static func decode(_ text: some StringProtocol, plusIsSpace: Bool) -> String {
        let source = Array(text.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            if source[index] == 0x25, index + 2 < source.count, let high = digit(source[index + 1]),
                let low = digit(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(plusIsSpace && source[index] == 0x2B ? 0x20 : source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
