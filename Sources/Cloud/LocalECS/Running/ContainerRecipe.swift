import AWSECS
import ContainerRuntime
import FoundationEssentials

/// A container of a task definition as the runtime is to make it.
struct ContainerRecipe {
    var job: TaskJob
    var configuration: LocalECS.Configuration

    func spec(_ container: ECS.ContainerDefinition, _ image: PulledImage) throws(TaskFault) -> ContainerSpec {
        let name = container.name ?? ""
        let override = job.task.overrides?.containerOverrides?.first { $0.name == name }
        let command = command(container, override, image)
        guard !command.isEmpty else {
            throw TaskFault("CannotCreateContainerError: no command specified: the image and the definition name none")
        }
        return ContainerSpec(
            id: job.runtimeID(name), sandbox: job.task.id, layers: image.layers, command: command,
            environment: environment(container, override, image),
            workingDirectory: container.workingDirectory
                ?? (image.workingDirectory.isEmpty ? "/" : image.workingDirectory),
            user: container.user ?? image.user, cpus: Double(Int(job.task.cpu) ?? 256) / 1024,
            memory: memory(container, override), readOnlyRoot: container.readonlyRootFilesystem ?? false,
            mounts: mounts(container), openFiles: container.ulimits?.first { $0.name == "nofile" }?.softLimit,
            labels: [TaskRunner.taskLabel: job.task.id, "teal.ecs.container": name])
    }

    /// An entry point of the definition's own takes the image's command away with the image's entry point.
    private func command(
        _ container: ECS.ContainerDefinition, _ override: ECS.ContainerOverride?, _ image: PulledImage
    ) -> [String] {
        let own = container.entryPoint ?? []
        let entryPoint = own.isEmpty ? image.entryPoint : own
        let fallback = own.isEmpty ? image.command : []
        let given = [override?.command, container.command].compactMap(\.self).first { !$0.isEmpty }
        return entryPoint + (given ?? fallback)
    }

    /// AWS's own, the image's, the definition's, the override's: the later wins, the order stays.
    private func environment(
        _ container: ECS.ContainerDefinition, _ override: ECS.ContainerOverride?, _ image: PulledImage
    ) -> [String] {
        var names: [String] = []
        var values: [String: String] = [:]
        let set = { (name: String, value: String) in
            if values.updateValue(value, forKey: name) == nil { names.append(name) }
        }
        for entry in image.environment {
            guard let equals = entry.firstIndex(of: "=") else { continue }
            set(String(entry[..<equals]), String(entry[entry.index(after: equals)...]))
        }
        set("AWS_EXECUTION_ENV", "AWS_ECS_FARGATE")
        set("AWS_REGION", job.task.region)
        set("AWS_DEFAULT_REGION", job.task.region)
        if let endpoint = configuration.metadataEndpoint {
            set("ECS_CONTAINER_METADATA_URI_V4", "\(endpoint)/v4/\(job.runtimeID(container.name ?? ""))")
        }
        for pair in (container.environment ?? []) + (override?.environment ?? []) {
            set(pair.name ?? "", pair.value ?? "")
        }
        return names.map { "\($0)=\(values[$0] ?? "")" }
    }

    /// Bytes: the container's hard limit, or the whole task's.
    private func memory(_ container: ECS.ContainerDefinition, _ override: ECS.ContainerOverride?) -> Int? {
        let mebibytes = override?.memory ?? container.memory ?? Int(job.task.memory)
        return mebibytes.map { $0 << 20 }
    }

    private func mounts(_ container: ECS.ContainerDefinition) -> [ContainerMount] {
        guard let folder = configuration.volumeFolder(of: job.task.id) else { return [] }
        return (container.mountPoints ?? []).compactMap { point in
            guard let volume = point.sourceVolume, let target = point.containerPath else { return nil }
            return .bind(source: "\(folder)/\(volume)", target: target, readOnly: point.readOnly ?? false)
        }
    }
}

/// Where a container's output goes, by its `awslogs` options.
struct LogDestination: Equatable, Sendable {
    var group: String
    var stream: String
    var createsGroup: Bool

    /// Nil for a container without the `awslogs` driver.
    init?(_ container: ECS.ContainerDefinition, task: TaskRecord) {
        guard let log = container.logConfiguration, log.logDriver == "awslogs", let options = log.options,
            let group = options["awslogs-group"]
        else { return nil }
        self.group = group
        let name = container.name ?? ""
        stream =
            options["awslogs-stream-prefix"].map { "\($0)/\(name)/\(task.id)" } ?? task.containers[name]?.runtimeID
            ?? task.id
        createsGroup = options["awslogs-create-group"] == "true"
    }
}
