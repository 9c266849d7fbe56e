import AWSECS
import FoundationEssentials
import Logging
import TealCore

extension ControlPlane {
    /// Steps every machine, and writes down what came of it.
    func reconcile() {
        let now = clock.now
        for id in liveTaskIDs { stepTask(id, now: now) }
        for arn in services.records.keys.sorted() { stepService(arn, now: now) }
        expire(now: now)
        do {
            try flush()
        } catch {
            logger.error("The state could not be written; it is tried again.", metadata: ["error": "\(error)"])
        }
    }

    /// Until when nothing happens by itself; at most a second, so that a lost hint costs no more than that.
    func pause() -> Duration {
        let now = clock.now
        let isMoving = tasks.records.values.contains { $0.machine.status != .running && $0.machine.status != .stopped }
        var pause = isMoving ? 0.25 : 1
        let deadlines =
            tasks.records.values.compactMap { $0.machine.deadline(after: now) }
            + services.records.values.compactMap { $0.controller.deadline(taskViews(of: $0.arn, now: now), after: now) }
        if let next = deadlines.min() { pause = min(pause, next.timeIntervalSince(now)) }
        return .milliseconds(max(5, Int((pause * 1000).rounded(.up))))
    }

    var liveTaskIDs: [String] {
        tasks.records.filter { $0.value.machine.status != .stopped }.keys.sorted()
    }

    /// Takes a report in and lets the task go on.
    func handle(_ event: TaskMachine.Event, of id: String) {
        let now = clock.now
        guard var task = tasks[id] else { return }
        let before = task.machine
        task.machine.handle(event, now: now)
        announce(event, of: task, before: before)
        tasks[id] = task
        stepTask(id, now: now)
        ring()
    }

    func stepTask(_ id: String, now: Date) {
        guard var task = tasks[id], task.machine.status != .stopped else { return }
        let before = task
        outbox += task.machine.step(now: now).map { .task(id: id, $0) }
        guard task != before else { return }
        if task.machine.status != before.machine.status { task.version += 1 }
        tasks[id] = task
        noteChange(in: task.clusterARN)
    }

    func taskViews(of service: String, now: Date) -> [TaskView] {
        let recent = tasks.records.values.filter { task in
            task.serviceARN == service && (task.machine.stoppedAt.map { now < $0 + 30 } ?? true)
        }
        return recent.map { $0.view(now: now) }.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }

    private func stepService(_ arn: String, now: Date) {
        guard var service = services[arn], service.status != .inactive else { return }
        let before = service
        if !service.isPlaceable, service.status == .active { return }
        let wasRebalancing = service.controller.isRebalancing
        let actions = service.controller.step(taskViews(of: arn, now: now), now: now, ids: ids)
        carryOut(actions, for: &service, balancing: wasRebalancing || service.controller.isRebalancing, now: now)
        followRollback(&service)
        deactivateIfEmpty(&service, now: now)
        guard service != before else { return }
        services[arn] = service
        noteChange(in: service.clusterARN)
    }

    /// A roll-back makes the earlier task definition the service's own again.
    private func followRollback(_ service: inout ServiceRecord) {
        guard !service.controller.isExternal, let primary = service.controller.deployments.first,
            let revision = revisions[primary.revision]
        else { return }
        guard service.shape?.taskDefinition != revision.definitionARN else { return }
        service.shape?.taskDefinition = revision.definitionARN
    }

    private func deactivateIfEmpty(_ service: inout ServiceRecord, now: Date) {
        guard service.status == .draining else { return }
        let remains = tasks.records.values.contains { $0.serviceARN == service.arn && $0.machine.status != .stopped }
        guard !remains else { return }
        service.status = .inactive
        service.deletedAt = now
    }

