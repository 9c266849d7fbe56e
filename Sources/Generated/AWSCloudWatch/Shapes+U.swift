// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package struct UntagResourceInput: AWSStructure {
        package var resourceARN: String?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceARN: String? = nil, tagKeys: [String]? = nil) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagResourceInput", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1024)), required: true),
            Member("TagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128))), required: true),
        ])
    }

    package struct UntagResourceOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagResourceOutput", [])
    }
}
