package import TealCore

extension HTTPServer {
    /// Where to listen and what to bear.
    package struct Configuration: Sendable {
        package enum Address: Sendable, Equatable, CustomStringConvertible {
            /// Port 0 lets the system choose; `boundPort` tells.
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
        /// A longer body is answered by 413. A handler may take less by `HTTPBody.collect(upTo:)`.
        package var maximumBodySize: ByteCount
        /// The request line and all fields; more is answered by 431.
        package var maximumHeadSize = ByteCount.kibibytes(32)
        /// A connection beyond these is answered by 503 and closed.
        package var maximumConnections = 4096
        /// From the first byte of a request to the end of its head; then 408.
        package var headTimeout = Duration.seconds(10)
        /// How long a body may keep its reader waiting, plus one second for each KiB received; then 408.
        package var bodyTimeout = Duration.seconds(30)
        /// Between two requests of a connection.
        package var idleTimeout = Duration.seconds(75)
        /// How long a client may take nothing of what it is sent.
        package var writeTimeout = Duration.seconds(60)
        /// How long requests in flight may go on after the server was told to end.
        package var drainTimeout = Duration.seconds(20)

        package init(address: Address, maximumBodySize: ByteCount = .mebibytes(16)) {
            self.address = address
            self.maximumBodySize = maximumBodySize
        }

        package init(host: String, port: Int, maximumBodySize: ByteCount = .mebibytes(16)) {
            self.init(address: .tcp(host: host, port: port), maximumBodySize: maximumBodySize)
        }
    }
}

/// The server could not listen where it was told to.
package struct HTTPBindError: Error, Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        case inUse
        case notPermitted
        /// No interface of this machine has the address.
        case notLocal
        case other(String)
    }

    package var address: HTTPServer.Configuration.Address
    package var reason: Reason

    /// The same to a person. `mend` may be worded better by whoever knows how the address is chosen.
    package var problem: Problem {
        let (why, mend) =
            switch reason {
            case .inUse:
                ("Another process listens there.", "Stop that process (ss -ltnp shows it), or choose another port.")
            case .notPermitted:
                ("The system does not let this user listen there.", "Choose a port above 1023, or run as root.")
            case .notLocal:
                (
                    "No interface of this machine has that address.",
                    "Choose 127.0.0.1 or another address of this machine."
                )
            case .other(let text): (text, "Choose another address.")
            }
        return Problem(
            what: "Could not listen on \(address).", why: why, mend: mend, code: "TEAL-HTTP-001", exit: .failed)
    }
}
