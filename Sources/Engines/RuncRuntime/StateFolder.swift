import ContainerRuntime
import FoundationEssentials
import Glibc

/// The runtime's folder: who is in it is written down before it is made, and taken out after it is gone.
///
///     runc/                      runc's own state
///     exits/<container>          the code of a container that ended, written by conmon
///     sandboxes/<id>/            record.json, hosts, hostname, resolv.conf, firewall.nft
///     sandboxes/<id>/storage     what its containers write: containers/<container>/{upper,work}, volumes/<name>;
///                                a file system of its own, from storage.ext4, where its size is limited
///     containers/<id>/           record.json, log, bundle/config.json, bundle/rootfs
struct StateFolder: Sendable {
    let root: String

    var runc: String { "\(root)/runc" }
    var exits: String { "\(root)/exits" }
    var sandboxes: String { "\(root)/sandboxes" }
    var containers: String { "\(root)/containers" }

    func sandbox(_ id: String) -> String { "\(sandboxes)/\(id)" }
    func storage(_ sandbox: String) -> SandboxStorage { SandboxStorage(sandbox: self.sandbox(sandbox)) }
    func container(_ id: String) -> ContainerFolder { ContainerFolder(path: "\(containers)/\(id)") }
    func exit(_ id: String) -> String { "\(exits)/\(id)" }

    func make() throws(RuntimeError) {
        for path in [root, runc, exits, sandboxes, containers] { try makeFolder(path) }
    }

    /// Nil where the exit file is not there, or not whole.
    func exitCode(_ id: String) -> Int32? {
        readText(exit(id)).flatMap { Int32($0) }
    }

    /// What is written down in `folder`, by id. A record that cannot be read is an error: it may name what still runs.
    func records<Record: Decodable>(of type: Record.Type, in folder: String) throws(RuntimeError) -> [String: Record] {
        try attempt("read \(folder)") {
            var records: [String: Record] = [:]
            for id in try FileManager.default.contentsOfDirectory(atPath: folder) {
                // A folder without a record is one whose making or taking away was cut short at its very edge.
                guard let data = FileManager.default.contents(atPath: "\(folder)/\(id)/record.json") else { continue }
                records[id] = try JSONDecoder().decode(Record.self, from: data)
            }
            return records
        }
    }
}

/// The folder of one container.
struct ContainerFolder: Sendable {
    let path: String

    var bundle: String { "\(path)/bundle" }
    var root: String { "\(bundle)/rootfs" }
    var configuration: String { "\(bundle)/config.json" }
    var log: String { "\(path)/log" }
    var processID: String { "\(path)/pid" }
    var supervisorID: String { "\(path)/conmon.pid" }
}

/// What is known of a container beyond the life of this process.
struct ContainerRecord: Codable, Sendable {
    var spec: ContainerSpec
    var lifecycle = ContainerLifecycle()
    var process: ProcessIdentity?
    var supervisor: ProcessIdentity?
    /// The machine's boot it was made in; nothing of it runs or is mounted after another.
    var boot: String
}

struct SandboxRecord: Codable, Sendable {
    var spec: SandboxSpec
    var namespace: String
    /// The host's end of the pair of links.
    var link: String
    var isWhole = false
    var boot: String
    /// What its network lets through; nil for everything.
    var firewall: Firewall?
    /// What it is made to suffer; nil for nothing, as in the records of older runtimes.
    var faults: Set<SandboxFault>?
}

func makeFolder(_ path: String) throws(RuntimeError) {
    try attempt("make the folder \(path)") {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
}

/// The whole file or the old one, whatever happens in between.
func writeFile(_ path: String, _ text: String) throws(RuntimeError) {
    try attempt("write \(path)") { try Data(text.utf8).write(to: URL(filePath: path), options: .atomic) }
}

func writeRecord(_ path: String, _ record: some Encodable) throws(RuntimeError) {
    try attempt("write \(path)") {
        try JSONEncoder().encode(record).write(to: URL(filePath: "\(path)/record.json"), options: .atomic)
    }
}

/// Removes a file or a whole folder; what is gone already is no error.
func removeTree(_ path: String) throws(RuntimeError) {
    guard access(path, F_OK) == 0 else { return }
    try attempt("remove \(path)") { try FileManager.default.removeItem(atPath: path) }
}

/// The machine's present boot: a UUID.
func currentBoot() -> String {
    (readText("/proc/sys/kernel/random/boot_id") ?? "").filter { $0 != "\n" }
}
