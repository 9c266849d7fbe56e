import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
import Metrics

/// A metric's whole name; the order of its dimensions does not matter.
struct MetricKey: Hashable, Comparable, Sendable {
    struct Dimension: Hashable, Comparable, Sendable {
        var name: String
        var value: String

        static func < (left: Dimension, right: Dimension) -> Bool {
            (left.name, left.value) < (right.name, right.value)
        }
    }

    var account: String
    var region: String
    var namespace: String
    var name: String
    /// Sorted.
    var dimensions: [Dimension]

    init(
        _ namespace: String?, _ name: String?, _ dimensions: [CloudWatch.Dimension]?, account: String, region: String
    ) {
        self.account = account
        self.region = region
        self.namespace = namespace ?? ""
        self.name = name ?? ""
        self.dimensions = (dimensions ?? []).map { Dimension(name: $0.name ?? "", value: $0.value ?? "") }.sorted()
    }

    init(_ metric: CloudWatch.Metric?, account: String, region: String) {
        self.init(metric?.namespace, metric?.metricName, metric?.dimensions, account: account, region: region)
    }

    static func < (left: MetricKey, right: MetricKey) -> Bool {
        guard (left.namespace, left.name) == (right.namespace, right.name) else {
            return (left.namespace, left.name) < (right.namespace, right.name)
        }
        return left.dimensions.lexicographicallyPrecedes(right.dimensions)
    }

    var shape: CloudWatch.Metric {
        CloudWatch.Metric(
            namespace: namespace, metricName: name,
            dimensions: dimensions.map { CloudWatch.Dimension(name: $0.name, value: $0.value) })
    }
}

/// Every metric's values, in memory: they are gone with the region's process, their number is bounded while it lives.
struct MetricCatalog: Sendable {
    /// Metrics kept at most.
    static let limit = 10_000
    /// A metric without new values for two weeks is not listed any more.
    static let listedFor = 14 * 86400.0
    /// By the unit of the values: what is counted in seconds is not mixed with what is counted in bytes.
    private(set) var metrics: [MetricKey: [String: MetricSeries]] = [:]

    mutating func add(
        _ values: [Metrics.StatisticSet], unit: String, to key: MetricKey, at time: Date, isFine: Bool, now: Date
    ) throws(AWSError) {
        if metrics[key] == nil, metrics.count >= Self.limit {
            forgetOld(now: now)
            guard metrics.count < Self.limit else {
                throw AWSError(
                    CloudWatch.Errors.limitExceededFault, "The local region keeps no more than \(Self.limit) metrics.")
            }
        }
        for value in values {
            metrics[key, default: [:]][unit, default: MetricSeries()].add(value, at: time, isFine: isFine, now: now)
        }
    }

    private mutating func forgetOld(now: Date) {
        metrics = metrics.filter { entry in
            entry.value.values.contains { ($0.newest ?? .distantPast) > now - Self.listedFor }
        }
    }

    func newest(of key: MetricKey) -> Date? { metrics[key]?.values.compactMap(\.newest).max() }

    /// With a unit, its values alone; without, those of all units together.
    func points(
        of key: MetricKey, unit: String? = nil, from start: Date, to end: Date, period: Int, now: Date
    ) -> [MetricSeries.Point] {
        let series = (metrics[key] ?? [:]).filter { unit == nil || $0.key == unit }.values
        guard series.count > 1 else {
            return series.first?.points(from: start, to: end, period: period, now: now) ?? []
        }
        var merged: [Date: Metrics.StatisticSet] = [:]
        for point in series.flatMap({ $0.points(from: start, to: end, period: period, now: now) }) {
            if merged[point.time]?.merge(point.values) == nil { merged[point.time] = point.values }
        }
        return merged.map { MetricSeries.Point(time: $0.key, values: $0.value) }.sorted { $0.time < $1.time }
    }
}
