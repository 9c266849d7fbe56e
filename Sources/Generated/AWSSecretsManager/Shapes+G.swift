// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension SecretsManager {
    package struct GetRandomPasswordRequest: AWSStructure {
        package var passwordLength: Int?
        package var excludeCharacters: String?
        package var excludeNumbers: Bool?
        package var excludePunctuation: Bool?
        package var excludeUppercase: Bool?
        package var excludeLowercase: Bool?
        package var includeSpace: Bool?
        package var requireEachIncludedType: Bool?

        package init() {}

        package init(
            passwordLength: Int? = nil,
            excludeCharacters: String? = nil,
            excludeNumbers: Bool? = nil,
            excludePunctuation: Bool? = nil,
            excludeUppercase: Bool? = nil,
            excludeLowercase: Bool? = nil,
            includeSpace: Bool? = nil,
            requireEachIncludedType: Bool? = nil
        ) {
            self.passwordLength = passwordLength
            self.excludeCharacters = excludeCharacters
            self.excludeNumbers = excludeNumbers
            self.excludePunctuation = excludePunctuation
            self.excludeUppercase = excludeUppercase
            self.excludeLowercase = excludeLowercase
            self.includeSpace = includeSpace
            self.requireEachIncludedType = requireEachIncludedType
        }

        package static let schema = Schema<Self>("GetRandomPasswordRequest", [
            Member("PasswordLength", \.passwordLength, .integer(minimum: 1, maximum: 4096)),
            Member("ExcludeCharacters", \.excludeCharacters, .string(StringConstraint(minimumLength: 0, maximumLength: 4096))),
            Member("ExcludeNumbers", \.excludeNumbers),
            Member("ExcludePunctuation", \.excludePunctuation),
            Member("ExcludeUppercase", \.excludeUppercase),
            Member("ExcludeLowercase", \.excludeLowercase),
            Member("IncludeSpace", \.includeSpace),
            Member("RequireEachIncludedType", \.requireEachIncludedType),
        ])
    }

    package struct GetRandomPasswordResponse: AWSStructure {
        package var randomPassword: String?

        package init() {}

        package init(randomPassword: String? = nil) {
            self.randomPassword = randomPassword
        }

        package static let schema = Schema<Self>("GetRandomPasswordResponse", [
            Member("RandomPassword", \.randomPassword, .string(StringConstraint(minimumLength: 0, maximumLength: 4096))),
        ])
    }

    package struct GetResourcePolicyRequest: AWSStructure {
        package var secretId: String?

        package init() {}

        package init(secretId: String? = nil) {
            self.secretId = secretId
        }

        package static let schema = Schema<Self>("GetResourcePolicyRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
        ])
    }

    package struct GetResourcePolicyResponse: AWSStructure {
        package var arn: String?
        package var name: String?
        package var resourcePolicy: String?

        package init() {}

        package init(arn: String? = nil, name: String? = nil, resourcePolicy: String? = nil) {
            self.arn = arn
            self.name = name
            self.resourcePolicy = resourcePolicy
        }

        package static let schema = Schema<Self>("GetResourcePolicyResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 512))),
            Member("ResourcePolicy", \.resourcePolicy, .string(StringConstraint(minimumLength: 1, maximumLength: 20480))),
        ])
    }

    package struct GetSecretValueRequest: AWSStructure {
        package var secretId: String?
        package var versionId: String?
        package var versionStage: String?

        package init() {}

        package init(secretId: String? = nil, versionId: String? = nil, versionStage: String? = nil) {
            self.secretId = secretId
            self.versionId = versionId
            self.versionStage = versionStage
        }

        package static let schema = Schema<Self>("GetSecretValueRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("VersionId", \.versionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
            Member("VersionStage", \.versionStage, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
        ])
    }

    package struct GetSecretValueResponse: AWSStructure {
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

        package static let schema = Schema<Self>("GetSecretValueResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("VersionId", \.versionId, .string(StringConstraint(minimumLength: 32, maximumLength: 64))),
            Member("SecretBinary", \.secretBinary, .blob(minimum: 1, maximum: 65536)),
            Member("SecretString", \.secretString, .string(StringConstraint(minimumLength: 1, maximumLength: 65536))),
            Member("VersionStages", \.versionStages, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 20))),
            Member("CreatedDate", \.createdDate),
        ])
    }
}
