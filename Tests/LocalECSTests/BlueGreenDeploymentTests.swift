import FoundationEssentials
import LocalECS
import SchedulerSimulation
import TealCore
import Testing

@Suite struct BlueGreenDeploymentTests {
    private func service(
        seed: UInt64, desired: Int = 2, bakeTime: Double = 0, testListener: Bool = false
    ) -> SimulatedService {
        var settings = DeploymentSettings.web(desired: desired, strategy: .blueGreen, bakeTime: bakeTime)
        settings.hasTestListener = testListener
        return .brisk(settings, seed: seed)
    }

    @Test("Green comes up whole, takes the traffic, and blue goes: two, four, two", arguments: 0..<UInt64(20))
    func success(seed: UInt64) {
        var service = service(seed: seed)
        service.deploy(.good)
        expectSettled(&service)
        #expect(service.controller.production == "r1")
        service.mostLive = 0
        service.deploy(.good)
        expectSettled(&service)
        #expect(service.referee.violations == [])
        #expect(service.mostLive == 4)
        #expect(service.liveTasks.map(\.revision) == ["r2", "r2"])
        #expect(service.controller.production == "r2")
        #expect(service.controller.rollouts[0].status == .successful)
    }

    @Test(
        "A green that never becomes healthy takes no traffic and leaves blue untouched",
        arguments: [Behaviour.neverStarts, .neverHealthy, .exits], 0..<UInt64(8))
    func failure(_ behaviour: Behaviour, seed: UInt64) {
        var service = service(seed: seed)
        service.deploy(.good)
        expectSettled(&service)
        let kept = Set(service.liveTasks.map(\.id))
        service.deploy(behaviour)
        expectSettled(&service)
        #expect(service.referee.violations == [])
        #expect(Set(service.liveTasks.map(\.id)) == kept)
        #expect(service.controller.production == "r1")
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
    }

    @Test("Both colours stay while green bakes, and a request to roll back flips the traffic back")
    func rollbackWhileBaking() {
        var service = service(seed: 2, bakeTime: 300)
        service.deploy(.good)
        expectSettled(&service)
        service.deploy(.good)
        service.pass(100) { $0.controller.rollouts[0].stage == .bake }
        service.pass(60)
        #expect(service.controller.rollouts[0].stage == .bake)
        #expect(service.liveTasks.count == 4)
        #expect(service.controller.production == "r2")
        let isAccepted = service.rollBack()
        #expect(isAccepted)
        service.pass(3)
        #expect(service.controller.production == "r1", "one weight flip, at once")
        expectSettled(&service)
        #expect(service.liveTasks.map(\.revision) == ["r1", "r1"])
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.referee.violations == [])
    }

    @Test("When the bake time is over blue goes")
    func bakeEnds() {
        var service = service(seed: 3, bakeTime: 120)
        service.deploy(.good)
        expectSettled(&service)
        service.deploy(.good)
        service.pass(100) { $0.controller.rollouts[0].stage == .bake }
        let since = service.time
        expectSettled(&service)
        #expect(service.time >= since + 118)
        #expect(service.controller.rollouts[0].status == .successful)
    }

    @Test("Test traffic moves before production traffic")
    func testListener() {
        var service = service(seed: 4, testListener: true)
        service.deploy(.good)
        expectSettled(&service)
        service.deploy(.good)
        for _ in 0..<100 where service.controller.testing != "r2" {
            #expect(service.controller.production == "r1")
            service.pass(1)
        }
        expectSettled(&service)
        #expect(service.controller.production == "r2")
    }

    @Test("A listener that refuses new weights ends in a roll-back, and blue keeps the traffic")
    func refusedShift() {
        var service = service(seed: 5)
        service.deploy(.good)
        expectSettled(&service)
        service.schedule(.refuseShifts(seconds: 3600), in: 0)
        service.deploy(.good)
        expectSettled(&service)
        #expect(service.controller.production == "r1")
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.liveTasks.map(\.revision) == ["r1", "r1"])
    }

    @Test("Deployments that overtake each other never send traffic to an unhealthy group", arguments: 0..<UInt64(20))
    func overtaking(seed: UInt64) {
        var service = service(seed: seed, desired: 3, bakeTime: 5)
        var random = SeededGenerator(seed: seed)
        service.deploy(.good)
        for _ in 1..<10 {
            service.pass(Int.random(in: 0..<40, using: &random))
            service.deploy(Behaviour.allCases.randomElement(using: &random) ?? .good)
        }
        service.deploy(.good)
        expectSettled(&service)
        #expect(service.referee.violations == [])
        #expect(service.controller.production == "r11")
        #expect(service.liveTasks.count == 3)
    }
}
