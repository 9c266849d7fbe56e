/// What a command is about to touch; told before anything changes.
package struct DeployTarget: Equatable, Sendable, CustomStringConvertible {
    package var isLocal: Bool
    /// Twelve digits.
    package var account: String
    package var region: String
    /// Where the local region, or what stands in for AWS, answers; nil for AWS itself.
    package var endpoint: String?

    package init(isLocal: Bool, account: String, region: String, endpoint: String?) {
        self.isLocal = isLocal
        self.account = account
        self.region = region
        self.endpoint = endpoint
    }

    /// The port of the local region's APIs.
    var door: Int? {
        guard isLocal, let port = endpoint?.split(separator: ":").last else { return nil }
        return Int(port.prefix { $0.isNumber })
    }

    package var description: String {
        isLocal ? "LOCAL \(region) at \(endpoint ?? "this machine")" : "AWS \(account)/\(region)"
    }
}
