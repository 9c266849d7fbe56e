import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    func runTask(_ input: ECS.RunTaskRequest, _ context: CallContext) async throws -> ECS.RunTaskResponse {
        let cluster = try cluster(input.cluster, context)
        let tokenKey = input.clientToken.map { "task \(cluster.arn) \($0)" }
        if let tokenKey, let known = tokens[tokenKey] {
            return ECS.RunTaskResponse(
                tasks: known.arns.compactMap { task($0, in: cluster) }.map { describe($0) }, failures: [])
        }
        let count = input.count ?? 1
        guard (1...10).contains(count) else {
            throw AWSError.invalidParameter("Tasks count should be between 1 and 10.")
        }
        guard isFargate(input.launchType, input.capacityProviderStrategy, cluster) else {
            throw AWSError.invalidParameter("No Container Instances were found in your cluster.")
        }
        if input.volumeConfigurations?.isEmpty == false { throw AWSError.notHere("A volume configured at launch") }
        let definition = try runnable(input.taskDefinition, context)
        try checkRunnable(definition)
        try checkOverrides(input.overrides, definition.definition)
        let zones = try await zones(input.networkConfiguration, context)
        let made = addTasks(count, input, definition, cluster, zones: zones, context)
        if let tokenKey { tokens[tokenKey] = TokenRecord(arns: made.map(\.arn), createdAt: context.now) }
        noteChange(in: cluster.arn)
        try commit()
        return ECS.RunTaskResponse(tasks: made.map { describe($0, tags: true) }, failures: [])
    }

    /// The subnets take turns, so that several tasks are spread over the zones.
    private func addTasks(
        _ count: Int, _ input: ECS.RunTaskRequest, _ definition: DefinitionRecord, _ cluster: ClusterRecord,
        zones: [String: String], _ context: CallContext
    ) -> [TaskRecord] {
        let subnets = zones.keys.sorted()
        let offset = tasks.records.count
        return (0..<count).map { index in
            let subnet = subnets[(offset + index) % subnets.count]
            var task = newTask(
                definition, cluster: cluster.arn, group: input.group ?? "family:\(definition.family)",
                zone: zones[subnet] ?? "", subnet: subnet,
                securityGroups: input.networkConfiguration?.awsvpcConfiguration?.securityGroups ?? [], targets: [],
                overrides: input.overrides, now: context.now)
            task.startedBy = input.startedBy
            task.enableExecuteCommand = input.enableExecuteCommand ?? false
            task.tags = input.propagateTags == "TASK_DEFINITION" ? definition.tags : [:]
            task.tags.merge((input.tags ?? []).dictionary) { $1 }
            tasks[task.id] = task
            return task
        }
    }

    private func checkOverrides(_ overrides: ECS.TaskOverride?, _ definition: ECS.TaskDefinition) throws(AWSError) {
        let names = Set((definition.containerDefinitions ?? []).compactMap(\.name))
        for container in overrides?.containerOverrides ?? [] where !names.contains(container.name ?? "") {
            throw .invalidParameter(
                "Override for container named \(container.name ?? "") is not a container in the TaskDefinition.")
        }
        guard overrides?.cpu != nil || overrides?.memory != nil else { return }
        let cpu = FargateSize.cpuUnits(overrides?.cpu ?? definition.cpu ?? "") ?? 0
        let memory = FargateSize.mebibytes(overrides?.memory ?? definition.memory ?? "") ?? 0
        guard FargateSize.exists(cpu: cpu, memory: memory) else {
            throw .invalidParameter("No Fargate configuration exists for given values.")
        }
    }

    func stopTask(_ input: ECS.StopTaskRequest, _ context: CallContext) throws -> ECS.StopTaskResponse {
        let cluster = try cluster(input.cluster, context)
        guard var record = task(input.task ?? "", in: cluster) else {
            throw AWSError.invalidParameter("The referenced task was not found.")
        }
        record.machine.requestStop(.byUser(input.reason), now: context.now)
        tasks[record.id] = record
        stepTask(record.id, now: context.now)
        noteChange(in: cluster.arn)
        try commit()
        return ECS.StopTaskResponse(task: describe(tasks[record.id] ?? record))
    }

    func describeTasks(_ input: ECS.DescribeTasksRequest, _ context: CallContext) throws -> ECS.DescribeTasksResponse {
        let cluster = try cluster(input.cluster, context)
        let references = input.tasks ?? []
        guard !references.isEmpty else { throw AWSError.invalidParameter("Tasks cannot be empty.") }
        guard references.count <= 100 else { throw AWSError.invalidParameter("Tasks cannot be more than 100.") }
        let tags = input.include?.contains("TAGS") == true
        var found: [ECS.Task] = []
        var failures: [ECS.Failure] = []
        for reference in references {
            if let task = task(reference, in: cluster) {
                found.append(describe(task, tags: tags))
            } else {
                let name = cluster.name
                let arn = reference.hasPrefix("arn:") ? reference : context.arn("task/\(name)/\(reference)")
                failures.append(.missing(arn))
            }
        }
        return ECS.DescribeTasksResponse(tasks: found, failures: failures)
    }

    func listTasks(_ input: ECS.ListTasksRequest, _ context: CallContext) throws -> ECS.ListTasksResponse {
        let cluster = try cluster(input.cluster, context)
        var wantedService: String?
        if let name = input.serviceName { wantedService = try service(name, in: cluster).arn }
        let wantsStopped = input.desiredStatus == "STOPPED"
        // Fargate has no instances, and nothing is desired to be PENDING.
        let canMatch =
            input.desiredStatus != "PENDING" && input.containerInstance == nil
            && input.launchType ?? "FARGATE" == "FARGATE"
        let found = tasks.records.values.filter { task in
            guard canMatch, task.clusterARN == cluster.arn, task.machine.isStopping == wantsStopped else {
                return false
            }
            if let wantedService, task.serviceARN != wantedService { return false }
            if let family = input.family, definitions[task.definitionARN]?.family != family { return false }
            return input.startedBy == nil || task.startedBy == input.startedBy
        }
        let page = try Page(found.map { $0.arn }.sorted(), token: input.nextToken, limit: input.maxResults)
        return ECS.ListTasksResponse(taskArns: page.items, nextToken: page.nextToken)
    }
}
