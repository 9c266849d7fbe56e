import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    func registerTaskDefinition(
        _ input: ECS.RegisterTaskDefinitionRequest, _ context: CallContext
    ) throws -> ECS.RegisterTaskDefinitionResponse {
        let rules = DefinitionRules(input: input)
        try rules.check()
        let size = try rules.size()
        let family = input.family ?? ""
        guard family.isECSName else {
            throw AWSError.client("Family contains invalid characters or is longer than 255: \(family)")
        }
        let prefix = context.arn("task-definition/\(family):")
        let last = definitions.records.values.filter { $0.arn.hasPrefix(prefix) }.map(\.revision).max() ?? 0
        let arn = "\(prefix)\(last + 1)"
        var shape = ECS.TaskDefinition(storing: input)
        shape.taskDefinitionArn = arn
        shape.revision = last + 1
        shape.cpu = size.cpu
        shape.memory = size.memory
        shape.compatibilities = rules.fitsFargate ? ["EC2", "FARGATE"] : ["EC2"]
        shape.registeredAt = context.now
        shape.registeredBy = context.principal
        let record = DefinitionRecord(
            arn: arn, family: family, revision: last + 1, shape: shape, tags: (input.tags ?? []).dictionary)
        definitions[arn] = record
        try commit()
        return ECS.RegisterTaskDefinitionResponse(
            taskDefinition: record.definition, tags: input.tags == nil ? nil : record.tags.ecsTags)
    }

    func describeTaskDefinition(
        _ input: ECS.DescribeTaskDefinitionRequest, _ context: CallContext
    ) throws -> ECS.DescribeTaskDefinitionResponse {
        guard let record = definition(input.taskDefinition ?? "", context) else { throw AWSError.definitionNotFound }
        let tags = input.include?.contains("TAGS") == true ? record.tags.ecsTags : nil
        return ECS.DescribeTaskDefinitionResponse(taskDefinition: record.definition, tags: tags)
    }

    /// Needs the revision, as AWS does.
    func deregisterTaskDefinition(
        _ input: ECS.DeregisterTaskDefinitionRequest, _ context: CallContext
    ) throws -> ECS.DeregisterTaskDefinitionResponse {
        let reference = input.taskDefinition ?? ""
        let name = reference.split(separator: "/").last ?? ""
        guard name.contains(":") else {
            throw AWSError.invalidParameter("Task definition must have a revision number.")
        }
        guard var record = definition(reference, context) else {
            throw AWSError.client("The specified task definition does not exist.")
        }
        guard record.status == .active else {
            throw AWSError.client(
                "The specified task definition is inactive. Specify an active task definition and try again.")
        }
        record.status = .inactive
        record.shape?.deregisteredAt = context.now
        definitions[record.arn] = record
        try commit()
        return ECS.DeregisterTaskDefinitionResponse(taskDefinition: record.definition)
    }

    func deleteTaskDefinitions(
        _ input: ECS.DeleteTaskDefinitionsRequest, _ context: CallContext
    ) throws -> ECS.DeleteTaskDefinitionsResponse {
        var deleted: [ECS.TaskDefinition] = []
        var failures: [ECS.Failure] = []
        for reference in input.taskDefinitions ?? [] {
            guard var record = definition(reference, context) else {
                failures.append(ECS.Failure(arn: reference, reason: "The specified task definition does not exist."))
                continue
            }
            guard record.status != .active else {
                let reason =
                    "The specified task definition is still in ACTIVE status. Please deregister the target and try again."
                failures.append(ECS.Failure(arn: record.arn, reason: reason))
                continue
            }
            record.status = .deleting
            record.shape?.deleteRequestedAt = context.now
            definitions[record.arn] = record
            deleted.append(record.definition)
        }
        try commit()
        return ECS.DeleteTaskDefinitionsResponse(taskDefinitions: deleted, failures: failures)
    }

    func listTaskDefinitions(
        _ input: ECS.ListTaskDefinitionsRequest, _ context: CallContext
    ) throws -> ECS.ListTaskDefinitionsResponse {
        let all = definitions(context, status: input.status).filter { $0.family == input.familyPrefix ?? $0.family }
        let sorted = all.sorted { ($0.family, $0.revision) < ($1.family, $1.revision) }.map(\.arn)
        let arns = input.sort == "DESC" ? sorted.reversed() : sorted
        let page = try Page(arns, token: input.nextToken, limit: input.maxResults)
        return ECS.ListTaskDefinitionsResponse(taskDefinitionArns: page.items, nextToken: page.nextToken)
    }

    func listTaskDefinitionFamilies(
        _ input: ECS.ListTaskDefinitionFamiliesRequest, _ context: CallContext
    ) throws -> ECS.ListTaskDefinitionFamiliesResponse {
        let active = Set(definitions(context, status: "ACTIVE").map(\.family))
        let all = Set(definitions(context, status: nil).map(\.family)).union(
            definitions(context, status: "INACTIVE").map(\.family))
        let wanted =
            switch input.status {
            case "ALL": all
            case "INACTIVE": all.subtracting(active)
            default: active
            }
        let families = wanted.filter { $0.hasPrefix(input.familyPrefix ?? "") }.sorted()
        let page = try Page(families, token: input.nextToken, limit: input.maxResults)
        return ECS.ListTaskDefinitionFamiliesResponse(families: page.items, nextToken: page.nextToken)
    }

    private func definitions(_ context: CallContext, status: String?) -> [DefinitionRecord] {
        let prefix = context.arn("task-definition/")
        return definitions.records.values.filter {
            $0.arn.hasPrefix(prefix) && $0.status.rawValue == status ?? "ACTIVE"
        }
    }
}

