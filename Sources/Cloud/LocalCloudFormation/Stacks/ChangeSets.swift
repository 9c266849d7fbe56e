import AWSCloudFormation
import AWSWire
import CloudTemplate
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore

extension LocalCloudFormation {
    func createChangeSet(
        _ input: CloudFormation.CreateChangeSetInput, _ context: CallContext
    ) async throws -> CloudFormation.CreateChangeSetOutput {
        let name = input.changeSetName ?? ""
        let (stack, isNew) = try changeSetStack(input, context)
        let isCreation = stack.machine == nil
        if let same = changeSets.values.first(where: { $0.name == name && $0.stackID == stack.id }) {
            guard let token = input.clientToken, token == same.clientToken else {
                throw Self.alreadyExists(
                    "ChangeSet \(name) cannot be created due to a mismatch with existing attribute ChangeSetName")
            }
            return .init(id: same.id, stackId: stack.id)
        }
        let request = try changeSetRequest(input, stack)
        let plan = try await plan(request, for: stack, context)
        let id = "arn:aws:cloudformation:\(context.region):\(context.accountID):changeSet/\(name)/\(ids.uuid())"
        var record = ChangeSetRecord(
            id: id, name: name, stackID: stack.id, stackName: stack.name, isCreation: isCreation,
            description: input.description, createdAt: context.now, request: request.stored(plan),
            retainExceptOnCreate: request.retainExceptOnCreate, onFailure: input.onStackFailure,
            status: "CREATE_COMPLETE", executionStatus: "AVAILABLE", changes: [], clientToken: input.clientToken)
        do {
            record.changes = try changes(plan, stack)
            if !isCreation, try plan.changesNothing(in: stack, tags: request.tags) { Self.fail(&record) }
        } catch {
            throw AWSError.validation(error.message)
        }
        try save(record, beside: isNew ? stack : nil)
        return .init(id: id, stackId: stack.id)
    }

    private static func fail(_ record: inout ChangeSetRecord) {
        record.status = "FAILED"
        record.statusReason = """
            The submitted information didn't contain changes. Submit different information to create a change set.
            """
        record.executionStatus = "UNAVAILABLE"
    }

    /// The stack that the change set is of; a new one where it is to be created.
    private func changeSetStack(
        _ input: CloudFormation.CreateChangeSetInput, _ context: CallContext
    ) throws(AWSError) -> (StackRecord, isNew: Bool) {
        let name = input.stackName ?? ""
        let there = stack(name, context)
        switch (input.changeSetType ?? "UPDATE", there) {
        case ("IMPORT", _): throw .validation("The local region does not support change sets of the type IMPORT.")
        case ("CREATE", let there?):
            guard there.status == .reviewInProgress else {
                throw .validation(
                    """
                    Stack [\(there.name)] already exists and cannot be created again with the changeSet \
                    [\(input.changeSetName ?? "")].
                    """)
            }
            return (there, false)
        case ("CREATE", nil):
            return (newStack(try Self.checked(name: name), Request(template: ""), context), true)
        case (_, let there?) where !there.isDeleted:
            guard there.status.allowsUpdate || there.status == .reviewInProgress else {
                throw .validation("Stack:\(there.id) is in \(there.status.rawValue) state and can not be updated.")
            }
            return (there, false)
        default: throw .validation("Stack [\(name)] does not exist")
        }
    }

    private func changeSetRequest(
        _ input: CloudFormation.CreateChangeSetInput, _ stack: StackRecord
    ) throws -> Request {
        let usesPrevious = input.usePreviousTemplate == true
        return Request(
            template: usesPrevious
                ? stack.request.template : try Self.template(input.templateBody, input.templateURL),
            parameters: input.parameters ?? [], tags: try input.tags.map(Self.tags) ?? stack.request.tags,
            capabilities: input.capabilities ?? [],
            notificationARNs: input.notificationARNs ?? stack.request.notificationARNs,
            roleARN: input.roleARN ?? stack.request.roleARN, clientToken: input.clientToken)
    }

    private func changes(
        _ plan: StackPlan, _ stack: StackRecord
    ) throws(TemplateError) -> [ChangeSetRecord.StoredChange] {
        try plan.diff(over: stack, unknown: StackPlan.unknownValue).changes.map { change in
            let physicalID = stack.resources[change.logicalID]?.physicalID
            return .init(change: CloudFormation.ResourceChange(change, physicalID: physicalID))
        }
    }

    private func save(_ record: ChangeSetRecord, beside stack: StackRecord?) throws {
        if let stack {
            var stack = stack
            stack.changeSetID = record.id
            try save(stack)
        }
        try store.write { try $0.put(record, record.id, in: .changeSets) }
        changeSets[record.id] = record
    }

