import FoundationEssentials
import LoadBalancer
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The balancer's process: what `BalancerSupervisor` starts.
package struct BalancerDaemon: Sendable {
    private let paths: RegionPaths

    package init(paths: RegionPaths) {
        self.paths = paths
    }

    /// Serves until SIGTERM. Blocks. Throws a `Problem` where the region has a balancer already.
    package func run() throws {
        let file = LockFile(paths.balancerProcessID)
        guard let held = try file.take() else {
            throw Problem(
                what: "The region's balancer runs already.", why: "process \(file.holder ?? 0) has \(paths.root)",
                mend: "teal region status", code: "TEAL-REGION-015")
        }
        held.write("\(getpid())\n")
        defer { withExtendedLifetime(held) {} }
        try BalancerProcess.run(socketPath: paths.balancerSocket, configurationPath: paths.balancerConfiguration)
    }
}
