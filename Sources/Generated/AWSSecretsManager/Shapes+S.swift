// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension SecretsManager {
    package struct SecretListEntry: AWSStructure {
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
        package var secretVersionsToStages: [String: [String]]?
        package var owningService: String?
        package var createdDate: Date?
        package var primaryRegion: String?

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
            secretVersionsToStages: [String: [String]]? = nil,
            owningService: String? = nil,
            createdDate: Date? = nil,
            primaryRegion: String? = nil
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
            self.secretVersionsToStages = secretVersionsToStages
            self.owningService = owningService
            self.createdDate = createdDate
            self.primaryRegion = primaryRegion
        }

        package static let schema = Schema<Self>("SecretListEntry", [
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
            Member("SecretVersionsToStages", \.secretVersionsToStages, .map(.list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 20)), MapTraits(key: StringConstraint(minimumLength: 32, maximumLength: 64)))),
            Member("OwningService", \.owningService, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("CreatedDate", \.createdDate),
            Member("PrimaryRegion", \.primaryRegion, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([a-z]+-)+\d+$"#))),
        ])
    }

    package struct SecretValueEntry: AWSStructure {
        package var arn: String?
        package var name: String?
        package var versionId: String?
        package var secretBinary: Blob?
        package var secretString: String?
        package var versionStages: [String]?
        package var createdDate: Date?

        package init() {}

        package init(
            arn: String? = nil,
            name: String? = nil,
            versionId: String? = nil,
            secretBinary: Blob? = nil,
            secretString: String? = nil,
            versionStages: [String]? = nil,
            createdDate: Date? = nil
        ) {
            self.arn = arn
            self.name = name
            self.versionId = versionId
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.versionStages = versionStages
            self.createdDate = createdDate
        }

        package static let schema = Schema<Self>("SecretValueEntry", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("VersionId", \.versionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
            Member("SecretBinary", \.secretBinary, .blob(minimum: 1, maximum: 65536)),
            Member("SecretString", \.secretString, .string(StringConstraint(minimumLength: 1, maximumLength: 65536))),
            Member("VersionStages", \.versionStages, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 20))),
            Member("CreatedDate", \.createdDate),
        ])
    }

    package struct SecretVersionsListEntry: AWSStructure {
        package var versionId: String?
        package var versionStages: [String]?
        package var lastAccessedDate: Date?
        package var createdDate: Date?
        package var kmsKeyIds: [String]?

        package init() {}

        package init(
            versionId: String? = nil,
            versionStages: [String]? = nil,
            lastAccessedDate: Date? = nil,
            createdDate: Date? = nil,
            kmsKeyIds: [String]? = nil
        ) {
            self.versionId = versionId
            self.versionStages = versionStages
            self.lastAccessedDate = lastAccessedDate
            self.createdDate = createdDate
            self.kmsKeyIds = kmsKeyIds
        }

        package static let schema = Schema<Self>("SecretVersionsListEntry", [
            Member("VersionId", \.versionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
            Member("VersionStages", \.versionStages, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 20))),
            Member("LastAccessedDate", \.lastAccessedDate),
            Member("CreatedDate", \.createdDate),
            Member("KmsKeyIds", \.kmsKeyIds, .list(.string(StringConstraint(minimumLength: 0, maximumLength: 2048)))),
        ])
    }
}
