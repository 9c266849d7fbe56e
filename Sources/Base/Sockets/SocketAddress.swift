package import Glibc

/// An IPv4 or IPv6 address and a port, without a reference or an allocation.
package struct SocketAddress: Hashable, Sendable {
    package var ip: IPAddress
    package var port: UInt16

    package init(ip: IPAddress, port: UInt16) {
        self.ip = ip
        self.port = port
    }

    /// Nil where `text` is no address; names are not looked up.
    package init?(_ text: String, port: Int) {
        guard let ip = IPAddress(text), let port = UInt16(exactly: port) else { return nil }
        self.init(ip: ip, port: port)
    }

    package init(_ storage: sockaddr_storage) {
        self = withUnsafeBytes(of: storage) { bytes in
            if Int32(storage.ss_family) == AF_INET6 {
                let address = bytes.loadUnaligned(as: sockaddr_in6.self)
                let ip = withUnsafeBytes(of: address.sin6_addr) { IPAddress(networkOrder: $0) }
                return SocketAddress(ip: ip, port: UInt16(bigEndian: address.sin6_port))
            }
            let address = bytes.loadUnaligned(as: sockaddr_in.self)
            let ip = withUnsafeBytes(of: address.sin_addr) { IPAddress(networkOrder: $0) }
            return SocketAddress(ip: ip, port: UInt16(bigEndian: address.sin_port))
        }
    }

    /// Calls `body` with the address as the socket calls take it.
    package func withSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var storage = sockaddr_storage()
        let length = withUnsafeMutableBytes(of: &storage) { fill($0) }
        return withUnsafePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    private func fill(_ bytes: UnsafeMutableRawBufferPointer) -> socklen_t {
        if ip.isIPv6 {
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = port.bigEndian
            withUnsafeMutableBytes(of: &address.sin6_addr) { ip.copyNetworkOrder(to: $0) }
            bytes.storeBytes(of: address, as: sockaddr_in6.self)
            return socklen_t(MemoryLayout<sockaddr_in6>.size)
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        withUnsafeMutableBytes(of: &address.sin_addr) { ip.copyNetworkOrder(to: $0) }
        bytes.storeBytes(of: address, as: sockaddr_in.self)
        return socklen_t(MemoryLayout<sockaddr_in>.size)
    }
}

extension SocketAddress: CustomStringConvertible {
    /// `10.0.1.17:80`, `[::1]:80`.
    package var description: String { ip.isIPv6 ? "[\(ip)]:\(port)" : "\(ip):\(port)" }
}
