package import AWSWire

/// Where a service is called.
///
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html>
package struct Endpoint: Equatable, Sendable {
    /// `https://ecs.us-east-1.amazonaws.com`, without a slash at the end.
    package var url: String
    /// In the signature.
    package var signingRegion: String

    package init(url: String, signingRegion: String) {
        self.url = url
        self.signingRegion = signingRegion
    }

    /// `chosen`: the caller's `--endpoint-url`, over everything else.
    package static func of(
        _ service: AWSService, region: String, chosen: String?, surroundings: Surroundings
    ) -> Endpoint {
        if let custom = chosen ?? configured(service, surroundings) {
            let url = custom.hasSuffix("/") ? String(custom.dropLast()) : custom
            return Endpoint(url: url, signingRegion: region)
        }
        let suffix = region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
        guard service.isGlobal else {
            return Endpoint(url: "https://\(service.endpointPrefix).\(region).\(suffix)", signingRegion: region)
        }
        return global(service.endpointPrefix, region, suffix)
    }

    /// A service with one endpoint has it in each partition's main region.
    private static func global(_ prefix: String, _ region: String, _ suffix: String) -> Endpoint {
        if region.hasPrefix("cn-") {
            return Endpoint(url: "https://\(prefix).cn-north-1.\(suffix)", signingRegion: "cn-north-1")
        }
        if region.hasPrefix("us-gov-") {
            return Endpoint(url: "https://\(prefix).us-gov.\(suffix)", signingRegion: "us-gov-west-1")
        }
        return Endpoint(url: "https://\(prefix).\(suffix)", signingRegion: "us-east-1")
    }

    private static func configured(_ service: AWSService, _ surroundings: Surroundings) -> String? {
        let environment = surroundings.environment
        let settings = surroundings.settings(of: surroundings.profile) ?? [:]
        let ignored = environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] ?? settings["ignore_configured_endpoint_urls"]
        guard ignored?.lowercased() != "true" else { return nil }
        let services = settings["services"].flatMap { surroundings.config.sections["services \($0)"] }
        return environment["AWS_ENDPOINT_URL_\(service.endpointVariable)"] ?? environment["AWS_ENDPOINT_URL"]
            ?? services?["\(service.endpointVariable.lowercased()).endpoint_url"] ?? settings["endpoint_url"]
    }

    /// As the `Host` header has it: `localhost:4566`, without the port that the scheme implies.
    var host: String {
        let authority = String(rest.prefix { $0 != "/" })
        let implied = url.hasPrefix("https:") ? ":443" : ":80"
        return authority.hasSuffix(implied) ? String(authority.dropLast(implied.count)) : authority
    }

    /// What stands before every request's own path; most often empty.
    var path: String {
        String(rest.drop { $0 != "/" })
    }

    private var rest: Substring {
        url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    }
}
