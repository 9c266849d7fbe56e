package import FoundationEssentials

/// What a task is worth to its service now.
package enum TaskStanding: Equatable, Sendable {
    /// On its way: not running yet, or its health is not known yet.
    case starting
    case healthy
    case unhealthy(Cause)

    package enum Cause: Equatable, Sendable {
        case containerHealthCheck
        /// The balancer's words: `Health checks failed with these codes: [503]`.
        case target(groupARN: String, reason: String)
    }
}

/// A target's health as the load balancer tells it.
package enum TargetState: Codable, Equatable, Sendable {
    /// Not registered yet, or the first checks still run.
    case waiting
    /// Passes its checks, or is not checked at all.
    case healthy
    case unhealthy(reason: String)
    case draining
}

/// The health of a container, or of a task as the worst of its essential containers.
package enum HealthStatus: String, Codable, Sendable {
    case healthy = "HEALTHY"
    case unhealthy = "UNHEALTHY"
    case unknown = "UNKNOWN"
}

/// How long a task may take, and how long it must last, before its health counts.
package struct HealthRules: Codable, Equatable, Sendable {
    /// Seconds after a task runs in which failed checks are overlooked (`healthCheckGracePeriodSeconds`).
    package var gracePeriod: Double
    /// Seconds that a task with neither a load balancer nor a health check must run before it counts. AWS takes 40.
    /// Source: `DeploymentConfiguration.minimumHealthyPercent` of the ECS API.
    package var stabilisation: Double

    /// Seconds that a task whose health is checked must run before it counts, so that one which ends at once never
    /// replaces one that serves; on AWS the way of the news from the check to the scheduler takes longer.
    package var settling: Double

    package init(gracePeriod: Double = 0, stabilisation: Double = 40, settling: Double = 0) {
        self.gracePeriod = gracePeriod
        self.stabilisation = stabilisation
        self.settling = settling
    }

    /// When time alone next changes the standing of a task; `isByTime` where nothing else is known of its health.
    func nextChange(startedAt: Date, isByTime: Bool, after now: Date) -> Date? {
        let first = startedAt + (isByTime ? stabilisation : min(gracePeriod, settling))
        if first > now { return first }
        let second = startedAt + max(gracePeriod, settling)
        return !isByTime && second > now ? second : nil
    }

    /// `checked` says whether an essential container has a health check.
    package func standing(of task: TaskView, checked: Bool, groups: [String], now: Date) -> TaskStanding {
        guard task.status == .running, let startedAt = task.startedAt else { return .starting }
        let inGrace = now < startedAt + gracePeriod
        if checked, task.health == .unhealthy {
            return inGrace ? .starting : .unhealthy(.containerHealthCheck)
        }
        for group in groups {
            guard case .unhealthy(let reason) = task.targets[group] else { continue }
            return inGrace ? .starting : .unhealthy(.target(groupARN: group, reason: reason))
        }
        if checked, task.health != .healthy { return .starting }
        if groups.contains(where: { task.targets[$0] != .healthy }) { return .starting }
        let least = !checked && groups.isEmpty ? stabilisation : settling
        return now < startedAt + least ? .starting : .healthy
    }
}

/// What the deployment controller sees of one task of its service, until the task has stopped.
package struct TaskView: Equatable, Sendable {
    package var id: String
    /// The service revision it runs.
    package var revision: String
    package var zone: String
    package var status: TaskStatus
    package var isStopping: Bool
    package var createdAt: Date
    /// When it reached RUNNING.
    package var startedAt: Date?
    package var health: HealthStatus
    /// By the target group's ARN; a group that has not answered for this task is absent.
    package var targets: [String: TargetState]
    /// Why it failed, once it has.
    package var failure: TaskFailure?
    /// Scale-in protection holds now.
    package var isProtected: Bool

    package init(
        id: String, revision: String, zone: String, status: TaskStatus, isStopping: Bool = false, createdAt: Date,
        startedAt: Date? = nil, health: HealthStatus = .unknown, targets: [String: TargetState] = [:],
        failure: TaskFailure? = nil, isProtected: Bool = false
    ) {
        self.id = id
        self.revision = revision
        self.zone = zone
        self.status = status
        self.isStopping = isStopping
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.health = health
        self.targets = targets
        self.failure = failure
        self.isProtected = isProtected
    }
}

/// How a task of a service failed by itself, as far as the circuit breaker and the back-off tell apart.
package enum TaskFailure: String, Codable, Sendable {
    /// It never ran: no image, no address, a command that cannot start.
    case failedToStart
    /// Nothing can be started in its zone now: no fault of what was to run.
    case noCapacity
    /// An essential container ended.
    case exited
    /// It failed the checks of its container or of the load balancer.
    case unhealthy
}
