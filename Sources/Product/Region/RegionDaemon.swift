import ContainerRuntime
import DockerRuntime
import FoundationEssentials
import LocalCloud
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

    /// Throws a `Problem` where the region's settings cannot be read.
    package func status() throws(Problem) -> Status {
        let configuration = try knownConfiguration() ?? RegionConfiguration()
        let process = LockFile(paths.processID).holder
        return Status(
            isRunning: process != nil, process: process, balancerProcess: LockFile(paths.balancerProcessID).holder,
            endpoint: configuration.endpoint, configuration: configuration, memory: process.flatMap(Self.memory),
            root: paths.root)
    }

    // MARK: - Starting

    /// Starts it and waits until it answers; gives how long that took. A region that runs already is an error, for it may
    /// have been started otherwise.
    package func start(_ configuration: RegionConfiguration, within limit: Duration = .seconds(20)) async throws
        -> Duration
    {
        try configuration.validate()
        try paths.make()
        let turn = try takeTurn()
        defer { withExtendedLifetime(turn) {} }
        if let process = LockFile(paths.processID).holder { throw Self.runsAlready(process, paths) }
        let previous = FileManager.default.contents(atPath: paths.configuration)
        try write(configuration)
        do {
            return try await startProcess(configuration, within: limit)
        } catch {
            // How it last ran is what `stop` and the tools go by.
            if let previous { try? OwnerFile.write([UInt8](previous), to: paths.configuration) }
            throw error
        }
    }

    static func runsAlready(_ process: Int32, _ paths: RegionPaths) -> Problem {
        Problem(
            what: "The local region runs already.", why: "process \(process) has \(paths.root)",
            mend: "teal region status, or teal region stop", code: "TEAL-REGION-004")
    }

    private func startProcess(_ configuration: RegionConfiguration, within limit: Duration) async throws -> Duration {
        try? FileManager.default.removeItem(atPath: paths.problem)
        let logged = log.count
        let began = ContinuousClock.now
        let process = try BackgroundProcess(arguments: ["region", "run", "--home", paths.root], log: paths.log).start()
        do {
            while ContinuousClock.now - began < limit {
                if RegionHealth.answers(configuration, process: process) { return ContinuousClock.now - began }
                if BackgroundProcess.hasEnded(process) { throw startFailure(log.dropFirst(logged)) }
                try await clock.sleep(for: .milliseconds(10))
            }
            throw startFailure(log.dropFirst(logged))
        } catch {
            // What did not come up in time, or is not waited for any more, shall not come up later.
            kill(process, SIGKILL)
            _ = waitpid(process, nil, 0)
            throw error
        }
    }

    private var log: Data { FileManager.default.contents(atPath: paths.log) ?? Data() }

    /// What the region said of it, else the end of its log.
    private func startFailure(_ log: Data) -> Problem {
        if let told = FileManager.default.contents(atPath: paths.problem),
            let problem = try? JSONDecoder().decode(Problem.self, from: told)
        {
            return problem
        }
        let last = String(decoding: log, as: UTF8.self).split(separator: "\n").suffix(6).joined(separator: "\n")
        return Problem(
            what: "The local region did not start.", why: last.isEmpty ? "it ended without a word" : last,
            mend: "mend what it names; the whole log is \(paths.log)", code: "TEAL-REGION-005")
    }

    /// One command at a time starts, stops or resets a region.
    private func takeTurn() throws(Problem) -> LockFile.Held {
        let file = LockFile(paths.commandLock)
        if let turn = try file.take() { return turn }
        throw Problem(
            what: "Another command starts or stops this region now.",
            why: "process \(file.holder.map { "\($0)" } ?? "that has just ended") works on \(paths.root)",
            mend: "wait for it; then teal region status", code: "TEAL-REGION-011")
    }

    // MARK: - Stopping

    /// Ends the region, its tasks, their network and the balancer. The state stays. Stopping what is stopped is no error;
    /// gives whether anything ran.
    package func stop() async throws -> Bool {
        guard FileManager.default.fileExists(atPath: paths.root) else { return false }
        let turn = try takeTurn()
        defer { withExtendedLifetime(turn) {} }
        return try await stopParts()
    }

    private func stopParts() async throws -> Bool {
        let configuration = try knownConfiguration() ?? RegionConfiguration()
        let wasRunning = try await end(LockFile(paths.processID), within: .seconds(30))
        try await removeContainers(configuration)
        let hadBalancer = try await end(LockFile(paths.balancerProcessID), within: .seconds(15))
        return wasRunning || hadBalancer
    }

    /// SIGTERM, and SIGKILL where that is not heard in time.
    private func end(_ file: LockFile, within limit: Duration) async throws -> Bool {
        guard let process = file.holder else { return false }
        kill(process, SIGTERM)
        let began = ContinuousClock.now
        while file.holder == process {
            if ContinuousClock.now - began > limit { kill(process, SIGKILL) }
            try await clock.sleep(for: .milliseconds(20))
        }
        // It lets go of its lock a moment before it is gone. One that nobody has waited for has no command line left.
        let line = "/proc/\(process)/cmdline"
        for _ in 0..<200 where FileManager.default.contents(atPath: line)?.isEmpty == false {
            try await clock.sleep(for: .milliseconds(5))
        }
        return true
    }

    /// Stops, and forgets everything. What is in the folder and no region's stays.
    package func reset() async throws {
        guard FileManager.default.fileExists(atPath: paths.root) else { return }
        let turn = try takeTurn()
        defer { withExtendedLifetime(turn) {} }
        _ = try await stopParts()
        let files = FileManager.default
        do {
            for path in paths.everything where files.fileExists(atPath: path) { try files.removeItem(atPath: path) }
        } catch {
            throw Problem(
                what: "Not everything of the region could be deleted.", why: "\(error)",
                mend: "run teal region reset again, as the user who started it", code: "TEAL-REGION-014")
        }
        if rmdir(paths.root) != 0, errno != ENOTEMPTY { unlink(paths.root) }
    }

    private func removeContainers(_ configuration: RegionConfiguration) async throws {
        if [.docker, .podman].contains(configuration.runtime) { return try await removeFromEngine(configuration) }
        guard configuration.runtime == .runc, FileManager.default.fileExists(atPath: paths.containers) else { return }
        do {
            let runtime = try await RuncRuntime.open(LocalRegion.runcConfiguration(configuration, paths))
            defer { Task { await runtime.close() } }
            try await runtime.removeAll()
            let claim = BridgeClaim(bridge: configuration.bridge, paths: paths)
            guard claim.isOurs else { return }
            try await runtime.removeNetwork()
            claim.forget()
        } catch {
            throw Problem(
                what: "Not everything of the region's tasks could be taken away.", why: error.message,
                mend: error.mend.isEmpty ? "run teal region stop again, as the user who started it" : error.mend,
                code: "TEAL-REGION-006")
        }
    }

    private func removeFromEngine(_ configuration: RegionConfiguration) async throws(Problem) {
        do throws(RuntimeError) {
            let runtime = try await DockerRuntime.open(LocalRegion.dockerConfiguration(configuration, paths))
            try await runtime.removeAll()
            await runtime.close()
        } catch {
            throw Problem(
                what: "Not everything of the region's tasks could be taken away.", why: error.message,
                mend: error.mend.isEmpty ? "run teal region stop again, as the user who started it" : error.mend,
                code: "TEAL-REGION-006")
        }
    }

    // MARK: - Settings

    private func write(_ configuration: RegionConfiguration) throws(Problem) {
        guard let data = try? JSONEncoder().encode(configuration) else { return }
        try OwnerFile.write([UInt8](data), to: paths.configuration)
    }

    /// How the region was last started; nil where it never was. Throws a `Problem` where that cannot be read.
    package func knownConfiguration() throws(Problem) -> RegionConfiguration? {
        guard let data = FileManager.default.contents(atPath: paths.configuration) else { return nil }
        do {
            return try JSONDecoder().decode(RegionConfiguration.self, from: data)
        } catch {
            throw Problem(
                what: "The region's settings cannot be read.", why: "\(paths.configuration): \(error)",
                mend: "teal region start, with the options of before, writes them anew", code: "TEAL-REGION-013",
                exit: .configuration)
        }
    }

    /// How programs of this machine reach the region. Throws a `Problem` where its settings cannot be read.
    package func access() throws(Problem) -> RegionAccess {
        let configuration = try knownConfiguration() ?? RegionConfiguration()
        return RegionAccess(
            configuration: configuration, key: configuration.signatures == .strict ? RootKey(of: paths) : nil)
    }

    private static func memory(_ process: Int32) -> Int? {
        guard let status = FileManager.default.contents(atPath: "/proc/\(process)/status") else { return nil }
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1024 }
    }
}
