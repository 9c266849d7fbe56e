// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct ListInstancesRequest: AWSStructure {
        package var serviceId: String?
        package var nextToken: String?
        package var maxResults: Int?

        package init() {}

        package init(serviceId: String? = nil, nextToken: String? = nil, maxResults: Int? = nil) {
            self.serviceId = serviceId
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static let schema = Schema<Self>("ListInstancesRequest", [
            Member("ServiceId", \.serviceId, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 100)),
        ])
    }

    package struct ListInstancesResponse: AWSStructure {
        package var resourceOwner: String?
        package var instances: [InstanceSummary]?
        package var nextToken: String?

        package init() {}

        package init(resourceOwner: String? = nil, instances: [InstanceSummary]? = nil, nextToken: String? = nil) {
            self.resourceOwner = resourceOwner
            self.instances = instances
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListInstancesResponse", [
            Member("ResourceOwner", \.resourceOwner, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
            Member("Instances", \.instances),
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
        ])
    }

    package struct ListNamespacesRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?
        package var filters: [NamespaceFilter]?

        package init() {}

        package init(nextToken: String? = nil, maxResults: Int? = nil, filters: [NamespaceFilter]? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filters = filters
        }

        package static let schema = Schema<Self>("ListNamespacesRequest", [
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 100)),
            Member("Filters", \.filters),
        ])
    }

    package struct ListNamespacesResponse: AWSStructure {
        package var namespaces: [NamespaceSummary]?
        package var nextToken: String?

        package init() {}

        package init(namespaces: [NamespaceSummary]? = nil, nextToken: String? = nil) {
            self.namespaces = namespaces
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListNamespacesResponse", [
            Member("Namespaces", \.namespaces),
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
        ])
    }

    package struct ListOperationsRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?
        package var filters: [OperationFilter]?

        package init() {}

        package init(nextToken: String? = nil, maxResults: Int? = nil, filters: [OperationFilter]? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filters = filters
        }

        package static let schema = Schema<Self>("ListOperationsRequest", [
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 100)),
            Member("Filters", \.filters),
        ])
    }

    package struct ListOperationsResponse: AWSStructure {
        package var operations: [OperationSummary]?
        package var nextToken: String?

        package init() {}

        package init(operations: [OperationSummary]? = nil, nextToken: String? = nil) {
            self.operations = operations
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListOperationsResponse", [
            Member("Operations", \.operations),
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
        ])
    }

    package struct ListServicesRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?
        package var filters: [ServiceFilter]?

        package init() {}

        package init(nextToken: String? = nil, maxResults: Int? = nil, filters: [ServiceFilter]? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filters = filters
        }

        package static let schema = Schema<Self>("ListServicesRequest", [
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 100)),
            Member("Filters", \.filters),
        ])
    }

    package struct ListServicesResponse: AWSStructure {
        package var services: [ServiceSummary]?
        package var nextToken: String?

        package init() {}

        package init(services: [ServiceSummary]? = nil, nextToken: String? = nil) {
            self.services = services
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListServicesResponse", [
            Member("Services", \.services),
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
        ])
    }

    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceARN: String?

        package init() {}

        package init(resourceARN: String? = nil) {
            self.resourceARN = resourceARN
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1011)), required: true),
        ])
    }

    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [Tag]?

        package init() {}

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static let schema = Schema<Self>("ListTagsForResourceResponse", [
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 200))),
        ])
    }
}
