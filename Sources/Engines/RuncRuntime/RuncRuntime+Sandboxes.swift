package import ContainerRuntime

extension RuncRuntime {
    package func createSandbox(_ spec: SandboxSpec) async throws(RuntimeError) {
        try checkName(spec.id)
        try await turnstile.pass("sandbox \(spec.id)") { () async throws(RuntimeError) in
            if let known = sandboxRecords[spec.id] {
                guard known.spec == spec else { throw .differs("sandbox", spec.id) }
                if known.isWhole, known.boot == boot { return }
                try await discardSandbox(spec.id)
            }
            if let other = sandboxRecords.values.first(where: { $0.spec.address == spec.address }) {
                throw .addressTaken(spec.address, by: other.spec.id)
            }
            var record = SandboxRecord(
                spec: spec, namespace: network.namespace(spec.id), link: network.link(spec.id), boot: boot)
            sandboxRecords[spec.id] = record
            do throws(RuntimeError) {
                try await make(record)
            } catch {
                // The first error is the one to tell; what cannot be undone now is undone when the folder is next
                // opened.
                try? await discardSandbox(spec.id)
                throw error
            }
            record.isWhole = true
            sandboxRecords[spec.id] = record
            try writeRecord(folder.sandbox(spec.id), record)
        }
    }

    private func make(_ record: SandboxRecord) async throws(RuntimeError) {
        let (spec, start) = (record.spec, ContinuousClock.now)
        let (storage, group) = (folder.storage(spec.id), sandboxGroup(spec.id))
        try makeFolder(folder.sandbox(spec.id))
        try writeRecord(folder.sandbox(spec.id), record)
        try writeNames(spec)
        try group.make(cpus: spec.cpus, memory: spec.memory)
        async let fault = Self.make(storage, of: spec.storage)
        try await network.make(record)
        if let fault = await fault { throw fault }
        sandboxPhases[spec.id] = ContinuousClock.now - start
    }

    /// Beside the network, since both wait for programs.
    private static func make(_ storage: SandboxStorage, of size: Int?) async -> RuntimeError? {
        do throws(RuntimeError) {
            try await storage.make(size: size)
            return nil
        } catch {
            return error
        }
    }

    package func setFirewall(_ firewall: Firewall, of sandbox: String) async throws(RuntimeError) {
        try await turnstile.pass("sandbox \(sandbox)") { () async throws(RuntimeError) in
            guard var record = sandboxRecords[sandbox], record.isWhole else { throw .noSuch("sandbox", sandbox) }
            if record.firewall == firewall { return }
            let rules = NftRuleset(
                sandbox: record.spec.address, configuration.network, nameServers: record.spec.nameServers ?? [],
                firewall)
            try await load(rules, of: record)
            record.firewall = firewall
            sandboxRecords[sandbox] = record
            try writeRecord(folder.sandbox(sandbox), record)
        }
    }

    private func load(_ rules: NftRuleset, of record: SandboxRecord) async throws(RuntimeError) {
        let file = "\(folder.sandbox(record.spec.id))/firewall.nft"
        if record.firewall == nil {
            do throws(RuntimeError) {
                return try await network.load(rules.creation, from: file, in: record.namespace)
            } catch {
                // Whoever made the table died before writing that down; or the replacement fails as well, and says why.
            }
        }
        try await network.load(rules.replacement, from: file, in: record.namespace)
    }

    package func setHostInterfaces(_ interfaces: [HostInterface]) async throws(RuntimeError) {
        try await network.setHostInterfaces(interfaces)
    }

    package func removeSandbox(_ id: String) async throws(RuntimeError) {
        try await turnstile.pass("sandbox \(id)") { () async throws(RuntimeError) in
            guard sandboxRecords[id] != nil else { return }
            if let container = containerRecords.values.first(where: { $0.spec.sandbox == id }) {
                throw .sandboxInUse(id, by: container.spec.id)
            }
            try await discardSandbox(id)
        }
    }

    package func sandboxes() -> [String] {
        sandboxRecords.values.filter(\.isWhole).map(\.spec.id).sorted()
    }

    /// Takes away whatever there is of it.
    func discardSandbox(_ id: String) async throws(RuntimeError) {
        guard let record = sandboxRecords[id] else { return }
        // A slow link holds on to the namespace.
        slowLinks.removeValue(forKey: id)?.close()
        try await network.remove(record)
        try folder.storage(id).remove()
        sandboxGroup(id).remove()
        try removeTree(folder.sandbox(id))
        sandboxRecords[id] = nil
        sandboxPhases[id] = nil
    }

    private func writeNames(_ spec: SandboxSpec) throws(RuntimeError) {
        let place = folder.sandbox(spec.id)
        let own = hostname(of: spec)
        let names = [("localhost", "127.0.0.1"), (own, spec.address)] + spec.hosts.sorted { $0.key < $1.key }
        try writeFile("\(place)/hosts", names.map { "\($0.1)\t\($0.0)\n" }.joined())
        try writeFile("\(place)/hostname", "\(own)\n")
        try writeFile("\(place)/resolv.conf", resolver(of: spec))
    }

    /// A name server is on this machine or nowhere, and may ask others in its turn. Without one a resolver asks its own loopback,
    /// where nobody answers, and gives up at once.
    private func resolver(of spec: SandboxSpec) -> String {
        let servers = (spec.nameServers ?? configuration.network.nameServers).map { "nameserver \($0)\n" }
        let domain = hostname(of: spec).split(separator: ".", maxSplits: 1).dropFirst().first
        let head = servers.isEmpty ? ["# No name server: names are those of /etc/hosts.\n"] : servers
        return
            (head + (domain.map { ["search \($0)\n"] } ?? []) + [
                "options timeout:\(servers.isEmpty ? 2 : 5) attempts:\(servers.isEmpty ? 1 : 2) ndots:1\n"
            ]).joined()
    }

    func hostname(of spec: SandboxSpec) -> String { spec.hostname.isEmpty ? String(spec.id.prefix(63)) : spec.hostname }

    /// What a name may be: it becomes part of paths, of options and of other names.
    func checkName(_ id: String) throws(RuntimeError) {
        let allowed = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard allowed, (1...64).contains(id.utf8.count), let first = id.first, first.isLetter || first.isNumber else {
            throw RuntimeError(.failed, "\"\(id)\" is not a name for a container or a sandbox.")
        }
    }
}
