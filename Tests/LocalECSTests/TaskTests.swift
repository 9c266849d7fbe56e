import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import HTTPService
import LocalECS
import Testing

@Suite struct TaskTests {
    private func run(
        _ region: TestRegion, _ image: String = "local/web:1", overrides: ECS.TaskOverride? = nil,
        _ change: (inout ECS.ContainerDefinition) -> Void = { _ in }
    ) async throws -> ECS.Task {
        let definition = try await region.register(image, change)
        _ = try await region.call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
        let input = ECS.RunTaskRequest(
            cluster: "main", launchType: "FARGATE", networkConfiguration: .test, overrides: overrides, startedBy: "me",
            taskDefinition: definition)
        let answer = try await region.call(ECS.RunTask.self, input)
        return try #require(answer.tasks?.first)
    }

    private func describe(_ region: TestRegion, _ task: ECS.Task) async throws -> ECS.Task {
        let input = ECS.DescribeTasksRequest(cluster: "main", tasks: [task.taskArn ?? ""])
        return try #require(try await region.call(ECS.DescribeTasks.self, input).tasks?.first)
    }

    private func reach(_ region: TestRegion, _ task: ECS.Task, _ status: String) async throws -> ECS.Task {
        try await eventually("the task is \(status)") { try await describe(region, task).lastStatus == status }
        return try await describe(region, task)
    }

    @Test("A task by itself runs to its end, and its exit code is told")
    func oneOff() async throws {
        try await TestRegion.with(behaviour: { _ in .crashes(after: .milliseconds(50), code: 7) }) { region in
            let task = try await run(region)
            #expect(task.lastStatus == "PROVISIONING" && task.group == "family:web" && task.startedBy == "me")
            let stopped = try await reach(region, task, "STOPPED")
            #expect(stopped.stopCode == "EssentialContainerExited")
            #expect(stopped.stoppedReason == "Essential container in task exited")
            #expect(stopped.containers?.first?.exitCode == 7)
            #expect(stopped.attachments?.first?.status == "DELETED")
            #expect(region.fakes.get { $0.interfaces.isEmpty })
            #expect(await region.runtime.containers().isEmpty)
        }
    }

    @Test("A container that the kernel ended for its memory says so")
    func outOfMemory() async throws {
        try await TestRegion.with(behaviour: { _ in .runsOutOfMemory(after: .milliseconds(20)) }) { region in
            let stopped = try await reach(region, run(region), "STOPPED")
            #expect(stopped.containers?.first?.reason == "OutOfMemoryError: Container killed due to memory usage")
            #expect(stopped.containers?.first?.exitCode == 137)
        }
    }

    @Test("StopTask sends the image's stop signal, and SIGKILL when the stop timeout is over")
    func stopTimeout() async throws {
        try await TestRegion.with(behaviour: { _ in FakeBehaviour(ignoresTerminate: true) }) { region in
            let task = try await reach(region, run(region) { $0.stopTimeout = 2 }, "RUNNING")
            let id = task.containers?.first?.runtimeId ?? ""
            let input = ECS.StopTaskRequest(cluster: "main", task: task.taskArn, reason: "enough")
            _ = try await region.call(ECS.StopTask.self, input)
            try await eventually("it is asked first") { await region.runtime.signals(id) == [.terminate] }
            let stopped = try await reach(region, task, "STOPPED")
            #expect(stopped.stopCode == "UserInitiated" && stopped.stoppedReason == "enough")
            #expect(stopped.containers?.first?.exitCode == 137)
        }
    }

    @Test("A command that cannot start, a missing log group and a missing role each give their reason")
    func failures() async throws {
        let cannotStart: @Sendable (ContainerSpec) -> FakeBehaviour = { spec in
            spec.command.first == "nope" ? FakeBehaviour(startError: "exec: \"nope\": not found") : FakeBehaviour()
        }
        try await TestRegion.with(behaviour: cannotStart) { region in
            let command = try await reach(region, run(region) { $0.command = ["nope"] }, "STOPPED")
            #expect(command.stopCode == "TaskFailedToStart")
            #expect(command.stoppedReason == "CannotStartContainerError: exec: \"nope\": not found")
            let logs = try await run(region) { container in
                container.logConfiguration = ECS.LogConfiguration(
                    logDriver: "awslogs",
                    options: ["awslogs-group": "/none", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web"])
            }
            let withoutGroup = try await reach(region, logs, "STOPPED")
            #expect(
                withoutGroup.stoppedReason?.hasPrefix("ResourceInitializationError: failed to validate logger args")
                    == true)
            #expect(withoutGroup.stoppedReason?.hasSuffix("The specified log group does not exist.") == true)
            region.fakes.set { $0.missingRoles = ["execution"] }
            let withoutRole = try await reach(region, run(region), "STOPPED")
            #expect(withoutRole.stoppedReason?.hasPrefix("ECS was unable to assume the role") == true)
        }
    }

    @Test("Output goes to the stream prefix/container/task, each line once, the last ones too")
    func logs() async throws {
        let behaviour = FakeBehaviour(endsAfter: .milliseconds(400), output: ["one", "two"])
        try await TestRegion.with(behaviour: { _ in behaviour }) { region in
            let task = try await run(region) { container in
                container.logConfiguration = ECS.LogConfiguration(
                    logDriver: "awslogs",
                    options: [
                        "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web",
                    ])
            }
            let id = task.taskArn?.split(separator: "/").last.map(String.init) ?? ""
            try await eventually("the first lines are there") {
                region.fakes.get { $0.lines["web/web/\(id)"] } == ["one", "two"]
            }
            await region.runtime.write("\(id)-0", "last")
            _ = try await reach(region, task, "STOPPED")
            #expect(region.fakes.get { $0.lines["web/web/\(id)"] } == ["one", "two", "last"])
        }
    }

    @Test("The environment is AWS's, the image's, the definition's and the override's, the later winning")
    func environment() async throws {
        try await TestRegion.with { region in
            let override = ECS.TaskOverride(containerOverrides: [
                ECS.ContainerOverride(
                    name: "web", command: ["other"], environment: [ECS.KeyValuePair(name: "B", value: "override")])
            ])
            let task = try await reach(
                region,
                run(region, overrides: override) { container in
                    container.environment = [
                        ECS.KeyValuePair(name: "FROM", value: "definition"),
                        ECS.KeyValuePair(name: "B", value: "definition"),
                    ]
                }, "RUNNING")
            let id = task.containers?.first?.runtimeId ?? ""
            let spec = try #require(await region.runtime.spec(id))
            #expect(spec.command == ["other"])
            #expect(
                spec.environment == [
                    "FROM=definition", "AWS_EXECUTION_ENV=AWS_ECS_FARGATE", "AWS_REGION=us-east-1",
                    "AWS_DEFAULT_REGION=us-east-1", "ECS_CONTAINER_METADATA_URI_V4=http://169.254.170.2/v4/\(id)",
                    "B=override",
                ])
            #expect(spec.cpus == 0.25 && spec.memory == 512 << 20)
        }
    }

