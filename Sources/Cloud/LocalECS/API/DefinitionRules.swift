import AWSECS
import AWSWire
import ContainerRuntime

/// What `RegisterTaskDefinition` refuses.
struct DefinitionRules {
    var input: ECS.RegisterTaskDefinitionRequest

    func check() throws(AWSError) {
        let containers = input.containerDefinitions ?? []
        guard !containers.isEmpty else { throw .client("Container list cannot be empty.") }
        for volume in input.volumes ?? [] { try check(volume) }
        for container in containers { try check(container) }
        let names = containers.compactMap(\.name)
        guard Set(names).count == names.count else {
            throw .client("A task definition cannot have more than one container with the same name.")
        }
        guard containers.contains(where: { $0.essential != false }) else {
            throw .client("A task definition must have at least one essential container.")
        }
        try checkDependencies(containers)
        if requires("FARGATE") { try checkFargate(containers) }
    }

    /// CPU and memory as AWS gives them back: units and MiB.
    func size() throws(AWSError) -> (cpu: String?, memory: String?) {
        var sizes: (cpu: String?, memory: String?) = (nil, nil)
        if let cpu = input.cpu {
            guard let units = FargateSize.cpuUnits(cpu) else { throw .client("Invalid 'cpu' setting for task.") }
            sizes.cpu = "\(units)"
        }
        if let memory = input.memory {
            guard let size = FargateSize.mebibytes(memory) else { throw .client("Invalid 'memory' setting for task.") }
            sizes.memory = "\(size)"
        }
        return sizes
    }

    func requires(_ compatibility: String) -> Bool {
        input.requiresCompatibilities?.contains(compatibility) ?? false
    }

    /// It could run on Fargate, asked for or not.
    var fitsFargate: Bool {
        (try? checkFargate(input.containerDefinitions ?? [])) != nil
    }

    private func check(_ container: ECS.ContainerDefinition) throws(AWSError) {
        guard let name = container.name, !name.isEmpty else {
            throw .client("Container.name should not be null or empty.")
        }
        guard container.image?.isEmpty == false else { throw .client("Container.image should not be null or empty.") }
        if container.memory == nil, container.memoryReservation == nil, input.memory == nil {
            throw .client(
                "Invalid setting for container '\(name)'. At least one of 'memory' or 'memoryReservation' must be specified."
            )
        }
        if let hard = container.memory, let soft = container.memoryReservation, soft > hard {
            throw .client(
                "Invalid setting for container '\(name)'. The 'memory' value must be greater than or equal to the "
                    + "'memoryReservation' value.")
        }
        try checkVolumes(container, name)
        if input.networkMode == "awsvpc" { try checkNetwork(container) }
        try checkTimes(container, name)
    }

    private func check(_ volume: ECS.Volume) throws(AWSError) {
        let name = volume.name ?? ""
        guard name.isECSName else {
            throw .client("Volume names are up to 255 letters, numbers, hyphens and underscores: '\(name)'.")
        }
    }

    private func checkVolumes(_ container: ECS.ContainerDefinition, _ name: String) throws(AWSError) {
        let volumes = Set((input.volumes ?? []).compactMap(\.name))
        for point in container.mountPoints ?? [] where !volumes.contains(point.sourceVolume ?? "") {
            throw .client("Unknown volume '\(point.sourceVolume ?? "")'.")
        }
        let others = Set((input.containerDefinitions ?? []).compactMap(\.name)).subtracting([name])
        for source in container.volumesFrom ?? [] where !others.contains(source.sourceContainer ?? "") {
            throw .client(
                "Container '\(name)' takes volumes from container '\(source.sourceContainer ?? "")', which is not another "
                    + "one of the task definition.")
        }
        for limit in container.ulimits ?? [] {
            guard let kind = limit.name, ProcessLimit.Resource(rawValue: kind) != nil else {
                throw .client("Unknown ulimit '\(limit.name ?? "")' of container '\(name)'.")
            }
            guard let soft = limit.softLimit, let hard = limit.hardLimit, hard < 0 || (0...hard).contains(soft) else {
                throw .client("The soft limit of ulimit '\(kind)' of container '\(name)' exceeds its hard limit.")
            }
        }
    }

    private func checkNetwork(_ container: ECS.ContainerDefinition) throws(AWSError) {
        for port in container.portMappings ?? [] {
            if let host = port.hostPort, host != 0, host != port.containerPort {
                throw .client(
                    "When networkMode=awsvpc, the host ports and container ports in port mappings must match.")
            }
        }
        if container.links?.isEmpty == false { throw .client("Links are not supported when networkMode=awsvpc.") }
    }

