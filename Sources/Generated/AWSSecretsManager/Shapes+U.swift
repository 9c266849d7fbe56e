// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct UntagResourceRequest: AWSStructure {
        package var secretId: String?
        package var tagKeys: [String]?

        package init() {}

        package init(secretId: String? = nil, tagKeys: [String]? = nil) {
            self.secretId = secretId
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagResourceRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("TagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128))), required: true),
        ])
    }

    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagResourceResponse", [])
    }

    package struct UpdateSecretRequest: AWSStructure {
        package var secretId: String?
        package var clientRequestToken: String?
        package var description: String?
        package var kmsKeyId: String?
        package var secretBinary: Blob?
        package var secretString: String?
        package var type: String?

        package init() {}

        package init(
            secretId: String? = nil,
            clientRequestToken: String? = nil,
            description: String? = nil,
            kmsKeyId: String? = nil,
            secretBinary: Blob? = nil,
            secretString: String? = nil,
            type: String? = nil
        ) {
            self.secretId = secretId
            self.clientRequestToken = clientRequestToken
            self.description = description
            self.kmsKeyId = kmsKeyId
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.type = type
        }

        package static let schema = Schema<Self>("UpdateSecretRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 32, maximumLength: 64)), isIdempotencyToken: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 2048))),
            Member("KmsKeyId", \.kmsKeyId, .string(StringConstraint(minimumLength: 0, maximumLength: 2048))),
            Member("SecretBinary", \.secretBinary, .blob(minimum: 1, maximum: 65536)),
            Member("SecretString", \.secretString, .string(StringConstraint(minimumLength: 1, maximumLength: 65536))),
            Member("Type", \.type, .string(StringConstraint(minimumLength: 0, maximumLength: 256))),
        ])
    }

    package struct UpdateSecretResponse: AWSStructure {
        package var arn: String?
        package var name: String?
        package var versionId: String?

        package init() {}

        package init(arn: String? = nil, name: String? = nil, versionId: String? = nil) {
            self.arn = arn
            self.name = name
            self.versionId = versionId
        }

        package static let schema = Schema<Self>("UpdateSecretResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("VersionId", \.versionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
        ])
    }

    package struct UpdateSecretVersionStageRequest: AWSStructure {
        package var secretId: String?
        package var versionStage: String?
        package var removeFromVersionId: String?
        package var moveToVersionId: String?

        package init() {}

        package init(
            secretId: String? = nil,
            versionStage: String? = nil,
            removeFromVersionId: String? = nil,
            moveToVersionId: String? = nil
        ) {
            self.secretId = secretId
            self.versionStage = versionStage
            self.removeFromVersionId = removeFromVersionId
            self.moveToVersionId = moveToVersionId
        }

        package static let schema = Schema<Self>("UpdateSecretVersionStageRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("VersionStage", \.versionStage, .string(StringConstraint(minimumLength: 1, maximumLength: 256)), required: true),
            Member("RemoveFromVersionId", \.removeFromVersionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
            Member("MoveToVersionId", \.moveToVersionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
        ])
    }

    package struct UpdateSecretVersionStageResponse: AWSStructure {
        package var arn: String?
        package var name: String?

        package init() {}

        package init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }

        package static let schema = Schema<Self>("UpdateSecretVersionStageResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
        ])
    }
}
