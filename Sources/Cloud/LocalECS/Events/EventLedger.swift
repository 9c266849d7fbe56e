import AWSECS
import FoundationEssentials

/// Something of ECS's that EventBridge is told.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_cwe_events.html>
struct ECSEvent: Sendable {
    enum Kind: Sendable {
        case taskStateChange(ECS.Task)
        case serviceAction(eventType: EventType, name: String, cluster: String, reason: String?)
        case deploymentStateChange(eventType: EventType, name: String, deployment: String, reason: String)
    }

    enum EventType: String, Sendable {
        case info = "INFO"
        case warning = "WARN"
        case error = "ERROR"
    }

    /// The task's or the service's ARN, and that of the task set it is about.
    var resources: [String]
    var time: Date
    var kind: Kind
}

/// What EventBridge was told last, so that it is told of changes alone. Not kept over a restart: what was true then is
/// taken as told.
struct EventLedger: Sendable {
    /// Of a task, what a change of makes an event.
    private struct TaskMark: Equatable {
        var status: TaskStatus
        var isStopping: Bool
        var containers: [String: ContainerState.Phase]

        init(_ task: TaskRecord) {
            status = task.machine.status
            isStopping = task.machine.isStopping
            containers = task.machine.containers.mapValues(\.phase)
        }
    }

    private struct ServiceMark: Equatable {
        var newestEvent: String?
        var deployments: [String: Deployment.State]

        init(_ service: ServiceRecord) {
            newestEvent = service.events.first?.id
            let own = service.controller.isExternal ? [] : service.controller.deployments
            deployments = Dictionary(own.map { ($0.id, $0.state) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private var tasks: [String: TaskMark] = [:]
    private var services: [String: ServiceMark] = [:]

    init(tasks: [String: TaskRecord], services: [String: ServiceRecord]) {
        self.tasks = tasks.mapValues(TaskMark.init)
        self.services = services.mapValues(ServiceMark.init)
    }

    /// Whether the task is to be told of; a record that is gone is forgotten.
    mutating func hasChanged(_ id: String, _ task: TaskRecord?) -> Bool {
        let mark = task.map(TaskMark.init)
        guard tasks[id] != mark else { return false }
        tasks[id] = mark
        return mark != nil
    }

    /// What there is to tell of the service, in order.
    mutating func changes(_ arn: String, _ service: ServiceRecord?, now: Date) -> [ECSEvent] {
        let old = services[arn]
        services[arn] = service.map(ServiceMark.init)
        guard let service, old != services[arn] else { return [] }
        let new = service.events.prefix { $0.id != old?.newestEvent }
        var events = new.reversed().compactMap { Self.action($0.message, service) }
            .map { ECSEvent(resources: [arn], time: now, kind: $0) }
        guard !service.controller.isExternal else { return events + steadySets(service, new.map(\.message), now: now) }
        events += service.controller.deployments.reversed().filter { old?.deployments[$0.id] != $0.state }
            .map { ECSEvent(resources: [arn], time: now, kind: Self.change($0)) }
        return events
    }

    private func steadySets(_ service: ServiceRecord, _ messages: [String], now: Date) -> [ECSEvent] {
        let text = ServiceEventText(service.name)
        let sets = (service.controller.taskSets ?? []).filter { messages.contains(text.of($0.id).stable) }
        let kind = ECSEvent.Kind.serviceAction(
            eventType: .info, name: "TASKSET_STEADY_STATE", cluster: service.clusterARN, reason: nil)
        return sets.map { set in
            let own = service.arn.replacing(":service/", with: ":task-set/") + "/\(set.id)"
            return ECSEvent(resources: [service.arn, own], time: now, kind: kind)
        }
    }

    /// Names by <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_events.html>; most of what
    /// `DescribeServices` tells is no event there.
    private static func action(_ message: String, _ service: ServiceRecord) -> ECSEvent.Kind? {
        let text = ServiceEventText(service.name)
        let cluster = service.clusterARN
        if message == text.steady {
            return .serviceAction(eventType: .info, name: "SERVICE_STEADY_STATE", cluster: cluster, reason: nil)
        }
        if message == text.throttled {
            return .serviceAction(
                eventType: .warning, name: "SERVICE_TASK_START_IMPAIRED", cluster: cluster, reason: nil)
        }
        if let name = rebalancing(message) {
            return .serviceAction(eventType: .info, name: name, cluster: cluster, reason: nil)
        }
        if message.contains("was unable to place a task") {
            return .serviceAction(
                eventType: .error, name: "SERVICE_TASK_PLACEMENT_FAILURE", cluster: cluster, reason: "RESOURCE:FARGATE")
        }
        return nil
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/track-service-rebalancing.html>
    private static func rebalancing(_ message: String) -> String? {
        if message.hasSuffix("AZ Rebalancing in progress.") { return "SERVICE_REBALANCING_STARTED" }
        if message.contains(") is AZ balanced with ") { return "SERVICE_REBALANCING_COMPLETED" }
        if message.contains(" to AZ Rebalance: ") { return "TASKS_STARTED" }
        return message.contains(" due to AZ rebalancing: ") ? "TASKS_STOPPED" : nil
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_deployment_events.html>
    private static func change(_ deployment: Deployment) -> ECSEvent.Kind {
        let type: ECSEvent.EventType = deployment.state == .failed ? .error : .info
        return .deploymentStateChange(
            eventType: type, name: "SERVICE_DEPLOYMENT_\(deployment.state.rawValue)", deployment: deployment.id,
            reason: deployment.reason)
    }
}
