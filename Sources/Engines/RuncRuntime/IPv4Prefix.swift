import ContainerRuntime

/// A range of IPv4 addresses: `10.0.1.0/24`.
struct IPv4Prefix: Hashable, Sendable, CustomStringConvertible {
    /// The first address of the range.
    let base: UInt32
    let length: Int

    init(containing address: UInt32, length: Int) {
        self.length = length
        base = address & Self.mask(length)
    }

    /// The address that the host takes in it: the second of the range.
    var gateway: UInt32 { base + 1 }

    func overlaps(_ other: IPv4Prefix) -> Bool {
        let mask = Self.mask(min(length, other.length))
        return base & mask == other.base & mask
    }

    var description: String { "\(Self.text(base))/\(length)" }

    static func mask(_ length: Int) -> UInt32 { length == 0 ? 0 : ~0 << UInt32(32 - length) }

    static func text(_ address: UInt32) -> String {
        "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
    }

    /// Nil unless `text` is four decimal numbers of 0 to 255.
    static func address(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4 else { return nil }
        return parts.reduce(UInt32?(0)) { sum, part in
            guard let sum, let part else { return nil }
            return sum << 8 | UInt32(part)
        }
    }
}

/// One line of the kernel's routing table.
struct Route: Equatable, Sendable {
    var device: String
    var prefix: IPv4Prefix

    /// The format of `/proc/net/route`: hexadecimal, in the processor's byte order. Default routes are left out.
    static func parse(_ table: String) -> [Route] {
        table.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
            guard fields.count > 7, let base = UInt32(fields[1], radix: 16), let mask = UInt32(fields[7], radix: 16),
                mask != 0
            else { return nil }
            let length = mask.nonzeroBitCount
            return Route(
                device: String(fields[0]), prefix: IPv4Prefix(containing: UInt32(bigEndian: base), length: length))
        }
    }
}
