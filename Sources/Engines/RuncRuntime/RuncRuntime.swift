package import ContainerRuntime
import FoundationEssentials
import Glibc

/// Containers by runc, each under a conmon of its own, on network namespaces of one bridge. Linux and root only.
///
/// Everything is written down in the state folder before it is made. A runtime that is opened on the folder of one that
/// died finds its containers running, their output kept and their exit codes waiting.
package actor RuncRuntime: ContainerRuntime {
    package let description: String
    let configuration: RuncConfiguration
    let folder: StateFolder
    let tools: RuncTools
    let network: SandboxNetwork
    let turnstile = Turnstile()
    nonisolated let broadcast = ContainerEvents()
    let boot = currentBoot()
    private let watch: ExitWatch
    private let lock: FolderLock
    private var follower: Task<Void, Never>?
    var containerRecords: [String: ContainerRecord]
    var sandboxRecords: [String: SandboxRecord]
    /// How long the making of each container took, for those that this process made.
    var phases: [String: StartPhases] = [:]
    /// How long the sandboxes took that this process made.
    var sandboxPhases: [String: Duration] = [:]
    /// The links that are slow now, by sandbox; they are fast again when this process ends.
    var slowLinks: [String: SlowLink] = [:]
    /// The containers whose output is held.
    var held: Set<String> = []
    /// How many commands were run inside containers; names their files.
    var executions = 0

    /// Takes over what is in the state folder. Throws `unavailable` where this machine cannot run containers, or
    /// another process has the folder.
    package static func open(_ configuration: RuncConfiguration) async throws(RuntimeError) -> RuncRuntime {
        guard let tools = RuncTools(), case let missing = check(), missing.isEmpty else { throw RuntimeError(check()) }
        let version = try await Command(path: tools.runc, arguments: ["--version"]).succeed().output
        let layout = ControlGroup.Layout.current == .v1 ? "v1" : "v2"
        let runtime = try RuncRuntime(
            configuration, tools: tools,
            description:
                "runc \(version.split(whereSeparator: \.isWhitespace).dropFirst(2).first ?? ""), cgroup \(layout)")
        try await runtime.adopt()
        return runtime
    }

    private init(_ configuration: RuncConfiguration, tools: RuncTools, description: String) throws(RuntimeError) {
        self.configuration = configuration
        self.tools = tools
        self.description = description
        folder = StateFolder(root: configuration.stateDirectory)
        network = SandboxNetwork(configuration.network, tools: tools)
        try folder.make()
        lock = try FolderLock("\(folder.root)/lock")
        watch = try ExitWatch(folder: folder.exits)
        containerRecords = try folder.records(of: ContainerRecord.self, in: folder.containers)
        sandboxRecords = try folder.records(of: SandboxRecord.self, in: folder.sandboxes)
    }

    package nonisolated func events() -> AsyncStream<ContainerEvent> { broadcast.listen() }

    /// Stops watching and lets another process have the folder. The containers go on.
    package func close() {
        follower?.cancel()
        follower = nil
        watch.close()
        lock.release()
        broadcast.finish()
    }

    /// Brings every record up to date, takes away what was left half made, and begins to watch.
    private func adopt() async throws(RuntimeError) {
        // It watches for as long as the runtime is open, whoever opened it; `close` ends it.
        follower = Task { [weak self, notices = watch.notices] in
            for await notice in notices { await self?.follow(notice) }
        }
        for id in sandboxRecords.keys.sorted() { try await liftAll(from: id) }
        for (id, record) in containerRecords.sorted(by: { $0.key < $1.key }) {
            // The process before this one may have held its output.
            record.supervisor?.send(SIGCONT)
            if record.lifecycle.stage == .making { try await discard(id) } else { try await refresh(id) }
        }
        for (id, record) in sandboxRecords where !record.isWhole { try await discardSandbox(id) }
        network.remember(nameServers: sandboxRecords.values.flatMap { $0.spec.nameServers ?? [] })
    }

    private func follow(_ notice: ExitWatch.Notice) {
        switch notice {
        case .exited(let id): look(at: id)
        case .look:
            letGoOfEnded()
            for id in containerRecords.keys.sorted() {
                look(at: id)
                LogFile(path: folder.container(id).log).keepLast(configuration.logRetention)
            }
        }
    }
}

/// One process at a time works on a folder; the kernel lets go of it however the process ends.
final class FolderLock: Sendable {
    private let descriptor: Int32

    init(_ path: String) throws(RuntimeError) {
        let file = try systemCall("open \(path)") { Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(file)
            throw RuntimeError(
                .unavailable, "Another process runs containers from \(path.dropLast("/lock".count)).",
                mend: "Stop it, or use another folder.")
        }
        descriptor = file
    }

    deinit {
        Glibc.close(descriptor)
    }

    func release() {
        flock(descriptor, LOCK_UN)
    }
}
