import ContainerRuntime
import Glibc

extension ControlGroup {
    /// Stops every process beneath the group where it stands, or lets them go on. Returns once all have stopped.
    func freeze(_ isFrozen: Bool) throws(RuntimeError) {
        let folder = layout == .v1 ? "\(Self.root)/freezer/\(name)" : "\(Self.root)/\(name)"
        guard access(folder, F_OK) == 0 else {
            // Without a group of this kind nothing has been frozen.
            if isFrozen { throw RuntimeError(.failed, "There is nothing to freeze: no container has been made.") }
            return
        }
        switch layout {
        case .v1: try change("\(folder)/freezer.state", to: isFrozen ? "FROZEN" : "THAWED", reads: nil)
        case .v2:
            let state = "frozen \(isFrozen ? 1 : 0)"
            try change("\(folder)/cgroup.freeze", to: isFrozen ? "1" : "0", reads: ("\(folder)/cgroup.events", state))
        }
    }

    /// A process in the middle of a call stops a little later; the kernel is asked again until all have.
    private func change(_ path: String, to value: String, reads: (path: String, line: String)?) throws(RuntimeError) {
        for attempt in 0..<100 {
            try write(value, to: path)
            let (place, wanted) = reads ?? (path, value)
            let lines = (readText(place) ?? "").split(separator: "\n")
            if lines.contains(where: { $0 == wanted }) { return }
            if attempt < 99 { usleep(5000) }
        }
        throw RuntimeError(.failed, "The kernel did not make \(path) \(value) within half a second.")
    }

    private func write(_ value: String, to path: String) throws(RuntimeError) {
        let file = try systemCall("open \(path)") { open(path, O_WRONLY | O_CLOEXEC) }
        defer { close(file) }
        try systemCall("write \(value) to \(path)") { Int32(Glibc.write(file, value, value.utf8.count)) }
    }

    /// What a program writes its number to, to be counted with the group's memory.
    var memoryMembers: String {
        layout == .v1 ? "\(Self.root)/memory/\(name)/cgroup.procs" : "\(Self.root)/\(name)/cgroup.procs"
    }
}
