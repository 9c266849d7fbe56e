import AWSWire
import FoundationEssentials
package import HTTPService
package import TealCore

/// `GET /_teal/health`: that the region is up, what it serves, and since when.
///
///     {"services":["ec2","ecs"],"status":"running","uptimeSeconds":12,"version":"0.1.0"}
package struct HealthPage: HTTPHandler {
    package static let path = "/_teal/health"

    private struct Document: Encodable {
        var status = "running"
        var version: String
        var services: [String]
        var uptimeSeconds: Int
    }

    private let cloud: Cloud
    private let version: String
    private let clock: any WallClock
    private let started: Date

    /// Uptime counts from now.
    package init(cloud: Cloud, version: String, clock: any WallClock) {
        self.cloud = cloud
        self.version = version
        self.clock = clock
        started = clock.now
    }

    package var route: GatewayRoute {
        GatewayRoute(handler: self) { path, _ in path == Self.path }
    }

    package func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        guard request.method == "GET" || request.method == "HEAD" else {
            return .text(405, "Only GET is answered here.")
        }
        let document = Document(
            version: version, services: cloud.all.map(\.service.id).sorted(),
            uptimeSeconds: Int(clock.now.timeIntervalSince(started)))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let body = (try? encoder.encode(document)).map { [UInt8]($0) } ?? []
        return HTTPResponse(
            status: 200, headers: ["Content-Type": "application/json", "Cache-Control": "no-store"],
            body: .bytes(body + [0x0A]))
    }
}
