import AWSECS
import AWSWire
import ContainerRuntime
import Testing

@Suite("ExecuteCommand") struct ExecuteCommandTests {
    private func task(_ region: TestRegion, enabled: Bool, sidecar: Bool = false) async throws -> String {
        var containers = [ECS.ContainerDefinition(name: "web", image: "local/web:1")]
        if sidecar { containers.append(ECS.ContainerDefinition(name: "side", image: "local/web:2", essential: false)) }
        let registered = try await region.call(ECS.RegisterTaskDefinition.self, .fargate(containers))
        _ = try await region.call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
        let input = ECS.RunTaskRequest(
            cluster: "main", enableExecuteCommand: enabled, launchType: "FARGATE", networkConfiguration: .test,
            taskDefinition: registered.taskDefinition?.taskDefinitionArn)
        let arn = try #require(try await region.call(ECS.RunTask.self, input).tasks?.first?.taskArn)
        try await eventually("the task runs") { try await region.tasks().first?.lastStatus == "RUNNING" }
        return arn
    }

    private func execute(_ region: TestRegion, _ task: String, container: String? = nil, command: String = "ls")
        async throws -> ECS.ExecuteCommandResponse
    {
        try await region.call(
            ECS.ExecuteCommand.self,
            ECS.ExecuteCommandRequest(
                cluster: "main", container: container, command: command, interactive: true, task: task))
    }

    private func refusal(_ body: () async throws -> Void) async -> AWSError? {
        do { try await body() } catch { return error as? AWSError }
        return nil
    }

    @Test("A task without the agent is refused in AWS's words, and describes none")
    func disabled() async throws {
        try await TestRegion.with { region in
            let task = try await task(region, enabled: false)
            let error = await refusal { _ = try await execute(region, task) }
            #expect(error?.code == "InvalidParameterException")
            #expect(
                error?.message == """
                    The execute command failed because execute command was not enabled when the task was run or the \
                    execute command agent isn’t running. Wait and try again or run a new task with execute command \
                    enabled and try again.
                    """)
            #expect(try await region.tasks().first?.containers?.first?.managedAgents == nil)
        }
    }

    @Test("A session is answered with a URL and a token, for the only container if none is named")
    func session() async throws {
        try await TestRegion.with { region in
            let task = try await task(region, enabled: true)
            let answer = try await execute(region, task)
            #expect(answer.containerName == "web" && answer.taskArn == task && answer.interactive == true)
            let id = try #require(answer.session?.sessionId)
            #expect(answer.session?.streamUrl == "ws://localhost:4566/v1/data-channel/\(id)?role=publish_subscribe")
            #expect(answer.session?.tokenValue?.count == 64)
            let agent = try await region.tasks().first?.containers?.first?.managedAgents?.first
            #expect(agent?.name == "ExecuteCommandAgent" && agent?.lastStatus == "RUNNING")
        }
    }

    @Test("Of several containers one must be named, and must be there and run")
    func containers() async throws {
        try await TestRegion.with { region in
            let task = try await task(region, enabled: true, sidecar: true)
            #expect(await refusal { _ = try await execute(region, task) }?.code == "InvalidParameterException")
            #expect(
                await refusal { _ = try await execute(region, task, container: "none") }?.code
                    == "InvalidParameterException")
            #expect(try await execute(region, task, container: "side").containerName == "side")
            let side = try await region.tasks().first?.containers?.first { $0.name == "side" }?.runtimeId
            await region.runtime.end(try #require(side), ContainerExit(code: 0))
            try await eventually("the sidecar has ended") {
                try await region.tasks().first?.containers?.first { $0.name == "side" }?.lastStatus == "STOPPED"
            }
            let error = await refusal { _ = try await execute(region, task, container: "side") }
            #expect(error?.code == "TargetNotConnectedException")
        }
    }

    @Test("A command that is empty or has an open quote is refused", arguments: [" ", "sh -c 'echo"])
    func command(text: String) async throws {
        try await TestRegion.with { region in
            let task = try await task(region, enabled: true)
            let error = await refusal { _ = try await execute(region, task, command: text) }
            #expect(error?.code == "InvalidParameterException")
        }
    }
}
