import AWSECS
import AWSEvents
import AWSWire
import FoundationEssentials

extension ECSEvent {
    /// As ECS puts it on the bus.
    ///
    /// Shapes: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html> and its neighbours.
    var entry: Events.PutEventsRequestEntry {
        Events.PutEventsRequestEntry(
            time: time, source: "aws.ecs", resources: resources, detailType: detailType,
            detail: String(decoding: JSONWriter.bytes(.object(detail)), as: UTF8.self))
    }

    private var detailType: String {
        switch kind {
        case .taskStateChange: "ECS Task State Change"
        case .serviceAction: "ECS Service Action"
        case .deploymentStateChange: "ECS Deployment State Change"
        }
    }

    private var detail: JSONObject {
        let moment = JSONValue.string(Timestamp.text(time, .iso8601Milliseconds))
        switch kind {
        case .taskStateChange(let task): return taskDetail(task, moment)
        case .serviceAction(let type, let name, let cluster, let reason):
            var detail: JSONObject = [
                "eventType": .string(type.rawValue), "eventName": .string(name), "clusterArn": .string(cluster),
                "createdAt": moment,
            ]
            if let reason { detail.members.append(("reason", .string(reason))) }
            return detail
        case .deploymentStateChange(let type, let name, let deployment, let reason):
            return [
                "eventType": .string(type.rawValue), "eventName": .string(name), "deploymentId": .string(deployment),
                "updatedAt": moment, "reason": .string(reason),
            ]
        }
    }

    /// The task as `DescribeTasks` has it, but for its tags; an attachment's type is the short one here.
    private func taskDetail(_ task: ECS.Task, _ moment: JSONValue) -> JSONObject {
        var task = task
        task.tags = nil
        task.attachments = task.attachments?.map { attachment in
            var attachment = attachment
            attachment.type = "eni"
            return attachment
        }
        var detail = JSONValue(event: task.wireValue).object ?? JSONObject()
        detail.members.append(("updatedAt", moment))
        return detail
    }
}

extension JSONValue {
    /// Members by their names in the model, times as texts.
    init(event value: WireValue) {
        switch value {
        case .string(let text): self = .string(text)
        case .integer(let number): self = .integer(number)
        case .double(let number): self = .number(number)
        case .boolean(let flag): self = .boolean(flag)
        case .timestamp(let date): self = .string(Timestamp.text(date, .iso8601Milliseconds))
        case .blob(let bytes): self = .string(Data(bytes).base64EncodedString())
        case .document(let json): self = json
        case .list(let list): self = .array(list.map { JSONValue(event: $0) })
        case .map(let members), .structure(let members):
            self = .object(
                JSONObject(members.sorted { $0.key < $1.key }.map { (name: $0.key, value: JSONValue(event: $0.value)) })
            )
        }
    }
}
