// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct Layer: AWSStructure {
        package var layerDigest: String?
        package var layerAvailability: String?
        package var layerSize: Int?
        package var mediaType: String?

        package init() {}

        package init(
            layerDigest: String? = nil,
            layerAvailability: String? = nil,
            layerSize: Int? = nil,
            mediaType: String? = nil
        ) {
            self.layerDigest = layerDigest
            self.layerAvailability = layerAvailability
            self.layerSize = layerSize
            self.mediaType = mediaType
        }

        package static let schema = Schema<Self>("Layer", [
            Member("layerDigest", \.layerDigest, .string(StringConstraint(pattern: "[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"))),
            Member("layerAvailability", \.layerAvailability, .string(StringConstraint(values: LayerAvailability.values))),
            Member("layerSize", \.layerSize),
            Member("mediaType", \.mediaType),
        ])
    }

    package struct LayerFailure: AWSStructure {
        package var layerDigest: String?
        package var failureCode: String?
        package var failureReason: String?

        package init() {}

        package init(layerDigest: String? = nil, failureCode: String? = nil, failureReason: String? = nil) {
            self.layerDigest = layerDigest
            self.failureCode = failureCode
            self.failureReason = failureReason
        }

        package static let schema = Schema<Self>("LayerFailure", [
            Member("layerDigest", \.layerDigest, .string(StringConstraint(minimumLength: 0, maximumLength: 1000))),
            Member("failureCode", \.failureCode, .string(StringConstraint(values: LayerFailureCode.values))),
            Member("failureReason", \.failureReason),
        ])
    }

    package struct ListImagesFilter: AWSStructure {
        package var tagStatus: String?
        package var imageStatus: String?

        package init() {}

        package init(tagStatus: String? = nil, imageStatus: String? = nil) {
            self.tagStatus = tagStatus
            self.imageStatus = imageStatus
        }

        package static let schema = Schema<Self>("ListImagesFilter", [
            Member("tagStatus", \.tagStatus, .string(StringConstraint(values: TagStatus.values))),
            Member("imageStatus", \.imageStatus, .string(StringConstraint(values: ImageStatusFilter.values))),
        ])
    }

    package struct ListImagesRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var nextToken: String?
        package var maxResults: Int?
        package var filter: ListImagesFilter?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            filter: ListImagesFilter? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filter = filter
        }

        package static let schema = Schema<Self>("ListImagesRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults, .integer(minimum: 1, maximum: 1000)),
            Member("filter", \.filter),
        ])
    }

    package struct ListImagesResponse: AWSStructure {
        package var imageIds: [ImageIdentifier]?
        package var nextToken: String?

        package init() {}

        package init(imageIds: [ImageIdentifier]? = nil, nextToken: String? = nil) {
            self.imageIds = imageIds
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListImagesResponse", [
            Member("imageIds", \.imageIds, .list(ImageIdentifier.wireType, ListTraits(minimum: 1, maximum: 100))),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceArn: String?

        package init() {}

        package init(resourceArn: String? = nil) {
            self.resourceArn = resourceArn
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("resourceArn", \.resourceArn, required: true),
        ])
    }

    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [Tag]?

        package init() {}

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static let schema = Schema<Self>("ListTagsForResourceResponse", [
            Member("tags", \.tags),
        ])
    }
}
