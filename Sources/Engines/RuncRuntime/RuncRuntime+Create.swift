package import ContainerRuntime
import FoundationEssentials
import Glibc

extension RuncRuntime {
    package func create(_ spec: ContainerSpec) async throws(RuntimeError) {
        try checkName(spec.id)
        try await turnstile.pass(spec.id) { () async throws(RuntimeError) in
            if let known = containerRecords[spec.id] {
                guard known.spec == spec else { throw .differs("container", spec.id) }
                if known.lifecycle.phase != nil { return }
                try await discard(spec.id)
            }
            guard let sandbox = sandboxRecords[spec.sandbox], sandbox.isWhole else {
                throw .noSuch("sandbox", spec.sandbox)
            }
            guard !spec.command.isEmpty else { throw RuntimeError(.cannotStart, "No command specified") }
            containerRecords[spec.id] = ContainerRecord(spec: spec, boot: boot)
            do throws(RuntimeError) {
                try await make(spec, in: sandbox)
            } catch {
                // The first error is the one to tell; what cannot be undone now is undone when the folder is next
                // opened.
                try? await discard(spec.id)
                throw error
            }
        }
    }

    private func make(_ spec: ContainerSpec, in sandbox: SandboxRecord) async throws(RuntimeError) {
        let place = folder.container(spec.id)
        try makeFolder(place.path)
        try save(spec.id)
        let surroundings = OCISurroundings(
            hostname: hostname(of: sandbox.spec), networkNamespace: SandboxNetwork.path(sandbox.namespace),
            sandboxFolder: folder.sandbox(sandbox.spec.id), cgroup: "/\(controlGroup(spec.id).name)", user: .root,
            openFilesLimit: Self.openFilesLimit(), accountsSwap: ControlGroup.accountsSwap, oomScore: Self.oomScore())
        try await Self.prepare(spec, place, surroundings)
        let supervisor = Supervisor(conmon: tools.conmon, runc: tools.runc, folder: folder)
        let made = try await supervisor.create(spec.id)
        containerRecords[spec.id]?.process = made.process
        containerRecords[spec.id]?.supervisor = made.supervisor
        containerRecords[spec.id]?.lifecycle.made()
        try save(spec.id)
    }

    /// The file system and the specification; off the actor, since many are made at once.
    @concurrent
    private static func prepare(
        _ spec: ContainerSpec, _ place: ContainerFolder, _ surroundings: OCISurroundings
    ) async throws(RuntimeError) {
        for path in [place.root, place.upper, place.work] { try makeFolder(path) }
        try OverlayMount.mount(layers: spec.layers, upper: place.upper, work: place.work, at: place.root)
        let root = try RootFolder(place.root)
        var surroundings = surroundings
        surroundings.user = try ImageUser.resolve(
            spec.user, passwords: root.text("etc/passwd"), groups: root.text("etc/group"))
        for case .memory(let target, _) in spec.mounts { try root.makeSharedFolder(target) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        try attempt("write \(place.configuration)") {
            try encoder.encode(OCISpec(spec, in: surroundings)).write(to: URL(filePath: place.configuration))
        }
    }

    private static func openFilesLimit() -> UInt64 {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return UInt64(limit.rlim_max)
    }

    private static func oomScore() -> Int {
        Int((readText("/proc/self/oom_score_adj") ?? "0").filter { $0 != "\n" }) ?? 0
    }
}
