import AWSCloudFormation
import AWSWire
import CloudTemplate

/// A template with its values, checked and ready for a machine.
struct StackPlan: Sendable {
    var template: Template
    var parameters: [StackParameter]
    var resources: [PlannedResource]
    var outputs: [PlannedOutput]
    var scope: EvaluationScope

    /// What does not depend on the template.
    struct Surroundings: Sendable {
        var pseudo: PseudoParameters
        var zones: [String: [String]]
        /// Of the account's other stacks.
        var exports: [String: String]
        /// What Parameter Store has under the names that parameters have.
        var stored: [String: String] = [:]
        /// Retained resources are kept only where the stack that made them lived.
        var retainExceptOnCreate = false
    }

    init(
        text: String, given: [CloudFormation.Parameter], previous: [StackParameter], capabilities: [String],
        _ surroundings: Surroundings
    ) throws(AWSError) {
        do {
            try self.init(text, given, previous, surroundings)
        } catch {
            throw .validation(error.message)
        }
        try Self.check(types: template.resources)
        try Self.check(capabilities, for: template.resources)
    }

    private init(
        _ text: String, _ given: [CloudFormation.Parameter], _ previous: [StackParameter],
        _ surroundings: Surroundings
    ) throws(TemplateError) {
        template = try Template(text: text)
        let values = try Self.texts(given, previous)
        var scope = EvaluationScope(
            parameters: try template.parameterValues(values, stored: surroundings.stored), pseudo: surroundings.pseudo,
            mappings: template.mappings, availabilityZones: surroundings.zones, exports: surroundings.exports)
        scope = try scope.deciding(template.conditions)
        parameters = template.parameters.map { parameter in
            let value = values[parameter.name] ?? parameter.default ?? ""
            return StackParameter(
                key: parameter.name, value: value, isHidden: parameter.noEcho,
                resolved: parameter.storedType == nil ? nil : surroundings.stored[value])
        }
        let conditions = scope.conditions
        let isMade = { (condition: String?) in condition.map { conditions[$0] ?? false } ?? true }
        var chosen = template
        chosen.resources = template.resources.filter { isMade($0.condition) }
        let graph = try DependencyGraph(chosen)
        resources = chosen.resources.map { resource in
            PlannedResource(
                logicalID: resource.logicalID, type: resource.type, properties: resource.properties,
                needs: graph.needs(of: resource.logicalID),
                deletionPolicy: surroundings.retainExceptOnCreate && resource.deletionPolicy == .retain
                    ? .retainExceptOnCreate : resource.deletionPolicy,
                updateReplacePolicy: resource.updateReplacePolicy)
        }
        outputs = template.outputs.filter { isMade($0.condition) }.map { output in
            PlannedOutput(
                name: output.name, value: output.value, description: output.description,
                exportName: output.exportName)
        }
        self.scope = scope
        try DynamicReference.check(chosen.resources)
    }

    private static func texts(
        _ given: [CloudFormation.Parameter], _ previous: [StackParameter]
    ) throws(TemplateError) -> [String: String] {
        let before = Dictionary(previous.map { ($0.key, $0.value) }) { first, _ in first }
        var values: [String: String] = [:]
        for parameter in given {
            guard let key = parameter.parameterKey else { continue }
            if parameter.usePreviousValue == true {
                guard parameter.parameterValue == nil else {
                    throw TemplateError(
                        """
                        Invalid input for parameter key \(key). Cannot specify usePreviousValue as true and non empty \
                        value for a parameter
                        """
                    )
                }
                guard let value = before[key] else {
                    throw TemplateError(
                        """
                        Invalid input for parameter key \(key). Cannot specify usePreviousValue as true for a \
                        parameter key not in the previous template
                        """
                    )
                }
                values[key] = value
            } else {
                values[key] = parameter.parameterValue ?? ""
            }
        }
        return values
    }

    private static func check(types resources: [TemplateResource]) throws(AWSError) {
        let unknown = Set(resources.map(\.type).filter { ResourceTypes.named($0) == nil })
        guard unknown.isEmpty else {
            throw .validation(
                "Template format error: Unrecognized resource types: [\(unknown.sorted().joined(separator: ", "))]")
        }
    }

    /// What the caller has to acknowledge: roles, and the more so those with names of their own.
    ///
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html#capabilities>
    static func requiredCapability(_ resources: [TemplateResource]) -> String? {
        let roles = resources.filter { $0.type.hasPrefix("AWS::IAM::") }
        guard !roles.isEmpty else { return nil }
        let isNamed = roles.contains { $0.type == "AWS::IAM::Role" && $0.properties["RoleName"] != nil }
        return isNamed ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM"
    }

