import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    func deploymentARN(_ rollout: Rollout, of service: ServiceRecord) -> String {
        service.arn.replacing(":service/", with: ":service-deployment/") + "/\(rollout.id)"
    }

    func listServiceDeployments(
        _ input: ECS.ListServiceDeploymentsRequest, _ context: CallContext
    ) throws -> ECS.ListServiceDeploymentsResponse {
        let cluster = try cluster(input.cluster, context)
        let record = try service(input.service, in: cluster)
        let rollouts = record.controller.rollouts.filter { rollout in
            (input.status?.contains(rollout.status.rawValue) ?? true)
                && rollout.createdAt >= input.createdAt?.after ?? .distantPast
                && rollout.createdAt <= input.createdAt?.before ?? .distantFuture
        }
        let page = try Page(rollouts, token: input.nextToken, limit: input.maxResults ?? 20)
        let briefs = page.items.map { rollout in
            ECS.ServiceDeploymentBrief(
                serviceDeploymentArn: deploymentARN(rollout, of: record), serviceArn: record.arn,
                clusterArn: record.clusterARN, startedAt: rollout.startedAt, createdAt: rollout.createdAt,
                finishedAt: rollout.finishedAt, targetServiceRevisionArn: rollout.target,
                status: rollout.status.rawValue,
                statusReason: rollout.statusReason)
        }
        return ECS.ListServiceDeploymentsResponse(serviceDeployments: briefs, nextToken: page.nextToken)
    }

    func describeServiceDeployments(
        _ input: ECS.DescribeServiceDeploymentsRequest, _ context: CallContext
    ) -> ECS.DescribeServiceDeploymentsResponse {
        var found: [ECS.ServiceDeployment] = []
        var failures: [ECS.Failure] = []
        for arn in input.serviceDeploymentArns ?? [] {
            if let (record, rollout) = rollout(arn) {
                found.append(describe(rollout, of: record))
            } else {
                failures.append(.missing(arn))
            }
        }
        return ECS.DescribeServiceDeploymentsResponse(serviceDeployments: found, failures: failures)
    }

    func rollout(_ arn: String) -> (ServiceRecord, Rollout)? {
        let parts = arn.replacing(":service-deployment/", with: ":service/").split(separator: "/")
        guard let id = parts.last, let record = services[parts.dropLast().joined(separator: "/")],
            let rollout = record.controller.rollouts.first(where: { $0.id == id })
        else { return nil }
        return (record, rollout)
    }

    private func describe(_ rollout: Rollout, of record: ServiceRecord) -> ECS.ServiceDeployment {
        var shape = ECS.ServiceDeployment(
            serviceDeploymentArn: deploymentARN(rollout, of: record), serviceArn: record.arn,
            clusterArn: record.clusterARN, createdAt: rollout.createdAt, startedAt: rollout.startedAt)
        shape.finishedAt = rollout.finishedAt
        shape.stoppedAt = rollout.status == .stopped ? rollout.finishedAt : nil
        shape.updatedAt = rollout.updatedAt
        shape.sourceServiceRevisions = rollout.source.map { [summary($0, of: record)] } ?? []
        shape.targetServiceRevision = summary(rollout.target, of: record)
        shape.status = rollout.status.rawValue
        shape.statusReason = rollout.statusReason
        shape.lifecycleStage = rollout.stage?.reported.rawValue
        shape.lifecycleHookDetails = rollout.pauses.map(\.detail)
        shape.deploymentConfiguration = record.service.deploymentConfiguration
        shape.rollback = rollout.rollback.map {
            ECS.Rollback(reason: $0.reason, startedAt: $0.startedAt, serviceRevisionArn: $0.revision)
        }
        shape.deploymentCircuitBreaker = breaker(rollout, record)
        shape.alarms = alarms(rollout, record)
        return shape
    }

    private func breaker(_ rollout: Rollout, _ record: ServiceRecord) -> ECS.ServiceDeploymentCircuitBreaker {
        let settings = record.controller.settings
        let status =
            if rollout.breakerTripped {
                "TRIGGERED"
            } else if !settings.breaker.isEnabled {
                "DISABLED"
            } else {
                rollout.status.isFinal ? "MONITORING_COMPLETE" : "MONITORING"
            }
        return ECS.ServiceDeploymentCircuitBreaker(
            status: status, failureCount: rollout.failureCount,
            threshold: settings.breaker.failures(desired: settings.desired))
    }

    private func summary(_ revision: String, of record: ServiceRecord) -> ECS.ServiceRevisionSummary {
        let mine = tasks.records.values.filter { $0.revision == revision }
        let controller = record.controller
        var summary = ECS.ServiceRevisionSummary(
            arn: revision, requestedTaskCount: controller.wanted(revision, now: clock.now),
            runningTaskCount: mine.count(where: \.isRunning), pendingTaskCount: mine.count(where: \.isPending))
        guard controller.settings.strategy.shiftsTraffic else { return summary }
        summary.requestedProductionTrafficWeight = controller.share(of: revision)
        summary.requestedTestTrafficWeight = controller.testing == revision ? 100 : 0
        return summary
    }
}

extension Rollout.Stage {
    /// As `ServiceDeploymentLifecycleStage` knows it.
    fileprivate var reported: Rollout.Stage { self == .preProductionTrafficShift ? .postTestTrafficShift : self }
}

extension Rollout.Pause {
    fileprivate var detail: ECS.DeploymentLifecycleHookDetail {
        ECS.DeploymentLifecycleHookDetail(
            hookId: id, targetType: "PAUSE", status: status.rawValue, expiresAt: expiresAt,
            timeoutAction: timeoutAction.rawValue)
    }
}
