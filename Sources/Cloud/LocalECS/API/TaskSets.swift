import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html>: task sets per service.
    private static let mostTaskSets = 5

    func createTaskSet(
        _ input: ECS.CreateTaskSetRequest, _ context: CallContext
    ) async throws -> ECS.CreateTaskSetResponse {
        let known = try externalService(input.service, input.cluster, context)
        let token = input.clientToken.map { "taskset \(known.arn) \($0)" }
        if let made = madeBefore(token, known) { return ECS.CreateTaskSetResponse(taskSet: made) }
        let definition = try checkTaskSet(input, known, context)
        let zones = try await zones(input.networkConfiguration, context)
        try await checkBalancers(input.loadBalancers ?? [], definition, context)
        // What happened to the service while others were asked stands.
        var record = try externalService(input.service, input.cluster, context)
        if let made = madeBefore(token, record) { return ECS.CreateTaskSetResponse(taskSet: made) }
        let count = record.controller.taskSets?.count ?? 0
        guard count < Self.mostTaskSets else {
            throw AWSError.invalidParameter(
                "\(count) deployments exist on the service. Unable to create new TaskSet since this exceeds the "
                    + "maximum limit.")
        }
        let set = addTaskSet(input, definition, zones: zones, to: &record, now: context.now)
        services[record.arn] = record
        if let token { tokens[token] = TokenRecord(arns: [set.id], createdAt: context.now) }
        noteChange(in: record.clusterARN)
        try commit()
        return ECS.CreateTaskSetResponse(taskSet: describe(set, of: record, tags: true))
    }

    private func madeBefore(_ token: String?, _ record: ServiceRecord) -> ECS.TaskSet? {
        guard let token, let id = tokens[token]?.arns.first else { return nil }
        let set = record.controller.taskSets?.first { $0.id == id }
        return set.map { describe($0, of: record, tags: true) }
    }

    private func checkTaskSet(
        _ input: ECS.CreateTaskSetRequest, _ record: ServiceRecord, _ context: CallContext
    ) throws(AWSError) -> DefinitionRecord {
        let definition = try runnable(input.taskDefinition, context)
        try check(input.scale)
        let cluster = try cluster(input.cluster, context)
        _ = try strategy(input.launchType, input.capacityProviderStrategy, cluster)
        guard isFargate(input.launchType, input.capacityProviderStrategy, cluster) else {
            throw .notHere("A task set of the launch type \(input.launchType ?? "EC2")")
        }
        try checkRunnable(definition)
        var shape = record.service
        shape.loadBalancers = input.loadBalancers
        shape.serviceRegistries = input.serviceRegistries
        try ServiceRules(service: shape).check()
        return definition
    }

    private func check(_ scale: ECS.Scale?) throws(AWSError) {
        guard (0...100).contains(scale?.value ?? 100) else {
            throw .invalidParameter("Scale value must be between 0 and 100.")
        }
    }

    private func addTaskSet(
        _ input: ECS.CreateTaskSetRequest, _ definition: DefinitionRecord, zones: [String: String],
        to record: inout ServiceRecord, now: Date
    ) -> TaskSet {
        var shape = record.service
        shape.networkConfiguration = input.networkConfiguration?.withDefaults
        shape.loadBalancers = input.loadBalancers ?? []
        shape.serviceRegistries = input.serviceRegistries ?? []
        let providers = input.capacityProviderStrategy ?? []
        shape.capacityProviderStrategy = providers.isEmpty ? nil : providers
        shape.launchType = providers.isEmpty ? input.launchType ?? "FARGATE" : nil
        var model = record
        model.shape = shape
        let revision = makeRevision(of: model, definition, zones: zones, now: now)
        revisions[revision.arn] = revision
        let set = record.controller.addTaskSet(
            traits(of: revision), zones: Set(zones.values).sorted(), scale: input.scale?.value ?? 100, now: now,
            ids: ids)
        record.controller.settings.zones = Set(record.controller.settings.zones).union(zones.values).sorted()
        record.taskSetTraits = (record.taskSetTraits ?? [:]).merging([
            set.id: TaskSetTraits(externalID: input.externalId, tags: (input.tags ?? []).dictionary)
        ]) { $1 }
        return set
    }

    func updateTaskSet(
        _ input: ECS.UpdateTaskSetRequest, _ context: CallContext
    ) throws -> ECS.UpdateTaskSetResponse {
        var record = try externalService(input.service, input.cluster, context)
        try check(input.scale)
        let set = try change(input.taskSet, of: &record) { controller, id in
            controller.changeTaskSet(id, now: context.now) { $0.scale = input.scale?.value ?? $0.scale }
        }
        return ECS.UpdateTaskSetResponse(taskSet: describe(set, of: record, tags: false))
    }

    /// "Any parameters that are updated on the primary task set in a service will transition to the service."
    func updateServicePrimaryTaskSet(
        _ input: ECS.UpdateServicePrimaryTaskSetRequest, _ context: CallContext
    ) throws -> ECS.UpdateServicePrimaryTaskSetResponse {
        var record = try externalService(input.service, input.cluster, context)
        let set = try change(input.primaryTaskSet, of: &record) { controller, id in
            controller.makePrimaryTaskSet(id, now: context.now)
        }
        if let revision = revisions[set.revision]?.shape {
            record.shape?.taskDefinition = revision.taskDefinition
            record.shape?.networkConfiguration = revision.networkConfiguration
            record.shape?.loadBalancers = revision.loadBalancers
            record.shape?.serviceRegistries = revision.serviceRegistries
            record.shape?.launchType = revision.launchType
            record.shape?.capacityProviderStrategy = revision.capacityProviderStrategy
            record.shape?.platformVersion = revision.platformVersion
            record.shape?.platformFamily = revision.platformFamily
            services[record.arn] = record
            try commit()
        }
        return ECS.UpdateServicePrimaryTaskSetResponse(taskSet: describe(set, of: record, tags: false))
    }

    /// "If true, you can delete a task set even if it hasn't been scaled down to zero."
    func deleteTaskSet(
        _ input: ECS.DeleteTaskSetRequest, _ context: CallContext
    ) throws -> ECS.DeleteTaskSetResponse {
        var record = try externalService(input.service, input.cluster, context)
        let known = record.controller.taskSets?.first { $0.id == Self.taskSetID(input.taskSet) }
        let wanted = known?.computedDesiredCount(of: record.controller.settings.desired) ?? 0
        // AWS gives no sentence here.
        if input.force != true, wanted > 0 {
            throw AWSError.invalidParameter("The task set cannot be deleted while it is scaled above 0.")
        }
        let set = try change(input.taskSet, of: &record) { controller, id in
            controller.changeTaskSet(id, now: context.now) { $0.status = .draining }
        }
        return ECS.DeleteTaskSetResponse(taskSet: describe(set, of: record, tags: false))
    }

    /// All of the service's where none is named.
    func describeTaskSets(
        _ input: ECS.DescribeTaskSetsRequest, _ context: CallContext
    ) throws -> ECS.DescribeTaskSetsResponse {
        let record = try externalService(input.service, input.cluster, context)
        let all = record.controller.taskSets ?? []
        let tags = input.include?.contains("TAGS") == true
        guard let references = input.taskSets, !references.isEmpty else {
            return ECS.DescribeTaskSetsResponse(
                taskSets: all.map { describe($0, of: record, tags: tags) }, failures: [])
        }
        var found: [ECS.TaskSet] = []
        var failures: [ECS.Failure] = []
        for reference in references {
            let id = Self.taskSetID(reference)
            if let set = all.first(where: { $0.id == id }) {
                found.append(describe(set, of: record, tags: tags))
            } else {
                failures.append(.missing(taskSetARN(id, of: record)))
            }
        }
        return ECS.DescribeTaskSetsResponse(taskSets: found, failures: failures)
    }

    // MARK: -

    /// By id or ARN, whose last two parts are the id.
    static func taskSetID(_ reference: String?) -> String {
        (reference ?? "").split(separator: "/").suffix(2).joined(separator: "/")
    }

    func taskSetARN(_ id: String, of record: ServiceRecord) -> String {
        record.arn.replacing(":service/", with: ":task-set/") + "/\(id)"
    }

    /// Durable when it returns. Throws `TaskSetNotFoundException` where `body` finds none.
    private func change(
        _ reference: String?, of record: inout ServiceRecord,
        _ body: (inout DeploymentController, String) -> TaskSet?
    ) throws -> TaskSet {
        guard let set = body(&record.controller, Self.taskSetID(reference)) else {
            throw AWSError(ECS.Errors.taskSetNotFoundException, "The specified task set was not found.")
        }
        services[record.arn] = record
        noteChange(in: record.clusterARN)
        try commit()
        return set
    }

    func describe(_ set: TaskSet, of record: ServiceRecord, tags: Bool) -> ECS.TaskSet {
        let mine = tasks.records.values.filter { $0.revision == set.revision }
        let revision = revisions[set.revision]?.shape
        let traits = record.taskSetTraits?[set.id]
        var shape = ECS.TaskSet(
            id: set.id, taskSetArn: taskSetARN(set.id, of: record), serviceArn: record.arn,
            clusterArn: record.clusterARN, externalId: traits?.externalID, status: set.status.rawValue,
            taskDefinition: revision?.taskDefinition)
        shape.computedDesiredCount = set.computedDesiredCount(of: record.controller.settings.desired)
        shape.pendingCount = mine.count(where: \.isPending)
        shape.runningCount = mine.count(where: \.isRunning)
        shape.createdAt = set.createdAt
        shape.updatedAt = set.updatedAt
        shape.launchType = revision?.launchType
        shape.capacityProviderStrategy = revision?.capacityProviderStrategy
        shape.platformVersion = revision?.platformVersion
        shape.platformFamily = revision?.platformFamily
        shape.networkConfiguration = revision?.networkConfiguration
        shape.loadBalancers = revision?.loadBalancers
        shape.serviceRegistries = revision?.serviceRegistries
        shape.scale = ECS.Scale(value: set.scale, unit: "PERCENT")
        shape.stabilityStatus = set.stability.rawValue
        shape.stabilityStatusAt = set.stabilityAt
        shape.tags = tags ? traits?.tags.ecsTags ?? [] : []
        return shape
    }
}
