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

    package var description: String {
        isLocal ? "LOCAL \(region) at \(endpoint ?? "this machine")" : "AWS \(account)/\(region)"
    }
}
