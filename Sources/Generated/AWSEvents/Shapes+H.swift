// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct HttpParameters: AWSStructure {
        package var pathParameterValues: [String]?
        package var headerParameters: [String: String]?
        package var queryStringParameters: [String: String]?

        package init() {}

        package init(
            pathParameterValues: [String]? = nil,
            headerParameters: [String: String]? = nil,
            queryStringParameters: [String: String]? = nil
        ) {
            self.pathParameterValues = pathParameterValues
            self.headerParameters = headerParameters
            self.queryStringParameters = queryStringParameters
        }

        package static let schema = Schema<Self>("HttpParameters", [
            Member("PathParameterValues", \.pathParameterValues, .list(.string(StringConstraint(pattern: #"^(?!\s*$).+"#)))),
            Member("HeaderParameters", \.headerParameters, .map(.string(StringConstraint(maximumLength: 512, pattern: #"^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$"#)), MapTraits(key: StringConstraint(maximumLength: 512, pattern: "^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$")))),
            Member("QueryStringParameters", \.queryStringParameters, .map(.string(StringConstraint(maximumLength: 512, pattern: #"[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+"#)), MapTraits(key: StringConstraint(maximumLength: 512, pattern: #"[^\x00-\x1F\x7F]+"#)))),
        ])
    }
}
