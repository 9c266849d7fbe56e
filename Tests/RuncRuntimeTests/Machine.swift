import ContainerRuntime
import FoundationEssentials
import Glibc
import Testing

@testable import RuncRuntime

/// What the tests with real containers need of the machine they run on.
enum Machine {
    static let busybox = "/bin/busybox"

    static var canRunContainers: Bool { RuncRuntime.check().isEmpty && access(busybox, X_OK) == 0 }

    static let needs: Comment =
        "Real containers need root, busybox-static, and the packages of Scripts/install-packages run."
}

/// A folder, a bridge and a subnet for one test, with a root file system whose only program is busybox.
struct RuncPlace: Sendable {
    let path: String
    let bridge: String
    /// `10.x.y`
    let subnet: String

    var layer: String { "\(path)/layer" }
    var gateway: String { "\(subnet).1" }
    var services: [HostService] = []
    var configuration: RuncConfiguration {
        RuncConfiguration(
            stateDirectory: "\(path)/state", network: RuncNetwork(bridge: bridge, hostServices: services))
    }

    init() throws {
        let id = String(UInt32.random(in: 0 ... .max), radix: 16)
        path = "/var/tmp/teal-runc-\(id)"
        bridge = "tt\(id)"
        subnet = "10.\(Int.random(in: 200...250)).\(Int.random(in: 0...255))"
        let files = FileManager.default
        try files.createDirectory(atPath: "\(layer)/bin", withIntermediateDirectories: true)
        try files.createDirectory(atPath: "\(layer)/etc", withIntermediateDirectories: true)
        try files.createDirectory(atPath: "\(layer)/tmp", withIntermediateDirectories: true)
        try files.copyItem(atPath: Machine.busybox, toPath: "\(layer)/bin/busybox")
        for tool in [
            "sh", "sleep", "cat", "mount", "touch", "id", "httpd", "wget", "grep", "dd", "stat", "hostname", "kill",
            "nc", "ping", "ps", "df", "mkdir", "timeout",
        ] {
            try files.createSymbolicLink(atPath: "\(layer)/bin/\(tool)", withDestinationPath: "busybox")
        }
        let passwords = "root:x:0:0:root:/root:/bin/sh\nweb:x:101:102:web:/srv:/bin/sh\n"
        try Data(passwords.utf8).write(to: URL(filePath: "\(layer)/etc/passwd"))
        try Data("root:x:0:\nweb:x:102:\nlogs:x:103:web\n".utf8).write(to: URL(filePath: "\(layer)/etc/group"))
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Everything in the machine that bears the test's name.
    func leftovers() async throws -> [String] {
        let mounts = (readText("/proc/self/mountinfo") ?? "").split(separator: "\n").filter { $0.contains(path) }
        let namespaces = (try? FileManager.default.contentsOfDirectory(atPath: "/run/netns")) ?? []
        let links = (try? FileManager.default.contentsOfDirectory(atPath: "/sys/class/net")) ?? []
        let state = (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/state")) ?? []
        let expected = ["lock", "runc", "exits", "sandboxes", "containers"]
        let nft = try #require(RuncTools.find("nft"))
        let tables = try await Command(path: nft, arguments: ["list", "tables"]).succeed().output
        let devices = (try? FileManager.default.contentsOfDirectory(atPath: "/sys/block")) ?? []
        let loops = devices.filter { readText("/sys/block/\($0)/loop/backing_file")?.contains(path) == true }
        return (tables.contains(bridge) ? ["nft table of \(bridge)"] : []) + loops.map { "loop device \($0)" }
            + mounts.map { "mount \($0)" } + namespaces.filter { $0.hasPrefix(bridge) }.map { "namespace \($0)" }
            + links.filter { $0 == bridge }.map { "link \($0)" }
            + (ControlGroup(bridge).exists ? ["control group \(bridge)"] : [])
            + state.filter { !expected.contains($0) }.map { "file \($0)" }
    }
}

/// Opens a runtime, and takes away all it made, whatever the test does; a test leaves nothing behind.
func withRunc(
    services: (RuncPlace) -> [HostService] = { _ in [] }, _ body: (RuncRuntime, RuncPlace) async throws -> Void
) async throws {
    var place = try RuncPlace()
    place.services = services(place)
    defer { place.remove() }
    let runtime = try await RuncRuntime.open(place.configuration)
    var failure: (any Error)?
    do {
        try await body(runtime, place)
    } catch {
        failure = error
    }
    await runtime.close()
    let last = try await RuncRuntime.open(place.configuration)
    try await last.removeAll()
    try await last.removeNetwork()
    #expect(try await place.leftovers() == [])
    if let failure { throw failure }
}

extension RuncPlace {
    func sandbox(_ id: String = "task", host: Int = 10) -> SandboxSpec {
        SandboxSpec(id: id, address: "\(subnet).\(host)", prefixLength: 24)
    }

    /// A shell script as a container.
    func script(_ id: String, _ script: String, sandbox: String = "task") -> ContainerSpec {
        ContainerSpec(id: id, sandbox: sandbox, layers: [layer], command: ["/bin/sh", "-c", script])
    }
}

extension ContainerRuntime {
    /// Waits until the container has ended; the suite's time limit bounds it.
    func end(of id: String) async throws -> ContainerExit {
        let events = events()
        if case .exited(let exit) = try await containers().first(where: { $0.id == id })?.phase { return exit }
        for await case .exited(id, let exit) in events { return exit }
        throw RuntimeError(.failed, "The events ended before the container \(id) did.")
    }

    /// Makes and starts the container, waits for its end, and gives what it wrote, by lines.
    func run(_ spec: ContainerSpec) async throws -> (exit: ContainerExit, lines: [String]) {
        try await create(spec)
        try await start(spec.id)
        let exit = try await end(of: spec.id)
        return (exit, try await output(spec.id, from: 0, limit: 1000).lines.map(\.text))
    }
}
