// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package struct LabelOptions: AWSStructure {
        package var timezone: String?

        package init() {}

        package init(timezone: String? = nil) {
            self.timezone = timezone
        }

        package static let schema = Schema<Self>("LabelOptions", [
            Member("Timezone", \.timezone),
        ])
    }

    package struct ListMetricsInput: AWSStructure {
        package var namespace: String?
        package var metricName: String?
        package var dimensions: [DimensionFilter]?
        package var nextToken: String?
        package var recentlyActive: String?
        package var includeLinkedAccounts: Bool?
        package var owningAccount: String?

        package init() {}

        package init(
            namespace: String? = nil,
            metricName: String? = nil,
            dimensions: [DimensionFilter]? = nil,
            nextToken: String? = nil,
            recentlyActive: String? = nil,
            includeLinkedAccounts: Bool? = nil,
            owningAccount: String? = nil
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.nextToken = nextToken
            self.recentlyActive = recentlyActive
            self.includeLinkedAccounts = includeLinkedAccounts
            self.owningAccount = owningAccount
        }

        package static let schema = Schema<Self>("ListMetricsInput", [
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: "[^:].*"))),
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("Dimensions", \.dimensions, .list(DimensionFilter.wireType, ListTraits(maximum: 10))),
            Member("NextToken", \.nextToken),
            Member("RecentlyActive", \.recentlyActive, .string(StringConstraint(values: RecentlyActive.values))),
            Member("IncludeLinkedAccounts", \.includeLinkedAccounts),
            Member("OwningAccount", \.owningAccount, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
        ])
    }

    package struct ListMetricsOutput: AWSStructure {
        package var metrics: [Metric]?
        package var nextToken: String?
        package var owningAccounts: [String]?

        package init() {}

        package init(metrics: [Metric]? = nil, nextToken: String? = nil, owningAccounts: [String]? = nil) {
            self.metrics = metrics
            self.nextToken = nextToken
            self.owningAccounts = owningAccounts
        }

        package static let schema = Schema<Self>("ListMetricsOutput", [
            Member("Metrics", \.metrics),
            Member("NextToken", \.nextToken),
            Member("OwningAccounts", \.owningAccounts, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255)))),
        ])
    }

    package struct ListTagsForResourceInput: AWSStructure {
        package var resourceARN: String?

        package init() {}

        package init(resourceARN: String? = nil) {
            self.resourceARN = resourceARN
        }

        package static let schema = Schema<Self>("ListTagsForResourceInput", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1024)), required: true),
        ])
    }

    package struct ListTagsForResourceOutput: AWSStructure {
        package var tags: [Tag]?

        package init() {}

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static let schema = Schema<Self>("ListTagsForResourceOutput", [
            Member("Tags", \.tags),
        ])
    }
}
