import AWSCloudWatch
import AWSWire
import LocalCloud
import Metrics

extension LocalCloudWatch {
    /// An alarm that is not there is none to delete.
    func deleteAlarms(_ input: CloudWatch.DeleteAlarmsInput, _ context: CallContext) throws
        -> CloudWatch.DeleteAlarmsResponse
    {
        let keys = (input.alarmNames ?? []).map {
            AlarmKey(account: context.accountID, region: context.region, name: $0)
        }
        guard keys.count <= 100 else { throw AWSError.validation("No more than 100 alarms can be deleted at once.") }
        try forget(keys.filter { alarms[$0] != nil })
        return CloudWatch.DeleteAlarmsResponse()
    }

    /// Holds until the next evaluation comes to another state.
    func setAlarmState(
        _ input: CloudWatch.SetAlarmStateInput, _ context: CallContext
    ) throws -> CloudWatch.SetAlarmStateResponse {
        var record = try alarm(input.alarmName, context)
        guard let state = AlarmState(rawValue: input.stateValue ?? "") else {
            throw AWSError.validation("StateValue must be one of OK, ALARM and INSUFFICIENT_DATA.")
        }
        record.enter(state, reason: input.stateReason ?? "", reasonData: input.stateReasonData, now: context.now)
        try save([record])
        return CloudWatch.SetAlarmStateResponse()
    }

    func enableAlarmActions(
        _ input: CloudWatch.EnableAlarmActionsInput, _ context: CallContext
    ) throws -> CloudWatch.EnableAlarmActionsResponse {
        try setActions(enabled: true, input.alarmNames, context)
        return CloudWatch.EnableAlarmActionsResponse()
    }

    func disableAlarmActions(
        _ input: CloudWatch.DisableAlarmActionsInput, _ context: CallContext
    ) throws -> CloudWatch.DisableAlarmActionsResponse {
        try setActions(enabled: false, input.alarmNames, context)
        return CloudWatch.DisableAlarmActionsResponse()
    }

    private func setActions(enabled: Bool, _ names: [String]?, _ context: CallContext) throws {
        try save(
            records(context).filter { names?.contains($0.key.name) == true }.map { record in
                var record = record
                record.metric?.actionsEnabled = enabled
                record.composite?.actionsEnabled = enabled
                return record
            })
    }

    // MARK: - Tags

    func tagResource(_ input: CloudWatch.TagResourceInput, _ context: CallContext) throws
        -> CloudWatch.TagResourceOutput
    {
        var record = try tagged(input.resourceARN)
        record.tags.merge(Self.tags(input.tags)) { $1 }
        guard record.tags.count <= 50 else { throw AWSError.validation("A resource can have no more than 50 tags.") }
        try save([record])
        return CloudWatch.TagResourceOutput()
    }

    func untagResource(
        _ input: CloudWatch.UntagResourceInput, _ context: CallContext
    ) throws -> CloudWatch.UntagResourceOutput {
        var record = try tagged(input.resourceARN)
        for key in input.tagKeys ?? [] { record.tags[key] = nil }
        try save([record])
        return CloudWatch.UntagResourceOutput()
    }

    func listTags(
        _ input: CloudWatch.ListTagsForResourceInput, _ context: CallContext
    ) throws -> CloudWatch.ListTagsForResourceOutput {
        let tags = try tagged(input.resourceARN).tags.sorted { $0.key < $1.key }
        return CloudWatch.ListTagsForResourceOutput(tags: tags.map { CloudWatch.Tag(key: $0.key, value: $0.value) })
    }

    private func tagged(_ arn: String?) throws(AWSError) -> AlarmRecord {
        guard let record = alarms.values.first(where: { $0.arn == arn }) else {
            throw AWSError(
                CloudWatch.Errors.resourceNotFoundException, "The resource \(arn ?? "") does not exist.",
                fields: ["ResourceId": arn ?? "", "ResourceType": "alarm"])
        }
        return record
    }
}
