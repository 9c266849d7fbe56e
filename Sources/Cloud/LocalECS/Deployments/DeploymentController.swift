package import FoundationEssentials
package import TealCore

/// Brings a service from one revision to the next, in the service's strategy, and keeps what it has.
///
/// A pure state machine: `step` takes what is known of the tasks now and returns what to do. It is driven by levels and
/// not by edges, so a step may be repeated, come late, or be the first after a crash. All of its state is `Codable`.
package struct DeploymentController: Codable, Equatable, Sendable {
    package enum Action: Equatable, Sendable {
        case start(revision: String, zone: String)
        case stop(task: String, ServiceScheduler.Stop.Cause)
        /// Give the revision's target groups so much of the weight of the listener's rule, the others the rest; answer
        /// with `shifted` or `shiftFailed`. Repeated until answered.
        case shift(Listener, to: String, percent: Double)
        /// A sentence for the service's events.
        case announce(String)
    }

    package enum Listener: String, Codable, Sendable {
        case production
        case test
    }

    package var settings: DeploymentSettings
    /// The newest, which is PRIMARY, first.
    package internal(set) var deployments: [Deployment] = []
    /// The newest first, at most 50.
    package internal(set) var rollouts: [Rollout] = []
    package internal(set) var revisions: [String: RevisionTraits] = [:]
    /// The revision that has the production traffic, or the rest of it while there is a split.
    package internal(set) var production: String?
    /// What another revision has of it already.
    package internal(set) var split: TrafficSplit?
    /// More of the split's revision is healthy, when it was last looked at.
    var isSplitBetterOff = false
    /// The revision that has the test traffic.
    package internal(set) var testing: String?
    /// The revision of the last deployment that completed: where a roll-back goes.
    package internal(set) var lastCompleted: String?
    package internal(set) var isSteady = false

    /// Tasks that have been healthy.
    var served: Set<String> = []
    /// Tasks whose failure has been counted.
    var counted: Set<String> = []
    /// What is known of the zones that failed lately.
    var zones = ZoneWatch()
    var alarmSight: AlarmSight?
    var saidBlocked = false
    var saidProtected = false
    var isRebalancing = false
    var saidSteadyAt: Date?
    /// The newest first; nil where ECS itself controls the deployments.
    package internal(set) var taskSets: [TaskSet]?

    package init(_ settings: DeploymentSettings) {
        self.settings = settings
    }

    var events: ServiceEventText { ServiceEventText(settings.serviceName) }

    /// Starts a deployment of a revision; one that is under way is superseded.
    package mutating func begin(_ revision: RevisionTraits, now: Date, ids: IDSource) {
        supersede(now: now)
        revisions[revision.id] = revision
        var rollout = Rollout(
            id: ids.deploymentToken(), strategy: settings.strategy, source: production ?? lastCompleted,
            target: revision.id, now: now)
        if settings.strategy.shiftsTraffic { rollout.enter(.reconcile, now: now) }
        rollouts.insert(rollout, at: 0)
        rollouts.removeLast(max(0, rollouts.count - 50))
        makePrimary(revision.id, reason: nil, now: now, ids: ids)
    }

    /// Asks for the deployment under way to be rolled back. False where none is, or it is being rolled back already.
    package mutating func requestRollback(now: Date) -> Bool {
        guard !rollouts.isEmpty, rollouts[0].status == .pending || rollouts[0].status == .inProgress else {
            return false
        }
        rollouts[0].status = .rollbackRequested
        rollouts[0].updatedAt = now
        return true
    }

    /// Asks for the deployment under way to end where it is. False where none is, or where its traffic would be left
    /// between two revisions.
    package mutating func requestStop(now: Date) -> Bool {
        guard let rollout = rollouts.first, rollout.status == .pending || rollout.status == .inProgress,
            !rollout.strategy.shiftsTraffic
        else { return false }
        rollouts[0].status = .stopRequested
        rollouts[0].updatedAt = now
        return true
    }

    package mutating func shifted(_ listener: Listener, to revision: String, percent: Double, now: Date) {
        // What a deployment that has been overtaken had asked for is given back: the revision that had the traffic when
        // the newest one began stays the one to go back to.
        let isLate = production != nil && revision != production && !isWanted(revision)
        switch listener {
        case .test: testing = revision
        case .production where production != nil && (percent < 100 || isLate):
            split = TrafficSplit(revision: revision, percent: percent)
        case .production:
            production = revision
            split = nil
        }
        guard !rollouts.isEmpty else { return }
        if listener == .production { rollouts[0].steppedAt = now }
        rollouts[0].shiftFailures = 0
        rollouts[0].shiftRetryAt = nil
    }

    private func isWanted(_ revision: String) -> Bool {
        guard let rollout = rollouts.first, !rollout.status.isFinal else { return false }
        return rollout.strategy.shiftsTraffic && [rollout.target, rollout.rollback?.revision].contains(revision)
    }

    package mutating func shiftFailed(_ reason: String, now: Date) {
        guard !rollouts.isEmpty, !rollouts[0].status.isFinal else { return }
        rollouts[0].shiftFailures += 1
        rollouts[0].shiftRetryAt = now + 1
        rollouts[0].statusReason = reason
    }

    /// Everything to do now. `tasks` are the service's, those that stopped lately included, in the order of creation.
    package mutating func step(_ tasks: [TaskView], now: Date, ids: IDSource) -> [Action] {
        var pass = Pass(now: now, ids: ids, tasks: observe(tasks, now: now))
        noteFailures(&pass)
        if isExternal {
            stepTaskSets(&pass)
        } else {
            heedAlarms(&pass)
            advance(&pass)
            schedule(&pass)
            announceSteady(&pass)
            compareSplit(pass)
        }
        forgetGoneRevisions(pass)
        return pass.actions
    }

    /// Puts a new deployment of a revision first; an older one of the same revision is taken out of the list.
    mutating func makePrimary(_ revision: String, reason: ((String) -> String)?, now: Date, ids: IDSource) {
        let id = "ecs-svc/\(ids.digits(19))"
        var primary = Deployment(id: id, revision: revision, reason: reason?(id), now: now)
        primary.hasBeenHealthy = deployments.contains { $0.revision == revision && $0.hasBeenHealthy }
        deployments.removeAll { $0.revision == revision }
        deployments.insert(primary, at: 0)
        isSteady = false
        saidBlocked = false
    }

    private mutating func supersede(now: Date) {
        guard let rollout = rollouts.first, !rollout.status.isFinal else { return }
        rollouts[0].finish(.stopped, reason: "A new service deployment was started.", now: now)
        if let primary = deployments.first, primary.state == .inProgress { deployments[0].updatedAt = now }
    }

    private mutating func forgetGoneRevisions(_ pass: Pass) {
        // Only now and then: what is known of revisions that are gone does no harm.
        guard revisions.count > deployments.count + 8 else { return }
        var known = Set(deployments.map(\.revision) + pass.tasks.map(\.view.revision))
        for revision in [
            production, split?.revision, testing, lastCompleted, rollouts.first?.source, rollouts.first?.target,
        ] {
            if let revision { known.insert(revision) }
        }
        revisions = revisions.filter { known.contains($0.key) }
    }
}

