// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct EncryptionConfiguration: AWSStructure {
        package var encryptionType: String?
        package var kmsKey: String?

        package init() {}

        package init(encryptionType: String? = nil, kmsKey: String? = nil) {
            self.encryptionType = encryptionType
            self.kmsKey = kmsKey
        }

        package static let schema = Schema<Self>("EncryptionConfiguration", [
            Member("encryptionType", \.encryptionType, .string(StringConstraint(values: EncryptionType.values)), required: true),
            Member("kmsKey", \.kmsKey, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
        ])
    }
}
