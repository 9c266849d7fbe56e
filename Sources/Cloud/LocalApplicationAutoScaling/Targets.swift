import AWSApplicationAutoScaling
import AWSECS
import AWSWire
import Autoscaling
import FoundationEssentials
import LocalCloud
import TealCore

extension LocalApplicationAutoScaling {
    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html>
    func registerTarget(
        _ input: ApplicationAutoScaling.RegisterScalableTargetRequest, _ context: CallContext
    ) async throws -> ApplicationAutoScaling.RegisterScalableTargetResponse {
        let key = try key(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
        guard try await service(key) != nil else {
            throw AWSError.invalid("ECS service doesn't exist: \(key.resource)")
        }
        let old = targets[key]?.autoscaler.bounds
        guard let minimum = input.minCapacity ?? old?.minimum, let maximum = input.maxCapacity ?? old?.maximum else {
            throw AWSError.invalid("MinCapacity and MaxCapacity must be specified when registering a scalable target.")
        }
        let bounds = CapacityBounds(minimum: minimum, maximum: maximum)
        guard minimum >= 0 else { throw AWSError.invalid("Minimum capacity cannot be less than 0") }
        guard minimum <= maximum else {
            throw AWSError.invalid("Maximum capacity cannot be less than minimum capacity")
        }
        var record = targets[key] ?? newTarget(key, bounds, role: input.roleARN)
        if bounds != old { record.autoscaler.set(bounds) }
        if let role = input.roleARN { record.role = role }
        if let state = input.suspendedState { record.autoscaler.suspension.merge(state) }
        if old == nil { record.tags = input.tags ?? [:] }
        try save(record)
        return ApplicationAutoScaling.RegisterScalableTargetResponse(scalableTargetARN: record.arn)
    }

    private func newTarget(
        _ key: ScalableTargetKey, _ bounds: CapacityBounds, role: String?
    ) -> ScalableTargetRecord {
        let arn = ARN(
            service: "application-autoscaling", region: key.region, account: key.account,
            resource: "scalable-target/\(ids.hex(36))")
        let linked =
            "arn:aws:iam::\(key.account):role/aws-service-role/ecs.application-autoscaling.amazonaws.com/"
            + "AWSServiceRoleForApplicationAutoScaling_ECSService"
        return ScalableTargetRecord(
            key: key, arn: "\(arn)", role: role ?? linked, createdAt: clock.now,
            autoscaler: Autoscaler(bounds: bounds, interval: Double(configuration.metricPeriod)))
    }

    func describeTargets(
        _ input: ApplicationAutoScaling.DescribeScalableTargetsRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.DescribeScalableTargetsResponse {
        let found = records(input.serviceNamespace, nil, input.scalableDimension, context).filter { record in
            input.resourceIds?.contains(record.key.resource) ?? true
        }
        let page = try Page(found.map(\.shape), size: input.maxResults, token: input.nextToken)
        return ApplicationAutoScaling.DescribeScalableTargetsResponse(
            scalableTargets: page.items, nextToken: page.nextToken)
    }

    /// Its policies, their alarms and its scheduled actions go with it.
    func deregisterTarget(
        _ input: ApplicationAutoScaling.DeregisterScalableTargetRequest, _ context: CallContext
    ) async throws -> ApplicationAutoScaling.DeregisterScalableTargetResponse {
        let key = try key(input.serviceNamespace, input.resourceId, input.scalableDimension, context)
        guard let record = targets[key] else { throw AWSError.notFound("scalable target found", key) }
        try forget(key)
        try await removeAlarms(of: record.policies.values.flatMap { $0.shape.alarms ?? [] }, key)
        return ApplicationAutoScaling.DeregisterScalableTargetResponse()
    }

    /// The targets of the account that fit, in order.
    func records(
        _ namespace: String?, _ resource: String?, _ dimension: String?, _ context: CallContext
    ) -> [ScalableTargetRecord] {
        targets.values.filter { record in
            let key = record.key
            return key.account == context.accountID && key.region == context.region && key.namespace == namespace
                && (resource ?? key.resource) == key.resource && (dimension ?? key.dimension) == key.dimension
        }.sorted { $0.key < $1.key }
    }

    /// Nil for a service that is not there, or not any more.
    func service(_ key: ScalableTargetKey) async throws -> ECS.Service? {
        guard let (cluster, name) = key.service else { return nil }
        do {
            let answer = try await cloud.call(
                ECS.DescribeServices.self, ECS.DescribeServicesRequest(cluster: cluster, services: [name]),
                serviceContext(key))
            return answer.services?.first { $0.status == "ACTIVE" }
        } catch let error as AWSError where error.code == "ClusterNotFoundException" {
            return nil
        }
    }
}

extension Suspension {
    /// What is not named stays.
    mutating func merge(_ state: ApplicationAutoScaling.SuspendedState) {
        scaleIn = state.dynamicScalingInSuspended ?? scaleIn
        scaleOut = state.dynamicScalingOutSuspended ?? scaleOut
        schedules = state.scheduledScalingSuspended ?? schedules
    }
}
