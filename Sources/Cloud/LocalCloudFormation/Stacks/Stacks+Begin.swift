import AWSCloudFormation
import AWSWire
import CloudTemplate
import FoundationEssentials
import LocalCloud
import TealCore

extension LocalCloudFormation {
    /// What the three ways to begin a creation or an update have in common.
    struct Request: Sendable {
        var template: String
        var parameters: [CloudFormation.Parameter] = []
        var tags: [String: String] = [:]
        var capabilities: [String] = []
        var notificationARNs: [String] = []
        var roleARN: String?
        var disableRollback = false
        var clientToken: String?
        var retainExceptOnCreate = false

        func stored(_ plan: StackPlan) -> StackRequest {
            StackRequest(
                template: template, parameters: plan.parameters, tags: tags, capabilities: capabilities,
                notificationARNs: notificationARNs, roleARN: roleARN, description: plan.template.description,
                disableRollback: disableRollback)
        }
    }

    // MARK: - Create

    func createStack(
        _ input: CloudFormation.CreateStackInput, _ context: CallContext
    ) async throws -> CloudFormation.CreateStackOutput {
        let name = try Self.checked(name: input.stackName)
        if let there = stack(name, context) {
            guard let token = input.clientRequestToken, token == there.clientToken else {
                throw Self.alreadyExists("Stack [\(name)] already exists")
            }
            return .init(stackId: there.id)
        }
        let request = Request(
            template: try Self.template(input.templateBody, input.templateURL), parameters: input.parameters ?? [],
            tags: try Self.tags(input.tags), capabilities: input.capabilities ?? [],
            notificationARNs: input.notificationARNs ?? [], roleARN: input.roleARN,
            disableRollback: input.disableRollback ?? false, clientToken: input.clientRequestToken,
            retainExceptOnCreate: input.retainExceptOnCreate ?? false)
        var stack = newStack(name, request, context)
        stack.isProtected = input.enableTerminationProtection ?? false
        stack.timeoutMinutes = input.timeoutInMinutes
        let policy = try Self.policy(onFailure: input.onFailure, disableRollback: input.disableRollback)
        try await beginCreation(&stack, request, policy, context)
        return .init(stackId: stack.id)
    }

    static func checked(name: String?) throws(AWSError) -> String {
        let name = name ?? ""
        guard name.count <= 128, name.wholeMatch(of: /[a-zA-Z][-a-zA-Z0-9]*/) != nil else {
            throw .validation(
                """
                1 validation error detected: Value '\(name)' at 'stackName' failed to satisfy constraint: Member must \
                satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*
                """)
        }
        return name
    }

    static func alreadyExists(_ sentence: String) -> AWSError {
        AWSError(CloudFormation.Errors.alreadyExistsException, sentence)
    }

    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html> gives the limit.
    static func template(_ body: String?, _ url: String?) throws(AWSError) -> String {
        guard url == nil else {
            throw .validation(
                "TemplateURL must reference a valid S3 object to which you have access; the local region has no S3.")
        }
        guard let body, !body.isEmpty else {
            throw .validation("Either Template URL or Template Body must be specified.")
        }
        guard body.utf8.count <= 51_200 else {
            throw .validation(
                """
                1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have \
                length less than or equal to 51200
                """)
        }
        return body
    }

    static func tags(_ tags: [CloudFormation.Tag]?) throws(AWSError) -> [String: String] {
        var result: [String: String] = [:]
        for tag in tags ?? [] {
            let key = tag.key ?? ""
            guard !key.hasPrefix("aws:") else {
                throw .validation("Tag keys beginning with aws: are reserved: \(key)")
            }
            guard result[key] == nil else { throw .validation("Tags cannot have the same key twice: \(key)") }
            result[key] = tag.value ?? ""
        }
        return result
    }

    static func policy(
        onFailure: String?, disableRollback: Bool?
    ) throws(AWSError) -> StackMachine.FailurePolicy {
        guard onFailure == nil || disableRollback == nil else {
            throw .validation("You can specify only one of DisableRollback or OnFailure")
        }
        switch onFailure {
        case "DO_NOTHING": return .keep
        case "DELETE": return .delete
        default: return disableRollback == true ? .keep : .rollBack
        }
    }

