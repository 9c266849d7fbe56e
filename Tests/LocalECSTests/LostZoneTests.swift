import AWSECS
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import LocalECS
import Testing

@Suite struct LostZoneTests {
    /// The zones of the tasks that run.
    private func running(_ region: TestRegion) async throws -> [String] {
        try await region.tasks().filter { $0.lastStatus == "RUNNING" }.compactMap(\.availabilityZone)
    }

    private struct Loss: Sendable {
        var zone: String
        var fault: String
        /// ARNs of the tasks that were there.
        var tasks: [String]
    }

    /// Loses the zone of the service's first task.
    private func lose(_ region: TestRegion) async throws -> Loss {
        let tasks = try await region.tasks()
        let zone = try #require(tasks.first?.availabilityZone)
        let fault = try region.faults.change { (book) throws(FaultRefusal) in
            try book.begin(.zone(zone), now: Date())
        }
        await region.ecs.noteLoss(of: zone)
        for target in await region.ecs.faultTargets() where target.zone == zone {
            for container in target.containers { try await region.runtime.signal(container, .kill) }
        }
        return Loss(
            zone: zone, fault: fault.id, tasks: tasks.filter { $0.availabilityZone == zone }.compactMap(\.taskArn))
    }

    @Test("A lost zone's tasks stop for their zone's loss, and as many run elsewhere; the others are not touched")
    func loss() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 3) { $0.loadBalancers = .one }
            try await region.stable()
            let before = try await region.tasks().compactMap(\.taskArn)
            let loss = try await lose(region)
            #expect(loss.tasks.count == 1)
            try await runElsewhere(region, than: loss.zone)
            let after = try await region.tasks().compactMap(\.taskArn)
            #expect(Set(before).subtracting(loss.tasks).isSubset(of: after))
            let reasons = try await reasons(region, of: loss.tasks)
            let reason = "The infrastructure hosting the task in Availability Zone \(loss.zone) was lost."
            #expect(reasons == ["TerminationNotice: \(reason)"])
        }
    }

    private func runElsewhere(_ region: TestRegion, than zone: String) async throws {
        try await eventually("three run elsewhere") { try await running(region).filter { $0 != zone }.count == 3 }
    }

    private func reasons(_ region: TestRegion, of tasks: [String]) async throws -> [String] {
        let stopped = try await region.tasks("STOPPED").filter { tasks.contains($0.taskArn ?? "") }
        return stopped.map { "\($0.stopCode ?? ""): \($0.stoppedReason ?? "")" }
    }

    @Test("A task that is to start in a lost zone fails with the sentence of a zone without room")
    func placement() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 3)
            try await region.stable()
            let loss = try await lose(region)
            let sentence =
                "Capacity is unavailable at this time. Please try again later or in a different availability zone"
            try await eventually("the next one fails there") {
                try await region.tasks("STOPPED").contains {
                    $0.availabilityZone == loss.zone && $0.stoppedReason == sentence
                        && $0.stopCode == "TaskFailedToStart"
                }
            }
            region.faults.change { _ = $0.clear(loss.fault) }
            try await eventually("as many run as are wanted") {
                try await region.tasks().count { $0.lastStatus == "RUNNING" } == 3
            }
        }
    }

    @Test("Losing a zone does not count against the deployment that is under way")
    func deployment() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 3)
            try await region.stable()
            _ = try await lose(region)
            #expect(try await region.service().deployments?.allSatisfy { $0.rolloutState == "COMPLETED" } == true)
        }
    }

    @Test("A good version that is deployed while a zone is lost completes elsewhere", arguments: [1, 2, 3])
    func goodVersion(count: Int) async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: count) { $0.loadBalancers = .one }
            try await region.stable()
            let loss = try await lose(region)
            let breaker = ECS.DeploymentCircuitBreaker(enable: true, rollback: true)
            let second = try await region.register("local/web:2")
            try await region.update {
                $0.taskDefinition = second
                $0.deploymentConfiguration = ECS.DeploymentConfiguration(deploymentCircuitBreaker: breaker)
            }
            try await region.stable()
            let service = try await region.service()
            #expect(service.taskDefinition == second)
            #expect(service.deployments?.first?.failedTasks == 0)
            #expect(try await !running(region).contains(loss.zone))
        }
    }
}
