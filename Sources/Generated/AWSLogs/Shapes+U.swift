// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct UntagResourceRequest: AWSStructure {
        package var resourceArn: String?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceArn: String? = nil, tagKeys: [String]? = nil) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagResourceRequest", [
            Member("resourceArn", \.resourceArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1011, pattern: #"[\w+=/:,.@-]*"#)), required: true),
            Member("tagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"#)), ListTraits(minimum: 0, maximum: 50)), required: true),
        ])
    }

    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagResourceResponse", [])
    }
}
