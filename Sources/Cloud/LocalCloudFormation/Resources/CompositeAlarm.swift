import AWSCloudWatch
import AWSWire
import CloudTemplate

/// `AWS::CloudWatch::CompositeAlarm`
struct CompositeAlarm: ResourceType {
    let name = "AWS::CloudWatch::CompositeAlarm"
    let replacements: Set<String> = ["AlarmName"]
    let nameProperty: String? = "AlarmName"

    func create(_ call: ResourceCall) async throws -> String {
        let name = call.name("AlarmName", limit: 255)
        try await put(call, name)
        return name
    }

    private func put(_ call: ResourceCall, _ name: String) async throws {
        var input = try call.read(CloudWatch.PutCompositeAlarmInput.self, without: ["AlarmName", "Tags"])
        input.alarmName = name
        input.tags = call.alarmTags
        _ = try await call.perform(CloudWatch.PutCompositeAlarm.self, input)
    }

    func find(_ call: ResourceCall) async throws -> String? {
        guard let alarm = try await describe(call, call.name("AlarmName", limit: 255)) else { return nil }
        return try await call.hasAlarmMarks(alarm.alarmArn) ? alarm.alarmName : nil
    }

    private func describe(_ call: ResourceCall, _ name: String) async throws -> CloudWatch.CompositeAlarm? {
        let input = CloudWatch.DescribeAlarmsInput(
            alarmNames: [name], alarmTypes: [CloudWatch.AlarmType.compositeAlarm])
        return try await call.perform(CloudWatch.DescribeAlarms.self, input).compositeAlarms?.first
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

extension ResourceCall {
    var alarmTags: [CloudWatch.Tag] {
        tags.sorted { $0.key < $1.key }.map { CloudWatch.Tag(key: $0.key, value: $0.value) }
    }

    func hasAlarmMarks(_ arn: String?) async throws -> Bool {
        let input = CloudWatch.ListTagsForResourceInput(resourceARN: arn)
        let found = try await perform(CloudWatch.ListTagsForResource.self, input).tags ?? []
        let values = Dictionary(found.map { ($0.key ?? "", $0.value ?? "") }) { $1 }
        return marks.allSatisfy { values[$0.key] == $0.value }
    }

    func updateAlarmTags(_ arn: String?, from old: TemplateMap) async throws {
        let removed = removedTags(since: old)
        if !removed.isEmpty {
            let input = CloudWatch.UntagResourceInput(resourceARN: arn, tagKeys: removed)
            _ = try await perform(CloudWatch.UntagResource.self, input)
        }
        _ = try await perform(CloudWatch.TagResource.self, .init(resourceARN: arn, tags: alarmTags))
    }
}
