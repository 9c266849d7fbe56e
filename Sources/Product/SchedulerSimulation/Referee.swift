import FoundationEssentials
import LocalECS

/// Watches every decision from outside, and says which promise it breaks.
///
/// It counts for itself: from the tasks as they were reported, the weights that the balancer has, and AWS's formulas. It
/// asks neither the scheduler nor the controller whether they were right.
package struct Referee: Sendable {
    package private(set) var violations: [String] = []
    private var told = 0
    var breaker = BreakerWatch()
    var storms = StormWatch()
    private var lastStep: (revision: String, percent: Double, at: Date)?

    /// What one decision is judged by.
    struct Scene {
        var actions: [DeploymentController.Action]
        var before: DeploymentController
        var after: DeploymentController
        /// The tasks when it was decided, in the order of their creation.
        var views: [TaskView]
        var weights: [String: Double]
        var groupOf: [String: String]
        var now: Date

        var settings: DeploymentSettings { after.settings }

        var live: [TaskView] { views.filter { !$0.isStopping && $0.status != .stopped } }

        func standing(_ task: TaskView) -> TaskStanding {
            let traits = after.revisions[task.revision] ?? before.revisions[task.revision]
            return settings.health.standing(
                of: task, checked: traits?.isChecked ?? false, groups: traits?.groups ?? [], now: now)
        }

        func isHealthy(_ task: TaskView) -> Bool { standing(task) == .healthy }
    }

    mutating func note(_ violation: String) {
        if violations.count < 1000 { violations.append(violation) }
    }

    /// The world took a task away by itself; a start that replaces it is no storm.
    mutating func excuse() {
        storms.excused += 1
    }

    mutating func takeNew() -> [String] {
        defer { told = violations.count }
        return Array(violations[told...])
    }

    mutating func judge(
        _ actions: [DeploymentController.Action], before: DeploymentController, after: DeploymentController,
        _ views: [TaskView], weights: [String: Double], _ groupOf: [String: String], now: Date
    ) {
        let scene = Scene(
            actions: actions, before: before, after: after, views: views, weights: weights, groupOf: groupOf, now: now)
        checkBooks(scene)
        storms.look(scene)
        for violation in breaker.check(scene) { note(violation) }
        guard actions.contains(where: { if case .announce = $0 { false } else { true } }) else { return }
        checkStops(scene)
        checkStarts(scene)
        for case .shift(let listener, let revision, let percent) in actions where listener == .production {
            checkShift(to: revision, percent: percent, scene)
        }
    }

    /// One deployment is PRIMARY and at most one is under way.
    private mutating func checkBooks(_ scene: Scene) {
        let revisions = scene.after.deployments.map(\.revision)
        if Set(revisions).count != revisions.count { note("a revision has two deployments: \(revisions)") }
        if revisions.isEmpty, !scene.after.rollouts.isEmpty { note("no deployment is PRIMARY") }
        if scene.after.rollouts.dropFirst().contains(where: { !$0.status.isFinal }) {
            note("two service deployments are under way")
        }
        if scene.after.deployments.dropFirst().contains(where: { $0.state == .completed && !$0.isOlder(scene) }) {
            note("a completed deployment is not PRIMARY")
        }
    }

    private mutating func checkStops(_ scene: Scene) {
        var leaving: [String: Int] = [:]
        let named = Set(scene.actions.compactMap { if case .stop(let id, _) = $0 { id } else { nil } })
        guard !named.isEmpty else { return }
        let touched = scene.views.filter { named.contains($0.id) }
        let byID = Dictionary(touched.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        var seen: Set<String> = []
        for case .stop(let id, let cause) in scene.actions {
            guard let task = byID[id], !task.isStopping, seen.insert(id).inserted else {
                note("stopped \(id), which does not live")
                continue
            }
            guard cause == .scaling else { continue }
            if task.isProtected { note("stopped \(id), which is protected") }
            if scene.isHealthy(task) { leaving[task.revision, default: 0] += 1 }
        }
        if !leaving.isEmpty, !scene.settings.isDraining { checkFloor(leaving, scene) }
    }

    /// For each target group that has traffic, or for all tasks where there is none: healthy tasks that remain.
    private mutating func checkFloor(_ leaving: [String: Int], _ scene: Scene) {
        let settings = scene.settings
        let floor = (settings.desired * settings.minimumHealthyPercent + 99) / 100
        let weighted = scene.weights.filter { $0.value > 0 }.keys
        for group in weighted.sorted() {
            let isHere = { (revision: String) in
                let groups = scene.after.revisions[revision]?.groups ?? scene.before.revisions[revision]?.groups
                return groups.map { $0.isEmpty || $0.contains(group) } ?? (scene.groupOf[revision] == group)
            }
            let gone = leaving.filter { isHere($0.key) }.values.reduce(0, +)
            guard gone > 0 else { continue }
            let healthy = scene.live.count { isHere($0.revision) && scene.isHealthy($0) }
            if healthy - gone < floor {
                note("\(healthy) healthy, \(gone) of them stopped by choice, \(floor) needed")
            }
        }
    }

    private mutating func checkStarts(_ scene: Scene) {
        var started = 0
        for case .start(let revision, let zone) in scene.actions {
            started += 1
            if !scene.settings.zones.contains(zone) { note("started a task in \(zone), which is not the service's") }
            if scene.after.deployments.first(where: { $0.revision == revision })?.state == .failed {
                note("started a task of \(revision), which has been given up")
            }
            if let excess = storms.start(revision, scene) { note(excess) }
        }
        guard started > 0 else { return }
        let stopped = scene.actions.count { if case .stop = $0 { true } else { false } }
        let live = scene.live.count - stopped + started
        let desired = scene.settings.desired
        let rollout = scene.after.rollouts.first
        let shifts = rollout.map { !$0.status.isFinal && $0.strategy.shiftsTraffic } ?? false
        let percent = scene.settings.maximumPercent
        let ceiling = shifts ? 2 * desired * max(100, percent) / 100 : desired * percent / 100
        if live > ceiling { note("\(live) live tasks, \(ceiling) allowed") }
    }

    /// Traffic goes on only to a revision whose every task is healthy, by the steps agreed, and back only to one that
    /// has somebody to serve it.
    private mutating func checkShift(to revision: String, percent: Double, _ scene: Scene) {
        let tasks = scene.live.filter { $0.revision == revision }
        let healthy = tasks.count(where: scene.isHealthy)
        let rollout = scene.after.rollouts.first
        let desired = scene.settings.desired
        guard rollout?.target == revision, rollout?.rollback == nil else {
            let others = scene.live.count { $0.revision != revision && scene.isHealthy($0) }
            let isReached = scene.before.share(of: revision) < 100
            if healthy == 0, desired > 0, others > 0, isReached {
                note("traffic went back to \(revision), which has no healthy task")
            }
            return
        }
        if healthy < desired || healthy < tasks.count {
            note("traffic sent to \(revision), of which \(healthy) of \(tasks.count) tasks are healthy")
        }
        guard rollout?.source != nil else { return }
        let share = scene.before.share(of: revision)
        let next = scene.settings.steps.shares.first { $0 > share } ?? 100
        if percent > next { note("traffic of \(revision) went from \(share) to \(percent) percent, not to \(next)") }
        // Asked again, because it has not been answered yet.
        if let lastStep, lastStep.revision == revision, lastStep.percent == percent { return }
        if share > 0, let lastStep, scene.now < lastStep.at + scene.settings.steps.pause - 0.01 {
            note("traffic moved on before the step's bake time was over")
        }
        lastStep = (revision, percent, scene.now)
    }
}

extension Deployment {
    /// It was completed before the newest deployment began.
    fileprivate func isOlder(_ scene: Referee.Scene) -> Bool {
        scene.after.deployments.first.map { createdAt <= $0.createdAt } ?? false
    }
}