extension ECS.TaskDefinition {
    /// All fields of the request, with AWS's defaults where it shows them.
    fileprivate init(storing input: ECS.RegisterTaskDefinitionRequest) {
        self.init()
        family = input.family
        containerDefinitions = (input.containerDefinitions ?? []).map {
            $0.withDefaults(awsvpc: input.networkMode == "awsvpc")
        }
        taskRoleArn = input.taskRoleArn
        executionRoleArn = input.executionRoleArn
        networkMode = input.networkMode
        volumes = input.volumes ?? []
        placementConstraints = input.placementConstraints ?? []
        requiresCompatibilities = input.requiresCompatibilities
        runtimePlatform = input.runtimePlatform
        inferenceAccelerators = input.inferenceAccelerators
        pidMode = input.pidMode
        ipcMode = input.ipcMode
        proxyConfiguration = input.proxyConfiguration
        ephemeralStorage = input.ephemeralStorage
        enableFaultInjection = input.enableFaultInjection
        requiresAttributes = attributes(input)
    }

    private func attributes(_ input: ECS.RegisterTaskDefinitionRequest) -> [ECS.Attribute] {
        var names: [String] = []
        let containers = input.containerDefinitions ?? []
        if containers.contains(where: { $0.logConfiguration?.logDriver == "awslogs" }) {
            names.append("com.amazonaws.ecs.capability.logging-driver.awslogs")
            if input.executionRoleArn != nil { names.append("ecs.capability.execution-role-awslogs") }
        }
        if input.executionRoleArn != nil, containers.contains(where: { $0.image?.contains(".dkr.ecr.") == true }) {
            names.append("ecs.capability.execution-role-ecr-pull")
            names.append("com.amazonaws.ecs.capability.ecr-auth")
        }
        if input.taskRoleArn != nil { names.append("com.amazonaws.ecs.capability.task-iam-role") }
        if input.networkMode == "awsvpc" { names.append("ecs.capability.task-eni") }
        names.append("com.amazonaws.ecs.capability.docker-remote-api.1.18")
        return names.map { ECS.Attribute(name: $0) }
    }
}

extension ECS.ContainerDefinition {
    fileprivate func withDefaults(awsvpc: Bool) -> ECS.ContainerDefinition {
        var container = self
        container.cpu = cpu ?? 0
        container.essential = essential ?? true
        container.environment = environment ?? []
        container.mountPoints = mountPoints ?? []
        container.volumesFrom = volumesFrom ?? []
        container.systemControls = systemControls ?? []
        container.portMappings = (portMappings ?? []).map { mapping in
            var mapping = mapping
            if awsvpc { mapping.hostPort = mapping.containerPort }
            mapping.protocol = mapping.protocol ?? "tcp"
            return mapping
        }
        if var check = healthCheck {
            check.interval = check.interval ?? 30
            check.timeout = check.timeout ?? 5
            check.retries = check.retries ?? 3
            container.healthCheck = check
        }
        return container
    }
}
