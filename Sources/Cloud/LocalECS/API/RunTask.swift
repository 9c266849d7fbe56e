import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    func runTask(_ input: ECS.RunTaskRequest, _ context: CallContext) async throws -> ECS.RunTaskResponse {
        let cluster = try cluster(input.cluster, context)
        let tokenKey = input.clientToken.map { "task \(cluster.arn) \($0)" }
        let digest = Self.digest(input)
        if let tokenKey, let known = tokens[tokenKey] {
            try check(known, isOf: digest)
            return ECS.RunTaskResponse(
                tasks: known.arns.compactMap { task($0, in: cluster) }.map { describe($0) }, failures: [])
        }
        let count = input.count ?? 1
        guard (1...10).contains(count) else {
            throw AWSError.invalidParameter("Tasks count should be between 1 and 10.")
        }
        let strategy = try strategy(input.launchType, input.capacityProviderStrategy, cluster)
        if input.propagateTags == "SERVICE" {
            // "An error will be received if you specify the SERVICE option when running a task."
            throw AWSError.invalidParameter("The SERVICE option of propagateTags is not valid when running a task.")
        }
        guard isFargate(input.launchType, input.capacityProviderStrategy, cluster) else {
            throw AWSError.invalidParameter("No Container Instances were found in your cluster.")
        }
        if input.volumeConfigurations?.isEmpty == false { throw AWSError.notHere("A volume configured at launch") }
        let definition = try runnable(input.taskDefinition, context)
        try checkRunnable(definition)
        try checkOverrides(input.overrides, definition.definition)
        let zones = try await zones(input.networkConfiguration, context)
        let made = addTasks(count, input, definition, cluster, strategy, zones: zones, context)
        if let tokenKey {
            tokens[tokenKey] = TokenRecord(arns: made.map(\.arn), createdAt: context.now, request: digest)
        }
        noteChange(in: cluster.arn)
        try commit()
        return ECS.RunTaskResponse(tasks: made.map { describe($0, tags: true) }, failures: [])
    }

    /// "The RunTask request could not be processed due to conflicts": `ConflictException` of the ECS API.
    private func check(_ known: TokenRecord, isOf digest: String) throws(AWSError) {
        guard let request = known.request, request != digest else { return }
        throw .conflict(
            "The RunTask request could not be processed due to conflicts. The provided clientToken is already in use "
                + "with a different RunTask request. The resourceIds are the existing task ARNs which are already "
                + "associated with the clientToken.")
    }

    /// The same for the same request.
    private static func digest(_ input: ECS.RunTaskRequest) -> String {
        JSONWriter.bytes(JSONValue(event: input.wireValue)).reduce(into: UInt64(14_695_981_039_346_656_037)) {
            $0 = ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }.description
    }

    /// The subnets take turns, so that several tasks are spread over the zones.
    private func addTasks(
        _ count: Int, _ input: ECS.RunTaskRequest, _ definition: DefinitionRecord, _ cluster: ClusterRecord,
        _ strategy: CapacityStrategy, zones: [String: String], _ context: CallContext
    ) -> [TaskRecord] {
        let subnets = zones.keys.sorted()
        let offset = tasks.records.count
        var counts: [String: Int] = [:]
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
            if input.enableECSManagedTags == true { task.tags["aws:ecs:clusterName"] = cluster.name }
            task.capacityProvider = strategy.provider(after: counts)
            counts[task.capacityProvider ?? "", default: 0] += 1
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
