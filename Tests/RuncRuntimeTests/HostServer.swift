import Glibc

/// A port of this machine that accepts connections and says nothing, as the kernel does for a listener's backlog.
struct HostServer: Sendable {
    let port: Int
    /// The address by which this machine reaches the outside; the loopback's where it does not.
    let address: String
    private let descriptor: Int32

    struct Failure: Error {}

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var any = sockaddr_in()
        any.sin_family = sa_family_t(AF_INET)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let failed = withUnsafeMutablePointer(to: &any) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) != 0 || listen(descriptor, 16) != 0
                    || getsockname(descriptor, address, &size) != 0
            }
        }
        guard !failed else { throw Failure() }
        port = Int(UInt16(bigEndian: any.sin_port))
        address = Self.ownAddress() ?? "127.0.0.1"
    }

    func close() { _ = Glibc.close(descriptor) }

    /// By asking the kernel how it would reach an address of the documentation's; nothing is sent.
    private static func ownAddress() -> String? {
        let probe = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        defer { _ = Glibc.close(probe) }
        var target = sockaddr_in()
        target.sin_family = sa_family_t(AF_INET)
        target.sin_port = UInt16(9).bigEndian
        inet_pton(AF_INET, "198.51.100.1", &target.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isKnown = withUnsafeMutablePointer(to: &target) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                connect(probe, address, size) == 0 && getsockname(probe, address, &size) == 0
            }
        }
        guard isKnown else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
        inet_ntop(AF_INET, &target.sin_addr, &text, socklen_t(INET_ADDRSTRLEN))
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    }
}
