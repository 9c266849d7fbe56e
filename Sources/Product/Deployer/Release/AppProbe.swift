package import AWSClient
import TealCore

/// Asks the app itself whether it serves.
package protocol AppProbe: Sendable {
    /// Nil where the app answered as it should; what it did instead otherwise.
    func failure() async -> String?
}

/// One GET of the health path, through the load balancer.
package struct HTTPAppProbe: AppProbe {
    private let address: AppAddress
    private let path: String
    private let transport: any HTTPTransport

    package init(address: AppAddress, path: String, transport: any HTTPTransport) {
        self.address = address
        self.path = path
        self.transport = transport
    }

    package func failure() async -> String? {
        let request = TransportRequest(
            method: "GET", url: "\(address.reachable)\(path)", headers: [("Host", address.host)], timeout: .seconds(10))
        do {
            let response = try await transport.send(request)
            return response.status == 200 ? nil : "GET \(address.url)\(path) was answered with \(response.status)"
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
    /// The local region's port, through which programs that take every `*.localhost` for this machine's first address
    /// (browsers, curl) reach the load balancer; nil on AWS.
    package var door: Int?

    package init(name: String, ip: String? = nil, port: Int, door: Int? = nil) {
        self.name = name
        self.ip = ip
        self.port = port
        self.door = door
    }

    private var portSuffix: String { port == 80 ? "" : ":\(port)" }

    /// What the world knows.
    package var url: String { "http://\(name)\(portSuffix)" }
    /// What a person opens.
    package var page: String { door.map { "http://\(name):\($0)" } ?? url }
    /// What this machine can connect to.
    package var reachable: String { "http://\(ip ?? name)\(portSuffix)" }
    /// The `Host` header.
    package var host: String { "\(name)\(portSuffix)" }
}
