import AWSApplicationAutoScaling
import FoundationEssentials
import LocalCloud

extension LocalApplicationAutoScaling {
    /// The newest first; those that changed nothing only where they are asked for.
    func describeActivities(
        _ input: ApplicationAutoScaling.DescribeScalingActivitiesRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.DescribeScalingActivitiesResponse {
        let found = records(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
            .flatMap { record in record.activities.map { (activity: $0, key: record.key) } }
            .filter { $0.activity.notScaled == nil || input.includeNotScaledActivities == true }
            .enumerated()
            .sorted { ($0.element.activity.startedAt, $0.offset) > ($1.element.activity.startedAt, $1.offset) }
            .map { $0.element.activity.shape(of: $0.element.key) }
        let page = try Page(found, size: input.maxResults, token: input.nextToken)
        return ApplicationAutoScaling.DescribeScalingActivitiesResponse(
            scalingActivities: page.items, nextToken: page.nextToken)
    }
}

extension ScalableTargetRecord {
    /// Kept for six weeks, and no more than this many.
    private static let activityLimit = 200
    private static let activityAge = 42 * 86400.0

    mutating func add(_ activity: ActivityRecord) {
        // An alarm that stays raised at the bounds calls every minute; that is told once.
        if activity.notScaled != nil, let last = activities.last, last.notScaled == activity.notScaled,
            last.cause == activity.cause
        {
            return
        }
        activities.append(activity)
        activities.removeAll { $0.startedAt < activity.startedAt - Self.activityAge }
        activities.removeFirst(max(0, activities.count - Self.activityLimit))
    }

    /// Changes the last activity that is under way.
    mutating func changeActivity(_ body: (inout ActivityRecord) -> Void) {
        guard let index = activities.lastIndex(where: { $0.endedAt == nil }) else { return }
        body(&activities[index])
    }
}
