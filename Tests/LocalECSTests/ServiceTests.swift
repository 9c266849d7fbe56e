import AWSECS
import AWSWire
import ContainerRuntime
import LocalECS
import Testing

@Suite struct ServiceTests {
    @Test("A service's tasks run, registered and healthy, in different zones, and the events say so")
    func creates() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            let created = try await region.createService(definition) { $0.loadBalancers = .one }
            #expect(created.status == "ACTIVE" && created.deployments?.first?.rolloutState == "IN_PROGRESS")
            try await region.stable()
            let tasks = try await region.tasks()
            #expect(Set(tasks.map(\.availabilityZone)).count == 2)
            #expect(tasks.allSatisfy { $0.lastStatus == "RUNNING" && $0.containers?.first?.lastStatus == "RUNNING" })
            #expect(tasks.allSatisfy { $0.startedBy == created.deployments?.first?.id && $0.group == "service:web" })
            #expect(region.fakes.get { $0.targets[FakeCloudServices.groupA]?.count } == 2)
            try await eventually("the steady state is said") {
                try await region.messages().first == "(service web) has reached a steady state."
            }
            let messages = try await region.messages()
            #expect(messages.contains { $0.hasPrefix("(service web) has started 2 tasks: (task ") })
            #expect(
                messages.contains("(service web) registered 1 targets in (target-group \(FakeCloudServices.groupA))"))
        }
    }

    @Test("A rolling release keeps both old tasks until the new ones are healthy, and drains before it signals")
    func rolls() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1")) { $0.loadBalancers = .one }
            try await region.stable()
            let old = try await region.tasks()
            region.fakes.set {
                $0.healthOfNew[FakeCloudServices.groupA] = "initial"; $0.holdsDrains = true
            }
            let definition = try await region.register("local/web:2")
            try await region.update { $0.taskDefinition = definition }
            try await eventually("four tasks run") { try await region.service().runningCount == 4 }
            #expect(try await region.service().deployments?.map(\.status) == ["PRIMARY", "ACTIVE"])
            region.fakes.setHealth("healthy", in: FakeCloudServices.groupA)
            try await eventually("the old ones drain") {
                try await region.tasks("STOPPED").count { $0.lastStatus == "DEACTIVATING" } == 2
            }
            for task in old {
                #expect(await region.runtime.signals(task.containers?.first?.runtimeId ?? "") == [])
            }
            region.fakes.set { state in
                state.targets[FakeCloudServices.groupA] = state.targets[FakeCloudServices.groupA]?.filter {
                    $0.value != "draining"
                }
            }
            try await region.stable()
            #expect(try await region.tasks().allSatisfy { $0.taskDefinitionArn == definition })
            let stopped = try await region.tasks("STOPPED")
            #expect(stopped.allSatisfy { $0.stopCode == "ServiceSchedulerInitiated" })
            #expect(
                stopped.allSatisfy {
                    $0.stoppedReason?.hasPrefix("Scaling activity initiated by (deployment ecs-svc/") == true
                })
            #expect(region.fakes.get { $0.interfaces.count } == 2, "the old tasks' addresses are given back")
        }
    }

    @Test("An image that cannot be pulled trips the circuit breaker, and the old tasks are never touched")
    func badImage() async throws {
        try await TestRegion.with { region in
            let good = try await region.register("local/web:1")
            try await region.createService(good) { input in
                input.deploymentConfiguration = ECS.DeploymentConfiguration(
                    deploymentCircuitBreaker: ECS.DeploymentCircuitBreaker(enable: true, rollback: true))
            }
            try await region.stable()
            let kept = Set(try await region.tasks().map(\.taskArn))
            let bad = try await region.register("local/bad:1")
            try await region.update { $0.taskDefinition = bad }
            try await eventually("it is rolled back") { try await region.deployment().status == "ROLLBACK_SUCCESSFUL" }
            let deployment = try await region.deployment()
            #expect(deployment.deploymentCircuitBreaker?.status == "TRIGGERED")
            #expect(deployment.deploymentCircuitBreaker?.threshold == 3)
            #expect(deployment.rollback?.serviceRevisionArn == deployment.sourceServiceRevisions?.first?.arn)
            #expect(Set(try await region.tasks().map(\.taskArn)) == kept)
            #expect(try await region.service().taskDefinition == good)
            let failed = try await region.tasks("STOPPED")
            let unpulled = failed.filter { $0.stopCode == "TaskFailedToStart" }
            #expect(unpulled.count >= 3)
            #expect(
                unpulled.allSatisfy {
                    $0.stoppedReason?.hasPrefix("CannotPullContainerError: pull image manifest") == true
                })
        }
    }

    @Test("Tasks that fail the balancer's checks are replaced, and the reason is the balancer's")
    func unhealthyTargets() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1")) { input in
                input.loadBalancers = .one
                input.deploymentConfiguration = ECS.DeploymentConfiguration(
                    deploymentCircuitBreaker: ECS.DeploymentCircuitBreaker(enable: true, rollback: true))
            }
            try await region.stable()
            region.fakes.set { $0.healthOfNew[FakeCloudServices.groupA] = "unhealthy" }
            let definition = try await region.register("local/web:2")
            try await region.update { $0.taskDefinition = definition }
            try await eventually("it is rolled back") { try await region.deployment().status == "ROLLBACK_SUCCESSFUL" }
            let group = FakeCloudServices.groupA
            let reasons = try await region.tasks("STOPPED").compactMap(\.stoppedReason)
            #expect(reasons.contains("Task failed ELB health checks in (target-group \(group))"))
            let event =
                "(service web) (port 80) is unhealthy in (target-group \(group)) due to (reason Health checks failed with "
                + "these codes: [503])."
            #expect(try await region.messages().contains(event))
        }
    }

    @Test("Scaling and deleting: two, five, none, and INACTIVE in the end")
    func scalesAndDeletes() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"))
            try await region.stable()
            try await region.update { $0.desiredCount = 5 }
            try await region.stable()
            await #expect(throws: AWSError.self) {
                _ = try await region.call(
                    ECS.DeleteService.self, ECS.DeleteServiceRequest(cluster: "main", service: "web"))
            }
            try await region.update { $0.desiredCount = 0 }
            let deleted = try await region.call(
                ECS.DeleteService.self, ECS.DeleteServiceRequest(cluster: "main", service: "web"))
            #expect(deleted.service?.status == "DRAINING")
            try await eventually("it is INACTIVE") { try await region.service().status == "INACTIVE" }
            #expect(await region.runtime.containers().isEmpty)
            #expect(await region.runtime.sandboxes().isEmpty)
            #expect(region.fakes.get { $0.interfaces.isEmpty })
            _ = try await region.createService(region.register("local/web:1"), count: 1)
            try await region.stable()
        }
    }

    @Test("All tasks of a revision run the image that the first one pulled, though its tag moves")
    func pinsDigest() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 1)
            try await region.stable()
            await region.images.set(.image(TestRegion.image("moved")), for: "local/web:1")
            try await region.update { $0.desiredCount = 3 }
            try await region.stable()
            let digests = try await region.tasks().compactMap { $0.containers?.first?.imageDigest }
            #expect(digests == ["sha256:1", "sha256:1", "sha256:1"])
            let revision = try #require(try await region.service().currentServiceRevisions?.first?.arn)
            let answer = try await region.call(
                ECS.DescribeServiceRevisions.self, ECS.DescribeServiceRevisionsRequest(serviceRevisionArns: [revision]))
            #expect(answer.serviceRevisions?.first?.containerImages?.first?.imageDigest == "sha256:1")
        }
    }

    @Test("After a restart the tasks that run are adopted, and the one that died meanwhile is replaced")
    func restart() async throws {
        let first = Box<TestRegion>()
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1")) { $0.loadBalancers = .one }
            try await region.stable()
            first.value = region
        }
        let region = try #require(first.value)
        let before = try await region.tasks()
        #expect(
            before.count == 2 && before.allSatisfy { $0.lastStatus == "RUNNING" }, "stopping the region stops no task")
        await region.runtime.end(before[0].containers?.first?.runtimeId ?? "", ContainerExit(code: 1))
        let again = try region.restarted()
        try await again.running {
            try await eventually("two tasks run again") {
                let running = try await again.tasks().filter { $0.lastStatus == "RUNNING" }.map(\.taskArn)
                return running.count == 2 && running.contains(before[1].taskArn) && !running.contains(before[0].taskArn)
            }
            try await again.stable()
            let died = try await again.tasks("STOPPED").first { $0.taskArn == before[0].taskArn }
            #expect(died?.stoppedReason == "Essential container in task exited")
        }
    }

    @Test("A deployment that was under way when the process died is finished by the next one")
    func restartMidDeployment() async throws {
        let first = Box<TestRegion>()
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1")) { $0.loadBalancers = .one }
            try await region.stable()
            region.fakes.set { $0.healthOfNew[FakeCloudServices.groupA] = "initial" }
            let definition = try await region.register("local/web:2")
            try await region.update { $0.taskDefinition = definition }
            try await eventually("four tasks run") { try await region.service().runningCount == 4 }
            first.value = region
        }
        let region = try #require(first.value).restarted()
        try await region.running {
            region.fakes.setHealth("healthy", in: FakeCloudServices.groupA)
            try await region.stable()
            #expect(try await region.deployment().status == "SUCCESSFUL")
        }
    }
}

/// Carries a value out of a closure.
final class Box<Value>: @unchecked Sendable {
    // Written once, by the closure, before the test that made the box reads it.
    var value: Value?
}
