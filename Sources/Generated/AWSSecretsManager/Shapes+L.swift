// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct ListSecretVersionIdsRequest: AWSStructure {
        package var secretId: String?
        package var maxResults: Int?
        package var nextToken: String?
        package var includeDeprecated: Bool?

        package init() {}

        package init(
            secretId: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            includeDeprecated: Bool? = nil
        ) {
            self.secretId = secretId
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.includeDeprecated = includeDeprecated
        }

        package static let schema = Schema<Self>("ListSecretVersionIdsRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 100)),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
            Member("IncludeDeprecated", \.includeDeprecated),
        ])
    }

    package struct ListSecretVersionIdsResponse: AWSStructure {
        package var versions: [SecretVersionsListEntry]?
        package var nextToken: String?
        package var arn: String?
        package var name: String?

        package init() {}

        package init(
            versions: [SecretVersionsListEntry]? = nil,
            nextToken: String? = nil,
            arn: String? = nil,
            name: String? = nil
        ) {
            self.versions = versions
            self.nextToken = nextToken
            self.arn = arn
            self.name = name
        }

        package static let schema = Schema<Self>("ListSecretVersionIdsResponse", [
            Member("Versions", \.versions),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
        ])
    }

    package struct ListSecretsRequest: AWSStructure {
        package var includePlannedDeletion: Bool?
        package var maxResults: Int?
        package var nextToken: String?
        package var filters: [Filter]?
        package var sortOrder: String?
        package var sortBy: String?

        package init() {}

        package init(
            includePlannedDeletion: Bool? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            filters: [Filter]? = nil,
            sortOrder: String? = nil,
            sortBy: String? = nil
        ) {
            self.includePlannedDeletion = includePlannedDeletion
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.filters = filters
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        package static let schema = Schema<Self>("ListSecretsRequest", [
            Member("IncludePlannedDeletion", \.includePlannedDeletion),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 100)),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(maximum: 10))),
            Member("SortOrder", \.sortOrder, .string(StringConstraint(values: SortOrderType.values))),
            Member("SortBy", \.sortBy, .string(StringConstraint(values: SortByType.values))),
        ])
    }

    package struct ListSecretsResponse: AWSStructure {
        package var secretList: [SecretListEntry]?
        package var nextToken: String?

        package init() {}

        package init(secretList: [SecretListEntry]? = nil, nextToken: String? = nil) {
            self.secretList = secretList
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListSecretsResponse", [
            Member("SecretList", \.secretList),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
        ])
    }
}
