extension BalancerConfiguration {
    /// How a listener treats connections and headers.
    package struct Attributes: Codable, Equatable, Sendable {
        /// How long a connection may rest, in either direction, before it is given up.
        package var idleTimeout: Double
        /// How long a client's connection may be kept for further requests.
        package var clientKeepAlive: Double
        /// How long a target may take to accept a connection.
        package var connectTimeout: Double
        package var forwardedFor: ForwardedForMode
        /// Adds the client's port to its address in X-Forwarded-For.
        package var forwardedForClientPort: Bool
        /// Sends the Host header as it came; otherwise its port is made to say the listener's.
        package var preserveHost: Bool
        /// Removes headers whose names have anything but letters, digits and hyphens; otherwise they are passed on.
        package var dropInvalidHeaders: Bool
        /// A header in which each request gets an identifier, `X-Amzn-Trace-Id`; nil for none.
        package var traceHeader: String?
        /// The Server header of responses made by the balancer itself; nil for none.
        package var serverName: String?

        package init(
            idleTimeout: Double = 60, clientKeepAlive: Double = 3600, connectTimeout: Double = 10,
            forwardedFor: ForwardedForMode = .append, forwardedForClientPort: Bool = false,
            preserveHost: Bool = false, dropInvalidHeaders: Bool = false, traceHeader: String? = nil,
            serverName: String? = nil
        ) {
            self.idleTimeout = idleTimeout
            self.clientKeepAlive = clientKeepAlive
            self.connectTimeout = connectTimeout
            self.forwardedFor = forwardedFor
            self.forwardedForClientPort = forwardedForClientPort
            self.preserveHost = preserveHost
            self.dropInvalidHeaders = dropInvalidHeaders
            self.traceHeader = traceHeader
            self.serverName = serverName
        }
    }

    /// What happens to X-Forwarded-For.
    package enum ForwardedForMode: String, Codable, Sendable {
        /// The client's address is put behind what the client sent.
        case append
        /// As the client sent it.
        case preserve
        /// Taken away.
        case remove
    }
}
