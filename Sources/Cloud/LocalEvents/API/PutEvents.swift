import AWSEvents
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension LocalEvents {
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html>
    func putEvents(_ input: Events.PutEventsRequest, _ context: CallContext) throws -> Events.PutEventsResponse {
        if input.endpointId != nil { throw AWSError.notHere("A global endpoint") }
        let entries = input.entries ?? []
        guard entries.reduce(0, { $0 + $1.size }) <= 256 * 1024 else {
            throw AWSError.invalid("Total size of the entries in the request is over the limit.")
        }
        var results: [Events.PutEventsResultEntry] = []
        var new: [Delivery] = []
        for entry in entries {
            if let refusal = refusal(of: entry, context) {
                results.append(refusal)
                continue
            }
            let event = BusEvent(
                id: ids.uuid(), detailType: entry.detailType ?? "", source: entry.source ?? "",
                account: context.accountID, time: entry.time ?? context.now, region: context.region,
                resources: entry.resources ?? [], detail: entry.detail ?? "{}")
            results.append(Events.PutEventsResultEntry(eventId: event.id))
            let json = event.json
            for rule in rules.values where rule.takes(json, of: context.accountID, in: context.region) {
                new += deliveries(of: event, by: rule.record, now: context.now)
            }
        }
        try add(new)
        return Events.PutEventsResponse(
            failedEntryCount: results.count { $0.errorCode != nil }, entries: results)
    }

    /// An entry that AWS would refuse by itself, the others notwithstanding.
    private func refusal(
        of entry: Events.PutEventsRequestEntry, _ context: CallContext
    ) -> Events.PutEventsResultEntry? {
        let required = [("Source", entry.source), ("DetailType", entry.detailType), ("Detail", entry.detail)]
        for (name, value) in required where value?.isEmpty ?? true {
            return Events.PutEventsResultEntry(
                errorCode: "InvalidArgument",
                errorMessage: "Parameter \(name) is not valid. Reason: \(name) is a required argument.")
        }
        if entry.source?.hasPrefix("aws.") == true, !context.isService {
            return Events.PutEventsResultEntry(
                errorCode: "NotAuthorizedForSourceException", errorMessage: "Not authorized for the source.")
        }
        guard (try? JSONParser.parse(Array((entry.detail ?? "").utf8)))?.object != nil else {
            return Events.PutEventsResultEntry(errorCode: "MalformedDetail", errorMessage: "Detail is malformed.")
        }
        if (try? checkBus(entry.eventBusName, context)) == nil {
            return Events.PutEventsResultEntry(
                errorCode: "InvalidArgument",
                errorMessage: "Parameter EventBusName is not valid. Reason: EventBus doesn't exist.")
        }
        return nil
    }

    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html>
    func testEventPattern(
        _ input: Events.TestEventPatternRequest, _ context: CallContext
    ) throws -> Events.TestEventPatternResponse {
        let pattern = try Self.pattern(input.eventPattern ?? "")
        guard let event = try? JSONParser.parse(Array((input.event ?? "").utf8)), let object = event.object else {
            throw AWSError.invalid("Parameter Event is not valid. Reason: Event is not a JSON object.")
        }
        for name in ["id", "account", "source", "time", "region", "resources", "detail-type"]
        where object[name] == nil {
            throw AWSError.invalid("Parameter Event is not valid. Reason: \(name) is a required argument.")
        }
        return Events.TestEventPatternResponse(result: pattern.matches(event))
    }
}

extension CallContext {
    /// A service of the region's own, which alone may say `aws.…` of itself.
    var isService: Bool { principal.hasSuffix(".amazonaws.com") && !principal.hasPrefix("arn:") }
}

extension Events.PutEventsRequestEntry {
    /// As AWS counts.
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevent-size.html>
    var size: Int {
        let texts = [source, detailType, detail].compactMap(\.self) + (resources ?? [])
        return texts.reduce(time == nil ? 0 : 14) { $0 + $1.utf8.count }
    }
}
