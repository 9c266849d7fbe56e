import AWSCloudWatch
import AWSWire
import FoundationEssentials
import Metrics

/// What a metric alarm must be like.
struct MetricAlarmRules {
    let metricPeriod: Int

    func check(_ input: CloudWatch.PutMetricAlarmInput) throws(AWSError) {
        guard input.evaluationCriteria == nil else { throw .notHere("EvaluationCriteria") }
        guard input.thresholdMetricId == nil else { throw .notHere("An anomaly detection alarm") }
        let comparison = input.comparisonOperator ?? ""
        guard AlarmRule.Comparison(rawValue: comparison) != nil else {
            throw .notHere("The comparison operator \(comparison)")
        }
        guard input.threshold != nil else { throw .missing("Threshold") }
        guard let periods = input.evaluationPeriods, periods > 0 else { throw .missing("EvaluationPeriods") }
        guard (1...periods).contains(input.datapointsToAlarm ?? periods) else {
            throw .validation("DatapointsToAlarm must be between 1 and EvaluationPeriods.")
        }
        if let missing = input.treatMissingData, AlarmRule.Missing(rawValue: missing) == nil {
            throw .validation(
                "Option \(missing) is not supported. Supported options for TreatMissingData are "
                    + "[breaching, notBreaching, ignore, missing].")
        }
        let period = input.metrics == nil ? try checkMetric(input) : try checkMathematics(input)
        guard period * periods <= (period >= 3600 ? 7 * 86400 : 86400) else {
            throw .validation(
                "Metrics cannot be checked across more than a day "
                    + "(EvaluationPeriods * Period must be <= 86400).")
        }
        try Self.check(actions: [input.alarmActions, input.okActions, input.insufficientDataActions])
    }

    private func checkMetric(_ input: CloudWatch.PutMetricAlarmInput) throws(AWSError) -> Int {
        guard input.metricName != nil, input.namespace != nil else {
            throw .validation("At least one of the parameters MetricName and Metrics must be specified.")
        }
        guard (input.statistic == nil) != (input.extendedStatistic == nil) else {
            throw .validation("Exactly one of Statistic and ExtendedStatistic must be specified.")
        }
        let name = input.statistic ?? input.extendedStatistic ?? ""
        guard Statistic(name) != nil else { throw .notHere("The statistic \(name)") }
        guard let period = input.period else { throw .validation("Period must not be null") }
        try check(period: period)
        return period
    }

    private func checkMathematics(_ input: CloudWatch.PutMetricAlarmInput) throws(AWSError) -> Int {
        guard input.metricName == nil, input.statistic == nil, input.extendedStatistic == nil, input.period == nil
        else {
            throw .validation(
                "Metrics list contains all information about the metric: MetricName, Namespace, "
                    + "Dimensions, Period, Unit, Statistic and ExtendedStatistic must not be specified beside it.")
        }
        let queries = input.metrics ?? []
        guard queries.count <= 20, queries.filter({ $0.returnData != false }).count == 1 else {
            throw .validation("Invalid metrics list: exactly one of its at most 20 elements must return data.")
        }
        let run = try MetricQueries(queries, start: .distantPast, end: .distantPast, now: .distantPast)
        for metric in run.metrics {
            guard Statistic(metric.stat ?? "") != nil else { throw .notHere("The statistic \(metric.stat ?? "")") }
            try check(period: metric.period ?? 60)
        }
        return run.period
    }

    private func check(period: Int) throws(AWSError) {
        guard [10, 20, 30, metricPeriod].contains(period) || (period >= 60 && period % 60 == 0) else {
            throw .validation("Invalid period: \(period). It must be 10, 20, 30 or a multiple of 60.")
        }
    }

    static func check(actions lists: [[String]?]) throws(AWSError) {
        for list in lists {
            guard (list ?? []).count <= 5 else {
                throw .validation("No more than 5 actions are allowed for each state.")
            }
            for action in list ?? [] where !action.hasPrefix("arn:") || action.split(separator: ":").count < 5 {
                throw .validation("Invalid arn syntax: \(action)")
            }
        }
    }
}
