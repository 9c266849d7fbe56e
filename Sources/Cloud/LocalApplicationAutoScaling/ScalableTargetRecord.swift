import AWSApplicationAutoScaling
import Autoscaling
import FoundationEssentials
import LocalCloud
import StateStore

/// What is scaled: `service/default/web` in a namespace, by one of its dimensions.
struct ScalableTargetKey: Hashable, Comparable, Codable, CustomStringConvertible, Sendable {
    var account: String
    var region: String
    var namespace: String
    var resource: String
    var dimension: String

    var description: String { "\(account)|\(region)|\(namespace)|\(resource)|\(dimension)" }

    static func < (left: ScalableTargetKey, right: ScalableTargetKey) -> Bool { left.description < right.description }

    /// Nil for a resource that is no ECS service.
    var service: (cluster: String, name: String)? {
        let parts = resource.split(separator: "/", omittingEmptySubsequences: false)
        guard namespace == "ecs", parts.count == 3, parts[0] == "service", !parts[1].isEmpty, !parts[2].isEmpty
        else { return nil }
        return (String(parts[1]), String(parts[2]))
    }
}

/// A scalable target with all that belongs to it.
struct ScalableTargetRecord: Codable, Equatable, Sendable {
    static let collection = StateStore.Collection<ScalableTargetRecord>("application-autoscaling.targets")

    var key: ScalableTargetKey
    var arn: String
    var role: String
    var createdAt: Date
    var tags: [String: String] = [:]
    /// Holds the bounds, what is suspended, and what decides.
    var autoscaler: Autoscaler
    /// By name.
    var policies: [String: PolicyRecord] = [:]
    var actions: [String: ScheduledActionRecord] = [:]
    /// The newest last.
    var activities: [ActivityRecord] = []

    var shape: ApplicationAutoScaling.ScalableTarget {
        ApplicationAutoScaling.ScalableTarget(
            serviceNamespace: key.namespace, resourceId: key.resource, scalableDimension: key.dimension,
            minCapacity: autoscaler.bounds.minimum, maxCapacity: autoscaler.bounds.maximum, roleARN: role,
            creationTime: createdAt,
            suspendedState: ApplicationAutoScaling.SuspendedState(
                dynamicScalingInSuspended: autoscaler.suspension.scaleIn,
                dynamicScalingOutSuspended: autoscaler.suspension.scaleOut,
                scheduledScalingSuspended: autoscaler.suspension.schedules),
            scalableTargetARN: arn)
    }
}

struct PolicyRecord: Codable, Equatable, Sendable {
    @Stored var shape: ApplicationAutoScaling.ScalingPolicy
}

struct ScheduledActionRecord: Codable, Equatable, Sendable {
    @Stored var shape: ApplicationAutoScaling.ScheduledAction
}
