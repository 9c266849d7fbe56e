import AWSApplicationAutoScaling
import AWSWire
import Autoscaling
import FoundationEssentials
import LocalCloud
import TealCore

extension LocalApplicationAutoScaling {
    /// What an update does not name stays, but for the schedule's window.
    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html>
    func putScheduledAction(
        _ input: ApplicationAutoScaling.PutScheduledActionRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.PutScheduledActionResponse {
        let key = try key(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
        var record = try target(key)
        let name = input.scheduledActionName ?? ""
        let old = record.actions[name]?.shape
        guard old != nil || record.actions.count < 200 else {
            throw AWSError.limitExceeded("A scalable target can have no more than 200 scheduled actions.")
        }
        let shape = ApplicationAutoScaling.ScheduledAction(
            scheduledActionName: name, scheduledActionARN: old?.scheduledActionARN ?? actionARN(key, name: name),
            serviceNamespace: key.namespace, schedule: input.schedule ?? old?.schedule,
            timezone: input.timezone ?? old?.timezone, resourceId: key.resource, scalableDimension: key.dimension,
            startTime: input.startTime, endTime: input.endTime,
            scalableTargetAction: input.scalableTargetAction ?? old?.scalableTargetAction,
            creationTime: old?.creationTime ?? clock.now)
        let schedule = try schedule(shape)
        record.actions[name] = ScheduledActionRecord(shape: shape)
        record.autoscaler.put(schedule, id: name)
        try save(record)
        return ApplicationAutoScaling.PutScheduledActionResponse()
    }

    private func schedule(_ shape: ApplicationAutoScaling.ScheduledAction) throws -> ScheduledScaling {
        let action = shape.scalableTargetAction
        guard action?.minCapacity != nil || action?.maxCapacity != nil else {
            throw AWSError.invalid("ScalableTargetAction must have a MinCapacity or a MaxCapacity.")
        }
        if let minimum = action?.minCapacity, let maximum = action?.maxCapacity, minimum > maximum {
            throw AWSError.invalid("Maximum capacity cannot be less than minimum capacity")
        }
        if let start = shape.startTime, let end = shape.endTime, start > end {
            throw AWSError.invalid("The start time must be before the end time.")
        }
        do {
            return try ScheduledScaling(
                shape.schedule ?? "", zone: shape.timezone, start: shape.startTime, end: shape.endTime,
                minimum: action?.minCapacity, maximum: action?.maxCapacity, now: clock.now)
        } catch {
            throw AWSError.invalid("Invalid schedule expression: \(shape.schedule ?? "").")
        }
    }

    private func actionARN(_ key: ScalableTargetKey, name: String) -> String {
        let resource =
            "scheduledAction:\(ids.uuid()):resource/\(key.namespace)/\(key.resource):scheduledActionName/\(name)"
        return "\(ARN(service: "autoscaling", region: key.region, account: key.account, resource: resource))"
    }

    func describeScheduledActions(
        _ input: ApplicationAutoScaling.DescribeScheduledActionsRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.DescribeScheduledActionsResponse {
        let found = records(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
            .flatMap { $0.actions.values.map(\.shape) }
            .filter { input.scheduledActionNames?.contains($0.scheduledActionName ?? "") ?? true }
            .sorted {
                ($0.resourceId ?? "", $0.scheduledActionName ?? "") < (
                    $1.resourceId ?? "", $1.scheduledActionName ?? ""
                )
            }
        let page = try Page(found, size: input.maxResults, token: input.nextToken)
        return ApplicationAutoScaling.DescribeScheduledActionsResponse(
            scheduledActions: page.items, nextToken: page.nextToken)
    }

    func deleteScheduledAction(
        _ input: ApplicationAutoScaling.DeleteScheduledActionRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.DeleteScheduledActionResponse {
        let key = try key(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
        let name = input.scheduledActionName ?? ""
        guard var record = targets[key], record.actions.removeValue(forKey: name) != nil else {
            throw AWSError.notFound("scheduled action found", key, name: ", scheduled action name: \(name)")
        }
        record.autoscaler.removeSchedule(name)
        try save(record)
        return ApplicationAutoScaling.DeleteScheduledActionResponse()
    }
}
