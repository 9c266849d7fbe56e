// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct Warnings: AWSStructure {
        package var unrecognizedResourceTypes: [String]?

        package init() {}

        package init(unrecognizedResourceTypes: [String]? = nil) {
            self.unrecognizedResourceTypes = unrecognizedResourceTypes
        }

        package static let schema = Schema<Self>("Warnings", [
            Member("UnrecognizedResourceTypes", \.unrecognizedResourceTypes, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)))),
        ])
    }
}
