import AWSECS
import ContainerRuntime
import FoundationEssentials

/// A container of a task definition as the runtime is to make it.
struct ContainerRecipe {
    var job: TaskJob
    var configuration: LocalECS.Configuration
    /// Of this container, fetched.
    var secrets: [(name: String, value: String)] = []

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
            user: container.user ?? image.user, cpus: job.cpus, cpuShares: override?.cpu ?? container.cpu,
            memory: memory(container, override),
            memoryReservation: (override?.memoryReservation ?? container.memoryReservation).map { $0 << 20 },
            readOnlyRoot: container.readonlyRootFilesystem ?? false, mounts: mounts(container),
            limits: (container.ulimits ?? []).compactMap(ProcessLimit.init),
            capabilities: CapabilityChange(
                added: container.linuxParameters?.capabilities?.add ?? [],
                dropped: container.linuxParameters?.capabilities?.drop ?? []),
            kernelParameters: kernelParameters(container),
            hasInit: container.linuxParameters?.initProcessEnabled ?? false,
            labels: (container.dockerLabels ?? [:]).merging([
                TaskRunner.taskLabel: job.task.id, "teal.ecs.container": name,
            ]) { $1 })
    }

    private func kernelParameters(_ container: ECS.ContainerDefinition) -> [String: String] {
        let pairs = (container.systemControls ?? []).map { ($0.namespace ?? "", $0.value ?? "") }
        return Dictionary(pairs) { $1 }
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
        for secret in secrets { set(secret.name, secret.value) }
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

    /// Its own mount points, then those of the containers it takes volumes from, then memory; a target is taken once.
    private func mounts(_ container: ECS.ContainerDefinition) -> [ContainerMount] {
        var points = container.mountPoints ?? []
        for source in container.volumesFrom ?? [] {
            for var point in job.container(source.sourceContainer ?? "").mountPoints ?? [] {
                point.readOnly = (point.readOnly ?? false) || (source.readOnly ?? false)
                points.append(point)
            }
        }
        var targets: Set<String> = []
        let volumes = points.compactMap { point in
            point.containerPath.flatMap { targets.insert($0).inserted ? mount(point, at: $0) : nil }
        }
        return volumes
            + (container.linuxParameters?.tmpfs ?? []).map { tmpfs in
                .memory(
                    target: tmpfs.containerPath ?? "", size: (tmpfs.size ?? 0) << 20,
                    options: (tmpfs.mountOptions ?? []).filter { $0 != "defaults" })
            }
    }

    private func mount(_ point: ECS.MountPoint, at target: String) -> ContainerMount? {
        guard let name = point.sourceVolume else { return nil }
        let readOnly = point.readOnly ?? false
        if let fileSystem = job.volume(name)?.efsVolumeConfiguration {
            guard let folder = FileSystemFolder(fileSystem), let root = configuration.fileSystemsPath else {
                return nil
            }
            return .bind(source: "\(root)/\(folder.path)", target: target, readOnly: readOnly)
        }
        return .shared(volume: name, target: target, readOnly: readOnly)
    }
}

extension TaskJob {
    /// Cores.
    var cpus: Double { Double(Int(task.cpu) ?? 256) / 1024 }

    /// Bytes.
    var memory: Int { (Int(task.memory) ?? 512) << 20 }

    /// Bytes: 20 GiB unless the definition asks for more.
    var storage: Int {
        let asked = task.overrides?.ephemeralStorage ?? definition.ephemeralStorage
        return (asked?.sizeInGiB ?? 20) << 30
    }

    func volume(_ name: String) -> ECS.Volume? { definition.volumes?.first { $0.name == name } }
}

extension ProcessLimit {
    fileprivate init?(_ limit: ECS.Ulimit) {
        guard let resource = limit.name.flatMap(Resource.init(rawValue:)), let soft = limit.softLimit else {
            return nil
        }
        self.init(resource, soft: soft, hard: limit.hardLimit ?? soft)
    }
}

/// Where a container's output goes, by its `awslogs` options.
struct LogDestination: Equatable, Sendable {
    enum Mode: String, Sendable {
        /// Waits for the log service with everything that is still on the disk.
        case blocking
        /// Waits with as much as the buffer holds, and drops what is older.
        case nonBlocking = "non-blocking"
    }

    /// The options that mean something here; `awslogs-region` is the region's own.
    static let options: Set<String> = [
        "awslogs-group", "awslogs-region", "awslogs-stream-prefix", "awslogs-create-group", "mode", "max-buffer-size",
    ]

    var group: String
    var stream: String
    var createsGroup: Bool
    /// Bytes that wait for the log service at most; nil for all there are.
    var buffer: Int?

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
        // Since June 2025 the mode is non-blocking, with 10 MiB, where the definition does not say.
        let mode = options["mode"].flatMap(Mode.init(rawValue:)) ?? .nonBlocking
        buffer = mode == .blocking ? nil : options["max-buffer-size"].flatMap(Self.bytes) ?? 10 << 20
    }

    /// `1m`, `512k` or a plain number of bytes; nil for anything else.
    static func bytes(_ text: String) -> Int? {
        let lower = text.lowercased().replacing("b", with: "")
        let shifts: [Character: Int] = ["k": 10, "m": 20, "g": 30]
        let shift = lower.last.flatMap { shifts[$0] }
        guard let number = Int(shift == nil ? lower[...] : lower.dropLast()), number > 0 else { return nil }
        return number << (shift ?? 0)
    }
}
