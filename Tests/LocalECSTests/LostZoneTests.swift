import AWSECS
import LocalCloud
import LocalECS
import Testing

@Suite struct LostZoneTests {
    /// Loses the zone of the service's first task; gives the zone and the tasks that were there.
    private func lose(_ region: TestRegion) async throws -> (zone: String, fault: Fault, tasks: [ECS.Task]) {
        let tasks = try await region.tasks()
        let zone = try #require(tasks.first?.availabilityZone)
        let fault = try region.faults.change { (book) throws(FaultRefusal) in
            try book.begin(.zone(zone), now: region.ecs.clock.now)
        }
        await region.ecs.noteLoss(of: zone)
        for target in await region.ecs.faultTargets() where target.zone == zone {
            for container in target.containers { try await region.runtime.signal(container, .kill) }
        }
        return (zone, fault, tasks.filter { $0.availabilityZone == zone })
    }

    @Test("A lost zone's tasks stop for their zone's loss, and as many run elsewhere; the others are not touched")
    func loss() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 3) { $0.loadBalancers = .one }
            try await region.stable()
            let before = try await region.tasks()
            let (zone, _, lost) = try await lose(region)
            #expect(lost.count == 1)
            try await eventually("three run elsewhere") {
                let running = try await region.tasks().filter { $0.lastStatus == "RUNNING" }
                return running.count == 3 && running.allSatisfy { $0.availabilityZone != zone }
            }
            let arns = Set(try await region.tasks().map(\.taskArn))
            #expect(before.filter { $0.availabilityZone != zone }.allSatisfy { arns.contains($0.taskArn) })
            let stopped = try await region.tasks("STOPPED").first { $0.taskArn == lost.first?.taskArn }
            #expect(stopped?.stopCode == "TerminationNotice")
            #expect(
                stopped?.stoppedReason
                    == "The infrastructure hosting the task in Availability Zone \(zone) was lost.")
        }
    }

    @Test("A task that is to start in a lost zone fails with the sentence of a zone without room")
    func placement() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 3)
            try await region.stable()
            let (zone, fault, _) = try await lose(region)
            let sentence =
                "Capacity is unavailable at this time. Please try again later or in a different availability zone"
            try await eventually("the next one fails there") {
                try await region.tasks("STOPPED").contains {
                    $0.availabilityZone == zone && $0.stoppedReason == sentence && $0.stopCode == "TaskFailedToStart"
                }
            }
            region.faults.change { _ = $0.clear(fault.id) }
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
}
