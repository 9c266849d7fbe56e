import AWSCloudWatch
import FoundationEssentials
import Metrics

/// One evaluation of a metric alarm: which periods it looks at, and what they say.
///
/// Alarms of a minute and more are evaluated every minute, shorter ones every period, a moment after its end, so that what
/// is measured to the period's end is there.
struct MetricAlarmWatch {
    struct News: Equatable {
        var state: AlarmState
        var reason: String
        var data: String
    }

    private let alarm: CloudWatch.MetricAlarm
    private let now: Date
    private let period: Int
    /// The end of the newest period.
    let end: Date
    /// Differs from one evaluation to the next.
    let turn: Int

    init(_ alarm: CloudWatch.MetricAlarm, now: Date) {
        self.alarm = alarm
        self.now = now
        period = alarm.seconds
        let interval = min(60, period)
        let lag = min(2, Double(interval) / 5)
        turn = Int((now.timeIntervalSince1970 - lag) / Double(interval))
        end = Date(timeIntervalSince1970: Double(turn * interval))
    }

    /// Nil where nothing changes.
    func judge(_ catalog: MetricCatalog, _ key: AlarmKey) -> News? {
        guard let rule = alarm.rule, let series = series(catalog, key, periods: rule.range) else { return nil }
        let points = (0..<rule.range).map { index in
            let time = end - Double((rule.range - index) * period)
            return series.values[time].map { AlarmVerdict.Datum(time: time, value: $0) }
        }
        let old = AlarmState(rawValue: alarm.stateValue ?? "") ?? .insufficientData
        let verdict = rule.judge(points)
        guard let state = verdict.state, state != old || isUnchecked else { return nil }
        return News(
            state: state, reason: rule.reason(verdict, state: state, was: old), data: data(verdict, points, rule))
    }

    private var isUnchecked: Bool { alarm.stateReason == CloudWatch.MetricAlarm.unchecked }

    /// Nil for mathematics that come to nothing that could be compared.
    private func series(_ catalog: MetricCatalog, _ key: AlarmKey, periods: Int) -> TimeSeries? {
        let start = end - Double(periods * period)
        let answers = try? MetricQueries(alarm.queries, start: start, end: end, now: now)
            .answers(in: catalog, account: key.account, region: key.region)
        return answers?.first?.series.first
    }

    private struct ReasonData: Encodable {
        struct Datum: Encodable {
            var timestamp: String
            var value: Double
        }

        var version = "1.0"
        var queryDate: String
        var startDate: String?
        var statistic: String?
        var period: Int
        var recentDatapoints: [Double]
        var threshold: Double
        var evaluatedDatapoints: [Datum]
    }

    private func data(_ verdict: AlarmVerdict, _ points: [AlarmVerdict.Datum?], _ rule: AlarmRule) -> String {
        let data = ReasonData(
            queryDate: Self.time(now), startDate: verdict.data.last.map { Self.time($0.time) },
            statistic: alarm.statistic, period: period, recentDatapoints: verdict.data.reversed().map(\.value),
            threshold: rule.threshold,
            evaluatedDatapoints: verdict.data.map { .init(timestamp: Self.time($0.time), value: $0.value) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(data)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// `2026-11-23T12:00:00.000+0000`
    private static func time(_ date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)).replacing("Z", with: "+0000")
    }
}

extension CloudWatch.MetricAlarm {
    /// The reason of an alarm that was never evaluated.
    static let unchecked = "Unchecked: Initial alarm creation"

    /// Its period in seconds: of its metric, or of its mathematics.
    var seconds: Int {
        period ?? metrics?.compactMap { $0.metricStat?.period }.max() ?? metrics?.compactMap(\.period).first ?? 60
    }

    var rule: AlarmRule? {
        guard let comparison = comparisonOperator.flatMap({ AlarmRule.Comparison(rawValue: $0) }),
            let threshold, let evaluationPeriods
        else { return nil }
        return AlarmRule(
            comparison, threshold, periods: evaluationPeriods, breaches: datapointsToAlarm,
            missing: treatMissingData.flatMap { AlarmRule.Missing(rawValue: $0) } ?? .missing)
    }

    /// What it watches as queries, of which one returns data.
    var queries: [CloudWatch.MetricDataQuery] {
        if let metrics, !metrics.isEmpty { return metrics }
        let metric = CloudWatch.Metric(namespace: namespace, metricName: metricName, dimensions: dimensions)
        let stat = CloudWatch.MetricStat(
            metric: metric, period: period, stat: statistic ?? extendedStatistic, unit: unit)
        return [CloudWatch.MetricDataQuery(id: "m", metricStat: stat)]
    }
}
