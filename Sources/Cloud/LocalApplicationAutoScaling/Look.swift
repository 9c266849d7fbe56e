import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSECS
import AWSWire
import Autoscaling
import FoundationEssentials
import LocalCloud
import Logging
import TealCore

/// What runs by itself: alarms and services are looked at, the decisions carried out and recorded.
extension LocalApplicationAutoScaling {
    func look() async {
        let places = Dictionary(grouping: targets.keys) { "\($0.account) \($0.region)" }
        for (_, keys) in places.sorted(by: { $0.key < $1.key }) {
            guard let first = keys.first else { continue }
            do {
                let prefix = "arn:aws:autoscaling:\(first.region):\(first.account):scalingPolicy:"
                let alarms = try await describeAlarms(calling: prefix, serviceContext(first))
                    .filter { !$0.callsNow.isEmpty }
                for key in keys.sorted() { try await look(at: key, alarms) }
            } catch {
                logger.warning("scaling was put off", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Services are asked for only where something may have to be done.
    private func look(at key: ScalableTargetKey, _ alarms: [CloudWatch.MetricAlarm]) async throws {
        guard let record = targets[key] else { return }
        let policies = Dictionary(
            record.policies.values.map { ($0.shape.policyARN ?? "", $0.shape.policyName ?? "") },
            uniquingKeysWith: { $1 })
        let calls = alarms.flatMap { alarm in
            alarm.callsNow.compactMap { arn in policies[arn].map { (alarm: alarm, policy: $0) } }
        }
        let isCalled = calls.contains { call in
            record.autoscaler.listens(
                to: call.alarm.alarmName ?? "", for: call.policy, since: call.alarm.stateSince, now: clock.now)
        }
        guard isCalled || record.autoscaler.isWaiting(now: clock.now) else { return }
        guard let service = try await service(key) else { return }
        var raised: [RaisedAlarm] = []
        for (alarm, policy) in calls {
            if let call = try await raisedAlarm(alarm, policy, record) { raised.append(call) }
        }
        let observation = ScalingObservation(
            desired: service.desiredCount ?? 0, running: service.runningCount ?? 0,
            isDeploying: service.isDeploying, alarms: raised)
        try await decide(key, observation)
    }

    /// Nil where the metric has no value to go by.
    private func raisedAlarm(
        _ alarm: CloudWatch.MetricAlarm, _ policy: String, _ record: ScalableTargetRecord
    ) async throws -> RaisedAlarm? {
        guard let query = alarm.query(now: clock.now), let threshold = alarm.threshold else { return nil }
        let answer = try await cloud.call(CloudWatch.GetMetricData.self, query, serviceContext(record.key))
        let values = Array((answer.metricDataResults?.first?.values ?? []).prefix(alarm.evaluationPeriods ?? 1))
        let configuration = record.policies[policy]?.shape
        let value: Double?
        if let steps = configuration?.stepScalingPolicyConfiguration {
            value = Self.aggregate(values, steps.metricAggregationType)
        } else {
            value = values.first
        }
        guard let value else { return nil }
        // A tracked sum's alarm has a threshold for its period; the target is one for a minute.
        let isOwn = configuration?.alarms?.contains { $0.alarmName == alarm.alarmName } == true
        let grows = alarm.statistic == "Sum" || alarm.statistic == "SampleCount"
        let factor = isOwn && grows ? 60 / Double(alarm.seconds) : 1
        return RaisedAlarm(
            policy: policy, alarm: alarm.alarmName ?? "", state: alarm.stateValue ?? "", since: alarm.stateSince,
            value: value * factor, threshold: threshold * factor)
    }

    private static func aggregate(_ values: [Double], _ type: String?) -> Double? {
        guard !values.isEmpty else { return nil }
        return switch type {
        case ApplicationAutoScaling.MetricAggregationType.minimum: values.min()
        case ApplicationAutoScaling.MetricAggregationType.maximum: values.max()
        default: values.reduce(0, +) / Double(values.count)
        }
    }

    /// Decided and written down in one step, then carried out.
    private func decide(_ key: ScalableTargetKey, _ observation: ScalingObservation) async throws {
        guard var record = targets[key] else { return }
        let now = clock.now
        let outcomes = record.autoscaler.look(observation, now: now)
        var wanted: Int?
        for outcome in outcomes {
            switch outcome {
            case .scale(_, let to, let cause):
                wanted = to
                record.add(.scaling(to: to, cause, id: ids.uuid(), now: now))
            case .bounds(let schedule, let minimum, let maximum):
                record.add(.bounds(schedule: schedule, minimum: minimum, maximum: maximum, id: ids.uuid(), now: now))
            case .notScaled(let cause, let reason, let current):
                record.add(
                    .notScaled(
                        cause, reason, current: current, bounds: record.autoscaler.bounds, id: ids.uuid(), now: now))
            case .fulfilled: record.changeActivity { $0.fulfil(now: now) }
            case .overridden: record.changeActivity { $0.override(now: now) }
            }
        }
        record.actions = record.actions.filter { record.autoscaler.schedules[$0.key] != nil }
        try save(record)
        if let wanted { try await scale(key, to: wanted) }
    }

    private func scale(_ key: ScalableTargetKey, to count: Int) async throws {
        guard let (cluster, name) = key.service else { return }
        do {
            let input = ECS.UpdateServiceRequest(cluster: cluster, service: name, desiredCount: count)
            _ = try await cloud.call(ECS.UpdateService.self, input, serviceContext(key))
        } catch let error as AWSError {
            guard var record = targets[key] else { return }
            record.autoscaler.takeBack()
            record.changeActivity { $0.fail(error.message, now: clock.now) }
            try save(record)
        }
    }
}

extension CloudWatch.MetricAlarm {
    var stateSince: Date { stateTransitionedTimestamp ?? stateUpdatedTimestamp ?? .distantPast }
}

extension ECS.Service {
    /// A deployment that is on its way: nothing is taken away meanwhile.
    var isDeploying: Bool {
        (deployments ?? []).contains { $0.rolloutState == ECS.DeploymentRolloutState.inProgress }
    }
}
