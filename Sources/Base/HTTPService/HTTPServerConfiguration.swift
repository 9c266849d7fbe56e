import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a server listens, and what it puts up with.
package struct HTTPServerConfiguration: Sendable {
    package enum Address: Sendable, Equatable, CustomStringConvertible {
        /// A numeric address. Port 0 lets the system choose; `HTTPServer.boundPort` tells.
        case tcp(host: String, port: Int)
        /// A socket file; one that is left over from a dead process is replaced.
        case unixSocket(path: String)

        package var description: String {
            switch self {
            case .tcp(let host, let port): "\(host):\(port)"
            case .unixSocket(let path): path
            }
        }
    }

    package var address: Address
    /// Bytes of a request's body; more is answered by 413. A handler may take less by `HTTPBody.collect(upTo:)`.
    package var maximumBodySize: Int
    /// Bytes of the request line and all fields; more is answered by 431.
    package var maximumHeadSize = 32 << 10
    /// Connections at once; one more is answered by 503 and closed.
    package var maximumConnections: Int
    /// From the first byte of a head to its last; and how long a body may keep its reader waiting in all, less what it
    /// earns by coming: one millisecond a byte. Then 408.
    package var requestTimeout: Duration
    /// Between two requests of a connection; then it is closed.
    package var idleTimeout: Duration
    /// How long a client may take nothing of what it is sent; then the connection is closed.
    package var writeTimeout = Duration.seconds(60)
    /// How long requests in flight may go on after the server was told to end.
    package var drainTimeout = Duration.seconds(20)

    package init(
        address: Address, maximumBodySize: Int = 64 << 20, maximumConnections: Int = 4096,
        requestTimeout: Duration = .seconds(20), idleTimeout: Duration = .seconds(75)
    ) {
        self.address = address
        self.maximumBodySize = maximumBodySize
        self.maximumConnections = maximumConnections
        self.requestTimeout = requestTimeout
        self.idleTimeout = idleTimeout
    }

    package init(
        host: String = "127.0.0.1", port: Int, maximumBodySize: Int = 64 << 20, maximumConnections: Int = 4096,
        requestTimeout: Duration = .seconds(20), idleTimeout: Duration = .seconds(75)
    ) {
        self.init(
            address: .tcp(host: host, port: port), maximumBodySize: maximumBodySize,
            maximumConnections: maximumConnections, requestTimeout: requestTimeout, idleTimeout: idleTimeout)
    }
}

extension HTTPServerConfiguration.Address {
    /// To a person: why nothing listens here. `number`: the system's error, nil where there was another.
    func refused(_ number: Int32?, _ reason: String) -> Problem {
        let (why, mend) =
            switch number {
            case EADDRINUSE: ("another process listens there", "see who it is with: \(search)")
            case EACCES, EPERM: ("the system does not let this user listen there", "choose a port above 1023")
            case EADDRNOTAVAIL: ("no interface of this machine has that address", "choose 127.0.0.1")
            default: (reason, "choose another address")
            }
        return Problem(what: "Nothing can listen on \(self) now.", why: why, mend: mend, code: "TEAL-HTTP-001")
    }

    private var search: String {
        switch self {
        case .tcp(_, let port): "ss -ltnp 'sport = :\(port)'"
        case .unixSocket(let path): "ss -lxp src \(path)"
        }
    }
}
