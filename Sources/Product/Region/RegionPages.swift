import AWSWire
import FoundationEssentials
import HTTPService
import LocalCloud

/// What the region says of itself, under `/_teal/`.
struct RegionPages: HTTPHandler {
    let cloud: Cloud
    let began: Date

    /// The body of `GET /_teal/health`.
    struct Health: Codable {
        var status: String
        /// Seconds.
        var uptime: Int
        /// Signing name to the operations that are served.
        var services: [String: [String]]
    }

    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        guard request.path == RegionHealth.path else { return .text(404, "There is no such page.") }
        let services = cloud.all.map { ($0.service.signingName, $0.handlers.keys.sorted()) }
        let health = Health(
            status: "running", uptime: Int(Date().timeIntervalSince(began)),
            services: Dictionary(services) { first, _ in first })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = (try? encoder.encode(health)).map { [UInt8]($0) } ?? []
        return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: .bytes(bytes))
    }
}
