// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct InputTransformer: AWSStructure {
        package var inputPathsMap: [String: String]?
        package var inputTemplate: String?

        package init() {}

        package init(inputPathsMap: [String: String]? = nil, inputTemplate: String? = nil) {
            self.inputPathsMap = inputPathsMap
            self.inputTemplate = inputTemplate
        }

        package static let schema = Schema<Self>("InputTransformer", [
            Member("InputPathsMap", \.inputPathsMap, .map(.string(StringConstraint(maximumLength: 256)), MapTraits(maximum: 100, key: StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"[A-Za-z0-9\_\-]+"#)))),
            Member("InputTemplate", \.inputTemplate, .string(StringConstraint(minimumLength: 1, maximumLength: 8192)), required: true),
        ])
    }
}
