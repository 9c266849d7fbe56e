import FoundationEssentials
import LocalECS
import TealCore
import Testing

@Suite struct TrafficShiftTests {
    private func service(_ strategy: Rollout.Strategy, _ steps: TrafficSteps, bakeTime: Double = 0) -> ServiceSimulation
    {
        var settings = DeploymentSettings.web(strategy: strategy, bakeTime: bakeTime)
        settings.steps = steps
        var service = ServiceSimulation(settings, seed: 8)
        service.deploy("blue", .good, groups: ["one"])
        service.settle()
        return service
    }

    @Test("The steps of LINEAR are equal but for the last, and those of CANARY are one and the rest")
    func steps() {
        #expect(TrafficSteps.linear(step: 30, pause: 1).shares == [30, 60, 90])
        #expect(TrafficSteps.linear(step: 33.3, pause: 1).shares == [33.3, 66.6, 99.9])
        #expect(TrafficSteps.linear(step: 100, pause: 1).shares == [])
        #expect(TrafficSteps.canary(share: 0.1, pause: 1).shares == [0.1])
        #expect(TrafficSteps.canary(share: 100, pause: 1).shares == [])
    }

    @Test("A linear deployment moves the traffic step by step, with a pause after each but the last")
    func linear() {
        var service = service(.linear, .linear(step: 25, pause: 60))
        service.deploy("green", .good, groups: ["two"])
        var seen: [(share: Double, at: Date)] = []
        for _ in 0..<600 where !service.controller.rollouts[0].status.isFinal {
            service.tick()
            let share = service.controller.share(of: "green")
            if share > 0, seen.last?.share != share { seen.append((share, service.now)) }
        }
        #expect(seen.map(\.share) == [25, 50, 75, 100])
        for (earlier, later) in zip(seen, seen.dropFirst()) { #expect(later.at >= earlier.at + 60) }
        expectSettled(&service)
        #expect(service.violations == [])
        #expect(service.controller.production == "green" && service.controller.split == nil)
    }

    @Test("A canary that fails with its share gives it back, and blue's tasks stay")
    func canaryFails() {
        var service = service(.canary, .canary(share: 5, pause: 600))
        let kept = Set(service.live.map(\.id))
        service.deploy("green", .good, groups: ["two"])
        for _ in 0..<100 where service.controller.share(of: "green") == 0 { service.tick() }
        #expect(service.controller.share(of: "blue") == 95)
        #expect(service.controller.rollouts[0].stage == .productionTrafficShift)
        service.behaviours["green"] = .exits
        expectSettled(&service)
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.controller.share(of: "blue") == 100)
        #expect(Set(service.live.map(\.id)) == kept)
        #expect(service.violations == [])
    }

    @Test("A deployment that overtakes a canary gives its traffic back before its tasks go")
    func overtaken() {
        var service = service(.canary, .canary(share: 20, pause: 600))
        service.deploy("green", .good, groups: ["two"])
        for _ in 0..<100 where service.controller.share(of: "green") == 0 { service.tick() }
        service.deploy("next", .good, groups: ["two"])
        for _ in 0..<50 where service.live.contains(where: { $0.revision == "green" }) {
            service.tick()
            let greens = service.live.count { $0.revision == "green" }
            #expect(greens == 2 || service.controller.share(of: "green") == 0)
        }
        #expect(service.controller.rollouts[1].status == .stopped)
        expectSettled(&service)
        #expect(service.controller.production == "next")
        #expect(service.violations == [])
    }

    @Test("A pause hook holds the deployment at its stage until someone answers")
    func pause() throws {
        var settings = DeploymentSettings.web(strategy: .blueGreen)
        settings.hooks = [PauseHook(stages: [.postScaleUp, .preProductionTrafficShift], timeout: 3600)]
        var service = ServiceSimulation(settings, seed: 8)
        for stage in [Rollout.Stage.postScaleUp, .preProductionTrafficShift] {
            if service.controller.rollouts.isEmpty { service.deploy("blue", .good, groups: ["one"]) }
            for _ in 0..<100 { service.tick() }
            #expect(service.controller.rollouts[0].stage == stage)
            let pause = try #require(service.controller.rollouts[0].pauses.last)
            #expect(pause.status == .awaitingAction && pause.id.count == 53)
            #expect(service.controller.production == nil)
            let isAnswered = service.controller.answer(pause.id, .proceed, now: service.now)
            let isAnsweredAgain = service.controller.answer(pause.id, .proceed, now: service.now)
            #expect(isAnswered && !isAnsweredAgain)
        }
        expectSettled(&service)
        #expect(service.controller.rollouts[0].pauses.map(\.status) == [.succeeded, .succeeded])
    }

    @Test(
        "A pause that nobody answers does what its hook says",
        arguments: [(PauseHook.Action.proceed, Rollout.Status.successful), (.rollBack, .rollbackSuccessful)])
    func pauseTimesOut(action: PauseHook.Action, status: Rollout.Status) {
        var service = service(.blueGreen, .atOnce)
        service.controller.settings.hooks = [
            PauseHook(stages: [.productionTrafficShift], timeout: 300, timeoutAction: action)
        ]
        service.deploy("green", .good, groups: ["two"])
        let begin = service.now
        expectSettled(&service)
        #expect(service.now >= begin + 300)
        #expect(service.controller.rollouts[0].status == status)
        #expect(service.controller.rollouts[0].pauses.map(\.status) == [.timedOut])
        #expect(service.controller.production == (action == .proceed ? "green" : "blue"))
    }

    @Test("A rolling deployment can be ended where it is, and what serves stays")
    func abort() {
        var service = ServiceSimulation(.web(), seed: 4)
        service.deploy("one", .good)
        service.settle()
        service.deploy("two", .neverHealthy)
        service.tick()
        let isAccepted = service.controller.requestStop(now: service.now)
        #expect(isAccepted && service.controller.rollouts[0].status == .stopRequested)
        for _ in 0..<60 { service.tick() }
        #expect(service.controller.rollouts[0].status == .stopped)
        #expect(service.live.count { $0.revision == "one" } == 2)
        #expect(service.violations == [])
    }

    @Test("A deployment that shifts traffic cannot be ended between two revisions")
    func noAbort() {
        var service = service(.canary, .canary(share: 5, pause: 60))
        service.deploy("green", .good, groups: ["two"])
        let isAccepted = service.controller.requestStop(now: service.now)
        #expect(!isAccepted)
    }
}
