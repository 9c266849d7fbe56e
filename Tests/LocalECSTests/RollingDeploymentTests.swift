import FoundationEssentials
import LocalECS
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

    private func simulation(_ shape: Shape, seed: UInt64, rebalances: Bool = true) -> ServiceSimulation {
        ServiceSimulation(
            .web(desired: shape.desired, minimum: shape.minimum, maximum: shape.maximum, rebalances: rebalances),
            seed: seed)
    }

    @Test("Minimum and maximum hold at every step, and a good revision ends up alone", arguments: shapes)
    func limitsHold(_ shape: Shape) {
        for seed in 0..<UInt64(20) {
            var service = simulation(shape, seed: seed)
            service.deploy("one", .good)
            expectSettled(&service)
            service.deploy("two", .good)
            expectSettled(&service)
            #expect(service.violations == [])
            #expect(service.live.allSatisfy { $0.revision == "two" })
            #expect(service.live.count == shape.desired)
            #expect(service.controller.rollouts[0].status == .successful)
            #expect(service.controller.deployments.map(\.state) == [.completed])
        }
    }

    @Test("The limits hold while tasks crash and deployments overtake each other", arguments: shapes)
    func limitsHoldUnderFaults(_ shape: Shape) {
        for seed in 0..<UInt64(20) {
            var service = simulation(shape, seed: seed)
            var random = SeededGenerator(seed: seed)
            service.deploy("r0", .good)
            for round in 1..<12 {
                for _ in 0..<Int.random(in: 0..<25, using: &random) { service.tick() }
                let kinds: [ServiceSimulation.Behaviour] = [.good, .flaky, .exits, .neverHealthy, .neverStarts]
                service.deploy("r\(round)", kinds.randomElement(using: &random) ?? .good)
            }
            service.deploy("last", .good)
            expectSettled(&service)
            #expect(service.violations == [], "seed \(seed)")
            #expect(service.live.count == shape.desired)
        }
    }

    @Test("Tasks are spread over the zones, as evenly as can be", arguments: [1, 2, 3, 4, 7, 9])
    func zoneSpread(desired: Int) {
        for seed in 0..<UInt64(10) {
            var service = simulation(Shape(desired: desired, minimum: 100, maximum: 200), seed: seed)
            for revision in ["one", "two", "three"] {
                service.deploy(revision, .good)
                expectSettled(&service)
                let counts = ["a", "b", "c"].map { zone in service.live.count { $0.zone == zone } }
                #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(counts)")
            }
        }
    }

    @Test("Two tasks become four and two again")
    func twoFourTwo() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: 3)
        service.deploy("one", .good)
        service.settle()
        service.deploy("two", .good)
        service.mostLive = 0
        service.settle()
        #expect(service.mostLive == 4)
        #expect(service.live.count == 2)
    }

    @Test(
        "A revision that fails is given up at the threshold and the last completed one comes back",
        arguments: [ServiceSimulation.Behaviour.neverStarts, .neverHealthy, .exits])
    func rollback(_ behaviour: ServiceSimulation.Behaviour) {
        for seed in 0..<UInt64(10) {
            var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: seed)
            service.deploy("good", .good)
            service.settle()
            let kept = Set(service.live.map(\.id))
            service.deploy("bad", behaviour)
            expectSettled(&service)
            #expect(service.violations == [])
            let rollout = service.controller.rollouts[0]
            #expect(rollout.status == .rollbackSuccessful)
            #expect(rollout.breakerTripped && rollout.failureCount >= 3)
            #expect(rollout.rollback?.revision == "good")
            #expect(Set(service.live.map(\.id)) == kept, "the old tasks were never touched")
            #expect((service.starts["bad"] ?? 0) <= 5, "launches stop at the threshold")
            #expect(service.log.contains { $0.hasSuffix("deployment failed: tasks failed to start.") })
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
        var service = ServiceSimulation(.web(breaker: false), seed: 9)
        service.deploy("good", .good)
        service.settle()
        service.deploy("bad", .neverStarts)
        for _ in 0..<600 { service.tick() }
        #expect(service.controller.rollouts[0].status == .inProgress)
        #expect(service.controller.deployments[0].failedTasks > 4)
        #expect((service.starts["bad"] ?? 0) < 40, "600 seconds, and each start fails within seconds")
        #expect(service.live.count { $0.revision == "good" } == 2)
        #expect(service.log.contains(ServiceEventText("web").throttled))
    }

    @Test("Without anywhere to go back to, a failed deployment stops launching")
    func firstFails() {
        var service = ServiceSimulation(.web(), seed: 4)
        service.deploy("bad", .exits)
        for _ in 0..<200 { service.tick() }
        #expect(service.controller.rollouts[0].status == .rollbackFailed)
        #expect(service.controller.deployments[0].state == .failed)
        #expect(service.live.isEmpty)
    }

    @Test("StopServiceDeployment rolls back, though nothing has failed")
    func stopRequested() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: 5)
        service.deploy("one", .good)
        service.settle()
        service.deploy("two", .neverHealthy)
        service.tick()
        let isAccepted = service.controller.requestRollback(now: service.now)
        #expect(isAccepted)
        expectSettled(&service)
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.live.allSatisfy { $0.revision == "one" })
    }

    @Test("Limits that leave no room are said once")
    func blocked() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 100), seed: 6)
        service.deploy("one", .good)
        service.settle()
        service.deploy("two", .good)
        for _ in 0..<50 { service.tick() }
        #expect(service.log.count { $0 == ServiceEventText("web").blocked } == 1)
        #expect(service.live.allSatisfy { $0.revision == "one" })
    }

    @Test("A crashed task of a steady service is replaced, and the count scaled both ways")
    func keepsCount() {
        var service = simulation(Shape(desired: 3, minimum: 100, maximum: 200), seed: 7)
        service.deploy("one", .good)
        service.settle()
        service.tasks[0].failure = .exited
        service.tasks[0].isStopping = true
        expectSettled(&service)
        #expect(service.live.count == 3)
        service.controller.settings.desired = 6
        expectSettled(&service)
        #expect(service.live.count == 6)
        service.controller.settings.desired = 1
        expectSettled(&service)
        #expect(service.live.count == 1)
        #expect(service.controller.rollouts.count == 1, "scaling is no deployment")
    }

    @Test("A service that is being deleted keeps no task")
    func draining() {
        var service = simulation(Shape(desired: 3, minimum: 100, maximum: 200), seed: 8)
        service.deploy("one", .good)
        service.settle()
        service.controller.settings.isDraining = true
        for _ in 0..<60 { service.tick() }
        #expect(service.tasks.isEmpty)
    }

    @Test("An unhealthy task that has served is replaced before it is stopped")
    func replacedFirst() {
        var service = simulation(Shape(desired: 2, minimum: 100, maximum: 200), seed: 11, rebalances: false)
        service.deploy("one", .good)
        service.settle()
        let sick = service.tasks[0].id
        service.tasks[0].targets["group"] = .unhealthy(reason: "Request timed out")
        service.step()
        #expect(service.live.count == 3)
        #expect(service.live.contains { $0.id == sick })
    }
}
