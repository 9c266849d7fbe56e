// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package struct RemoveTagsFromResourceRequest: AWSStructure {
        package var resourceType: String?
        package var resourceId: String?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceType: String? = nil, resourceId: String? = nil, tagKeys: [String]? = nil) {
            self.resourceType = resourceType
            self.resourceId = resourceId
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("RemoveTagsFromResourceRequest", [
            Member("ResourceType", \.resourceType, .string(StringConstraint(values: ResourceTypeForTagging.values)), required: true),
            Member("ResourceId", \.resourceId, required: true),
            Member("TagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#))), required: true),
        ])
    }

    package struct RemoveTagsFromResourceResult: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("RemoveTagsFromResourceResult", [])
    }
}
