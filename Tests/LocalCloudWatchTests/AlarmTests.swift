import AWSCloudWatch
import FoundationEssentials
import LocalCloud
import Testing

@testable import LocalCloudWatch

@Suite struct AlarmTests {
    @Test("An alarm is raised by two minutes beyond its threshold and ends with the first within")
    func raisedAndOver() async throws {
        let watch = try CloudWatchFixture()
        _ = try await watch.call(CloudWatch.PutMetricAlarm.self, CloudWatchFixture.alarm())
        #expect(try await watch.state()?.stateReason == "Unchecked: Initial alarm creation")
        var states: [String?] = []
        for value in [5.0, 5, 20, 30, 40, 5] {
            try await watch.minutes([value])
            states.append(try await watch.state()?.stateValue)
        }
        #expect(states == ["OK", "OK", "OK", "ALARM", "ALARM", "OK"])
        let reason = try await watch.state()?.stateReason ?? ""
        #expect(reason.hasPrefix("Threshold Crossed: 1 out of the last 2 datapoints [5.0 ("))
        #expect(
            reason.hasSuffix(
                "was not greater than the threshold (10.0) (minimum 1 datapoint for ALARM -> OK transition)."))
    }

    @Test("History tells what happened, the newest first, and outlives the service")
    func history() async throws {
        let watch = try CloudWatchFixture()
        let policy = "arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:1:resource/ecs/service/a/b:policyName/p"
        let topic = "arn:aws:sns:us-east-1:123456789012:topic"
        _ = try await watch.call(
            CloudWatch.PutMetricAlarm.self, CloudWatchFixture.alarm(actions: [policy, topic]))
        try await watch.minutes([20, 20])
        let again = try CloudWatchFixture(store: watch.store, clock: watch.clock)
        let items = try await again.call(
            CloudWatch.DescribeAlarmHistory.self, CloudWatch.DescribeAlarmHistoryInput(alarmName: "load"))
        #expect(
            items.alarmHistoryItems?.map(\.historySummary) == [
                "Failed to execute action \(topic). The local region does not serve it.",
                "Successfully executed action \(policy)", "Alarm updated from INSUFFICIENT_DATA to ALARM",
                "Alarm \"load\" created",
            ])
        #expect(try await again.state()?.stateValue == "ALARM")
    }

    @Test("An alarm without data says so, one that treats it as a breach is raised")
    func missingData() async throws {
        let watch = try CloudWatchFixture()
        var strict = CloudWatchFixture.alarm("strict")
        strict.treatMissingData = "breaching"
        for input in [CloudWatchFixture.alarm(), strict] {
            _ = try await watch.call(CloudWatch.PutMetricAlarm.self, input)
        }
        try await watch.minutes([1, 1])
        #expect(try await watch.state()?.stateValue == "OK")
        try await watch.minutes([nil, nil, nil, nil, nil])
        #expect(try await watch.state()?.stateValue == "INSUFFICIENT_DATA")
        #expect(try await watch.state()?.stateReason == "Insufficient Data: 2 datapoints were unknown.")
        #expect(try await watch.state("strict")?.stateValue == "ALARM")
    }

    @Test("An alarm over mathematics, one over a percentile, and one over both")
    func kinds() async throws {
        let watch = try CloudWatchFixture()
        var percentile = CloudWatchFixture.alarm("slow")
        (percentile.statistic, percentile.extendedStatistic) = (nil, "p90")
        let metric = CloudWatch.Metric(
            namespace: "App", metricName: "Load", dimensions: [CloudWatch.Dimension(name: "Host", value: "a")])
        let mathematics = CloudWatch.PutMetricAlarmInput(
            alarmName: "twice", evaluationPeriods: 1, threshold: 50, comparisonOperator: "GreaterThanThreshold",
            metrics: [
                CloudWatch.MetricDataQuery(
                    id: "m", metricStat: CloudWatch.MetricStat(metric: metric, period: 60, stat: "Sum"),
                    returnData: false), CloudWatch.MetricDataQuery(id: "e", expression: "2 * m"),
            ])
        for input in [percentile, mathematics] { _ = try await watch.call(CloudWatch.PutMetricAlarm.self, input) }
        _ = try await watch.call(
            CloudWatch.PutCompositeAlarm.self,
            CloudWatch.PutCompositeAlarmInput(alarmName: "both", alarmRule: "ALARM(slow) AND ALARM(\"twice\")"))
        func both() async throws -> String? {
            let input = CloudWatch.DescribeAlarmsInput(alarmNames: ["both"], alarmTypes: ["CompositeAlarm"])
            return try await watch.call(CloudWatch.DescribeAlarms.self, input).compositeAlarms?.first?.stateValue
        }
        try await watch.minutes([20, 20])
        #expect(try await watch.state("slow")?.stateValue == "ALARM")
        #expect(try await watch.state("twice")?.stateValue == "OK")
        #expect(try await both() == "OK")
        try await watch.minutes([30])
        #expect(try await watch.state("twice")?.stateValue == "ALARM")
        #expect(try await both() == "ALARM")
    }

    @Test("A state that is set holds until the next evaluation comes to another")
    func setState() async throws {
        let watch = try CloudWatchFixture()
        _ = try await watch.call(CloudWatch.PutMetricAlarm.self, CloudWatchFixture.alarm())
        try await watch.minutes([1, 1])
        _ = try await watch.call(
            CloudWatch.SetAlarmState.self,
            CloudWatch.SetAlarmStateInput(alarmName: "load", stateValue: "ALARM", stateReason: "a test"))
        #expect(try await watch.state()?.stateValue == "ALARM")
        try await watch.minutes([1])
        #expect(try await watch.state()?.stateValue == "OK")
        let unknown = CloudWatch.SetAlarmStateInput(alarmName: "none", stateValue: "OK", stateReason: "x")
        #expect(await watch.refusal(CloudWatch.SetAlarmState.self, unknown)?.hasPrefix("ResourceNotFound") == true)
    }

    @Test("Alarms are found by name, prefix, state and action, and are gone when deleted")
    func describe() async throws {
        let watch = try CloudWatchFixture()
        let topic = "arn:aws:sns:us-east-1:123456789012:topic"
        for (name, actions) in [("a-1", [topic]), ("a-2", []), ("b", [])] {
            _ = try await watch.call(
                CloudWatch.PutMetricAlarm.self, CloudWatchFixture.alarm(name, actions: actions))
        }
        func names(_ input: CloudWatch.DescribeAlarmsInput) async throws -> [String?] {
            try await watch.call(CloudWatch.DescribeAlarms.self, input).metricAlarms?.map(\.alarmName) ?? []
        }
        #expect(try await names(.init(alarmNamePrefix: "a")) == ["a-1", "a-2"])
        #expect(try await names(.init(actionPrefix: "arn:aws:sns:")) == ["a-1"])
        #expect(try await names(.init(stateValue: "ALARM")) == [])
        #expect(try await names(.init(maxRecords: 1, nextToken: "2")) == ["b"])
        _ = try await watch.call(CloudWatch.DeleteAlarms.self, CloudWatch.DeleteAlarmsInput(alarmNames: ["a-1", "?"]))
        #expect(try await names(.init()) == ["a-2", "b"])
    }

    @Test("Tags of an alarm")
    func tags() async throws {
        let watch = try CloudWatchFixture()
        var input = CloudWatchFixture.alarm()
        input.tags = [CloudWatch.Tag(key: "app", value: "web")]
        _ = try await watch.call(CloudWatch.PutMetricAlarm.self, input)
        let arn = try await watch.state()?.alarmArn
        #expect(arn == "arn:aws:cloudwatch:us-east-1:123456789012:alarm:load")
        _ = try await watch.call(
            CloudWatch.TagResource.self,
            CloudWatch.TagResourceInput(resourceARN: arn, tags: [CloudWatch.Tag(key: "who", value: "me")]))
        _ = try await watch.call(
            CloudWatch.UntagResource.self, CloudWatch.UntagResourceInput(resourceARN: arn, tagKeys: ["app"]))
        let output = try await watch.call(
            CloudWatch.ListTagsForResource.self, CloudWatch.ListTagsForResourceInput(resourceARN: arn))
        #expect(output.tags == [CloudWatch.Tag(key: "who", value: "me")])
    }

    @Test("Alarms that make no sense are refused")
    func refusals() async throws {
        let watch = try CloudWatchFixture()
        func refusal(_ change: (inout CloudWatch.PutMetricAlarmInput) -> Void) async -> String? {
            var input = CloudWatchFixture.alarm()
            change(&input)
            return await watch.refusal(CloudWatch.PutMetricAlarm.self, input)
        }
        #expect(await refusal { $0.period = 45 }?.hasPrefix("ValidationError: Invalid period: 45") == true)
        #expect(await refusal { $0.statistic = nil }?.hasPrefix("ValidationError: Exactly one of Statistic") == true)
        #expect(await refusal { $0.datapointsToAlarm = 3 }?.hasPrefix("ValidationError: DatapointsToAlarm") == true)
        #expect(await refusal { $0.alarmActions = ["topic"] } == "ValidationError: Invalid arn syntax: topic")
        #expect(await refusal { $0.evaluationPeriods = 1441 }?.contains("more than a day") == true)
        #expect(
            await refusal { $0.comparisonOperator = "LessThanLowerOrGreaterThanUpperThreshold" }?
                .contains("not supported by the local region") == true)
        let composite = CloudWatch.PutCompositeAlarmInput(alarmName: "c", alarmRule: "ALARM(nobody)")
        #expect(
            await watch.refusal(CloudWatch.PutCompositeAlarm.self, composite)?.contains("do not exist: nobody") == true)
    }
}
