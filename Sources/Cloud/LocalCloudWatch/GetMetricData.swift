import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
import Metrics

extension LocalCloudWatch {
    /// The most data points of one answer.
    private static let answerLimit = 100_800

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html>
    func getMetricData(
        _ input: CloudWatch.GetMetricDataInput, _ context: CallContext
    ) throws -> CloudWatch.GetMetricDataOutput {
        guard let start = input.startTime, let end = input.endTime else { throw AWSError.missing("StartTime") }
        guard start < end else {
            throw AWSError.validation("The parameter StartTime must be less than the parameter EndTime.")
        }
        let queries = input.metricDataQueries ?? []
        guard queries.count <= 500 else {
            throw AWSError.validation("The collection MetricDataQueries must not have a size greater than 500.")
        }
        for query in queries {
            if let period = query.metricStat?.period, period != metricPeriod { _ = try Self.checkedPeriod(period) }
        }
        let run = try MetricQueries(queries, start: start, end: end, now: context.now)
        let answers = try run.answers(in: catalog, account: context.accountID, region: context.region)
        let count = answers.flatMap(\.series).reduce(0) { $0 + $1.values.count }
        guard count <= min(Self.answerLimit, input.maxDatapoints ?? Self.answerLimit) else {
            throw AWSError.notHere("An answer of \(count) data points, more than MaxDatapoints,")
        }
        let isAscending = input.scanBy == CloudWatch.ScanBy.timestampAscending
        let results = answers.flatMap { answer in
            answer.series.map { Self.result($0, id: answer.query.id, isAscending: isAscending) }
        }
        return CloudWatch.GetMetricDataOutput(metricDataResults: results, messages: [])
    }

    private static func result(
        _ series: TimeSeries, id: String?, isAscending: Bool
    ) -> CloudWatch.MetricDataResult {
        let points = series.values.filter { $0.value.isFinite }.sorted {
            isAscending ? $0.key < $1.key : $0.key > $1.key
        }
        return CloudWatch.MetricDataResult(
            id: id, label: series.label, timestamps: points.map(\.key), values: points.map(\.value),
            statusCode: CloudWatch.StatusCode.complete)
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html>
    func listMetrics(
        _ input: CloudWatch.ListMetricsInput, _ context: CallContext
    ) throws -> CloudWatch.ListMetricsOutput {
        let age = input.recentlyActive == nil ? MetricCatalog.listedFor : 3 * 3600
        let found = catalog.metrics.keys.filter { key in
            key.account == context.accountID && key.region == context.region
                && (input.namespace ?? key.namespace) == key.namespace && (input.metricName ?? key.name) == key.name
                && (input.dimensions ?? []).allSatisfy { filter in
                    key.dimensions.contains { $0.name == filter.name && (filter.value ?? $0.value) == $0.value }
                } && catalog.newest(of: key) ?? .distantPast > context.now - age
        }.sorted()
        let page = try Page(found.map(\.shape), size: 500, token: input.nextToken)
        return CloudWatch.ListMetricsOutput(metrics: page.items, nextToken: page.nextToken)
    }
}
