package import ContainerRuntime

extension RuncRuntime: FaultInjecting {
    package func inflict(_ fault: SandboxFault, on sandbox: String) async throws(RuntimeError) {
        try await turnstile.pass("sandbox \(sandbox)") { () async throws(RuntimeError) in
            guard let record = sandboxRecords[sandbox], record.isWhole, record.boot == boot else {
                throw .noSuch("sandbox", sandbox)
            }
            try await end(fault, record)
            // Written down first: whoever finds the record lifts what may have come of it.
            try note(sandbox) { $0.filter { !$0.isLike(fault) }.union([fault]) }
            do throws(RuntimeError) {
                try await begin(fault, record)
            } catch {
                try? await end(fault, record)
                try? note(sandbox) { $0.filter { !$0.isLike(fault) } }
                throw error
            }
        }
    }

    package func lift(_ fault: SandboxFault, from sandbox: String) async throws(RuntimeError) {
        try await turnstile.pass("sandbox \(sandbox)") { () async throws(RuntimeError) in
            guard let record = sandboxRecords[sandbox] else { return }
            try await end(fault, record)
            try note(sandbox) { $0.filter { !$0.isLike(fault) } }
        }
    }

    /// What a runtime that died has left inflicted. Nothing of it has outlived the machine's own restart.
    func liftAll(from sandbox: String) async throws(RuntimeError) {
        guard let record = sandboxRecords[sandbox], let faults = record.faults, !faults.isEmpty else { return }
        if record.boot == boot { for fault in faults { try await end(fault, record) } }
        try note(sandbox) { _ in [] }
    }

    /// Lets a process run on that was sent what ends it. The fault stays noted, and goes with its lifting.
    func thawToDie(_ sandbox: String) {
        guard sandboxRecords[sandbox]?.faults?.contains(.frozen) == true else { return }
        try? sandboxGroup(sandbox).freeze(false)
    }

    private func begin(_ fault: SandboxFault, _ record: SandboxRecord) async throws(RuntimeError) {
        let id = record.spec.id
        switch fault {
        case .frozen: try sandboxGroup(id).freeze(true)
        case .slow(let milliseconds):
            slowLinks[id] = try await SlowLink.open(
                in: record, of: network, latency: .milliseconds(milliseconds))
        case .diskFull: try folder.storage(id).fill()
        case .cutOff: try await network.cut(record, folder.sandbox(id))
        }
    }

    /// Repeatable, and nothing where there is nothing to end.
    private func end(_ fault: SandboxFault, _ record: SandboxRecord) async throws(RuntimeError) {
        let id = record.spec.id
        switch fault {
        case .frozen: try sandboxGroup(id).freeze(false)
        case .slow: slowLinks.removeValue(forKey: id)?.close()
        case .diskFull: try folder.storage(id).makeRoom()
        case .cutOff: try await network.mend(record, folder.sandbox(id))
        }
    }

    private func note(
        _ sandbox: String, _ change: (Set<SandboxFault>) -> Set<SandboxFault>
    ) throws(RuntimeError) {
        guard var record = sandboxRecords[sandbox] else { return }
        let faults = change(record.faults ?? [])
        record.faults = faults.isEmpty ? nil : faults
        sandboxRecords[sandbox] = record
        try writeRecord(folder.sandbox(sandbox), record)
    }
}

extension SandboxNetwork {
    /// Both directions, beside the firewall's own table and before it; what is established is dropped as well.
    func cut(_ record: SandboxRecord, _ folder: String) async throws(RuntimeError) {
        let rules = """
            table inet teal-cut {
                chain input { type filter hook input priority -300; policy drop; iifname "lo" accept; }
                chain output { type filter hook output priority -300; policy drop; oifname "lo" accept; }
            }

            """
        try await load(rules, from: "\(folder)/cut.nft", in: record.namespace)
    }

    func mend(_ record: SandboxRecord, _ folder: String) async throws(RuntimeError) {
        let rules = "table inet teal-cut\ndelete table inet teal-cut\n"
        try await load(rules, from: "\(folder)/cut.nft", in: record.namespace)
    }
}
