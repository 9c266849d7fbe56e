import AWSSecretsManager
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore

/// A secret with its versions, as the state store keeps it. Values are kept as they are: the file is the region's own,
/// readable by its owner alone, and stands in for AWS's encrypted storage without the encryption.
struct SecretRecord: Codable, Sendable {
    static let collection = StateStore.Collection<SecretRecord>("secretsmanager.secrets")
    static let current = "AWSCURRENT"
    static let previous = "AWSPREVIOUS"
    static let pending = "AWSPENDING"

    struct Version: Codable, Equatable, Sendable {
        var id: String
        var text: String?
        var binary: [UInt8]?
        var stages: [String]
        var created: Date
        var accessed: Date?

        func hasSameValue(_ text: String?, _ binary: [UInt8]?) -> Bool { self.text == text && self.binary == binary }
    }

    var account: String
    var region: String
    var name: String
    /// Six characters that AWS puts behind the name in the ARN.
    var suffix: String
    var description: String?
    var key: String?
    var created: Date
    var changed: Date
    var accessed: Date?
    /// When it goes for good; nil while it is not to be deleted.
    var deletion: Date?
    var tags: [String: String] = [:]
    var policy: String?
    /// Oldest first.
    var versions: [Version] = []

    var id: String { "\(account) \(region) \(name)" }
    var partialARN: String { "arn:aws:secretsmanager:\(region):\(account):secret:\(name)" }
    var arn: String { "\(partialARN)-\(suffix)" }

    func version(stage: String) -> Version? { versions.first { $0.stages.contains(stage) } }

    /// Gives a new version its stages. The version that was current becomes the previous one, and versions without a
    /// stage go, as AWS lets them go.
    mutating func add(_ version: Version) {
        for stage in version.stages { take(stage, becomingPrevious: stage == Self.current) }
        versions.append(version)
        prune()
    }

    /// Takes a stage from whichever version has it.
    mutating func take(_ stage: String, becomingPrevious: Bool) {
        guard let index = versions.firstIndex(where: { $0.stages.contains(stage) }) else { return }
        versions[index].stages.removeAll { $0 == stage }
        guard becomingPrevious else { return }
        for other in versions.indices { versions[other].stages.removeAll { $0 == Self.previous } }
        versions[index].stages.append(Self.previous)
    }

    mutating func prune() { versions.removeAll { $0.stages.isEmpty } }

    // MARK: - Shapes

    var tagShapes: [SecretsManager.Tag]? {
        tags.isEmpty ? nil : tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }
    }

    var stages: [String: [String]] {
        Dictionary(versions.map { ($0.id, $0.stages) }) { first, _ in first }
    }

    var described: SecretsManager.DescribeSecretResponse {
        SecretsManager.DescribeSecretResponse(
            arn: arn, name: name, description: description, kmsKeyId: key, lastChangedDate: changed,
            lastAccessedDate: accessed, deletedDate: deletion, tags: tagShapes, versionIdsToStages: stages,
            createdDate: created)
    }

    var listed: SecretsManager.SecretListEntry {
        SecretsManager.SecretListEntry(
            arn: arn, name: name, description: description, kmsKeyId: key, lastChangedDate: changed,
            lastAccessedDate: accessed, deletedDate: deletion, tags: tagShapes, secretVersionsToStages: stages,
            createdDate: created)
    }
}
