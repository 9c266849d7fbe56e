import AWSWire
import FoundationEssentials
import HTTPService
import LoadBalancer
import LocalCloud

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the region says of itself, under `/_teal/`.
struct RegionPages: HTTPHandler {
    /// Where the balancer's snapshot is: its listeners, targets, counters and newest failed requests.
    static let balancerPath = "/_teal/balancer"

    let cloud: Cloud
    let began: Date
    let balancer: BalancerClient
    let faults: FaultPage

    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        if FaultPage.takes(request.path) { return await faults.respond(to: request, body: body) }
        switch request.path {
        case RegionHealth.path: return json(health)
        case Self.balancerPath:
            guard let snapshot = try? await balancer.snapshot() else {
                return .text(503, "The balancer does not answer; it is started again, so ask again.")
            }
            return json(snapshot)
        default: return .text(404, "There is no such page.")
        }
    }

    private var health: RegionHealth {
        let services = cloud.all.map { ($0.service.signingName, $0.handlers.keys.sorted()) }
        return RegionHealth(
            status: "running", process: getpid(), uptime: Int(Date().timeIntervalSince(began)),
            services: Dictionary(services) { first, _ in first })
    }

    private func json(_ value: some Encodable) -> HTTPResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // To the millisecond, so that what comes after what can be told.
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(Timestamp.text(date, .iso8601Milliseconds))
        }
        let bytes = (try? encoder.encode(value)).map { [UInt8]($0) } ?? []
        return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: .bytes(bytes))
    }
}
