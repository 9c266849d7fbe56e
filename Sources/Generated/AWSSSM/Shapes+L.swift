// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package struct LabelParameterVersionRequest: AWSStructure {
        package var name: String?
        package var parameterVersion: Int?
        package var labels: [String]?

        package init() {}

        package init(name: String? = nil, parameterVersion: Int? = nil, labels: [String]? = nil) {
            self.name = name
            self.parameterVersion = parameterVersion
            self.labels = labels
        }

        package static let schema = Schema<Self>("LabelParameterVersionRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("ParameterVersion", \.parameterVersion),
            Member("Labels", \.labels, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 100)), ListTraits(minimum: 1, maximum: 10)), required: true),
        ])
    }

    package struct LabelParameterVersionResult: AWSStructure {
        package var invalidLabels: [String]?
        package var parameterVersion: Int?

        package init() {}

        package init(invalidLabels: [String]? = nil, parameterVersion: Int? = nil) {
            self.invalidLabels = invalidLabels
            self.parameterVersion = parameterVersion
        }

        package static let schema = Schema<Self>("LabelParameterVersionResult", [
            Member("InvalidLabels", \.invalidLabels, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 100)), ListTraits(minimum: 1, maximum: 10))),
            Member("ParameterVersion", \.parameterVersion),
        ])
    }

    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceType: String?
        package var resourceId: String?

        package init() {}

        package init(resourceType: String? = nil, resourceId: String? = nil) {
            self.resourceType = resourceType
            self.resourceId = resourceId
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("ResourceType", \.resourceType, .string(StringConstraint(values: ResourceTypeForTagging.values)), required: true),
            Member("ResourceId", \.resourceId, required: true),
        ])
    }

    package struct ListTagsForResourceResult: AWSStructure {
        package var tagList: [Tag]?

        package init() {}

        package init(tagList: [Tag]? = nil) {
            self.tagList = tagList
        }

        package static let schema = Schema<Self>("ListTagsForResourceResult", [
            Member("TagList", \.tagList, .list(Tag.wireType, ListTraits(maximum: 1000))),
        ])
    }
}
