import AWSApplicationAutoScaling
import Autoscaling
import FoundationEssentials

/// Something that was done, or was not and why, in AWS's sentences.
///
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scaling-activities.html>
struct ActivityRecord: Codable, Equatable, Sendable {
    var id: String
    var description: String
    var cause: String
    var startedAt: Date
    var endedAt: Date?
    var status: String
    var message: String?
    var notScaled: NotScaledRecord?

    struct NotScaledRecord: Codable, Equatable, Sendable {
        var reason: NotScaled
        var current: Int
        var bounds: CapacityBounds
    }

    func shape(of key: ScalableTargetKey) -> ApplicationAutoScaling.ScalingActivity {
        ApplicationAutoScaling.ScalingActivity(
            activityId: id, serviceNamespace: key.namespace, resourceId: key.resource,
            scalableDimension: key.dimension, description: description, cause: cause, startTime: startedAt,
            endTime: endedAt, statusCode: status, statusMessage: message,
            notScaledReasons: notScaled.map { record in
                [
                    ApplicationAutoScaling.NotScaledReason(
                        code: record.reason.rawValue,
                        maxCapacity: record.reason == .alreadyAtMaximum ? record.bounds.maximum : nil,
                        minCapacity: record.reason == .alreadyAtMinimum ? record.bounds.minimum : nil,
                        currentCapacity: record.current)
                ]
            })
    }
}

extension ActivityRecord {
    static func scaling(to count: Int, _ cause: ScalingCause, id: String, now: Date) -> ActivityRecord {
        ActivityRecord(
            id: id, description: "Setting desired count to \(count).", cause: cause.sentence, startedAt: now,
            status: ApplicationAutoScaling.ScalingActivityStatusCode.inProgress,
            message: "Successfully set desired count to \(count). Waiting for change to be fulfilled by ecs.")
    }

    static func bounds(schedule: String, minimum: Int?, maximum: Int?, id: String, now: Date) -> ActivityRecord {
        let parts = [minimum.map { "min capacity to \($0)" }, maximum.map { "max capacity to \($0)" }]
        let change = parts.compactMap { $0 }.joined(separator: " and ")
        return ActivityRecord(
            id: id, description: "Setting \(change)", cause: "scheduled action name \(schedule) was triggered",
            startedAt: now, endedAt: now, status: ApplicationAutoScaling.ScalingActivityStatusCode.successful,
            message: "Successfully set \(change)")
    }

    static func notScaled(
        _ cause: ScalingCause, _ reason: NotScaled, current: Int, bounds: CapacityBounds, id: String, now: Date
    ) -> ActivityRecord {
        ActivityRecord(
            id: id, description: "Attempting to scale due to alarm triggered", cause: cause.sentence, startedAt: now,
            endedAt: now, status: ApplicationAutoScaling.ScalingActivityStatusCode.unfulfilled,
            notScaled: NotScaledRecord(reason: reason, current: current, bounds: bounds))
    }

    mutating func fulfil(now: Date) {
        end(ApplicationAutoScaling.ScalingActivityStatusCode.successful, now: now)
        message = message?.replacing(
            "Waiting for change to be fulfilled by ecs.", with: "Change successfully fulfilled by ecs.")
    }

    mutating func override(now: Date) {
        end(ApplicationAutoScaling.ScalingActivityStatusCode.overridden, now: now)
        message = message?.replacing(
            "Waiting for change to be fulfilled by ecs.",
            with: "The desired count was changed again before ecs had fulfilled it.")
    }

    mutating func fail(_ reason: String, now: Date) {
        end(ApplicationAutoScaling.ScalingActivityStatusCode.failed, now: now)
        let what = description.prefix(1).lowercased() + description.dropFirst()
        message = "Failed to \(what.replacing("setting", with: "set")) Reason: \(reason)"
    }

    private mutating func end(_ status: String, now: Date) {
        self.status = status
        endedAt = now
    }
}

extension ScalingCause {
    var sentence: String {
        switch self {
        case .alarm(let name, let state, let policy):
            "monitor alarm \(name) in state \(state) triggered policy \(policy)"
        case .minimum(let count): "minimum capacity was set to \(count)"
        case .maximum(let count): "maximum capacity was set to \(count)"
        }
    }
}
