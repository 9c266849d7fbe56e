import ContainerRuntime
import FoundationEssentials
import Glibc
import TealCore

/// Makes containers under conmon: a small process of its own for each that keeps the container's output and exit code,
/// whatever becomes of this one.
struct Supervisor: Sendable {
    let conmon: String
    let runc: String
    let folder: StateFolder

    /// What conmon says when runc has made the container, or has not.
    private struct Report: Decodable {
        /// The first process's number; negative where there is none.
        var data: Int32
        var message: String?
    }

    /// Makes the container; its process waits to be started. Returns that process and its supervisor.
    func create(_ id: String) async throws(RuntimeError) -> (process: ProcessIdentity, supervisor: ProcessIdentity?) {
        let report = try await onOwnThread { [self] in
            Result { () throws(RuntimeError) in try launch(id) }
        }.get()
        guard report.data > 0, let process = ProcessIdentity(report.data) else {
            throw Self.explain(report.message ?? "runc could not make the container")
        }
        let supervisor = readText(folder.container(id).supervisorID).flatMap { Int32($0) }
        return (process, supervisor.flatMap { ProcessIdentity($0) })
    }

    private func launch(_ id: String) throws(RuntimeError) -> Report {
        var ready = try Pipe()
        var begin = try Pipe()
        // It waits for this byte, so that whoever starts it can move it first; nobody does.
        _ = write(begin.write, [0], 1)
        begin.closeWrite()
        let nowhere = try systemCall("open /dev/null") { open("/dev/null", O_RDWR | O_CLOEXEC) }
        defer { close(nowhere) }
        let process = try command(id).spawn(descriptors: [nowhere, nowhere, nowhere, ready.write, begin.read])
        ready.closeWrite()
        var status: Int32 = 0
        // The process that was spawned leaves its child behind as the supervisor and ends at once.
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let answer = Self.readAll(&ready, timeout: .seconds(60))
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(answer)) else {
            throw RuntimeError(.failed, "conmon ended before the container \(id) was made.")
        }
        return report
    }

    private func command(_ id: String) -> Command {
        let place = folder.container(id)
        return Command(
            path: conmon,
            arguments: [
                "--api-version", "1", "--cid", id, "--cuuid", id, "--name", id, "--runtime", runc,
                "--runtime-arg", "--root", "--runtime-arg", folder.runc, "--bundle", place.bundle,
                "--container-pidfile", place.processID, "--conmon-pidfile", place.supervisorID,
                "--exit-dir", folder.exits, "--persist-dir", place.path, "--log-path", "k8s-file:\(place.log)",
                "--log-size-max", "\(ContainerLog.sizeLimit)", "--log-level", "error", "--full-attach",
            ],
            environment: Command.plainEnvironment + ["_OCI_SYNCPIPE=3", "_OCI_STARTPIPE=4"], folder: place.path)
    }

    /// One line, or what comes before the other side closes.
    private static func readAll(_ pipe: inout Pipe, timeout: Duration) -> [UInt8] {
        let deadline = ContinuousClock.now + timeout
        var bytes: [UInt8] = []
        while pipe.read >= 0, !bytes.contains(UInt8(ascii: "\n")) {
            let left = (deadline - ContinuousClock.now).seconds
            if left <= 0 { break }
            var wait = pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0)
            _ = poll(&wait, 1, Int32(left * 1000) + 1)
            pipe.drain(into: &bytes, limit: 64 << 10)
        }
        return bytes
    }

    /// What runc complained of, without its decoration; a command that cannot be run is told from the rest.
    static func explain(_ message: String) -> RuntimeError {
        var text = message
        for start in ["runc create failed: ", "unable to start container process: "] {
            if let range = text.firstRange(of: start) { text = String(text[range.upperBound...]) }
        }
        text = text.replacing("\\\"", with: "\"").trimmingCharacters { $0.isWhitespace || $0 == "\"" }
        let signs = [
            "executable file not found", "no such file or directory", "permission denied", "exec format error",
        ]
        let cannotStart = text.hasPrefix("exec") && signs.contains { text.contains($0) }
        return RuntimeError(cannotStart ? .cannotStart : .failed, text)
    }
}

extension String {
    /// Without the characters at both ends for which `drops` is true.
    func trimmingCharacters(where drops: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !drops($0) }), let last = lastIndex(where: { !drops($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
