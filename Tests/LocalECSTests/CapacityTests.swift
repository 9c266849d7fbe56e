import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import LocalECS
import Testing

@Suite("Capacity and clusters") struct CapacityTests {
    private func refusal<Operation: AWSOperation>(
        _ region: TestRegion, _ operation: Operation.Type, _ input: Operation.Input
    ) async -> String? {
        do {
            _ = try await region.call(operation, input)
            return nil
        } catch let error as AWSError {
            return "\(error.code): \(error.message)"
        } catch {
            return "\(error)"
        }
    }

    private func cluster(_ region: TestRegion) async throws {
        _ = try await region.call(
            ECS.CreateCluster.self,
            ECS.CreateClusterRequest(clusterName: "main", capacityProviders: ["FARGATE", "FARGATE_SPOT"]))
    }

    private static let mixed: [ECS.CapacityProviderStrategyItem] = [
        .init(capacityProvider: "FARGATE", weight: 1, base: 2), .init(capacityProvider: "FARGATE_SPOT", weight: 3),
    ]

    @Test("A strategy's base comes first, then the weights divide what comes")
    func strategy() async throws {
        try await TestRegion.with { region in
            try await cluster(region)
            let definition = try await region.register("local/web:1")
            let run = ECS.RunTaskRequest(
                capacityProviderStrategy: Self.mixed, cluster: "main", count: 10, networkConfiguration: .test,
                taskDefinition: definition)
            let tasks = try #require(try await region.call(ECS.RunTask.self, run).tasks)
            let providers = tasks.compactMap(\.capacityProviderName)
            #expect(providers.prefix(2) == ["FARGATE", "FARGATE"])
            #expect(providers.count { $0 == "FARGATE" } == 4 && providers.count { $0 == "FARGATE_SPOT" } == 6)
            #expect(tasks.allSatisfy { $0.launchType == "FARGATE" })
        }
    }

    @Test("A service's tasks are divided by its strategy, those that replace others too")
    func service() async throws {
        try await TestRegion.with { region in
            try await cluster(region)
            try await region.createService(region.register("local/web:1"), count: 4) {
                $0.launchType = nil
                $0.capacityProviderStrategy = [
                    .init(capacityProvider: "FARGATE", weight: 1), .init(capacityProvider: "FARGATE_SPOT", weight: 1),
                ]
            }
            try await region.stable()
            let tasks = try await region.tasks()
            #expect(tasks.count { $0.capacityProviderName == "FARGATE_SPOT" } == 2)
            let spot = try #require(tasks.first { $0.capacityProviderName == "FARGATE_SPOT" })
            _ = try await region.call(ECS.StopTask.self, ECS.StopTaskRequest(cluster: "main", task: spot.taskArn))
            try await eventually("another runs in its place") {
                let now = try await region.tasks()
                return now.count == 4 && !now.contains { $0.taskArn == spot.taskArn }
                    && now.count { $0.capacityProviderName == "FARGATE_SPOT" } == 2
            }
        }
    }

    @Test(
        "An interrupted task on FARGATE_SPOT drains, stops with AWS's words, and is replaced; others are not interrupted"
    )
    func interruption() async throws {
        try await TestRegion.with { region in
            try await cluster(region)
            try await region.createService(region.register("local/web:1")) {
                $0.launchType = nil
                $0.capacityProviderStrategy = [.init(capacityProvider: "FARGATE_SPOT", weight: 1)]
                $0.loadBalancers = .one
            }
            try await region.stable()
            let arn = try #require(try await region.tasks().first?.taskArn)
            let id = String(arn.suffix(32))
            #expect(await region.ecs.interrupt(id))
            #expect(await !region.ecs.interrupt("none"))
            try await eventually("it has stopped, and another runs") {
                let stopped = try await region.tasks("STOPPED").first { $0.taskArn == arn }
                let running = try await region.service().runningCount
                return stopped?.lastStatus == "STOPPED" && running == 2
            }
            let stopped = try #require(try await region.tasks("STOPPED").first { $0.taskArn == arn })
            #expect(stopped.stopCode == "SpotInterruption")
            #expect(stopped.stoppedReason == "Your Spot Task was interrupted.")
            #expect(try await region.messages().contains { $0.contains("has begun draining connections") })
            let run = ECS.RunTaskRequest(
                cluster: "main", launchType: "FARGATE", networkConfiguration: .test,
                taskDefinition: try await region.register("local/web:1"))
            let other = try #require(try await region.call(ECS.RunTask.self, run).tasks?.first?.taskArn)
            #expect(await !region.ecs.interrupt(String(other.suffix(32))))
        }
    }

