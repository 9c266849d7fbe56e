package import FoundationEssentials

/// What is true of a service at one moment, in the words of a release.
package struct ServiceSnapshot: Equatable, Sendable {
    package var at: Date
    /// `ACTIVE`, `DRAINING`, `INACTIVE`.
    package var status: String
    package var desired: Int
    /// The revision that the service shall run.
    package var revision: RevisionName?
    package var rollouts: [Rollout]
    /// The native deployment that this release started; nil where there is none, or none yet.
    package var deployment: NativeDeployment?
    package var tasks: [TaskState]
    /// Targets of all of the service's target groups.
    package var targets: [TargetState]
    /// Newest first.
    package var events: [EventLine]

    package init(
        at: Date, status: String = "ACTIVE", desired: Int, revision: RevisionName?, rollouts: [Rollout] = [],
        deployment: NativeDeployment? = nil, tasks: [TaskState] = [], targets: [TargetState] = [],
        events: [EventLine] = []
    ) {
        self.at = at
        self.status = status
        self.desired = desired
        self.revision = revision
        self.rollouts = rollouts
        self.deployment = deployment
        self.tasks = tasks
        self.targets = targets
        self.events = events
    }

    /// Tasks that have not stopped.
    package var living: [TaskState] { tasks.filter { $0.status != "STOPPED" } }

    package func target(of task: TaskState) -> TargetState? {
        let own = targets.filter { $0.address == task.address }
        return own.first { $0.state == "healthy" } ?? own.first
    }
}

/// One entry of a service's `deployments`.
package struct Rollout: Equatable, Sendable {
    package var revision: RevisionName
    /// `PRIMARY`, `ACTIVE`, `INACTIVE`.
    package var status: String
    /// `IN_PROGRESS`, `COMPLETED`, `FAILED`.
    package var state: String
    package var reason: String
    package var failedTasks: Int

    package init(revision: RevisionName, status: String, state: String, reason: String = "", failedTasks: Int = 0) {
        self.revision = revision
        self.status = status
        self.state = state
        self.reason = reason
        self.failedTasks = failedTasks
    }
}

/// A service deployment as the deployments API tells it.
package struct NativeDeployment: Equatable, Sendable {
    package var arn: String
    /// `PENDING`, `IN_PROGRESS`, `SUCCESSFUL`, `STOPPED`, `STOP_REQUESTED`, `ROLLBACK_REQUESTED`,
    /// `ROLLBACK_IN_PROGRESS`, `ROLLBACK_SUCCESSFUL`, `ROLLBACK_FAILED`.
    package var status: String
    package var reason: String
    /// `SCALE_UP`, `PRODUCTION_TRAFFIC_SHIFT`, `BAKE_TIME`, `CLEAN_UP`, …; empty where none is told.
    package var stage: String
    /// Percent of the traffic that the new revision is to have.
    package var weight: Double?
    package var failureCount: Int?
    package var failureThreshold: Int?

    package init(
        arn: String, status: String, reason: String = "", stage: String = "", weight: Double? = nil,
        failureCount: Int? = nil, failureThreshold: Int? = nil
    ) {
        self.arn = arn
        self.status = status
        self.reason = reason
        self.stage = stage
        self.weight = weight
        self.failureCount = failureCount
        self.failureThreshold = failureThreshold
    }

    package var isRollingBack: Bool { status.hasPrefix("ROLLBACK") }

    /// Whether the new revision has the traffic.
    package var hasTraffic: Bool {
        weight.map { $0 >= 100 } ?? ["POST_PRODUCTION_TRAFFIC_SHIFT", "BAKE_TIME", "CLEAN_UP"].contains(stage)
    }
}

package struct TaskState: Equatable, Sendable {
    /// The last part of the ARN.
    package var id: String
    package var revision: RevisionName
    package var zone: String
    package var address: String
    /// `PROVISIONING` … `RUNNING` … `STOPPED`.
    package var status: String
    /// `RUNNING` or `STOPPED`.
    package var desiredStatus: String
    /// `HEALTHY`, `UNHEALTHY`, `UNKNOWN`.
    package var health: String
    package var startedAt: Date?
    package var stoppedAt: Date?
    package var stopCode: String
    package var stoppedReason: String
    package var containers: [ContainerState]

    package init(
        id: String, revision: RevisionName, zone: String = "", address: String = "", status: String = "RUNNING",
        desiredStatus: String = "RUNNING", health: String = "UNKNOWN", startedAt: Date? = nil, stoppedAt: Date? = nil,
        stopCode: String = "", stoppedReason: String = "", containers: [ContainerState] = []
    ) {
        self.id = id
        self.revision = revision
        self.zone = zone
        self.address = address
        self.status = status
        self.desiredStatus = desiredStatus
        self.health = health
        self.startedAt = startedAt
        self.stoppedAt = stoppedAt
        self.stopCode = stopCode
        self.stoppedReason = stoppedReason
        self.containers = containers
    }
}

package struct ContainerState: Equatable, Sendable {
    package var name: String
    package var exitCode: Int?
    package var reason: String
    package var health: String

    package init(name: String, exitCode: Int? = nil, reason: String = "", health: String = "UNKNOWN") {
        self.name = name
        self.exitCode = exitCode
        self.reason = reason
        self.health = health
    }
}

package struct TargetState: Equatable, Sendable {
    package var group: String
    package var address: String
    package var port: Int
    /// `initial`, `healthy`, `unhealthy`, `unused`, `draining`, `unavailable`.
    package var state: String
    /// `Target.ResponseCodeMismatch`, `Target.Timeout`, …
    package var reason: String
    package var description: String

    package init(
        group: String, address: String, port: Int, state: String, reason: String = "", description: String = ""
    ) {
        self.group = group
        self.address = address
        self.port = port
        self.state = state
        self.reason = reason
        self.description = description
    }
}

package struct EventLine: Equatable, Sendable {
    package var id: String
    package var at: Date
    package var message: String

    package init(id: String = "", at: Date, message: String) {
        self.id = id
        self.at = at
        self.message = message
    }
}
