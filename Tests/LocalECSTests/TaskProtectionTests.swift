import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalECS
import Testing

@Suite struct TaskProtectionTests {
    @Test("A protected task is not chosen when the service scales in, until its protection is taken away")
    func scaleIn() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 3)
            try await region.stable()
            let first = try #require(try await region.tasks().first?.taskArn)
            let answer = try await region.call(
                ECS.UpdateTaskProtection.self,
                ECS.UpdateTaskProtectionRequest(cluster: "main", tasks: [first], protectionEnabled: true))
            let protected = try #require(answer.protectedTasks?.first)
            #expect(protected.taskArn == first && protected.protectionEnabled == true)
            #expect((protected.expirationDate?.timeIntervalSinceNow ?? 0) > 7100, "two hours")
            try await region.update { $0.desiredCount = 0 }
            try await eventually("the others are gone") { try await region.tasks().map(\.taskArn) == [first] }
            try await eventually("it is said") {
                try await region.messages().contains { $0.contains("was unable to scale in. Reason: The number of") }
            }
            let known = try await region.call(
                ECS.GetTaskProtection.self, ECS.GetTaskProtectionRequest(cluster: "main"))
            #expect(known.protectedTasks?.map(\.protectionEnabled) == [true])
            _ = try await region.call(
                ECS.UpdateTaskProtection.self,
                ECS.UpdateTaskProtectionRequest(cluster: "main", tasks: [first], protectionEnabled: false))
            try await eventually("it goes too") { try await region.tasks().isEmpty }
        }
    }

    @Test("Tasks of no service, and tasks that are not there, are failures; wrong times are errors")
    func failures() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            _ = try await region.call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
            var input = ECS.RunTaskRequest(cluster: "main", launchType: "FARGATE", taskDefinition: definition)
            input.networkConfiguration = .test
            let alone = try await region.call(ECS.RunTask.self, input)
            let arn = try #require(alone.tasks?.first?.taskArn)
            let answer = try await region.call(
                ECS.UpdateTaskProtection.self,
                ECS.UpdateTaskProtectionRequest(
                    cluster: "main", tasks: [arn, "0123456789abcdef"], protectionEnabled: true))
            #expect(answer.failures?.map(\.reason) == ["TASK_NOT_VALID", "MISSING"])
            await #expect(throws: AWSError.self) {
                _ = try await region.call(
                    ECS.UpdateTaskProtection.self,
                    ECS.UpdateTaskProtectionRequest(
                        cluster: "main", tasks: [arn], protectionEnabled: true, expiresInMinutes: 2881))
            }
        }
    }
}
