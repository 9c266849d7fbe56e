/// A block of IPv4 addresses: `10.0.0.0/16`.
package struct IPv4Block: Hashable, Sendable, CustomStringConvertible {
    /// The first address, as a number.
    package var base: UInt32
    /// 0-32.
    package var prefixLength: Int

    /// The bits of the host are cleared.
    package init(base: UInt32, prefixLength: Int) {
        self.prefixLength = prefixLength
        self.base = prefixLength == 0 ? 0 : base & (UInt32.max << UInt32(32 - prefixLength))
    }

    package init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let length = Int(halves[1]), (0...32).contains(length) else { return nil }
        let octets = halves[0].split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard octets.count == 4, octets.allSatisfy({ $0 != nil }) else { return nil }
        self.init(base: octets.reduce(0) { $0 << 8 | UInt32($1 ?? 0) }, prefixLength: length)
    }

    package var description: String {
        let octets = [24, 16, 8, 0].map { String(base >> UInt32($0) & 255) }
        return "\(octets.joined(separator: "."))/\(prefixLength)"
    }

    /// The first `count` blocks inside this one whose hosts have `bits` bits; nil where they do not fit.
    package func subnets(count: Int, bits: Int) -> [IPv4Block]? {
        let length = 32 - bits
        guard count > 0, (1...32).contains(length), length >= prefixLength, length - prefixLength < 32 else {
            return nil
        }
        guard count <= 1 << (length - prefixLength) else { return nil }
        return (0..<count).map { IPv4Block(base: base + UInt32($0) << UInt32(bits), prefixLength: length) }
    }
}
