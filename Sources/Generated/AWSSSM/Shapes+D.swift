// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package struct DeleteParameterRequest: AWSStructure {
        package var name: String?

        package init() {}

        package init(name: String? = nil) {
            self.name = name
        }

        package static let schema = Schema<Self>("DeleteParameterRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
        ])
    }

    package struct DeleteParameterResult: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteParameterResult", [])
    }

    package struct DeleteParametersRequest: AWSStructure {
        package var names: [String]?

        package init() {}

        package init(names: [String]? = nil) {
            self.names = names
        }

        package static let schema = Schema<Self>("DeleteParametersRequest", [
            Member("Names", \.names, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), ListTraits(minimum: 1, maximum: 10)), required: true),
        ])
    }

    package struct DeleteParametersResult: AWSStructure {
        package var deletedParameters: [String]?
        package var invalidParameters: [String]?

        package init() {}

        package init(deletedParameters: [String]? = nil, invalidParameters: [String]? = nil) {
            self.deletedParameters = deletedParameters
            self.invalidParameters = invalidParameters
        }

        package static let schema = Schema<Self>("DeleteParametersResult", [
            Member("DeletedParameters", \.deletedParameters, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), ListTraits(minimum: 1, maximum: 10))),
            Member("InvalidParameters", \.invalidParameters, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), ListTraits(minimum: 1, maximum: 10))),
        ])
    }

    package struct DescribeParametersRequest: AWSStructure {
        package var filters: [ParametersFilter]?
        package var parameterFilters: [ParameterStringFilter]?
        package var maxResults: Int?
        package var nextToken: String?
        package var shared: Bool?

        package init() {}

        package init(
            filters: [ParametersFilter]? = nil,
            parameterFilters: [ParameterStringFilter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            shared: Bool? = nil
        ) {
            self.filters = filters
            self.parameterFilters = parameterFilters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.shared = shared
        }

        package static let schema = Schema<Self>("DescribeParametersRequest", [
            Member("Filters", \.filters),
            Member("ParameterFilters", \.parameterFilters),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 50)),
            Member("NextToken", \.nextToken),
            Member("Shared", \.shared),
        ])
    }

    package struct DescribeParametersResult: AWSStructure {
        package var parameters: [ParameterMetadata]?
        package var nextToken: String?

        package init() {}

        package init(parameters: [ParameterMetadata]? = nil, nextToken: String? = nil) {
            self.parameters = parameters
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeParametersResult", [
            Member("Parameters", \.parameters),
            Member("NextToken", \.nextToken),
        ])
    }
}
