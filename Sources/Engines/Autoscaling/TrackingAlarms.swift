package import Metrics

/// The two alarms that watch a tracked metric: above the target for 3 minutes, below nine tenths of it for 15.
///
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html>
extension TargetTracking {
    package var highAlarm: AlarmRule { AlarmRule(.greater, target, periods: 3) }

    /// Nil where nothing is to be taken away.
    package var lowAlarm: AlarmRule? { scalesIn ? AlarmRule(.less, target * 0.9, periods: 15) : nil }
}
