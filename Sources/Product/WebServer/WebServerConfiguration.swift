package import TealCore

/// What the server is told by its environment, read once at the start.
package struct WebServerConfiguration: Equatable, Sendable {
    /// `HOST`, default `0.0.0.0`.
    package var host = "0.0.0.0"
    /// `PORT`, default 8080: a process without root may listen on it.
    package var port = 8080
    /// `PUBLIC_DIR`, default `/public`: the folder of the built app.
    package var root = "/public"
    /// `HEALTH_PATH`, default `/healthCheck`.
    package var healthPath = "/healthCheck"
    /// `HEALTH_STATUS`, default 200: what the health check answers, for rehearsing a release that fails.
    package var healthStatus = 200
    /// `EXIT_AFTER`, in seconds: ends the process with status 1 so long after its start, for rehearsing a release that
    /// crashes. Never without it.
    package var exitAfter: Int?
    package var httpsRule = HTTPSRule.off
    /// `APP_VERSION`: shown in `X-App-Version` and by `/.well-known/served-by`.
    package var version = "dev"
    /// `ECS_CONTAINER_METADATA_URI_V4`, which ECS sets.
    package var metadataURI: String?

    package init() {}

    /// Throws a `Problem` that names the variable.
    package init(environment: [String: String]) throws(Problem) {
        host = environment["HOST"] ?? host
        root = environment["PUBLIC_DIR"] ?? root
        healthPath = environment["HEALTH_PATH"] ?? healthPath
        version = environment["APP_VERSION"] ?? version
        metadataURI = environment["ECS_CONTAINER_METADATA_URI_V4"]
        port = try Self.number("PORT", in: 0...65535, of: environment) ?? port
        healthStatus = try Self.number("HEALTH_STATUS", in: 200...599, of: environment) ?? healthStatus
        exitAfter = try Self.number("EXIT_AFTER", in: 0...86400, of: environment)
        httpsRule = try HTTPSRule(environment: environment)
        guard healthPath.hasPrefix("/") else {
            throw Self.bad("HEALTH_PATH", healthPath, "a path that begins with /")
        }
    }

    private static func number(
        _ name: String, in range: ClosedRange<Int>, of environment: [String: String]
    ) throws(Problem) -> Int? {
        guard let text = environment[name] else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw bad(name, text, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    static func bad(_ name: String, _ value: String, _ wanted: String) -> Problem {
        Problem(
            what: "teal-web was not started.", why: "the variable \(name) is \"\(value)\", and must be \(wanted)",
            mend: "set \(name) to \(wanted), or leave it out", code: "TEAL-WEB-001", exit: .configuration)
    }
}

/// When a request that came over HTTP is sent to HTTPS.
///
/// The variables and their meaning are those of the image `duluca/minimal-node-web-server`, which this server replaces:
/// `ENFORCE_HTTPS` is `true`, `xProto`, `xArrSsl` or `forwardedHost`, and holds only where `NODE_ENV` is `production` or
/// stands in the comma-separated list `ENVIRONMENTS`. `false`, empty and absent turn it off.
package enum HTTPSRule: String, Equatable, Sendable {
    case off
    /// The connection itself must be TLS; this server speaks HTTP only, so every request is redirected.
    case connection = "true"
    /// `X-Forwarded-Proto: https` counts: what a load balancer adds.
    case forwardedProtocol = "xProto"
    /// `X-ARR-SSL` counts: what Azure adds.
    case azureHeader = "xArrSsl"
    /// As `forwardedProtocol`, and the redirect goes to `X-Forwarded-Host`.
    case forwardedHost

    init(environment: [String: String]) throws(Problem) {
        let value = environment["ENFORCE_HTTPS"] ?? ""
        guard !value.isEmpty, value != "false" else {
            self = .off
            return
        }
        guard value != "off", let rule = HTTPSRule(rawValue: value) else {
            throw WebServerConfiguration.bad(
                "ENFORCE_HTTPS", value, "one of true, xProto, xArrSsl, forwardedHost and false")
        }
        let stage = environment["NODE_ENV"] ?? "production"
        let stages = (environment["ENVIRONMENTS"] ?? "").split(separator: ",").map { $0.trimming(" ") }
        self = stage == "production" || stages.contains(stage) ? rule : .off
    }
}

extension Substring {
    fileprivate func trimming(_ character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
