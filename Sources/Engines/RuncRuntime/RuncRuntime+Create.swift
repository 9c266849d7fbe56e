package import ContainerRuntime
import FoundationEssentials
import Glibc

extension RuncRuntime {
    package func create(_ spec: ContainerSpec) async throws(RuntimeError) {
        try checkName(spec.id)
        for case .shared(let volume, _, _) in spec.mounts
        where volume.contains("/") || [".", "..", ""].contains(volume) {
            throw RuntimeError(.failed, "\"\(volume)\" is not a name for a volume.")
        }
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
        let storage = folder.storage(spec.sandbox)
        phases[spec.id] = StartPhases()
        try makeFolder(place.path)
        try save(spec.id)
        let surroundings = OCISurroundings(
            hostname: hostname(of: sandbox.spec), networkNamespace: SandboxNetwork.path(sandbox.namespace),
            sandboxFolder: folder.sandbox(sandbox.spec.id), volumes: storage.volumes,
            cgroup: "/\(controlGroup(spec.id).name)", user: .root, hardLimits: Self.hardLimits(),
            accountsSwap: ControlGroup.accountsSwap, oomScore: Self.oomScore())
        let start = ContinuousClock.now
        try await Self.prepare(spec, place, storage, surroundings)
        let prepared = ContinuousClock.now
        let supervisor = Supervisor(conmon: tools.conmon, runc: tools.runc, folder: folder)
        let made = try await supervisor.create(spec.id)
        phases[spec.id]?.rootFileSystem = prepared - start
        phases[spec.id]?.process = ContinuousClock.now - prepared
        containerRecords[spec.id]?.process = made.process
        containerRecords[spec.id]?.supervisor = made.supervisor
        containerRecords[spec.id]?.lifecycle.made()
        try save(spec.id)
    }

    /// The file system and the specification; off the actor, since many are made at once.
    @concurrent
    private static func prepare(
        _ spec: ContainerSpec, _ place: ContainerFolder, _ storage: SandboxStorage, _ surroundings: OCISurroundings
    ) async throws(RuntimeError) {
        if spec.hasInit, RuncTools.find(RuncTools.initName) == nil {
            throw RuntimeError(
                .unavailable, "\(RuncTools.initName), the containers' init process, is not installed.",
                mend: "apt-get install --yes \(RuncTools.initName)")
        }
        let (upper, work) = ("\(storage.container(spec.id))/upper", "\(storage.container(spec.id))/work")
        for path in [place.root, upper, work] { try makeFolder(path) }
        for case .shared(let volume, _, _) in spec.mounts { try storage.makeVolume(volume) }
        try OverlayMount.mount(layers: spec.layers, upper: upper, work: work, at: place.root)
        let root = try RootFolder(place.root)
        var surroundings = surroundings
        surroundings.user = try ImageUser.resolve(
            spec.user, passwords: root.text("etc/passwd"), groups: root.text("etc/group"))
        for case .memory(let target, _, _) in spec.mounts { try root.makeSharedFolder(target) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        try attempt("write \(place.configuration)") {
            try encoder.encode(OCISpec(spec, in: surroundings)).write(to: URL(filePath: place.configuration))
        }
    }

    /// What this process may grant: without CAP_SYS_RESOURCE, which containers hosts often lack, no more than it has.
    private static func hardLimits() -> [ProcessLimit.Resource: UInt64] {
        var limits: [ProcessLimit.Resource: UInt64] = [:]
        for resource in ProcessLimit.Resource.allCases {
            var limit = rlimit()
            getrlimit(__rlimit_resource_t(resource.number), &limit)
            limits[resource] = UInt64(limit.rlim_max)
        }
        return limits
    }

    private static func oomScore() -> Int {
        Int((readText("/proc/self/oom_score_adj") ?? "0").filter { $0 != "\n" }) ?? 0
    }
}

extension ProcessLimit.Resource {
    /// Linux's, the same on x86 and ARM.
    fileprivate var number: UInt32 {
        switch self {
        case .cpu: 0
        case .fsize: 1
        case .data: 2
        case .stack: 3
        case .core: 4
        case .rss: 5
        case .nproc: 6
        case .nofile: 7
        case .memlock: 8
        case .locks: 10
        case .sigpending: 11
        case .msgqueue: 12
        case .nice: 13
        case .rtprio: 14
        case .rttime: 15
        }
    }
}
