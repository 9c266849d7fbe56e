// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct LifecycleConfigurationDescription: AWSStructure {
        package var lifecyclePolicies: [LifecyclePolicy]?

        package init() {}

        package init(lifecyclePolicies: [LifecyclePolicy]? = nil) {
            self.lifecyclePolicies = lifecyclePolicies
        }

        package static let schema = Schema<Self>("LifecycleConfigurationDescription", [
            Member("LifecyclePolicies", \.lifecyclePolicies, .list(LifecyclePolicy.wireType, ListTraits(maximum: 3))),
        ])
    }

    package struct LifecyclePolicy: AWSStructure {
        package var transitionToIA: String?
        package var transitionToPrimaryStorageClass: String?
        package var transitionToArchive: String?

        package init() {}

        package init(
            transitionToIA: String? = nil,
            transitionToPrimaryStorageClass: String? = nil,
            transitionToArchive: String? = nil
        ) {
            self.transitionToIA = transitionToIA
            self.transitionToPrimaryStorageClass = transitionToPrimaryStorageClass
            self.transitionToArchive = transitionToArchive
        }

        package static let schema = Schema<Self>("LifecyclePolicy", [
            Member("TransitionToIA", \.transitionToIA, .string(StringConstraint(values: TransitionToIARules.values))),
            Member("TransitionToPrimaryStorageClass", \.transitionToPrimaryStorageClass, .string(StringConstraint(values: TransitionToPrimaryStorageClassRules.values))),
            Member("TransitionToArchive", \.transitionToArchive, .string(StringConstraint(values: TransitionToArchiveRules.values))),
        ])
    }

    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceId: String?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(resourceId: String? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.resourceId = resourceId
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("ResourceId", \.resourceId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})$")), location: .uri, required: true),
            Member("MaxResults", \.maxResults, .integer(minimum: 1), location: .query),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+")), location: .query),
        ])
    }

    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [Tag]?
        package var nextToken: String?

        package init() {}

        package init(tags: [Tag]? = nil, nextToken: String? = nil) {
            self.tags = tags
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListTagsForResourceResponse", [
            Member("Tags", \.tags),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+"))),
        ])
    }
}
