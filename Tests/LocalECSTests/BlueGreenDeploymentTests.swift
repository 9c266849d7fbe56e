import FoundationEssentials
import LocalECS
import TealCore
import Testing

@Suite struct BlueGreenDeploymentTests {
    private func service(
        seed: UInt64, desired: Int = 2, bakeTime: Double = 0, testListener: Bool = false
    ) -> ServiceSimulation {
        var settings = DeploymentSettings.web(desired: desired, strategy: .blueGreen, bakeTime: bakeTime)
        settings.hasTestListener = testListener
        return ServiceSimulation(settings, seed: seed)
    }

    @Test("Green comes up whole, takes the traffic, and blue goes: two, four, two", arguments: 0..<UInt64(20))
    func success(seed: UInt64) {
        var service = service(seed: seed)
        service.deploy("blue", .good, groups: ["one"])
        expectSettled(&service)
        #expect(service.controller.production == "blue")
        service.mostLive = 0
        service.deploy("green", .good, groups: ["two"])
        expectSettled(&service)
        #expect(service.violations == [])
        #expect(service.mostLive == 4)
        #expect(service.live.map(\.revision) == ["green", "green"])
        #expect(service.controller.production == "green")
        #expect(service.controller.rollouts[0].status == .successful)
    }

    @Test(
        "A green that never becomes healthy takes no traffic and leaves blue untouched",
        arguments: [ServiceSimulation.Behaviour.neverStarts, .neverHealthy, .exits], 0..<UInt64(8))
    func failure(_ behaviour: ServiceSimulation.Behaviour, seed: UInt64) {
        var service = service(seed: seed)
        service.deploy("blue", .good, groups: ["one"])
        service.settle()
        let kept = Set(service.live.map(\.id))
        service.deploy("green", behaviour, groups: ["two"])
        expectSettled(&service)
        #expect(service.violations == [])
        #expect(Set(service.live.map(\.id)) == kept)
        #expect(service.controller.production == "blue")
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
    }

    @Test("Both colours stay while green bakes, and a request to roll back flips the traffic back")
    func rollbackWhileBaking() {
        var service = service(seed: 2, bakeTime: 300)
        service.deploy("blue", .good, groups: ["one"])
        service.settle()
        service.deploy("green", .good, groups: ["two"])
        for _ in 0..<100 where service.controller.rollouts[0].stage != .bake { service.tick() }
        for _ in 0..<60 { service.tick() }
        #expect(service.controller.rollouts[0].stage == .bake)
        #expect(service.live.count == 4)
        #expect(service.controller.production == "green")
        let isAccepted = service.controller.requestRollback(now: service.now)
        #expect(isAccepted)
        service.step()
        #expect(service.controller.production == "blue", "one weight flip, at once")
        expectSettled(&service)
        #expect(service.live.map(\.revision) == ["blue", "blue"])
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.violations == [])
    }

    @Test("When the bake time is over blue goes")
    func bakeEnds() {
        var service = service(seed: 3, bakeTime: 120)
        service.deploy("blue", .good, groups: ["one"])
        service.settle()
        service.deploy("green", .good, groups: ["two"])
        for _ in 0..<100 where service.controller.rollouts[0].stage != .bake { service.tick() }
        let since = service.now
        expectSettled(&service)
        #expect(service.now >= since + 120)
        #expect(service.controller.rollouts[0].status == .successful)
    }

    @Test("Test traffic moves before production traffic")
    func testListener() {
        var service = service(seed: 4, testListener: true)
        service.deploy("blue", .good, groups: ["one"])
        service.settle()
        service.deploy("green", .good, groups: ["two"])
        for _ in 0..<100 where service.controller.testing != "green" {
            #expect(service.controller.production == "blue")
            service.tick()
        }
        expectSettled(&service)
        #expect(service.controller.production == "green")
    }

    @Test("A listener that refuses new weights ends in a roll-back, and blue keeps the traffic")
    func refusedShift() {
        var service = service(seed: 5)
        service.deploy("blue", .good, groups: ["one"])
        service.settle()
        service.refusesShifts = true
        service.deploy("green", .good, groups: ["two"])
        expectSettled(&service)
        #expect(service.controller.production == "blue")
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.live.map(\.revision) == ["blue", "blue"])
    }

    @Test("Deployments that overtake each other never send traffic to an unhealthy group", arguments: 0..<UInt64(20))
    func overtaking(seed: UInt64) {
        var service = service(seed: seed, desired: 3, bakeTime: 5)
        var random = SeededGenerator(seed: seed)
        service.deploy("r0", .good, groups: ["one"])
        for round in 1..<10 {
            for _ in 0..<Int.random(in: 0..<40, using: &random) { service.tick() }
            let kinds: [ServiceSimulation.Behaviour] = [.good, .flaky, .exits, .neverHealthy, .neverStarts]
            service.deploy("r\(round)", kinds.randomElement(using: &random) ?? .good, groups: ["g\(round)"])
        }
        service.deploy("last", .good, groups: ["last"])
        expectSettled(&service)
        #expect(service.violations == [])
        #expect(service.controller.production == "last")
        #expect(service.live.count == 3)
    }
}
