/// What is known of a metric's values in one period.
package struct StatisticSet: Equatable, Sendable {
    package private(set) var count: Double
    package private(set) var sum: Double
    package private(set) var minimum: Double
    package private(set) var maximum: Double
    /// Nil where all values are one, or where they were never told one by one.
    private var distribution: Distribution?
    private var hasEveryValue: Bool

    /// A value, seen once or oftener.
    package init(value: Double, count: Double = 1) {
        (self.count, sum, minimum, maximum) = (count, value * count, value, value)
        hasEveryValue = true
    }

    /// Values that were added up elsewhere.
    package init(count: Double, sum: Double, minimum: Double, maximum: Double) {
        (self.count, self.sum, self.minimum, self.maximum) = (count, sum, minimum, maximum)
        hasEveryValue = minimum == maximum
    }

    package mutating func merge(_ other: StatisticSet) {
        hasEveryValue = hasEveryValue && other.hasEveryValue
        if !hasEveryValue {
            distribution = nil
        } else if minimum != maximum || other.minimum != other.maximum || minimum != other.minimum {
            var merged = values
            merged.merge(other.values)
            distribution = merged
        }
        count += other.count
        sum += other.sum
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }

    private var values: Distribution { distribution ?? Distribution(minimum, count: count) }

    /// Nil for a percentile of values that were not told one by one.
    package func value(_ statistic: Statistic) -> Double? {
        switch statistic {
        case .average: count == 0 ? nil : sum / count
        case .sum: sum
        case .minimum: minimum
        case .maximum: maximum
        case .sampleCount: count
        case .percentile(let share): hasEveryValue ? min(max(values.percentile(share), minimum), maximum) : nil
        }
    }
}

/// What is asked of a period's values.
package enum Statistic: Hashable, Sendable {
    case average
    case sum
    case minimum
    case maximum
    case sampleCount
    /// 0 to 100.
    case percentile(Double)

    /// `Average`, `Sum`, `Minimum`, `Maximum`, `SampleCount`, `p99`, `p99.9`; nil for any other.
    package init?(_ name: String) {
        switch name {
        case "Average": self = .average
        case "Sum": self = .sum
        case "Minimum": self = .minimum
        case "Maximum": self = .maximum
        case "SampleCount": self = .sampleCount
        default:
            guard name.hasPrefix("p"), let share = Double(name.dropFirst()), (0...100).contains(share),
                name.dropFirst().allSatisfy({ $0.isNumber || $0 == "." })
            else { return nil }
            self = .percentile(share)
        }
    }
}
