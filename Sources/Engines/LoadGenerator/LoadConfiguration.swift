/// What load to make: requests that leave at a constant rate, whether or not earlier ones have been answered.
package struct LoadConfiguration: Sendable {
    /// `http://host:port/path?query`.
    package var url: String
    /// Requests a second.
    package var rate: Double
    package var method: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// How long a request may take, from the moment it was due.
    package var timeout: Duration
    /// The most connections at a time; they are opened as they are needed.
    package var connections: Int
    /// The address to connect to in place of the host's: a name that only the local region knows. Nil to look the
    /// host up.
    package var address: String?
    /// The port to connect to in place of the URL's.
    package var port: Int?
    /// A response header whose values are counted, `X-Teal-Version`: which version served.
    package var versionHeader: String?
    /// The name of the first phase.
    package var phase: String

    package init(
        url: String, rate: Double, method: String = "GET", headers: [(name: String, value: String)] = [],
        body: [UInt8] = [], timeout: Duration = .seconds(10), connections: Int = 256, address: String? = nil,
        port: Int? = nil, versionHeader: String? = nil, phase: String = "load"
    ) {
        self.url = url
        self.rate = rate
        self.method = method
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.connections = connections
        self.address = address
        self.port = port
        self.versionHeader = versionHeader
        self.phase = phase
    }
}

/// Load that can't be made.
package enum LoadError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Not an `http://` URL.
    case url(String)
    case host(String)
    /// Rate, timeout and connections must be above zero; names and values must have no line breaks.
    case setting(String)
    case system(String)

    package var description: String {
        switch self {
        case .url(let url): "\(url) is not an http:// URL"
        case .host(let host): "no address for the host \(host)"
        case .setting(let what): what
        case .system(let what): what
        }
    }
}