    private static func check(_ given: [String], for resources: [TemplateResource]) throws(AWSError) {
        guard let required = requiredCapability(resources) else { return }
        guard given.contains(required) || given.contains("CAPABILITY_NAMED_IAM") else {
            throw AWSError(
                CloudFormation.Errors.insufficientCapabilitiesException, "Requires capabilities : [\(required)]")
        }
    }
}

extension AWSError {
    static func validation(_ message: String) -> AWSError { AWSError("ValidationError", message) }
}

// MARK: - Against what there is

extension StackPlan {
    /// The scope with what exists, so that everything that stays can be worked out.
    private func scope(over stack: StackRecord, unknown: String?) -> EvaluationScope {
        var scope = scope
        scope.resources = stack.resources.compactMapValues(\.attributes)
        scope.placeholder = unknown
        return scope
    }

    /// What an update to this plan would change. Values that only the update will tell stand as `unknown`.
    func diff(over stack: StackRecord, unknown: String) throws(TemplateError) -> TemplateDiff {
        let old = stack.resources.values.filter { !$0.isGone }.sorted { $0.logicalID < $1.logicalID }
        var scope = scope(over: stack, unknown: unknown)
        var new: [TemplateDiff.Side] = []
        // In the order of needs, so that what a replaced resource gives counts as unknown for those that need it.
        for id in try DependencyGraph(template).order() {
            guard let planned = resources.first(where: { $0.logicalID == id }) else { continue }
            let properties = try scope.evaluate(.map(planned.properties))?.map ?? [:]
            let side = TemplateDiff.Side(logicalID: id, type: planned.type, properties: properties)
            new.append(side)
            if isReplaced(side, by: old) { scope.resources[id] = nil }
        }
        let order = Dictionary(resources.enumerated().map { ($1.logicalID, $0) }) { first, _ in first }
        return TemplateDiff(
            old: old.map { TemplateDiff.Side(logicalID: $0.logicalID, type: $0.type, properties: $0.properties) },
            new: new.sorted { order[$0.logicalID, default: 0] < order[$1.logicalID, default: 0] },
            replacement: ResourceTypes.catalogue.replacement, unknown: unknown)
    }

    private func isReplaced(_ side: TemplateDiff.Side, by old: [ResourceRecord]) -> Bool {
        guard let was = old.first(where: { $0.logicalID == side.logicalID }) else { return false }
        let before = TemplateDiff.Side(logicalID: was.logicalID, type: was.type, properties: was.properties)
        let diff = TemplateDiff(old: [before], new: [side], replacement: ResourceTypes.catalogue.replacement)
        return diff.changes.contains { $0.action == .modify(.always) }
    }

    /// Whether an update to this plan would change nothing at all.
    func changesNothing(in stack: StackRecord, tags: [String: String]) throws(TemplateError) -> Bool {
        guard tags == stack.request.tags else { return false }
        guard ![.createFailed, .updateFailed].contains(stack.status) else { return false }
        guard try diff(over: stack, unknown: Self.unknownValue).isEmpty else { return false }
        let scope = scope(over: stack, unknown: Self.unknownValue)
        var names: [String] = []
        for output in outputs {
            names.append(output.name)
            guard let was = stack.outputs.first(where: { $0.name == output.name }) else { return false }
            let value = try scope.evaluate(output.value)?.scalarText
            var export: String?
            if let name = output.exportName { export = try scope.evaluate(name)?.scalarText }
            if value != nil && value != was.value || export != was.exportName { return false }
        }
        return names.count == stack.outputs.count
    }

    /// As DescribeChangeSet shows values that are not known yet.
    static let unknownValue = "{{changeSet:KNOWN_AFTER_APPLY}}"

    /// The names that the plan imports from other stacks.
    static func imports(of template: Template, _ scope: EvaluationScope) -> Set<String> {
        var names: Set<String> = []
        var open = template.resources.map { TemplateValue.map($0.properties) } + template.outputs.map(\.value)
        while let value = open.popLast() {
            if let name = value["Fn::ImportValue"], let text = try? scope.evaluate(name)?.scalarText {
                names.insert(text)
            }
            open += value.list ?? value.map?.entries.map(\.value) ?? []
        }
        return names
    }
}
