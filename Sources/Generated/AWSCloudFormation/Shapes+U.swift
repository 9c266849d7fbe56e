// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct UpdateStackInput: AWSStructure {
        package var stackName: String?
        package var templateBody: String?
        package var templateURL: String?
        package var usePreviousTemplate: Bool?
        package var stackPolicyDuringUpdateBody: String?
        package var stackPolicyDuringUpdateURL: String?
        package var parameters: [Parameter]?
        package var capabilities: [String]?
        package var resourceTypes: [String]?
        package var roleARN: String?
        package var rollbackConfiguration: RollbackConfiguration?
        package var stackPolicyBody: String?
        package var stackPolicyURL: String?
        package var notificationARNs: [String]?
        package var tags: [Tag]?
        package var disableRollback: Bool?
        package var clientRequestToken: String?
        package var retainExceptOnCreate: Bool?

        package init() {}

        package init(
            stackName: String? = nil,
            templateBody: String? = nil,
            templateURL: String? = nil,
            usePreviousTemplate: Bool? = nil,
            stackPolicyDuringUpdateBody: String? = nil,
            stackPolicyDuringUpdateURL: String? = nil,
            parameters: [Parameter]? = nil,
            capabilities: [String]? = nil,
            resourceTypes: [String]? = nil,
            roleARN: String? = nil,
            rollbackConfiguration: RollbackConfiguration? = nil,
            stackPolicyBody: String? = nil,
            stackPolicyURL: String? = nil,
            notificationARNs: [String]? = nil,
            tags: [Tag]? = nil,
            disableRollback: Bool? = nil,
            clientRequestToken: String? = nil,
            retainExceptOnCreate: Bool? = nil
        ) {
            self.stackName = stackName
            self.templateBody = templateBody
            self.templateURL = templateURL
            self.usePreviousTemplate = usePreviousTemplate
            self.stackPolicyDuringUpdateBody = stackPolicyDuringUpdateBody
            self.stackPolicyDuringUpdateURL = stackPolicyDuringUpdateURL
            self.parameters = parameters
            self.capabilities = capabilities
            self.resourceTypes = resourceTypes
            self.roleARN = roleARN
            self.rollbackConfiguration = rollbackConfiguration
            self.stackPolicyBody = stackPolicyBody
            self.stackPolicyURL = stackPolicyURL
            self.notificationARNs = notificationARNs
            self.tags = tags
            self.disableRollback = disableRollback
            self.clientRequestToken = clientRequestToken
            self.retainExceptOnCreate = retainExceptOnCreate
        }

        package static let schema = Schema<Self>("UpdateStackInput", [
            Member("StackName", \.stackName, required: true),
            Member("TemplateBody", \.templateBody, .string(StringConstraint(minimumLength: 1))),
            Member("TemplateURL", \.templateURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
            Member("UsePreviousTemplate", \.usePreviousTemplate),
            Member("StackPolicyDuringUpdateBody", \.stackPolicyDuringUpdateBody, .string(StringConstraint(minimumLength: 1, maximumLength: 16384))),
            Member("StackPolicyDuringUpdateURL", \.stackPolicyDuringUpdateURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
            Member("Parameters", \.parameters),
            Member("Capabilities", \.capabilities, .list(.string(StringConstraint(values: Capability.values)))),
            Member("ResourceTypes", \.resourceTypes, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)))),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("RollbackConfiguration", \.rollbackConfiguration),
            Member("StackPolicyBody", \.stackPolicyBody, .string(StringConstraint(minimumLength: 1, maximumLength: 16384))),
            Member("StackPolicyURL", \.stackPolicyURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
            Member("NotificationARNs", \.notificationARNs, .list(.string(), ListTraits(maximum: 5))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
            Member("DisableRollback", \.disableRollback),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z0-9][-a-zA-Z0-9]*"))),
            Member("RetainExceptOnCreate", \.retainExceptOnCreate),
        ])
    }

    package struct UpdateStackOutput: AWSStructure {
        package var stackId: String?
        package var operationId: String?

        package init() {}

        package init(stackId: String? = nil, operationId: String? = nil) {
            self.stackId = stackId
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("UpdateStackOutput", [
            Member("StackId", \.stackId),
            Member("OperationId", \.operationId),
        ])
    }

    package struct UpdateTerminationProtectionInput: AWSStructure {
        package var enableTerminationProtection: Bool?
        package var stackName: String?

        package init() {}

        package init(enableTerminationProtection: Bool? = nil, stackName: String? = nil) {
            self.enableTerminationProtection = enableTerminationProtection
            self.stackName = stackName
        }

        package static let schema = Schema<Self>("UpdateTerminationProtectionInput", [
            Member("EnableTerminationProtection", \.enableTerminationProtection, required: true),
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#)), required: true),
        ])
    }

    package struct UpdateTerminationProtectionOutput: AWSStructure {
        package var stackId: String?

        package init() {}

        package init(stackId: String? = nil) {
            self.stackId = stackId
        }

        package static let schema = Schema<Self>("UpdateTerminationProtectionOutput", [
            Member("StackId", \.stackId),
        ])
    }
}
