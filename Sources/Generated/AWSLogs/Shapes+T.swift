// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct TagResourceRequest: AWSStructure {
        package var resourceArn: String?
        package var tags: [String: String]?

        package init() {}

        package init(resourceArn: String? = nil, tags: [String: String]? = nil) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceRequest", [
            Member("resourceArn", \.resourceArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1011, pattern: #"[\w+=/:,.@-]*"#)), required: true),
            Member("tags", \.tags, .map(.string(StringConstraint(maximumLength: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)), MapTraits(minimum: 1, maximum: 50, key: StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"#))), required: true),
        ])
    }

    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceResponse", [])
    }
}
