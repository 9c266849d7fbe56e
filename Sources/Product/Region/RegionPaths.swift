import FoundationEssentials
package import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a local region keeps its things: one folder, and all of it below.
package struct RegionPaths: Equatable, Sendable {
    package let root: String

    package init(root: String) {
        self.root = root
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
    package var processID: String { "\(root)/region.pid" }
    package var log: String { "\(root)/region.log" }
    /// How the region was started, so that `stop` finds the same parts.
    package var configuration: String { "\(root)/region.json" }
    package var registry: String { "\(root)/registry" }
    package var containers: String { "\(root)/containers" }
    package var logs: String { "\(root)/logs" }
    package var fileSystems: String { "\(root)/file-systems" }
    package var balancerSocket: String { "\(root)/balancer.sock" }
    package var balancerProcessID: String { "\(root)/balancer.pid" }
    package var balancerLog: String { "\(root)/balancer.log" }
    /// The balancer's last configuration, with which it serves before the region is back.
    package var balancerConfiguration: String { "\(root)/balancer.json" }

    /// Makes the folder, for its owner alone.
    package func make() throws(Problem) {
        do {
            try FileManager.default.createDirectory(
                atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Problem(
                what: "The region has no place for its state.", why: "\(root) cannot be made: \(error)",
                mend: "set TEAL_HOME to a folder of yours", code: "TEAL-REGION-001", exit: .configuration)
        }
    }
}
