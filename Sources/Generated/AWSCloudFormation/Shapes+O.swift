// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct OperationEntry: AWSStructure {
        package var operationType: String?
        package var operationId: String?

        package init() {}

        package init(operationType: String? = nil, operationId: String? = nil) {
            self.operationType = operationType
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("OperationEntry", [
            Member("OperationType", \.operationType, .string(StringConstraint(values: OperationType.values))),
            Member("OperationId", \.operationId),
        ])
    }

    package struct Output: AWSStructure {
        package var outputKey: String?
        package var outputValue: String?
        package var description: String?
        package var exportName: String?

        package init() {}

        package init(
            outputKey: String? = nil,
            outputValue: String? = nil,
            description: String? = nil,
            exportName: String? = nil
        ) {
            self.outputKey = outputKey
            self.outputValue = outputValue
            self.description = description
            self.exportName = exportName
        }

        package static let schema = Schema<Self>("Output", [
            Member("OutputKey", \.outputKey),
            Member("OutputValue", \.outputValue),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("ExportName", \.exportName),
        ])
    }
}