    /// By id, or by name within a stack.
    func changeSet(
        _ name: String?, stack stackName: String?, _ context: CallContext
    ) throws(AWSError) -> ChangeSetRecord {
        let name = name ?? ""
        if let record = changeSets[name] { return record }
        let id = stack(stackName, context)?.id
        guard let record = changeSets.values.first(where: { $0.name == name && $0.stackID == id }) else {
            throw AWSError(CloudFormation.Errors.changeSetNotFoundException, "ChangeSet [\(name)] does not exist")
        }
        return record
    }

    func describeChangeSet(
        _ input: CloudFormation.DescribeChangeSetInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.DescribeChangeSetOutput {
        let record = try changeSet(input.changeSetName, stack: input.stackName, context)
        let page = try Page(of: record.changes, token: input.nextToken)
        return .init(
            changeSetName: record.name, changeSetId: record.id, stackId: record.stackID, stackName: record.stackName,
            description: record.description, parameters: Self.parameters(record.request.parameters),
            creationTime: record.createdAt, executionStatus: record.executionStatus, status: record.status,
            statusReason: record.statusReason, notificationARNs: record.request.notificationARNs,
            rollbackConfiguration: .init(), capabilities: record.request.capabilities,
            tags: Self.tags(record.request.tags),
            changes: page.items.map { .init(type: "Resource", resourceChange: $0.change) },
            nextToken: page.nextToken, includeNestedStacks: false, onStackFailure: record.onFailure)
    }

    func listChangeSets(
        _ input: CloudFormation.ListChangeSetsInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.ListChangeSetsOutput {
        let stack = try known(input.stackName, context)
        let all = changeSets.values.filter { $0.stackID == stack.id }.sorted { $0.createdAt > $1.createdAt }
        let page = try Page(of: all, token: input.nextToken)
        let summaries = page.items.map { record in
            CloudFormation.ChangeSetSummary(
                stackId: record.stackID, stackName: record.stackName, changeSetId: record.id,
                changeSetName: record.name, executionStatus: record.executionStatus, status: record.status,
                statusReason: record.statusReason, creationTime: record.createdAt, description: record.description,
                includeNestedStacks: false)
        }
        return .init(summaries: summaries, nextToken: page.nextToken)
    }

    func executeChangeSet(
        _ input: CloudFormation.ExecuteChangeSetInput, _ context: CallContext
    ) async throws -> CloudFormation.ExecuteChangeSetOutput {
        let record = try changeSet(input.changeSetName, stack: input.stackName, context)
        guard record.executionStatus == "AVAILABLE", var stack = stacks[record.stackID] else {
            throw AWSError(
                CloudFormation.Errors.invalidChangeSetStatusException,
                """
                ChangeSet [\(record.id)] cannot be executed in its current status of [\(record.status)] and execution \
                status of [\(record.executionStatus)]
                """)
        }
        let stored = record.request
        let request = Request(
            template: stored.template,
            parameters: stored.parameters.map { .init(parameterKey: $0.key, parameterValue: $0.value) },
            tags: stored.tags, capabilities: stored.capabilities, notificationARNs: stored.notificationARNs,
            roleARN: stored.roleARN, disableRollback: input.disableRollback ?? false,
            clientToken: input.clientRequestToken,
            retainExceptOnCreate: input.retainExceptOnCreate ?? record.retainExceptOnCreate)
        if record.isCreation {
            let policy = try Self.policy(onFailure: record.onFailure, disableRollback: input.disableRollback)
            stack.changeSetID = record.id
            try await beginCreation(&stack, request, policy, context)
        } else {
            try await beginUpdate(of: stack.id, request, context)
        }
        try retire(record)
        return .init()
    }

    /// The others of the stack were worked out against what is no longer so.
    private func retire(_ executed: ChangeSetRecord) throws {
        var changed = changeSets.values.filter { $0.stackID == executed.stackID && $0.executionStatus == "AVAILABLE" }
        for index in changed.indices {
            changed[index].executionStatus = changed[index].id == executed.id ? "EXECUTE_COMPLETE" : "OBSOLETE"
        }
        try store.write { transaction in
            for record in changed { try transaction.put(record, record.id, in: .changeSets) }
        }
        for record in changed { changeSets[record.id] = record }
    }

    /// A change set that is not there is no error.
    func deleteChangeSet(
        _ input: CloudFormation.DeleteChangeSetInput, _ context: CallContext
    ) throws -> CloudFormation.DeleteChangeSetOutput {
        guard let record = try? changeSet(input.changeSetName, stack: input.stackName, context) else { return .init() }
        try store.write { try $0.delete(record.id, from: .changeSets) }
        changeSets[record.id] = nil
        return .init()
    }
}
