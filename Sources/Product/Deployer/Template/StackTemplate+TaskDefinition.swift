import CloudTemplate
import ComposeFile

extension StackTemplate {
    /// The first revision, and every one that a change of the manifest makes. Releases add revisions beside the stack;
    /// older ones stay, so that one can go back to them.
    func taskDefinition(of service: ComposeService, _ names: LogicalNames) -> TemplateResource {
        var properties: TemplateMap = [

            "Family": .string(DeployedNames(project, service).family), "RequiresCompatibilities": ["FARGATE"],
            "NetworkMode": "awsvpc", "Cpu": .string(String(service.size.cpuUnits)),
            "Memory": .string(String(service.size.memoryMebibytes)),
            "ExecutionRoleArn": .getAtt("ExecutionRole", "Arn"),
            "RuntimePlatform": [
                "CpuArchitecture": .string(service.architecture.rawValue), "OperatingSystemFamily": "LINUX",
            ],
            "ContainerDefinitions": .list(service.containers.map { container(of: $0, in: service) }),
        ]
        if takesCommands(service) { properties["TaskRoleArn"] = .getAtt("TaskRole", "Arn") }
        let volumes = taskVolumes(of: service)
        if !volumes.isEmpty { properties["Volumes"] = .list(volumes) }
        return TemplateResource(
            names.taskDefinition, "AWS::ECS::TaskDefinition", properties, condition: names.hasImage,
            deletionPolicy: .delete, updateReplacePolicy: .retain)
    }

    private func container(of service: ComposeService, in host: ComposeService) -> TemplateValue {
        let names = names(of: service)
        // What others wait for to end may end; any other container that ends takes its task with it.
        let endsFirst = host.containers.contains { other in
            other.waitsFor.contains { $0.container == service.name && $0.condition == .succeeded }
        }
        var map: TemplateMap = [
            "Name": .string(service.name), "Image": .ref(names.imageParameter), "Essential": .bool(!endsFirst),
        ]
        if !service.waitsFor.isEmpty {
            map["DependsOn"] = .list(
                service.waitsFor.map {
                    ["ContainerName": .string($0.container), "Condition": .string($0.condition.rawValue)]
                })
        }
        if service.partOf != nil, service.isSized {
            map["Cpu"] = .integer(service.size.cpuUnits)
            map["Memory"] = .integer(service.size.memoryMebibytes)
        }
        if !service.ports.isEmpty {
            map["PortMappings"] = .list(
                service.ports.map { ["ContainerPort": .integer($0.target), "Protocol": "tcp"] })
        }
        map["Command"] = service.command.map(Self.list)
        map["EntryPoint"] = service.entrypoint.map(Self.list)
        map["WorkingDirectory"] = service.workingDirectory.map { .string($0) }
        map["User"] = service.user.map { .string($0) }
        if !service.environment.isEmpty {
            map["Environment"] = .list(
                service.environment.map { ["Name": .string($0.name), "Value": .string($0.value)] })
        }
        if !service.secrets.isEmpty { map["Secrets"] = .list(Self.secrets(of: service)) }
        if !service.mounts.isEmpty { map["MountPoints"] = .list(Self.mountPoints(of: service)) }
        if service.isReadOnly { map["ReadonlyRootFilesystem"] = true }
        map["LinuxParameters"] = linuxParameters(of: service)
        map["Ulimits"] = service.openFiles.map {
            [["Name": "nofile", "SoftLimit": .integer($0.soft), "HardLimit": .integer($0.hard)]]
        }
        if !service.labels.isEmpty {
            map["DockerLabels"] = .map(TemplateMap(service.labels.map { (key: $0.name, value: .string($0.value)) }))
        }
        map["HealthCheck"] = service.containerHealth.map(Self.healthCheck)
        map["StopTimeout"] = .integer(service.stopGrace)
        map["LogConfiguration"] = [
            "LogDriver": "awslogs",
            "Options": [
                "awslogs-group": .ref(names.logs), "awslogs-region": .ref("AWS::Region"),
                "awslogs-stream-prefix": .string(service.name),
            ],
        ]
        return .map(map)
    }

    private static func list(_ texts: [String]) -> TemplateValue { .list(texts.map { .string($0) }) }

    private static func healthCheck(_ check: ContainerHealth) -> TemplateValue {
        [
            "Command": list(check.command), "Interval": .integer(check.interval), "Timeout": .integer(check.timeout),
            "Retries": .integer(check.retries), "StartPeriod": .integer(check.startPeriod),
        ]
    }

    private func linuxParameters(of service: ComposeService) -> TemplateValue? {
        var map: TemplateMap = [:]
        if service.usesInit { map["InitProcessEnabled"] = true }
        if !service.droppedCapabilities.isEmpty {
            map["Capabilities"] = ["Drop": Self.list(service.droppedCapabilities)]
        }
        if !service.tmpfs.isEmpty {
            map["Tmpfs"] = .list(
                service.tmpfs.map { ["ContainerPath": .string($0.path), "Size": .integer($0.mebibytes)] })
        }
        return map.isEmpty ? nil : .map(map)
    }
}