    func newStack(_ name: String, _ request: Request, _ context: CallContext) -> StackRecord {
        let id = "arn:aws:cloudformation:\(context.region):\(context.accountID):stack/\(name)/\(ids.uuid())"
        return StackRecord(
            id: id, name: name, accountID: context.accountID, region: context.region,
            request: StackRequest(
                template: request.template, parameters: [], tags: request.tags, capabilities: request.capabilities,
                notificationARNs: request.notificationARNs, disableRollback: request.disableRollback),
            createdAt: context.now, startedAt: context.now)
    }

    func beginCreation(
        _ stack: inout StackRecord, _ request: Request, _ policy: StackMachine.FailurePolicy, _ context: CallContext
    ) async throws {
        let plan = try await plan(request, for: stack, context)
        // Somebody may have made a stack of this name while the plan was being made.
        if let other = self.stack(stack.name, context), other.id != stack.id {
            throw Self.alreadyExists("Stack [\(stack.name)] already exists")
        }
        stack.request = request.stored(plan)
        stack.clientToken = request.clientToken
        stack.startedAt = context.now
        stack.machine = StackMachine(
            .create, plan: plan.resources, outputs: plan.outputs, scope: plan.scope, stackTags: request.tags,
            policy: policy)
        try save(stack)
    }

    func plan(_ request: Request, for stack: StackRecord, _ context: CallContext) async throws -> StackPlan {
        var surroundings = try await surroundings(
            name: stack.name, id: stack.id, notificationARNs: request.notificationARNs,
            retainExceptOnCreate: request.retainExceptOnCreate, context)
        surroundings.stored = try await storedParameters(request, previous: stack.request.parameters, context)
        return try StackPlan(
            text: request.template, given: request.parameters, previous: stack.request.parameters,
            capabilities: request.capabilities, surroundings)
    }

    // MARK: - Update

    func updateStack(
        _ input: CloudFormation.UpdateStackInput, _ context: CallContext
    ) async throws -> CloudFormation.UpdateStackOutput {
        let name = input.stackName ?? ""
        guard let stack = stack(name, context), !stack.isDeleted else {
            throw AWSError.validation("Stack [\(name)] does not exist")
        }
        if let token = input.clientRequestToken, token == stack.clientToken { return .init(stackId: stack.id) }
        let usesPrevious = input.usePreviousTemplate == true
        let request = Request(
            template: usesPrevious
                ? stack.request.template : try Self.template(input.templateBody, input.templateURL),
            parameters: input.parameters ?? [], tags: try input.tags.map(Self.tags) ?? stack.request.tags,
            capabilities: input.capabilities ?? [],
            notificationARNs: input.notificationARNs ?? stack.request.notificationARNs,
            roleARN: input.roleARN ?? stack.request.roleARN, disableRollback: input.disableRollback ?? false,
            clientToken: input.clientRequestToken, retainExceptOnCreate: input.retainExceptOnCreate ?? false)
        try await beginUpdate(of: stack.id, request, context)
        return .init(stackId: stack.id)
    }

    func beginUpdate(of id: String, _ request: Request, _ context: CallContext) async throws {
        guard let before = stacks[id] else { throw AWSError.validation("Stack [\(id)] does not exist") }
        try Self.checkUpdatable(before)
        let plan = try await plan(request, for: before, context)
        // Other requests may have come while the plan was being made.
        guard var stack = stacks[id] else { throw AWSError.validation("Stack [\(id)] does not exist") }
        try Self.checkUpdatable(stack)
        let isSame: Bool
        do {
            isSame = try plan.changesNothing(in: stack, tags: request.tags)
        } catch {
            throw AWSError.validation(error.message)
        }
        guard !isSame else { throw AWSError.validation("No updates are to be performed.") }
        stack.previousRequest = stack.request
        stack.request = request.stored(plan)
        stack.clientToken = request.clientToken
        stack.updatedAt = context.now
        stack.startedAt = context.now
        stack.machine = StackMachine(
            .update, plan: plan.resources, outputs: plan.outputs, scope: plan.scope, stackTags: request.tags,
            policy: request.disableRollback ? .keep : .rollBack,
            resources: stack.resources.filter { !$0.value.isGone }, leftovers: stack.machine?.doomed ?? [],
            outputs: stack.outputs)
        try save(stack)
    }

