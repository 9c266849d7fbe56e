// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct QueryStringConditionConfig: AWSStructure {
        package var values: [QueryStringKeyValuePair]?

        package init() {}

        package init(values: [QueryStringKeyValuePair]? = nil) {
            self.values = values
        }

        package static let schema = Schema<Self>("QueryStringConditionConfig", [
            Member("Values", \.values),
        ])
    }

    package struct QueryStringKeyValuePair: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("QueryStringKeyValuePair", [
            Member("Key", \.key),
            Member("Value", \.value),
        ])
    }
}
