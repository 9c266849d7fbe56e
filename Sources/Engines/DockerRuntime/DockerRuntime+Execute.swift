package import ContainerRuntime
import FoundationEssentials
import Glibc

extension DockerRuntime {
    /// The command runs as the container's own process does. One that does not end in time is killed where this process
    /// may; an engine itself has no way to.
    package func execute(
        _ id: String, command: [String], timeout: Duration
    ) async throws(RuntimeError) -> Int32? {
        guard let found = try await inspect(container: id) else { throw .noSuch("container", id) }
        guard found.phase == .running else { throw RuntimeError(.failed, "The container \(id) does not run.") }
        let answer = try await engine.succeed(
            "POST", "/containers/\(found.id)/exec", EngineClient.encode(EngineCommand(cmd: command)))
        let identity = try EngineClient.decode(EngineIdentity.self, answer.body).id
        let start = try EngineClient.encode(EngineCommandStart())
        let (socket, deadline) = (engine.socket, ContinuousClock.now + timeout)
        let complaint = try await onOwnThread { () throws(RuntimeError) in
            try Self.follow(identity, start, socket, until: deadline)
        }
        if let complaint, complaint.status >= 400 { throw Self.explain(complaint.message) }
        // The stream ends a moment before the engine has noted the end.
        var state = try await state(of: identity)
        while state.running, ContinuousClock.now < deadline {
            try? await Task.sleep(for: .milliseconds(5))
            state = try await self.state(of: identity)
        }
        if !state.running { return Int32((state.exitCode ?? 255) & 0xFF) }
        Self.kill(state.pid ?? 0, of: found.id)
        return nil
    }

    private func state(of command: String) async throws(RuntimeError) -> EngineCommandState {
        try await engine.get(EngineCommandState.self, "/exec/\(command)/json")
    }

    /// Reads what it writes, and drops it, until it ends or the time is up.
    private static func follow(
        _ command: String, _ start: EngineBody, _ socket: String, until deadline: ContinuousClock.Instant
    ) throws(RuntimeError) -> EngineClient.Answer? {
        let connection = try EngineConnection(socket)
        // The engine answers when the command has started, however short the time it was given.
        try connection.begin(
            "POST", EngineClient.path("/exec/\(command)/start"), start, until: deadline + .seconds(20))
        var text: [UInt8] = []
        while case .bytes(let piece) = try connection.read(until: deadline) {
            if connection.status >= 400 { text += piece }
        }
        return EngineClient.Answer(status: connection.status, body: text)
    }

    /// Ends a process with its group, if it is still the container's.
    private static func kill(_ process: Int, of container: String) {
        guard process > 1, let data = FileManager.default.contents(atPath: "/proc/\(process)/cgroup"),
            String(decoding: data, as: UTF8.self).contains(container)
        else { return }
        if Glibc.kill(-pid_t(process), SIGKILL) != 0 { _ = Glibc.kill(pid_t(process), SIGKILL) }
    }
}
