import AWSECS
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import LocalECS
import Testing

@Suite struct AbsentLogsTests {
    private func log(_ mode: [String: String]) -> ECS.LogConfiguration {
        ECS.LogConfiguration(
            logDriver: "awslogs",
            options: mode.merging([
                "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web",
            ]) { $1 })
    }

    private func lines(_ region: TestRegion) -> [String] { region.fakes.get { $0.lines.values.flatMap(\.self) } }

    @Test("While the log service is away a blocking writer is made to wait; then every line arrives, once, in order")
    func blocking() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1") {
                $0.logConfiguration = log(["mode": "blocking"])
            }
            try await region.createService(definition, count: 1)
            try await region.stable()
            let id = try #require(try await region.tasks().first?.containers?.first?.runtimeId)
            let fault = try region.faults.change { (book) throws(FaultRefusal) in
                try book.begin(.logs, now: Date())
            }
            await region.runtime.write(id, "first")
            // The fake counts its log in lines.
            await region.runtime.write(id, lines: (1 << 20) + 1)
            try await eventually("the writer waits") { await region.runtime.held == [id] }
            #expect(lines(region).isEmpty)
            #expect(try await region.tasks().first?.lastStatus == "RUNNING")
            region.faults.change { _ = $0.clear(fault.id) }
            try await eventually("it goes on") { await region.runtime.held.isEmpty }
            #expect(lines(region).first == "first")
        }
    }

    @Test("A task that starts while the log service is away fails as on AWS, and the service heals when it is back")
    func start() async throws {
        try await TestRegion.with { region in
            let fault = try region.faults.change { (book) throws(FaultRefusal) in
                try book.begin(.logs, now: Date())
            }
            let definition = try await region.register("local/web:1") { $0.logConfiguration = log([:]) }
            try await region.createService(definition, count: 1)
            try await eventually("a task says why it did not start") {
                try await region.tasks("STOPPED").contains {
                    $0.stoppedReason?.hasPrefix("ResourceInitializationError: failed to validate logger args") == true
                }
            }
            region.faults.change { _ = $0.clear(fault.id) }
            try await eventually("one runs") { try await region.tasks().first?.lastStatus == "RUNNING" }
        }
    }
}

extension FakeRuntime {
    fileprivate func write(_ id: String, lines: Int) {
        for _ in 0..<lines { write(id, "x") }
    }
}
