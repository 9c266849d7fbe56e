import AWSCloudWatch
import AWSEvents
import AWSWire
import LocalCloud
import Synchronization
import Testing

@testable import LocalCloudWatch

@Suite("Alarms on the bus") struct AlarmEventTests {
    /// Keeps what is put on it.
    private final class Bus: Sendable {
        private let taken = Mutex<[(Events.PutEventsRequestEntry, String)]>([])

        var entries: [Events.PutEventsRequestEntry] { taken.withLock { $0.map(\.0) } }
        var principals: Set<String> { taken.withLock { Set($0.map(\.1)) } }

        var operations: ServiceOperations {
            var operations = ServiceOperations(Events.service)
            operations.on(Events.PutEvents.self) { [self] input, context in
                taken.withLock { taken in taken += (input.entries ?? []).map { ($0, context.principal) } }
                return .init(failedEntryCount: 0)
            }
            return operations
        }
    }

    @Test("Every change of an alarm is told with what it watches, what it was and what it is; nothing else is")
    func changes() async throws {
        let fixture = try CloudWatchFixture()
        let bus = Bus()
        fixture.cloud.add(bus.operations)
        let alarm = CloudWatch.PutMetricAlarmInput(
            alarmName: "high", alarmDescription: "too much", metricName: "Load", namespace: "App", statistic: "Average",
            dimensions: [CloudWatch.Dimension(name: "Host", value: "a")], period: 60, evaluationPeriods: 1,
            threshold: 5,
            comparisonOperator: "GreaterThanThreshold")
        _ = try await fixture.call(CloudWatch.PutMetricAlarm.self, alarm)
        _ = try await fixture.call(
            CloudWatch.PutCompositeAlarm.self, .init(alarmName: "any", alarmRule: #"ALARM("high")"#))
        try await fixture.minutes([1, 1, 9, 9])
        await fixture.service.tellNews()
        #expect(bus.principals == ["cloudwatch.amazonaws.com"])
        #expect(
            bus.entries.allSatisfy { $0.source == "aws.cloudwatch" && $0.detailType == "CloudWatch Alarm State Change" }
        )
        let details = try bus.entries.map { try JSONParser.parse(Array(($0.detail ?? "").utf8)) }
        func states(_ name: String) -> [String?] {
            details.filter { $0["alarmName"]?.string == name }.map { $0["state"]?["value"]?.string }
        }
        #expect(states("high") == ["OK", "ALARM"] && states("any") == ["OK", "ALARM"])
        let raised = try #require(details.last { $0["alarmName"]?.string == "high" })
        #expect(raised["previousState"]?["value"]?.string == "OK")
        #expect(raised["state"]?["reason"]?.string?.hasPrefix("Threshold Crossed") == true)
        #expect(raised["state"]?["reasonData"]?.string?.contains("recentDatapoints") == true)
        #expect(raised["configuration"]?["description"]?.string == "too much")
        let metric = raised["configuration"]?["metrics"]?.array?.first?["metricStat"]
        #expect(metric?["metric"]?["dimensions"]?["Host"]?.string == "a" && metric?["period"]?.integer == 60)
        #expect(
            bus.entries.last?.resources?.first?.hasPrefix("arn:aws:cloudwatch:us-east-1:123456789012:alarm:") == true)
    }

    @Test("A state that is set by hand is told at once")
    func set() async throws {
        let fixture = try CloudWatchFixture()
        let bus = Bus()
        fixture.cloud.add(bus.operations)
        let alarm = CloudWatch.PutMetricAlarmInput(
            alarmName: "high", metricName: "Load", namespace: "App", statistic: "Sum", period: 60, evaluationPeriods: 1,
            threshold: 5, comparisonOperator: "GreaterThanThreshold")
        _ = try await fixture.call(CloudWatch.PutMetricAlarm.self, alarm)
        #expect(bus.entries.isEmpty)
        let input = CloudWatch.SetAlarmStateInput(alarmName: "high", stateValue: "ALARM", stateReason: "a try")
        _ = try await fixture.call(CloudWatch.SetAlarmState.self, input)
        #expect(bus.entries.count == 1)
        // The same again is no change.
        _ = try await fixture.call(CloudWatch.SetAlarmState.self, input)
        #expect(bus.entries.count == 1)
    }
}
