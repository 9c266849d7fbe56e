// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension SecretsManager {
    package struct DeleteResourcePolicyRequest: AWSStructure {
        package var secretId: String?

        package init() {}

        package init(secretId: String? = nil) {
            self.secretId = secretId
        }

        package static let schema = Schema<Self>("DeleteResourcePolicyRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
        ])
    }

    package struct DeleteResourcePolicyResponse: AWSStructure {
        package var arn: String?
        package var name: String?

        package init() {}

        package init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }

        package static let schema = Schema<Self>("DeleteResourcePolicyResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 512))),
        ])
    }

    package struct DeleteSecretRequest: AWSStructure {
        package var secretId: String?
        package var recoveryWindowInDays: Int?
        package var forceDeleteWithoutRecovery: Bool?

        package init() {}

        package init(
            secretId: String? = nil,
            recoveryWindowInDays: Int? = nil,
            forceDeleteWithoutRecovery: Bool? = nil
        ) {
            self.secretId = secretId
            self.recoveryWindowInDays = recoveryWindowInDays
            self.forceDeleteWithoutRecovery = forceDeleteWithoutRecovery
        }

        package static let schema = Schema<Self>("DeleteSecretRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("RecoveryWindowInDays", \.recoveryWindowInDays),
            Member("ForceDeleteWithoutRecovery", \.forceDeleteWithoutRecovery),
        ])
    }

    package struct DeleteSecretResponse: AWSStructure {
        package var arn: String?
        package var name: String?
        package var deletionDate: Date?

        package init() {}

        package init(arn: String? = nil, name: String? = nil, deletionDate: Date? = nil) {
            self.arn = arn
            self.name = name
            self.deletionDate = deletionDate
        }

        package static let schema = Schema<Self>("DeleteSecretResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("DeletionDate", \.deletionDate),
        ])
    }

    package struct DescribeSecretRequest: AWSStructure {
        package var secretId: String?

        package init() {}

        package init(secretId: String? = nil) {
            self.secretId = secretId
        }

        package static let schema = Schema<Self>("DescribeSecretRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
        ])
    }

    package struct DescribeSecretResponse: AWSStructure {
        package var arn: String?
        package var name: String?
        package var type: String?
        package var description: String?
        package var kmsKeyId: String?
        package var rotationEnabled: Bool?
        package var rotationLambdaARN: String?
        package var rotationRules: RotationRulesType?
        package var externalSecretRotationMetadata: [ExternalSecretRotationMetadataItem]?
        package var externalSecretRotationRoleArn: String?
        package var lastRotatedDate: Date?
        package var lastChangedDate: Date?
        package var lastAccessedDate: Date?
        package var deletedDate: Date?
        package var nextRotationDate: Date?
        package var tags: [Tag]?
        package var versionIdsToStages: [String: [String]]?
        package var owningService: String?
        package var createdDate: Date?
        package var primaryRegion: String?
        package var replicationStatus: [ReplicationStatusType]?

        package init() {}

        package init(
            arn: String? = nil,
            name: String? = nil,
            type: String? = nil,
            description: String? = nil,
            kmsKeyId: String? = nil,
            rotationEnabled: Bool? = nil,
            rotationLambdaARN: String? = nil,
            rotationRules: RotationRulesType? = nil,
            externalSecretRotationMetadata: [ExternalSecretRotationMetadataItem]? = nil,
            externalSecretRotationRoleArn: String? = nil,
            lastRotatedDate: Date? = nil,
            lastChangedDate: Date? = nil,
            lastAccessedDate: Date? = nil,
            deletedDate: Date? = nil,
            nextRotationDate: Date? = nil,
            tags: [Tag]? = nil,
            versionIdsToStages: [String: [String]]? = nil,
            owningService: String? = nil,
            createdDate: Date? = nil,
            primaryRegion: String? = nil,
            replicationStatus: [ReplicationStatusType]? = nil
        ) {
            self.arn = arn
            self.name = name
            self.type = type
            self.description = description
            self.kmsKeyId = kmsKeyId
            self.rotationEnabled = rotationEnabled
            self.rotationLambdaARN = rotationLambdaARN
            self.rotationRules = rotationRules
            self.externalSecretRotationMetadata = externalSecretRotationMetadata
            self.externalSecretRotationRoleArn = externalSecretRotationRoleArn
            self.lastRotatedDate = lastRotatedDate
            self.lastChangedDate = lastChangedDate
            self.lastAccessedDate = lastAccessedDate
            self.deletedDate = deletedDate
            self.nextRotationDate = nextRotationDate
            self.tags = tags
            self.versionIdsToStages = versionIdsToStages
            self.owningService = owningService
            self.createdDate = createdDate
            self.primaryRegion = primaryRegion
            self.replicationStatus = replicationStatus
        }

        package static let schema = Schema<Self>("DescribeSecretResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("Type", \.type, .string(StringConstraint(minimumLength: 0, maximumLength: 256))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 2048))),
            Member("KmsKeyId", \.kmsKeyId, .string(StringConstraint(minimumLength: 0, maximumLength: 2048))),
            Member("RotationEnabled", \.rotationEnabled),
            Member("RotationLambdaARN", \.rotationLambdaARN, .string(StringConstraint(minimumLength: 0, maximumLength: 2048))),
            Member("RotationRules", \.rotationRules),
            Member("ExternalSecretRotationMetadata", \.externalSecretRotationMetadata),
            Member("ExternalSecretRotationRoleArn", \.externalSecretRotationRoleArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("LastRotatedDate", \.lastRotatedDate),
            Member("LastChangedDate", \.lastChangedDate),
            Member("LastAccessedDate", \.lastAccessedDate),
            Member("DeletedDate", \.deletedDate),
            Member("NextRotationDate", \.nextRotationDate),
            Member("Tags", \.tags),
            Member("VersionIdsToStages", \.versionIdsToStages, .map(.list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 20)), MapTraits(key: StringConstraint(minimumLength: 32, maximumLength: 64)))),
            Member("OwningService", \.owningService, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("CreatedDate", \.createdDate),
            Member("PrimaryRegion", \.primaryRegion, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([a-z]+-)+\d+$"#))),
            Member("ReplicationStatus", \.replicationStatus),
        ])
    }
}
