// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct PathPatternConditionConfig: AWSStructure {
        package var values: [String]?
        package var regexValues: [String]?

        package init() {}

        package init(values: [String]? = nil, regexValues: [String]? = nil) {
            self.values = values
            self.regexValues = regexValues
        }

        package static let schema = Schema<Self>("PathPatternConditionConfig", [
            Member("Values", \.values),
            Member("RegexValues", \.regexValues),
        ])
    }
}
