import CLinux
import Glibc

/// One process, never another that took its number: the number and the moment it began, in ticks since the machine did.
struct ProcessIdentity: Codable, Equatable, Sendable {
    var id: Int32
    var startTicks: Int

    /// Nil where no such process runs.
    init?(_ id: Int32) {
        guard id > 0, let ticks = Self.startTicks(id) else { return nil }
        self.id = id
        startTicks = ticks
    }

    var isAlive: Bool { Self.startTicks(id) == startTicks }

    /// Whether it was there to be told.
    @discardableResult
    func send(_ signal: Int32) -> Bool {
        let descriptor = clinux_pidfd_open(id)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // The descriptor holds on to the process it names now, so this check cannot be overtaken.
        guard isAlive else { return false }
        return clinux_pidfd_send_signal(descriptor, signal) == 0
    }

    /// Field 22 of `/proc/<pid>/stat`; nil for a process that is gone or only waits to be reaped.
    private static func startTicks(_ id: Int32) -> Int? {
        guard let stat = readText("/proc/\(id)/stat"), let name = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[stat.index(after: name)...].split(separator: " ")
        guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
        return Int(fields[19])
    }
}
