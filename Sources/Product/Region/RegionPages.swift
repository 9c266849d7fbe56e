import AWSWire
import FoundationEssentials
import HTTPService
import LocalCloud

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the region says of itself, under `/_teal/`.
struct RegionPages: HTTPHandler {
    let cloud: Cloud
    let began: Date

    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        guard request.path == RegionHealth.path else { return .text(404, "There is no such page.") }
        let services = cloud.all.map { ($0.service.signingName, $0.handlers.keys.sorted()) }
        let health = RegionHealth(
            status: "running", process: getpid(), uptime: Int(Date().timeIntervalSince(began)),
            services: Dictionary(services) { first, _ in first })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = (try? encoder.encode(health)).map { [UInt8]($0) } ?? []
        return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: .bytes(bytes))
    }
}
