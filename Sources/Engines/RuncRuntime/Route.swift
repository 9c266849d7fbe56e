import TealCore

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
