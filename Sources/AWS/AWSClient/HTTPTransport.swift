/// One HTTP exchange, whole in memory: what the client needs of the network, and what tests script.
package protocol HTTPTransport: Sendable {
    /// Throws `TransportError`. An answer with any status is an answer, not an error.
    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse
}

package struct TransportRequest: Sendable {
    package var method: String
    /// `http://localhost:4566/path?query`
    package var url: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    package var timeout: Duration

    package init(
        method: String = "GET", url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
        timeout: Duration = .seconds(60)
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }
}

package struct TransportResponse: Sendable {
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Why there is no answer.
package enum TransportError: Error, Equatable, Sendable {
    /// Nobody listens there.
    case refused(String)
    case timedOut
    /// The name, the network, TLS, or a connection that broke.
    case failed(String)
    case badURL(String)
}
