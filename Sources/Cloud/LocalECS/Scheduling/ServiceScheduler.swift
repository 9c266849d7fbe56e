/// How many tasks of which revision to start and stop, and in which zones, so that a service has what it wants and
/// never leaves its limits by the scheduler's own doing.
///
/// A pure function of what is wanted and what lives. What it promises, whatever the order of events:
/// - it starts nothing that would make more live tasks than the ceiling;
/// - it stops no healthy task that serves where fewer healthy ones than the floor would remain;
/// - while it can start what is missing, it does not even go below the desired count;
/// - it stops no task that is protected, unless that task is unhealthy.
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
        /// Scale-in protection: neither scaling nor a deployment may stop it.
        package var isProtected: Bool

        package init(
            id: String, revision: String, zone: String, standing: TaskStanding, hasServed: Bool = false,
            isProtected: Bool = false
        ) {
            self.id = id
            self.revision = revision
            self.zone = zone
            self.standing = standing
            self.hasServed = hasServed
            self.isProtected = isProtected
        }
    }

    package struct Decision: Equatable, Sendable {
        package var starts: [Start] = []
        package var stops: [Stop] = []
        /// Tasks are missing, and the limits allow neither a start nor a stop.
        package var isBlocked = false
        /// More tasks live than are wanted, and only their protection keeps them.
        package var isHeldByProtection = false
        /// Tasks are on their way, or started now, to even the zones out.
        package var isRebalancing = false

        package init() {}
    }

    package struct Start: Equatable, Sendable {
        package var revision: String
        package var zone: String

        package init(revision: String, zone: String) {
            self.revision = revision
            self.zone = zone
        }
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
    /// The zones to start tasks in, in a fixed order.
    package var zones: [String]
    /// Those of `zones` that failed lately: one task at a time is tried there.
    package var onTrial: Set<String>
    /// Start tasks in the emptier zones and stop as many in the fuller, where they differ by two or more.
    package var rebalances: Bool

    package init(
        wants: [Want], desired: Int, limits: TaskLimits, zones: [String], onTrial: Set<String> = [],
        rebalances: Bool = false
    ) {
        self.wants = wants
        self.desired = desired
        self.limits = limits
        self.zones = zones
        self.onTrial = onTrial
        self.rebalances = rebalances
    }

    /// `tasks` in the order of their creation. Tasks of revisions that nobody wants are stopped as if none were wanted.
    package func decide(_ tasks: [Candidate]) -> Decision {
        let wants = allWants(tasks)
        var board = Board(tasks: tasks, wants: wants, zones: zones, onTrial: onTrial)
        board.rebalanced = rebalancedRevision(wants)
        dropFailed(&board)
        for revision in wants.indices { dropSurplusUnready(revision, &board) }
        makeRoom(&board)
        for revision in wants.indices.reversed() { dropSurplusHealthy(revision, &board) }
        board.decision.isRebalancing = board.moves > 0
        let serving = wants.indices.filter { wants[$0].serves }
        for revision in serving + wants.indices.filter({ !wants[$0].serves }) { start(revision, &board) }
        let missing = wants.indices.contains { wants[$0].canStart && board.missing($0) > 0 }
        let nothingMoves = board.decision.stops.isEmpty && board.decision.starts.isEmpty && board.starting == 0
        board.decision.isBlocked = missing && nothingMoves
        return board.decision
    }

    /// What is wanted, with zero of every revision that lives and is not named.
    private func allWants(_ tasks: [Candidate]) -> [Want] {
        var unnamed: Set<String> = []
        var last = ""
        for task in tasks where task.revision != last {
            last = task.revision
            if !wants.contains(where: { $0.revision == last }) { unnamed.insert(last) }
        }
        return wants + unnamed.sorted().map { Want(revision: $0, count: 0, serves: false, canStart: false) }
    }

    /// Zones are evened out while one revision alone is wanted, and lives, and there is room for one task more.
    private func rebalancedRevision(_ wants: [Want]) -> Int? {
        guard rebalances, wants.count == 1, wants[0].count > 0, limits.ceiling > wants[0].count else { return nil }
        return 0
    }

    /// Tasks that never came to serve and are unhealthy have nothing to lose.
    private func dropFailed(_ board: inout Board) {
        for index in board.tasks.indices where !board.tasks[index].hasServed {
            guard case .unhealthy(let cause) = board.tasks[index].standing else { continue }
            board.stop(index, .unhealthy(cause))
        }
    }

    /// Starting and unhealthy tasks beyond what the revision still needs.
    private func dropSurplusUnready(_ revision: Int, _ board: inout Board) {
        let needed = board.needed(revision)
        var surplus = board.tally(revision).starting - needed - (board.rebalanced == revision ? board.moves : 0)
        for index in board.live(of: revision).reversed() where surplus > 0 {
            guard board.tasks[index].standing == .starting, !board.tasks[index].isProtected else { continue }
            board.stop(index, .scaling)
            surplus -= 1
        }
        guard needed == 0 else { return }
        for index in board.live(of: revision) {
            if case .unhealthy(let cause) = board.tasks[index].standing { board.stop(index, .unhealthy(cause)) }
        }
    }

    /// An unhealthy task that has served is replaced first and stopped then; where the ceiling forbids, they go one by
    /// one.
    private func makeRoom(_ board: inout Board) {
        guard board.starting == 0, board.count >= limits.ceiling else { return }
        for revision in board.wants.indices where board.wants[revision].canStart && board.missing(revision) > 0 {
            for index in board.live(of: revision) {
                guard case .unhealthy(let cause) = board.tasks[index].standing else { continue }
                return board.stop(index, .unhealthy(cause))
            }
        }
    }

    /// Healthy tasks beyond what the revision wants, as far as the floor and their protection allow.
    private func dropSurplusHealthy(_ revision: Int, _ board: inout Board) {
        let want = board.wants[revision]
        while board.tally(revision).healthy > want.count {
            if want.serves, !board.canSpare(limits: limits, desired: desired) { return }
            guard let victim = board.mostCrowded(revision) else {
                board.decision.isHeldByProtection = true
                return
            }
            board.stop(victim, .scaling)
        }
    }

    private func start(_ revision: Int, _ board: inout Board) {
        guard board.wants[revision].canStart else { return }
        let count = min(board.missing(revision), limits.ceiling - board.count)
        for _ in 0..<max(0, count) where !board.start(revision) { return }
    }
}
