// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECR {
    package struct DeleteLifecyclePolicyRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
        }

        package static let schema = Schema<Self>("DeleteLifecyclePolicyRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
        ])
    }

    package struct DeleteLifecyclePolicyResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var lifecyclePolicyText: String?
        package var lastEvaluatedAt: Date?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            lifecyclePolicyText: String? = nil,
            lastEvaluatedAt: Date? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.lifecyclePolicyText = lifecyclePolicyText
            self.lastEvaluatedAt = lastEvaluatedAt
        }

        package static let schema = Schema<Self>("DeleteLifecyclePolicyResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("lifecyclePolicyText", \.lifecyclePolicyText, .string(StringConstraint(minimumLength: 100, maximumLength: 30720))),
            Member("lastEvaluatedAt", \.lastEvaluatedAt),
        ])
    }

    package struct DeleteRepositoryPolicyRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
        }

        package static let schema = Schema<Self>("DeleteRepositoryPolicyRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
        ])
    }

    package struct DeleteRepositoryPolicyResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var policyText: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, policyText: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.policyText = policyText
        }

        package static let schema = Schema<Self>("DeleteRepositoryPolicyResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("policyText", \.policyText, .string(StringConstraint(minimumLength: 0, maximumLength: 10240))),
        ])
    }

    package struct DeleteRepositoryRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var force: Bool?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, force: Bool? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.force = force
        }

        package static let schema = Schema<Self>("DeleteRepositoryRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("force", \.force),
        ])
    }

    package struct DeleteRepositoryResponse: AWSStructure {
        package var repository: Repository?

        package init() {}

        package init(repository: Repository? = nil) {
            self.repository = repository
        }

        package static let schema = Schema<Self>("DeleteRepositoryResponse", [
            Member("repository", \.repository),
        ])
    }

    package struct DescribeImagesFilter: AWSStructure {
        package var tagStatus: String?
        package var imageStatus: String?

        package init() {}

        package init(tagStatus: String? = nil, imageStatus: String? = nil) {
            self.tagStatus = tagStatus
            self.imageStatus = imageStatus
        }

        package static let schema = Schema<Self>("DescribeImagesFilter", [
            Member("tagStatus", \.tagStatus, .string(StringConstraint(values: TagStatus.values))),
            Member("imageStatus", \.imageStatus, .string(StringConstraint(values: ImageStatusFilter.values))),
        ])
    }

    package struct DescribeImagesRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageIds: [ImageIdentifier]?
        package var nextToken: String?
        package var maxResults: Int?
        package var filter: DescribeImagesFilter?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageIds: [ImageIdentifier]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            filter: DescribeImagesFilter? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageIds = imageIds
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filter = filter
        }

        package static let schema = Schema<Self>("DescribeImagesRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("imageIds", \.imageIds, .list(ImageIdentifier.wireType, ListTraits(minimum: 1, maximum: 100))),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults, .integer(minimum: 1, maximum: 1000)),
            Member("filter", \.filter),
        ])
    }

    package struct DescribeImagesResponse: AWSStructure {
        package var imageDetails: [ImageDetail]?
        package var nextToken: String?

        package init() {}

        package init(imageDetails: [ImageDetail]? = nil, nextToken: String? = nil) {
            self.imageDetails = imageDetails
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeImagesResponse", [
            Member("imageDetails", \.imageDetails),
            Member("nextToken", \.nextToken),
        ])
    }

    package struct DescribeRepositoriesRequest: AWSStructure {
        package var registryId: String?
        package var repositoryNames: [String]?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryNames: [String]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.registryId = registryId
            self.repositoryNames = repositoryNames
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("DescribeRepositoriesRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryNames", \.repositoryNames, .list(.string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), ListTraits(minimum: 1, maximum: 100))),
            Member("nextToken", \.nextToken),
            Member("maxResults", \.maxResults, .integer(minimum: 1, maximum: 1000)),
        ])
    }

    package struct DescribeRepositoriesResponse: AWSStructure {
        package var repositories: [Repository]?
        package var nextToken: String?

        package init() {}

        package init(repositories: [Repository]? = nil, nextToken: String? = nil) {
            self.repositories = repositories
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeRepositoriesResponse", [
            Member("repositories", \.repositories),
            Member("nextToken", \.nextToken),
        ])
    }
}
