package import FoundationEssentials
package import TealCore

/// The EXTERNAL deployment controller: each task set is kept at its own count, and nothing moves from one to another by
/// itself. A task set's failures and back-off are those of a deployment that never ends.
///
/// Source: "Deploy Amazon ECS services using a third-party controller" in the developer guide.
extension DeploymentController {
    /// A controller that has task sets instead of deployments.
    package static func external(_ settings: DeploymentSettings) -> DeploymentController {
        var controller = DeploymentController(settings)
        controller.taskSets = []
        return controller
    }

    package var isExternal: Bool { taskSets != nil }

    /// The newest comes first. Gives the task set, which is also what its tasks are started by.
    package mutating func addTaskSet(
        _ revision: RevisionTraits, zones: [String], scale: Double, now: Date, ids: IDSource
    ) -> TaskSet {
        let id = "ecs-svc/\(ids.digits(19))"
        let set = TaskSet(id: id, revision: revision.id, zones: zones, scale: scale, now: now)
        revisions[revision.id] = revision
        deployments.insert(Deployment(id: id, revision: revision.id, now: now), at: 0)
        taskSets?.insert(set, at: 0)
        isSteady = false
        return set
    }

    /// Changes one that is not on its way out; nil where there is none.
    package mutating func changeTaskSet(
        _ id: String, now: Date, _ body: (inout TaskSet) -> Void
    ) -> TaskSet? {
        guard let index = taskSets?.firstIndex(where: { $0.id == id && $0.status != .draining }) else { return nil }
        taskSets?[index].updatedAt = now
        if var set = taskSets?[index] {
            body(&set)
            taskSets?[index] = set
        }
        isSteady = false
        return taskSets?[index]
    }

    /// The one that was primary is ACTIVE from now on, and keeps its tasks.
    package mutating func makePrimaryTaskSet(_ id: String, now: Date) -> TaskSet? {
        for other in taskSets ?? [] where other.status == .primary && other.id != id {
            _ = changeTaskSet(other.id, now: now) { $0.status = .active }
        }
        return changeTaskSet(id, now: now) { $0.status = .primary }
    }

    /// The service is being deleted.
    package mutating func drainTaskSets(now: Date) {
        for set in taskSets ?? [] { _ = changeTaskSet(set.id, now: now) { $0.status = .draining } }
    }

    // MARK: - Steps

    mutating func stepTaskSets(_ pass: inout Pass) {
        for index in (taskSets ?? []).indices { keepTaskSet(index, &pass) }
        announceTaskSets(&pass)
        let gone = (taskSets ?? []).filter { $0.status == .draining && !pass.remains($0.revision) }.map(\.id)
        taskSets?.removeAll { gone.contains($0.id) }
        deployments.removeAll { gone.contains($0.id) }
    }

    private mutating func keepTaskSet(_ index: Int, _ pass: inout Pass) {
        guard let set = taskSets?[index] else { return }
        let count = count(of: set)
        let live = pass.live.filter { $0.view.revision == set.revision }
        let canStart = deployments.first { $0.id == set.id }?.canStart(now: pass.now) ?? false
        let limits =
            count == 0
            ? TaskLimits(floor: 0, ceiling: 0)
            : TaskLimits(
                desired: count, minimumHealthyPercent: settings.minimumHealthyPercent,
                maximumPercent: settings.maximumPercent)
        let usable = zones.usable(set.zones, now: pass.now)
        let scheduler = ServiceScheduler(
            wants: [.init(revision: set.revision, count: count, serves: true, canStart: count > 0 && canStart)],
            desired: count, limits: limits, zones: usable, onTrial: zones.onTrial(usable),
            rebalances: settings.rebalances && set.stability == .steady && usable.count == set.zones.count)
        let decision = scheduler.decide(
            live.map { task in
                ServiceScheduler.Candidate(
                    id: task.view.id, revision: task.view.revision, zone: task.view.zone, standing: task.standing,
                    hasServed: task.hasServed, isProtected: task.view.isProtected)
            })
        pass.actions += decision.stops.map { .stop(task: $0.task, $0.cause) }
        pass.actions += decision.starts.map { .start(revision: $0.revision, zone: $0.zone) }
        if decision.isHeldByProtection, !set.isHeldByProtection { pass.actions.append(.announce(events.protected)) }
        taskSets?[index].isHeldByProtection = decision.isHeldByProtection
        judge(index, pass.tasks.filter { $0.view.revision == set.revision }, count: count, decision, &pass)
    }

    private func count(of set: TaskSet) -> Int {
        settings.isDraining ? 0 : set.computedDesiredCount(of: settings.desired)
    }

    /// "The task runningCount is equal to the computedDesiredCount. The pendingCount is 0. … All tasks are reporting a
    /// healthy status": `TaskSet.stabilityStatus` of the ECS API.
    private mutating func judge(
        _ index: Int, _ tasks: [Pass.Observed], count: Int, _ decision: ServiceScheduler.Decision, _ pass: inout Pass
    ) {
        guard let set = taskSets?[index] else { return }
        let isSteady =
            set.status != .draining && tasks.count == count && decision.starts.isEmpty && decision.stops.isEmpty
            && tasks.allSatisfy { $0.standing == .healthy && !$0.view.isStopping }
        let stability: TaskSet.Stability = isSteady ? .steady : .stabilizing
        if set.saidDesired != count, set.status != .draining {
            taskSets?[index].saidDesired = count
            pass.actions.append(.announce(events.computed(count, taskSet: set.id)))
        }
        guard set.stability != stability else { return }
        taskSets?[index].stability = stability
        taskSets?[index].stabilityAt = pass.now
        if isSteady { pass.actions.append(.announce(events.of(set.id).stable)) }
    }

    private mutating func announceTaskSets(_ pass: inout Pass) {
        let sets = taskSets ?? []
        let isNow =
            !sets.isEmpty && sets.allSatisfy { $0.stability == .steady }
            && pass.tasks.allSatisfy { task in sets.contains { $0.revision == task.view.revision } }
        if isNow, !isSteady { pass.actions.append(.announce(events.steady)) }
        isSteady = isNow
    }
}
