// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package static let operations: [any AWSOperation.Type] = [
        CreateStack.self,
        UpdateStack.self,
        DeleteStack.self,
        DescribeStacks.self,
        DescribeStackEvents.self,
        DescribeStackResources.self,
        DescribeStackResource.self,
        ListStackResources.self,
        ListStacks.self,
        GetTemplate.self,
        GetTemplateSummary.self,
        ValidateTemplate.self,
        CreateChangeSet.self,
        DescribeChangeSet.self,
        ExecuteChangeSet.self,
        DeleteChangeSet.self,
        ListChangeSets.self,
        ContinueUpdateRollback.self,
        CancelUpdateStack.self,
        ListExports.self,
        ListImports.self,
        UpdateTerminationProtection.self,
    ]

    package enum CreateStack: AWSOperation {
        package typealias Input = CreateStackInput
        package typealias Output = CreateStackOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateStack",
            resultWrapper: "CreateStackResult",
            errors: [Errors.limitExceededException, Errors.alreadyExistsException, Errors.tokenAlreadyExistsException, Errors.insufficientCapabilitiesException])
    }

    package enum UpdateStack: AWSOperation {
        package typealias Input = UpdateStackInput
        package typealias Output = UpdateStackOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateStack",
            resultWrapper: "UpdateStackResult",
            errors: [Errors.insufficientCapabilitiesException, Errors.tokenAlreadyExistsException])
    }

    package enum DeleteStack: AWSOperation {
        package typealias Input = DeleteStackInput
        package typealias Output = DeleteStackResponse
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteStack",
            errors: [Errors.tokenAlreadyExistsException])
    }

    package enum DescribeStacks: AWSOperation {
        package typealias Input = DescribeStacksInput
        package typealias Output = DescribeStacksOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeStacks",
            resultWrapper: "DescribeStacksResult",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Stacks"]))
    }

    package enum DescribeStackEvents: AWSOperation {
        package typealias Input = DescribeStackEventsInput
        package typealias Output = DescribeStackEventsOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeStackEvents",
            resultWrapper: "DescribeStackEventsResult",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["StackEvents"]))
    }

    package enum DescribeStackResources: AWSOperation {
        package typealias Input = DescribeStackResourcesInput
        package typealias Output = DescribeStackResourcesOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeStackResources",
            resultWrapper: "DescribeStackResourcesResult")
    }

    package enum DescribeStackResource: AWSOperation {
        package typealias Input = DescribeStackResourceInput
        package typealias Output = DescribeStackResourceOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeStackResource",
            resultWrapper: "DescribeStackResourceResult")
    }

    package enum ListStackResources: AWSOperation {
        package typealias Input = ListStackResourcesInput
        package typealias Output = ListStackResourcesOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ListStackResources",
            resultWrapper: "ListStackResourcesResult",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["StackResourceSummaries"]))
    }

    package enum ListStacks: AWSOperation {
        package typealias Input = ListStacksInput
        package typealias Output = ListStacksOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ListStacks",
            resultWrapper: "ListStacksResult",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["StackSummaries"]))
    }

    package enum GetTemplate: AWSOperation {
        package typealias Input = GetTemplateInput
        package typealias Output = GetTemplateOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "GetTemplate",
            resultWrapper: "GetTemplateResult",
            errors: [Errors.changeSetNotFoundException])
    }

    package enum GetTemplateSummary: AWSOperation {
        package typealias Input = GetTemplateSummaryInput
        package typealias Output = GetTemplateSummaryOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "GetTemplateSummary",
            resultWrapper: "GetTemplateSummaryResult",
            errors: [Errors.stackSetNotFoundException])
    }

    package enum ValidateTemplate: AWSOperation {
        package typealias Input = ValidateTemplateInput
        package typealias Output = ValidateTemplateOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ValidateTemplate",
            resultWrapper: "ValidateTemplateResult")
    }

    package enum CreateChangeSet: AWSOperation {
        package typealias Input = CreateChangeSetInput
        package typealias Output = CreateChangeSetOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateChangeSet",
            resultWrapper: "CreateChangeSetResult",
            errors: [Errors.alreadyExistsException, Errors.insufficientCapabilitiesException, Errors.limitExceededException])
    }

    package enum DescribeChangeSet: AWSOperation {
        package typealias Input = DescribeChangeSetInput
        package typealias Output = DescribeChangeSetOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeChangeSet",
            resultWrapper: "DescribeChangeSetResult",
            errors: [Errors.changeSetNotFoundException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Changes"]))
    }

    package enum ExecuteChangeSet: AWSOperation {
        package typealias Input = ExecuteChangeSetInput
        package typealias Output = ExecuteChangeSetOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ExecuteChangeSet",
            resultWrapper: "ExecuteChangeSetResult",
            errors: [Errors.invalidChangeSetStatusException, Errors.changeSetNotFoundException, Errors.insufficientCapabilitiesException, Errors.tokenAlreadyExistsException])
    }

    package enum DeleteChangeSet: AWSOperation {
        package typealias Input = DeleteChangeSetInput
        package typealias Output = DeleteChangeSetOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteChangeSet",
            resultWrapper: "DeleteChangeSetResult",
            errors: [Errors.invalidChangeSetStatusException])
    }

    package enum ListChangeSets: AWSOperation {
        package typealias Input = ListChangeSetsInput
        package typealias Output = ListChangeSetsOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ListChangeSets",
            resultWrapper: "ListChangeSetsResult",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Summaries"]))
    }

    package enum ContinueUpdateRollback: AWSOperation {
        package typealias Input = ContinueUpdateRollbackInput
        package typealias Output = ContinueUpdateRollbackOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ContinueUpdateRollback",
            resultWrapper: "ContinueUpdateRollbackResult",
            errors: [Errors.tokenAlreadyExistsException])
    }

    package enum CancelUpdateStack: AWSOperation {
        package typealias Input = CancelUpdateStackInput
        package typealias Output = CancelUpdateStackResponse
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "CancelUpdateStack",
            errors: [Errors.tokenAlreadyExistsException])
    }

    package enum ListExports: AWSOperation {
        package typealias Input = ListExportsInput
        package typealias Output = ListExportsOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ListExports",
            resultWrapper: "ListExportsResult",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Exports"]))
    }

    package enum ListImports: AWSOperation {
        package typealias Input = ListImportsInput
        package typealias Output = ListImportsOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "ListImports",
            resultWrapper: "ListImportsResult",
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Imports"]))
    }

    package enum UpdateTerminationProtection: AWSOperation {
        package typealias Input = UpdateTerminationProtectionInput
        package typealias Output = UpdateTerminationProtectionOutput
        package static var service: AWSService { CloudFormation.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateTerminationProtection",
            resultWrapper: "UpdateTerminationProtectionResult")
    }
}
