import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One function of metric mathematics with its arguments.
struct MetricFunction {
    private let name: String
    private let arguments: [MetricExpression]
    private let scope: ExpressionScope

    init(_ name: String, _ arguments: [MetricExpression], _ scope: ExpressionScope) {
        self.name = name
        self.arguments = arguments
        self.scope = scope
    }

    func value() throws(ExpressionDefect) -> MetricValue {
        if let body = Self.pointwise[name] { return try argument(0, of: 1).map(body) }
        if let body = Self.aggregates[name] { return try aggregate(body) }
        if let body = Self.runs[name] { return try mapped { body($0.inOrder, Double(scope.period)) } }
        switch name {
        case "METRICS": return try allMetrics()
        case "METRIC_COUNT": return .scalar(Double(try argument(0, of: 1).seriesList().count))
        case "PERIOD":
            _ = try argument(0, of: 1)
            return .scalar(Double(scope.period))
        case "FILL": return try filled()
        case "IF": return try chosen()
        case "TIME_SERIES":
            guard case .scalar(let number) = try argument(0, of: 1) else { throw misuse("one number") }
            return .series(TimeSeries(values: Dictionary(uniqueKeysWithValues: scope.times.map { ($0, number) })))
        case "FIRST", "LAST":
            let list = try argument(0, of: 1).seriesList()
            guard let series = name == "FIRST" ? list.first : list.last else { throw misuse("metrics") }
            return .series(series)
        case "SEARCH", "SERVICE_QUOTA", "INSIGHT_RULE_METRIC", "ANOMALY_DETECTION_BAND", "LAMBDA", "DB_PERF_INSIGHTS":
            throw ExpressionDefect("the local region does not serve \(name)")
        default: throw ExpressionDefect("unknown function \(name)")
        }
    }

    // MARK: - Tables

    private static let pointwise: [String: @Sendable (Double) -> Double?] = [
        "ABS": { abs($0) }, "CEIL": { $0.rounded(.up) }, "FLOOR": { $0.rounded(.down) },
        "LOG": { $0 > 0 ? log($0) : nil }, "LOG10": { $0 > 0 ? log10($0) : nil },
    ]

    /// Of one metric: a number over its whole time. Of a list: point by point over the metrics.
    private static let aggregates: [String: @Sendable ([Double]) -> Double] = [
        "SUM": { $0.reduce(0, +) }, "AVG": { $0.reduce(0, +) / Double($0.count) },
        "MIN": { $0.min() ?? 0 }, "MAX": { $0.max() ?? 0 }, "DATAPOINT_COUNT": { Double($0.count) },
        "STDDEV": { values in
            let mean = values.reduce(0, +) / Double(values.count)
            return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
        },
    ]

    private typealias Run = @Sendable (_ points: [(time: Date, value: Double)], _ period: Double) -> [Date: Double]

    private static let runs: [String: Run] = [
        "DIFF": { points, _ in steps(points) { before, now in now.value - before.value } },
        "DIFF_TIME": { points, _ in steps(points) { before, now in now.time.timeIntervalSince(before.time) } },
        "RATE": { points, _ in
            steps(points) { before, now in (now.value - before.value) / now.time.timeIntervalSince(before.time) }
        },
        "RUNNING_SUM": { points, _ in
            var sum = 0.0
            return Dictionary(
                uniqueKeysWithValues: points.map { point in
                    sum += point.value
                    return (point.time, sum)
                })
        },
    ]

    private static func steps(
        _ points: [(time: Date, value: Double)],
        _ body: (_ before: (time: Date, value: Double), _ now: (time: Date, value: Double)) -> Double
    ) -> [Date: Double] {
        Dictionary(uniqueKeysWithValues: zip(points, points.dropFirst()).map { ($1.time, body($0, $1)) })
    }

    // MARK: - Functions of their own

    private func aggregate(_ body: ([Double]) -> Double) throws(ExpressionDefect) -> MetricValue {
        switch try argument(0, of: 1) {
        case .scalar(let number): return .scalar(body([number]))
        case .series(let series):
            guard !series.values.isEmpty else { return .series(TimeSeries(label: series.label)) }
            return .scalar(body(series.inOrder.map(\.value)))
        case .list(let list):
            let grouped = Dictionary(grouping: list.flatMap(\.inOrder), by: \.time)
            return .series(TimeSeries(values: grouped.mapValues { body($0.map(\.value)) }))
        }
    }

