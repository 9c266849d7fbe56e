import FoundationEssentials
import Testing

@testable import Metrics

@Suite struct MetricExpressionTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_040)

    private func series(_ values: [Double?]) -> TimeSeries {
        var series = TimeSeries()
        for (index, value) in values.enumerated() { series.values[start + 60 * Double(index)] = value }
        return series
    }

    private func worked(_ text: String) throws -> [Double?] {
        let scope = ExpressionScope(
            values: [
                "m1": .series(series([1, 2, nil, 4])), "m2": .series(series([2, 2, 2, 0])),
                "e": .list([series([1]), series([3])]),
            ],
            metrics: ["m1", "m2"], period: 60, times: (0..<4).map { start + 60 * Double($0) })
        switch try MetricExpression(text).value(in: scope) {
        case .scalar(let number): return [number]
        case .series(let series): return scope.times.map { series.values[$0] }
        case .list(let list): return list.flatMap { series in scope.times.compactMap { series.values[$0] } }
        }
    }

    @Test(
        "Metric mathematics",
        arguments: [
            ("m1 + m2", [3, 4, nil, 4]), ("m1 / m2", [0.5, 1, nil, nil]), ("2 * (m1 - 1) ^ 2", [0, 2, nil, 18]),
            ("-m1", [-1, -2, nil, -4]), ("SUM([m1, m2])", [3, 4, 2, 4]), ("SUM(METRICS())", [3, 4, 2, 4]),
            ("MAX(m1)", [4]), ("AVG(METRICS('m2'))", [2, 2, 2, 0]), ("STDDEV(m2)", [0.8660254037844386]),
            ("FILL(m1, 0)", [1, 2, 0, 4]), ("FILL(m1, REPEAT)", [1, 2, 2, 4]), ("FILL(m1, LINEAR)", [1, 2, 3, 4]),
            ("FILL(m1, m2)", [1, 2, 2, 4]), ("IF(m1 > 1, m1, 0)", [0, 2, nil, 4]), ("IF(m1 > 1, 7)", [nil, 7, nil, 7]),
            ("m1 > 1 AND m2 > 1", [0, 1, nil, 0]), ("m1 == 1 || m2 == 0", [1, 0, nil, 1]),
            ("DIFF(m1)", [nil, 1, nil, 2]), ("RATE(m2)", [nil, 0, 0, -2.0 / 60]), ("RUNNING_SUM(m2)", [2, 4, 6, 6]),
            ("PERIOD(m1)", [60]), ("METRIC_COUNT(METRICS())", [2]), ("CEIL(m1 / 3)", [1, 1, nil, 2]),
            ("TIME_SERIES(5)", [5, 5, 5, 5]), ("1 + 2 * 3 ^ 2", [19]), ("MAX([e, m2])", [3, 2, 2, 0]),
        ] as [(String, [Double?])])
    func mathematics(_ text: String, _ expected: [Double?]) throws {
        #expect(try worked(text) == expected)
    }

    @Test(
        "What cannot be worked out is refused with its reason",
        arguments: [
            ("m3 + 1", "there is no metric with the id m3"),
            ("SEARCH('{AWS/ECS}', 'Sum', 60)", "the local region does not serve SEARCH"),
            ("NOISE(m1)", "unknown function NOISE"), ("m1 +", "it ends too early"), ("(m1", "\")\" is missing"),
            ("m1 m2", "something follows its end"), ("m1 % 2", "unexpected \"%\""), ("'text'", "a text is no value"),
            ("METRICS() + METRICS()", "two lists of metrics cannot be combined"), ("'open", "a quote is not closed"),
        ])
    func refusals(_ text: String, _ reason: String) {
        #expect(throws: ExpressionDefect(reason)) { try worked(text) }
    }

    @Test("Depth is bounded")
    func depth() {
        let text = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
        #expect(throws: ExpressionDefect("it is too deep")) { try MetricExpression(text) }
    }

    @Test("The ids an expression names")
    func names() throws {
        #expect(try MetricExpression("100 * m1 / FILL(requests, REPEAT)").names == ["m1", "requests"])
    }
}
