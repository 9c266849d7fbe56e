import ContainerRuntime
import FoundationEssentials
import Glibc

/// What the kernel counts and limits of one container, in either version of control groups.
struct ControlGroup: Sendable {
    /// How the machine mounts them.
    enum Layout: Sendable {
        /// A folder for each controller.
        case v1
        case v2

        static let current: Layout = access("\(root)/cgroup.controllers", F_OK) == 0 ? .v2 : .v1
    }

    static let root = "/sys/fs/cgroup"

    let layout: Layout
    /// `teal0/<container>`
    let name: String

    init(_ name: String, layout: Layout = .current) {
        self.name = name
        self.layout = layout
    }

    /// Whether the kernel ended a process of it for want of memory. Readable until the group is gone.
    var hasRunOutOfMemory: Bool {
        let counts =
            layout == .v1 ? read("memory", "memory.oom_control") : read("memory", "memory.events")
        return Self.fields(counts)["oom_kill", default: 0] > 0
    }

    /// The period of every limit of processor time, in microseconds.
    static let period = 100_000

    /// Microseconds of each period; the kernel takes no less than one millisecond.
    static func quota(_ cpus: Double) -> Int { max(1000, Int((cpus * Double(period)).rounded())) }

    /// Makes the group, with what everything beneath it may use together; nil for no limit.
    func make(cpus: Double?, memory: Int?) throws(RuntimeError) {
        switch layout {
        case .v1:
            for controller in ["cpu", "memory"] { try makeFolder("\(Self.root)/\(controller)/\(name)") }
        case .v2:
            try makeFolder("\(Self.root)/\(name)")
            // Each group says which controllers those beneath it have.
            var parent = Self.root
            for part in name.split(separator: "/").dropLast() + [""] {
                try set("+cpu +memory +pids", "\(parent)/cgroup.subtree_control")
                parent += "/\(part)"
            }
        }
        if let cpus { try limitProcessor(Self.quota(cpus), shares: max(2, Int(cpus * 1024))) }
        if let memory { try limitMemory(memory) }
    }

    private func limitProcessor(_ quota: Int, shares: Int) throws(RuntimeError) {
        switch layout {
        case .v1:
            let folder = "\(Self.root)/cpu/\(name)"
            try set("\(Self.period)", "\(folder)/cpu.cfs_period_us")
            try set("\(quota)", "\(folder)/cpu.cfs_quota_us")
            try set("\(shares)", "\(folder)/cpu.shares")
        case .v2:
            try set("\(quota) \(Self.period)", "\(Self.root)/\(name)/cpu.max")
        }
    }

    private func limitMemory(_ bytes: Int) throws(RuntimeError) {
        switch layout {
        case .v1:
            try set("\(bytes)", "\(Self.root)/memory/\(name)/memory.limit_in_bytes")
            if Self.accountsSwap { try set("\(bytes)", "\(Self.root)/memory/\(name)/memory.memsw.limit_in_bytes") }
        case .v2:
            try set("\(bytes)", "\(Self.root)/\(name)/memory.max")
            // A kernel without swap has no such file.
            if access("\(Self.root)/\(name)/memory.swap.max", F_OK) == 0 {
                try set("0", "\(Self.root)/\(name)/memory.swap.max")
            }
        }
    }

    /// Control files are written in one piece and never replaced.
    private func set(_ value: String, _ path: String) throws(RuntimeError) {
        let file = try systemCall("open \(path)") { open(path, O_WRONLY | O_CLOEXEC) }
        defer { close(file) }
        try systemCall("write \(value) to \(path)") { Int32(write(file, value, value.utf8.count)) }
    }

    /// Removes the group where it is empty, in every hierarchy.
    func remove() {
        for path in paths { rmdir(path) }
    }

    var exists: Bool { paths.contains { access($0, F_OK) == 0 } }

    private var paths: [String] {
        switch layout {
        case .v2: ["\(Self.root)/\(name)"]
        case .v1:
            ((try? FileManager.default.contentsOfDirectory(atPath: Self.root)) ?? []).map {
                "\(Self.root)/\($0)/\(name)"
            }
        }
    }

    /// Whether memory with swap can be limited: a limit the kernel does not know would fail the container.
    static var accountsSwap: Bool {
        Layout.current == .v2 || access("\(root)/memory/memory.memsw.limit_in_bytes", F_OK) == 0
    }

    func read(_ controller: String, _ file: String) -> String {
        let folder = layout == .v1 ? "\(Self.root)/\(controller)/\(name)" : "\(Self.root)/\(name)"
        return readText("\(folder)/\(file)") ?? ""
    }

    func number(_ controller: String, _ file: String) -> Int? {
        Int(read(controller, file).split(separator: "\n").first ?? "")
    }

    /// Lines of `name number`.
    static func fields(_ text: String) -> [String: Int] {
        var fields: [String: Int] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, let value = Int(words[1]) { fields[String(words[0])] = value }
        }
        return fields
    }
}
