import AWSSSM
import FoundationEssentials
import StateStore

/// A parameter with its versions, as the state store keeps it. SecureStrings are kept as they are: the file is the
/// region's own, readable by its owner alone.
struct ParameterRecord: Codable, Sendable {
    static let collection = StateStore.Collection<ParameterRecord>("ssm.parameters")
    /// AWS keeps so many versions; older ones without a label go.
    static let keptVersions = 100

    struct Version: Codable, Equatable, Sendable {
        var number: Int
        var value: String
        var type: String
        var key: String?
        var modified: Date
        var user: String
        var description: String?
        var pattern: String?
        var tier: String
        var dataType: String
        var labels: [String] = []
    }

    var account: String
    var region: String
    /// As it was given: `/shop/token` or `token`.
    var name: String
    var tags: [String: String] = [:]
    /// Oldest first; at least one.
    var versions: [Version]

    var id: String { "\(account) \(region) \(name)" }
    var arn: String {
        "arn:aws:ssm:\(region):\(account):parameter\(name.hasPrefix("/") ? "" : "/")\(name)"
    }
    var latest: Version { versions[versions.count - 1] }

    // MARK: - Shapes

    /// A SecureString without decryption is shown as what it is in AWS: not its value.
    func shape(_ version: Version, selector: String?, decrypted: Bool) -> SSM.Parameter {
        SSM.Parameter(
            name: name, type: version.type, value: value(version, decrypted: decrypted), version: version.number,
            selector: selector, lastModifiedDate: version.modified, arn: arn, dataType: version.dataType)
    }

    func history(_ version: Version, decrypted: Bool) -> SSM.ParameterHistory {
        SSM.ParameterHistory(
            name: name, type: version.type, keyId: version.key, lastModifiedDate: version.modified,
            lastModifiedUser: version.user, description: version.description,
            value: value(version, decrypted: decrypted), allowedPattern: version.pattern, version: version.number,
            labels: version.labels, tier: version.tier, policies: [], dataType: version.dataType)
    }

    var metadata: SSM.ParameterMetadata {
        SSM.ParameterMetadata(
            name: name, arn: arn, type: latest.type, keyId: latest.key, lastModifiedDate: latest.modified,
            lastModifiedUser: latest.user, description: latest.description, allowedPattern: latest.pattern,
            version: latest.number, tier: latest.tier, policies: [], dataType: latest.dataType)
    }

    private func value(_ version: Version, decrypted: Bool) -> String {
        guard version.type == "SecureString", !decrypted else { return version.value }
        return "kms:\(version.key ?? "alias/aws/ssm"):version-\(version.number)"
    }
}

/// A name as requests give it: with a version or a label behind a colon, or as an ARN.
struct ParameterSelector: Equatable {
    var name: String
    /// `:3` or `:live`, with the colon; nil for the newest.
    var selector: String?

    init(_ text: String) {
        var text = text[...]
        if text.hasPrefix("arn:"), let range = text.firstRange(of: ":parameter/") {
            // The slash after `parameter` belongs to the name only where the name has more than one part.
            let name = text[range.upperBound...]
            text = name.contains("/") ? "/" + name : name
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        name = String(parts.first ?? "")
        selector = parts.count > 1 ? ":\(parts[1])" : nil
    }

    /// The version meant; nil where there is none.
    func version(of record: ParameterRecord) -> ParameterRecord.Version? {
        guard let selector else { return record.latest }
        let wanted = selector.dropFirst()
        if let number = Int(wanted) { return record.versions.first { $0.number == number } }
        return record.versions.first { $0.labels.contains(String(wanted)) }
    }
}
