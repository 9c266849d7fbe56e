import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSWire
import Autoscaling
import FoundationEssentials
import LocalCloud
import Metrics
import TealCore

extension LocalApplicationAutoScaling {
    /// The alarms that a policy makes for itself: none for steps.
    func alarms(
        for shape: ApplicationAutoScaling.ScalingPolicy, _ policy: ScalingPolicy, _ key: ScalableTargetKey
    ) throws(AWSError) -> [CloudWatch.PutMetricAlarmInput] {
        guard case .tracking(let tracking) = policy,
            let configuration = shape.targetTrackingScalingPolicyConfiguration
        else { return [] }
        let metric = try TrackedMetric(
            configuration, key, period: configuration.period ?? self.configuration.metricPeriod)
        let rules = [("AlarmHigh", tracking.highAlarm), ("AlarmLow", tracking.lowAlarm)]
        return rules.compactMap { name, rule in
            guard let rule else { return nil }
            return alarm(named: "TargetTracking-\(key.resource)-\(name)-\(ids.uuid())", rule, metric, shape)
        }
    }

    private func alarm(
        named name: String, _ rule: AlarmRule, _ metric: TrackedMetric, _ shape: ApplicationAutoScaling.ScalingPolicy
    ) -> CloudWatch.PutMetricAlarmInput {
        let policyARN = shape.policyARN ?? ""
        var input = CloudWatch.PutMetricAlarmInput(
            alarmName: name,
            alarmDescription: "DO NOT EDIT OR DELETE. For TargetTrackingScaling policy \(policyARN).",
            actionsEnabled: true, alarmActions: [policyARN], evaluationPeriods: rule.periods,
            threshold: rule.threshold * (metric.growsWithPeriod ? periodShare : 1),
            comparisonOperator: rule.comparison.rawValue)
        switch metric.source {
        case .statistic(let metric, let statistic, let unit):
            input.namespace = metric.namespace
            input.metricName = metric.metricName
            input.dimensions = metric.dimensions
            input.statistic = statistic
            input.unit = unit
            input.period = configuration.metricPeriod
        case .expression(let queries): input.metrics = queries
        }
        return input
    }

    /// The part of a minute that a metric's period is.
    private var periodShare: Double { Double(configuration.metricPeriod) / 60 }

    func put(
        _ inputs: [CloudWatch.PutMetricAlarmInput], _ key: ScalableTargetKey
    ) async throws -> [ApplicationAutoScaling.Alarm] {
        var alarms: [ApplicationAutoScaling.Alarm] = []
        for input in inputs {
            _ = try await cloud.call(CloudWatch.PutMetricAlarm.self, input, serviceContext(key))
            let arn = ARN(
                service: "cloudwatch", region: key.region, account: key.account,
                resource: "alarm:\(input.alarmName ?? "")")
            alarms.append(ApplicationAutoScaling.Alarm(alarmName: input.alarmName, alarmARN: "\(arn)"))
        }
        return alarms
    }

    func removeAlarms(of alarms: [ApplicationAutoScaling.Alarm], _ key: ScalableTargetKey) async throws {
        guard !alarms.isEmpty else { return }
        let input = CloudWatch.DeleteAlarmsInput(alarmNames: alarms.compactMap(\.alarmName))
        _ = try await cloud.call(CloudWatch.DeleteAlarms.self, input, serviceContext(key))
    }

    /// The alarms that name a policy as what they do.
    func alarms(calling policy: String, _ context: CallContext) async throws -> [ApplicationAutoScaling.Alarm] {
        try await describeAlarms(calling: policy, context).map {
            ApplicationAutoScaling.Alarm(alarmName: $0.alarmName, alarmARN: $0.alarmArn)
        }
    }

    func describeAlarms(calling prefix: String, _ context: CallContext) async throws -> [CloudWatch.MetricAlarm] {
        var alarms: [CloudWatch.MetricAlarm] = []
        var token: String?
        repeat {
            let answer = try await cloud.call(
                CloudWatch.DescribeAlarms.self,
                CloudWatch.DescribeAlarmsInput(actionPrefix: prefix, maxRecords: 100, nextToken: token),
                context.acting(as: "application-autoscaling.amazonaws.com"))
            alarms += answer.metricAlarms ?? []
            token = answer.nextToken
        } while token != nil
        return alarms
    }
}

extension ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration {
    /// Mathematics over metrics of one's own has AWS's minute for its period.
    fileprivate var period: Int? { customizedMetricSpecification?.metrics == nil ? nil : 60 }
}

extension CloudWatch.MetricAlarm {
    /// Which policies it calls in the state that it is in.
    var callsNow: [String] {
        guard actionsEnabled != false else { return [] }
        let actions =
            switch stateValue {
            case AlarmState.alarm.rawValue: alarmActions
            case AlarmState.ok.rawValue: okActions
            default: insufficientDataActions
            }
        return (actions ?? []).filter { $0.contains(":scalingPolicy:") }
    }

    /// What it measures, over the time it looks at; the last whole period is the newest.
    func query(now: Date) -> CloudWatch.GetMetricDataInput? {
        let length = Double(seconds)
        let end = Date(timeIntervalSince1970: (now.timeIntervalSince1970 / length).rounded(.down) * length)
        var queries = metrics ?? []
        if queries.isEmpty {
            let metric = CloudWatch.Metric(namespace: namespace, metricName: metricName, dimensions: dimensions)
            let stat = CloudWatch.MetricStat(
                metric: metric, period: seconds, stat: statistic ?? extendedStatistic, unit: unit)
            queries = [CloudWatch.MetricDataQuery(id: "m", metricStat: stat)]
        }
        return CloudWatch.GetMetricDataInput(
            metricDataQueries: queries, startTime: end - length * Double((evaluationPeriods ?? 1) + 2), endTime: end,
            scanBy: "TimestampDescending")
    }

    /// Its period.
    var seconds: Int { period ?? metrics?.compactMap { $0.metricStat?.period ?? $0.period }.first ?? 60 }
}
