import FoundationEssentials
import Glibc
import Sockets
import Synchronization
import Testing

@testable import LoadBalancer

/// Counts what clients get until told to end.
private final class Load: Sendable {
    private let state = Mutex((isDone: false, served: 0, failures: 0))

    var served: Int { state.withLock(\.served) }
    var failures: Int { state.withLock(\.failures) }

    /// False when the client is to end.
    func count(_ status: Int?) -> Bool {
        state.withLock { state in
            state.served += 1
            if status != 200 { state.failures += 1 }
            return !state.isDone && status == 200
        }
    }

    func end() {
        state.withLock { $0.isDone = true }
    }
}

extension BalancerEndToEnd {
    /// Changes of configuration while requests are under way.
    struct Change {
        @Test("No request is lost while targets are exchanged under way")
        func exchange() async throws {
            try await BalancerFixture.with { fixture in
                let (old, new) = (try fixture.target("old"), try fixture.target("new"))
                try await fixture.apply([old])
                try await fixture.untilHealthy(1)
                let connection = try PlainConnection(port: try await fixture.port())
                var statuses: [Int] = []
                for round in 0..<200 {
                    if round == 60 { try await fixture.apply([old, new]) }
                    if round == 61 { try await fixture.untilHealthy(2) }
                    if round == 120 { try await fixture.apply([new]) }
                    statuses.append(try connection.get("/\(round)").status)
                }
                #expect(statuses.allSatisfy { $0 == 200 })
                #expect(try connection.get("/last").body == "new")
            }
        }

