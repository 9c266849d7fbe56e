import AWSWire
import FoundationEssentials

/// What happened, as it goes over the bus.
///
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html>
struct BusEvent: Codable, Equatable, Sendable {
    var id: String
    var detailType: String
    var source: String
    var account: String
    var time: Date
    var region: String
    var resources: [String]
    /// A JSON object's text.
    var detail: String

    var json: JSONValue {
        .object([
            "version": .string("0"), "id": .string(id), "detail-type": .string(detailType), "source": .string(source),
            "account": .string(account), "time": .string(timeText), "region": .string(region),
            "resources": .array(resources.map { .string($0) }),
            "detail": (try? JSONParser.parse(Array(detail.utf8))) ?? .object([:]),
        ])
    }

    /// To the second, as events have it.
    var timeText: String {
        Timestamp.text(Date(timeIntervalSince1970: time.timeIntervalSince1970.rounded(.down)), .iso8601)
    }

    /// The event of a rule's schedule.
    static func scheduled(_ rule: RuleRecord, at time: Date, id: String) -> BusEvent {
        BusEvent(
            id: id, detailType: "Scheduled Event", source: "aws.events", account: rule.key.account, time: time,
            region: rule.key.region, resources: [rule.arn], detail: "{}")
    }
}

extension JSONValue {
    var text: String { String(decoding: JSONWriter.bytes(self), as: UTF8.self) }
}
