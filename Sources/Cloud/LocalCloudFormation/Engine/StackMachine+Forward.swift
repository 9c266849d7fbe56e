import CloudTemplate
import TealCore

extension StackMachine {
    /// Begins everything whose needs are done. A resource that stays as it is is done at once, which may free others.
    mutating func nextForward(_ catalogue: ResourceCatalogue, _ ids: IDSource) -> [Command] {
        var commands: [Command] = []
        var isMoving = true
        while isMoving, phase == .forward {
            isMoving = false
            for planned in plan where steps[planned.logicalID] == .waiting && isReady(planned) && phase == .forward {
                isMoving = true
                if let command = begin(planned, catalogue, ids) { commands.append(command) }
            }
        }
        if phase == .forward, plan.allSatisfy({ steps[$0.logicalID] == .done }) { completeForward() }
        return commands
    }

    private func isReady(_ planned: PlannedResource) -> Bool {
        planned.needs.allSatisfy { steps[$0] == .done }
    }

    private mutating func begin(
        _ planned: PlannedResource, _ catalogue: ResourceCatalogue, _ ids: IDSource
    ) -> Command? {
        let id = planned.logicalID
        steps[id] = .running
        let properties: TemplateMap
        do {
            properties = try scope.evaluate(.map(planned.properties))?.map ?? [:]
        } catch {
            return fail(planned, error.message, ids)
        }
        guard let current = resources[id], !current.isGone,
            current.physicalID != nil || ![.createFailed, .updateFailed].contains(current.status)
        else { return create(planned, properties, token: ids.hex(16)) }
        // The same step, begun by a process that died.
        if current.status == .createInProgress { return .create(id) }
        if current.status == .updateInProgress {
            return updatedFrom[id].map { .update(id, from: $0) } ?? .create(id)
        }
        switch change(of: current, to: planned, properties, catalogue) {
        case .none:
            resources[id]?.needs = planned.needs
            resources[id]?.deletionPolicy = planned.deletionPolicy
            resources[id]?.updateReplacePolicy = planned.updateReplacePolicy
            steps[id] = .done
            return nil
        case .inPlace: return update(current, planned, properties)
        case .replacement: return replace(current, planned, properties, catalogue, ids)
        }
    }

    private enum Change {
        case none
        case inPlace
        case replacement
    }

    private func change(
        of current: ResourceRecord, to planned: PlannedResource, _ properties: TemplateMap,
        _ catalogue: ResourceCatalogue
    ) -> Change {
        guard current.type == planned.type, current.status != .createFailed else { return .replacement }
        let names = Set(current.properties.keys).union(properties.keys)
        let changed = names.filter { name in
            switch (current.properties[name], properties[name]) {
            case (let old?, let new?): !old.isSame(as: new)
            default: true
            }
        }
        if changed.contains(where: { catalogue.replacement.replaces($0, of: planned.type) }) { return .replacement }
        let hasOtherTags = catalogue.taggable.contains(planned.type) && current.stackTags != stackTags
        return changed.isEmpty && !hasOtherTags && current.status != .updateFailed ? .none : .inPlace
    }

    private mutating func create(_ planned: PlannedResource, _ properties: TemplateMap, token: String) -> Command {
        let record = newRecord(planned, properties, token, .createInProgress)
        resources[planned.logicalID] = record
        self.record(record)
        return .create(planned.logicalID)
    }

    private mutating func update(
        _ current: ResourceRecord, _ planned: PlannedResource, _ properties: TemplateMap
    ) -> Command {
        var record = newRecord(planned, properties, current.token, .updateInProgress)
        record.physicalID = current.physicalID
        record.attributes = current.attributes
        resources[planned.logicalID] = record
        updatedFrom[planned.logicalID] = current.properties
        self.record(record)
        return .update(planned.logicalID, from: current.properties)
    }

    private mutating func replace(
        _ current: ResourceRecord, _ planned: PlannedResource, _ properties: TemplateMap,
        _ catalogue: ResourceCatalogue, _ ids: IDSource
    ) -> Command? {
        if let property = catalogue.nameProperty[planned.type], current.type == planned.type,
            let name = properties[property]?.scalarText, current.properties[property]?.scalarText == name
        {
            return fail(
                planned,
                """
                CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename \(name) \
                and update the stack again.
                """, ids)
        }
        doom(current, isRetained: current.updateReplacePolicy == .retain)
        var record = newRecord(planned, properties, ids.hex(16), .updateInProgress)
        record.reason = "Requested update requires the creation of a new physical resource; hence creating one."
        resources[planned.logicalID] = record
        self.record(record)
        return .create(planned.logicalID)
    }

    private func newRecord(
        _ planned: PlannedResource, _ properties: TemplateMap, _ token: String, _ status: ResourceStatus
    ) -> ResourceRecord {
        ResourceRecord(
            logicalID: planned.logicalID, type: planned.type, token: token, properties: properties,
            stackTags: stackTags, needs: planned.needs, deletionPolicy: planned.deletionPolicy,
            updateReplacePolicy: planned.updateReplacePolicy, status: status)
    }

    /// A step that fails before anybody was asked to do anything.
    private mutating func fail(_ planned: PlannedResource, _ reason: String, _ ids: IDSource) -> Command? {
        let id = planned.logicalID
        if resources[id] == nil {
            resources[id] = newRecord(planned, planned.properties, ids.hex(16), .createInProgress)
        } else {
            resources[id]?.status = .updateInProgress
        }
        failed(id, reason)
        return nil
    }

    private mutating func completeForward() {
        do {
            outputs = try evaluatedOutputs()
        } catch {
            stopReason = error.message
            phase = .stopping
            return
        }
        guard kind == .update else { return end(.createComplete) }
        let wanted = Set(plan.map(\.logicalID))
        for record in resources.values.sorted(by: { $0.logicalID < $1.logicalID })
        where !wanted.contains(record.logicalID) {
            doom(record, isRetained: record.deletionPolicy?.retainsOnDelete == true)
        }
        phase = .cleanup
        enter(.updateCompleteCleanup)
    }

    private func evaluatedOutputs() throws(TemplateError) -> [StackOutput] {
        var result: [StackOutput] = []
        for planned in plannedOutputs {
            guard let value = try scope.evaluate(planned.value)?.outputText else {
                throw TemplateError(
                    """
                    Template format error: Output \(planned.name) is malformed. The Value field of every Outputs \
                    member must evaluate to a String.
                    """
                )
            }
            var name: String?
            if let export = planned.exportName { name = try scope.evaluate(export)?.scalarText }
            if let name, scope.exports[name] != nil {
                throw TemplateError("Export with name \(name) is already exported by another stack. ")
            }
            result.append(
                StackOutput(name: planned.name, value: value, description: planned.description, exportName: name))
        }
        return result
    }
}

extension TemplateValue {
    /// A list parameter as an output is shown with commas.
    fileprivate var outputText: String? {
        scalarText ?? list.map { $0.compactMap(\.scalarText).joined(separator: ",") }
    }
}
