import AWSECS
import AWSEvents
import AWSWire
import LocalCloud
import TealCore

extension ControlPlane {
    /// What the changes that are to be written mean to EventBridge.
    func noteEvents() -> [ECSEvent] {
        let now = clock.now
        var events: [ECSEvent] = []
        for id in tasks.changedIDs.sorted() where ledger.hasChanged(id, tasks[id]) {
            guard let task = tasks[id] else { continue }
            events.append(ECSEvent(resources: [task.arn], time: now, kind: .taskStateChange(describe(task))))
        }
        for arn in services.changedIDs.sorted() { events += ledger.changes(arn, services[arn], now: now) }
        return events
    }
}

extension LocalECS {
    /// Puts ECS's events on the bus, in order, until cancelled. A region without EventBridge goes without them, and an
    /// event that it does not take is lost: "events are delivered on a best effort basis".
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch_event_stream.html>
    func tellEvents(_ cloud: any CloudPort) async {
        for await event in control.events {
            let request = Events.PutEventsRequest(entries: [event.entry])
            _ = try? await cloud.call(Events.PutEvents.self, request, await control.serviceContext(event.resources[0]))
        }
    }
}
