/// The fewest and the most a scaled thing may have.
package struct CapacityBounds: Codable, Equatable, Sendable {
    package var minimum: Int
    package var maximum: Int

    package init(minimum: Int, maximum: Int) {
        self.minimum = minimum
        self.maximum = maximum
    }

    package func contains(_ capacity: Int) -> Bool { minimum <= capacity && capacity <= maximum }

    package func nearest(_ capacity: Int) -> Int { max(minimum, min(maximum, capacity)) }
}

/// What is switched off for a time.
package struct Suspension: Codable, Equatable, Sendable {
    package var scaleIn: Bool
    package var scaleOut: Bool
    package var schedules: Bool

    package init(scaleIn: Bool = false, scaleOut: Bool = false, schedules: Bool = false) {
        self.scaleIn = scaleIn
        self.scaleOut = scaleOut
        self.schedules = schedules
    }
}

/// How a capacity answers an alarm.
package enum ScalingPolicy: Codable, Equatable, Sendable {
    case tracking(TargetTracking)
    case steps(StepScaling)
}

/// Keeps a metric near a target, by as much more or less as it is off.
package struct TargetTracking: Codable, Equatable, Sendable {
    package var target: Double
    package var scalesIn: Bool
    /// Seconds.
    package var scaleOutCooldown: Double
    package var scaleInCooldown: Double

    package init(
        target: Double, scalesIn: Bool = true, scaleOutCooldown: Double = 300, scaleInCooldown: Double = 300
    ) {
        self.target = target
        self.scalesIn = scalesIn
        self.scaleOutCooldown = scaleOutCooldown
        self.scaleInCooldown = scaleInCooldown
    }

    /// What would bring the metric to its target, were all else the same; rounded up, for the sake of those who wait.
    package func capacity(from current: Int, metric: Double) -> Int {
        let wanted = (Double(current) * metric / target - 1e-9).rounded(.up)
        return wanted.isFinite ? Int(max(0, min(wanted, 1e9))) : current
    }
}

/// Answers a breach by steps, according to how far the metric is beyond the alarm's threshold.
package struct StepScaling: Codable, Equatable, Sendable {
    package enum Adjustment: String, Codable, Sendable {
        case change = "ChangeInCapacity"
        case percent = "PercentChangeInCapacity"
        case exact = "ExactCapacity"
    }

    /// From `lower` (inclusive) to `upper` (exclusive) beyond the threshold, where that is above; the other way where it
    /// is below. Nil is without end.
    package struct Step: Codable, Equatable, Sendable {
        package var lower: Double?
        package var upper: Double?
        package var adjustment: Int

        package init(lower: Double?, upper: Double?, adjustment: Int) {
            self.lower = lower
            self.upper = upper
            self.adjustment = adjustment
        }

        func contains(_ breach: Double) -> Bool {
            if breach >= 0 { return (lower ?? -.infinity) <= breach && breach < (upper ?? .infinity) }
            return (lower ?? -.infinity) < breach && breach <= (upper ?? .infinity)
        }
    }

    package var adjustment: Adjustment
    package var steps: [Step]
    /// The least that a percentage changes.
    package var minimumMagnitude: Int
    /// Seconds.
    package var cooldown: Double

    package init(_ adjustment: Adjustment, _ steps: [Step], minimumMagnitude: Int = 0, cooldown: Double = 300) {
        self.adjustment = adjustment
        self.steps = steps
        self.minimumMagnitude = minimumMagnitude
        self.cooldown = cooldown
    }

    /// Nil where no step covers the breach.
    ///
    /// Of a percentage, what is beyond one is rounded down, what is between nothing and one is one.
    /// <https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html>
    package func capacity(from current: Int, breach: Double) -> Int? {
        guard let step = steps.first(where: { $0.contains(breach) }) else { return nil }
        switch adjustment {
        case .exact: return step.adjustment
        case .change: return max(0, current + step.adjustment)
        case .percent:
            let exact = Double(current) * Double(step.adjustment) / 100
            var change = Int(abs(exact) < 1 ? exact.rounded(.awayFromZero) : exact.rounded(.towardZero))
            change = max(abs(change), minimumMagnitude) * step.adjustment.signum()
            return max(0, current + change)
        }
    }
}
