/// How many tasks of which revision to start and stop, and in which zones, so that a service has what it wants and
/// never leaves its limits by the scheduler's own doing.
///
/// A pure function of what is wanted and what lives. What it promises, whatever the order of events:
/// - it starts nothing that would make more live tasks than the ceiling;
/// - it stops no healthy task that serves where fewer healthy ones than the floor would remain;
/// - while it can start what is missing, it does not even go below the desired count.
package struct ServiceScheduler: Sendable {
    /// How many tasks one revision is to have.
    package struct Want: Equatable, Sendable {
        package var revision: String
        package var count: Int
        /// Its healthy tasks count towards the floor: requests reach them.
        package var serves: Bool
        /// False while it backs off or has been given up.
        package var canStart: Bool

        package init(revision: String, count: Int, serves: Bool = true, canStart: Bool = true) {
            self.revision = revision
            self.count = count
            self.serves = serves
            self.canStart = canStart
        }
    }

    /// A live task: one that has not been asked to stop.
    package struct Candidate: Equatable, Sendable {
        package var id: String
        package var revision: String
        package var zone: String
        package var standing: TaskStanding
        /// It has been healthy before, so it may still serve some requests though it is unhealthy now.
        package var hasServed: Bool

        package init(id: String, revision: String, zone: String, standing: TaskStanding, hasServed: Bool = false) {
            self.id = id
            self.revision = revision
            self.zone = zone
            self.standing = standing
            self.hasServed = hasServed
        }
    }

    package struct Decision: Equatable, Sendable {
        package var starts: [Start] = []
        package var stops: [Stop] = []
        /// Tasks are missing, and the limits allow neither a start nor a stop.
        package var isBlocked = false
    }

    package struct Start: Equatable, Sendable {
        package var revision: String
        package var zone: String
    }

    package struct Stop: Equatable, Sendable {
        package var task: String
        package var cause: Cause

        package enum Cause: Equatable, Sendable {
            case scaling
            case unhealthy(TaskStanding.Cause)
        }
    }

    /// The newest revision first.
    package var wants: [Want]
    package var desired: Int
    package var limits: TaskLimits
    /// The zones of the service's subnets, in a fixed order; at least one.
    package var zones: [String]
    /// Start a task in an emptier zone and stop one in a fuller, where they differ by two or more.
    package var rebalances: Bool

    package init(wants: [Want], desired: Int, limits: TaskLimits, zones: [String], rebalances: Bool = false) {
        self.wants = wants
        self.desired = desired
        self.limits = limits
        self.zones = zones
        self.rebalances = rebalances
    }

    /// `tasks` in the order of their creation. Tasks of revisions that nobody wants are stopped as if none were wanted.
    package func decide(_ tasks: [Candidate]) -> Decision {
        var board = Board(tasks: tasks, serving: Set(wants.filter(\.serves).map(\.revision)))
        dropFailed(&board)
        let wants = allWants(board)
        for want in wants { dropSurplusUnready(want, &board) }
        makeRoom(wants, &board)
        for want in wants.reversed() { dropSurplusHealthy(want, wants, &board) }
        for want in wants.filter(\.serves) + wants.filter({ !$0.serves }) { start(want, &board) }
        let missing = wants.contains { $0.canStart && board.missing($0) > 0 }
        let nothingMoves = board.decision == Decision() && board.tasks.allSatisfy { $0.standing != .starting }
        board.decision.isBlocked = missing && nothingMoves
        return board.decision
    }

    /// What is wanted, with zero of every revision that lives and is not named, and one more while zones are
    /// rebalanced.
    private func allWants(_ board: Board) -> [Want] {
        var all = wants
        let unnamed = Set(board.tasks.map(\.revision)).subtracting(wants.map(\.revision)).sorted()
        all += unnamed.map { Want(revision: $0, count: 0, serves: false, canStart: false) }
        let active = all.indices.filter { all[$0].count > 0 }
        if rebalances, let only = active.first, active.count == 1, board.isUnbalanced(all[only], zones: zones) {
            all[only].count += 1
        }
        return all
    }

    /// Tasks that never came to serve and are unhealthy have nothing to lose.
    private func dropFailed(_ board: inout Board) {
        for task in board.tasks {
            guard case .unhealthy(let cause) = task.standing, !task.hasServed else { continue }
            board.stop(task, .unhealthy(cause))
        }
    }

    /// Starting and unhealthy tasks beyond what the revision still needs.
    private func dropSurplusUnready(_ want: Want, _ board: inout Board) {
        let tasks = board.tasks.filter { $0.revision == want.revision }
        let healthy = tasks.count { $0.standing == .healthy }
        let needed = max(0, want.count - healthy)
        let starting = tasks.filter { $0.standing == .starting }
        for task in starting.dropFirst(needed).reversed() { board.stop(task, .scaling) }
        guard needed == 0 else { return }
        for task in tasks {
            if case .unhealthy(let cause) = task.standing { board.stop(task, .unhealthy(cause)) }
        }
    }

    /// An unhealthy task that has served is replaced first and stopped then; where the ceiling forbids, they go one by
    /// one.
    private func makeRoom(_ wants: [Want], _ board: inout Board) {
        guard !board.tasks.contains(where: { $0.standing == .starting }) else { return }
        for want in wants where want.canStart && board.missing(want) > 0 && board.tasks.count >= limits.ceiling {
            let unhealthy = board.tasks.first { task in
                if case .unhealthy = task.standing { task.revision == want.revision } else { false }
            }
            guard let unhealthy, case .unhealthy(let cause) = unhealthy.standing else { continue }
            board.stop(unhealthy, .unhealthy(cause))
            return
        }
    }

    /// Healthy tasks beyond what the revision wants, as far as the floor allows.
    private func dropSurplusHealthy(_ want: Want, _ wants: [Want], _ board: inout Board) {
        while true {
            let healthy = board.tasks.filter { $0.revision == want.revision && $0.standing == .healthy }
            guard healthy.count > want.count, let victim = board.mostCrowded(healthy) else { return }
            if want.serves, !board.canSpare(limits: limits, desired: desired, wants: wants) { return }
            board.stop(victim, .scaling)
        }
    }

    private func start(_ want: Want, _ board: inout Board) {
        guard want.canStart, !zones.isEmpty else { return }
        let count = min(board.missing(want), limits.ceiling - board.tasks.count)
        for _ in 0..<max(0, count) { board.start(want.revision, zones: zones) }
    }
}
