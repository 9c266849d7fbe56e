import FoundationEssentials
import Logging
import TealCore

/// Sees to it that the balancer's process runs. It is no child that dies with the region: what carries traffic goes on
/// when the region is gone, and a region that comes back finds it.
struct BalancerSupervisor: Sendable {
    let paths: RegionPaths
    let logger: Logger
    let clock: any WallClock

    /// Until cancelled.
    func run() async throws {
        while true {
            if BackgroundProcess.running(paths.balancerProcessID) == nil { try start() }
            try await clock.sleep(for: .milliseconds(500))
        }
    }

    private func start() throws {
        let process = try BackgroundProcess(
            arguments: ["region", "balancer", "--home", paths.root], log: paths.balancerLog,
            processIDFile: paths.balancerProcessID
        ).start()
        logger.info("the balancer was started", metadata: ["process": "\(process)"])
    }
}
