// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 0, maximumLength: 256))),
        ])
    }

    package struct TagResourceRequest: AWSStructure {
        package var secretId: String?
        package var tags: [Tag]?

        package init() {}

        package init(secretId: String? = nil, tags: [Tag]? = nil) {
            self.secretId = secretId
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("Tags", \.tags, required: true),
        ])
    }

    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceResponse", [])
    }
}
