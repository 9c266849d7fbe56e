import AWSECS
import AWSWire
import ContainerRuntime
import Testing

/// What becomes of every field that a task definition has.
@Suite(.timeLimit(.minutes(2))) struct DefinitionFieldTests {
    private typealias Request = ECS.RegisterTaskDefinitionRequest

    private enum Fate: Sendable {
        /// It decides how the task runs.
        case carriedOut
        /// It is kept, described, and for whoever reads it.
        case described
        /// Where it asks for something: refused, when the definition is registered or when it is to run.
        case refused(@Sendable (inout ECS.RegisterTaskDefinitionRequest) -> Void)
    }

    private static func container(
        _ change: @escaping @Sendable (inout ECS.ContainerDefinition) -> Void
    ) -> Fate {
        .refused { request in
            var container = request.containerDefinitions?.first ?? ECS.ContainerDefinition()
            change(&container)
            request.containerDefinitions = [container]
        }
    }

    private static func volume(_ change: @escaping @Sendable (inout ECS.Volume) -> Void) -> Fate {
        .refused { request in
            var volume = ECS.Volume(name: "v")
            change(&volume)
            request.volumes = [volume]
        }
    }

    private static let ofTask: [String: Fate] = [
        "family": .described, "taskRoleArn": .carriedOut, "executionRoleArn": .carriedOut, "networkMode": .carriedOut,
        "containerDefinitions": .carriedOut, "volumes": .carriedOut,
        "placementConstraints": .refused { $0.placementConstraints = [.init(type: "memberOf", expression: "x == y")] },
        "requiresCompatibilities": .carriedOut, "cpu": .carriedOut, "memory": .carriedOut, "tags": .described,
        "pidMode": .refused { $0.pidMode = "task" }, "ipcMode": .refused { $0.ipcMode = "task" },
        "proxyConfiguration": .refused { $0.proxyConfiguration = .init(containerName: "web") },
        "inferenceAccelerators": .refused { $0.inferenceAccelerators = [.init(deviceName: "d", deviceType: "t")] },
        "ephemeralStorage": .carriedOut, "runtimePlatform": .carriedOut,
        "enableFaultInjection": .refused { $0.enableFaultInjection = true },
    ]

    private static let ofContainer: [String: Fate] = [
        "name": .carriedOut, "image": .carriedOut,
        "repositoryCredentials": container { $0.repositoryCredentials = .init(credentialsParameter: "arn:x") },
        "cpu": .carriedOut, "memory": .carriedOut, "memoryReservation": .carriedOut,
        "links": container { $0.links = ["other"] }, "portMappings": .carriedOut, "essential": .carriedOut,
        "restartPolicy": container { $0.restartPolicy = .init(enabled: true) }, "entryPoint": .carriedOut,
        "command": .carriedOut, "environment": .carriedOut,
        "environmentFiles": container { $0.environmentFiles = [.init(value: "arn:aws:s3:::b/x.env", type: "s3")] },
        "mountPoints": .carriedOut, "volumesFrom": .carriedOut, "linuxParameters": .carriedOut, "secrets": .carriedOut,
        "dependsOn": .carriedOut, "startTimeout": .carriedOut, "stopTimeout": .carriedOut,
        "versionConsistency": .carriedOut, "hostname": container { $0.hostname = "web" }, "user": .carriedOut,
        "workingDirectory": .carriedOut, "disableNetworking": container { $0.disableNetworking = true },
        "privileged": container { $0.privileged = true }, "readonlyRootFilesystem": .carriedOut,
        "dnsServers": container { $0.dnsServers = ["10.0.0.2"] },
        "dnsSearchDomains": container { $0.dnsSearchDomains = ["a.example"] },
        "extraHosts": container { $0.extraHosts = [.init(hostname: "a", ipAddress: "10.0.0.9")] },
        "dockerSecurityOptions": container { $0.dockerSecurityOptions = ["no-new-privileges"] },
        "interactive": container { $0.interactive = true }, "pseudoTerminal": container { $0.pseudoTerminal = true },
        "dockerLabels": .carriedOut, "ulimits": .carriedOut, "logConfiguration": .carriedOut,
        "healthCheck": .carriedOut, "systemControls": .carriedOut,
        "resourceRequirements": container { $0.resourceRequirements = [.init(value: "1", type: "GPU")] },
        "firelensConfiguration": container { $0.firelensConfiguration = .init(type: "fluentbit") },
        "credentialSpecs": container { $0.credentialSpecs = ["credentialspec:arn:x"] },
    ]

    private static let ofVolume: [String: Fate] = [
        "name": .carriedOut, "host": volume { $0.host = .init(sourcePath: "/etc") },
        "dockerVolumeConfiguration": volume { $0.dockerVolumeConfiguration = .init(scope: "task") },
        "efsVolumeConfiguration": .carriedOut,
        "s3filesVolumeConfiguration": volume { $0.s3filesVolumeConfiguration = .init() },
        "fsxWindowsFileServerVolumeConfiguration": volume {
            $0.fsxWindowsFileServerVolumeConfiguration = .init(fileSystemId: "fs-1", rootDirectory: "/")
        },
        "configuredAtLaunch": volume { $0.configuredAtLaunch = true },
    ]

    private static let ofLinux: [String: Fate] = [
        "capabilities": container { $0.linuxParameters = .init(capabilities: .init(add: ["SYS_ADMIN"])) },
        "devices": container { $0.linuxParameters = .init(devices: [.init(hostPath: "/dev/kvm")]) },
        "initProcessEnabled": .carriedOut,
        "sharedMemorySize": container { $0.linuxParameters = .init(sharedMemorySize: 64) }, "tmpfs": .carriedOut,
        "maxSwap": container { $0.linuxParameters = .init(maxSwap: 1) },
        "swappiness": container { $0.linuxParameters = .init(swappiness: 1) },
    ]

    private static let ofLog: [String: Fate] = [
        "logDriver": container { $0.logConfiguration = .init(logDriver: "splunk") },
        "options": container {
            $0.logConfiguration = .init(
                logDriver: "awslogs", options: ["awslogs-group": "/ecs/web", "awslogs-datetime-format": "%Y"])
        },
        "secretOptions": container {
            $0.logConfiguration = .init(
                logDriver: "awslogs", options: ["awslogs-group": "/ecs/web"],
                secretOptions: [.init(name: "token", valueFrom: "arn:x")])
        },
    ]

    private static func fileSystem(_ point: String? = nil, iam: String? = nil, port: Int? = nil) -> Fate {
        volume {
            $0.efsVolumeConfiguration = .init(
                fileSystemId: "fs-12ab", transitEncryption: port == 0 ? "ENABLED" : "DISABLED",
                transitEncryptionPort: port, authorizationConfig: .init(accessPointId: point, iam: iam))
        }
    }

    private static let ofFileSystem: [String: Fate] = [
        "fileSystemId": .carriedOut, "rootDirectory": .carriedOut, "transitEncryption": fileSystem("fsap-34cd"),
        "transitEncryptionPort": fileSystem(port: 2999), "authorizationConfig": fileSystem(iam: "ENABLED"),
        "transitEncryptionPort out of range": fileSystem(port: 0),
    ]

    private static let tables = [ofTask, ofContainer, ofVolume, ofLinux, ofLog, ofFileSystem]

    @Test("No field that the model has is forgotten")
    func complete() {
        let shapes: [(any AWSStructure.Type, [String: Fate])] = [
            (ECS.RegisterTaskDefinitionRequest.self, Self.ofTask), (ECS.ContainerDefinition.self, Self.ofContainer),
            (ECS.Volume.self, Self.ofVolume), (ECS.LinuxParameters.self, Self.ofLinux),
            (ECS.LogConfiguration.self, Self.ofLog), (ECS.EFSVolumeConfiguration.self, Self.ofFileSystem),
        ]
        for (shape, table) in shapes {
            let named = Set(table.keys.filter { !$0.contains(" ") })
            #expect(Set(shape.memberTraits.map(\.name)) == named, "\(shape.shapeName)")
        }
    }

    private static let refusals = tables.flatMap { table in
        table.keys.sorted().filter { if case .refused = table[$0] { true } else { false } }
    }

    @Test(
        "What is neither carried out nor for the reader is refused, and not run as if it were not there",
        arguments: refusals)
    func refused(_ field: String) async throws {
        let fate = Self.tables.compactMap { $0[field] }.first { if case .refused = $0 { true } else { false } }
        guard case .refused(let change) = fate else { return }
        let folder = "/var/tmp/teal-fields-unused"
        try await TestRegion.with(fileSystems: folder) { region in
            var request = ECS.RegisterTaskDefinitionRequest.fargate([.web])
            request.executionRoleArn = "arn:aws:iam::123456789012:role/run"
            change(&request)
            let error = await #expect(throws: AWSError.self) {
                let made = try await region.call(ECS.RegisterTaskDefinition.self, request)
                try await region.createService(made.taskDefinition?.taskDefinitionArn ?? "")
            }
            #expect(
                error?.code == "ClientException" || error?.code == "InvalidParameterException",
                "\(field): \(error as Any)")
        }
    }
}
