import AWSCloudFormation
import AWSWire
import CloudTemplate
import LocalCloud

extension LocalCloudFormation {
    /// Whether a stack may be deleted.
    func protect(
        _ input: CloudFormation.UpdateTerminationProtectionInput, _ context: CallContext
    ) throws -> CloudFormation.UpdateTerminationProtectionOutput {
        guard var stack = stack(input.stackName, context) else {
            throw AWSError.validation("Stack [\(input.stackName ?? "")] does not exist")
        }
        guard !stack.isDeleted, stack.status != .deleteInProgress else {
            throw AWSError.validation(
                "Stack [\(stack.name)] is in \(stack.status.rawValue) state and its protection can not be changed.")
        }
        stack.isProtected = input.enableTerminationProtection ?? false
        try save(stack)
        return .init(stackId: stack.id)
    }
}

extension StackRecord {
    /// The names of what it takes from other stacks; none once it is deleted.
    var imports: Set<String> {
        guard !isDeleted, let machine, let template = try? Template(text: request.template) else { return [] }
        return StackPlan.imports(of: template, machine.scope)
    }

    func isImporting(_ name: String) -> Bool { imports.contains(name) }
}
