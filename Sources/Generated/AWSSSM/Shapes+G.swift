// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package struct GetParameterHistoryRequest: AWSStructure {
        package var name: String?
        package var withDecryption: Bool?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            name: String? = nil,
            withDecryption: Bool? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.name = name
            self.withDecryption = withDecryption
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("GetParameterHistoryRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("WithDecryption", \.withDecryption),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 50)),
            Member("NextToken", \.nextToken),
        ])
    }

    package struct GetParameterHistoryResult: AWSStructure {
        package var parameters: [ParameterHistory]?
        package var nextToken: String?

        package init() {}

        package init(parameters: [ParameterHistory]? = nil, nextToken: String? = nil) {
            self.parameters = parameters
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("GetParameterHistoryResult", [
            Member("Parameters", \.parameters),
            Member("NextToken", \.nextToken),
        ])
    }

    package struct GetParameterRequest: AWSStructure {
        package var name: String?
        package var withDecryption: Bool?

        package init() {}

        package init(name: String? = nil, withDecryption: Bool? = nil) {
            self.name = name
            self.withDecryption = withDecryption
        }

        package static let schema = Schema<Self>("GetParameterRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("WithDecryption", \.withDecryption),
        ])
    }

    package struct GetParameterResult: AWSStructure {
        package var parameter: Parameter?

        package init() {}

        package init(parameter: Parameter? = nil) {
            self.parameter = parameter
        }

        package static let schema = Schema<Self>("GetParameterResult", [
            Member("Parameter", \.parameter),
        ])
    }

    package struct GetParametersByPathRequest: AWSStructure {
        package var path: String?
        package var recursive: Bool?
        package var parameterFilters: [ParameterStringFilter]?
        package var withDecryption: Bool?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            path: String? = nil,
            recursive: Bool? = nil,
            parameterFilters: [ParameterStringFilter]? = nil,
            withDecryption: Bool? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.path = path
            self.recursive = recursive
            self.parameterFilters = parameterFilters
            self.withDecryption = withDecryption
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("GetParametersByPathRequest", [
            Member("Path", \.path, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("Recursive", \.recursive),
            Member("ParameterFilters", \.parameterFilters),
            Member("WithDecryption", \.withDecryption),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 10)),
            Member("NextToken", \.nextToken),
        ])
    }

    package struct GetParametersByPathResult: AWSStructure {
        package var parameters: [Parameter]?
        package var nextToken: String?

        package init() {}

        package init(parameters: [Parameter]? = nil, nextToken: String? = nil) {
            self.parameters = parameters
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("GetParametersByPathResult", [
            Member("Parameters", \.parameters),
            Member("NextToken", \.nextToken),
        ])
    }

    package struct GetParametersRequest: AWSStructure {
        package var names: [String]?
        package var withDecryption: Bool?

        package init() {}

        package init(names: [String]? = nil, withDecryption: Bool? = nil) {
            self.names = names
            self.withDecryption = withDecryption
        }

        package static let schema = Schema<Self>("GetParametersRequest", [
            Member("Names", \.names, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), ListTraits(minimum: 1, maximum: 10)), required: true),
            Member("WithDecryption", \.withDecryption),
        ])
    }

    package struct GetParametersResult: AWSStructure {
        package var parameters: [Parameter]?
        package var invalidParameters: [String]?

        package init() {}

        package init(parameters: [Parameter]? = nil, invalidParameters: [String]? = nil) {
            self.parameters = parameters
            self.invalidParameters = invalidParameters
        }

        package static let schema = Schema<Self>("GetParametersResult", [
            Member("Parameters", \.parameters),
            Member("InvalidParameters", \.invalidParameters, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), ListTraits(minimum: 1, maximum: 10))),
        ])
    }
}
