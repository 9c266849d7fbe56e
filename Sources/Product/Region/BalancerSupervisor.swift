import FoundationEssentials
import Logging
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Sees to it that the balancer's process runs. It is no child that dies with the region: what carries traffic goes on
/// when the region is gone, and a region that comes back finds it.
struct BalancerSupervisor: Sendable {
    let paths: RegionPaths
    let logger: Logger
    let clock: any WallClock

    private var file: LockFile { LockFile(paths.balancerProcessID) }

    /// Until cancelled.
    func run() async throws {
        var child: Int32?
        while true {
            if let process = child, BackgroundProcess.hasEnded(process) { child = nil }
            if file.holder == nil, child == nil { child = try start() }
            do {
                try await clock.sleep(for: .milliseconds(500))
            } catch {
                if let child { awaitLock(of: child) }
                throw error
            }
        }
    }

    private func start() throws -> Int32 {
        let process = try BackgroundProcess(
            arguments: ["region", "balancer", "--home", paths.root], log: paths.balancerLog
        ).start()
        logger.info("the balancer was started", metadata: ["process": "\(process)"])
        return process
    }

    /// Whoever stops the region finds the balancer by its lock: one that is just starting must have it first. Blocks, for
    /// the region is ending.
    private func awaitLock(of child: Int32) {
        for _ in 0..<500 {
            if file.holder != nil || BackgroundProcess.hasEnded(child) { return }
            usleep(10_000)
        }
    }
}
