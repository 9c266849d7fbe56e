// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudFormation {
    package struct DeleteChangeSetInput: AWSStructure {
        package var changeSetName: String?
        package var stackName: String?

        package init() {}

        package init(changeSetName: String? = nil, stackName: String? = nil) {
            self.changeSetName = changeSetName
            self.stackName = stackName
        }

        package static let schema = Schema<Self>("DeleteChangeSetInput", [
            Member("ChangeSetName", \.changeSetName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*")), required: true),
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#))),
        ])
    }

    package struct DeleteChangeSetOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteChangeSetOutput", [])
    }

    package struct DeleteStackInput: AWSStructure {
        package var stackName: String?
        package var retainResources: [String]?
        package var roleARN: String?
        package var clientRequestToken: String?
        package var deletionMode: String?

        package init() {}

        package init(
            stackName: String? = nil,
            retainResources: [String]? = nil,
            roleARN: String? = nil,
            clientRequestToken: String? = nil,
            deletionMode: String? = nil
        ) {
            self.stackName = stackName
            self.retainResources = retainResources
            self.roleARN = roleARN
            self.clientRequestToken = clientRequestToken
            self.deletionMode = deletionMode
        }

        package static let schema = Schema<Self>("DeleteStackInput", [
            Member("StackName", \.stackName, required: true),
            Member("RetainResources", \.retainResources),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("ClientRequestToken", \.clientRequestToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z0-9][-a-zA-Z0-9]*"))),
            Member("DeletionMode", \.deletionMode, .string(StringConstraint(values: DeletionMode.values))),
        ])
    }

    package struct DeleteStackResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteStackResponse", [])
    }

    package struct DescribeChangeSetInput: AWSStructure {
        package var changeSetName: String?
        package var stackName: String?
        package var nextToken: String?
        package var includePropertyValues: Bool?

        package init() {}

        package init(
            changeSetName: String? = nil,
            stackName: String? = nil,
            nextToken: String? = nil,
            includePropertyValues: Bool? = nil
        ) {
            self.changeSetName = changeSetName
            self.stackName = stackName
            self.nextToken = nextToken
            self.includePropertyValues = includePropertyValues
        }

        package static let schema = Schema<Self>("DescribeChangeSetInput", [
            Member("ChangeSetName", \.changeSetName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*")), required: true),
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#))),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("IncludePropertyValues", \.includePropertyValues),
        ])
    }

    package struct DescribeChangeSetOutput: AWSStructure {
        package var changeSetName: String?
        package var changeSetId: String?
        package var stackId: String?
        package var stackName: String?
        package var description: String?
        package var parameters: [Parameter]?
        package var creationTime: Date?
        package var executionStatus: String?
        package var status: String?
        package var statusReason: String?
        package var stackDriftStatus: String?
        package var notificationARNs: [String]?
        package var rollbackConfiguration: RollbackConfiguration?
        package var capabilities: [String]?
        package var tags: [Tag]?
        package var changes: [Change]?
        package var nextToken: String?
        package var includeNestedStacks: Bool?
        package var parentChangeSetId: String?
        package var rootChangeSetId: String?
        package var onStackFailure: String?
        package var importExistingResources: Bool?
        package var deploymentMode: String?

        package init() {}

        package init(
            changeSetName: String? = nil,
            changeSetId: String? = nil,
            stackId: String? = nil,
            stackName: String? = nil,
            description: String? = nil,
            parameters: [Parameter]? = nil,
            creationTime: Date? = nil,
            executionStatus: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            stackDriftStatus: String? = nil,
            notificationARNs: [String]? = nil,
            rollbackConfiguration: RollbackConfiguration? = nil,
            capabilities: [String]? = nil,
            tags: [Tag]? = nil,
            changes: [Change]? = nil,
            nextToken: String? = nil,
            includeNestedStacks: Bool? = nil,
            parentChangeSetId: String? = nil,
            rootChangeSetId: String? = nil,
            onStackFailure: String? = nil,
            importExistingResources: Bool? = nil,
            deploymentMode: String? = nil
        ) {
            self.changeSetName = changeSetName
            self.changeSetId = changeSetId
            self.stackId = stackId
            self.stackName = stackName
            self.description = description
            self.parameters = parameters
            self.creationTime = creationTime
            self.executionStatus = executionStatus
            self.status = status
            self.statusReason = statusReason
            self.stackDriftStatus = stackDriftStatus
            self.notificationARNs = notificationARNs
            self.rollbackConfiguration = rollbackConfiguration
            self.capabilities = capabilities
            self.tags = tags
            self.changes = changes
            self.nextToken = nextToken
            self.includeNestedStacks = includeNestedStacks
            self.parentChangeSetId = parentChangeSetId
            self.rootChangeSetId = rootChangeSetId
            self.onStackFailure = onStackFailure
            self.importExistingResources = importExistingResources
            self.deploymentMode = deploymentMode
        }

        package static let schema = Schema<Self>("DescribeChangeSetOutput", [
            Member("ChangeSetName", \.changeSetName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "[a-zA-Z][-a-zA-Z0-9]*"))),
            Member("ChangeSetId", \.changeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("StackId", \.stackId),
            Member("StackName", \.stackName),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("Parameters", \.parameters),
            Member("CreationTime", \.creationTime),
            Member("ExecutionStatus", \.executionStatus, .string(StringConstraint(values: ExecutionStatus.values))),
            Member("Status", \.status, .string(StringConstraint(values: ChangeSetStatus.values))),
            Member("StatusReason", \.statusReason),
            Member("StackDriftStatus", \.stackDriftStatus, .string(StringConstraint(values: StackDriftStatus.values))),
            Member("NotificationARNs", \.notificationARNs, .list(.string(), ListTraits(maximum: 5))),
            Member("RollbackConfiguration", \.rollbackConfiguration),
            Member("Capabilities", \.capabilities, .list(.string(StringConstraint(values: Capability.values)))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
            Member("Changes", \.changes),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("IncludeNestedStacks", \.includeNestedStacks),
            Member("ParentChangeSetId", \.parentChangeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("RootChangeSetId", \.rootChangeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("OnStackFailure", \.onStackFailure, .string(StringConstraint(values: OnStackFailure.values))),
            Member("ImportExistingResources", \.importExistingResources),
            Member("DeploymentMode", \.deploymentMode, .string(StringConstraint(values: DeploymentMode.values))),
        ])
    }

    package struct DescribeStackEventsInput: AWSStructure {
        package var stackName: String?
        package var nextToken: String?

        package init() {}

        package init(stackName: String? = nil, nextToken: String? = nil) {
            self.stackName = stackName
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeStackEventsInput", [
            Member("StackName", \.stackName, required: true),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct DescribeStackEventsOutput: AWSStructure {
        package var stackEvents: [StackEvent]?
        package var nextToken: String?

        package init() {}

        package init(stackEvents: [StackEvent]? = nil, nextToken: String? = nil) {
            self.stackEvents = stackEvents
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeStackEventsOutput", [
            Member("StackEvents", \.stackEvents),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct DescribeStackResourceInput: AWSStructure {
        package var stackName: String?
        package var logicalResourceId: String?

        package init() {}

        package init(stackName: String? = nil, logicalResourceId: String? = nil) {
            self.stackName = stackName
            self.logicalResourceId = logicalResourceId
        }

        package static let schema = Schema<Self>("DescribeStackResourceInput", [
            Member("StackName", \.stackName, required: true),
            Member("LogicalResourceId", \.logicalResourceId, required: true),
        ])
    }

    package struct DescribeStackResourceOutput: AWSStructure {
        package var stackResourceDetail: StackResourceDetail?

        package init() {}

        package init(stackResourceDetail: StackResourceDetail? = nil) {
            self.stackResourceDetail = stackResourceDetail
        }

        package static let schema = Schema<Self>("DescribeStackResourceOutput", [
            Member("StackResourceDetail", \.stackResourceDetail),
        ])
    }

    package struct DescribeStackResourcesInput: AWSStructure {
        package var stackName: String?
        package var logicalResourceId: String?
        package var physicalResourceId: String?

        package init() {}

        package init(stackName: String? = nil, logicalResourceId: String? = nil, physicalResourceId: String? = nil) {
            self.stackName = stackName
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
        }

        package static let schema = Schema<Self>("DescribeStackResourcesInput", [
            Member("StackName", \.stackName),
            Member("LogicalResourceId", \.logicalResourceId),
            Member("PhysicalResourceId", \.physicalResourceId),
        ])
    }

    package struct DescribeStackResourcesOutput: AWSStructure {
        package var stackResources: [StackResource]?

        package init() {}

        package init(stackResources: [StackResource]? = nil) {
            self.stackResources = stackResources
        }

        package static let schema = Schema<Self>("DescribeStackResourcesOutput", [
            Member("StackResources", \.stackResources),
        ])
    }

    package struct DescribeStacksInput: AWSStructure {
        package var stackName: String?
        package var nextToken: String?

        package init() {}

        package init(stackName: String? = nil, nextToken: String? = nil) {
            self.stackName = stackName
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeStacksInput", [
            Member("StackName", \.stackName),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct DescribeStacksOutput: AWSStructure {
        package var stacks: [Stack]?
        package var nextToken: String?

        package init() {}

        package init(stacks: [Stack]? = nil, nextToken: String? = nil) {
            self.stacks = stacks
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeStacksOutput", [
            Member("Stacks", \.stacks),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }
}
