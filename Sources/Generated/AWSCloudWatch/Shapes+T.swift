// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 0, maximumLength: 256)), required: true),
        ])
    }

    package struct TagResourceInput: AWSStructure {
        package var resourceARN: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceARN: String? = nil, tags: [Tag]? = nil) {
            self.resourceARN = resourceARN
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceInput", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1024)), required: true),
            Member("Tags", \.tags, required: true),
        ])
    }

    package struct TagResourceOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceOutput", [])
    }
}
