import Glibc

/// An IPv4 or IPv6 address in two machine words.
package struct IPAddress: Hashable, Sendable {
    /// An IPv4 address is kept in the lowest 32 bits of `low`.
    package let high: UInt64
    package let low: UInt64
    package let isIPv6: Bool

    /// `10.0.1.17`, `::1`; nil where `text` is neither.
    package init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self = withUnsafeBytes(of: four) { IPAddress(networkOrder: $0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self = withUnsafeBytes(of: six) { IPAddress(networkOrder: $0) }
        } else {
            return nil
        }
    }

    /// Four or sixteen bytes, the most significant first.
    package init(networkOrder bytes: UnsafeRawBufferPointer) {
        var words: (UInt64, UInt64) = (0, 0)
        for byte in bytes {
            words.0 = words.0 << 8 | words.1 >> 56
            words.1 = words.1 << 8 | UInt64(byte)
        }
        (high, low) = words
        isIPv6 = bytes.count == 16
    }

    /// 32 or 128.
    package var bitWidth: Int { isIPv6 ? 128 : 32 }

    /// The address byte at `index`, the most significant first.
    package func byte(_ index: Int) -> UInt8 {
        let fromEnd = bitWidth / 8 - 1 - index
        return UInt8(truncatingIfNeeded: fromEnd >= 8 ? high >> UInt64(8 * (fromEnd - 8)) : low >> UInt64(8 * fromEnd))
    }

    package func copyNetworkOrder(to bytes: UnsafeMutableRawBufferPointer) {
        for index in 0..<(bitWidth / 8) { bytes[index] = byte(index) }
    }

    /// Writes the address as text; `destination` holds at least 46 bytes. Returns how many were written.
    package func write(to destination: UnsafeMutablePointer<UInt8>) -> Int {
        guard isIPv6 else { return writeIPv4(to: destination) }
        var address = in6_addr()
        withUnsafeMutableBytes(of: &address) { copyNetworkOrder(to: $0) }
        return destination.withMemoryRebound(to: CChar.self, capacity: 46) { text in
            inet_ntop(AF_INET6, &address, text, 46)
            return strlen(text)
        }
    }

    private func writeIPv4(to destination: UnsafeMutablePointer<UInt8>) -> Int {
        var length = 0
        for index in 0..<4 {
            if index > 0 {
                destination[length] = UInt8(ascii: ".")
                length += 1
            }
            let value = byte(index)
            if value >= 100 {
                destination[length] = 48 + value / 100
                length += 1
            }
            if value >= 10 {
                destination[length] = 48 + value / 10 % 10
                length += 1
            }
            destination[length] = 48 + value % 10
            length += 1
        }
        return length
    }
}

extension IPAddress: CustomStringConvertible {
    package var description: String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 46) { buffer in
            let start = buffer.baseAddress!
            return String(decoding: UnsafeBufferPointer(start: start, count: write(to: start)), as: UTF8.self)
        }
    }
}

/// A network in prefix notation: `10.0.0.0/16`.
package struct AddressBlock: Hashable, Sendable {
    package let base: IPAddress
    package let prefixLength: Int

    /// Nil where `text` is no block; without a `/` it is a single address.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let base = IPAddress(String(parts[0])) else { return nil }
        let prefix = parts.count == 2 ? Int(parts[1]) : base.bitWidth
        guard let prefix, (0...base.bitWidth).contains(prefix) else { return nil }
        self.base = base
        prefixLength = prefix
    }

    package func contains(_ address: IPAddress) -> Bool {
        guard address.isIPv6 == base.isIPv6 else { return false }
        guard base.isIPv6 else { return (address.low ^ base.low) >> UInt64(32 - prefixLength) == 0 }
        if prefixLength <= 64 {
            return prefixLength == 0 || (address.high ^ base.high) >> UInt64(64 - prefixLength) == 0
        }
        return address.high == base.high && (address.low ^ base.low) >> UInt64(128 - prefixLength) == 0
    }
}

extension IPAddress {
    /// `0.0.0.0`: any address to listen at, none to connect to.
    package static let unspecified = withUnsafeBytes(of: UInt32(0)) { IPAddress(networkOrder: $0) }
}
