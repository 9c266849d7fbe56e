import FoundationEssentials
import Glibc
import Sockets
import Testing

@testable import LoadBalancer

/// A balancer in this process, on a free port, with targets that the test plays.
final class BalancerFixture {
    let client: BalancerClient
    private(set) var configuration = BalancerConfiguration(version: 0)
    private var targets: [ScriptedTarget] = []

    private init(socket: String) {
        client = BalancerClient(socketPath: socket)
    }

    /// Runs `body` beside a balancer and ends it afterwards.
    static func with(
        workers: Int = 2, configurationPath: String? = nil, _ body: (BalancerFixture) async throws -> Void
    ) async throws {
        let socket = "/tmp/teal-balancer-\(UInt32.random(in: 0 ... .max)).sock"
        let stop = try Mailbox<Void>()
        let thread = try PlatformThread(name: "balancer") {
            try? BalancerProcess.run(
                socketPath: socket, configurationPath: configurationPath, workers: workers, stop: stop)
        }
        let fixture = BalancerFixture(socket: socket)
        try await until { (try? await fixture.client.snapshot()) != nil }
        let result: Result<Void, any Error>
        do {
            try await body(fixture)
            result = .success(())
        } catch {
            result = .failure(error)
        }
        stop.post(())
        thread.join()
        for target in fixture.targets { target.stop() }
        try result.get()
    }

    /// The same with one healthy target.
    static func with(
        script: ScriptedTarget.Script?, attributes: BalancerConfiguration.Attributes = .init(),
        _ body: (BalancerFixture, _ port: Int) async throws -> Void
    ) async throws {
        try await with { fixture in
            try await fixture.apply([try fixture.target("a", script)]) { $0.listeners[0].attributes = attributes }
            try await fixture.untilHealthy(1)
            try await body(fixture, try await fixture.port())
        }
    }

    func target(_ name: String, _ script: ScriptedTarget.Script? = nil) throws -> ScriptedTarget {
        let target = try ScriptedTarget(name, script)
        targets.append(target)
        return target
    }

    /// One listener that forwards to one group of these targets, changed by `change`.
    func apply(_ targets: [ScriptedTarget], _ change: (inout BalancerConfiguration) -> Void = { _ in }) async throws {
        let members = targets.map { BalancerConfiguration.Target(id: $0.name, address: "127.0.0.1", port: $0.port) }
        configuration = BalancerConfiguration(
            version: configuration.version + 1,
            listeners: [
                .init(id: "http", address: "127.0.0.1", port: 0, defaultAction: .forward([.init(group: "web")]))
            ],
            targetGroups: [.init(id: "web", healthCheck: Self.check, deregistrationDelay: 5, targets: members)])
        change(&configuration)
        try await client.apply(configuration)
    }

    static let check = BalancerConfiguration.HealthCheck(path: "/health", interval: 0.05, timeout: 1)

    func port(_ listener: String = "http") async throws -> Int {
        try #require(try await client.snapshot().listener(listener)?.port)
    }

    func untilHealthy(_ count: Int) async throws {
        try await until {
            try await client.snapshot().targets.filter { $0.health.state == .healthy }.count >= count
        }
    }
}

/// Waits, at most ten seconds, until `condition` holds.
func until(_ condition: () async throws -> Bool) async throws {
    for _ in 0..<1000 {
        if try await condition() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("it did not come about")
}
