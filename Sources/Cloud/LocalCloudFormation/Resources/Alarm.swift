import AWSCloudWatch
import AWSWire
import CloudTemplate

/// `AWS::CloudWatch::Alarm`. Its actions may name topics and other things that the region does not serve: they are kept,
/// and the alarm's history tells that they were not executed.
struct Alarm: ResourceType {
    let name = "AWS::CloudWatch::Alarm"
    let replacements: Set<String> = ["AlarmName"]
    let nameProperty: String? = "AlarmName"

    func create(_ call: ResourceCall) async throws -> String {
        let name = call.name("AlarmName", limit: 255)
        try await put(call, name)
        return name
    }

    private func put(_ call: ResourceCall, _ name: String) async throws {
        var input = try call.read(CloudWatch.PutMetricAlarmInput.self, without: ["AlarmName", "Tags"])
        input.alarmName = name
        input.tags = call.alarmTags
        _ = try await call.perform(CloudWatch.PutMetricAlarm.self, input)
    }

    func find(_ call: ResourceCall) async throws -> String? {
        guard let alarm = try await describe(call, call.name("AlarmName", limit: 255)) else { return nil }
        return try await call.hasAlarmMarks(alarm.alarmArn) ? alarm.alarmName : nil
    }

    private func describe(_ call: ResourceCall, _ name: String) async throws -> CloudWatch.MetricAlarm? {
        let input = CloudWatch.DescribeAlarmsInput(alarmNames: [name])
        return try await call.perform(CloudWatch.DescribeAlarms.self, input).metricAlarms?.first
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await put(call, id)
        try await call.updateAlarmTags(try await describe(call, id)?.alarmArn, from: old)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(CloudWatch.DeleteAlarms.self, CloudWatch.DeleteAlarmsInput(alarmNames: [id]))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let arn = try await describe(call, id)?.alarmArn ?? ""
        return ResourceAttributes(ref: id, attributes: ["Arn": .string(arn)])
    }
}
