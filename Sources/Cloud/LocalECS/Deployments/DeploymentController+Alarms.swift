import FoundationEssentials

/// Alarms that a deployment must not raise.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html>
package struct DeploymentAlarms: Codable, Equatable, Sendable {
    package var names: [String]
    package var rollsBack: Bool

    package init(names: [String], rollsBack: Bool) {
        self.names = names
        self.rollsBack = rollsBack
    }
}

/// What was seen of a rollout's alarms.
struct AlarmSight: Codable, Equatable, Sendable {
    var rollout: String
    var raised: [String]
    /// Seconds that alarms have to notice a version that serves: their periods, all that they look at.
    var bakeTime: Double
    /// One was raised before the rollout began, which may be there to mend it: they are not heeded.
    var isIgnored: Bool
    /// Since when the new version serves alone.
    var servesSince: Date?
}

extension DeploymentController {
    /// The names to ask for now; none where no deployment is under way.
    package var watchedAlarms: [String] {
        guard let rollout = rollouts.first, !rollout.status.isFinal, rollout.rollback == nil else { return [] }
        return settings.alarms?.names ?? []
    }

    /// Takes in which of the alarms are raised.
    package mutating func noteAlarms(raised: [String], bakeTime: Double) {
        guard let rollout = rollouts.first, !watchedAlarms.isEmpty else { return }
        let known = alarmSight.flatMap { $0.rollout == rollout.id ? $0 : nil }
        alarmSight = AlarmSight(
            rollout: rollout.id, raised: raised, bakeTime: bakeTime, isIgnored: known?.isIgnored ?? !raised.isEmpty,
            servesSince: known?.servesSince)
    }

    /// Gives the deployment up that has raised an alarm.
    mutating func heedAlarms(_ pass: inout Pass) {
        guard let rollout = rollouts.first, rollout.status == .inProgress, settings.alarms != nil,
            let sight = alarmSight, sight.rollout == rollout.id, !sight.isIgnored, !sight.raised.isEmpty
        else { return }
        rollouts[0].triggeredAlarms = sight.raised
        fail(.alarms(sight.raised), &pass)
    }

    /// Whether the alarms have had the time to notice a rolling deployment whose new version serves alone.
    mutating func isBaked(now: Date) -> Bool {
        guard settings.alarms != nil, let rollout = rollouts.first, rollout.rollback == nil else { return true }
        guard let sight = alarmSight, sight.rollout == rollout.id else { return false }
        guard !sight.isIgnored else { return true }
        let since = sight.servesSince ?? now
        alarmSight?.servesSince = since
        return now >= since + sight.bakeTime
    }
}
