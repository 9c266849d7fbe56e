import AWSCloudFormation
import AWSWire
import FoundationEssentials
import LocalCloud

extension LocalCloudFormation {
    func describeStacks(
        _ input: CloudFormation.DescribeStacksInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.DescribeStacksOutput {
        if let name = input.stackName {
            return .init(stacks: [Self.description(of: try known(name, context))])
        }
        let all = own(context).filter { !$0.isDeleted }.sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
        let page = try Page(of: all, token: input.nextToken)
        return .init(stacks: page.items.map(Self.description), nextToken: page.nextToken)
    }

    /// Refuses a stack that is not there as most operations do.
    func known(_ name: String?, _ context: CallContext) throws(AWSError) -> StackRecord {
        guard let stack = stack(name, context) else {
            throw .validation("Stack with id \(name ?? "") does not exist")
        }
        return stack
    }

    private static func description(of stack: StackRecord) -> CloudFormation.Stack {
        let request = stack.request
        return CloudFormation.Stack(
            stackId: stack.id, stackName: stack.name, changeSetId: stack.changeSetID, description: request.description,
            parameters: parameters(request.parameters), creationTime: stack.createdAt, deletionTime: stack.deletedAt,
            lastUpdatedTime: stack.updatedAt, rollbackConfiguration: .init(), stackStatus: stack.status.rawValue,
            stackStatusReason: stack.machine?.statusReason, disableRollback: request.disableRollback,
            notificationARNs: request.notificationARNs, timeoutInMinutes: stack.timeoutMinutes,
            capabilities: request.capabilities, outputs: outputs(stack.outputs), roleARN: request.roleARN,
            tags: tags(request.tags), enableTerminationProtection: stack.isProtected,
            driftInformation: .init(stackDriftStatus: "NOT_CHECKED"))
    }

    static func parameters(_ parameters: [StackParameter]) -> [CloudFormation.Parameter] {
        parameters.map { parameter in
            .init(
                parameterKey: parameter.key, parameterValue: parameter.isHidden ? "****" : parameter.value,
                resolvedValue: parameter.resolved.map { parameter.isHidden ? "****" : $0 })
        }
    }

    private static func outputs(_ outputs: [StackOutput]) -> [CloudFormation.Output] {
        outputs.map {
            .init(outputKey: $0.name, outputValue: $0.value, description: $0.description, exportName: $0.exportName)
        }
    }

    static func tags(_ tags: [String: String]) -> [CloudFormation.Tag] {
        tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }
    }

    func listStacks(
        _ input: CloudFormation.ListStacksInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.ListStacksOutput {
        let wanted = input.stackStatusFilter.map(Set.init)
        let all = own(context).filter { wanted?.contains($0.status.rawValue) ?? true }
            .sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
        let page = try Page(of: all, token: input.nextToken)
        let summaries = page.items.map { stack in
            CloudFormation.StackSummary(
                stackId: stack.id, stackName: stack.name, templateDescription: stack.request.description,
                creationTime: stack.createdAt, lastUpdatedTime: stack.updatedAt, deletionTime: stack.deletedAt,
                stackStatus: stack.status.rawValue, stackStatusReason: stack.machine?.statusReason,
                driftInformation: .init(stackDriftStatus: "NOT_CHECKED"))
        }
        return .init(stackSummaries: summaries, nextToken: page.nextToken)
    }

    func listExports(
        _ input: CloudFormation.ListExportsInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.ListExportsOutput {
        let exports = own(context).filter { !$0.isDeleted }.flatMap { stack in
            stack.outputs.compactMap { output in
                output.exportName.map {
                    CloudFormation.Export(exportingStackId: stack.id, name: $0, value: output.value)
                }
            }
        }
        let page = try Page(of: exports.sorted { ($0.name ?? "") < ($1.name ?? "") }, token: input.nextToken)
        return .init(exports: page.items, nextToken: page.nextToken)
    }

    /// The names of the stacks that import a value.
    func listImports(
        _ input: CloudFormation.ListImportsInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.ListImportsOutput {
        let name = input.exportName ?? ""
        let users = own(context).filter { $0.isImporting(name) }.map(\.name).sorted()
        guard !users.isEmpty else { throw .validation("Export '\(name)' is not imported by any stack.") }
        let page = try Page(of: users, token: input.nextToken)
        return .init(imports: page.items, nextToken: page.nextToken)
    }

    // MARK: - Events

    func describeEvents(
        _ input: CloudFormation.DescribeStackEventsInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.DescribeStackEventsOutput {
        guard let stack = stack(input.stackName, context) else {
            throw .validation("Stack [\(input.stackName ?? "")] does not exist")
        }
        let page = try Page(of: (events[stack.id] ?? []).reversed(), token: input.nextToken)
        return .init(stackEvents: page.items.map { Self.event($0, of: stack) }, nextToken: page.nextToken)
    }

    private static func event(_ event: EventRecord, of stack: StackRecord) -> CloudFormation.StackEvent {
        let draft = event.draft
        return CloudFormation.StackEvent(
            stackId: stack.id, eventId: event.id, stackName: stack.name,
            logicalResourceId: draft.logicalID ?? stack.name,
            physicalResourceId: draft.logicalID == nil ? stack.id : draft.physicalID ?? "",
            resourceType: draft.type ?? "AWS::CloudFormation::Stack", timestamp: event.timestamp,
            resourceStatus: draft.status, resourceStatusReason: draft.reason,
            resourceProperties: draft.properties.map { TemplateText.json($0) }, clientRequestToken: event.clientToken)
    }
}
