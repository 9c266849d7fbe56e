// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct Entity: AWSStructure {
        package var keyAttributes: [String: String]?
        package var attributes: [String: String]?

        package init() {}

        package init(keyAttributes: [String: String]? = nil, attributes: [String: String]? = nil) {
            self.keyAttributes = keyAttributes
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("Entity", [
            Member("keyAttributes", \.keyAttributes, .map(.string(StringConstraint(minimumLength: 1, maximumLength: 512)), MapTraits(minimum: 2, maximum: 4, key: StringConstraint(minimumLength: 1, maximumLength: 32)))),
            Member("attributes", \.attributes, .map(.string(StringConstraint(minimumLength: 1, maximumLength: 512)), MapTraits(minimum: 0, maximum: 10, key: StringConstraint(minimumLength: 1, maximumLength: 256)))),
        ])
    }
}
