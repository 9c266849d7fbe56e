// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^(?![aA]{1}[wW]{1}[sS]{1}:)([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"#)), required: true),
            Member("Value", \.value, .string(StringConstraint(maximumLength: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)), required: true),
        ])
    }

    package struct TagResourceRequest: AWSStructure {
        package var resourceId: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceId: String? = nil, tags: [Tag]? = nil) {
            self.resourceId = resourceId
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceRequest", [
            Member("ResourceId", \.resourceId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})$")), location: .uri, required: true),
            Member("Tags", \.tags, required: true),
        ])
    }

    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceResponse", [])
    }
}
