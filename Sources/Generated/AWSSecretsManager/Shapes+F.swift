// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package struct Filter: AWSStructure {
        package var key: String?
        package var values: [String]?

        package init() {}

        package init(key: String? = nil, values: [String]? = nil) {
            self.key = key
            self.values = values
        }

        package static let schema = Schema<Self>("Filter", [
            Member("Key", \.key, .string(StringConstraint(values: FilterNameStringType.values))),
            Member("Values", \.values, .list(.string(StringConstraint(maximumLength: 512, pattern: #"^\!?[a-zA-Z0-9 :_@\/\+\=\.\-\!]*$"#)), ListTraits(minimum: 1, maximum: 10))),
        ])
    }
}
