import FoundationEssentials
import LocalECS

/// Counts failures as the circuit breaker is said to: half of the desired count, rounded up, but not under 3 and not
/// over 200, and from the start again when a task becomes healthy.
struct BreakerWatch: Sendable {
    private var deployment = ""
    private var failures = 0
    private var failed: Set<String> = []
    private var healthy: Set<String> = []

    mutating func check(_ scene: Referee.Scene) -> [String] {
        guard scene.before.rollouts.first?.status.isFinal == false else { return [] }
        for task in scene.views where task.failure == nil && task.startedAt != nil && !task.isStopping {
            guard !healthy.contains(task.id), scene.isHealthy(task) else { continue }
            healthy.insert(task.id)
            if task.revision == scene.before.deployments.first?.revision { pendingReset = true }
        }
        defer { pendingReset = false }
        guard let primary = scene.before.deployments.first else { return [] }
        if primary.id != deployment {
            deployment = primary.id
            failures = 0
        }
        for task in scene.views where task.failure != nil && failed.insert(task.id).inserted {
            // What its zone refused says nothing of the version.
            if task.revision == primary.revision, task.failure != .noCapacity { failures += 1 }
        }
        let verdict = compare(scene)
        if pendingReset { failures = 0 }
        forget(scene)
        return verdict
    }

    private var pendingReset = false

    private func compare(_ scene: Referee.Scene) -> [String] {
        guard let before = scene.before.rollouts.first, let after = scene.after.rollouts.first, before.id == after.id,
            before.status == .inProgress, scene.before.deployments.first?.state == .inProgress
        else { return [] }
        let threshold = min(200, max(3, (scene.settings.desired + 1) / 2))
        let reached = pendingReset ? 0 : failures
        let isTripped = after.breakerTripped && !before.breakerTripped
        let isDue = scene.settings.breaker.isEnabled && reached >= threshold
        if isTripped, !isDue { return ["the circuit breaker tripped at \(reached) of \(threshold) failures"] }
        if isDue, !isTripped { return ["the circuit breaker did not trip at \(reached) of \(threshold) failures"] }
        return []
    }

    private mutating func forget(_ scene: Referee.Scene) {
        guard failed.count + healthy.count > 4 * scene.views.count + 64 else { return }
        let known = Set(scene.views.map(\.id))
        failed.formIntersection(known)
        healthy.formIntersection(known)
    }
}

/// Counts the starts of a deployment in ten minutes, so that tasks which fail at once are not started for ever at once.
struct StormWatch: Sendable {
    private static let window = 600.0
    /// What the world did to tasks by itself.
    var excused = 0
    private var starts: [String: [Double]] = [:]
    private var ran: Set<String> = []
    private var largest = 1

    mutating func look(_ scene: Referee.Scene) {
        var last = ""
        for task in scene.views where task.startedAt != nil && task.revision != last {
            last = task.revision
            ran.insert(last)
        }
    }

    mutating func start(_ revision: String, _ scene: Referee.Scene) -> String? {
        let time = scene.now.timeIntervalSince(SimulatedService.epoch)
        largest = max(largest, scene.settings.desired)
        // A deployment, a roll-back too, begins anew: it may well mend what failed.
        let deployment = scene.after.deployments.first { $0.revision == revision }?.id ?? revision
        var times = starts[deployment] ?? []
        times.append(time)
        if let first = times.first, first < time - Self.window { times.removeAll { $0 < time - Self.window } }
        starts[deployment] = times
        // Rounds of one start for each task that is wanted: after the first ones the pauses double, or stay at ten
        // seconds where the tasks ran.
        let rounds = ran.contains(revision) ? 75 : 14
        let allowed = rounds * largest + 20 + excused
        return times.count > allowed ? "\(times.count) starts of \(revision) in ten minutes" : nil
    }
}
