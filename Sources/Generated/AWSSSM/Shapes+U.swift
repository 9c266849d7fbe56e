// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package struct UnlabelParameterVersionRequest: AWSStructure {
        package var name: String?
        package var parameterVersion: Int?
        package var labels: [String]?

        package init() {}

        package init(name: String? = nil, parameterVersion: Int? = nil, labels: [String]? = nil) {
            self.name = name
            self.parameterVersion = parameterVersion
            self.labels = labels
        }

        package static let schema = Schema<Self>("UnlabelParameterVersionRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("ParameterVersion", \.parameterVersion, required: true),
            Member("Labels", \.labels, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 100)), ListTraits(minimum: 1, maximum: 10)), required: true),
        ])
    }

    package struct UnlabelParameterVersionResult: AWSStructure {
        package var removedLabels: [String]?
        package var invalidLabels: [String]?

        package init() {}

        package init(removedLabels: [String]? = nil, invalidLabels: [String]? = nil) {
            self.removedLabels = removedLabels
            self.invalidLabels = invalidLabels
        }

        package static let schema = Schema<Self>("UnlabelParameterVersionResult", [
            Member("RemovedLabels", \.removedLabels, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 100)), ListTraits(minimum: 1, maximum: 10))),
            Member("InvalidLabels", \.invalidLabels, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 100)), ListTraits(minimum: 1, maximum: 10))),
        ])
    }
}
