import ContainerRuntime
import FoundationEssentials
import RuncRuntime
package import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The region as a process in the background: started, looked at, stopped.
package struct RegionDaemon: Sendable {
    private let paths: RegionPaths
    private let clock: any WallClock

    package init(paths: RegionPaths, clock: any WallClock = SystemWallClock()) {
        self.paths = paths
        self.clock = clock
    }

    /// What is there now.
    package struct Status: Codable, Equatable, Sendable {
        package var isRunning: Bool
        package var process: Int32?
        package var balancerProcess: Int32?
        package var endpoint: String
        package var configuration: RegionConfiguration
        /// Bytes of memory that the region's process holds; nil where it does not run.
        package var memory: Int?
        package var root: String
    }

    package func status() -> Status {
        let configuration = knownConfiguration() ?? RegionConfiguration()
        let process = BackgroundProcess.running(paths.processID)
        return Status(
            isRunning: process != nil, process: process,
            balancerProcess: BackgroundProcess.running(paths.balancerProcessID), endpoint: configuration.endpoint,
            configuration: configuration, memory: process.flatMap(Self.memory), root: paths.root)
    }

    /// Starts it and waits until it answers; gives how long that took. A region that runs already is an error, for it may
    /// have been started otherwise.
    package func start(_ configuration: RegionConfiguration, within limit: Duration = .seconds(20)) async throws
        -> Duration
    {
        try configuration.validate()
        try paths.make()
        if let process = BackgroundProcess.running(paths.processID) {
            throw Problem(
                what: "The local region runs already.", why: "process \(process) has \(paths.root)",
                mend: "teal region status, or teal region stop", code: "TEAL-REGION-004")
        }
        try write(configuration)
        let began = ContinuousClock.now
        let process = try BackgroundProcess(
            arguments: ["region", "run", "--home", paths.root], log: paths.log, processIDFile: paths.processID
        ).start()
        while ContinuousClock.now - began < limit {
            if await RegionHealth.answers(configuration) { return ContinuousClock.now - began }
            if BackgroundProcess.hasEnded(process) { throw startFailure() }
            try await clock.sleep(for: .milliseconds(10))
        }
        throw startFailure()
    }

    /// The region's own words, from the end of its log.
    private func startFailure() -> Problem {
        let log = String(decoding: FileManager.default.contents(atPath: paths.log) ?? Data(), as: UTF8.self)
        let last = log.split(separator: "\n").suffix(6).joined(separator: "\n")
        return Problem(
            what: "The local region did not start.", why: last.isEmpty ? "it ended without a word" : last,
            mend: "mend what it names; the whole log is \(paths.log)", code: "TEAL-REGION-005")
    }

    /// Ends the region, its tasks, their network and the balancer. The state stays. Stopping what is stopped is no error;
    /// gives whether anything ran.
    package func stop() async throws -> Bool {
        let wasRunning = try await end(paths.processID, within: .seconds(30))
        let configuration = knownConfiguration() ?? RegionConfiguration()
        try await removeContainers(configuration)
        let hadBalancer = try await end(paths.balancerProcessID, within: .seconds(15))
        return wasRunning || hadBalancer
    }

    /// Stops, and forgets everything.
    package func reset() async throws {
        _ = try await stop()
        try? FileManager.default.removeItem(atPath: paths.root)
    }

    private func removeContainers(_ configuration: RegionConfiguration) async throws {
        guard configuration.runtime == .runc, FileManager.default.fileExists(atPath: paths.containers) else { return }
        do {
            let runtime = try await RuncRuntime.open(LocalRegion.runcConfiguration(configuration, paths))
            defer { Task { await runtime.close() } }
            try await runtime.removeAll()
            try await runtime.removeNetwork()
        } catch {
            throw Problem(
                what: "Not everything of the region's tasks could be taken away.", why: error.message,
                mend: error.mend.isEmpty ? "run teal region stop again, as the user who started it" : error.mend,
                code: "TEAL-REGION-006")
        }
    }

    /// SIGTERM, and SIGKILL where that is not heard in time.
    private func end(_ file: String, within limit: Duration) async throws -> Bool {
        guard let process = BackgroundProcess.running(file) else { return false }
        kill(process, SIGTERM)
        let began = ContinuousClock.now
        while !BackgroundProcess.hasEnded(process) {
            if ContinuousClock.now - began > limit { kill(process, SIGKILL) }
            try await clock.sleep(for: .milliseconds(20))
        }
        try? FileManager.default.removeItem(atPath: file)
        return true
    }

    private func write(_ configuration: RegionConfiguration) throws {
        try JSONEncoder().encode(configuration).write(to: URL(fileURLWithPath: paths.configuration), options: .atomic)
    }

    package func knownConfiguration() -> RegionConfiguration? {
        FileManager.default.contents(atPath: paths.configuration)
            .flatMap { try? JSONDecoder().decode(RegionConfiguration.self, from: $0) }
    }

    private static func memory(_ process: Int32) -> Int? {
        guard let status = FileManager.default.contents(atPath: "/proc/\(process)/status") else { return nil }
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1024 }
    }
}
