package import FoundationEssentials

/// One task's life, from the network interface to the last container's exit.
///
/// A pure state machine: reports come in by `handle`, what to do comes out of `step`. Each action is asked for once and
/// then awaited; after a restart of the process `issued` is empty, so what was under way is asked for again (every
/// action may be repeated).
package struct TaskMachine: Equatable, Sendable {
    package enum Action: Hashable, Sendable {
        /// Make the network interface, the sandbox and the log streams.
        case provision
        case pull(container: String)
        /// Make the container and start its process.
        case start(container: String)
        case register
        /// Deregister the targets; report `deregistered`, then `drained` when no request is left.
        case deregister
        /// Send the container's stop signal.
        case signal(container: String)
        case kill(container: String)
        case probe(container: String)
        /// Remove the containers, the sandbox and the network interface.
        case cleanUp
    }

    package enum Event: Equatable, Sendable {
        case provisioned
        case pulled(container: String)
        case started(container: String)
        case registered
        case deregistered
        case drained
        case exited(container: String, ContainerEnd)
        case probed(container: String, passed: Bool)
        case cleanedUp
        /// The action could not be carried out; the reason as ECS words it, its kind and a colon first.
        case failed(Action, reason: String)
        /// The action could not be carried out where the task is, whatever the task is.
        case refused(Action, reason: String)
    }

    /// How a container ended.
    package struct ContainerEnd: Codable, Equatable, Sendable {
        package var code: Int
        package var reason: String?

        package init(code: Int, reason: String? = nil) {
            self.code = code
            self.reason = reason
        }
    }

    package let plan: TaskPlan
    package internal(set) var status = TaskStatus.provisioning
    /// By name.
    package internal(set) var containers: [String: ContainerState] = [:]
    package internal(set) var stop: TaskStop?
    package internal(set) var createdAt: Date
    package internal(set) var pullStartedAt: Date?
    package internal(set) var pullStoppedAt: Date?
    package internal(set) var startedAt: Date?
    package internal(set) var stoppingAt: Date?
    package internal(set) var executionStoppedAt: Date?
    package internal(set) var stoppedAt: Date?
    var isRegistered = false
    /// It may be registered though nobody heard of it: the process that asked for it has died.
    var hasAskedToRegister = false
    var isDeregistered = false
    var isDrained = false
    var cleanUpFailures = 0
    var retryAt: Date?
    /// Actions that are being carried out; not kept over a restart.
    var issued: Set<Action> = []

    package init(plan: TaskPlan, now: Date) {
        self.plan = plan
        createdAt = now
        for container in plan.containers { containers[container.name] = ContainerState() }
    }

    package var isStopping: Bool { stop != nil }

    /// Requests may reach it, as far as is known.
    var mayBeRegistered: Bool { isRegistered || hasAskedToRegister }

    /// Asks for the task to be stopped; the first reason stands.
    package mutating func requestStop(_ reason: TaskStop, now: Date) {
        guard stop == nil, status != .stopped else { return }
        stop = reason
        stoppingAt = now
    }

    /// What to do now; empty where the next move is someone else's.
    package mutating func step(now: Date) -> [Action] {
        var actions: [Action] = []
        var before: TaskStatus
        repeat {
            before = status
            if stop == nil { advance(now: now, &actions) } else { windDown(now: now, &actions) }
        } while status != before
        return actions
    }

    /// The worst health of the essential containers that have a check.
    package var health: HealthStatus {
        let checked = plan.containers.filter { $0.isEssential && $0.healthCheck != nil }
        let all = checked.map { containers[$0.name]?.health ?? .unknown }
        if all.contains(.unhealthy) { return .unhealthy }
        return all.isEmpty || all.contains(.unknown) ? .unknown : .healthy
    }

    /// Asks for an action once.
    mutating func issue(_ action: Action, _ actions: inout [Action]) {
        if issued.insert(action).inserted { actions.append(action) }
    }

    func dependents(of name: String) -> [ContainerPlan] {
        plan.containers.filter { $0.dependsOn.contains { $0.container == name } }
    }
}

extension TaskMachine: Codable {
    private enum CodingKeys: String, CodingKey {
        case plan, status, containers, stop, createdAt, pullStartedAt, pullStoppedAt, startedAt, stoppingAt
        case executionStoppedAt, stoppedAt, isRegistered, hasAskedToRegister
        case isDeregistered, isDrained, cleanUpFailures, retryAt
    }
}

/// One container of a task.
package struct ContainerState: Codable, Equatable, Sendable {
    package enum Phase: String, Codable, Sendable {
        case waiting = "PENDING"
        case running = "RUNNING"
        case stopped = "STOPPED"
    }

    package internal(set) var phase = Phase.waiting
    package internal(set) var isPulled = false
    package internal(set) var startedAt: Date?
    package internal(set) var exitCode: Int?
    package internal(set) var reason: String?
    package internal(set) var health = HealthStatus.unknown
    var failedProbes = 0
    var probeAt: Date?
    var signalledAt: Date?
    var wasKilled = false
}
