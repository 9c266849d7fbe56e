// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct ExecuteChangeSetInput: AWSStructure {
        package var changeSetName: String?
        package var stackName: String?
        package var clientRequestToken: String?
        package var disableRollback: Bool?
        package var retainExceptOnCreate: Bool?

        package init() {}

        package init(
            changeSetName: String? = nil,
            stackName: String? = nil,
            clientRequestToken: String? = nil,
            disableRollback: Bool? = nil,
            retainExceptOnCreate: Bool? = nil
        ) {
            self.changeSetName = changeSetName
            self.stackName = stackName
            self.clientRequestToken = clientRequestToken
            self.disableRollback = disableRollback
            self.retainExceptOnCreate = retainExceptOnCreate
        }

        package static let schema = Schema<Self>("ExecuteChangeSetInput", [
            Member("ChangeSetName", \.changeSetName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*")), required: true),
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#))),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z0-9][-a-zA-Z0-9]*"))),
            Member("DisableRollback", \.disableRollback),
            Member("RetainExceptOnCreate", \.retainExceptOnCreate),
        ])
    }

    package struct ExecuteChangeSetOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("ExecuteChangeSetOutput", [])
    }

    package struct Export: AWSStructure {
        package var exportingStackId: String?
        package var name: String?
        package var value: String?

        package init() {}

        package init(exportingStackId: String? = nil, name: String? = nil, value: String? = nil) {
            self.exportingStackId = exportingStackId
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("Export", [
            Member("ExportingStackId", \.exportingStackId),
            Member("Name", \.name),
            Member("Value", \.value),
        ])
    }
}
