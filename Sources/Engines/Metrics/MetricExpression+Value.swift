package import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What an expression is worked out from.
package struct ExpressionScope: Sendable {
    /// By id; a value of an earlier expression may be a scalar or a list.
    package var values: [String: MetricValue]
    /// Ids of the metrics proper, which `METRICS()` means, in the order of the request.
    package var metrics: [String]
    /// Seconds between two points.
    package var period: Int
    /// Every period asked for, in order: what a scalar or a gap is spread over.
    package var times: [Date]

    package init(values: [String: MetricValue], metrics: [String], period: Int, times: [Date]) {
        self.values = values
        self.metrics = metrics
        self.period = period
        self.times = times
    }
}

extension MetricExpression {
    package func value(in scope: ExpressionScope) throws(ExpressionDefect) -> MetricValue {
        switch self {
        case .number(let number): return .scalar(number)
        case .text: throw ExpressionDefect("a text is no value")
        case .word(let name): return try scope.value(of: name)
        case .negated(let part): return try part.value(in: scope).map { -$0 }
        case .list(let parts):
            var series: [TimeSeries] = []
            for part in parts { series += try part.value(in: scope).seriesList() }
            return .list(series)
        case .binary(let left, let symbol, let right):
            guard let operation = Self.operations[symbol] else { throw ExpressionDefect("unknown \(symbol)") }
            return try left.value(in: scope).combined(with: right.value(in: scope), operation)
        case .call(let name, let parts): return try MetricFunction(name, parts, scope).value()
        }
    }

    private static let operations: [String: @Sendable (Double, Double) -> Double?] = [
        "+": { $0 + $1 }, "-": { $0 - $1 }, "*": { $0 * $1 },
        // Nothing comes of a division by nothing.
        "/": { $1 == 0 ? nil : $0 / $1 },
        "^": { pow($0, $1) },
        "==": { $0 == $1 ? 1 : 0 }, "!=": { $0 != $1 ? 1 : 0 }, "<": { $0 < $1 ? 1 : 0 }, ">": { $0 > $1 ? 1 : 0 },
        "<=": { $0 <= $1 ? 1 : 0 }, ">=": { $0 >= $1 ? 1 : 0 },
        "AND": { $0 != 0 && $1 != 0 ? 1 : 0 }, "OR": { $0 != 0 || $1 != 0 ? 1 : 0 },
    ]
}

extension ExpressionScope {
    func value(of name: String) throws(ExpressionDefect) -> MetricValue {
        guard let value = values[name] else { throw ExpressionDefect("there is no metric with the id \(name)") }
        return value
    }
}

extension MetricValue {
    func seriesList() throws(ExpressionDefect) -> [TimeSeries] {
        switch self {
        case .scalar: throw ExpressionDefect("a number stands where a metric must")
        case .series(let series): [series]
        case .list(let list): list
        }
    }

    func map(_ body: (Double) -> Double?) -> MetricValue {
        switch self {
        case .scalar(let number): .scalar(body(number) ?? .nan)
        case .series(let series): .series(series.map(body))
        case .list(let list): .list(list.map { $0.map(body) })
        }
    }

    /// Point by point, where both have one.
    func combined(
        with other: MetricValue, _ body: (Double, Double) -> Double?
    ) throws(ExpressionDefect) -> MetricValue {
        switch (self, other) {
        case (.scalar(let left), .scalar(let right)): return .scalar(body(left, right) ?? .nan)
        case (_, .scalar(let right)): return map { body($0, right) }
        case (.scalar(let left), _): return other.map { body(left, $0) }
        case (.series(let left), .series(let right)): return .series(Self.combine(left, right, body))
        case (.list(let left), .series(let right)): return .list(left.map { Self.combine($0, right, body) })
        case (.series(let left), .list(let right)):
            return .list(right.map { Self.combine(left, $0, body).labelled($0.label) })
        case (.list, .list): throw ExpressionDefect("two lists of metrics cannot be combined")
        }
    }

    private static func combine(
        _ left: TimeSeries, _ right: TimeSeries, _ body: (Double, Double) -> Double?
    ) -> TimeSeries {
        var result = TimeSeries(label: left.label)
        for (time, value) in left.values {
            if let other = right.values[time] { result.values[time] = body(value, other) }
        }
        return result
    }
}

extension TimeSeries {
    func labelled(_ label: String) -> TimeSeries { TimeSeries(label: label, values: values) }
}
