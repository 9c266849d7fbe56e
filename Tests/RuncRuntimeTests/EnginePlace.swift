import ContainerRuntime
import DockerRuntime
import FoundationEssentials
import Glibc
import Testing

@testable import RuncRuntime

/// A container engine of a test's own: its folders, its network namespace, its socket.
struct EnginePlace: Sendable {
    enum Kind: String, Sendable {
        case docker
        case podman

        var program: String { self == .docker ? "dockerd" : "podman" }

        /// Why its tests are not run; nil where they are.
        var isMissing: Comment? {
            guard Machine.canRunContainers else { return Machine.needs }
            return RuncTools.find(program) == nil ? "\(program) is not installed: Scripts/install-packages test" : nil
        }
    }

    let kind: Kind
    let place: RuncPlace
    private let process: pid_t

    private var namespace: String { place.bridge }
    private var folder: String { "\(place.path)/engine" }
    var socket: String { "\(folder)/engine.sock" }
    var configuration: DockerConfiguration {
        DockerConfiguration(socket: socket, name: place.bridge, stateDirectory: "\(place.path)/state")
    }

    /// Starts it, and waits until it answers.
    init(_ kind: Kind) async throws {
        self.kind = kind
        place = try RuncPlace()
        let folder = "\(place.path)/engine", namespace = place.bridge
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let ip = try #require(RuncTools.find("ip")), nsenter = try #require(RuncTools.find("nsenter"))
        try await Command(path: ip, arguments: ["netns", "add", namespace]).succeed()
        try await Command(path: ip, arguments: ["-n", namespace, "link", "set", "lo", "up"]).succeed()
        let program = try #require(RuncTools.find(kind.program))
        let settings = "\(folder)/containers.conf"
        try Data(Self.podmanSettings.utf8).write(to: URL(filePath: settings))
        let log = open("\(folder)/log", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { for descriptor in [log, nowhere] { close(descriptor) } }
        process = try Command(
            path: nsenter,
            arguments: ["--net=/run/netns/\(namespace)", program] + Self.arguments(kind, folder),
            environment: Command.plainEnvironment + ["CONTAINERS_CONF=\(settings)"], folder: folder
        ).spawn(descriptors: [nowhere, log, log])
        var error: (any Error)?
        for _ in 0..<300 {
            do {
                _ = try await DockerRuntime.probe(socket)
                return
            } catch let fault {
                error = fault
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        let text = readText("\(folder)/log") ?? ""
        await remove()
        throw RuntimeError(
            .unavailable, "\(kind) does not answer: \(error.map { "\($0)" } ?? ""). \(text.suffix(2000))")
    }

    /// What both need where a process may not raise its limits.
    private static func arguments(_ kind: Kind, _ folder: String) -> [String] {
        switch kind {
        case .docker:
            [
                "--data-root", "\(folder)/data", "--exec-root", "\(folder)/exec", "-p", "\(folder)/pid",
                "-H", "unix://\(folder)/engine.sock", "--default-ulimit", "nofile=1024:20000", "-s", "overlay2",
            ]
        case .podman:
            [
                "--root", "\(folder)/data", "--runroot", "\(folder)/run", "--tmpdir", "\(folder)/tmp",
                "--network-config-dir", "\(folder)/networks", "system", "service", "--time=0",
                "unix://\(folder)/engine.sock",
            ]
        }
    }

    private static let podmanSettings = """
        [containers]
        default_ulimits = ["nofile=20000:20000","nproc=4096:4096"]
        log_driver = "k8s-file"
        [engine]
        runtime = "runc"
        cgroup_manager = "cgroupfs"
        events_logger = "file"
        lock_type = "file"
        """

    /// Ends it, and takes away what it leaves: podman's containers are watched by processes that outlive its service.
    func remove() async {
        kill(process, SIGTERM)
        var status: Int32 = 0
        let clock = ContinuousClock()
        let began = clock.now
        while waitpid(process, &status, WNOHANG) == 0, clock.now - began < .seconds(20) {
            if clock.now - began > .seconds(15) { kill(process, SIGKILL) }
            // Where the test is cancelled the engine is ended all the same.
            if (try? await Task.sleep(for: .milliseconds(50))) == nil { await Task.yield() }
        }
        for watcher in watchers() { kill(watcher, SIGKILL) }
        let mounts = (readText("/proc/self/mountinfo") ?? "").split(separator: "\n").compactMap { line in
            line.split(separator: " ").dropFirst(4).first.map(String.init)
        }
        for mount in mounts.reversed() where mount.hasPrefix(folder) { umount2(mount, Int32(MNT_DETACH)) }
        umount2("/run/netns/\(namespace)", Int32(MNT_DETACH))
        unlink("/run/netns/\(namespace)")
        place.remove()
    }

    /// Processes beside the engine that name this place.
    private func watchers() -> [pid_t] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.compactMap { pid_t($0) }.filter { number in
            number != getpid() && readText("/proc/\(number)/cmdline")?.contains(folder) == true
        }
    }

    /// What would be left behind on the machine.
    func leftovers() -> [String] {
        (readText("/proc/self/mountinfo") ?? "").split(separator: "\n").filter { $0.contains(place.path) }
            .map { "mount \($0)" } + (access(place.path, F_OK) == 0 ? ["folder \(place.path)"] : [])
    }
}

/// Starts an engine, opens a runtime on it, and takes both away, whatever the test does.
func withEngine(
    _ kind: EnginePlace.Kind, _ body: (DockerRuntime, EnginePlace) async throws -> Void
) async throws {
    let engine = try await EnginePlace(kind)
    var failure: (any Error)?
    do {
        let runtime = try await DockerRuntime.open(engine.configuration)
        do {
            try await body(runtime, engine)
        } catch {
            failure = error
        }
        try await runtime.removeAll()
        await runtime.close()
    } catch {
        failure = failure ?? error
    }
    await engine.remove()
    #expect(engine.leftovers() == [])
    if let failure { throw failure }
}
