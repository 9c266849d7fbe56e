import FoundationEssentials
package import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a local region keeps its things: one folder, and all of it below.
package struct RegionPaths: Equatable, Sendable {
    /// Absolute.
    package let root: String

    /// A relative path counts from the working folder of now.
    package init(root: String) {
        let absolute = root.hasPrefix("/") ? root : "\(FileManager.default.currentDirectoryPath)/\(root)"
        let parts = absolute.split(separator: "/").filter { $0 != "." }
        self.root = "/" + parts.joined(separator: "/")
    }

    /// `$TEAL_HOME`, else `/var/lib/teal` for root, else `$XDG_STATE_HOME/teal` or `~/.local/state/teal`.
    package init(environment: [String: String]) {
        if let home = environment["TEAL_HOME"], !home.isEmpty {
            self.init(root: home)
        } else if getuid() == 0 {
            self.init(root: "/var/lib/teal")
        } else {
            let state = environment["XDG_STATE_HOME"] ?? "\(environment["HOME"] ?? "")/.local/state"
            self.init(root: "\(state)/teal")
        }
    }

    package var state: String { "\(root)/state.sqlite" }
    /// Held by the region's process, with its number inside.
    package var processID: String { "\(root)/region.pid" }
    /// Held by a command that starts or stops the region.
    package var commandLock: String { "\(root)/command.lock" }
    package var log: String { "\(root)/region.log" }
    /// How the region was started, so that `stop` finds the same parts.
    package var configuration: String { "\(root)/region.json" }
    /// Why the last start failed, for the command that waits for it.
    package var problem: String { "\(root)/problem.json" }
    /// The key of a region that checks signatures.
    package var rootKey: String { "\(root)/root-key.json" }
    package var registry: String { "\(root)/registry" }
    package var containers: String { "\(root)/containers" }
    package var logs: String { "\(root)/logs" }
    package var fileSystems: String { "\(root)/file-systems" }
    package var balancerSocket: String { "\(root)/balancer.sock" }
    package var balancerProcessID: String { "\(root)/balancer.pid" }
    package var balancerLog: String { "\(root)/balancer.log" }
    /// The balancer's last configuration, with which it serves before the region is back.
    package var balancerConfiguration: String { "\(root)/balancer.json" }

    /// All that a region ever makes: what `reset` takes away, and nothing else.
    var everything: [String] {
        [
            state, "\(state)-wal", "\(state)-shm", processID, log, configuration, problem, rootKey, registry,
            containers, logs, fileSystems, balancerSocket, balancerProcessID, balancerLog, balancerConfiguration,
            commandLock,
        ]
    }

    /// Makes the folder, for its owner alone.
    package func make() throws(Problem) {
        guard balancerSocket.utf8.count < 104 else {
            throw .noPlace("\(root) is too long a path: sockets have at most 103 bytes")
        }
        var path = ""
        for part in root.split(separator: "/") {
            path += "/\(part)"
            guard mkdir(path, 0o700) == 0 || Self.isFolder(path) else {
                throw .noPlace("\(path) cannot be made: \(String(cString: strerror(errno)))")
            }
        }
    }

    /// Leaves `errno` as the caller got it.
    private static func isFolder(_ path: String) -> Bool {
        let reason = errno
        var isFolder = false
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        errno = reason
        return isFolder
    }
}

extension Problem {
    static func noPlace(_ why: String) -> Problem {
        Problem(
            what: "The region has no place for its state.", why: why,
            mend: "set TEAL_HOME, or --home, to a folder of yours", code: "TEAL-REGION-001", exit: .configuration)
    }
}
