/// A name of the DNS: labels of 1 to 63 bytes, 255 bytes on the wire at most. Compared without regard to ASCII case, and
/// written as it came: some resolvers vary the case of what they ask and look for the same in the answer.
///
/// Source: RFC 1035 (2.3, 3.1), RFC 4343.
package struct DomainName: Sendable {
    /// The first label is the leftmost; none for the root.
    package let labels: [[UInt8]]
    /// As on the wire, lowercased: what is compared.
    private let key: [UInt8]

    package static let root = DomainName(unchecked: [])

    /// Nil where a label is empty or too long, or the name is.
    package init?(labels: [[UInt8]]) {
        guard labels.allSatisfy({ (1...63).contains($0.count) }),
            labels.reduce(1, { $0 + $1.count + 1 }) <= 255
        else { return nil }
        self.init(unchecked: labels)
    }

    /// `web.lemon.local`, with or without a dot at the end; nil for what is no name.
    package init?(_ text: String) {
        let bare = text.hasSuffix(".") ? text.dropLast() : text[...]
        self.init(
            labels: bare.isEmpty
                ? [] : bare.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).map(Array.init))
    }

    private init(unchecked labels: [[UInt8]]) {
        self.labels = labels
        key = labels.flatMap { label in [UInt8(label.count)] + label.map(Self.lowercased) } + [0]
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// Without the first label; nil for the root.
    package var parent: DomainName? { labels.isEmpty ? nil : DomainName(unchecked: Array(labels.dropFirst())) }

    /// Whether this is `other` or a name below it.
    package func isWithin(_ other: DomainName) -> Bool {
        labels.count >= other.labels.count
            && DomainName(unchecked: Array(labels.suffix(other.labels.count))) == other
    }

    /// With one label more in front; nil where that is too long.
    package func child(_ label: String) -> DomainName? { DomainName(labels: [Array(label.utf8)] + labels) }

    /// `ip-10-0-1-5` of `ip-10-0-1-5.ec2.internal`, lowercased; nil unless the name is one label below `other`.
    package func label(below other: DomainName) -> String? {
        guard labels.count == other.labels.count + 1, isWithin(other) else { return nil }
        return String(decoding: labels[0], as: UTF8.self).lowercased()
    }

    /// Bytes on the wire, without compression.
    var wireLength: Int { key.count }
}

extension DomainName: Hashable {
    package static func == (left: DomainName, right: DomainName) -> Bool { left.key == right.key }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension DomainName: CustomStringConvertible {
    /// Without a dot at the end, but for the root.
    package var description: String {
        labels.isEmpty ? "." : labels.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
    }
}

extension DomainName {
    /// `5.1.0.10.in-addr.arpa`, where the name of an IPv4 address stands.
    package init(reverseOf address: UInt32) {
        let parts = [0, 8, 16, 24].map { Array(String(address >> $0 & 255).utf8) }
        self.init(unchecked: parts + [Array("in-addr".utf8), Array("arpa".utf8)])
    }

    /// The address whose reverse name this is.
    package var reversedAddress: UInt32? {
        guard labels.count == 6, let arpa = DomainName("in-addr.arpa"), isWithin(arpa) else { return nil }
        let parts = labels.prefix(4).reversed().map { UInt8(String(decoding: $0, as: UTF8.self)) }
        return parts.reduce(UInt32?(0)) { sum, part in
            guard let sum, let part else { return nil }
            return sum << 8 | UInt32(part)
        }
    }
}
