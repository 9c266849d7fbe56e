package import AWSWire

/// Where a service is called.
///
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html>
package struct Endpoint: Equatable, Sendable {
    /// `https://ecs.us-east-1.amazonaws.com`, without a slash at the end.
    package var url: String
    /// In the signature.
    package var signingRegion: String

    /// `chosen`: the caller's `--endpoint-url`, over everything else.
    package static func of(
        _ service: AWSService, region: String, chosen: String?, surroundings: Surroundings
    ) -> Endpoint {
        let custom = chosen ?? configured(service, surroundings)
        if let custom {
            let url = custom.hasSuffix("/") ? String(custom.dropLast()) : custom
            return Endpoint(url: url, signingRegion: region)
        }
        let suffix = region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
        guard service.isGlobal else {
            return Endpoint(url: "https://\(service.endpointPrefix).\(region).\(suffix)", signingRegion: region)
        }
        return Endpoint(url: "https://\(service.endpointPrefix).\(suffix)", signingRegion: "us-east-1")
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
}