    private func mapped(
        _ body: (TimeSeries) -> [Date: Double]
    ) throws(ExpressionDefect) -> MetricValue {
        switch try argument(0, of: 1) {
        case .scalar: throw misuse("a metric")
        case .series(let series): .series(TimeSeries(label: series.label, values: body(series)))
        case .list(let list): .list(list.map { TimeSeries(label: $0.label, values: body($0)) })
        }
    }

    private func allMetrics() throws(ExpressionDefect) -> MetricValue {
        var part = ""
        if case .text(let text)? = arguments.first { part = text }
        var list: [TimeSeries] = []
        for id in scope.metrics where part.isEmpty || id.contains(part) {
            list += try scope.value(of: id).seriesList()
        }
        return .list(list)
    }

    /// `FILL(m, 0)`, `FILL(m, other)`, `FILL(m, REPEAT)`, `FILL(m, LINEAR)`.
    private func filled() throws(ExpressionDefect) -> MetricValue {
        guard arguments.count == 2 else { throw misuse("a metric and what fills its gaps") }
        let list = try argument(0, of: 2)
        let filling: (TimeSeries) throws(ExpressionDefect) -> TimeSeries
        switch arguments[1] {
        case .word("REPEAT"): filling = { series in filledByRepeating(series) }
        case .word("LINEAR"): filling = { series in filledByLines(series) }
        default:
            let other = try argument(1, of: 2)
            filling = { series throws(ExpressionDefect) in try filled(series, by: other) }
        }
        switch list {
        case .scalar: throw misuse("a metric and what fills its gaps")
        case .series(let series): return .series(try filling(series))
        case .list(let list):
            var result: [TimeSeries] = []
            for series in list { result.append(try filling(series)) }
            return .list(result)
        }
    }

    private func filled(_ series: TimeSeries, by other: MetricValue) throws(ExpressionDefect) -> TimeSeries {
        var result = series
        for time in scope.times where result.values[time] == nil {
            switch other {
            case .scalar(let number): result.values[time] = number
            case .series(let other): result.values[time] = other.values[time]
            case .list: throw misuse("a metric and what fills its gaps")
            }
        }
        return result
    }

    private func filledByRepeating(_ series: TimeSeries) -> TimeSeries {
        var (result, last) = (series, Double?.none)
        for time in scope.times {
            last = series.values[time] ?? last
            result.values[time] = last
        }
        return result
    }

    private func filledByLines(_ series: TimeSeries) -> TimeSeries {
        var result = series
        let points = series.inOrder
        for (before, after) in zip(points, points.dropFirst()) {
            let slope = (after.value - before.value) / after.time.timeIntervalSince(before.time)
            for time in scope.times where time > before.time && time < after.time {
                result.values[time] = before.value + slope * time.timeIntervalSince(before.time)
            }
        }
        return result
    }

    /// `IF(condition, then, otherwise)`; without the last, there is no point where the condition does not hold.
    private func chosen() throws(ExpressionDefect) -> MetricValue {
        guard (2...3).contains(arguments.count) else { throw misuse("a condition and one or two values") }
        let condition = try arguments[0].value(in: scope)
        let values = [try arguments[1].value(in: scope), try arguments.dropFirst(2).first?.value(in: scope)]
        if case .scalar(let number) = condition {
            return (number != 0 ? values[0] : values[1]) ?? .series(TimeSeries())
        }
        guard case .series(let conditions) = condition else { throw misuse("a condition that is one metric") }
        var result = TimeSeries(label: conditions.label)
        for (time, number) in conditions.values {
            switch number != 0 ? values[0] : values[1] {
            case .scalar(let value)?: result.values[time] = value
            case .series(let series)?: result.values[time] = series.values[time]
            case .list?: throw misuse("values that are one metric each")
            case nil: continue
            }
        }
        return .series(result)
    }

    private func argument(_ index: Int, of count: Int) throws(ExpressionDefect) -> MetricValue {
        guard arguments.count == count else { throw misuse(count == 1 ? "one argument" : "\(count) arguments") }
        return try arguments[index].value(in: scope)
    }

    private func misuse(_ wanted: String) -> ExpressionDefect { ExpressionDefect("\(name) takes \(wanted)") }
}
