import FoundationEssentials
package import LocalECS
import TealCore

/// A service in virtual time: the real controller, scheduler and task machines, in front of a world that starts, checks,
/// drains and loses tasks at random but repeatably. Nothing here decides anything for the service.
package struct SimulatedService {
    enum Event {
        /// The answer to an action, from the control plane's given life; an earlier life's answers are lost.
        case report(task: Int, TaskMachine.Event, life: Int)
        case checked(task: Int)
        case exits(task: Int, container: String, code: Int)
        case heals(task: Int)
        case taskDeadline(Int)
        case decide
        case shifts(DeploymentController.Listener, to: String, percent: Double, life: Int)
        case operation(Operation)
    }

    static let epoch = Date(timeIntervalSince1970: 1_790_000_000)
    static let groups = ["one", "two"]

    package internal(set) var controller: DeploymentController
    package let pace: Pace
    package let zones: [String]
    /// Its tasks are registered with target groups; the strategies that shift traffic need it.
    package let isBalanced: Bool
    /// Its containers have health checks of their own.
    package let isChecked: Bool
    package var sabotage: Sabotage?
    package internal(set) var referee: Referee
    package var trace: Trace
    /// Seconds since the simulation began.
    package internal(set) var time = 0.0
    /// Everything that happened, operations included.
    package internal(set) var events = 0
    package internal(set) var starts = 0
    /// Tasks started, by revision and by zone.
    package private(set) var startsByRevision: [String: Int] = [:]
    package private(set) var startsByZone: [String: Int] = [:]
    /// The newest thousand of the service's events.
    package private(set) var announcements: [String] = []
    /// The most tasks that lived at once after a decision.
    package var mostLive = 0

    var tasks: [SimulatedTask] = []
    var behaviours: [String: Behaviour] = [:]
    var groupOf: [String: String] = [:]
    /// Percent of the production traffic by target group, as the balancer has it.
    var weights: [String: Double] = ["one": 100, "two": 0]
    var lostZones: [String: Bool] = [:]
    var refusesShiftsUntil = 0.0
    var queue = EventQueue<Event>()
    var generator: SeededGenerator
    let ids: IDSource
    var life = 0
    var shifting = false
    var decidesAt: Double?
    private var made = 0
    private var revisions = 0

    package init(
        _ settings: DeploymentSettings, seed: UInt64, pace: Pace = .scrambled, isBalanced: Bool = true,
        isChecked: Bool = false
    ) {
        controller = DeploymentController(settings)
        generator = SeededGenerator(seed: seed)
        ids = IDSource(SeededGenerator(seed: seed &+ 1))
        zones = settings.zones
        self.pace = pace
        self.isBalanced = isBalanced || settings.strategy.shiftsTraffic
        self.isChecked = isChecked
        referee = Referee()
        trace = Trace()
    }

    var now: Date { Self.epoch + time }

    package var liveTasks: [TaskView] {
        tasks.filter { !$0.view.isStopping && $0.view.status != .stopped }.map(\.view)
    }

    mutating func random(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound == range.upperBound ? range.lowerBound : Double.random(in: range, using: &generator)
    }

    /// Happens so many seconds from now.
    package mutating func schedule(_ operation: Operation, in seconds: Double) {
        queue.add(.operation(operation), at: time + seconds)
    }

    /// Passes so many seconds; events at the end of them included.
    package mutating func run(for seconds: Double) {
        let end = time + seconds
        while let next = queue.nextTime, next <= end { step() }
        time = end
    }

    /// The next event happens; false where none is left.
    @discardableResult
    package mutating func step() -> Bool {
        guard let (time, event) = queue.pop() else { return false }
        self.time = max(self.time, time)
        happen(event)
        return true
    }

    private mutating func happen(_ event: Event) {
        events += 1
        switch event {
        case .report(let number, let report, let life):
            if life == self.life { change(number) { $0.machine.handle(report, now: $1) } }
        case .checked(let number): check(number)
        case .exits(let number, let container, let code): exit(number, container, code: code)
        case .heals(let number): heal(number)
        case .taskDeadline(let number): change(number) { task, _ in task.wakesAt = nil }
        case .decide:
            guard decidesAt == time else {
                events -= 1
                return
            }
            decide()
        case .shifts(let listener, let revision, let percent, let life):
            shift(listener, to: revision, percent: percent, life: life)
        case .operation(let operation): perform(operation)
        }
    }

    // MARK: - The controller's turn

    /// Something has changed: the controller looks soon.
    mutating func ring() {
        let at = time + random(pace.look)
        guard decidesAt.map({ at < $0 }) ?? true else { return }
        decidesAt = at
        queue.add(.decide, at: at)
    }

    private mutating func decide() {
        decidesAt = nil
        for index in tasks.indices where tasks[index].protectedUntil != nil { tasks[index].look(now: time) }
        let views = tasks.map(\.view)
        let before = controller
        var actions = controller.step(views, now: now, ids: ids)
        sabotage?.spoil(&actions, of: controller, views, now: now)
        referee.judge(actions, before: before, after: controller, views, weights: weights, groupOf, now: now)
        for action in actions { carryOut(action) }
        mostLive = max(mostLive, tasks.count { !$0.view.isStopping && $0.view.status != .stopped })
        for violation in referee.takeNew() { trace.note(time, "VIOLATION: \(violation)") }
        forgetStopped()
        guard let next = controller.deadline(views, after: now) else { return }
        let at = max(next.timeIntervalSince(Self.epoch), time + max(0.001, pace.look.lowerBound))
        guard decidesAt.map({ at < $0 }) ?? true else { return }
        decidesAt = at
        queue.add(.decide, at: at)
    }

    private mutating func forgetStopped() {
        if tasks.contains(where: { $0.view.status == .stopped }) {
            tasks.removeAll { $0.view.status == .stopped }
        }
    }

    private mutating func carryOut(_ action: DeploymentController.Action) {
        switch action {
        case .start(let revision, let zone): start(revision, zone)
        case .stop(let id, let cause):
            guard let number = Int(id.dropFirst()), index(of: number) != nil else {
                return referee.note("stopped \(id), which is not there")
            }
            trace.note(time, "stop \(id) \(cause)")
            let reason: TaskStop =
                switch cause {
                case .scaling: .scaling(deployment: "simulated")
                case .unhealthy(let why): .unhealthy(why)
                }
            change(number) { $0.machine.requestStop(reason, now: $1) }
        case .shift(let listener, let revision, let percent):
            guard !shifting else { return }
            shifting = true
            trace.note(time, "shift \(listener) to \(revision): \(percent) %")
            queue.add(.shifts(listener, to: revision, percent: percent, life: life), at: time + random(pace.shift))
        case .announce(let text):
            trace.note(time, text)
            announcements.append(text)
            if announcements.count > 2000 { announcements.removeFirst(1000) }
        }
    }

    private mutating func start(_ revision: String, _ zone: String) {
        made += 1
        starts += 1
        startsByRevision[revision, default: 0] += 1
        startsByZone[zone, default: 0] += 1
        let group = isBalanced ? groupOf[revision] : nil
        let check = isChecked ? ContainerPlan.HealthCheck(command: ["check"], interval: 10, retries: 2) : nil
        let plan = TaskPlan(containers: [ContainerPlan(name: "web", healthCheck: check)], hasTargets: group != nil)
        trace.note(time, "start t\(made) of \(revision) in \(zone)")
        tasks.append(
            SimulatedTask(number: made, revision: revision, zone: zone, group: group, plan: plan, now: now))
        change(made) { _, _ in }
    }

    // MARK: - From outside

    /// Begins a deployment of a new revision.
    package mutating func deploy(_ behaviour: Behaviour) {
        revisions += 1
        let revision = "r\(revisions)"
        behaviours[revision] = behaviour
        controller.settleSplit()
        let current = controller.production.flatMap { groupOf[$0] } ?? Self.groups[1]
        let other = current == Self.groups[0] ? Self.groups[1] : Self.groups[0]
        let isFirst = controller.production == nil
        groupOf[revision] = controller.settings.strategy.shiftsTraffic || isFirst ? other : current
        trace.note(time, "deploy \(revision), \(behaviour)")
        let groups = isBalanced ? [groupOf[revision] ?? ""] : []
        controller.begin(RevisionTraits(id: revision, isChecked: isChecked, groups: groups), now: now, ids: ids)
        ring()
    }

    private mutating func shift(
        _ listener: DeploymentController.Listener, to revision: String, percent: Double, life: Int
    ) {
        let isRefused = time < refusesShiftsUntil
        if !isRefused, listener == .production, let group = groupOf[revision] {
            for other in Self.groups { weights[other] = other == group ? percent : 100 - percent }
        }
        // The balancer did what it was asked, whether or not someone is there to hear of it.
        guard life == self.life else { return }
        shifting = false
        if isRefused {
            controller.shiftFailed("refused", now: now)
        } else {
            controller.shifted(listener, to: revision, percent: percent, now: now)
        }
        ring()
    }
}