    @Test("A container health check makes a task HEALTHY, and only then does its service count it")
    func healthy() async throws {
        try await TestRegion.with { region in
            let check = ECS.HealthCheck(command: ["CMD-SHELL", "true"], interval: 5, retries: 1)
            try await region.createService(region.register("local/web:1") { $0.healthCheck = check }, count: 1)
            try await eventually("it runs") { try await region.service().runningCount == 1 }
            #expect(try await region.tasks().first?.healthStatus == "UNKNOWN")
            #expect(try await region.service().deployments?.first?.rolloutState == "IN_PROGRESS")
            try await region.stable()
            #expect(try await region.tasks().first?.healthStatus == "HEALTHY")
        }
    }

    @Test("A service replaces the task that fails its container health check")
    func unhealthy() async throws {
        try await TestRegion.with(behaviour: { _ in .unhealthy }) { region in
            let check = ECS.HealthCheck(command: ["CMD-SHELL", "false"], interval: 5, retries: 1)
            try await region.createService(region.register("local/web:1") { $0.healthCheck = check }, count: 1)
            try await eventually("an unhealthy task is stopped") {
                try await region.tasks("STOPPED").contains { $0.stoppedReason == "Task failed container health checks" }
            }
            try await eventually("another one runs") { try await region.service().runningCount == 1 }
        }
    }

    @Test("The metadata endpoint tells a container its task and its zone")
    func metadata() async throws {
        try await TestRegion.with { region in
            let task = try await reach(region, run(region), "RUNNING")
            let id = task.containers?.first?.runtimeId ?? ""
            let text = try await get(region, "/v4/\(id)/task")
            #expect(text.contains("\"TaskARN\":\"\(task.taskArn ?? "?")\""))
            #expect(text.contains("\"AvailabilityZone\":\"\(task.availabilityZone ?? "?")\""))
            #expect(try await get(region, "/v4/\(id)").contains("\"Name\":\"web\""))
            await #expect(throws: NotFound.self) { _ = try await get(region, "/v4/none/task") }
        }
    }

    @Test("Statistics are what the runtime measured, with the network of the whole task")
    func statistics() async throws {
        try await TestRegion.with { region in
            let task = try await reach(region, run(region), "RUNNING")
            let id = task.containers?.first?.runtimeId ?? ""
            let sandbox = try #require(await region.runtime.sandboxes().first)
            await region.runtime.setUsage(
                ResourceUsage(cpu: 7_000_000, memory: 4096, processes: 3, cache: 1024, blockRead: 512), of: id)
            await region.runtime.setNetwork(NetworkUsage(received: .init(bytes: 42, packets: 2)), of: sandbox)
            let text = try await get(region, "/v4/\(id)/stats")
            for part in [
                "\"total_usage\":7000000", "\"usage\":5120", "\"total_inactive_file\":1024", "\"current\":3",
                "\"op\":\"Read\",\"value\":512", "\"rx_bytes\":42", "\"rx_packets\":2", "\"tx_bytes\":0",
            ] {
                #expect(text.contains(part))
            }
            #expect(try await get(region, "/v4/\(id)/task/stats").contains("\"\(id)\":{\"read\""))
            await region.runtime.end(id, ContainerExit(code: 0))
            #expect(try await get(region, "/v4/\(id)/stats") == "null")
        }
    }

    private struct NotFound: Error {}

    private func get(_ region: TestRegion, _ path: String) async throws -> String {
        let request = HTTPRequest(method: "GET", target: path)
        let response = await region.ecs.metadataHandler.respond(to: request, body: HTTPBody([]))
        guard response.status == 200, case .bytes(let bytes) = response.body else { throw NotFound() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
