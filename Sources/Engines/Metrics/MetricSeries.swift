package import FoundationEssentials

/// One metric's values over time, in classes of one second, one minute, five minutes and one hour, each kept as long as
/// CloudWatch keeps it: 3 hours, 15, 63 and 455 days. Memory is bounded by that, however many values come.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#metrics-retention>
package struct MetricSeries: Sendable {
    /// A value of a period that begins at `time`.
    package struct Point: Equatable, Sendable {
        package var time: Date
        package var values: StatisticSet

        package init(time: Date, values: StatisticSet) {
            (self.time, self.values) = (time, values)
        }
    }

    private struct Tier: Sendable {
        let length: Int
        let retention: Int
        /// In order; times are seconds since 1970, whole lengths.
        var classes: [(time: Int, values: StatisticSet)] = []

        mutating func add(_ values: StatisticSet, at second: Int) {
            let time = second - second % length
            let index = firstIndex(from: time)
            if index < classes.count, classes[index].time == time {
                classes[index].values.merge(values)
            } else {
                classes.insert((time, values), at: index)
            }
        }

        mutating func forget(now: Int) {
            let old = firstIndex(from: now - retention)
            // Now and then, so that adding stays cheap.
            if old > 64 || old == classes.count { classes.removeFirst(old) }
        }

        func firstIndex(from time: Int) -> Int {
            if let last = classes.last, last.time < time { return classes.count }
            var (low, high) = (0, classes.count)
            while low < high {
                let middle = (low + high) / 2
                if classes[middle].time < time { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    private static let day = 86400
    private var fine = Tier(length: 1, retention: 3 * 3600)
    private var coarse = [
        Tier(length: 60, retention: 15 * day), Tier(length: 300, retention: 63 * day),
        Tier(length: 3600, retention: 455 * day),
    ]
    /// When a value came last, by the values' own time.
    package private(set) var newest: Date?

    package init() {}

    /// - Parameter isFine: whether periods below a minute may be asked for.
    package mutating func add(_ values: StatisticSet, at time: Date, isFine: Bool, now: Date) {
        let second = Int(time.timeIntervalSince1970.rounded(.down))
        newest = max(newest ?? time, time)
        if isFine { fine.add(values, at: second) }
        for index in coarse.indices { coarse[index].add(values, at: second) }
        forget(now: now)
    }

    package mutating func forget(now: Date) {
        let now = Int(now.timeIntervalSince1970)
        fine.forget(now: now)
        for index in coarse.indices { coarse[index].forget(now: now) }
    }

    /// The periods from `start` (whole seconds) to before `end` in which there were values.
    package func points(from start: Date, to end: Date, period: Int, now: Date) -> [Point] {
        let (from, until) = (Int(start.timeIntervalSince1970), Int(end.timeIntervalSince1970.rounded(.up)))
        let age = Int(now.timeIntervalSince1970) - from
        guard let tier = tier(period: period, age: age) else { return [] }
        var points: [Point] = []
        // What is past its time may still be there.
        let first = max(from, Int(now.timeIntervalSince1970) - tier.retention)
        for (time, values) in tier.classes[tier.firstIndex(from: first)...] {
            guard time < until else { break }
            let begin = Date(timeIntervalSince1970: Double(time - (time - from) % period))
            if points.last?.time == begin {
                points[points.count - 1].values.merge(values)
            } else {
                points.append(Point(time: begin, values: values))
            }
        }
        return points
    }

    /// The finest that still has values of that age, or else the finest that makes up whole periods.
    private func tier(period: Int, age: Int) -> Tier? {
        guard period >= 60, period % 60 == 0 else { return fine }
        let fitting = coarse.filter { period % $0.length == 0 }
        return fitting.first { age <= $0.retention } ?? fitting.last
    }
}
