import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
import Metrics

extension LocalCloudWatch {
    /// By name. Composite alarms only where they are asked for.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html>
    func describeAlarms(
        _ input: CloudWatch.DescribeAlarmsInput, _ context: CallContext
    ) throws -> CloudWatch.DescribeAlarmsOutput {
        guard input.alarmNames == nil || input.alarmNamePrefix == nil else {
            throw AWSError.validation("AlarmNames and AlarmNamePrefix cannot both be specified.")
        }
        guard input.parentsOfAlarmName == nil, input.childrenOfAlarmName == nil else {
            throw AWSError.notHere("ChildrenOfAlarmName and ParentsOfAlarmName")
        }
        let types = input.alarmTypes ?? [CloudWatch.AlarmType.metricAlarm]
        let found = records(context).filter { record in
            types.contains(record.type) && (input.alarmNames?.contains(record.key.name) ?? true)
                && record.key.name.hasPrefix(input.alarmNamePrefix ?? "")
                && (input.stateValue ?? record.state.rawValue) == record.state.rawValue
                && (input.actionPrefix.map { prefix in record.allActions.contains { $0.hasPrefix(prefix) } } ?? true)
        }
        let page = try Page(found, size: input.maxRecords ?? 50, token: input.nextToken)
        return CloudWatch.DescribeAlarmsOutput(
            compositeAlarms: page.items.compactMap(\.composite), metricAlarms: page.items.compactMap(\.metric),
            nextToken: page.nextToken)
    }

    func records(_ context: CallContext) -> [AlarmRecord] {
        alarms.values.filter { $0.key.account == context.accountID && $0.key.region == context.region }
            .sorted { $0.key < $1.key }
    }

    func describeAlarmsForMetric(
        _ input: CloudWatch.DescribeAlarmsForMetricInput, _ context: CallContext
    ) throws -> CloudWatch.DescribeAlarmsForMetricOutput {
        func key(_ namespace: String?, _ name: String?, _ dimensions: [CloudWatch.Dimension]?) -> MetricKey {
            MetricKey(namespace, name, dimensions, account: context.accountID, region: context.region)
        }
        let wanted = key(input.namespace, input.metricName, input.dimensions)
        let found = records(context).compactMap(\.metric).filter { alarm in
            key(alarm.namespace, alarm.metricName, alarm.dimensions) == wanted
                && (input.statistic ?? alarm.statistic) == alarm.statistic
                && (input.extendedStatistic ?? alarm.extendedStatistic) == alarm.extendedStatistic
                && (input.period ?? alarm.period) == alarm.period && (input.unit ?? alarm.unit) == alarm.unit
        }
        return CloudWatch.DescribeAlarmsForMetricOutput(metricAlarms: found)
    }

    func describeAlarmHistory(
        _ input: CloudWatch.DescribeAlarmHistoryInput, _ context: CallContext
    ) throws -> CloudWatch.DescribeAlarmHistoryOutput {
        let types = input.alarmTypes ?? [CloudWatch.AlarmType.metricAlarm]
        let (start, end) = (input.startDate ?? .distantPast, input.endDate ?? .distantFuture)
        var ordered: [(time: Date, item: CloudWatch.AlarmHistoryItem)] = []
        for record in records(context) where types.contains(record.type) {
            guard input.alarmName == nil || input.alarmName == record.key.name else { continue }
            for item in record.history where item.time >= start && item.time <= end {
                guard input.historyItemType == nil || input.historyItemType == item.type else { continue }
                ordered.append((item.time, Self.shape(item, of: record)))
            }
        }
        ordered.sort { $0.time < $1.time }
        let isAscending = input.scanBy == CloudWatch.ScanBy.timestampAscending
        let page = try Page(
            isAscending ? ordered : ordered.reversed(), size: min(input.maxRecords ?? 100, 100), token: input.nextToken)
        return CloudWatch.DescribeAlarmHistoryOutput(
            alarmHistoryItems: page.items.map(\.item), nextToken: page.nextToken)
    }

    private static func shape(_ item: AlarmRecord.HistoryItem, of record: AlarmRecord) -> CloudWatch.AlarmHistoryItem {
        CloudWatch.AlarmHistoryItem(
            alarmName: record.key.name, alarmType: record.type, timestamp: item.time, historyItemType: item.type,
            historySummary: item.summary, historyData: item.data)
    }
}
