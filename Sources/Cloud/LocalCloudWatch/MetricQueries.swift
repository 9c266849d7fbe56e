import AWSCloudWatch
import AWSWire
import FoundationEssentials
import Metrics

/// A list of queries over a range of time, worked out: metrics first, then expressions in the order they need one another.
struct MetricQueries {
    struct Answer {
        var query: CloudWatch.MetricDataQuery
        var series: [TimeSeries]
    }

    private let queries: [CloudWatch.MetricDataQuery]
    private let expressions: [String: MetricExpression]
    let start: Date
    let end: Date
    let now: Date

    /// Throws what CloudWatch would find fault with.
    init(_ queries: [CloudWatch.MetricDataQuery], start: Date, end: Date, now: Date) throws(AWSError) {
        self.queries = queries
        self.start = start
        self.end = end
        self.now = now
        let ids = queries.map { $0.id ?? "" }
        guard Set(ids).count == ids.count else {
            throw .validation("The values for parameter id in MetricDataQueries are not unique.")
        }
        for id in ids where !(id.first?.isLowercase ?? false) {
            throw .validation(
                "The value \(id) for parameter MetricDataQueries.member.Id is not matching the expected "
                    + "pattern ^[a-z][a-zA-Z0-9_]*$.")
        }
        var read: [String: MetricExpression] = [:]
        for query in queries {
            guard (query.metricStat == nil) != (query.expression == nil) else {
                throw .validation("Exactly one of MetricStat and Expression must be specified for '\(query.id ?? "")'.")
            }
            guard query.accountId == nil else { throw .notHere("AccountId in a query") }
            guard let text = query.expression else { continue }
            do {
                read[query.id ?? ""] = try MetricExpression(text)
            } catch {
                throw Self.defect(query, error)
            }
        }
        expressions = read
        guard queries.contains(where: { $0.returnData != false }) else {
            throw .validation("At least one of the queries must return data.")
        }
    }

    private static func defect(_ query: CloudWatch.MetricDataQuery, _ defect: ExpressionDefect) -> AWSError {
        .validation("Error in expression '\(query.id ?? "")': \(defect.reason)")
    }

    /// The metrics, for those who ask which alarm watches what.
    var metrics: [CloudWatch.MetricStat] { queries.compactMap(\.metricStat) }

    /// In seconds: of the metrics, else of the expressions.
    var period: Int { metrics.compactMap(\.period).max() ?? queries.compactMap(\.period).first ?? 60 }

    /// The answers that are asked to be returned, in the order of the queries.
    func answers(in catalog: MetricCatalog, account: String, region: String) throws(AWSError) -> [Answer] {
        var scope = ExpressionScope(
            values: [:], metrics: queries.filter { $0.metricStat != nil }.compactMap(\.id), period: period, times: times
        )
        for query in queries {
            guard let stat = query.metricStat else { continue }
            scope.values[query.id ?? ""] = .series(try series(stat, query, catalog, account: account, region: region))
        }
        for query in try ordered() {
            guard let expression = expressions[query.id ?? ""] else { continue }
            do {
                scope.values[query.id ?? ""] = try expression.value(in: scope)
            } catch {
                throw Self.defect(query, error)
            }
        }
        var answers: [Answer] = []
        for query in queries where query.returnData != false {
            answers.append(Answer(query: query, series: try labelled(scope.values[query.id ?? ""], query)))
        }
        return answers
    }

    private func series(
        _ stat: CloudWatch.MetricStat, _ query: CloudWatch.MetricDataQuery, _ catalog: MetricCatalog, account: String,
        region: String
    ) throws(AWSError) -> TimeSeries {
        let name = stat.stat ?? ""
        guard let statistic = Statistic(name) else { throw .notHere("The statistic \(name)") }
        let key = MetricKey(stat.metric, account: account, region: region)
        let period = stat.period ?? 60
        let points = catalog.points(
            of: key, unit: stat.unit, from: start.rounded(to: period, now: now), to: end, period: period, now: now)
        var series = TimeSeries(label: query.label ?? key.name)
        for point in points { series.values[point.time] = point.values.value(statistic) }
        return series
    }

    /// Every period of the range.
    private var times: [Date] {
        let first = start.rounded(to: period, now: now)
        let count = min(100_800, Int((end.timeIntervalSince(first) / Double(period)).rounded(.up)))
        return (0..<max(0, count)).map { first + Double($0 * period) }
    }

    /// Each expression after those it names.
    private func ordered() throws(AWSError) -> [CloudWatch.MetricDataQuery] {
        var waiting = queries.filter { $0.expression != nil }
        var (done, order) = (
            Set(queries.filter { $0.metricStat != nil }.compactMap(\.id)), [CloudWatch.MetricDataQuery]()
        )
        let known = Set(queries.compactMap(\.id))
        while !waiting.isEmpty {
            let index = waiting.firstIndex { query in
                (expressions[query.id ?? ""]?.names ?? []).intersection(known).isSubset(of: done)
            }
            guard let index else {
                throw .validation(
                    "The expressions \(waiting.compactMap(\.id).joined(separator: ", ")) need one another.")
            }
            let query = waiting.remove(at: index)
            done.insert(query.id ?? "")
            order.append(query)
        }
        return order
    }

    private func labelled(
        _ value: MetricValue?, _ query: CloudWatch.MetricDataQuery
    ) throws(AWSError) -> [TimeSeries] {
        var list: [TimeSeries]
        switch value {
        case .series(let series): list = [series]
        case .list(let all): list = all
        default:
            throw .validation(
                "Error in expression '\(query.id ?? "")': it returns a number where a time series must be "
                    + "returned")
        }
        if list.count == 1 { list[0].label = query.label ?? (query.expression == nil ? list[0].label : query.id ?? "") }
        return list
    }
}