    private func carryOut(
        _ actions: [DeploymentController.Action], for service: inout ServiceRecord, balancing: Bool, now: Date
    ) {
        var moves = TaskMoves()
        for action in actions {
            switch action {
            case .start(let revision, let zone):
                if let id = startTask(of: service, revision: revision, zone: zone, now: now) {
                    moves.started(id, of: taskSet(of: id, service), evening: balancing ? tasks[id]?.zone : nil)
                }
            case .stop(let id, let cause):
                stopTask(id, cause, of: &service, now: now)
                let isMove = balancing && cause == .scaling
                moves.stopped(id, of: taskSet(of: id, service), evening: isMove ? tasks[id]?.zone : nil)
            case .shift(let listener, let revision, let percent):
                let item = Work.shift(service: service.arn, listener, to: revision, percent: percent)
                // One at a time: two that cross would leave the weights to chance. It is asked for again.
                guard !shifting.contains(where: { $0.service == service.arn }) else { continue }
                shifting.insert(item)
                outbox.append(item)
            case .announce(let text):
                service.announce(text, now: now, ids: ids)
            }
        }
        for text in moves.sentences(ServiceEventText(service.name)) { service.announce(text, now: now, ids: ids) }
    }

    /// The id of the task set that a task is of; nil where its service has none.
    private func taskSet(of id: String, _ service: ServiceRecord) -> String? {
        service.controller.isExternal ? tasks[id]?.startedBy : nil
    }

    private func stopTask(
        _ id: String, _ cause: ServiceScheduler.Stop.Cause, of service: inout ServiceRecord, now: Date
    ) {
        guard var task = tasks[id] else { return }
        switch cause {
        case .scaling:
            task.machine.requestStop(.scaling(deployment: task.startedBy ?? ""), now: now)
        case .unhealthy(let why):
            announceUnhealthy(why, task, in: &service, now: now)
            task.machine.requestStop(.unhealthy(why), now: now)
        }
        tasks[id] = task
        stepTask(id, now: now)
    }

    private func announceUnhealthy(
        _ cause: TaskStanding.Cause, _ task: TaskRecord, in service: inout ServiceRecord, now: Date
    ) {
        let text = ServiceEventText(service.name).of(taskSet(of: task.id, service))
        switch cause {
        case .containerHealthCheck:
            service.announce(text.unhealthyContainers(task: task.id), now: now, ids: ids)
        case .target(let group, let reason):
            let port = task.targets.first { $0.groupARN == group }?.port ?? 0
            service.announce(text.unhealthy(port: port, group: group, reason: reason), now: now, ids: ids)
        }
    }

    private func announce(_ event: TaskMachine.Event, of task: TaskRecord, before: TaskMachine) {
        guard let arn = task.serviceARN, var service = services[arn] else { return }
        let text = ServiceEventText(service.name).of(taskSet(of: task.id, service))
        let now = clock.now
        switch event {
        case .registered where before.status == .activating:
            for target in task.targets {
                service.announce(text.registered(1, group: target.groupARN), now: now, ids: ids)
            }
        case .deregistered:
            for target in task.targets {
                service.announce(text.deregistered(1, group: target.groupARN), now: now, ids: ids)
            }
            service.announce(text.draining(1), now: now, ids: ids)
        case .failed(.provision, let reason), .failed(.register, let reason):
            service.announce(text.unableToLaunch(reason), now: now, ids: ids)
        default: return
        }
        services[arn] = service
    }

    /// Stopped tasks are kept for an hour, deleted services and client tokens for a day.
    private func expire(now: Date) {
        for (id, task) in tasks.records {
            if let stoppedAt = task.machine.stoppedAt, now >= stoppedAt + configuration.stoppedTaskRetention {
                tasks[id] = nil
            }
        }
        for (arn, service) in services.records {
            if let deletedAt = service.deletedAt, now >= deletedAt + 86_400 { forget(arn) }
        }
        for (token, record) in tokens.records where now >= record.createdAt + 86_400 { tokens[token] = nil }
    }

    func forget(_ service: String) {
        services[service] = nil
        for (arn, revision) in revisions.records where revision.serviceARN == service { revisions[arn] = nil }
    }
}
