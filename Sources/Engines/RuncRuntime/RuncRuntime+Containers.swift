package import ContainerRuntime
import Glibc

extension RuncRuntime {
    package func start(_ id: String) async throws(RuntimeError) {
        try await turnstile.pass(id) { () async throws(RuntimeError) in
            guard try find(id).lifecycle.mustStart(id) else { return }
            let begin = ContinuousClock.now
            do throws(RuntimeError) {
                try await runc(["start", id]).succeed()
            } catch {
                throw Supervisor.explain(error.message)
            }
            phases[id]?.start = ContinuousClock.now - begin
            containerRecords[id]?.lifecycle.started()
            try save(id)
        }
    }

    package func signal(_ id: String, _ signal: ContainerSignal) throws(RuntimeError) {
        let record = try find(id)
        record.process?.send(signal.number)
        // What is frozen would die only once it is thawed.
        if signal == .kill { thawToDie(record.spec.sandbox) }
    }

    package func containers() -> [ContainerStatus] {
        containerRecords.values.sorted { $0.spec.id < $1.spec.id }.compactMap { record in
            guard let phase = record.lifecycle.phase else { return nil }
            let spec = record.spec
            return ContainerStatus(id: spec.id, sandbox: spec.sandbox, labels: spec.labels, phase: phase)
        }
    }

    package func output(
        _ id: String, from position: Int, limit: Int
    ) async throws(RuntimeError) -> OutputPage {
        let isComplete = if case .exited = try find(id).lifecycle.phase { true } else { false }
        return try await Self.read(
            LogFile(path: folder.container(id).log), from: position, limit: limit, isComplete: isComplete)
    }

    /// Off the actor, since it waits for the disk.
    @concurrent
    private static func read(
        _ log: LogFile, from position: Int, limit: Int, isComplete: Bool
    ) async throws(RuntimeError) -> OutputPage {
        try log.page(from: position, limit: limit, isComplete: isComplete)
    }

    func find(_ id: String) throws(RuntimeError) -> ContainerRecord {
        guard let record = containerRecords[id], record.lifecycle.phase != nil else { throw .noSuch("container", id) }
        return record
    }

    func save(_ id: String) throws(RuntimeError) {
        if let record = containerRecords[id] { try writeRecord(folder.container(id).path, record) }
    }

    /// A container's, beneath its sandbox's, which carries what all of its containers may use together.
    func controlGroup(_ id: String) -> ControlGroup {
        ControlGroup("\(sandboxGroup(containerRecords[id]?.spec.sandbox ?? "").name)/\(id)")
    }

    func sandboxGroup(_ sandbox: String) -> ControlGroup {
        ControlGroup("\(configuration.network.bridge)/\(sandbox)")
    }

    func runc(_ arguments: [String]) -> Command {
        Command(path: tools.runc, arguments: ["--root", folder.runc] + arguments)
    }
}

extension ContainerSignal {
    var number: Int32 {
        switch self {
        case .terminate: SIGTERM
        case .kill: SIGKILL
        case .interrupt: SIGINT
        case .quit: SIGQUIT
        case .hangUp: SIGHUP
        case .user1: SIGUSR1
        case .user2: SIGUSR2
        case .windowChange: SIGWINCH
        }
    }
}
