// Made by teal-generate from botocore 1.43.11, data/sts/2011-06-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension STS {
    package struct Credentials: AWSStructure {
        package var accessKeyId: String?
        package var secretAccessKey: String?
        package var sessionToken: String?
        package var expiration: Date?

        package init() {}

        package init(
            accessKeyId: String? = nil,
            secretAccessKey: String? = nil,
            sessionToken: String? = nil,
            expiration: Date? = nil
        ) {
            self.accessKeyId = accessKeyId
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.expiration = expiration
        }

        package static let schema = Schema<Self>("Credentials", [
            Member("AccessKeyId", \.accessKeyId, .string(StringConstraint(minimumLength: 16, maximumLength: 128, pattern: #"[\w]*"#)), required: true),
            Member("SecretAccessKey", \.secretAccessKey, required: true),
            Member("SessionToken", \.sessionToken, required: true),
            Member("Expiration", \.expiration, required: true),
        ])
    }
}
