/// Why a task is stopped: the API's `stopCode` and `stoppedReason`.
package struct TaskStop: Codable, Equatable, Sendable {
    package enum Code: String, Codable, Sendable {
        case failedToStart = "TaskFailedToStart"
        case essentialContainerExited = "EssentialContainerExited"
        case userInitiated = "UserInitiated"
        case serviceScheduler = "ServiceSchedulerInitiated"
        case infrastructure = "TerminationNotice"
        case spotInterruption = "SpotInterruption"
    }

    package var code: Code
    package var reason: String
    /// It failed by itself; nil where someone wanted it gone.
    package var failure: TaskFailure?

    package init(_ code: Code, _ reason: String, failure: TaskFailure? = nil) {
        self.code = code
        self.reason = reason
        self.failure = failure
    }

    package static let essentialContainerExited = TaskStop(
        .essentialContainerExited, "Essential container in task exited", failure: .exited)

    package static func failedToStart(_ reason: String) -> TaskStop {
        TaskStop(.failedToStart, reason, failure: .failedToStart)
    }

    package static func byUser(_ reason: String?) -> TaskStop {
        TaskStop(.userInitiated, reason ?? "Task stopped by user")
    }

    /// AWS has published no sentence for a task whose zone is lost; the code is the one of its API that stands for
    /// infrastructure that goes away. The task has not failed: no deployment is judged by it.
    package static func lost(zone: String) -> TaskStop {
        TaskStop(.infrastructure, "The infrastructure hosting the task in Availability Zone \(zone) was lost.")
    }

    /// A task on FARGATE_SPOT whose capacity is taken back has not failed.
    package static let interrupted = TaskStop(.spotInterruption, "Your Spot Task was interrupted.")

    package static func scaling(deployment: String) -> TaskStop {
        TaskStop(.serviceScheduler, "Scaling activity initiated by (deployment \(deployment))")
    }

    package static func unhealthy(_ cause: TaskStanding.Cause) -> TaskStop {
        let reason =
            switch cause {
            case .containerHealthCheck: "Task failed container health checks"
            case .target(let group, _): "Task failed ELB health checks in (target-group \(group))"
            }
        return TaskStop(.serviceScheduler, reason, failure: .unhealthy)
    }
}
