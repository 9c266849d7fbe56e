import FoundationEssentials
import LocalECS
import SchedulerSimulation
import TealCore
import Testing

@Suite struct DeploymentAlarmTests {
    private func service(_ strategy: Rollout.Strategy = .rolling, rollsBack: Bool = true) -> SimulatedService {
        var settings = DeploymentSettings.web(desired: 2, minimum: 100, maximum: 200, rebalances: false)
        settings.strategy = strategy
        settings.bakeTime = strategy == .rolling ? 0 : 60
        settings.alarms = DeploymentAlarms(names: ["errors"], rollsBack: rollsBack)
        var service = SimulatedService.brisk(settings, seed: 1)
        service.deploy(.good)
        run(&service) { _ in [] }
        return service
    }

    /// Runs until the deployment has ended; alarms are asked for at every second.
    private func run(_ service: inout SimulatedService, raised: (Int) -> [String]) {
        for second in 0..<2000 {
            service.noteAlarms(raised: raised(second), bakeTime: 120)
            service.pass(1)
            if service.controller.rollouts.first?.status.isFinal == true, service.controller.isSteady { return }
        }
        Issue.record("the deployment did not end")
    }

    @Test("A version that raises an alarm is rolled back, also while it already serves alone", arguments: [5, 60])
    func rolledBack(_ second: Int) {
        var service = service()
        service.deploy(.good)
        run(&service) { $0 >= second ? ["errors"] : [] }
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.liveTasks.allSatisfy { $0.revision == "r1" })
        #expect(service.announcements.contains { $0.contains("deployment failed: alarm detected.") })
        #expect(
            service.controller.rollouts[0].rollback?.reason
                == "Service deployment rolled back because the alarm errors was in the ALARM state.")
        #expect(service.controller.rollouts[0].triggeredAlarms == ["errors"])
        #expect(service.referee.violations == [])
    }

    @Test("Without rollback the deployment is stopped where it is")
    func stopped() {
        var service = service(rollsBack: false)
        service.deploy(.good)
        for second in 0..<30 {
            service.noteAlarms(raised: second > 5 ? ["errors"] : [], bakeTime: 120)
            service.pass(1)
        }
        #expect(service.controller.rollouts[0].status == .stopped)
        #expect(service.controller.deployments[0].reason == "ECS deployment failed: alarm detected.")
    }

    @Test("A good version is complete only once the alarms have had their time")
    func baked() {
        var service = service()
        service.deploy(.good)
        let began = service.time
        run(&service) { _ in [] }
        #expect(service.controller.rollouts[0].status == .successful)
        #expect(service.time - began >= 120)
    }

    @Test("An alarm that was raised before the deployment began does not stop it: it may be what mends it")
    func raisedBefore() {
        var service = service()
        service.deploy(.good)
        run(&service) { _ in ["errors"] }
        #expect(service.controller.rollouts[0].status == .successful)
        #expect(service.liveTasks.allSatisfy { $0.revision == "r2" })
    }

    @Test("Green that raises an alarm while it bakes gives the traffic back to blue")
    func blueGreen() {
        var service = service(.blueGreen)
        service.deploy(.good)
        run(&service) { second in second > 40 ? ["errors"] : [] }
        #expect(service.controller.rollouts[0].status == .rollbackSuccessful)
        #expect(service.controller.production == "r1")
        #expect(service.liveTasks.allSatisfy { $0.revision == "r1" })
    }
}
