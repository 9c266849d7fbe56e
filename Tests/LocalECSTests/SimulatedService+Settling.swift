import FoundationEssentials
import LocalECS
import TealCore
import Testing

@testable import SchedulerSimulation

/// The simulated service, second by second, for tests that tell what happens rather than leave it to chance.
extension SimulatedService {
    /// A brisk world, in which what is asked for is done within seconds.
    static func brisk(_ settings: DeploymentSettings, seed: UInt64) -> SimulatedService {
        let pace = Pace(
            provision: 0...1, pull: 0...1, start: 0...1, register: 0...1, checks: 0...2, drain: 0...2, stop: 0...1,
            shift: 0...1, look: 0...0.5)
        return SimulatedService(settings, seed: seed, pace: pace)
    }

    /// The same after its first deployment, of `r1`.
    static func steady(_ settings: DeploymentSettings, seed: UInt64) -> SimulatedService {
        var service = brisk(settings, seed: seed)
        service.deploy(.good)
        expectSettled(&service)
        return service
    }

    /// Passes seconds until `isOver`, at most `limit`.
    mutating func pass(_ limit: Int, until isOver: (SimulatedService) -> Bool = { _ in false }) {
        for _ in 0..<limit where !isOver(self) { run(for: 1) }
    }

    /// Steps until the newest deployment has ended and nothing moves.
    mutating func settle(limit: Int = 4000) -> Bool {
        pass(limit) { $0.isSettled }
        return isSettled
    }

    private var isSettled: Bool {
        let isDone = controller.rollouts.first?.status.isFinal ?? true
        return isDone && tasks.allSatisfy { !$0.view.isStopping } && controller.isSteady
    }

    /// Changes the controller's settings, as `UpdateService` does.
    mutating func change(_ body: (inout DeploymentSettings) -> Void) {
        body(&controller.settings)
        ring()
    }

    /// Protects the task at a place, or no longer.
    mutating func protect(_ index: Int, _ isProtected: Bool = true) {
        tasks[index].protectedUntil = isProtected ? .infinity : 0
        ring()
    }

    /// Every task of the revision that runs ends.
    mutating func crashAll(of revision: String) {
        for task in tasks where task.view.revision == revision { exit(task.number, "web", code: 1) }
    }

    /// The revision's tasks behave so from now on; those that run begin with it.
    mutating func spoil(_ revision: String, _ behaviour: Behaviour) {
        behaviours[revision] = behaviour
        crashAll(of: revision)
    }

    /// As if all tasks had been started in one zone.
    mutating func crowd(into zone: String) {
        for index in tasks.indices { tasks[index].view.zone = zone }
        ring()
    }

    mutating func rollBack() -> Bool {
        defer { ring() }
        return controller.requestRollback(now: now)
    }

    mutating func stop() -> Bool {
        defer { ring() }
        return controller.requestStop(now: now)
    }

    /// Lets the pause go on.
    mutating func answer(_ pause: String) -> Bool {
        defer { ring() }
        return controller.answer(pause, .proceed, now: now)
    }

    /// What the alarms of its deployments say.
    mutating func noteAlarms(raised: [String], bakeTime: Double) {
        controller.noteAlarms(raised: raised, bakeTime: bakeTime)
        ring()
    }

    func live(of revision: String) -> Int { liveTasks.count { $0.revision == revision } }

    func isHealthy(_ task: TaskView) -> Bool {
        let traits = controller.revisions[task.revision] ?? RevisionTraits(id: task.revision)
        return controller.settings.health.standing(
            of: task, checked: traits.isChecked, groups: traits.groups, now: now) == .healthy
    }
}

extension DeploymentSettings {
    static func web(
        desired: Int = 2, minimum: Int = 100, maximum: Int = 200, strategy: Rollout.Strategy = .rolling,
        bakeTime: Double = 0, breaker: Bool = true, zones: [String] = ["a", "b", "c"], rebalances: Bool = true
    ) -> DeploymentSettings {
        DeploymentSettings(
            serviceName: "web", desired: desired, minimumHealthyPercent: minimum, maximumPercent: maximum,
            strategy: strategy, bakeTime: bakeTime, breaker: CircuitBreaker(isEnabled: breaker, rollsBack: true),
            health: HealthRules(settling: 1.5), rebalances: rebalances, zones: zones)
    }
}

/// Fails the test where the service does not come to rest.
func expectSettled(_ service: inout SimulatedService, sourceLocation: SourceLocation = #_sourceLocation) {
    let isSettled = service.settle()
    let now = service.controller.rollouts.first
    #expect(isSettled, "\(String(describing: now))\n\(service.liveTasks)", sourceLocation: sourceLocation)
}
