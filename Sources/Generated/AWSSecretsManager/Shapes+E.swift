// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct ExternalSecretRotationMetadataItem: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("ExternalSecretRotationMetadataItem", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
        ])
    }
}