    private static func checkUpdatable(_ stack: StackRecord) throws(AWSError) {
        guard stack.status.allowsUpdate else {
            throw .validation("Stack:\(stack.id) is in \(stack.status.rawValue) state and can not be updated.")
        }
    }

    func cancelUpdate(
        _ input: CloudFormation.CancelUpdateStackInput, _ context: CallContext
    ) throws -> CloudFormation.CancelUpdateStackResponse {
        guard let stack = stack(input.stackName, context) else {
            throw AWSError.validation("Stack [\(input.stackName ?? "")] does not exist")
        }
        guard stack.status == .updateInProgress else {
            throw AWSError.validation("CancelUpdateStack cannot be called from current stack status")
        }
        try change(stack.id) { $0.stop("User Initiated") }
        return .init()
    }

    func continueRollback(
        _ input: CloudFormation.ContinueUpdateRollbackInput, _ context: CallContext
    ) throws -> CloudFormation.ContinueUpdateRollbackOutput {
        guard let stack = stack(input.stackName, context) else {
            throw AWSError.validation("Stack [\(input.stackName ?? "")] does not exist")
        }
        guard stack.status == .updateRollbackFailed else {
            throw AWSError.validation(
                "Stack:\(stack.id) is in \(stack.status.rawValue) state and can not continue rollback.")
        }
        try change(stack.id) { $0.continueRollback(skipping: Set(input.resourcesToSkip ?? [])) }
        return .init()
    }

    // MARK: - Delete

    /// A stack that is not there is no error.
    func deleteStack(
        _ input: CloudFormation.DeleteStackInput, _ context: CallContext
    ) throws -> CloudFormation.DeleteStackResponse {
        guard var stack = stack(input.stackName, context), !stack.isDeleted else { return .init() }
        guard !stack.isProtected else {
            throw AWSError.validation(
                "Stack [\(stack.name)] cannot be deleted while TerminationProtection is enabled")
        }
        try refuseImported(stack, context)
        switch stack.status {
        case .deleteInProgress: return .init()
        case .createInProgress:
            try change(stack.id) { $0.stop("User Initiated.", deleting: true) }
            return .init()
        case let status where status.isInProgress:
            throw AWSError.validation("Stack [\(stack.name)] cannot be deleted while in status \(status.rawValue)")
        default: break
        }
        let retained = Set(input.retainResources ?? [])
        guard retained.isEmpty || stack.status == .deleteFailed else {
            throw AWSError.validation(
                """
                Invalid operation on stack [\(stack.id)]. The resources to retain can only be specified for a stack in \
                the DELETE_FAILED state.
                """)
        }
        let scope = stack.machine?.scope ?? EvaluationScope(pseudo: pseudo(of: stack))
        stack.machine = StackMachine(
            deleting: stack.resources, retained: retained, scope: scope, leftovers: stack.machine?.doomed ?? [],
            outputs: stack.outputs)
        stack.clientToken = input.clientRequestToken
        stack.startedAt = context.now
        try save(stack)
        return .init()
    }

    private func pseudo(of stack: StackRecord) -> PseudoParameters {
        PseudoParameters(
            accountID: stack.accountID, region: stack.region, stackName: stack.name, stackID: stack.id)
    }

    private func refuseImported(_ stack: StackRecord, _ context: CallContext) throws(AWSError) {
        let exported = Set(stack.outputs.compactMap(\.exportName))
        guard !exported.isEmpty else { return }
        for other in own(context) where other.id != stack.id {
            if let name = other.imports.intersection(exported).min() {
                throw .validation("Export \(name) cannot be deleted as it is in use by \(other.name)")
            }
        }
    }
}
