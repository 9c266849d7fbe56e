/// Counts of durations in steps that grow with them: any value is known to three significant digits, whatever its
/// size (the idea of HdrHistogram). Grows with the largest value, and can be added to another.
package struct LatencyHistogram: Sendable, Equatable {
    /// Steps in each power of two.
    private static let resolution = 1024
    private static let resolutionBits = 10

    private var counts: [UInt32] = []
    package private(set) var count = 0
    /// In microseconds.
    package private(set) var minimum = Int.max
    /// In microseconds.
    package private(set) var maximum = 0
    private var sum = 0.0

    package init() {}

    /// Below zero counts as zero, above a day as a day.
    package mutating func record(microseconds: Int) {
        let value = min(max(0, microseconds), 86_400_000_000)
        let index = Self.index(of: value)
        if index >= counts.count { counts += [UInt32](repeating: 0, count: index + 1 - counts.count) }
        counts[index] &+= 1
        count += 1
        minimum = min(minimum, value)
        maximum = max(maximum, value)
        sum += Double(value)
    }

    /// In microseconds; 0 where nothing was counted.
    package var mean: Double { count == 0 ? 0 : sum / Double(count) }

    /// The value in microseconds that so many percent of all values do not exceed; the highest that its step holds.
    package func percentile(_ percent: Double) -> Int {
        guard count > 0 else { return 0 }
        // A hair less, so that 99.9 % of 1000 are 999 in spite of binary fractions.
        let wanted = max(1, Int((percent * Double(count) / 100 - 1e-6).rounded(.up)))
        var seen = 0
        for (index, count) in counts.enumerated() where count > 0 {
            seen += Int(count)
            if seen >= wanted { return min(Self.highest(of: index), maximum) }
        }
        return maximum
    }

    package static func += (left: inout LatencyHistogram, right: LatencyHistogram) {
        if right.counts.count > left.counts.count {
            left.counts += [UInt32](repeating: 0, count: right.counts.count - left.counts.count)
        }
        for (index, count) in right.counts.enumerated() { left.counts[index] &+= count }
        left.count += right.count
        left.minimum = min(left.minimum, right.minimum)
        left.maximum = max(left.maximum, right.maximum)
        left.sum += right.sum
    }

    /// Exact below twice the resolution; above, the leading eleven bits count.
    static func index(of value: Int) -> Int {
        guard value >= 2 * resolution else { return value }
        let shift = Int.bitWidth - value.leadingZeroBitCount - resolutionBits - 1
        return shift * resolution + value >> shift
    }

    static func highest(of index: Int) -> Int {
        guard index >= 2 * resolution else { return index }
        let shift = index / resolution - 1
        return (index - shift * resolution + 1) << shift - 1
    }
}
