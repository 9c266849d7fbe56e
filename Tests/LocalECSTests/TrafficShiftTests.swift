import FoundationEssentials
import LocalECS
import SchedulerSimulation
import TealCore
import Testing

@Suite struct TrafficShiftTests {
    private func service(_ strategy: Rollout.Strategy, _ steps: TrafficSteps, bakeTime: Double = 0) -> SimulatedService
    {
        var settings = DeploymentSettings.web(strategy: strategy, bakeTime: bakeTime)
        settings.steps = steps
        return .steady(settings, seed: 8)
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
        service.deploy(.good)
        var seen: [(share: Double, at: Double)] = []
        for _ in 0..<600 where !service.controller.rollouts[0].status.isFinal {
            service.pass(1)
            let share = service.controller.share(of: "r2")
            if share > 0, seen.last?.share != share { seen.append((share, service.time)) }
        }
        #expect(seen.map(\.share) == [25, 50, 75, 100])
        for (earlier, later) in zip(seen, seen.dropFirst()) { #expect(later.at >= earlier.at + 59) }
        expectSettled(&service)
        #expect(service.referee.violations == [])
        #expect(service.controller.production == "r2" && service.controller.split == nil)
    }

    @Test("A canary that fails with its share gives it back, and blue's tasks stay")
    func canaryFails() {
        var service = service(.canary, .canary(share: 5, pause: 600))
        let kept = Set(service.liveTasks.map(\.id))
        service.deploy(.good)
        service.pass(100) { $0.controller.share(of: "r2") > 0 }
        #expect(service.controller.share(of: "r1") == 95)
        #expect(service.controller.rollouts[0].stage == .productionTrafficShift)
        service.spoil("r2", .exits)
        expectSettled(&service)
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.controller.share(of: "r1") == 100)
        #expect(Set(service.liveTasks.map(\.id)) == kept)
        #expect(service.referee.violations == [])
    }

    @Test("A deployment that overtakes a canary gives its traffic back before its tasks go")
    func overtaken() {
        var service = service(.canary, .canary(share: 20, pause: 600))
        service.deploy(.good)
        service.pass(100) { $0.controller.share(of: "r2") > 0 }
        service.deploy(.good)
        for _ in 0..<50 where service.live(of: "r2") > 0 {
            service.pass(1)
            #expect(service.live(of: "r2") == 2 || service.controller.share(of: "r2") == 0)
        }
        #expect(service.controller.rollouts[1].status == .stopped)
        expectSettled(&service)
        #expect(service.controller.production == "r3")
        #expect(service.referee.violations == [])
    }

    /// A canary whose share a newer deployment has not been able to give back yet.
    private func overtaking() -> SimulatedService {
        var service = service(.canary, .canary(share: 20, pause: 600))
        service.deploy(.good)
        service.pass(100) { $0.controller.share(of: "r2") > 0 }
        service.schedule(.refuseShifts(seconds: 4), in: 0)
        service.pass(1)
        service.deploy(.good)
        service.pass(1)
        return service
    }

    @Test("A deployment that is rolled back before it has given the overtaken one's traffic back gives it back then")
    func rolledBackWhileReconciling() {
        var service = overtaking()
        #expect(service.controller.rollouts[0].stage == .reconcile && service.controller.share(of: "r2") == 20)
        let isAccepted = service.rollBack()
        #expect(isAccepted)
        expectSettled(&service)
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.controller.share(of: "r1") == 100 && service.live(of: "r1") == 2)
        #expect(service.referee.violations == [])
    }

    @Test("Where the revision that had the traffic does not recover, the overtaken one gets all of it in the end")
    func sickBlue() {
        var service = overtaking()
        service.spoil("r1", .neverStarts)
        service.pass(500)
        #expect(service.controller.rollouts[0].stage == .reconcile && service.controller.share(of: "r2") == 20)
        expectSettled(&service)
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.controller.production == "r2" && service.controller.share(of: "r2") == 100)
        #expect(service.liveTasks.map(\.revision) == ["r2", "r2"])
        #expect(service.referee.violations == [])
    }

    @Test("A pause hook holds the deployment at its stage until someone answers")
    func pause() throws {
        var settings = DeploymentSettings.web(strategy: .blueGreen)
        settings.hooks = [PauseHook(stages: [.postScaleUp, .preProductionTrafficShift], timeout: 3600)]
        var service = SimulatedService.brisk(settings, seed: 8)
        service.deploy(.good)
        for stage in [Rollout.Stage.postScaleUp, .preProductionTrafficShift] {
            service.pass(100)
            #expect(service.controller.rollouts[0].stage == stage)
            let pause = try #require(service.controller.rollouts[0].pauses.last)
            #expect(pause.status == .awaitingAction && pause.id.count == 53)
            #expect(service.controller.production == nil)
            let isAnswered = service.answer(pause.id)
            let isAnsweredAgain = service.answer(pause.id)
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
        service.change {
            $0.hooks = [PauseHook(stages: [.productionTrafficShift], timeout: 300, timeoutAction: action)]
        }
        service.deploy(.good)
        let begin = service.time
        expectSettled(&service)
        #expect(service.time >= begin + 300)
        #expect(service.controller.rollouts[0].status == status)
        #expect(service.controller.rollouts[0].pauses.map(\.status) == [.timedOut])
        #expect(service.controller.production == (action == .proceed ? "r2" : "r1"))
    }

    @Test("A rolling deployment can be ended where it is, and what serves stays")
    func abort() {
        var service = SimulatedService.steady(.web(), seed: 4)
        service.deploy(.neverHealthy)
        service.pass(1)
        let isAccepted = service.stop()
        #expect(isAccepted && service.controller.rollouts[0].status == .stopRequested)
        service.pass(60)
        #expect(service.controller.rollouts[0].status == .stopped)
        #expect(service.live(of: "r1") == 2)
        #expect(service.referee.violations == [])
    }

    @Test("A deployment that shifts traffic cannot be ended between two revisions")
    func noAbort() {
        var service = service(.canary, .canary(share: 5, pause: 60))
        service.deploy(.good)
        let isAccepted = service.stop()
        #expect(!isAccepted)
    }
}
