// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, wireName: "key"),
            Member("Value", \.value, wireName: "value"),
        ])
    }

    package struct TagDescription: AWSStructure {
        package var key: String?
        package var resourceId: String?
        package var resourceType: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, resourceId: String? = nil, resourceType: String? = nil, value: String? = nil) {
            self.key = key
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.value = value
        }

        package static let schema = Schema<Self>("TagDescription", [
            Member("Key", \.key, wireName: "key"),
            Member("ResourceId", \.resourceId, wireName: "resourceId"),
            Member("ResourceType", \.resourceType, .string(StringConstraint(values: ResourceType.values)), wireName: "resourceType"),
            Member("Value", \.value, wireName: "value"),
        ])
    }

    package struct TagSpecification: AWSStructure {
        package var resourceType: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceType: String? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagSpecification", [
            Member("ResourceType", \.resourceType, .string(StringConstraint(values: ResourceType.values)), wireName: "resourceType"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "Tag"),
        ])
    }
}
