import CTLS
package import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A blocking TCP connection, with TLS where it is asked for, for one thread.
///
/// Certificates are checked against the machine's own roots, and against the host's name.
package final class StreamConnection {
    /// To wait for with `poll`; see `hasBuffered`.
    package let descriptor: Int32
    private var context: OpaquePointer?
    private var tls: OpaquePointer?

    package init(host: String, port: Int, usesTLS: Bool) throws(Problem) {
        descriptor = try Self.connect(host, port)
        if usesTLS { try startTLS(host) }
    }

    deinit {
        if let tls {
            SSL_shutdown(tls)
            SSL_free(tls)
        }
        if let context { SSL_CTX_free(context) }
        close(descriptor)
    }

    /// Whether bytes are here already that `poll` does not know of.
    package var hasBuffered: Bool { tls.map { SSL_pending($0) > 0 } ?? false }

    /// At least one byte; nil at the end.
    package func read() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count =
                tls.map { Int(SSL_read($0, &buffer, Int32(buffer.count))) }
                ?? recv(descriptor, &buffer, buffer.count, 0)
            if count > 0 { return Array(buffer.prefix(count)) }
            guard tls == nil, count < 0, errno == EINTR else { return nil }
        }
    }

    /// False where the other end is gone.
    package func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { part in
                tls.map { Int(SSL_write($0, part.baseAddress, Int32(part.count))) }
                    ?? send(descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
            }
            if tls == nil, count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func connect(_ host: String, _ port: Int) throws(Problem) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, "\(port)", &hints, &found)
        guard code == 0 else { throw unreachable(host, port, String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(found) }
        var next = found
        while let address = next?.pointee {
            let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
            if descriptor >= 0, Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 {
                return descriptor
            }
            let code = errno
            if descriptor >= 0 { close(descriptor) }
            if address.ai_next == nil { throw unreachable(host, port, String(cString: strerror(code))) }
            next = address.ai_next
        }
        throw unreachable(host, port, "it has no address")
    }

    private func startTLS(_ host: String) throws(Problem) {
        context = SSL_CTX_new(TLS_client_method())
        ctls_require_tls12(context)
        SSL_CTX_set_default_verify_paths(context)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
        tls = SSL_new(context)
        ctls_set_server_name(tls, host)
        SSL_set1_host(tls, host)
        SSL_set_fd(tls, descriptor)
        guard SSL_connect(tls) == 1 else {
            let verified = SSL_get_verify_result(tls)
            let why =
                verified == Int(X509_V_OK)
                ? "the TLS handshake failed" : String(cString: X509_verify_cert_error_string(verified))
            throw Self.unreachable(host, 443, why)
        }
    }

    private static func unreachable(_ host: String, _ port: Int, _ why: String) -> Problem {
        Problem(
            what: "\(host):\(port) cannot be reached.", why: why, mend: "is the network there, and nothing in between?",
            code: "TEAL-NET-001")
    }
}
