/// Tasks whose program ran and ended.
extension Diagnosis {
    static func exit(_ evidence: Evidence) -> Diagnosis? {
        for task in evidence.stopped.reversed() {
            let containers = task.containers.filter { $0.exitCode != nil || $0.reason.contains("OutOfMemory") }
            guard let container = containers.first(where: { $0.exitCode != 0 }) ?? containers.first else { continue }
            if let diagnosis = exit(evidence, task, container) { return diagnosis }
        }
        return nil
    }

    private static func exit(_ evidence: Evidence, _ task: TaskState, _ container: ContainerState) -> Diagnosis? {
        if container.reason.contains("OutOfMemory") || task.stoppedReason.contains("OutOfMemory") {
            return outOfMemory(evidence, container)
        }
        // What ECS itself stopped did not fail by its exit code.
        let ended = task.stopCode == "EssentialContainerExited" || task.stoppedReason.contains("Essential container")
        guard ended, let code = container.exitCode else { return nil }
        let said = evidence.lastWords(of: task.id)
        let log = said.isEmpty ? "it wrote nothing to its log" : "the log ends:\n\(said)"
        if let diagnosis = port(evidence, said) { return diagnosis }
        switch code {
        case 0:
            return Diagnosis(
                .exited, why: "the program ended by itself with exit code 0, and a service's must not; \(log)",
                mend: "let the command stay in the foreground")
        case 137:
            return Diagnosis(
                .killed, why: "the program was killed (exit code 137, SIGKILL); \(log)",
                mend: "look for what kills it; if it is memory, ask for more in deploy.resources")
        default:
            let signal = code > 128 ? ", signal \(code - 128)" : ""
            return Diagnosis(
                .crashed, why: "the program crashed with exit code \(code)\(signal); \(log)",
                mend: "teal logs \(evidence.service) --revision \(evidence.revision.number)")
        }
    }

    private static func outOfMemory(_ evidence: Evidence, _ container: ContainerState) -> Diagnosis {
        let size = evidence.memoryMebibytes.map { " of \($0) MiB" } ?? ""
        return Diagnosis(
            .outOfMemory,
            why: "the container used more memory than the task has\(size) and was killed "
                + "(exit code \(container.exitCode ?? 137)): \(container.reason)",
            mend: "ask for more in deploy.resources.limits.memory")
    }

    private static func port(_ evidence: Evidence, _ said: String) -> Diagnosis? {
        let lower = said.lowercased()
        guard mentions(lower, ["bind", "listen", "eacces", "eaddrinuse"]) else { return nil }
        if mentions(lower, ["permission denied", "eacces"]) {
            return Diagnosis(
                .portNotPermitted, why: "the program may not listen on its port; the log ends:\n\(said)",
                mend: "let it listen on a port above 1023, and name that port in ports")
        }
        if mentions(lower, ["address already in use", "eaddrinuse"]) {
            return Diagnosis(
                .portTaken, why: "the program's port is taken already; the log ends:\n\(said)",
                mend: "let one program of the container listen on it")
        }
        return nil
    }
}
