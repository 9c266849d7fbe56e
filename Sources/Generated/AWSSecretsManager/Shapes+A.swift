// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct APIErrorType: AWSStructure {
        package var secretId: String?
        package var errorCode: String?
        package var message: String?

        package init() {}

        package init(secretId: String? = nil, errorCode: String? = nil, message: String? = nil) {
            self.secretId = secretId
            self.errorCode = errorCode
            self.message = message
        }

        package static let schema = Schema<Self>("APIErrorType", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("ErrorCode", \.errorCode),
            Member("Message", \.message),
        ])
    }
}