    @Test("A strategy that cannot be carried out is refused, in AWS's words")
    func refusals() async throws {
        try await TestRegion.with { region in
            try await cluster(region)
            let definition = try await region.register("local/web:1")
            var run = ECS.RunTaskRequest(
                capacityProviderStrategy: [.init(capacityProvider: "mine")], cluster: "main",
                networkConfiguration: .test, taskDefinition: definition)
            #expect(
                await refusal(region, ECS.RunTask.self, run)
                    == "InvalidParameterException: The specified capacity provider strategy cannot contain a capacity "
                    + "provider that is not associated with the cluster. Associate the capacity provider with the "
                    + "cluster and try again.")
            run.capacityProviderStrategy = Self.mixed
            run.launchType = "FARGATE"
            #expect(
                await refusal(region, ECS.RunTask.self, run)
                    == "InvalidParameterException: Specifying both a launch type and capacity provider strategy is not "
                    + "supported. Remove one and try again.")
            run.launchType = nil
            run.capacityProviderStrategy = Self.mixed.map { .init(capacityProvider: $0.capacityProvider, base: 1) }
            #expect(await refusal(region, ECS.RunTask.self, run)?.contains("can have a base") == true)
            run.capacityProviderStrategy = Self.mixed.map { .init(capacityProvider: $0.capacityProvider) }
            #expect(await refusal(region, ECS.RunTask.self, run)?.contains("weight greater than zero") == true)
            run.capacityProviderStrategy = Self.mixed
            run.propagateTags = "SERVICE"
            #expect(await refusal(region, ECS.RunTask.self, run)?.contains("SERVICE option") == true)
            let put = ECS.PutClusterCapacityProvidersRequest(
                cluster: "main", capacityProviders: ["mine"], defaultCapacityProviderStrategy: [])
            #expect(
                await refusal(region, ECS.PutClusterCapacityProviders.self, put)
                    == "InvalidParameterException: The specified capacity provider 'mine' was not found. Specify a "
                    + "valid name or ARN and try again.")
        }
    }

    @Test("Fargate's two capacity providers are described, and container instances there are none")
    func described() async throws {
        try await TestRegion.with { region in
            try await cluster(region)
            let all = try await region.call(
                ECS.DescribeCapacityProviders.self, ECS.DescribeCapacityProvidersRequest())
            #expect(all.capacityProviders?.map(\.name) == ["FARGATE", "FARGATE_SPOT"])
            #expect(
                all.capacityProviders?.first?.capacityProviderArn
                    == "arn:aws:ecs:us-east-1:123456789012:capacity-provider/FARGATE")
            let one = try await region.call(
                ECS.DescribeCapacityProviders.self,
                ECS.DescribeCapacityProvidersRequest(capacityProviders: ["FARGATE", "mine"]))
            #expect(one.capacityProviders?.count == 1 && one.failures?.map(\.reason) == ["MISSING"])
            let list = try await region.call(
                ECS.ListContainerInstances.self, ECS.ListContainerInstancesRequest(cluster: "main"))
            #expect(list.containerInstanceArns == [])
            let described = try await region.call(
                ECS.DescribeContainerInstances.self,
                ECS.DescribeContainerInstancesRequest(cluster: "main", containerInstances: ["abc"]))
            #expect(
                described.failures == [
                    ECS.Failure(
                        arn: "arn:aws:ecs:us-east-1:123456789012:container-instance/main/abc", reason: "MISSING")
                ])
        }
    }

    @Test("A cluster's statistics count tasks and services by launch type")
    func statistics() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"))
            try await region.stable()
            let input = ECS.DescribeClustersRequest(clusters: ["main"], include: ["STATISTICS"])
            let statistics = try await region.call(ECS.DescribeClusters.self, input).clusters?.first?.statistics ?? []
            let values = Dictionary(statistics.map { ($0.name ?? "", $0.value ?? "") }, uniquingKeysWith: { $1 })
            #expect(values.count == 8 && values["runningFargateTasksCount"] == "2")
            #expect(values["activeFargateServiceCount"] == "1" && values["activeEC2ServiceCount"] == "0")
            let many = ECS.DescribeClustersRequest(clusters: (0...100).map { "c\($0)" })
            #expect(
                await refusal(region, ECS.DescribeClusters.self, many)
                    == "InvalidParameterException: Clusters cannot have more than 100 elements.")
        }
    }

    @Test("A token is for one request of RunTask; another with it is a conflict")
    func tokens() async throws {
        try await TestRegion.with { region in
            try await cluster(region)
            let definition = try await region.register("local/web:1")
            var run = ECS.RunTaskRequest(
                cluster: "main", count: 2, enableECSManagedTags: true, launchType: "FARGATE",
                networkConfiguration: .test, taskDefinition: definition, clientToken: "t")
            let first = try await region.call(ECS.RunTask.self, run).tasks
            #expect(first?.first?.tags == [.init(key: "aws:ecs:clusterName", value: "main")])
            #expect(try await region.call(ECS.RunTask.self, run).tasks?.map(\.taskArn) == first?.map(\.taskArn))
            run.count = 3
            #expect(
                await refusal(region, ECS.RunTask.self, run)?.hasPrefix(
                    "ConflictException: The RunTask request could not be processed due to conflicts.") == true)
        }
    }

    @Test("More subnets, groups or load balancers than AWS allows are refused")
    func quotas() async throws {
        try await TestRegion.with { region in
            try await cluster(region)
            let definition = try await region.register("local/web:1")
            var run = ECS.RunTaskRequest(cluster: "main", launchType: "FARGATE", taskDefinition: definition)
            run.networkConfiguration = .init(awsvpcConfiguration: .init(subnets: (0...16).map { "subnet-\($0)" }))
            #expect(
                await refusal(region, ECS.RunTask.self, run)
                    == "InvalidParameterException: subnets can have at most 16 items.")
            run.networkConfiguration = .init(
                awsvpcConfiguration: .init(subnets: ["subnet-a"], securityGroups: (0...5).map { "sg-\($0)" }))
            #expect(
                await refusal(region, ECS.RunTask.self, run)
                    == "InvalidParameterException: securityGroups can have at most 5 items.")
        }
    }

    @Test("Tasks that even the zones out are told as such")
    func rebalancing() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 6)
            try await region.stable()
            let crowded = try await region.tasks().filter { $0.availabilityZone == "us-east-1a" }.compactMap(\.taskArn)
            #expect(crowded.count == 2)
            func protect(_ isProtected: Bool) async throws {
                let input = ECS.UpdateTaskProtectionRequest(
                    cluster: "main", tasks: crowded, protectionEnabled: isProtected)
                _ = try await region.call(ECS.UpdateTaskProtection.self, input)
            }
            try await protect(true)
            try await region.update { $0.desiredCount = 2 }
            try await eventually("only the protected ones are left") { try await region.tasks().count == 2 }
            try await protect(false)
            try await eventually("the zones are even") {
                try await region.messages().contains { $0.contains(") is AZ balanced with ") }
            }
            let messages = try await region.messages()
            #expect(
                messages.contains {
                    $0.hasPrefix("(service web) has started 1 tasks in us-east-1b to AZ Rebalance: (task ")
                })
            #expect(
                messages.contains {
                    $0.hasPrefix(
                        "(service web) has stopped 1 running tasks in us-east-1a due to AZ rebalancing: (task ")
                })
        }
    }
}
