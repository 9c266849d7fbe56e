// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, required: true),
            Member("Value", \.value, required: true),
        ])
    }

    package struct TagResourceRequest: AWSStructure {
        package var resourceArn: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceArn: String? = nil, tags: [Tag]? = nil) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceRequest", [
            Member("resourceArn", \.resourceArn, required: true),
            Member("tags", \.tags, required: true),
        ])
    }

    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceResponse", [])
    }
}
