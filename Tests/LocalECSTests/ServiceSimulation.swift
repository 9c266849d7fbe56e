import FoundationEssentials
import LocalECS
import TealCore
import Testing

/// A service whose tasks start, become healthy, fail and end at random but repeatably, in front of the real controller.
///
/// After each step it checks what the scheduler promises.
struct ServiceSimulation {
    /// How a revision's tasks behave.
    enum Behaviour {
        case good
        case neverStarts
        case neverHealthy
        case exits
        /// Half of the tasks crash sooner or later.
        case flaky
    }

    var controller: DeploymentController
    var behaviours: [String: Behaviour] = [:]
    var tasks: [TaskView] = []
    var now = Date(timeIntervalSince1970: 1_790_000_000)
    var generator: SeededGenerator
    let ids: IDSource
    var log: [String] = []
    var violations: [String] = []
    var mostLive = 0
    /// Tasks started by revision.
    var starts: [String: Int] = [:]
    var startsByZone: [String: Int] = [:]
    var refusesShifts = false
    /// Nothing starts there, and what runs there ends.
    var lostZones: Set<String> = []
    private var nextTask = 0

    init(_ settings: DeploymentSettings, seed: UInt64) {
        controller = DeploymentController(settings)
        generator = SeededGenerator(seed: seed)
        ids = IDSource(SeededGenerator(seed: seed &+ 1))
    }

    mutating func deploy(
        _ revision: String, _ behaviour: Behaviour, checked: Bool = false, groups: [String] = ["group"]
    ) {
        behaviours[revision] = behaviour
        controller.begin(RevisionTraits(id: revision, isChecked: checked, groups: groups), now: now, ids: ids)
    }

    /// Steps until the newest deployment has ended and nothing moves, at most `limit` times.
    @discardableResult
    mutating func settle(limit: Int = 2000) -> Bool {
        for _ in 0..<limit {
            tick()
            let isDone = controller.rollouts.first?.status.isFinal ?? true
            if isDone, tasks.allSatisfy({ !$0.isStopping }), controller.isSteady { return true }
        }
        return false
    }

    /// A second passes: some tasks move on, then the controller acts.
    mutating func tick() {
        now += 1
        for index in tasks.indices where Bool.random(using: &generator) {
            var task = tasks[index]
            move(&task)
            tasks[index] = task
        }
        step()
        tasks.removeAll { $0.status == .stopped }
    }

    mutating func step() {
        let before = tasks
        let healthyBefore = healthyServing
        let actions = controller.step(tasks, now: now, ids: ids)
        for action in actions { carryOut(action) }
        check(actions, before: before, healthyBefore: healthyBefore)
    }

    var live: [TaskView] { tasks.filter { !$0.isStopping && $0.status != .stopped } }

    func standing(_ task: TaskView) -> TaskStanding {
        let traits = controller.revisions[task.revision] ?? RevisionTraits(id: task.revision)
        return controller.settings.health.standing(of: task, checked: traits.isChecked, groups: traits.groups, now: now)
    }

    /// In a blue/green deployment only the revision that has the traffic serves.
    func serves(_ revision: String) -> Bool {
        guard let rollout = controller.rollouts.first, rollout.strategy.shiftsTraffic, !rollout.status.isFinal else {
            return true
        }
        return controller.share(of: revision) > 0
    }

    var healthyServing: Int { live.count { serves($0.revision) && standing($0) == .healthy } }

    var limits: TaskLimits {
        TaskLimits(
            desired: controller.settings.desired, minimumHealthyPercent: controller.settings.minimumHealthyPercent,
            maximumPercent: controller.settings.maximumPercent)
    }

    private mutating func carryOut(_ action: DeploymentController.Action) {
        switch action {
        case .start(let revision, let zone):
            nextTask += 1
            starts[revision, default: 0] += 1
            startsByZone[zone, default: 0] += 1
            tasks.append(
                TaskView(id: "task\(nextTask)", revision: revision, zone: zone, status: .provisioning, createdAt: now))
        case .stop(let id, let cause):
            guard let index = tasks.firstIndex(where: { $0.id == id }) else {
                return violations.append("stopped \(id), unknown")
            }
            tasks[index].isStopping = true
            if case .unhealthy = cause { tasks[index].failure = .unhealthy }
        case .shift(let listener, let revision, let percent):
            let targets = live.filter { $0.revision == revision }
            if targets.count < controller.settings.desired || !targets.allSatisfy({ standing($0) == .healthy }) {
                violations.append("traffic sent to \(revision), which is not healthy")
            }
            if refusesShifts {
                controller.shiftFailed("refused", now: now)
            } else {
                controller.shifted(listener, to: revision, percent: percent, now: now)
            }
        case .announce(let text):
            log.append(text)
        }
    }

    private mutating func check(_ actions: [DeploymentController.Action], before: [TaskView], healthyBefore: Int) {
        mostLive = max(mostLive, live.count)
        let started = actions.contains { if case .start = $0 { true } else { false } }
        let isRolling = controller.rollouts.first?.strategy.shiftsTraffic != true
        if isRolling, started, live.count > limits.ceiling {
            violations.append("\(live.count) live tasks, at most \(limits.ceiling) allowed")
        }
        let stopped = Set(actions.compactMap { if case .stop(let id, .scaling) = $0 { id } else { nil } })
        let healthyStopped = before.count { stopped.contains($0.id) && serves($0.revision) && standing($0) == .healthy }
        if healthyStopped > 0, healthyBefore - healthyStopped < limits.floor {
            violations.append("\(healthyBefore) healthy, \(healthyStopped) of them stopped, \(limits.floor) needed")
        }
    }

    private mutating func move(_ task: inout TaskView) {
        if task.isStopping {
            task.status = task.status < .deactivating ? .deactivating : .stopped
            return
        }
        let behaviour = behaviours[task.revision] ?? .good
        if lostZones.contains(task.zone) { return fail(&task, task.startedAt == nil ? .failedToStart : .exited) }
        switch (task.status, behaviour) {
        case (.provisioning, _): task.status = .pending
        case (.pending, .neverStarts): fail(&task, .failedToStart)
        case (.pending, _): task.status = .activating
        case (.activating, _):
            task.status = .running
            task.startedAt = now
        case (.running, .exits): fail(&task, .exited)
        case (.running, .neverHealthy): report(&task, healthy: false)
        case (.running, .flaky) where Int.random(in: 0..<8, using: &generator) == 0: fail(&task, .exited)
        case (.running, _): report(&task, healthy: true)
        default: break
        }
    }

    private func fail(_ task: inout TaskView, _ failure: TaskFailure) {
        task.failure = failure
        task.isStopping = true
    }

    private func report(_ task: inout TaskView, healthy: Bool) {
        task.health = healthy ? .healthy : .unhealthy
        let state: TargetState = healthy ? .healthy : .unhealthy(reason: "Health checks failed with these codes: [503]")
        for group in controller.revisions[task.revision]?.groups ?? [] { task.targets[group] = state }
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
            rebalances: rebalances, zones: zones)
    }
}

/// Fails the test where the service does not come to rest.
func expectSettled(_ service: inout ServiceSimulation, sourceLocation: SourceLocation = #_sourceLocation) {
    let isSettled = service.settle()
    let now = service.controller.rollouts.first
    #expect(isSettled, "\(String(describing: now))\n\(service.tasks)", sourceLocation: sourceLocation)
}
