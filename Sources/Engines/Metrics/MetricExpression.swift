package import FoundationEssentials

/// Values over time, one for each period that has any.
package struct TimeSeries: Equatable, Sendable {
    package var label: String
    package var values: [Date: Double]

    package init(label: String = "", values: [Date: Double] = [:]) {
        self.label = label
        self.values = values
    }

    func map(_ body: (Double) -> Double?) -> TimeSeries {
        TimeSeries(label: label, values: values.compactMapValues(body))
    }

    var inOrder: [(time: Date, value: Double)] {
        values.sorted { $0.key < $1.key }.map { (time: $0.key, value: $0.value) }
    }
}

/// What a piece of metric mathematics comes to.
package enum MetricValue: Equatable, Sendable {
    case scalar(Double)
    case series(TimeSeries)
    case list([TimeSeries])
}

/// Why an expression cannot be read or worked out.
package struct ExpressionDefect: Error, Equatable, Sendable {
    package let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}

/// CloudWatch's metric mathematics: arithmetic, comparisons and the common functions.
///
///     100 * errors / FILL(requests, 0)
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>
package indirect enum MetricExpression: Equatable, Sendable {
    case number(Double)
    case word(String)
    case text(String)
    case list([MetricExpression])
    case negated(MetricExpression)
    case binary(MetricExpression, String, MetricExpression)
    case call(String, [MetricExpression])

    package init(_ text: String) throws(ExpressionDefect) {
        var parser = try MetricExpressionParser(text)
        self = try parser.whole()
    }

    /// The ids of metrics and other expressions that it names.
    package var names: Set<String> {
        switch self {
        case .number, .text: []
        case .word(let name): name.first?.isLowercase == true ? [name] : []
        case .list(let parts), .call(_, let parts): parts.reduce(into: []) { $0.formUnion($1.names) }
        case .negated(let part): part.names
        case .binary(let left, _, let right): left.names.union(right.names)
        }
    }

    /// Whether it asks for all metrics of the request, by `METRICS()`.
    package var usesAllMetrics: Bool {
        switch self {
        case .number, .text, .word: false
        case .list(let parts): parts.contains(where: \.usesAllMetrics)
        case .call(let name, let parts): name == "METRICS" || parts.contains(where: \.usesAllMetrics)
        case .negated(let part): part.usesAllMetrics
        case .binary(let left, _, let right): left.usesAllMetrics || right.usesAllMetrics
        }
    }
}
