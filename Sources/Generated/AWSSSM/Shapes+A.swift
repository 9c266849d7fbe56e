// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package struct AddTagsToResourceRequest: AWSStructure {
        package var resourceType: String?
        package var resourceId: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceType: String? = nil, resourceId: String? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.resourceId = resourceId
            self.tags = tags
        }

        package static let schema = Schema<Self>("AddTagsToResourceRequest", [
            Member("ResourceType", \.resourceType, .string(StringConstraint(values: ResourceTypeForTagging.values)), required: true),
            Member("ResourceId", \.resourceId, required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 1000)), required: true),
        ])
    }

    package struct AddTagsToResourceResult: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("AddTagsToResourceResult", [])
    }
}
