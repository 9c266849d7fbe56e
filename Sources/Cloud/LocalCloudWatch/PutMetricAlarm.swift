import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
import Metrics
import TealCore

extension LocalCloudWatch {
    /// An alarm that is there keeps its state and its history.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
    func putMetricAlarm(
        _ input: CloudWatch.PutMetricAlarmInput, _ context: CallContext
    ) throws -> CloudWatch.PutMetricAlarmResponse {
        try MetricAlarmRules(metricPeriod: metricPeriod).check(input)
        let key = AlarmKey(account: context.accountID, region: context.region, name: input.alarmName ?? "")
        let old = alarms[key]
        guard old?.composite == nil else {
            throw AWSError.validation("An alarm with the name \(key.name) exists and is no metric alarm.")
        }
        var record = old ?? AlarmRecord(key: key, tags: Self.tags(input.tags))
        var shape = CloudWatch.MetricAlarm(input, arn: arn(key), now: context.now)
        if let old = old?.metric {
            shape.stateValue = old.stateValue
            shape.stateReason = old.stateReason
            shape.stateReasonData = old.stateReasonData
            shape.stateUpdatedTimestamp = old.stateUpdatedTimestamp
            shape.stateTransitionedTimestamp = old.stateTransitionedTimestamp
        }
        record.metric = shape
        record.note(
            CloudWatch.HistoryItemType.configurationUpdate,
            "Alarm \"\(key.name)\" \(old == nil ? "created" : "updated")", data: "{}", now: context.now)
        try save([record])
        return CloudWatch.PutMetricAlarmResponse()
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
    func putCompositeAlarm(
        _ input: CloudWatch.PutCompositeAlarmInput, _ context: CallContext
    ) throws -> CloudWatch.PutCompositeAlarmResponse {
        guard input.actionsSuppressor == nil else { throw AWSError.notHere("ActionsSuppressor") }
        try MetricAlarmRules.check(actions: [input.alarmActions, input.okActions, input.insufficientDataActions])
        let key = AlarmKey(account: context.accountID, region: context.region, name: input.alarmName ?? "")
        do {
            let rule = try CompositeRule(input.alarmRule ?? "")
            let missing = rule.alarms.filter { name in
                alarms[AlarmKey(account: key.account, region: key.region, name: Self.alarmName(name))] == nil
            }
            guard missing.isEmpty else {
                throw AWSError.validation(
                    "The following alarms, specified in AlarmRule, do not exist: \(missing.joined(separator: ", "))")
            }
            guard !rule.alarms.contains(where: { Self.alarmName($0) == key.name }) else {
                throw AWSError.validation("An alarm cannot depend on itself.")
            }
        } catch let defect as CompositeRule.Defect {
            throw AWSError.validation("AlarmRule cannot be read: \(defect.reason)")
        }
        let old = alarms[key]
        guard old?.metric == nil else {
            throw AWSError.validation("An alarm with the name \(key.name) exists and is no composite alarm.")
        }
        var record = old ?? AlarmRecord(key: key, tags: Self.tags(input.tags))
        record.composite = CloudWatch.CompositeAlarm(
            actionsEnabled: input.actionsEnabled ?? true, alarmActions: input.alarmActions ?? [], alarmArn: arn(key),
            alarmConfigurationUpdatedTimestamp: context.now, alarmDescription: input.alarmDescription,
            alarmName: key.name, alarmRule: input.alarmRule,
            insufficientDataActions: input.insufficientDataActions ?? [], okActions: input.okActions ?? [],
            stateReason: old?.composite?.stateReason ?? CloudWatch.MetricAlarm.unchecked,
            stateUpdatedTimestamp: old?.composite?.stateUpdatedTimestamp ?? context.now,
            stateValue: record.state.rawValue,
            stateTransitionedTimestamp: old?.composite?.stateTransitionedTimestamp ?? context.now)
        try save([record])
        return CloudWatch.PutCompositeAlarmResponse()
    }

    static func alarmName(_ nameOrARN: String) -> String {
        guard nameOrARN.hasPrefix("arn:"), let arn = ARN(nameOrARN) else { return nameOrARN }
        return String(arn.resource.dropFirst("alarm:".count))
    }

    private func arn(_ key: AlarmKey) -> String {
        "\(ARN(service: "cloudwatch", region: key.region, account: key.account, resource: "alarm:\(key.name)"))"
    }

    static func tags(_ tags: [CloudWatch.Tag]?) -> [String: String] {
        Dictionary((tags ?? []).map { ($0.key ?? "", $0.value ?? "") }) { $1 }
    }
}

extension CloudWatch.MetricAlarm {
    fileprivate init(_ input: CloudWatch.PutMetricAlarmInput, arn: String, now: Date) {
        self.init(
            alarmName: input.alarmName, alarmArn: arn, alarmDescription: input.alarmDescription,
            alarmConfigurationUpdatedTimestamp: now, actionsEnabled: input.actionsEnabled ?? true,
            okActions: input.okActions ?? [], alarmActions: input.alarmActions ?? [],
            insufficientDataActions: input.insufficientDataActions ?? [],
            stateValue: AlarmState.insufficientData.rawValue, stateReason: Self.unchecked, stateUpdatedTimestamp: now,
            metricName: input.metricName, namespace: input.namespace, statistic: input.statistic,
            extendedStatistic: input.extendedStatistic,
            dimensions: input.metrics == nil ? input.dimensions ?? [] : nil, period: input.period, unit: input.unit,
            evaluationPeriods: input.evaluationPeriods, datapointsToAlarm: input.datapointsToAlarm,
            threshold: input.threshold, comparisonOperator: input.comparisonOperator,
            treatMissingData: input.treatMissingData,
            evaluateLowSampleCountPercentile: input.evaluateLowSampleCountPercentile, metrics: input.metrics,
            stateTransitionedTimestamp: now)
    }
}
