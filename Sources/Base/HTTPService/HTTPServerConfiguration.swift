import TealCore

/// Where a server listens, and what it puts up with.
package struct HTTPServerConfiguration: Sendable {
    /// A numeric address.
    package var host: String
    /// 0 for any that is free; `HTTPServer.boundPort` tells which.
    package var port: Int
    /// Bytes of a request's body; more is answered 413.
    package var maximumBodySize: Int
    /// Connections at once; one more is closed as soon as it is made.
    package var maximumConnections: Int
    /// From the first byte of a head to its last, and between two pieces of a body; then 408.
    package var requestTimeout: Duration
    /// Between two requests of a connection; then it is closed.
    package var idleTimeout: Duration

    package init(
        host: String = "127.0.0.1", port: Int, maximumBodySize: Int = 64 << 20, maximumConnections: Int = 4096,
        requestTimeout: Duration = .seconds(20), idleTimeout: Duration = .seconds(75)
    ) {
        self.host = host
        self.port = port
        self.maximumBodySize = maximumBodySize
        self.maximumConnections = maximumConnections
        self.requestTimeout = requestTimeout
        self.idleTimeout = idleTimeout
    }

    func refused(_ error: any Error) -> Problem {
        Problem(
            what: "Nothing listens on \(host):\(port) now.", why: "\(error)",
            mend: "see who has the port with: ss -ltnp 'sport = :\(port)'", code: "TEAL-HTTP-001")
    }
}
