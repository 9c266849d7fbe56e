/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
///
/// Format: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
package struct ARN: Hashable, Sendable, CustomStringConvertible {
    /// `aws`, `aws-cn`, `aws-us-gov`.
    package var partition: String
    /// The service's namespace, such as `ecs` or `elasticloadbalancing`.
    package var service: String
    /// Empty for global services, such as IAM.
    package var region: String
    /// Twelve digits, or empty where the resource belongs to no account.
    package var account: String
    /// Everything after the fifth colon, slashes and colons included: `service/cluster/name`.
    package var resource: String

    package init(partition: String = "aws", service: String, region: String, account: String, resource: String) {
        self.partition = partition
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    /// Nil unless `text` begins with `arn:` and has all six parts.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", !parts[5].isEmpty else { return nil }
        self.init(
            partition: String(parts[1]), service: String(parts[2]), region: String(parts[3]),
            account: String(parts[4]), resource: String(parts[5]))
    }

    package var description: String {
        "arn:\(partition):\(service):\(region):\(account):\(resource)"
    }

    /// What follows the last slash of the resource, or the whole resource where it has none: most often a name or an id.
    package var lastComponent: String {
        resource.split(separator: "/").last.map(String.init) ?? resource
    }
}
