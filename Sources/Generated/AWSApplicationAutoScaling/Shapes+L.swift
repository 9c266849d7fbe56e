// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceARN: String?

        package init() {}

        package init(resourceARN: String? = nil) {
            self.resourceARN = resourceARN
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1011, pattern: #"^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\/[a-zA-Z0-9-]+$"#)), required: true),
        ])
    }

    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [String: String]?

        package init() {}

        package init(tags: [String: String]? = nil) {
            self.tags = tags
        }

        package static let schema = Schema<Self>("ListTagsForResourceResponse", [
            Member("Tags", \.tags, .map(.string(StringConstraint(minimumLength: 0, maximumLength: 256)), MapTraits(key: StringConstraint(minimumLength: 1, maximumLength: 128)))),
        ])
    }
}
