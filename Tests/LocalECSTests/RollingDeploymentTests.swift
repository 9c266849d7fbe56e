import FoundationEssentials
import LocalECS
import SchedulerSimulation
import TealCore
import Testing

@Suite struct RollingDeploymentTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        var desired: Int
        var minimum: Int
        var maximum: Int
        var testDescription: String { "\(desired) tasks, \(minimum) to \(maximum) percent" }
    }

    static let shapes = [
        Shape(desired: 1, minimum: 100, maximum: 200), Shape(desired: 2, minimum: 100, maximum: 200),
        Shape(desired: 2, minimum: 50, maximum: 200), Shape(desired: 4, minimum: 50, maximum: 100),
        Shape(desired: 3, minimum: 0, maximum: 100), Shape(desired: 5, minimum: 60, maximum: 140),
        Shape(desired: 10, minimum: 90, maximum: 110), Shape(desired: 0, minimum: 100, maximum: 200),
    ]

    private func simulation(_ shape: Shape, seed: UInt64, rebalances: Bool = true) -> SimulatedService {
        .brisk(
            .web(desired: shape.desired, minimum: shape.minimum, maximum: shape.maximum, rebalances: rebalances),
            seed: seed)
    }

    @Test("Minimum and maximum hold at every step, and a good revision ends up alone", arguments: shapes)
    func limitsHold(_ shape: Shape) {
        for seed in 0..<UInt64(20) {
            var service = simulation(shape, seed: seed)
            service.deploy(.good)
            expectSettled(&service)
            service.deploy(.good)
            expectSettled(&service)
            #expect(service.referee.violations == [])
            #expect(service.liveTasks.allSatisfy { $0.revision == "r2" })
            #expect(service.liveTasks.count == shape.desired)
            #expect(service.controller.rollouts[0].status == .successful)
            #expect(service.controller.deployments.map(\.state) == [.completed])
        }
    }

    @Test("The limits hold while tasks crash and deployments overtake each other", arguments: shapes)
    func limitsHoldUnderFaults(_ shape: Shape) {
        for seed in 0..<UInt64(20) {
            var service = simulation(shape, seed: seed)
            var random = SeededGenerator(seed: seed)
            service.deploy(.good)
            for _ in 1..<12 {
                service.pass(Int.random(in: 0..<25, using: &random))
                service.deploy(Behaviour.allCases.randomElement(using: &random) ?? .good)
            }
            service.deploy(.good)
            expectSettled(&service)
            #expect(service.referee.violations == [], "seed \(seed)")
            #expect(service.liveTasks.count == shape.desired)
        }
    }

    @Test("Tasks are spread over the zones, as evenly as can be", arguments: [1, 2, 3, 4, 7, 9])
    func zoneSpread(desired: Int) {
        for seed in 0..<UInt64(10) {
            var service = simulation(Shape(desired: desired, minimum: 100, maximum: 200), seed: seed)
            for _ in 0..<3 {
                service.deploy(.good)
                expectSettled(&service)
                let counts = ["a", "b", "c"].map { zone in service.liveTasks.count { $0.zone == zone } }
                #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(counts)")
            }
        }
    }

    @Test("Two tasks become four and two again")
    func twoFourTwo() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: 3)
        service.deploy(.good)
        expectSettled(&service)
        service.deploy(.good)
        service.mostLive = 0
        expectSettled(&service)
        #expect(service.mostLive == 4)
        #expect(service.liveTasks.count == 2)
    }

    @Test(
        "A revision that fails is given up at the threshold and the last completed one comes back",
        arguments: [Behaviour.neverStarts, .neverHealthy, .exits])
    func rollback(_ behaviour: Behaviour) {
        for seed in 0..<UInt64(10) {
            var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: seed)
            service.deploy(.good)
            expectSettled(&service)
            let kept = Set(service.liveTasks.map(\.id))
            service.deploy(behaviour)
            expectSettled(&service)
            #expect(service.referee.violations == [])
            let rollout = service.controller.rollouts[0]
            #expect(rollout.status == .rollbackSuccessful)
            #expect(rollout.breakerTripped && rollout.failureCount >= 3)
            #expect(rollout.rollback?.revision == "r1")
            #expect(Set(service.liveTasks.map(\.id)) == kept, "the old tasks were never touched")
            #expect((service.startsByRevision["r2"] ?? 0) <= 6, "launches stop at the threshold")
            #expect(service.announcements.contains { $0.hasSuffix("deployment failed: tasks failed to start.") })
        }
    }

    @Test(
        "The circuit breaker's threshold follows the desired count",
        arguments: [
            (1, 3), (2, 3), (6, 3), (7, 4), (25, 13), (400, 200), (1000, 200),
        ])
    func threshold(desired: Int, failures: Int) {
        #expect(CircuitBreaker(isEnabled: true).failures(desired: desired) == failures)
    }

    @Test("Without a circuit breaker a failing deployment goes on, ever slower, and the old tasks serve")
    func backOff() {
        var service = SimulatedService.steady(.web(breaker: false), seed: 9)
        service.deploy(.neverStarts)
        service.pass(600)
        #expect(service.controller.rollouts[0].status == .inProgress)
        #expect(service.controller.deployments[0].failedTasks > 4)
        #expect((service.startsByRevision["r2"] ?? 0) < 40, "600 seconds, and each start fails within seconds")
        #expect(service.live(of: "r1") == 2)
        #expect(service.announcements.contains(ServiceEventText("web").throttled))
    }

    @Test("Without anywhere to go back to, a failed deployment stops launching")
    func firstFails() {
        var service = SimulatedService.brisk(.web(), seed: 4)
        service.deploy(.exits)
        service.pass(200)
        #expect(service.controller.rollouts[0].status == .rollbackFailed)
        #expect(service.controller.deployments[0].state == .failed)
        #expect(service.liveTasks.isEmpty)
    }

    @Test("StopServiceDeployment rolls back, though nothing has failed")
    func stopRequested() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: 5)
        service.deploy(.good)
        expectSettled(&service)
        service.deploy(.neverHealthy)
        service.pass(1)
        let isAccepted = service.rollBack()
        #expect(isAccepted)
        expectSettled(&service)
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.liveTasks.allSatisfy { $0.revision == "r1" })
    }

    @Test("Limits that leave no room are said once")
    func blocked() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 100), seed: 6)
        service.deploy(.good)
        expectSettled(&service)
        service.deploy(.good)
        service.pass(50)
        #expect(service.announcements.count { $0 == ServiceEventText("web").blocked } == 1)
        #expect(service.liveTasks.allSatisfy { $0.revision == "r1" })
    }

    @Test("A crashed task of a steady service is replaced, and the count scaled both ways")
    func keepsCount() {
        var service = simulation(Shape(desired: 3, minimum: 100, maximum: 200), seed: 7)
        service.deploy(.good)
        expectSettled(&service)
        for (happening, count) in [(Operation.crash(0), 3), (.scale(6), 6), (.scale(1), 1)] {
            service.schedule(happening, in: 0)
            service.pass(1)
            expectSettled(&service)
            #expect(service.liveTasks.count == count)
        }
        #expect(service.controller.rollouts.count == 1, "scaling is no deployment")
    }

    @Test("A service that is being deleted keeps no task")
    func draining() {
        var service = simulation(Shape(desired: 3, minimum: 100, maximum: 200), seed: 8)
        service.deploy(.good)
        expectSettled(&service)
        service.change { $0.isDraining = true }
        service.pass(60)
        #expect(service.liveTasks.isEmpty)
    }

    @Test("An unhealthy task that has served is replaced before it is stopped")
    func replacedFirst() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: 11, rebalances: false)
        service.deploy(.good)
        expectSettled(&service)
        let sick = service.liveTasks[0].id
        service.schedule(.sicken(0, seconds: 600), in: 0)
        service.pass(1)
        #expect(service.liveTasks.count == 3)
        #expect(service.liveTasks.contains { $0.id == sick })
    }
}
