// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct CreateSecretRequest: AWSStructure {
        package var name: String?
        package var clientRequestToken: String?
        package var description: String?
        package var kmsKeyId: String?
        package var secretBinary: Blob?
        package var secretString: String?
        package var tags: [Tag]?
        package var addReplicaRegions: [ReplicaRegionType]?
        package var forceOverwriteReplicaSecret: Bool?
        package var type: String?

        package init() {}

        package init(
            name: String? = nil,
            clientRequestToken: String? = nil,
            description: String? = nil,
            kmsKeyId: String? = nil,
            secretBinary: Blob? = nil,
            secretString: String? = nil,
            tags: [Tag]? = nil,
            addReplicaRegions: [ReplicaRegionType]? = nil,
            forceOverwriteReplicaSecret: Bool? = nil,
            type: String? = nil
        ) {
            self.name = name
            self.clientRequestToken = clientRequestToken
            self.description = description
            self.kmsKeyId = kmsKeyId
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.tags = tags
            self.addReplicaRegions = addReplicaRegions
            self.forceOverwriteReplicaSecret = forceOverwriteReplicaSecret
            self.type = type
        }

        package static let schema = Schema<Self>("CreateSecretRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 512)), required: true),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 32, maximumLength: 64)), isIdempotencyToken: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 2048))),
            Member("KmsKeyId", \.kmsKeyId, .string(StringConstraint(minimumLength: 0, maximumLength: 2048))),
            Member("SecretBinary", \.secretBinary, .blob(minimum: 1, maximum: 65536)),
            Member("SecretString", \.secretString, .string(StringConstraint(minimumLength: 1, maximumLength: 65536))),
            Member("Tags", \.tags),
            Member("AddReplicaRegions", \.addReplicaRegions, .list(ReplicaRegionType.wireType, ListTraits(minimum: 1))),
            Member("ForceOverwriteReplicaSecret", \.forceOverwriteReplicaSecret),
            Member("Type", \.type, .string(StringConstraint(minimumLength: 0, maximumLength: 256))),
        ])
    }

    package struct CreateSecretResponse: AWSStructure {
        package var arn: String?
        package var name: String?
        package var versionId: String?
        package var replicationStatus: [ReplicationStatusType]?

        package init() {}

        package init(
            arn: String? = nil,
            name: String? = nil,
            versionId: String? = nil,
            replicationStatus: [ReplicationStatusType]? = nil
        ) {
            self.arn = arn
            self.name = name
            self.versionId = versionId
            self.replicationStatus = replicationStatus
        }

        package static let schema = Schema<Self>("CreateSecretResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("VersionId", \.versionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
            Member("ReplicationStatus", \.replicationStatus),
        ])
    }
}
