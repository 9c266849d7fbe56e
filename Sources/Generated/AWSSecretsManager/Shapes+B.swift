// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct BatchGetSecretValueRequest: AWSStructure {
        package var secretIdList: [String]?
        package var filters: [Filter]?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            secretIdList: [String]? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.secretIdList = secretIdList
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("BatchGetSecretValueRequest", [
            Member("SecretIdList", \.secretIdList, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), ListTraits(minimum: 1, maximum: 20))),
            Member("Filters", \.filters, .list(Filter.wireType, ListTraits(maximum: 10))),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 20)),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
        ])
    }

    package struct BatchGetSecretValueResponse: AWSStructure {
        package var secretValues: [SecretValueEntry]?
        package var nextToken: String?
        package var errors: [APIErrorType]?

        package init() {}

        package init(secretValues: [SecretValueEntry]? = nil, nextToken: String? = nil, errors: [APIErrorType]? = nil) {
            self.secretValues = secretValues
            self.nextToken = nextToken
            self.errors = errors
        }

        package static let schema = Schema<Self>("BatchGetSecretValueResponse", [
            Member("SecretValues", \.secretValues),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
            Member("Errors", \.errors),
        ])
    }
}
