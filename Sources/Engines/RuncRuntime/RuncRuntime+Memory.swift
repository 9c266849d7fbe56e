import CLinux
package import ContainerRuntime
import Glibc

extension RuncRuntime {
    /// A program joins the container's control group and fills a file in memory there, which counts as the group's and
    /// hardly as the program's: when nothing is left, the kernel ends the container's own processes, as it does when
    /// they ask for too much themselves.
    package func exhaustMemory(of container: String) async throws(RuntimeError) {
        let record = try find(container)
        guard record.lifecycle.phase == .running, let process = record.process else {
            throw RuntimeError(.failed, "The container \(container) does not run.")
        }
        let megabytes = try limit(of: record) >> 20
        let file = try systemCall("memfd_create") { clinux_memory_file() }
        defer { Glibc.close(file) }
        let script = """
            echo $$ > "$1" || exit 9
            exec dd if=/dev/zero of="$2" bs=1048576 count="$3" conv=notrunc status=none
            """
        let hog = Command(
            path: "/bin/sh",
            arguments: [
                "-c", script, "sh", controlGroup(container).memoryMembers, "/proc/\(getpid())/fd/\(file)",
                "\(megabytes + 64)",
            ])
        let outcome = try await hog.run(timeout: .seconds(30))
        if outcome.code == 9 { throw RuntimeError(.failed, "Its memory cannot be joined: \(outcome.complaint).") }
        for _ in 0..<500 where process.isAlive { try? await Task.sleep(for: .milliseconds(10)) }
        guard !process.isAlive else {
            throw RuntimeError(.failed, "The kernel took all of its memory and let its first process live.")
        }
    }

    /// What the container, or its sandbox, may have; throws where that is more than this machine has to give.
    private func limit(of record: ContainerRecord) throws(RuntimeError) -> Int {
        let limits = [record.spec.memory, sandboxRecords[record.spec.sandbox]?.spec.memory].compactMap(\.self)
        guard let limit = limits.min() else {
            throw RuntimeError(.failed, "The container \(record.spec.id) has no limit of memory that could be reached.")
        }
        let line = (readText("/proc/meminfo") ?? "").split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
        let available = (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) << 10
        guard limit < available / 10 * 9 else {
            throw RuntimeError(
                .failed,
                "The container may have \(limit >> 20) MiB, and this machine has \(available >> 20) MiB left: it would "
                    + "suffer itself.", mend: "Give the task less memory.")
        }
        return limit
    }
}
