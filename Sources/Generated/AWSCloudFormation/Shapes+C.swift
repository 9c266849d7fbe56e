// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudFormation {
    package struct CancelUpdateStackInput: AWSStructure {
        package var stackName: String?
        package var clientRequestToken: String?

        package init() {}

        package init(stackName: String? = nil, clientRequestToken: String? = nil) {
            self.stackName = stackName
            self.clientRequestToken = clientRequestToken
        }

        package static let schema = Schema<Self>("CancelUpdateStackInput", [
            Member("StackName", \.stackName, required: true),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z0-9][-a-zA-Z0-9]*"))),
        ])
    }

    package struct CancelUpdateStackResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("CancelUpdateStackResponse", [])
    }

    package struct Change: AWSStructure {
        package var type: String?
        package var hookInvocationCount: Int?
        package var resourceChange: ResourceChange?

        package init() {}

        package init(type: String? = nil, hookInvocationCount: Int? = nil, resourceChange: ResourceChange? = nil) {
            self.type = type
            self.hookInvocationCount = hookInvocationCount
            self.resourceChange = resourceChange
        }

        package static let schema = Schema<Self>("Change", [
            Member("Type", \.type, .string(StringConstraint(values: ChangeType.values))),
            Member("HookInvocationCount", \.hookInvocationCount, .integer(minimum: 1, maximum: 100)),
            Member("ResourceChange", \.resourceChange),
        ])
    }

    package struct ChangeSetSummary: AWSStructure {
        package var stackId: String?
        package var stackName: String?
        package var changeSetId: String?
        package var changeSetName: String?
        package var executionStatus: String?
        package var status: String?
        package var statusReason: String?
        package var creationTime: Date?
        package var description: String?
        package var includeNestedStacks: Bool?
        package var parentChangeSetId: String?
        package var rootChangeSetId: String?
        package var importExistingResources: Bool?

        package init() {}

        package init(
            stackId: String? = nil,
            stackName: String? = nil,
            changeSetId: String? = nil,
            changeSetName: String? = nil,
            executionStatus: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            creationTime: Date? = nil,
            description: String? = nil,
            includeNestedStacks: Bool? = nil,
            parentChangeSetId: String? = nil,
            rootChangeSetId: String? = nil,
            importExistingResources: Bool? = nil
        ) {
            self.stackId = stackId
            self.stackName = stackName
            self.changeSetId = changeSetId
            self.changeSetName = changeSetName
            self.executionStatus = executionStatus
            self.status = status
            self.statusReason = statusReason
            self.creationTime = creationTime
            self.description = description
            self.includeNestedStacks = includeNestedStacks
            self.parentChangeSetId = parentChangeSetId
            self.rootChangeSetId = rootChangeSetId
            self.importExistingResources = importExistingResources
        }

        package static let schema = Schema<Self>("ChangeSetSummary", [
            Member("StackId", \.stackId),
            Member("StackName", \.stackName),
            Member("ChangeSetId", \.changeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("ChangeSetName", \.changeSetName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z][-a-zA-Z0-9]*"))),
            Member("ExecutionStatus", \.executionStatus, .string(StringConstraint(values: ExecutionStatus.values))),
            Member("Status", \.status, .string(StringConstraint(values: ChangeSetStatus.values))),
            Member("StatusReason", \.statusReason),
            Member("CreationTime", \.creationTime),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("IncludeNestedStacks", \.includeNestedStacks),
            Member("ParentChangeSetId", \.parentChangeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("RootChangeSetId", \.rootChangeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("ImportExistingResources", \.importExistingResources),
        ])
    }

    package struct ContinueUpdateRollbackInput: AWSStructure {
        package var stackName: String?
        package var roleARN: String?
        package var resourcesToSkip: [String]?
        package var clientRequestToken: String?

        package init() {}

        package init(
            stackName: String? = nil,
            roleARN: String? = nil,
            resourcesToSkip: [String]? = nil,
            clientRequestToken: String? = nil
        ) {
            self.stackName = stackName
            self.roleARN = roleARN
            self.resourcesToSkip = resourcesToSkip
            self.clientRequestToken = clientRequestToken
        }

        package static let schema = Schema<Self>("ContinueUpdateRollbackInput", [
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#)), required: true),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("ResourcesToSkip", \.resourcesToSkip, .list(.string(StringConstraint(pattern: #"[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\.[a-zA-Z0-9]+"#)))),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z0-9][-a-zA-Z0-9]*"))),
        ])
    }

    package struct ContinueUpdateRollbackOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("ContinueUpdateRollbackOutput", [])
    }

    package struct CreateChangeSetInput: AWSStructure {
        package var stackName: String?
        package var templateBody: String?
        package var templateURL: String?
        package var usePreviousTemplate: Bool?
        package var parameters: [Parameter]?
        package var capabilities: [String]?
        package var resourceTypes: [String]?
        package var roleARN: String?
        package var rollbackConfiguration: RollbackConfiguration?
        package var notificationARNs: [String]?
        package var tags: [Tag]?
        package var changeSetName: String?
        package var clientToken: String?
        package var description: String?
        package var changeSetType: String?
        package var resourcesToImport: [ResourceToImport]?
        package var includeNestedStacks: Bool?
        package var onStackFailure: String?
        package var importExistingResources: Bool?
        package var deploymentMode: String?

        package init() {}

        package init(
            stackName: String? = nil,
            templateBody: String? = nil,
            templateURL: String? = nil,
            usePreviousTemplate: Bool? = nil,
            parameters: [Parameter]? = nil,
            capabilities: [String]? = nil,
            resourceTypes: [String]? = nil,
            roleARN: String? = nil,
            rollbackConfiguration: RollbackConfiguration? = nil,
            notificationARNs: [String]? = nil,
            tags: [Tag]? = nil,
            changeSetName: String? = nil,
            clientToken: String? = nil,
            description: String? = nil,
            changeSetType: String? = nil,
            resourcesToImport: [ResourceToImport]? = nil,
            includeNestedStacks: Bool? = nil,
            onStackFailure: String? = nil,
            importExistingResources: Bool? = nil,
            deploymentMode: String? = nil
        ) {
            self.stackName = stackName
            self.templateBody = templateBody
            self.templateURL = templateURL
            self.usePreviousTemplate = usePreviousTemplate
            self.parameters = parameters
            self.capabilities = capabilities
            self.resourceTypes = resourceTypes
            self.roleARN = roleARN
            self.rollbackConfiguration = rollbackConfiguration
            self.notificationARNs = notificationARNs
            self.tags = tags
            self.changeSetName = changeSetName
            self.clientToken = clientToken
            self.description = description
            self.changeSetType = changeSetType
            self.resourcesToImport = resourcesToImport
            self.includeNestedStacks = includeNestedStacks
            self.onStackFailure = onStackFailure
            self.importExistingResources = importExistingResources
            self.deploymentMode = deploymentMode
        }

        package static let schema = Schema<Self>("CreateChangeSetInput", [
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#)), required: true),
            Member("TemplateBody", \.templateBody, .string(StringConstraint(minimumLength: 1))),
            Member("TemplateURL", \.templateURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
            Member("UsePreviousTemplate", \.usePreviousTemplate),
            Member("Parameters", \.parameters),
            Member("Capabilities", \.capabilities, .list(.string(StringConstraint(values: Capability.values)))),
            Member("ResourceTypes", \.resourceTypes, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)))),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("RollbackConfiguration", \.rollbackConfiguration),
            Member("NotificationARNs", \.notificationARNs, .list(.string(), ListTraits(maximum: 5))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
            Member("ChangeSetName", \.changeSetName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z][-a-zA-Z0-9]*")), required: true),
            Member("ClientToken", \.clientToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("ChangeSetType", \.changeSetType, .string(StringConstraint(values: ChangeSetType.values))),
            Member("ResourcesToImport", \.resourcesToImport, .list(ResourceToImport.wireType, ListTraits(maximum: 200))),
            Member("IncludeNestedStacks", \.includeNestedStacks),
            Member("OnStackFailure", \.onStackFailure, .string(StringConstraint(values: OnStackFailure.values))),
            Member("ImportExistingResources", \.importExistingResources),
            Member("DeploymentMode", \.deploymentMode, .string(StringConstraint(values: DeploymentMode.values))),
        ])
    }

    package struct CreateChangeSetOutput: AWSStructure {
        package var id: String?
        package var stackId: String?

        package init() {}

        package init(id: String? = nil, stackId: String? = nil) {
            self.id = id
            self.stackId = stackId
        }

        package static let schema = Schema<Self>("CreateChangeSetOutput", [
            Member("Id", \.id, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("StackId", \.stackId),
        ])
    }

    package struct CreateStackInput: AWSStructure {
        package var stackName: String?
        package var templateBody: String?
        package var templateURL: String?
        package var parameters: [Parameter]?
        package var disableRollback: Bool?
        package var rollbackConfiguration: RollbackConfiguration?
        package var timeoutInMinutes: Int?
        package var notificationARNs: [String]?
        package var capabilities: [String]?
        package var resourceTypes: [String]?
        package var roleARN: String?
        package var onFailure: String?
        package var stackPolicyBody: String?
        package var stackPolicyURL: String?
        package var tags: [Tag]?
        package var clientRequestToken: String?
        package var enableTerminationProtection: Bool?
        package var retainExceptOnCreate: Bool?

        package init() {}

        package init(
            stackName: String? = nil,
            templateBody: String? = nil,
            templateURL: String? = nil,
            parameters: [Parameter]? = nil,
            disableRollback: Bool? = nil,
            rollbackConfiguration: RollbackConfiguration? = nil,
            timeoutInMinutes: Int? = nil,
            notificationARNs: [String]? = nil,
            capabilities: [String]? = nil,
            resourceTypes: [String]? = nil,
            roleARN: String? = nil,
            onFailure: String? = nil,
            stackPolicyBody: String? = nil,
            stackPolicyURL: String? = nil,
            tags: [Tag]? = nil,
            clientRequestToken: String? = nil,
            enableTerminationProtection: Bool? = nil,
            retainExceptOnCreate: Bool? = nil
        ) {
            self.stackName = stackName
            self.templateBody = templateBody
            self.templateURL = templateURL
            self.parameters = parameters
            self.disableRollback = disableRollback
            self.rollbackConfiguration = rollbackConfiguration
            self.timeoutInMinutes = timeoutInMinutes
            self.notificationARNs = notificationARNs
            self.capabilities = capabilities
            self.resourceTypes = resourceTypes
            self.roleARN = roleARN
            self.onFailure = onFailure
            self.stackPolicyBody = stackPolicyBody
            self.stackPolicyURL = stackPolicyURL
            self.tags = tags
            self.clientRequestToken = clientRequestToken
            self.enableTerminationProtection = enableTerminationProtection
            self.retainExceptOnCreate = retainExceptOnCreate
        }

        package static let schema = Schema<Self>("CreateStackInput", [
            Member("StackName", \.stackName, required: true),
            Member("TemplateBody", \.templateBody, .string(StringConstraint(minimumLength: 1))),
            Member("TemplateURL", \.templateURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
            Member("Parameters", \.parameters),
            Member("DisableRollback", \.disableRollback),
            Member("RollbackConfiguration", \.rollbackConfiguration),
            Member("TimeoutInMinutes", \.timeoutInMinutes, .integer(minimum: 1)),
            Member("NotificationARNs", \.notificationARNs, .list(.string(), ListTraits(maximum: 5))),
            Member("Capabilities", \.capabilities, .list(.string(StringConstraint(values: Capability.values)))),
            Member("ResourceTypes", \.resourceTypes, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)))),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("OnFailure", \.onFailure, .string(StringConstraint(values: OnFailure.values))),
            Member("StackPolicyBody", \.stackPolicyBody, .string(StringConstraint(minimumLength: 1, maximumLength: 16384))),
            Member("StackPolicyURL", \.stackPolicyURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z0-9][-a-zA-Z0-9]*"))),
            Member("EnableTerminationProtection", \.enableTerminationProtection),
            Member("RetainExceptOnCreate", \.retainExceptOnCreate),
        ])
    }

    package struct CreateStackOutput: AWSStructure {
        package var stackId: String?
        package var operationId: String?

        package init() {}

        package init(stackId: String? = nil, operationId: String? = nil) {
            self.stackId = stackId
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("CreateStackOutput", [
            Member("StackId", \.stackId),
            Member("OperationId", \.operationId),
        ])
    }
}