/// What one step sees, and what it has decided so far.
struct Pass {
    struct Observed {
        var view: TaskView
        var standing: TaskStanding
        /// It has been healthy, now or before.
        var hasServed: Bool
    }

    let now: Date
    let ids: IDSource
    /// Those that have not stopped.
    let tasks: [Observed]
    /// Those of them that have not been asked to stop.
    let live: [Observed]
    var actions: [DeploymentController.Action] = []

    init(now: Date, ids: IDSource, tasks: [Observed]) {
        self.now = now
        self.ids = ids
        self.tasks = tasks
        live = tasks.contains { $0.view.isStopping } ? tasks.filter { !$0.view.isStopping } : tasks
    }

    func healthy(_ revision: String) -> Int {
        live.count { $0.view.revision == revision && $0.standing == .healthy }
    }

    /// Whether a task of another revision remains, one that is being stopped included.
    func remains(otherThan revisions: [String?]) -> Bool {
        tasks.contains { !revisions.contains($0.view.revision) }
    }

    func remains(_ revision: String) -> Bool {
        tasks.contains { $0.view.revision == revision }
    }
}

extension IDSource {
    /// Decimal digits, the first of them not 0.
    package func digits(_ count: Int) -> String {
        let seed = hex(count)
        let digits = seed.unicodeScalars.map { String($0.value % 10) }.joined()
        return "1" + digits.dropFirst()
    }

    /// 21 characters, as the last part of a service deployment's ARN has.
    package func deploymentToken() -> String { hex(21) }
}
