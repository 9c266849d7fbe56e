import FoundationEssentials
import LocalECS
import TealCore
import Testing

/// A service with task sets to which anything may happen, in any order, in front of the real controller.
private struct TaskSetWorld {
    var controller: DeploymentController
    var tasks: [TaskView] = []
    var now = Date(timeIntervalSince1970: 1_790_000_000)
    var generator: SeededGenerator
    let ids: IDSource
    var violations: [String] = []
    private var made = 0

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        ids = IDSource(SeededGenerator(seed: seed &+ 1))
        controller = .external(
            .web(desired: Int.random(in: 0...9, using: &generator), rebalances: seed.isMultiple(of: 2)))
    }

    private var sets: [TaskSet] { controller.taskSets ?? [] }

    mutating func somethingHappens() {
        let set = sets.randomElement(using: &generator)
        let percents: [Double] = [0, 1, 33.3, 50, 100]
        let percent = percents.randomElement(using: &generator) ?? 100
        switch Int.random(in: 0..<12, using: &generator) {
        case 0 where sets.count < 5:
            made += 1
            _ = controller.addTaskSet(
                RevisionTraits(id: "revision\(made)", groups: made.isMultiple(of: 2) ? ["group"] : []),
                zones: ["a", "b", "c"], scale: percent, now: now, ids: ids)
        case 1: _ = set.flatMap { controller.changeTaskSet($0.id, now: now) { $0.scale = percent } }
        case 2: _ = set.flatMap { controller.makePrimaryTaskSet($0.id, now: now) }
        case 3: _ = set.flatMap { controller.changeTaskSet($0.id, now: now) { $0.status = .draining } }
        case 4: controller.settings.desired = Int.random(in: 0...9, using: &generator)
        case 5: crash()
        case 6: protect()
        default: break
        }
    }

    private mutating func crash() {
        guard let index = tasks.indices.randomElement(using: &generator), !tasks[index].isStopping else { return }
        tasks[index].failure = tasks[index].startedAt == nil ? .failedToStart : .exited
        tasks[index].isStopping = true
    }

    private mutating func protect() {
        guard let index = tasks.indices.randomElement(using: &generator) else { return }
        tasks[index].isProtected.toggle()
    }

    mutating func tick() {
        now += 1
        for index in tasks.indices where Bool.random(using: &generator) { move(&tasks[index]) }
        step()
        tasks.removeAll { $0.status == .stopped }
    }

    private func move(_ task: inout TaskView) {
        guard !task.isStopping else { return task.status = task.status < .deactivating ? .deactivating : .stopped }
        switch task.status {
        case .provisioning: task.status = .pending
        case .pending: task.status = .activating
        case .activating:
            task.status = .running
            task.startedAt = now
        default: task.targets["group"] = .healthy
        }
    }

    func standing(_ task: TaskView) -> TaskStanding {
        let traits = controller.revisions[task.revision] ?? RevisionTraits(id: task.revision)
        return controller.settings.health.standing(of: task, checked: false, groups: traits.groups, now: now)
    }

    private mutating func step() {
        let before = tasks
        let actions = controller.step(tasks, now: now, ids: ids)
        for action in actions {
            switch action {
            case .start(let revision, let zone):
                tasks.append(
                    TaskView(id: ids.hex(8), revision: revision, zone: zone, status: .provisioning, createdAt: now))
            case .stop(let id, _):
                guard let index = tasks.firstIndex(where: { $0.id == id }) else { continue }
                tasks[index].isStopping = true
            case .shift: violations.append("traffic was shifted")
            case .announce: break
            }
        }
        for set in sets { check(set, before, actions) }
    }

    private mutating func check(_ set: TaskSet, _ before: [TaskView], _ actions: [DeploymentController.Action]) {
        let count = set.computedDesiredCount(of: controller.settings.desired)
        let limits = TaskLimits(desired: count, minimumHealthyPercent: 100, maximumPercent: 200)
        let live = tasks.filter { $0.revision == set.revision && !$0.isStopping }
        let hasStarted = actions.contains { if case .start(set.revision, _) = $0 { true } else { false } }
        if hasStarted, live.count > limits.ceiling { violations.append("\(live.count) tasks for \(count) wanted") }
        if hasStarted, set.status == .draining { violations.append("started for a task set that goes") }
        let stopped = actions.compactMap { if case .stop(let id, .scaling) = $0 { id } else { nil } }
        let own = before.filter { $0.revision == set.revision && !$0.isStopping && standing($0) == .healthy }
        let healthyStopped = own.count { stopped.contains($0.id) }
        if healthyStopped > 0, own.count - healthyStopped < limits.floor {
            violations.append("\(healthyStopped) of \(own.count) healthy tasks stopped, \(count) wanted")
        }
        if own.contains(where: { stopped.contains($0.id) && $0.isProtected }) {
            violations.append("a protected task was stopped")
        }
        if set.stability == .steady, live.count != count || !live.allSatisfy({ standing($0) == .healthy }) {
            violations.append("steady with \(live.count) of \(count) tasks")
        }
    }

    /// Nothing happens any more: every set comes to its count.
    mutating func settle() -> Bool {
        for index in tasks.indices { tasks[index].isProtected = false }
        for _ in 0..<2000 {
            tick()
            let isSteady = sets.allSatisfy { $0.stability == .steady }
            if isSteady, tasks.allSatisfy({ !$0.isStopping }) { return true }
        }
        return false
    }
}

@Suite("Task sets, whatever happens") struct TaskSetPropertyTests {
    @Test("No set loses or gains by another, none leaves its limits, and each comes to its count", arguments: 0..<60)
    func properties(seed: UInt64) {
        var world = TaskSetWorld(seed: seed)
        for _ in 0..<400 {
            world.somethingHappens()
            world.tick()
        }
        let isSettled = world.settle()
        let sets = world.controller.taskSets ?? []
        #expect(world.violations == [])
        #expect(isSettled, "\(sets)\n\(world.tasks)")
        #expect(sets.count { $0.status == .primary } <= 1)
        for set in sets {
            let count = set.computedDesiredCount(of: world.controller.settings.desired)
            #expect(world.tasks.count { $0.revision == set.revision } == count)
        }
        #expect(world.tasks.allSatisfy { task in sets.contains { $0.revision == task.revision } })
    }

    @Test(
        "The count is the share of the desired count, rounded up",
        arguments: [
            (10, 12, 2), (3, 33.3, 1), (3, 100, 3), (4, 0, 0), (7, 50, 4), (1, 0.1, 1), (10, 70, 7), (0, 100, 0),
        ])
    func rounding(desired: Int, scale: Double, count: Int) {
        let set = TaskSet(id: "s", revision: "r", zones: ["a"], scale: scale, now: .distantPast)
        #expect(set.computedDesiredCount(of: desired) == count)
    }
}
