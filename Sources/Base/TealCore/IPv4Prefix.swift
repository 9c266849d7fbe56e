/// A range of IPv4 addresses in CIDR notation: `10.0.1.0/24`. An address is a number, its first part in the highest byte.
package struct IPv4Prefix: Hashable, Sendable, CustomStringConvertible {
    /// The first address of the range.
    package let base: UInt32
    /// 0 to 32.
    package let length: Int

    /// The range of that length which an address is in.
    package init(containing address: UInt32, length: Int) {
        self.length = length
        base = address & Self.mask(length)
    }

    /// Nil unless `text` is an address, a slash and a length; bits of the address beyond the length are dropped.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = Self.address(String(parts[0])), let length = Int(parts[1]),
            (0...32).contains(length), String(length) == parts[1]
        else { return nil }
        self.init(containing: address, length: length)
    }

    /// The last address of the range.
    package var last: UInt32 { base | ~Self.mask(length) }

    package var count: Int { 1 << (32 - length) }

    /// The second address of the range: the router's, in a subnet of AWS.
    package var gateway: UInt32 { base + 1 }

    package func contains(_ address: UInt32) -> Bool { address & Self.mask(length) == base }

    package func contains(_ other: IPv4Prefix) -> Bool { other.length >= length && contains(other.base) }

    package func overlaps(_ other: IPv4Prefix) -> Bool { contains(other) || other.contains(self) }

    package var description: String { "\(Self.text(base))/\(length)" }

    /// `10.0.1.17`
    package static func text(_ address: UInt32) -> String {
        "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
    }

    /// Nil unless `text` is four decimal numbers of 0 to 255.
    package static func address(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4 else { return nil }
        return parts.reduce(UInt32?(0)) { sum, part in
            guard let sum, let part else { return nil }
            return sum << 8 | UInt32(part)
        }
    }

    private static func mask(_ length: Int) -> UInt32 { length == 0 ? 0 : ~0 << UInt32(32 - length) }
}
