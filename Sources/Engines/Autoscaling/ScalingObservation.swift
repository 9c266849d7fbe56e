package import FoundationEssentials

/// What is seen at one moment.
package struct ScalingObservation: Sendable {
    /// What is asked for now.
    package var desired: Int
    /// What there is now.
    package var running: Int
    /// Whether a new version is on its way out, while which nothing is taken away.
    package var isDeploying: Bool
    package var alarms: [RaisedAlarm]

    package init(desired: Int, running: Int, isDeploying: Bool = false, alarms: [RaisedAlarm] = []) {
        self.desired = desired
        self.running = running
        self.isDeploying = isDeploying
        self.alarms = alarms
    }
}

/// An alarm that calls a policy.
package struct RaisedAlarm: Equatable, Sendable {
    /// The policy's id.
    package var policy: String
    package var alarm: String
    /// The alarm's state, for the record.
    package var state: String
    /// Since when it is in that state.
    package var since: Date
    package var value: Double
    package var threshold: Double

    package init(
        policy: String, alarm: String, state: String = "ALARM", since: Date, value: Double, threshold: Double
    ) {
        self.policy = policy
        self.alarm = alarm
        self.state = state
        self.since = since
        self.value = value
        self.threshold = threshold
    }
}

/// Why a capacity changes.
package enum ScalingCause: Codable, Equatable, Sendable {
    case alarm(name: String, state: String, policy: String)
    case minimum(Int)
    case maximum(Int)
}

/// What is to be done or told.
package enum ScalingOutcome: Equatable, Sendable {
    case scale(from: Int, to: Int, ScalingCause)
    /// A scheduled action changed the bounds, as far as it names them.
    case bounds(schedule: String, minimum: Int?, maximum: Int?)
    case notScaled(ScalingCause, NotScaled, current: Int)
    /// The last change is there.
    case fulfilled
    /// Somebody else asked for another capacity before the last change was there.
    case overridden
}

package enum NotScaled: String, Codable, Sendable {
    case alreadyAtMaximum = "AlreadyAtMaxCapacity"
    case alreadyAtMinimum = "AlreadyAtMinCapacity"
    case alreadyAtDesired = "AlreadyAtDesiredCapacity"
}
