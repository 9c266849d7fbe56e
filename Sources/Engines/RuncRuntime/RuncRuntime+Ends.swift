import ContainerRuntime

extension RuncRuntime {
    /// Looks whether a container has ended since, and tells whoever listens.
    func look(at id: String) {
        guard var record = containerRecords[id], record.lifecycle.stage != .making else { return }
        guard case .ended(let exit) = record.lifecycle.find(evidence(of: record)) else { return }
        containerRecords[id] = record
        // The exit file stays until removal and says the same, should this not reach the disk.
        try? save(id)
        broadcast.send(.exited(id: id, exit))
    }

    /// What became of a container while nobody watched.
    func refresh(_ id: String) async throws(RuntimeError) {
        guard var record = containerRecords[id] else { return }
        var evidence = evidence(of: record)
        if record.lifecycle.stage == .created, evidence.isProcessAlive {
            // Whoever started it may have died before writing that down.
            let state = try await runc(["state", id]).run(timeout: .seconds(10))
            evidence.hasStarted = state.output.contains("\"status\": \"running\"")
        }
        _ = record.lifecycle.find(evidence)
        containerRecords[id] = record
        try save(id)
    }

    private func evidence(of record: ContainerRecord) -> ContainerEvidence {
        let id = record.spec.id
        let exit = folder.exitCode(id).map { code in
            // A process that the kernel ended for memory was ended by SIGKILL, and so was its shell's answer.
            ContainerExit(code: code, outOfMemory: code == 137 && controlGroup(id).hasRunOutOfMemory)
        }
        let isSameBoot = record.boot == boot
        return ContainerEvidence(
            exit: exit, isProcessAlive: isSameBoot && record.process?.isAlive == true,
            isSupervisorAlive: isSameBoot && record.supervisor?.isAlive == true,
            hasStarted: record.lifecycle.stage == .running)
    }
}
