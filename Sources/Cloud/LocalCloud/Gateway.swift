import AWSSigning
import AWSWire
import FoundationEssentials
package import HTTPService
package import Logging
package import TealCore

/// The region's one door: takes a signed HTTP request, finds the service and the operation, checks, calls, answers.
///
/// Requests that are not for an AWS API go to whoever was named for their path or their host: the registry under `/v2/`,
/// the region's own pages under `/_teal/`, load balancers by their names.
package struct Gateway: HTTPHandler {
    private let calls: ServiceCalls
    private let routes: [GatewayRoute]
    private let hosts: HostRule
    private let identifiers: IDSource
    private let logger: Logger

    package typealias Route = GatewayRoute

    /// - Parameters:
    ///   - account: the account of callers whose access key names none.
    ///   - keys: who the keys are that the region has given out itself.
    ///   - extraHosts: names by which clients may know this machine, besides `localhost` and addresses.
    package init(
        cloud: Cloud, routes: [GatewayRoute] = [], account: String = "123456789012",
        signatures: SignatureMode = .lenient, keys: any KeyRing = FixedKeyRing(), extraHosts: Set<String> = [],
        clock: any WallClock, identifiers: IDSource = IDSource(), logger: Logger
    ) {
        calls = ServiceCalls(
            cloud: cloud, authentication: Authentication(account: account, mode: signatures, keys: keys), clock: clock,
            logger: logger)
        self.routes = routes
        hosts = HostRule(extraHosts: extraHosts)
        self.identifiers = identifiers
        self.logger = logger
    }

    package func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        let host = request.host ?? ""
        let route = routes.first { $0.takes(request.path, host) }
        guard route?.isForBrowsers == true || hosts.admits(request) else {
            logger.warning("refused what a web page could have forged", metadata: ["host": "\(host)"])
            return .text(
                403, "This is a local AWS region: it answers programs on this machine, not pages of other sites.")
        }
        if let route { return await route.handler.respond(to: request, body: body) }
        let requestID = identifiers.uuid()
        let response = await calls.answer(request, body, requestID)
        var headers = HTTPFields(response.headers.map { HTTPFields.Field($0.name, $0.value) })
        headers["x-amzn-RequestId"] = requestID
        if let date = calls.shiftedDate { headers["Date"] = HTTPDate.format(Int(date.timeIntervalSince1970)) }
        return HTTPResponse(status: response.status, headers: headers, body: .bytes(response.body))
    }
}

/// Another handler for a part of the gateway's door.
package struct GatewayRoute: Sendable {
    /// Whether a request with this path and this host (lowercased, without its port) goes there.
    package let takes: @Sendable (_ path: String, _ host: String) -> Bool
    /// Whether pages of any site may ask, as they may ask a load balancer.
    package let isForBrowsers: Bool
    package let handler: any HTTPHandler

    package init(
        handler: any HTTPHandler, isForBrowsers: Bool = false, takes: @escaping @Sendable (String, String) -> Bool
    ) {
        self.takes = takes
        self.isForBrowsers = isForBrowsers
        self.handler = handler
    }

    /// Everything whose path begins so: `/v2/`.
    package static func path(_ prefix: String, _ handler: any HTTPHandler) -> GatewayRoute {
        GatewayRoute(handler: handler) { path, _ in path.hasPrefix(prefix) }
    }

    /// Every host whose name ends so, for browsers too: `.elb.localhost`.
    package static func host(_ suffix: String, _ handler: any HTTPHandler) -> GatewayRoute {
        GatewayRoute(handler: handler, isForBrowsers: true) { _, host in host.hasSuffix(suffix) }
    }
}
