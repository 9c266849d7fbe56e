import AWSClient
import AWSWire
import Foundation
import Region
import TealCore
import Testing

/// A folder, a port and a bridge for one region, and the processes that stand on them.
struct RegionPlace: Sendable {
    let folder: String
    let port: Int
    let bridge: String

    var home: String { "\(folder)/home" }
    var paths: RegionPaths { RegionPaths(root: home) }

    private init() throws {
        let id = String(UInt32.random(in: 0 ... .max), radix: 16)
        folder = "/tmp/teal-region-\(id)"
        bridge = "t\(id)"
        port = try FreePort.find()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// Whatever `body` does, nothing of it is left: no process, no folder.
    static func with(_ body: (RegionPlace) async throws -> Void) async throws {
        let place = try RegionPlace()
        do {
            try await body(place)
        } catch {
            try await place.clean()
            throw error
        }
        try await place.clean()
    }

    /// The same, with a region that runs.
    static func running(_ options: [String] = [], _ body: (RegionPlace) async throws -> Void) async throws {
        try await with { place in
            try await place.started(options)
            try await body(place)
        }
    }

    private func clean() async throws {
        // A test may have spoilt what `reset` reads.
        if (try? RegionDaemon(paths: paths).knownConfiguration()) == nil {
            try? FileManager.default.removeItem(atPath: paths.configuration)
        }
        let ending = try await TealProgram.run(["region", "reset", "--yes", "--home", home])
        #expect(ending.status == 0, "\(ending.text)")
        let left = Processes.naming(home)
        #expect(left.isEmpty, "left running: \(left)")
        for process in left.keys { kill(process, SIGKILL) }
        try? FileManager.default.removeItem(atPath: folder)
    }

    // MARK: - Commands

    /// `teal region VERB --home …`
    func teal(_ verb: String, _ options: [String] = []) async throws -> TealProgram.Ending {
        try await TealProgram.run(["region", verb, "--home", home] + options)
    }

    func start(_ options: [String] = []) async throws -> TealProgram.Ending {
        try await teal("start", ["--port", "\(port)", "--runtime", "fake", "--bridge", bridge] + options)
    }

    func started(_ options: [String] = []) async throws {
        let ending = try await start(options)
        try #require(ending.status == 0, "\(ending.text)")
    }

    func stopped() async throws {
        let ending = try await teal("stop")
        try #require(ending.status == 0, "\(ending.text)")
    }

    func status() async throws -> RegionDaemon.Status {
        let ending = try await teal("status", ["--json"])
        return try JSONDecoder().decode(RegionDaemon.Status.self, from: Data(ending.output.utf8))
    }

    /// `kill -9` to the region's process; its balancer goes on.
    func killed() async throws {
        let process = try #require(try await status().process)
        kill(process, SIGKILL)
        let isGone = try await Patience.until { Processes.naming(home)[process] == nil }
        #expect(isGone)
    }

    // MARK: - Calls

    /// A client that tries once.
    func client(accessKey: String = "123456789012", secret: String = "local", token: String? = nil) throws -> AWSClient
    {
        try AWSClient(
            Surroundings(environment: [:]),
            .init(
                region: "us-east-1", endpoint: "http://127.0.0.1:\(port)",
                credentials: Credentials(accessKey: accessKey, secret: secret, token: token, source: "test"),
                timeout: .seconds(20), attempts: 1))
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await client().send(operation, input)
    }
}

/// Ports that nobody listens on.
enum FreePort {
    static func find() throws -> Int {
        let socket = try BoundPort()
        return socket.port
    }
}

/// A port that this process listens on for as long as the value lives.
final class BoundPort {
    let port: Int
    private let descriptor: Int32

    struct Failure: Error {}

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && listen(descriptor, 8) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard isBound else {
            close(descriptor)
            throw Failure()
        }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit {
        close(descriptor)
    }
}

/// Waits for what happens in another process.
enum Patience {
    /// Whether it came true within five seconds.
    static func until(_ condition: () throws -> Bool) async throws -> Bool {
        for _ in 0..<500 {
            if try condition() { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }
}

/// The machine's processes, by what their command lines say.
enum Processes {
    /// Number to command line of those that name `text` and have not ended.
    static func naming(_ text: String) -> [Int32: String] {
        let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { Int32($0) } ?? []
        var found: [Int32: String] = [:]
        for number in numbers where number != getpid() {
            // A zombie's command line is empty.
            let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
            let words = String(decoding: line.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
            if words.contains(text) { found[number] = words }
        }
        return found
    }
}
