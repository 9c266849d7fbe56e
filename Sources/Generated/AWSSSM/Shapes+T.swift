// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 0, maximumLength: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)), required: true),
        ])
    }
}
