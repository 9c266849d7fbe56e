import Glibc

/// Stream sockets in the file system, as bare descriptors: whoever gets one closes it.
package enum UnixSocket {
    /// Listens at `path` (non-blocking), which only this user may connect to. A socket file that nobody serves is
    /// replaced; one that is served is an error.
    package static func listen(at path: String) throws(SystemError) -> Int32 {
        if let other = try? connect(to: path) {
            close(other)
            throw SystemError("listen at \(path)", code: EADDRINUSE)
        }
        unlink(path)
        let descriptor = try open(path, flags: Int32(SOCK_NONBLOCK.rawValue))
        // Linux gives the file the mode that the socket has when it is bound.
        fchmod(descriptor, 0o600)
        let bound = try withAddress(path) { bind(descriptor, $0, $1) }
        guard bound == 0, Glibc.listen(descriptor, 64) == 0 else {
            let error = SystemError("listen at \(path)")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Connects, blocking; local sockets answer at once or not at all.
    package static func connect(to path: String) throws(SystemError) -> Int32 {
        let descriptor = try open(path, flags: 0)
        guard try withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
            let error = SystemError("connect to \(path)")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func open(_ path: String, flags: Int32) throws(SystemError) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | flags, 0)
        guard descriptor >= 0 else { throw SystemError("open a socket for \(path)") }
        return descriptor
    }

    private static func withAddress(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws(SystemError) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw SystemError("use the socket path \(path)", code: ENAMETOOLONG)
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
