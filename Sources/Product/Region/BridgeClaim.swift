import FoundationEssentials
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which region of this machine has a bridge: two on one would take away each other's tasks.
///
/// The claim is held by the region's process; its text, the region's folder, stays while the bridge does, for tasks
/// outlive that process.
struct BridgeClaim: Sendable {
    /// A machine's bridges are the machine's: one place for all regions, gone at its restart, as bridges are.
    static let folder = "/run/teal"

    let bridge: String
    let paths: RegionPaths

    private var file: LockFile { LockFile("\(Self.folder)/\(bridge).claim") }
    /// Asked of the kernel by a socket: `/sys` shows the links of the namespace that it was mounted in.
    private var linkExists: Bool { if_nametoindex(bridge) != 0 }

    /// The folder of the region that has the bridge, as far as anybody said.
    private var owner: String? { file.text.flatMap { $0.isEmpty ? nil : $0 } }

    /// Throws a `Problem` where the bridge is another region's, or nobody's that is known.
    func take() throws(Problem) -> LockFile.Held {
        try makeFolder()
        let owner = owner
        guard let held = try file.take() else {
            throw refusal("the region in \(owner ?? "another folder") runs on it, process \(file.holder ?? 0)", owner)
        }
        if linkExists {
            if let owner, owner != paths.root {
                throw refusal("the region in \(owner) does not run, but its tasks are still there", owner)
            }
            if owner == nil, access(paths.containers, F_OK) != 0 {
                unlink(file.path)
                throw refusal("this machine has a link of that name, and it is not this region's", nil)
            }
        }
        held.write(paths.root)
        return held
    }

    /// Whether this region may take the bridge away.
    var isOurs: Bool { owner == nil || owner == paths.root }

    /// Once the bridge is gone.
    func forget() {
        guard owner == paths.root else { return }
        unlink(file.path)
    }

    private func makeFolder() throws(Problem) {
        guard mkdir(Self.folder, 0o755) == 0 || errno == EEXIST else {
            throw .noPlace("\(Self.folder) cannot be made: \(String(cString: strerror(errno)))")
        }
    }

    private func refusal(_ why: String, _ owner: String?) -> Problem {
        Problem(
            what: "The region cannot have the bridge \(bridge) for its tasks.", why: why,
            mend: "teal region start --bridge NAME, with another name"
                + (owner.map { "; or teal region stop --home \($0)" } ?? ""),
            code: "TEAL-REGION-012", exit: .configuration)
    }
}