        @Test("A hundred changes of weights under load cost no request and no connection")
        func weightsUnderLoad() async throws {
            try await BalancerFixture.with { fixture in
                let (blue, green) = (try fixture.target("blue"), try fixture.target("green"))
                let configure = { (weight: Int) in
                    { (configuration: inout BalancerConfiguration) in
                        let members = configuration.targetGroups[0].targets
                        configuration.targetGroups = ["blue", "green"].enumerated().map { index, name in
                            .init(id: name, healthCheck: BalancerFixture.check, targets: [members[index]])
                        }
                        configuration.listeners[0].defaultAction = .forward([
                            .init(group: "blue", weight: 100 - weight), .init(group: "green", weight: weight),
                        ])
                    }
                }
                try await fixture.apply([blue, green], configure(0))
                try await fixture.untilHealthy(2)
                let port = try await fixture.port()
                let load = Load()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            let connection = try PlainConnection(port: port)
                            while load.count((try? connection.get("/"))?.status) { await Task.yield() }
                        }
                    }
                    for weight in 1...100 { try await fixture.apply([blue, green], configure(weight)) }
                    load.end()
                    try await group.waitForAll()
                }
                #expect(load.failures == 0)
                #expect(load.served > 4)
                #expect(try PlainConnection(port: port).get("/").body == "green")
            }
        }

        /// Answers when it is told to.
        private static func slow(_ gate: Mailbox<Void>) -> ScriptedTarget.Script {
            { connection, _ in
                var descriptor = pollfd(fd: gate.descriptor, events: Int16(POLLIN), revents: 0)
                _ = poll(&descriptor, 1, 8000)
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nslow")
                return true
            }
        }

        @Test("A target that is taken out finishes what it has, gets nothing more, and is forgotten")
        func draining() async throws {
            let gate = try Mailbox<Void>()
            try await BalancerFixture.with { fixture in
                let (leaving, staying) = (try fixture.target("leaving", Self.slow(gate)), try fixture.target("staying"))
                try await fixture.apply([leaving])
                try await fixture.untilHealthy(1)
                let waiting = try PlainConnection(port: try await fixture.port())
                try waiting.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                try await until { leaving.requests == 1 }
                try await fixture.apply([staying])
                let other = try PlainConnection(port: try await fixture.port())
                for _ in 0..<10 { #expect(try other.get("/").body == "staying") }
                let draining = try await fixture.client.snapshot().targets.first { $0.target == "leaving" }
                #expect(draining?.health.state == .draining && draining?.counters.inFlight == 1)
                gate.post(())
                #expect(try waiting.read().body == "slow")
                #expect(try waiting.get("/").body == "staying")
                try await until { try await fixture.client.snapshot().targets.count == 1 }
            }
        }

        @Test("A drain that takes longer than its delay is cut off with 502, and the target is unused then")
        func expiredDrain() async throws {
            let gate = try Mailbox<Void>()
            try await BalancerFixture.with { fixture in
                let target = try fixture.target("a", Self.slow(gate))
                try await fixture.apply([target])
                try await fixture.untilHealthy(1)
                let waiting = try PlainConnection(port: try await fixture.port())
                try waiting.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                try await until { target.requests == 1 }
                try await fixture.apply([target]) {
                    $0.targetGroups[0].deregistrationDelay = 0.2
                    $0.targetGroups[0].targets[0].draining = true
                }
                #expect(try waiting.read().status == 502)
                let health = try await fixture.client.snapshot().targets.first?.health
                #expect(health == TargetHealth(state: .unused, reason: .drained))
                #expect(try waiting.get("/").status == 503)
                gate.post(())
            }
        }

        @Test("Failed checks take a target out, the last one standing serves though it fails, and readers hear of it")
        func health() async throws {
            let isWell = Mutex(true)
            try await BalancerFixture.with { fixture in
                let script: ScriptedTarget.Script = { connection, request in
                    let status = request.head.hasPrefix("GET /check ") && !isWell.withLock { $0 } ? 503 : 200
                    try connection.write("HTTP/1.1 \(status) X\r\nContent-Length: 4\r\n\r\nsick")
                    return true
                }
                let (sick, well) = (try fixture.target("sick", script), try fixture.target("well"))
                let useCheck = { (configuration: inout BalancerConfiguration) in
                    configuration.targetGroups[0].healthCheck.path = "/check"
                }
                var changes = fixture.client.healthChanges().makeAsyncIterator()
                #expect(await changes.next() == [])
                try await fixture.apply([sick, well], useCheck)
                try await fixture.untilHealthy(2)
                isWell.withLock { $0 = false }
                var heard: TargetHealthChange?
                while heard == nil {
                    let next = try #require(await changes.next())
                    heard = next.first { $0.target == "sick" && $0.health.state == .unhealthy }
                }
                #expect(heard?.health.reason == .codeMismatch(503))
                let connection = try PlainConnection(port: try await fixture.port())
                for _ in 0..<6 { #expect(try connection.get("/").body == "well") }
                try await fixture.apply([sick], useCheck)
                #expect(try connection.get("/").body == "sick")
            }
        }

        @Test("Rules answer, redirect and choose a group; listeners come and go beside kept connections")
        func rules() async throws {
            try await BalancerFixture.with { fixture in
                let target = try fixture.target("a")
                let extra = BalancerConfiguration.Listener(
                    id: "extra", address: "127.0.0.1", port: 0,
                    defaultAction: .respond(.init(status: 200, body: "extra")))
                try await fixture.apply([target]) { configuration in
                    configuration.listeners[0].rules = [
                        .init(
                            id: "fixed", conditions: [.path(["/fixed"])],
                            action: .respond(.init(status: 418, contentType: "text/plain", body: "tea"))),
                        .init(
                            id: "moved", conditions: [.path(["/old/*"])],
                            action: .redirect(.init(host: "new.example", port: "80", status: 301))),
                    ]
                    configuration.listeners.append(extra)
                }
                try await fixture.untilHealthy(1)
                let connection = try PlainConnection(port: try await fixture.port())
                let fixed = try connection.get("/fixed")
                #expect(fixed.status == 418 && fixed.body == "tea" && fixed.header("content-type") == "text/plain")
                let moved = try connection.get("/old/x?y")
                #expect(moved.status == 301 && moved.header("location") == "http://new.example:80/old/x?y")
                #expect(
                    try connection.send("POST /fixed HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc").status == 418
                )
                #expect(try connection.get("/").body == "a")
                let extraPort = try await fixture.port("extra")
                let kept = try PlainConnection(port: extraPort)
                #expect(try kept.get("/").body == "extra")
                try await fixture.apply([target])
                #expect(kept.readToEnd().isEmpty)
                // Each worker closes its own socket, a moment sooner or later.
                try await until { (try? PlainConnection(port: extraPort)) == nil }
                #expect(try connection.get("/").body == "a")
            }
        }

        @Test("A bad configuration, an older one and one whose address is taken are refused, and the old one serves on")
        func refusal() async throws {
            try await BalancerFixture.with { fixture in
                let target = try fixture.target("a")
                try await fixture.apply([target])
                try await fixture.apply([target])
                try await fixture.untilHealthy(1)
                let good = fixture.configuration
                var bad = good
                bad.version = 3
                bad.listeners[0].defaultAction = .forward([.init(group: "nowhere")])
                await #expect(throws: ConfigurationRefused.self) { try await fixture.client.apply(bad) }
                var old = good
                old.version = 1
                await #expect(throws: ConfigurationRefused.self) { try await fixture.client.apply(old) }
                var taken = good
                taken.version = 3
                taken.listeners.append(
                    .init(
                        id: "taken", address: "127.0.0.1", port: target.port,
                        defaultAction: .respond(.init(status: 200)))
                )
                let refusal = await #expect(throws: ConfigurationRefused.self) { try await fixture.client.apply(taken) }
                #expect(refusal?.reasons.first?.contains("Address already in use") == true)
                #expect(try await fixture.client.snapshot().version == 2)
                #expect(try PlainConnection(port: try await fixture.port()).get("/").status == 200)
            }
        }

        @Test("A balancer that starts again serves what it served, before anybody tells it anything")
        func restart() async throws {
            let path = "/tmp/teal-balancer-\(UInt32.random(in: 0 ... .max)).json"
            defer { unlink(path) }
            let target = try ScriptedTarget("a")
            defer { target.stop() }
            var port = 0
            try await BalancerFixture.with(configurationPath: path) { fixture in
                let free = try TCPSocket.listen(at: try #require(SocketAddress("127.0.0.1", port: 0)))
                port = Int(try #require(TCPSocket.localAddress(free)).port)
                close(free)
                try await fixture.apply([target]) { $0.listeners[0].port = port }
                #expect(try PlainConnection(port: port).get("/").body == "a")
                var file = stat()
                #expect(stat(fixture.client.socketPath, &file) == 0 && file.st_mode & 0o777 == 0o600)
            }
            try await BalancerFixture.with(configurationPath: path) { fixture in
                try await until { try await fixture.client.snapshot().version == 1 }
                #expect(try PlainConnection(port: port).get("/").body == "a")
            }
        }
    }
}
