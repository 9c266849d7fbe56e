import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    func describeServices(
        _ input: ECS.DescribeServicesRequest, _ context: CallContext
    ) throws -> ECS.DescribeServicesResponse {
        let cluster = try cluster(input.cluster, context)
        let references = input.services ?? []
        guard !references.isEmpty else { throw AWSError.invalidParameter("Services cannot be empty.") }
        guard references.count <= 10 else {
            throw AWSError.invalidParameter("Services cannot be more than 10.")
        }
        let tags = input.include?.contains("TAGS") == true
        var found: [ECS.Service] = []
        var failures: [ECS.Failure] = []
        for reference in references {
            let arn = reference.hasPrefix("arn:") ? reference : serviceARN(reference, in: cluster)
            if let record = services[serviceARN(reference, in: cluster)] {
                found.append(describe(record, tags: tags))
            } else {
                failures.append(.missing(arn))
            }
        }
        return ECS.DescribeServicesResponse(services: found, failures: failures)
    }

    func listServices(_ input: ECS.ListServicesRequest, _ context: CallContext) throws -> ECS.ListServicesResponse {
        let cluster = try cluster(input.cluster, context)
        let arns = services.records.values.filter { service in
            service.clusterARN == cluster.arn && service.status != .inactive
                && service.service.schedulingStrategy == input.schedulingStrategy ?? service.service.schedulingStrategy
                && (input.launchType == nil || service.service.launchType == input.launchType)
        }
        let page = try Page(arns.map(\.arn).sorted(), token: input.nextToken, limit: input.maxResults ?? 10)
        return ECS.ListServicesResponse(serviceArns: page.items, nextToken: page.nextToken)
    }

    func describe(_ record: ServiceRecord, tags: Bool) -> ECS.Service {
        var service = record.service
        let mine = tasks.records.values.filter { $0.serviceARN == record.arn }
        service.status = record.status.rawValue
        service.runningCount = mine.count(where: \.isRunning)
        service.pendingCount = mine.count(where: \.isPending)
        service.taskSets = (record.controller.taskSets ?? []).map { describe($0, of: record, tags: tags) }
        let hasDeployments = record.status != .inactive && !record.controller.isExternal
        service.deployments = hasDeployments ? deployments(of: record, mine) : []
        service.events = record.events.map { ECS.ServiceEvent(id: $0.id, createdAt: $0.createdAt, message: $0.message) }
        service.tags = tags ? record.tags.ecsTags : nil
        if let rollout = record.controller.rollouts.first, !rollout.status.isFinal {
            service.currentServiceDeployment = deploymentARN(rollout, of: record)
        }
        guard !record.controller.isExternal else { return service }
        service.currentServiceRevisions = record.controller.deployments.map { deployment in
            let tasks = mine.filter { $0.revision == deployment.revision }
            return ECS.ServiceCurrentRevisionSummary(
                arn: deployment.revision,
                requestedTaskCount: record.controller.wanted(deployment.revision, now: clock.now),
                runningTaskCount: tasks.count(where: \.isRunning), pendingTaskCount: tasks.count(where: \.isPending))
        }
        return service
    }

    private func deployments(of record: ServiceRecord, _ mine: [TaskRecord]) -> [ECS.Deployment] {
        record.controller.deployments.enumerated().map { index, deployment in
            let tasks = mine.filter { $0.revision == deployment.revision }
            let revision = revisions[deployment.revision]
            var shape = ECS.Deployment(
                id: deployment.id, status: index == 0 ? "PRIMARY" : "ACTIVE", taskDefinition: revision?.definitionARN)
            shape.desiredCount = desired(of: deployment, isPrimary: index == 0, record, tasks)
            shape.pendingCount = tasks.count(where: \.isPending)
            shape.runningCount = tasks.count(where: \.isRunning)
            shape.failedTasks = deployment.failedTasks
            shape.createdAt = deployment.createdAt
            shape.updatedAt = deployment.updatedAt
            shape.launchType = record.service.launchType
            shape.capacityProviderStrategy = record.service.capacityProviderStrategy
            shape.platformVersion = "1.4.0"
            shape.platformFamily = "Linux"
            shape.networkConfiguration = revision?.shape?.networkConfiguration
            shape.rolloutState = deployment.state.rawValue
            shape.rolloutStateReason = deployment.reason
            return shape
        }
    }

    /// What is taken out wants, at each moment, what it still has.
    private func desired(
        of deployment: Deployment, isPrimary: Bool, _ record: ServiceRecord, _ tasks: [TaskRecord]
    ) -> Int {
        if isPrimary { return record.service.desiredCount ?? 0 }
        let wanted = record.controller.wanted(deployment.revision, now: clock.now)
        return max(wanted, tasks.count { !$0.machine.isStopping })
    }
}

extension TaskRecord {
    var isRunning: Bool { machine.status == .running }

    var isPending: Bool { machine.status < .running }
}
