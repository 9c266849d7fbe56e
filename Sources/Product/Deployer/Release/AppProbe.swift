/// Asks the app itself whether it serves.
package protocol AppProbe: Sendable {
    /// Nil where the app answered as it should; what it did instead otherwise.
    func failure() async -> String?
}

/// One GET of the health path, through the load balancer.
package struct HTTPAppProbe: AppProbe {
    /// Sends a GET and gives the status; throws where no answer came.
    package typealias Get = @Sendable (_ url: String, _ headers: [String: String]) async throws -> Int

    private let address: AppAddress
    private let path: String
    private let get: Get

    package init(address: AppAddress, path: String, get: @escaping Get) {
        self.address = address
        self.path = path
        self.get = get
    }

    package func failure() async -> String? {
        let url = "\(address.reachable)\(path)"
        do {
            let status = try await get(url, ["Host": address.host])
            return status == 200 ? nil : "GET \(address.url)\(path) was answered with \(status)"
        } catch {
            return "GET \(address.url)\(path) was not answered: \(error)"
        }
    }
}

/// Where an app answers.
package struct AppAddress: Equatable, Sendable {
    /// The load balancer's name.
    package var name: String
    /// An address of it, where AWS or the local region tells one; the name is then not looked up.
    package var ip: String?
    package var port: Int

    package init(name: String, ip: String? = nil, port: Int) {
        self.name = name
        self.ip = ip
        self.port = port
    }

    private var portSuffix: String { port == 80 ? "" : ":\(port)" }

    /// What the world knows.
    package var url: String { "http://\(name)\(portSuffix)" }
    /// What this machine can connect to.
    package var reachable: String { "http://\(ip ?? name)\(portSuffix)" }
    /// The `Host` header.
    package var host: String { "\(name)\(portSuffix)" }
}
