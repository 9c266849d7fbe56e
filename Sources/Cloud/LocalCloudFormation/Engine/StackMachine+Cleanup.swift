import CloudTemplate

extension StackMachine {
    /// Marks a physical resource for deletion. One that nobody ever tried to make is only forgotten.
    mutating func doom(_ record: ResourceRecord, isRetained: Bool) {
        let isThere = doomed.contains { $0.record.logicalID == record.logicalID && $0.record.token == record.token }
        guard !isThere else { return }
        doomed.append(DoomedResource(record: record, isRetained: isRetained))
    }

    /// Begins every deletion that nothing stands in the way of: what needs a resource goes before it.
    mutating func nextCleanup() -> [Command] {
        var commands: [Command] = []
        var isMoving = true
        while isMoving {
            isMoving = false
            for index in doomed.indices where doomed[index].state == .waiting && isFree(index) {
                isMoving = true
                if doomed[index].isRetained {
                    skip(index)
                } else {
                    doomed[index].state = .running
                    doomed[index].record.status = .deleteInProgress
                    doomed[index].record.reason = nil
                    show(index)
                    commands.append(.delete(index))
                }
            }
        }
        if !doomed.contains(where: { $0.state == .running }) { completeCleanup() }
        return commands
    }

    private func isFree(_ index: Int) -> Bool {
        let id = doomed[index].record.logicalID
        return !doomed.contains { other in
            other.state != .gone && other.record.logicalID != id && other.record.needs.contains(id)
        }
    }

    mutating func deleted(_ index: Int) {
        guard doomed.indices.contains(index), doomed[index].state == .running else { return }
        doomed[index].state = .gone
        doomed[index].record.status = .deleteComplete
        show(index)
        forget(index)
    }

    mutating func deletionFailed(_ index: Int, _ reason: String) {
        guard doomed.indices.contains(index), doomed[index].state == .running else { return }
        doomed[index].state = .failed(reason)
        doomed[index].record.status = .deleteFailed
        doomed[index].record.reason = reason
        show(index)
    }

    private mutating func skip(_ index: Int) {
        doomed[index].state = .gone
        doomed[index].record.status = .deleteSkipped
        show(index)
        forget(index)
    }

    /// Records the event, and shows the state in the stack where the record is still the stack's own.
    private mutating func show(_ index: Int) {
        let record = doomed[index].record
        self.record(record)
        if resources[record.logicalID]?.token == record.token { resources[record.logicalID] = record }
    }

    private mutating func forget(_ index: Int) {
        let record = doomed[index].record
        guard resources[record.logicalID]?.token == record.token else { return }
        scope.resources[record.logicalID] = nil
        // A stack that is gone still tells what it had.
        if kind == .update { resources[record.logicalID] = nil }
    }

    private mutating func completeCleanup() {
        let failures = doomed.compactMap { doomed in
            if case .failed = doomed.state { doomed.record.logicalID } else { nil }
        }
        let sentence =
            failures.isEmpty
            ? nil : "The following resource(s) failed to delete: [\(failures.joined(separator: ", "))]. "
        switch status {
        case .rollbackInProgress: end(sentence == nil ? .rollbackComplete : .rollbackFailed, sentence)
        case .deleteInProgress: end(sentence == nil ? .deleteComplete : .deleteFailed, sentence)
        case .updateRollbackCleanup: end(.updateRollbackComplete)
        default: end(.updateComplete, sentence)
        }
    }
}
