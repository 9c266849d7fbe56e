import CLinux
import Glibc

/// Non-blocking TCP sockets, as bare descriptors: whoever gets one closes it.
package enum TCPSocket {
    /// Listens at `address`. With `shared`, several sockets listen at the same address and the kernel spreads
    /// connections over them (SO_REUSEPORT). With `early`, the address need not be this machine's yet.
    package static func listen(
        at address: SocketAddress, backlog: Int32 = 1024, shared: Bool = false, early: Bool = false
    ) throws(SystemError) -> Int32 {
        let descriptor = open(for: address.ip)
        guard descriptor >= 0 else { throw SystemError("open a socket for \(address)") }
        enable(SO_REUSEADDR, on: descriptor)
        if shared { enable(SO_REUSEPORT, on: descriptor) }
        // IP_FREEBIND
        if early { enable(15, on: descriptor, level: Int32(IPPROTO_IP)) }
        guard address.withSocketAddress({ bind(descriptor, $0, $1) }) == 0 else {
            let error = SystemError("listen at \(address)")
            close(descriptor)
            throw error
        }
        guard Glibc.listen(descriptor, backlog) == 0 else {
            let error = SystemError("listen at \(address)")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// A connection from the queue, and who made it; nil with `errno` set where there is none.
    package static func accept(from listener: Int32) -> (descriptor: Int32, peer: SocketAddress)? {
        var storage = sockaddr_storage()
        var length = UInt32(MemoryLayout<sockaddr_storage>.size)
        let descriptor = clinux_accept_from(listener, &storage, &length)
        guard descriptor >= 0 else { return nil }
        sendWithoutDelay(descriptor)
        return (descriptor, SocketAddress(storage))
    }

    /// Begins to connect; the descriptor becomes writable when that is decided. Nil with `errno` set where it failed
    /// at once.
    /// - Parameter source: the address to come from; where this machine does not have it, another of its own.
    package static func connect(to address: SocketAddress, from source: IPAddress? = nil) -> Int32? {
        let descriptor = open(for: address.ip)
        guard descriptor >= 0 else { return nil }
        if let source {
            // IP_BIND_ADDRESS_NO_PORT: the port is chosen with the peer, so that as many are free as for nobody's source.
            enable(24, on: descriptor, level: Int32(IPPROTO_IP))
            _ = SocketAddress(ip: source, port: 0).withSocketAddress { bind(descriptor, $0, $1) }
        }
        sendWithoutDelay(descriptor)
        if address.withSocketAddress({ Glibc.connect(descriptor, $0, $1) }) == 0 || errno == EINPROGRESS {
            return descriptor
        }
        let code = errno
        close(descriptor)
        errno = code
        return nil
    }

    /// The error that a connection ended with, or 0.
    package static func pendingError(_ descriptor: Int32) -> Int32 {
        var code: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length) == 0 else { return errno }
        return code
    }

    /// Where the socket is bound: the port that 0 asked for.
    package static func localAddress(_ descriptor: Int32) -> SocketAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return result == 0 ? SocketAddress(storage) : nil
    }

    /// Makes the following close send a reset, so that the peer can't take what it got for the whole.
    package static func resetOnClose(_ descriptor: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    private static func open(for ip: IPAddress) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        return socket(ip.isIPv6 ? AF_INET6 : AF_INET, type, 0)
    }

    private static func sendWithoutDelay(_ descriptor: Int32) {
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func enable(_ option: Int32, on descriptor: Int32, level: Int32 = SOL_SOCKET) {
        var one: Int32 = 1
        setsockopt(descriptor, level, option, &one, socklen_t(MemoryLayout<Int32>.size))
    }
}
