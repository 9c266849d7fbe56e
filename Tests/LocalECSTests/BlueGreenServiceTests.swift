import AWSECS
import AWSWire
import ContainerRuntime
import LocalECS
import Testing

@Suite struct BlueGreenServiceTests {
    private let groupA = FakeCloudServices.groupA
    private let groupB = FakeCloudServices.groupB

    private func create(_ region: TestRegion, bakeMinutes: Int = 0) async throws {
        try await region.createService(region.register("local/web:1")) { input in
            input.loadBalancers = .blueGreen
            input.deploymentConfiguration = ECS.DeploymentConfiguration(
                deploymentCircuitBreaker: ECS.DeploymentCircuitBreaker(enable: true, rollback: true),
                strategy: "BLUE_GREEN", bakeTimeInMinutes: bakeMinutes)
        }
        try await region.stable()
    }

    @Test("Each release goes to the other target group, and the rule's weights follow when all of it is healthy")
    func alternates() async throws {
        try await TestRegion.with { region in
            try await create(region)
            #expect(region.fakes.get { $0.targets[groupA]?.count } == 2)
            let second = try await region.register("local/web:2")
            region.fakes.set { $0.healthOfNew[groupB] = "initial" }
            try await region.update { $0.taskDefinition = second }
            try await eventually("four tasks run") { try await region.service().runningCount == 4 }
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.last } == [groupA: 100, groupB: 0])
            let scaling = try await region.deployment()
            #expect(scaling.lifecycleStage == "SCALE_UP")
            #expect(scaling.targetServiceRevision?.requestedProductionTrafficWeight == 0)
            region.fakes.setHealth("healthy", in: groupB)
            try await region.stable()
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.last } == [groupA: 0, groupB: 100])
            #expect(region.fakes.get { $0.targets[groupB]?.count } == 2)
            #expect(region.fakes.get { $0.targets[groupA]?.count } == 0)
            let done = try await region.deployment()
            #expect(done.status == "SUCCESSFUL" && done.targetServiceRevision?.requestedProductionTrafficWeight == 100)
            try await region.update { $0.forceNewDeployment = true }
            try await eventually("the third deployment ends") {
                let third = try await region.deployment()
                return third.serviceDeploymentArn != done.serviceDeploymentArn && third.status == "SUCCESSFUL"
            }
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.last } == [groupA: 100, groupB: 0])
        }
    }

    @Test("A green that fails its checks never gets weight, and blue is not touched")
    func failsBeforeTheShift() async throws {
        try await TestRegion.with { region in
            try await create(region)
            let kept = Set(try await region.tasks().map(\.taskArn))
            let changes = region.fakes.get { $0.weights[FakeCloudServices.rule]?.count }
            region.fakes.set { $0.healthOfNew[groupB] = "unhealthy" }
            let second = try await region.register("local/web:2")
            try await region.update { $0.taskDefinition = second }
            try await eventually("it is rolled back") { try await region.deployment().status == "ROLLBACK_SUCCESSFUL" }
            try await region.stable()
            #expect(Set(try await region.tasks().map(\.taskArn)) == kept)
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.count } == changes)
            #expect(try await region.messages().contains { $0.hasSuffix("deployment failed: tasks failed to start.") })
        }
    }

    @Test("StopServiceDeployment while green bakes flips the weights back and keeps blue's tasks")
    func stopsWhileBaking() async throws {
        try await TestRegion.with { region in
            try await create(region, bakeMinutes: 60)
            let kept = Set(try await region.tasks().map(\.taskArn))
            let second = try await region.register("local/web:2")
            try await region.update { $0.taskDefinition = second }
            try await eventually("green bakes") { try await region.deployment().lifecycleStage == "BAKE_TIME" }
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.last } == [groupA: 0, groupB: 100])
            let arn = try await region.deployment().serviceDeploymentArn
            _ = try await region.call(
                ECS.StopServiceDeployment.self,
                ECS.StopServiceDeploymentRequest(serviceDeploymentArn: arn, stopType: "ROLLBACK"))
            try await eventually("it is rolled back") { try await region.deployment().status == "ROLLBACK_SUCCESSFUL" }
            #expect(region.fakes.get { $0.weights[FakeCloudServices.rule]?.last } == [groupA: 100, groupB: 0])
            #expect(Set(try await region.tasks().map(\.taskArn)) == kept)
            await #expect(throws: AWSError.self) {
                _ = try await region.call(
                    ECS.StopServiceDeployment.self, ECS.StopServiceDeploymentRequest(serviceDeploymentArn: arn))
            }
        }
    }

    @Test("A hook that calls a Lambda function is refused, because nothing here would run it")
    func refusesHooks() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            let hook = ECS.DeploymentLifecycleHook(
                hookTargetArn: "arn:aws:lambda:us-east-1:123456789012:function:check",
                roleArn: "arn:aws:iam::123456789012:role/hook", lifecycleStages: ["POST_SCALE_UP"])
            await #expect(
                throws: AWSError(
                    "ClientException",
                    "A deployment lifecycle hook that calls a Lambda function is not supported by the local region.")
            ) {
                try await region.createService(definition) { input in
                    input.loadBalancers = .blueGreen
                    input.deploymentConfiguration = ECS.DeploymentConfiguration(
                        strategy: "BLUE_GREEN", bakeTimeInMinutes: 0, lifecycleHooks: [hook])
                }
            }
        }
    }
}
