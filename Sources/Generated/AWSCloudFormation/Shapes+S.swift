// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudFormation {
    package struct Stack: AWSStructure {
        package var stackId: String?
        package var stackName: String?
        package var changeSetId: String?
        package var description: String?
        package var parameters: [Parameter]?
        package var creationTime: Date?
        package var deletionTime: Date?
        package var lastUpdatedTime: Date?
        package var rollbackConfiguration: RollbackConfiguration?
        package var stackStatus: String?
        package var stackStatusReason: String?
        package var disableRollback: Bool?
        package var notificationARNs: [String]?
        package var timeoutInMinutes: Int?
        package var capabilities: [String]?
        package var outputs: [Output]?
        package var roleARN: String?
        package var tags: [Tag]?
        package var enableTerminationProtection: Bool?
        package var parentId: String?
        package var rootId: String?
        package var driftInformation: StackDriftInformation?
        package var retainExceptOnCreate: Bool?
        package var deletionMode: String?
        package var detailedStatus: String?
        package var lastOperations: [OperationEntry]?

        package init() {}

        package init(
            stackId: String? = nil,
            stackName: String? = nil,
            changeSetId: String? = nil,
            description: String? = nil,
            parameters: [Parameter]? = nil,
            creationTime: Date? = nil,
            deletionTime: Date? = nil,
            lastUpdatedTime: Date? = nil,
            rollbackConfiguration: RollbackConfiguration? = nil,
            stackStatus: String? = nil,
            stackStatusReason: String? = nil,
            disableRollback: Bool? = nil,
            notificationARNs: [String]? = nil,
            timeoutInMinutes: Int? = nil,
            capabilities: [String]? = nil,
            outputs: [Output]? = nil,
            roleARN: String? = nil,
            tags: [Tag]? = nil,
            enableTerminationProtection: Bool? = nil,
            parentId: String? = nil,
            rootId: String? = nil,
            driftInformation: StackDriftInformation? = nil,
            retainExceptOnCreate: Bool? = nil,
            deletionMode: String? = nil,
            detailedStatus: String? = nil,
            lastOperations: [OperationEntry]? = nil
        ) {
            self.stackId = stackId
            self.stackName = stackName
            self.changeSetId = changeSetId
            self.description = description
            self.parameters = parameters
            self.creationTime = creationTime
            self.deletionTime = deletionTime
            self.lastUpdatedTime = lastUpdatedTime
            self.rollbackConfiguration = rollbackConfiguration
            self.stackStatus = stackStatus
            self.stackStatusReason = stackStatusReason
            self.disableRollback = disableRollback
            self.notificationARNs = notificationARNs
            self.timeoutInMinutes = timeoutInMinutes
            self.capabilities = capabilities
            self.outputs = outputs
            self.roleARN = roleARN
            self.tags = tags
            self.enableTerminationProtection = enableTerminationProtection
            self.parentId = parentId
            self.rootId = rootId
            self.driftInformation = driftInformation
            self.retainExceptOnCreate = retainExceptOnCreate
            self.deletionMode = deletionMode
            self.detailedStatus = detailedStatus
            self.lastOperations = lastOperations
        }

        package static let schema = Schema<Self>("Stack", [
            Member("StackId", \.stackId),
            Member("StackName", \.stackName, required: true),
            Member("ChangeSetId", \.changeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("Parameters", \.parameters),
            Member("CreationTime", \.creationTime, required: true),
            Member("DeletionTime", \.deletionTime),
            Member("LastUpdatedTime", \.lastUpdatedTime),
            Member("RollbackConfiguration", \.rollbackConfiguration),
            Member("StackStatus", \.stackStatus, .string(StringConstraint(values: StackStatus.values)), required: true),
            Member("StackStatusReason", \.stackStatusReason),
            Member("DisableRollback", \.disableRollback),
            Member("NotificationARNs", \.notificationARNs, .list(.string(), ListTraits(maximum: 5))),
            Member("TimeoutInMinutes", \.timeoutInMinutes, .integer(minimum: 1)),
            Member("Capabilities", \.capabilities, .list(.string(StringConstraint(values: Capability.values)))),
            Member("Outputs", \.outputs),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
            Member("EnableTerminationProtection", \.enableTerminationProtection),
            Member("ParentId", \.parentId),
            Member("RootId", \.rootId),
            Member("DriftInformation", \.driftInformation),
            Member("RetainExceptOnCreate", \.retainExceptOnCreate),
            Member("DeletionMode", \.deletionMode, .string(StringConstraint(values: DeletionMode.values))),
            Member("DetailedStatus", \.detailedStatus, .string(StringConstraint(values: DetailedStatus.values))),
            Member("LastOperations", \.lastOperations),
        ])
    }

    package struct StackDriftInformation: AWSStructure {
        package var stackDriftStatus: String?
        package var lastCheckTimestamp: Date?

        package init() {}

        package init(stackDriftStatus: String? = nil, lastCheckTimestamp: Date? = nil) {
            self.stackDriftStatus = stackDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        package static let schema = Schema<Self>("StackDriftInformation", [
            Member("StackDriftStatus", \.stackDriftStatus, .string(StringConstraint(values: StackDriftStatus.values)), required: true),
            Member("LastCheckTimestamp", \.lastCheckTimestamp),
        ])
    }

    package struct StackDriftInformationSummary: AWSStructure {
        package var stackDriftStatus: String?
        package var lastCheckTimestamp: Date?

        package init() {}

        package init(stackDriftStatus: String? = nil, lastCheckTimestamp: Date? = nil) {
            self.stackDriftStatus = stackDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        package static let schema = Schema<Self>("StackDriftInformationSummary", [
            Member("StackDriftStatus", \.stackDriftStatus, .string(StringConstraint(values: StackDriftStatus.values)), required: true),
            Member("LastCheckTimestamp", \.lastCheckTimestamp),
        ])
    }

    package struct StackEvent: AWSStructure {
        package var stackId: String?
        package var eventId: String?
        package var stackName: String?
        package var operationId: String?
        package var logicalResourceId: String?
        package var physicalResourceId: String?
        package var resourceType: String?
        package var timestamp: Date?
        package var resourceStatus: String?
        package var resourceStatusReason: String?
        package var resourceProperties: String?
        package var clientRequestToken: String?
        package var hookType: String?
        package var hookStatus: String?
        package var hookStatusReason: String?
        package var hookInvocationPoint: String?
        package var hookInvocationId: String?
        package var hookFailureMode: String?
        package var detailedStatus: String?

        package init() {}

        package init(
            stackId: String? = nil,
            eventId: String? = nil,
            stackName: String? = nil,
            operationId: String? = nil,
            logicalResourceId: String? = nil,
            physicalResourceId: String? = nil,
            resourceType: String? = nil,
            timestamp: Date? = nil,
            resourceStatus: String? = nil,
            resourceStatusReason: String? = nil,
            resourceProperties: String? = nil,
            clientRequestToken: String? = nil,
            hookType: String? = nil,
            hookStatus: String? = nil,
            hookStatusReason: String? = nil,
            hookInvocationPoint: String? = nil,
            hookInvocationId: String? = nil,
            hookFailureMode: String? = nil,
            detailedStatus: String? = nil
        ) {
            self.stackId = stackId
            self.eventId = eventId
            self.stackName = stackName
            self.operationId = operationId
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
            self.resourceType = resourceType
            self.timestamp = timestamp
            self.resourceStatus = resourceStatus
            self.resourceStatusReason = resourceStatusReason
            self.resourceProperties = resourceProperties
            self.clientRequestToken = clientRequestToken
            self.hookType = hookType
            self.hookStatus = hookStatus
            self.hookStatusReason = hookStatusReason
            self.hookInvocationPoint = hookInvocationPoint
            self.hookInvocationId = hookInvocationId
            self.hookFailureMode = hookFailureMode
            self.detailedStatus = detailedStatus
        }

        package static let schema = Schema<Self>("StackEvent", [
            Member("StackId", \.stackId, required: true),
            Member("EventId", \.eventId, required: true),
            Member("StackName", \.stackName, required: true),
            Member("OperationId", \.operationId),
            Member("LogicalResourceId", \.logicalResourceId),
            Member("PhysicalResourceId", \.physicalResourceId),
            Member("ResourceType", \.resourceType, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("Timestamp", \.timestamp, required: true),
            Member("ResourceStatus", \.resourceStatus, .string(StringConstraint(values: ResourceStatus.values))),
            Member("ResourceStatusReason", \.resourceStatusReason),
            Member("ResourceProperties", \.resourceProperties),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z0-9][-a-zA-Z0-9]*"))),
            Member("HookType", \.hookType, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("HookStatus", \.hookStatus, .string(StringConstraint(values: HookStatus.values))),
            Member("HookStatusReason", \.hookStatusReason, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("HookInvocationPoint", \.hookInvocationPoint, .string(StringConstraint(values: HookInvocationPoint.values))),
            Member("HookInvocationId", \.hookInvocationId, .string(StringConstraint(minimumLength: 36, maximumLength: 36, pattern: "^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"))),
            Member("HookFailureMode", \.hookFailureMode, .string(StringConstraint(values: HookFailureMode.values))),
            Member("DetailedStatus", \.detailedStatus, .string(StringConstraint(values: DetailedStatus.values))),
        ])
    }

    package struct StackResource: AWSStructure {
        package var stackName: String?
        package var stackId: String?
        package var logicalResourceId: String?
        package var physicalResourceId: String?
        package var resourceType: String?
        package var timestamp: Date?
        package var resourceStatus: String?
        package var resourceStatusReason: String?
        package var description: String?
        package var driftInformation: StackResourceDriftInformation?
        package var moduleInfo: ModuleInfo?

        package init() {}

        package init(
            stackName: String? = nil,
            stackId: String? = nil,
            logicalResourceId: String? = nil,
            physicalResourceId: String? = nil,
            resourceType: String? = nil,
            timestamp: Date? = nil,
            resourceStatus: String? = nil,
            resourceStatusReason: String? = nil,
            description: String? = nil,
            driftInformation: StackResourceDriftInformation? = nil,
            moduleInfo: ModuleInfo? = nil
        ) {
            self.stackName = stackName
            self.stackId = stackId
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
            self.resourceType = resourceType
            self.timestamp = timestamp
            self.resourceStatus = resourceStatus
            self.resourceStatusReason = resourceStatusReason
            self.description = description
            self.driftInformation = driftInformation
            self.moduleInfo = moduleInfo
        }

        package static let schema = Schema<Self>("StackResource", [
            Member("StackName", \.stackName),
            Member("StackId", \.stackId),
            Member("LogicalResourceId", \.logicalResourceId, required: true),
            Member("PhysicalResourceId", \.physicalResourceId),
            Member("ResourceType", \.resourceType, .string(StringConstraint(minimumLength: 1, maximumLength: 256)), required: true),
            Member("Timestamp", \.timestamp, required: true),
            Member("ResourceStatus", \.resourceStatus, .string(StringConstraint(values: ResourceStatus.values)), required: true),
            Member("ResourceStatusReason", \.resourceStatusReason),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("DriftInformation", \.driftInformation),
            Member("ModuleInfo", \.moduleInfo),
        ])
    }

    package struct StackResourceDetail: AWSStructure {
        package var stackName: String?
        package var stackId: String?
        package var logicalResourceId: String?
        package var physicalResourceId: String?
        package var resourceType: String?
        package var lastUpdatedTimestamp: Date?
        package var resourceStatus: String?
        package var resourceStatusReason: String?
        package var description: String?
        package var metadata: String?
        package var driftInformation: StackResourceDriftInformation?
        package var moduleInfo: ModuleInfo?

        package init() {}

        package init(
            stackName: String? = nil,
            stackId: String? = nil,
            logicalResourceId: String? = nil,
            physicalResourceId: String? = nil,
            resourceType: String? = nil,
            lastUpdatedTimestamp: Date? = nil,
            resourceStatus: String? = nil,
            resourceStatusReason: String? = nil,
            description: String? = nil,
            metadata: String? = nil,
            driftInformation: StackResourceDriftInformation? = nil,
            moduleInfo: ModuleInfo? = nil
        ) {
            self.stackName = stackName
            self.stackId = stackId
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
            self.resourceType = resourceType
            self.lastUpdatedTimestamp = lastUpdatedTimestamp
            self.resourceStatus = resourceStatus
            self.resourceStatusReason = resourceStatusReason
            self.description = description
            self.metadata = metadata
            self.driftInformation = driftInformation
            self.moduleInfo = moduleInfo
        }

        package static let schema = Schema<Self>("StackResourceDetail", [
            Member("StackName", \.stackName),
            Member("StackId", \.stackId),
            Member("LogicalResourceId", \.logicalResourceId, required: true),
            Member("PhysicalResourceId", \.physicalResourceId),
            Member("ResourceType", \.resourceType, .string(StringConstraint(minimumLength: 1, maximumLength: 256)), required: true),
            Member("LastUpdatedTimestamp", \.lastUpdatedTimestamp, required: true),
            Member("ResourceStatus", \.resourceStatus, .string(StringConstraint(values: ResourceStatus.values)), required: true),
            Member("ResourceStatusReason", \.resourceStatusReason),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("Metadata", \.metadata),
            Member("DriftInformation", \.driftInformation),
            Member("ModuleInfo", \.moduleInfo),
        ])
    }

    package struct StackResourceDriftInformation: AWSStructure {
        package var stackResourceDriftStatus: String?
        package var lastCheckTimestamp: Date?

        package init() {}

        package init(stackResourceDriftStatus: String? = nil, lastCheckTimestamp: Date? = nil) {
            self.stackResourceDriftStatus = stackResourceDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        package static let schema = Schema<Self>("StackResourceDriftInformation", [
            Member("StackResourceDriftStatus", \.stackResourceDriftStatus, .string(StringConstraint(values: StackResourceDriftStatus.values)), required: true),
            Member("LastCheckTimestamp", \.lastCheckTimestamp),
        ])
    }

    package struct StackResourceDriftInformationSummary: AWSStructure {
        package var stackResourceDriftStatus: String?
        package var lastCheckTimestamp: Date?

        package init() {}

        package init(stackResourceDriftStatus: String? = nil, lastCheckTimestamp: Date? = nil) {
            self.stackResourceDriftStatus = stackResourceDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        package static let schema = Schema<Self>("StackResourceDriftInformationSummary", [
            Member("StackResourceDriftStatus", \.stackResourceDriftStatus, .string(StringConstraint(values: StackResourceDriftStatus.values)), required: true),
            Member("LastCheckTimestamp", \.lastCheckTimestamp),
        ])
    }

    package struct StackResourceSummary: AWSStructure {
        package var logicalResourceId: String?
        package var physicalResourceId: String?
        package var resourceType: String?
        package var lastUpdatedTimestamp: Date?
        package var resourceStatus: String?
        package var resourceStatusReason: String?
        package var driftInformation: StackResourceDriftInformationSummary?
        package var moduleInfo: ModuleInfo?

        package init() {}

        package init(
            logicalResourceId: String? = nil,
            physicalResourceId: String? = nil,
            resourceType: String? = nil,
            lastUpdatedTimestamp: Date? = nil,
            resourceStatus: String? = nil,
            resourceStatusReason: String? = nil,
            driftInformation: StackResourceDriftInformationSummary? = nil,
            moduleInfo: ModuleInfo? = nil
        ) {
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
            self.resourceType = resourceType
            self.lastUpdatedTimestamp = lastUpdatedTimestamp
            self.resourceStatus = resourceStatus
            self.resourceStatusReason = resourceStatusReason
            self.driftInformation = driftInformation
            self.moduleInfo = moduleInfo
        }

        package static let schema = Schema<Self>("StackResourceSummary", [
            Member("LogicalResourceId", \.logicalResourceId, required: true),
            Member("PhysicalResourceId", \.physicalResourceId),
            Member("ResourceType", \.resourceType, .string(StringConstraint(minimumLength: 1, maximumLength: 256)), required: true),
            Member("LastUpdatedTimestamp", \.lastUpdatedTimestamp, required: true),
            Member("ResourceStatus", \.resourceStatus, .string(StringConstraint(values: ResourceStatus.values)), required: true),
            Member("ResourceStatusReason", \.resourceStatusReason),
            Member("DriftInformation", \.driftInformation),
            Member("ModuleInfo", \.moduleInfo),
        ])
    }

    package struct StackSummary: AWSStructure {
        package var stackId: String?
        package var stackName: String?
        package var templateDescription: String?
        package var creationTime: Date?
        package var lastUpdatedTime: Date?
        package var deletionTime: Date?
        package var stackStatus: String?
        package var stackStatusReason: String?
        package var parentId: String?
        package var rootId: String?
        package var driftInformation: StackDriftInformationSummary?
        package var lastOperations: [OperationEntry]?

        package init() {}

        package init(
            stackId: String? = nil,
            stackName: String? = nil,
            templateDescription: String? = nil,
            creationTime: Date? = nil,
            lastUpdatedTime: Date? = nil,
            deletionTime: Date? = nil,
            stackStatus: String? = nil,
            stackStatusReason: String? = nil,
            parentId: String? = nil,
            rootId: String? = nil,
            driftInformation: StackDriftInformationSummary? = nil,
            lastOperations: [OperationEntry]? = nil
        ) {
            self.stackId = stackId
            self.stackName = stackName
            self.templateDescription = templateDescription
            self.creationTime = creationTime
            self.lastUpdatedTime = lastUpdatedTime
            self.deletionTime = deletionTime
            self.stackStatus = stackStatus
            self.stackStatusReason = stackStatusReason
            self.parentId = parentId
            self.rootId = rootId
            self.driftInformation = driftInformation
            self.lastOperations = lastOperations
        }

        package static let schema = Schema<Self>("StackSummary", [
            Member("StackId", \.stackId),
            Member("StackName", \.stackName, required: true),
            Member("TemplateDescription", \.templateDescription),
            Member("CreationTime", \.creationTime, required: true),
            Member("LastUpdatedTime", \.lastUpdatedTime),
            Member("DeletionTime", \.deletionTime),
            Member("StackStatus", \.stackStatus, .string(StringConstraint(values: StackStatus.values)), required: true),
            Member("StackStatusReason", \.stackStatusReason),
            Member("ParentId", \.parentId),
            Member("RootId", \.rootId),
            Member("DriftInformation", \.driftInformation),
            Member("LastOperations", \.lastOperations),
        ])
    }
}
