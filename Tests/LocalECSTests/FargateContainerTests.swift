import AWSEC2
import AWSECS
import AWSELBv2
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalECS
import Testing

/// What of a task definition reaches the runtime, and what does not.
@Suite(.timeLimit(.minutes(2))) struct FargateContainerTests {
    private func run(
        _ request: ECS.RegisterTaskDefinitionRequest, in region: TestRegion
    ) async throws -> ECS.Task {
        let definition = try await region.call(ECS.RegisterTaskDefinition.self, request)
        _ = try await region.call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
        var input = ECS.RunTaskRequest(
            cluster: "main", launchType: "FARGATE", taskDefinition: definition.taskDefinition?.taskDefinitionArn)
        input.networkConfiguration = .test
        let answer = try await region.call(ECS.RunTask.self, input)
        let arn = try #require(answer.tasks?.first?.taskArn)
        var task = ECS.Task()
        try await eventually("the task runs") {
            let request = ECS.DescribeTasksRequest(cluster: "main", tasks: [arn])
            task = try #require(try await region.call(ECS.DescribeTasks.self, request).tasks?.first)
            return task.lastStatus == "RUNNING"
        }
        return task
    }

    private func specs(_ task: ECS.Task, in region: TestRegion) async -> [String: ContainerSpec] {
        var specs: [String: ContainerSpec] = [:]
        for container in task.containers ?? [] {
            specs[container.name ?? ""] = await region.runtime.spec(container.runtimeId ?? "")
        }
        return specs
    }

    @Test("Everything that a container may ask for on Fargate reaches the runtime")
    func settings() async throws {
        try await TestRegion.with { region in
            let container = ECS.ContainerDefinition.with { container in
                container.cpu = 64
                container.memory = 256
                container.memoryReservation = 128
                container.entryPoint = ["/entry"]
                container.command = ["go"]
                container.user = "1000:1000"
                container.workingDirectory = "/work"
                container.readonlyRootFilesystem = true
                container.dockerLabels = ["team": "shop"]
                container.ulimits = [ECS.Ulimit(name: "nofile", softLimit: 1024, hardLimit: 4096)]
                container.systemControls = [ECS.SystemControl(namespace: "net.core.somaxconn", value: "512")]
                container.linuxParameters = ECS.LinuxParameters(
                    capabilities: ECS.KernelCapabilities(add: ["SYS_PTRACE"], drop: ["ALL"]), initProcessEnabled: true,
                    tmpfs: [ECS.Tmpfs(containerPath: "/tmp", size: 8, mountOptions: ["noexec", "defaults"])])
            }
            var request = ECS.RegisterTaskDefinitionRequest.fargate([container], cpu: "16384", memory: "32768")
            request.ephemeralStorage = ECS.EphemeralStorage(sizeInGiB: 50)
            let task = try await run(request, in: region)
            let spec = try #require(await specs(task, in: region)["web"])
            #expect(spec.command == ["/entry", "go"] && spec.user == "1000:1000" && spec.workingDirectory == "/work")
            #expect(spec.cpus == 16 && spec.cpuShares == 64)
            #expect(spec.memory == 256 << 20 && spec.memoryReservation == 128 << 20)
            #expect(spec.readOnlyRoot && spec.hasInit && spec.labels["team"] == "shop")
            #expect(spec.limits == [ProcessLimit(.nofile, soft: 1024, hard: 4096)])
            #expect(spec.capabilities == CapabilityChange(added: ["SYS_PTRACE"], dropped: ["ALL"]))
            #expect(spec.kernelParameters == ["net.core.somaxconn": "512"])
            #expect(spec.mounts == [.memory(target: "/tmp", size: 8 << 20, options: ["noexec"])])
            let sandbox = try #require(await region.runtime.sandboxSpec(spec.sandbox))
            #expect(sandbox.cpus == 16 && sandbox.memory == 32 << 30 && sandbox.storage == 50 << 30)
        }
    }

    @Test("Containers share volumes by mount points and by each other's, read-only where either says so")
    func volumes() async throws {
        let folder = "/var/tmp/teal-efs-\(UInt32.random(in: 0 ... .max))"
        try await TestRegion.with(fileSystems: folder) { region in
            defer { try? FileManager.default.removeItem(atPath: folder) }
            var first = ECS.ContainerDefinition.web
            first.mountPoints = [
                ECS.MountPoint(sourceVolume: "data", containerPath: "/data"),
                ECS.MountPoint(sourceVolume: "files", containerPath: "/files", readOnly: true),
                ECS.MountPoint(sourceVolume: "point", containerPath: "/point"),
            ]
            let second = ECS.ContainerDefinition.with { container in
                container.name = "side"
                container.mountPoints = [ECS.MountPoint(sourceVolume: "other", containerPath: "/data")]
                container.volumesFrom = [ECS.VolumeFrom(sourceContainer: "web", readOnly: true)]
            }
            var request = ECS.RegisterTaskDefinitionRequest.fargate([first, second])
            request.volumes = [
                ECS.Volume(name: "data"), ECS.Volume(name: "other"),
                ECS.Volume(name: "files", efsVolumeConfiguration: ECS.EFSVolumeConfiguration(fileSystemId: "fs-12ab")),
                ECS.Volume(
                    name: "point",
                    efsVolumeConfiguration: ECS.EFSVolumeConfiguration(
                        fileSystemId: "fs-12ab", transitEncryption: "ENABLED",
                        authorizationConfig: ECS.EFSAuthorizationConfig(accessPointId: "fsap-34cd"))),
            ]
            let specs = await specs(try await run(request, in: region), in: region)
            let files = ContainerMount.bind(source: "\(folder)/fs-12ab/root", target: "/files", readOnly: true)
            let point = "\(folder)/fs-12ab/root/.access-points/fsap-34cd"
            #expect(
                specs["web"]?.mounts == [
                    .shared(volume: "data", target: "/data", readOnly: false), files,
                    .bind(source: point, target: "/point", readOnly: false),
                ])
            #expect(
                specs["side"]?.mounts == [
                    .shared(volume: "other", target: "/data", readOnly: false), files,
                    .bind(source: point, target: "/point", readOnly: true),
                ])
            #expect(FileManager.default.fileExists(atPath: point))
        }
    }

    @Test(
        "Output beyond the buffer loses its oldest lines; a container that blocks loses none",
        arguments: [("non-blocking", ["1003", "1004"]), ("blocking", (0...1004).map { "\($0)" })])
    func logs(_ mode: String, _ lines: [String]) async throws {
        let output = (0...1004).map { "\($0)" }
        try await TestRegion.with(behaviour: { _ in FakeBehaviour(output: output) }) { region in
            let container = ECS.ContainerDefinition.with { container in
                container.logConfiguration = ECS.LogConfiguration(
                    logDriver: "awslogs",
                    options: [
                        "awslogs-group": "/ecs/web", "awslogs-stream-prefix": "s", "mode": mode, "max-buffer-size": "2",
                    ])
            }
            let task = try await run(.fargate([container]), in: region)
            let stream = "s/web/\(task.taskArn?.split(separator: "/").last ?? "")"
            try await eventually("the newest line is there") {
                region.fakes.get { $0.lines[stream]?.last } == "1004"
            }
            #expect(region.fakes.get { $0.lines[stream] } == lines)
        }
    }

    @Test("A task's firewall stands before its first container starts, and follows its groups")
    func firewall() async throws {
        try await TestRegion.with(enforcesSecurityGroups: true) { region in
            region.fakes.set { $0.rules = [.tcp("sg-1", 80, from: "10.0.0.0/16")] }
            let task = try await run(.fargate([.web]), in: region)
            let spec = try #require(await specs(task, in: region)["web"])
            let first = await region.runtime.firewall(of: spec.sandbox)
            #expect(first?.inbound == [FirewallRule(.tcp(80...80), peers: ["10.0.0.0/16"])])
            region.fakes.set { $0.rules = [.tcp("sg-1", 81, from: "10.0.0.0/16")] }
            try await eventually("the firewall has the new rule") {
                await region.runtime.firewall(of: spec.sandbox)?.inbound
                    == [FirewallRule(.tcp(81...81), peers: ["10.0.0.0/16"])]
            }
        }
    }

    private static let notRun: [(@Sendable (inout ECS.ContainerDefinition) -> Void, String)] = [
        (
            { $0.linuxParameters = ECS.LinuxParameters(capabilities: ECS.KernelCapabilities(add: ["NET_ADMIN"])) },
            "The capability NET_ADMIN of container 'web' cannot be added: Fargate only supports SYS_PTRACE."
        ),
        (
            { $0.linuxParameters = ECS.LinuxParameters(sharedMemorySize: 64) },
            "Devices, shared memory and swap are not supported on Fargate."
        ),
        (
            {
                $0.linuxParameters = ECS.LinuxParameters(
                    tmpfs: [ECS.Tmpfs(containerPath: "/x", size: 1, mountOptions: ["suid"])])
            },
            "The mount option 'suid' of a tmpfs of container 'web' is not supported."
        ),
        (
            { $0.systemControls = [ECS.SystemControl(namespace: "kernel.core_pattern", value: "|/x")] },
            "The system control 'kernel.core_pattern' of container 'web' is not a namespaced kernel parameter."
        ),
        (
            { $0.logConfiguration = ECS.LogConfiguration(logDriver: "awsfirelens") },
            "The log driver awsfirelens of container 'web' is not supported by the local region."
        ),
        (
            { $0.firelensConfiguration = ECS.FirelensConfiguration(type: "fluentbit") },
            "The FireLens configuration of container 'web' is not supported by the local region."
        ),
        (
            {
                $0.logConfiguration = ECS.LogConfiguration(
                    logDriver: "awslogs", options: ["awslogs-group": "/ecs/web", "mode": "sometimes"])
            },
            "The log mode 'sometimes' of container 'web' is neither 'blocking' nor 'non-blocking'."
        ),
        (
            { $0.environmentFiles = [ECS.EnvironmentFile(value: "arn:aws:s3:::b/x.env", type: "s3")] },
            "An environment file from S3 of container 'web' is not supported by the local region."
        ),
    ]

    @Test(
        "What Fargate does not run, or this machine does not, is refused by running it, and says which",
        arguments: FargateContainerTests.notRun)
    func refused(_ change: @Sendable (inout ECS.ContainerDefinition) -> Void, _ sentence: String) async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1", change)
            await #expect(throws: AWSError("ClientException", sentence)) { try await region.createService(definition) }
        }
    }

    @Test("A definition for another processor is refused, with this machine's")
    func architecture() async throws {
        #if arch(arm64)
            let (own, other) = ("ARM64", "X86_64")
        #else
            let (own, other) = ("X86_64", "ARM64")
        #endif
        try await TestRegion.with { region in
            var request = ECS.RegisterTaskDefinitionRequest.fargate([.web])
            request.runtimePlatform = ECS.RuntimePlatform(cpuArchitecture: other, operatingSystemFamily: "LINUX")
            let sentence =
                "The CPU architecture \(other) is not supported by the local region: this machine's is \(own)."
            await #expect(throws: AWSError("ClientException", sentence)) { _ = try await run(request, in: region) }
        }
    }

    private static let notRegistered: [(@Sendable (inout ECS.RegisterTaskDefinitionRequest) -> Void, String)] = [
        (
            { $0.volumes = [ECS.Volume(name: "../x")] },
            "Volume names are up to 255 letters, numbers, hyphens and underscores: '../x'."
        ),
        (
            { $0.ephemeralStorage = ECS.EphemeralStorage(sizeInGiB: 20) },
            "The ephemeral storage size must be between 21 and 200 GiB on Fargate."
        ),
        (
            {
                $0.containerDefinitions?[0].volumesFrom = [ECS.VolumeFrom(sourceContainer: "nobody")]
            },
            "Container 'web' takes volumes from container 'nobody', which is not another one of the task definition."
        ),
        (
            { $0.containerDefinitions?[0].ulimits = [ECS.Ulimit(name: "nofile", softLimit: 9, hardLimit: 8)] },
            "The soft limit of ulimit 'nofile' of container 'web' exceeds its hard limit."
        ),
        (
            {
                $0.containerDefinitions?.append(
                    .with {
                        $0.name = "late"
                        $0.dependsOn = [ECS.ContainerDependency(containerName: "web", condition: "HEALTHY")]
                    })
            },
            "Container 'web' needs a health check, since a container depends on it being HEALTHY."
        ),
        (
            {
                $0.containerDefinitions?.append(
                    .with {
                        $0.name = "late"
                        $0.dependsOn = [ECS.ContainerDependency(containerName: "web", condition: "SUCCESS")]
                    })
            },
            "Container 'web' cannot be essential, since a container depends on it being SUCCESS."
        ),
    ]

    @Test(
        "What no task definition may say is refused when it is registered",
        arguments: FargateContainerTests.notRegistered)
    func unregistered(
        _ change: @Sendable (inout ECS.RegisterTaskDefinitionRequest) -> Void, _ sentence: String
    ) async throws {
        try await TestRegion.with { region in
            var request = ECS.RegisterTaskDefinitionRequest.fargate([.web])
            change(&request)
            await #expect(throws: AWSError("ClientException", sentence)) {
                _ = try await region.call(ECS.RegisterTaskDefinition.self, request)
            }
        }
    }
}

extension EC2.SecurityGroupRule {
    static func tcp(_ group: String, _ port: Int, from cidr: String) -> EC2.SecurityGroupRule {
        EC2.SecurityGroupRule(
            groupId: group, isEgress: false, ipProtocol: "tcp", fromPort: port, toPort: port, cidrIpv4: cidr)
    }
}
