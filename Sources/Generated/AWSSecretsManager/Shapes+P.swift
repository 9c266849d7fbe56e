// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct PutResourcePolicyRequest: AWSStructure {
        package var secretId: String?
        package var resourcePolicy: String?
        package var blockPublicPolicy: Bool?

        package init() {}

        package init(secretId: String? = nil, resourcePolicy: String? = nil, blockPublicPolicy: Bool? = nil) {
            self.secretId = secretId
            self.resourcePolicy = resourcePolicy
            self.blockPublicPolicy = blockPublicPolicy
        }

        package static let schema = Schema<Self>("PutResourcePolicyRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("ResourcePolicy", \.resourcePolicy, .string(StringConstraint(minimumLength: 1, maximumLength: 20480)), required: true),
            Member("BlockPublicPolicy", \.blockPublicPolicy),
        ])
    }

    package struct PutResourcePolicyResponse: AWSStructure {
        package var arn: String?
        package var name: String?

        package init() {}

        package init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }

        package static let schema = Schema<Self>("PutResourcePolicyResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 512))),
        ])
    }

    package struct PutSecretValueRequest: AWSStructure {
        package var secretId: String?
        package var clientRequestToken: String?
        package var secretBinary: Blob?
        package var secretString: String?
        package var versionStages: [String]?
        package var rotationToken: String?

        package init() {}

        package init(
            secretId: String? = nil,
            clientRequestToken: String? = nil,
            secretBinary: Blob? = nil,
            secretString: String? = nil,
            versionStages: [String]? = nil,
            rotationToken: String? = nil
        ) {
            self.secretId = secretId
            self.clientRequestToken = clientRequestToken
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.versionStages = versionStages
            self.rotationToken = rotationToken
        }

        package static let schema = Schema<Self>("PutSecretValueRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 32, maximumLength: 64)), isIdempotencyToken: true),
            Member("SecretBinary", \.secretBinary, .blob(minimum: 1, maximum: 65536)),
            Member("SecretString", \.secretString, .string(StringConstraint(minimumLength: 1, maximumLength: 65536))),
            Member("VersionStages", \.versionStages, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 20))),
            Member("RotationToken", \.rotationToken, .string(StringConstraint(minimumLength: 36, maximumLength: 256, pattern: #"^[a-zA-Z0-9\-]+$"#))),
        ])
    }

    package struct PutSecretValueResponse: AWSStructure {
        package var arn: String?
        package var name: String?
        package var versionId: String?
        package var versionStages: [String]?

        package init() {}

        package init(
            arn: String? = nil,
            name: String? = nil,
            versionId: String? = nil,
            versionStages: [String]? = nil
        ) {
            self.arn = arn
            self.name = name
            self.versionId = versionId
            self.versionStages = versionStages
        }

        package static let schema = Schema<Self>("PutSecretValueResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("VersionId", \.versionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
            Member("VersionStages", \.versionStages, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 20))),
        ])
    }
}
