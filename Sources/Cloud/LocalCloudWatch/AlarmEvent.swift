import AWSCloudWatch
import AWSEvents
import AWSWire
import FoundationEssentials
import LocalCloud
import Metrics

/// A change of an alarm's state, as EventBridge is told of it.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html>
struct AlarmEvent: Sendable {
    let key: AlarmKey
    let time: Date
    let entry: Events.PutEventsRequestEntry

    init(_ old: AlarmRecord, _ new: AlarmRecord) {
        key = new.key
        time = new.updated
        let detail: JSONObject = [
            "alarmName": .string(new.key.name), "configuration": .object(new.configuration),
            "previousState": .object(old.stateDetail), "state": .object(new.stateDetail),
        ]
        entry = Events.PutEventsRequestEntry(
            time: new.updated, source: "aws.cloudwatch", resources: [new.arn],
            detailType: "CloudWatch Alarm State Change",
            detail: String(decoding: JSONWriter.bytes(.object(detail)), as: UTF8.self))
    }
}

extension AlarmRecord {
    fileprivate var updated: Date { metric?.stateUpdatedTimestamp ?? composite?.stateUpdatedTimestamp ?? .distantPast }

    fileprivate var stateDetail: JSONObject {
        let reason = metric?.stateReason ?? composite?.stateReason ?? ""
        var detail: JSONObject = [
            "value": .string(state.rawValue), "reason": .string(reason),
            "timestamp": .string(Timestamp.text(updated, .iso8601Milliseconds).replacing("Z", with: "+0000")),
        ]
        if let data = metric?.stateReasonData { detail.members.append(("reasonData", .string(data))) }
        return detail
    }

    fileprivate var configuration: JSONObject {
        var members: JSONObject = [:]
        if let rule = composite?.alarmRule { members.members.append(("alarmRule", .string(rule))) }
        if let metric {
            members.members.append(("metrics", .array(metric.queries.map { .object($0.detail) })))
        }
        if let description = metric?.alarmDescription ?? composite?.alarmDescription {
            members.members.append(("description", .string(description)))
        }
        return members
    }
}

extension CloudWatch.MetricDataQuery {
    fileprivate var detail: JSONObject {
        var query: JSONObject = ["id": .string(id ?? ""), "returnData": .boolean(returnData ?? true)]
        if let expression { query.members.append(("expression", .string(expression))) }
        guard let stat = metricStat else { return query }
        let dimensions = (stat.metric?.dimensions ?? []).map { ($0.name ?? "", JSONValue.string($0.value ?? "")) }
        let metric: JSONObject = [
            "namespace": .string(stat.metric?.namespace ?? ""), "name": .string(stat.metric?.metricName ?? ""),
            "dimensions": .object(JSONObject(dimensions.map { (name: $0.0, value: $0.1) })),
        ]
        query.members.append(
            (
                "metricStat",
                .object([
                    "metric": .object(metric), "period": .integer(stat.period ?? 60), "stat": .string(stat.stat ?? ""),
                ])
            ))
        return query
    }
}

extension LocalCloudWatch {
    /// Puts on the bus what has changed. A region without EventBridge goes without, and what the bus does not take is lost:
    /// events are delivered as well as can be, no better.
    func tellNews() async {
        let news = news
        self.news = []
        guard let cloud else { return }
        for event in news {
            let context = CallContext(
                accountID: event.key.account, region: event.key.region, principal: "cloudwatch.amazonaws.com",
                requestID: "", now: event.time)
            _ = try? await cloud.call(Events.PutEvents.self, Events.PutEventsRequest(entries: [event.entry]), context)
        }
    }
}
