package import FoundationEssentials

/// One service deployment, from the request to its end, a roll-back included (`ListServiceDeployments`).
package struct Rollout: Codable, Equatable, Sendable {
    package enum Strategy: String, Codable, Sendable {
        case rolling = "ROLLING"
        case blueGreen = "BLUE_GREEN"
        case linear = "LINEAR"
        case canary = "CANARY"

        /// Two target groups take turns, and the listener rules' weights say which of them has the traffic.
        package var shiftsTraffic: Bool { self != .rolling }
    }

    package enum Status: String, Codable, Sendable {
        case pending = "PENDING"
        case inProgress = "IN_PROGRESS"
        case successful = "SUCCESSFUL"
        case stopRequested = "STOP_REQUESTED"
        case stopped = "STOPPED"
        case rollbackRequested = "ROLLBACK_REQUESTED"
        case rollbackInProgress = "ROLLBACK_IN_PROGRESS"
        case rollbackSuccessful = "ROLLBACK_SUCCESSFUL"
        case rollbackFailed = "ROLLBACK_FAILED"

        package var isFinal: Bool {
            switch self {
            case .pending, .inProgress, .stopRequested, .rollbackRequested, .rollbackInProgress: false
            case .successful, .stopped, .rollbackSuccessful, .rollbackFailed: true
            }
        }
    }

    /// In the order in which a deployment that shifts traffic passes them (`ServiceDeploymentLifecycleStage`).
    package enum Stage: String, Codable, Sendable, CaseIterable, Comparable {
        case reconcile = "RECONCILE_SERVICE"
        case preScaleUp = "PRE_SCALE_UP"
        case scaleUp = "SCALE_UP"
        case postScaleUp = "POST_SCALE_UP"
        case testTrafficShift = "TEST_TRAFFIC_SHIFT"
        case postTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT"
        /// Only hooks know this one; the API shows what went before.
        case preProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT"
        case productionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT"
        case postProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT"
        case bake = "BAKE_TIME"
        case cleanUp = "CLEAN_UP"

        private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

        package static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }
    }

    package struct Rollback: Codable, Equatable, Sendable {
        package var reason: String
        package var startedAt: Date
        package var revision: String
    }

    /// The last part of the service deployment's ARN.
    package var id: String
    package var strategy: Strategy
    /// The revision that had the traffic when it began; nil for a service's first.
    package var source: String?
    package var target: String
    package var status = Status.pending
    package var statusReason: String?
    /// Nil for a rolling deployment.
    package var stage: Stage?
    package var stageSince: Date
    package var createdAt: Date
    package var startedAt: Date?
    package var finishedAt: Date?
    package var updatedAt: Date
    package var rollback: Rollback?
    /// Why a roll-back was asked for, where not by `StopServiceDeployment`.
    var rollbackReason: String?
    /// The hooks it has waited at, the oldest first.
    package var pauses: [Pause] = []
    /// When the production traffic last moved.
    var steppedAt: Date?
    /// Failures of tasks when the circuit breaker last looked.
    package var failureCount = 0
    package var breakerTripped = false
    /// The alarms that ended it; nil where none did.
    package var triggeredAlarms: [String]?
    /// Times in a row that the load balancer refused new weights, and when to ask again.
    var shiftFailures = 0
    var shiftRetryAt: Date?

    init(id: String, strategy: Strategy, source: String?, target: String, now: Date) {
        self.id = id
        self.strategy = strategy
        self.source = source
        self.target = target
        stageSince = now
        createdAt = now
        updatedAt = now
    }

    mutating func enter(_ stage: Stage, now: Date) {
        self.stage = stage
        stageSince = now
        updatedAt = now
    }

    mutating func finish(_ status: Status, reason: String? = nil, now: Date) {
        self.status = status
        statusReason = reason ?? statusReason
        finishedAt = now
        updatedAt = now
    }
}

/// One entry of a service's `deployments`: a revision that is being brought in or taken out.
package struct Deployment: Codable, Equatable, Sendable {
    package enum State: String, Codable, Sendable {
        case inProgress = "IN_PROGRESS"
        case completed = "COMPLETED"
        case failed = "FAILED"
    }

    /// `ecs-svc/` and 19 digits.
    package var id: String
    package var revision: String
    package var createdAt: Date
    package var updatedAt: Date
    package var state = State.inProgress
    /// The API's `rolloutStateReason`.
    package var reason: String
    /// Failures since a task was last healthy, as long as the deployment is in progress.
    package var failedTasks = 0
    /// A task of it has been healthy since it became a deployment.
    var hasBeenHealthy = false
    /// Failures in a row of tasks that never became healthy; what the back-off goes by.
    var failuresInARow = 0
    var retryAt: Date?
    var restarts = RestartPressure()
    var saidThrottled = false

    init(id: String, revision: String, reason: String? = nil, now: Date) {
        self.id = id
        self.revision = revision
        self.reason = reason ?? "ECS deployment \(id) in progress."
        createdAt = now
        updatedAt = now
    }

    /// Nothing of it is started any more, or not yet again.
    func canStart(now: Date) -> Bool {
        state != .failed && now >= (retryAt ?? now) && now >= (restarts.heldUntil ?? now)
    }

    var isThrottled: Bool { retryAt != nil || restarts.heldUntil != nil }
}