    private func checkTimes(_ container: ECS.ContainerDefinition, _ name: String) throws(AWSError) {
        if let stop = container.stopTimeout, requires("FARGATE"), !(0...120).contains(stop) {
            throw .client("The stop timeout of container '\(name)' must be between 0 and 120 seconds on Fargate.")
        }
        guard let check = container.healthCheck else { return }
        let ranges = [
            ("interval", check.interval, 5...300), ("timeout", check.timeout, 2...60),
            ("retries", check.retries, 1...10),
            ("startPeriod", check.startPeriod, 0...300),
        ]
        for (member, value, range) in ranges {
            guard let value, !range.contains(value) else { continue }
            throw .client(
                "Health check \(member) of container '\(name)' must be between \(range.lowerBound) and \(range.upperBound)."
            )
        }
        guard check.command?.isEmpty == false else {
            throw .client("Health check command of container '\(name)' is empty.")
        }
    }

    /// Every dependency is there, and no chain of them closes.
    private func checkDependencies(_ containers: [ECS.ContainerDefinition]) throws(AWSError) {
        var open: [String: Set<String>] = [:]
        for container in containers {
            open[container.name ?? ""] = Set((container.dependsOn ?? []).compactMap(\.containerName))
        }
        for (name, dependencies) in open {
            if let unknown = dependencies.first(where: { open[$0] == nil }) {
                throw .client(
                    "Container '\(name)' depends on container '\(unknown)', which is not in the task definition.")
            }
        }
        for container in containers { try checkConditions(container, among: containers) }
        while let free = open.first(where: { $0.value.isEmpty })?.key {
            open[free] = nil
            for name in open.keys { open[name]?.remove(free) }
        }
        guard open.isEmpty else { throw .client("The dependencies of the containers form a cycle.") }
    }

    /// A container that must end cannot keep the task alive, and without a check there is no health to wait for.
    private func checkConditions(
        _ container: ECS.ContainerDefinition, among all: [ECS.ContainerDefinition]
    ) throws(AWSError) {
        for dependency in container.dependsOn ?? [] {
            guard let other = all.first(where: { $0.name == dependency.containerName }), let name = other.name,
                let condition = dependency.condition
            else { continue }
            switch ContainerPlan.Condition(rawValue: condition) {
            case .healthy where other.healthCheck == nil:
                throw .client(
                    "Container '\(name)' needs a health check, since a container depends on it being HEALTHY.")
            case .complete where other.essential != false, .success where other.essential != false:
                throw .client(
                    "Container '\(name)' cannot be essential, since a container depends on it being \(condition).")
            case nil: throw .client("Unknown condition '\(condition)' of a dependency on container '\(name)'.")
            default: continue
            }
        }
    }

    private func checkFargate(_ containers: [ECS.ContainerDefinition]) throws(AWSError) {
        guard input.networkMode == "awsvpc" else { throw .client("Fargate only supports network mode ‘awsvpc’.") }
        guard let cpu = input.cpu else { throw .client("Fargate requires that 'cpu' be defined at the task level.") }
        guard let memory = input.memory else {
            throw .client("Fargate requires that 'memory' be defined at the task level.")
        }
        guard let units = FargateSize.cpuUnits(cpu), let size = FargateSize.mebibytes(memory),
            FargateSize.exists(cpu: units, memory: size)
        else { throw .client("No Fargate configuration exists for given values.") }
        if let storage = input.ephemeralStorage?.sizeInGiB, !(21...200).contains(storage) {
            throw .client("The ephemeral storage size must be between 21 and 200 GiB on Fargate.")
        }
        try checkExecutionRole(containers)
        for container in containers {
            if container.privileged == true { throw .client("Privileged mode is not supported on Fargate.") }
            if (container.memory ?? 0) > size || (container.cpu ?? 0) > units {
                throw .client("The container '\(container.name ?? "")' asks for more than the task has.")
            }
        }
    }

    private func checkExecutionRole(_ containers: [ECS.ContainerDefinition]) throws(AWSError) {
        guard input.executionRoleArn == nil else { return }
        if containers.contains(where: { $0.secrets?.isEmpty == false }) {
            throw .client(
                "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.")
        }
        if containers.contains(where: { $0.logConfiguration?.logDriver == "awslogs" }) {
            throw .client("Fargate requires task definition to have execution role ARN to support log driver awslogs.")
        }
        if containers.contains(where: { $0.image?.contains(".dkr.ecr.") == true }) {
            throw .client("Fargate requires task definition to have execution role ARN to support ECR images.")
        }
    }
}
