package import ContainerRuntime
import Glibc

extension RuncRuntime {
    /// The command runs as the container's own process does: same user, environment, folder and limits.
    package func execute(
        _ id: String, command: [String], timeout: Duration
    ) async throws(RuntimeError) -> Int32? {
        guard try find(id).lifecycle.phase == .running else {
            throw RuntimeError(.failed, "The container \(id) does not run.")
        }
        executions += 1
        let file = "\(folder.container(id).path)/exec-\(executions).pid"
        defer { unlink(file) }
        let outcome = try await runc(["exec", "--pid-file", file, id] + command).run(timeout: timeout)
        guard outcome.timedOut else { return outcome.code }
        // Only runc itself was ended so far.
        if let process = readText(file).flatMap({ Int32($0) }) { killGroup(process, of: id) }
        return nil
    }

    private func killGroup(_ process: Int32, of id: String) {
        Self.killGroup(process, ofControlGroup: controlGroup(id).name)
    }

    /// Ends a process with its group, if it is still the container's.
    static func killGroup(_ process: Int32, ofControlGroup group: String) {
        guard let groups = readText("/proc/\(process)/cgroup"), groups.contains("/\(group)\n") else { return }
        kill(-process, SIGKILL)
    }
}
