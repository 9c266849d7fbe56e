import CloudTemplate

extension StackMachine {
    /// Once nothing runs any more, decides what becomes of the failure.
    mutating func stopIfQuiet() {
        guard !steps.values.contains(.running) else { return }
        let reason = failureSentence
        switch (kind, policy) {
        case (.create, .keep): end(.createFailed, reason)
        case (.create, .rollBack):
            doomAll()
            phase = .cleanup
            enter(.rollbackInProgress, reason + "Rollback requested by user.")
        case (.create, .delete):
            doomAll()
            phase = .cleanup
            enter(.deleteInProgress, reason + "Delete requested by user.")
        case (_, .keep): end(.updateFailed, reason)
        default:
            beginBack()
            enter(.updateRollbackInProgress, reason)
        }
    }

    /// `The following resource(s) failed to create: [A, B]. `
    private var failureSentence: String {
        var sentence = stopReason.map { "\($0) " } ?? ""
        for (status, verb) in [(ResourceStatus.createFailed, "create"), (.updateFailed, "update")] {
            let names = plan.map(\.logicalID).filter { id in
                if case .failed? = steps[id] { resources[id]?.status == status } else { false }
            }
            guard !names.isEmpty else { continue }
            sentence += "The following resource(s) failed to \(verb): [\(names.joined(separator: ", "))]. "
        }
        return sentence
    }

    private mutating func doomAll() {
        for record in resources.values.sorted(by: { $0.logicalID < $1.logicalID }) {
            doom(record, isRetained: record.deletionPolicy == .retain && record.physicalID != nil)
        }
    }

    private mutating func beginBack() {
        steps = [:]
        updatedFrom = [:]
        for id in before.keys { steps[id] = .waiting }
        phase = .back
    }

    /// Gives every resource the place and the properties it had.
    mutating func nextBack() -> [Command] {
        var commands: [Command] = []
        var isMoving = true
        while isMoving {
            isMoving = false
            for id in before.keys.sorted() where steps[id] == .waiting && isReadyToGoBack(id) {
                isMoving = true
                if let command = takeBack(id) { commands.append(command) }
            }
        }
        guard !steps.values.contains(.running) else { return commands }
        let failures = steps.keys.filter { id in if case .failed? = steps[id] { true } else { false } }.sorted()
        guard failures.isEmpty else {
            end(
                .updateRollbackFailed,
                "The following resource(s) failed to update: [\(failures.joined(separator: ", "))]. ")
            return commands
        }
        for (id, record) in resources.sorted(by: { $0.key < $1.key }) where before[id] == nil {
            doom(record, isRetained: false)
        }
        phase = .cleanup
        enter(.updateRollbackCleanup)
        return commands
    }

    private func isReadyToGoBack(_ id: String) -> Bool {
        (before[id]?.needs ?? []).allSatisfy { steps[$0] == nil || steps[$0] == .done }
    }

    private mutating func takeBack(_ id: String) -> Command? {
        guard let old = before[id], let now = resources[id] else { return nil }
        if now.physicalID != old.physicalID || now.token != old.token {
            doom(now, isRetained: false)
            doomed.removeAll { $0.record.token == old.token && $0.record.logicalID == id }
            restore(old, isEvent: true)
            return nil
        }
        let isUntouched = now.properties == old.properties && now.stackTags == old.stackTags
        guard !isUntouched || updatedFrom[id] != nil else {
            restore(old, isEvent: now.status == .updateFailed)
            return nil
        }
        var record = old
        record.status = .updateInProgress
        record.reason = nil
        resources[id] = record
        steps[id] = .running
        let attempted = updatedFrom[id] ?? now.properties
        updatedFrom[id] = attempted
        self.record(record)
        return .update(id, from: attempted)
    }

    private mutating func restore(_ old: ResourceRecord, isEvent: Bool) {
        resources[old.logicalID] = old
        scope.resources[old.logicalID] = old.attributes
        steps[old.logicalID] = .done
        guard isEvent else { return }
        var shown = old
        shown.status = .updateComplete
        shown.reason = nil
        resources[old.logicalID] = shown
        record(shown)
    }

    /// Goes on with a rollback that failed; what is skipped is taken as it is.
    mutating func continueRollback(skipping skipped: Set<String>) {
        guard status == .updateRollbackFailed else { return }
        for (id, step) in steps {
            guard case .failed = step else { continue }
            if skipped.contains(id), let old = before[id] {
                restore(old, isEvent: true)
            } else {
                steps[id] = .waiting
            }
        }
        phase = .back
        enter(.updateRollbackInProgress, "User Initiated")
    }
}
