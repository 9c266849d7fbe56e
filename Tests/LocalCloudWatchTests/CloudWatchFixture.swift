import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalCloudWatch

/// CloudWatch over a store in memory and a clock that is moved by hand.
struct CloudWatchFixture {
    let service: LocalCloudWatch
    let store: StateStore
    /// A whole minute.
    let clock: ManualWallClock
    private let cloud = Cloud()

    init(store: StateStore? = nil, clock: ManualWallClock? = nil, metricPeriod: Int = 60) throws {
        self.store = try store ?? StateStore()
        self.clock = clock ?? ManualWallClock(now: Date(timeIntervalSince1970: 1_790_000_040))
        service = try LocalCloudWatch(store: self.store, clock: self.clock, metricPeriod: metricPeriod)
        cloud.add(service.operations)
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, as principal: String = "arn:aws:iam::123456789012:root"
    ) async throws -> Operation.Output {
        let context = CallContext(
            accountID: "123456789012", region: "us-east-1", principal: principal, requestID: "r", now: clock.now)
        return try await cloud.call(operation, input, context)
    }

    func refusal<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) async -> String? {
        do {
            _ = try await call(operation, input)
            return nil
        } catch let error as AWSError {
            return "\(error.code): \(error.message)"
        } catch {
            return "\(error)"
        }
    }

    /// A value of `App/Load` now.
    func put(_ value: Double, fine: Bool = false) async throws {
        let datum = CloudWatch.MetricDatum(
            metricName: "Load", dimensions: [CloudWatch.Dimension(name: "Host", value: "a")], timestamp: clock.now,
            value: value, storageResolution: fine ? 1 : nil)
        _ = try await call(
            CloudWatch.PutMetricData.self, CloudWatch.PutMetricDataInput(namespace: "App", metricData: [datum]))
    }

    /// A value in each of the next minutes; after each the alarms are looked at.
    func minutes(_ values: [Double?]) async throws {
        for value in values {
            if let value { try await put(value) }
            clock.advance(by: .seconds(60))
            // The evaluation is a moment after the minute's end.
            clock.advance(by: .seconds(3))
            await service.evaluate()
            clock.advance(by: .seconds(-3))
        }
    }

    static func alarm(_ name: String = "load", actions: [String] = []) -> CloudWatch.PutMetricAlarmInput {
        CloudWatch.PutMetricAlarmInput(
            alarmName: name, alarmActions: actions, metricName: "Load", namespace: "App", statistic: "Average",
            dimensions: [CloudWatch.Dimension(name: "Host", value: "a")], period: 60, evaluationPeriods: 2,
            threshold: 10, comparisonOperator: "GreaterThanThreshold")
    }

    func state(_ name: String = "load") async throws -> CloudWatch.MetricAlarm? {
        let input = CloudWatch.DescribeAlarmsInput(alarmNames: [name])
        return try await call(CloudWatch.DescribeAlarms.self, input).metricAlarms?.first
    }
}
