import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    /// What a new revision of the service would run; it is kept when its deployment begins.
    func makeRevision(
        of service: ServiceRecord, _ definition: DefinitionRecord, zones: [String: String], now: Date
    ) -> RevisionRecord {
        let home = ARN(service.arn)
        let arn = ARN(
            service: "ecs", region: home?.region ?? "", account: home?.account ?? "",
            resource:
                "service-revision/\(home?.resource.split(separator: "/").dropFirst().joined(separator: "/") ?? "")/"
                + ids.digits(19))
        let wanted = service.service
        let targets = targets(of: service)
        var shape = ECS.ServiceRevision(
            serviceRevisionArn: arn.description, serviceArn: service.arn, clusterArn: service.clusterARN,
            taskDefinition: definition.arn)
        shape.launchType = wanted.launchType
        shape.capacityProviderStrategy = wanted.capacityProviderStrategy
        shape.platformVersion = "1.4.0"
        shape.platformFamily = "Linux"
        shape.loadBalancers = wanted.loadBalancers
        shape.serviceRegistries = service.service.serviceRegistries ?? []
        shape.networkConfiguration = wanted.networkConfiguration
        shape.guardDutyEnabled = false
        shape.createdAt = now
        if !targets.isEmpty {
            let rule = wanted.loadBalancers?.first?.advancedConfiguration?.productionListenerRule
            shape.resolvedConfiguration = ECS.ResolvedConfiguration(
                loadBalancers: targets.map {
                    ECS.ServiceRevisionLoadBalancer(targetGroupArn: $0.groupARN, productionListenerRule: rule)
                })
        }
        return RevisionRecord(
            arn: arn.description, serviceARN: service.arn, definitionARN: definition.arn, shape: shape,
            targets: targets,
            zones: zones)
    }

    /// Where traffic is shifted, the group that does not have the traffic, otherwise the one that has.
    private func targets(of service: ServiceRecord) -> [TargetUse] {
        let production = service.controller.production.flatMap { revisions[$0] }
        let inUse = Set((production?.targets ?? []).map(\.groupARN))
        let alternates = service.controller.settings.strategy.shiftsTraffic
        return (service.service.loadBalancers ?? []).compactMap { balancer in
            guard let first = balancer.targetGroupArn else { return nil }
            let second = balancer.advancedConfiguration?.alternateTargetGroupArn ?? first
            let isSecond = alternates ? inUse.contains(first) : inUse.contains(second)
            return TargetUse(
                groupARN: isSecond ? second : first, container: balancer.containerName ?? "",
                port: balancer.containerPort ?? 0)
        }
    }

    /// Keeps the revision and starts its deployment.
    func begin(_ revision: RevisionRecord, of service: inout ServiceRecord, now: Date) {
        revisions[revision.arn] = revision
        service.controller.begin(traits(of: revision), now: now, ids: ids)
        service.controller.settings.zones = Set(revision.zones.values).sorted()
        service.shape?.taskDefinition = revision.definitionARN
    }

    func traits(of revision: RevisionRecord) -> RevisionTraits {
        let plan = definitions[revision.definitionARN].map {
            TaskPlan($0.definition, hasTargets: !revision.targets.isEmpty)
        }
        let isChecked = plan?.containers.contains { $0.isEssential && $0.healthCheck != nil } ?? false
        return RevisionTraits(id: revision.arn, isChecked: isChecked, groups: revision.targets.map(\.groupARN))
    }

    func describeServiceRevisions(
        _ input: ECS.DescribeServiceRevisionsRequest, _ context: CallContext
    ) -> ECS.DescribeServiceRevisionsResponse {
        var found: [ECS.ServiceRevision] = []
        var failures: [ECS.Failure] = []
        for arn in input.serviceRevisionArns ?? [] {
            if let revision = revisions[arn] {
                found.append(describe(revision))
            } else {
                failures.append(.missing(arn))
            }
        }
        return ECS.DescribeServiceRevisionsResponse(serviceRevisions: found, failures: failures)
    }

    private func describe(_ revision: RevisionRecord) -> ECS.ServiceRevision {
        var shape = revision.shape ?? ECS.ServiceRevision()
        let containers = definitions[revision.definitionARN]?.definition.containerDefinitions ?? []
        shape.containerImages = containers.map { container in
            ECS.ContainerImage(
                containerName: container.name, imageDigest: revision.digests[container.name ?? ""],
                image: container.image)
        }
        return shape
    }
}
