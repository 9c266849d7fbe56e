package import FoundationEssentials

package enum AlarmState: String, Codable, Sendable {
    case ok = "OK"
    case alarm = "ALARM"
    case insufficientData = "INSUFFICIENT_DATA"
}

/// When an alarm is raised: M of N periods beyond a threshold.
package struct AlarmRule: Codable, Equatable, Sendable {
    package enum Comparison: String, Codable, Sendable {
        case greaterOrEqual = "GreaterThanOrEqualToThreshold"
        case greater = "GreaterThanThreshold"
        case less = "LessThanThreshold"
        case lessOrEqual = "LessThanOrEqualToThreshold"
    }

    /// What a period without values counts as.
    package enum Missing: String, Codable, Sendable {
        case missing
        case ignore
        case breaching
        case notBreaching
    }

    package var comparison: Comparison
    package var threshold: Double
    /// N: how many periods are looked at.
    package var periods: Int
    /// M: how many of them must be beyond the threshold.
    package var breaches: Int
    package var missing: Missing

    package init(
        _ comparison: Comparison, _ threshold: Double, periods: Int, breaches: Int? = nil, missing: Missing = .missing
    ) {
        self.comparison = comparison
        self.threshold = threshold
        self.periods = periods
        self.breaches = breaches ?? periods
        self.missing = missing
    }

    /// How many periods back values are looked for where the newest are missing. CloudWatch does not tell how many more
    /// than N it takes; its examples take two.
    package var range: Int { periods + 2 }

    package func isBreach(_ value: Double) -> Bool {
        switch comparison {
        case .greaterOrEqual: value >= threshold
        case .greater: value > threshold
        case .less: value < threshold
        case .lessOrEqual: value <= threshold
        }
    }
}

/// What one look at an alarm's metric says.
package struct AlarmVerdict: Equatable, Sendable {
    package struct Datum: Equatable, Sendable {
        package var time: Date
        package var value: Double

        package init(time: Date, value: Double) {
            (self.time, self.value) = (time, value)
        }
    }

    /// Nil where the state stays what it is.
    package var state: AlarmState?
    /// The periods that counted, the newest first.
    package var data: [Datum]
    /// Those of them that were beyond the threshold.
    package var breaches: [Datum]
    /// Periods that had to be filled in.
    package var filled: Int
}

extension AlarmRule {
    /// Judges the last `range` periods, the newest last; nil is a period without values.
    ///
    /// Values from further back stand in for the newest that are missing; only where there are fewer than N values at all
    /// is the rule for missing ones asked.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html>
    package func judge(_ points: [AlarmVerdict.Datum?]) -> AlarmVerdict {
        let range = Array(points.suffix(self.range).reversed())
        let real = range.compactMap { $0 }
        let data = Array(real.prefix(periods))
        let breaching = data.filter { isBreach($0.value) }
        let filled = max(0, periods - data.count)
        var verdict = AlarmVerdict(state: nil, data: data, breaches: breaching, filled: filled)
        if breaching.count >= breaches {
            verdict.state = .alarm
        } else if filled == 0 {
            verdict.state = .ok
        } else {
            verdict.state = stateOfGaps(range, breaching: breaching.count, real: data.count, filled: filled)
        }
        return verdict
    }

    private func stateOfGaps(
        _ range: [AlarmVerdict.Datum?], breaching: Int, real: Int, filled: Int
    ) -> AlarmState? {
        switch missing {
        case .breaching: return breaching + filled >= breaches ? .alarm : .ok
        case .notBreaching: return .ok
        case .ignore: return breaching < real ? .ok : nil
        case .missing:
            if real == 0 { return .insufficientData }
            if breaching < real { return .ok }
            // All that came is beyond the threshold: enough, once the oldest of it is M periods back.
            let oldest = range.lastIndex { $0 != nil } ?? 0
            return oldest + 1 >= breaches ? .alarm : nil
        }
    }
}
