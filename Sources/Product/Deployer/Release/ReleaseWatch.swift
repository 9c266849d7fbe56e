import ComposeFile
package import FoundationEssentials
package import TealCore

/// What a release came to.
package enum ReleaseOutcome: Equatable, Sendable {
    /// The asked revision alone serves, and this was seen.
    case released
    case rolledBack(reason: String)
    case failed(reason: String)
    case stopped(reason: String)
    case superseded(by: RevisionName)
    case timedOut
    /// The revision alone runs, but the app did not answer as it should.
    case unverified(reason: String)

    package var exit: ExitStatus {
        switch self {
        case .released: .done
        case .rolledBack, .stopped: .rolledBack
        case .failed, .superseded: .failed
        case .timedOut: .timedOut
        case .unverified: .verificationFailed
        }
    }
}

/// Follows one release from snapshot to snapshot: which phase it is in, how the tasks move, and when it is over.
///
/// Pure: it is given snapshots and the answers of the app, and says what to do next.
package struct ReleaseWatch: Sendable {
    package enum Step: Equatable, Sendable {
        /// Look again after a while.
        case wait
        /// Ask the app itself, then call `verified`.
        case verify
        case finished(ReleaseOutcome)
    }

    package struct Count: Equatable, Sendable {
        /// Since the release began.
        package var seconds: Double
        package var old: Int
        package var new: Int

        package init(seconds: Double, old: Int, new: Int) {
            self.seconds = seconds
            self.old = old
            self.new = new
        }
    }

    package let goal: ReleaseGoal
    /// Running tasks by revision, whenever they changed.
    package private(set) var timeline: [Count] = []
    package private(set) var marks = ReleaseMarks()
    /// Tasks of the new revision that stopped or were refused by the load balancer; kept, since AWS forgets them.
    package private(set) var casualties = Casualties()
    private var failedAnswers = 0

    package init(goal: ReleaseGoal) {
        self.goal = goal
    }

    package mutating func observe(_ snapshot: ServiceSnapshot) -> Step {
        count(snapshot)
        marks.note(snapshot, goal)
        casualties.note(snapshot, goal)
        switch goal.standing(in: snapshot) {
        case .servingAlone:
            marks.set(\.alone, snapshot.at)
            return .verify
        case .rolledBack(let reason):
            marks.set(\.ended, snapshot.at)
            return .finished(.rolledBack(reason: reason))
        case .failed(let reason): return .finished(.failed(reason: reason))
        case .stopped(let reason): return .finished(.stopped(reason: reason))
        case .superseded(let other): return .finished(.superseded(by: other))
        case .rollingBack, .underway: return snapshot.at >= goal.deadline ? .finished(.timedOut) : .wait
        }
    }

    /// What the app answered after `verify`. One bad answer may be the network's; the third in a row is the verdict.
    package mutating func verified(_ failure: String?, at now: Date) -> Step {
        guard let failure else {
            marks.set(\.ended, now)
            return .finished(.released)
        }
        failedAnswers += 1
        return failedAnswers < 3 ? .wait : .finished(.unverified(reason: failure))
    }

    private mutating func count(_ snapshot: ServiceSnapshot) {
        let running = snapshot.living.filter { ["RUNNING", "DEACTIVATING", "STOPPING"].contains($0.status) }
        let new = running.filter { $0.revision == goal.revision }.count
        let count = Count(
            seconds: snapshot.at.timeIntervalSince(goal.startedAt), old: running.count - new, new: new)
        if let last = timeline.last, last.old == count.old, last.new == count.new { return }
        timeline.append(count)
    }
}

/// When each part of a release was over.
package struct ReleaseMarks: Equatable, Sendable {
    package var firstRunning: Date?
    package var allHealthy: Date?
    package var shifted: Date?
    package var alone: Date?
    package var failing: Date?
    package var ended: Date?

    mutating func set(_ mark: WritableKeyPath<ReleaseMarks, Date?>, _ at: Date) {
        if self[keyPath: mark] == nil { self[keyPath: mark] = at }
    }

    mutating func note(_ snapshot: ServiceSnapshot, _ goal: ReleaseGoal) {
        let new = snapshot.living.filter { $0.revision == goal.revision && $0.status == "RUNNING" }
        if !new.isEmpty { set(\.firstRunning, snapshot.at) }
        let healthy = new.filter { task in
            goal.hasTargets ? snapshot.target(of: task)?.state == "healthy" : task.health != "UNHEALTHY"
        }
        if healthy.count >= snapshot.desired, snapshot.desired > 0 { set(\.allHealthy, snapshot.at) }
        switch goal.standing(in: snapshot) {
        case .rollingBack, .rolledBack, .failed, .stopped: set(\.failing, snapshot.at)
        case .underway, .servingAlone, .superseded: break
        }
        let hasTraffic = goal.strategy == .rolling ? allHealthy != nil : snapshot.deployment?.hasTraffic == true
        if hasTraffic, allHealthy != nil { set(\.shifted, snapshot.at) }
    }

    /// Seconds of each phase that took place, in order.
    package func phases(from start: Date) -> [(name: String, seconds: Double)] {
        var phases: [(String, Double)] = []
        var last = start
        let named: [(String, Date?)] =
            failing == nil
            ? [
                ("start", firstRunning), ("health", allHealthy), ("shift", shifted), ("drain", alone),
                ("verify", ended),
            ]
            : [("start", firstRunning), ("failing", failing), ("rollback", ended)]
        for case (let name, let mark?) in named {
            phases.append((name, max(0, mark.timeIntervalSince(last))))
            last = max(last, mark)
        }
        return phases
    }
}

/// What went wrong with tasks of the new revision while somebody watched.
package struct Casualties: Equatable, Sendable {
    /// Newest last, each once.
    package private(set) var stopped: [TaskState] = []
    /// The last bad word of the load balancer on each task.
    package private(set) var refused: [String: TargetState] = [:]
    package private(set) var unhealthy: Set<String> = []
    package private(set) var living: [TaskState] = []

    mutating func note(_ snapshot: ServiceSnapshot, _ goal: ReleaseGoal) {
        let own = snapshot.tasks.filter { $0.revision == goal.revision }
        living = own.filter { $0.status != "STOPPED" }
        note(own.filter { $0.status == "STOPPED" })
        for task in own {
            if task.health == "UNHEALTHY" { unhealthy.insert(task.id) }
            // A target that leaves, or is new, is no evidence; one that was refused is.
            let bad = snapshot.targets.first { $0.address == task.address && $0.state == "unhealthy" }
            if let bad { refused[task.id] = bad }
        }
    }

    mutating func note(_ tasks: [TaskState]) {
        for task in tasks where !stopped.contains(where: { $0.id == task.id }) { stopped.append(task) }
    }
}
