import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import LocalECS
import StateStore
import Testing

@Suite("Task sets of an external deployment controller") struct TaskSetTests {
    private static let group = ECS.LoadBalancer(
        targetGroupArn: FakeCloudServices.groupA, containerName: "web", containerPort: 80)

    private func service(_ region: TestRegion, count: Int = 4) async throws {
        _ = try await region.call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
        let input = ECS.CreateServiceRequest(
            cluster: "main", serviceName: "web", desiredCount: count, deploymentController: .init(type: "EXTERNAL"))
        let made = try #require(try await region.call(ECS.CreateService.self, input).service)
        #expect(made.taskSets == [] && made.deployments == [] && made.taskDefinition == nil)
        #expect(made.deploymentController?.type == "EXTERNAL" && made.launchType == nil)
    }

    @discardableResult
    private func add(
        _ region: TestRegion, _ image: String, scale: Double? = nil,
        _ change: (inout ECS.CreateTaskSetRequest) -> Void = { _ in }
    ) async throws -> ECS.TaskSet {
        var input = ECS.CreateTaskSetRequest(
            service: "web", cluster: "main", taskDefinition: try await region.register(image),
            networkConfiguration: .test, launchType: "FARGATE",
            scale: scale.map { ECS.Scale(value: $0, unit: "PERCENT") })
        change(&input)
        return try #require(try await region.call(ECS.CreateTaskSet.self, input).taskSet)
    }

    private func sets(_ region: TestRegion, _ ids: [String]? = nil) async throws -> [ECS.TaskSet] {
        let input = ECS.DescribeTaskSetsRequest(cluster: "main", service: "web", taskSets: ids, include: ["TAGS"])
        return try await region.call(ECS.DescribeTaskSets.self, input).taskSets ?? []
    }

    private func steady(_ region: TestRegion, _ id: String?, _ count: Int) async throws {
        try await eventually("the task set is steady with \(count) tasks") {
            let set = try await sets(region).first { $0.id == id }
            return set?.stabilityStatus == "STEADY_STATE" && set?.runningCount == count
        }
    }

    private func scale(_ region: TestRegion, _ set: ECS.TaskSet, to percent: Double) async throws -> ECS.TaskSet? {
        let input = ECS.UpdateTaskSetRequest(
            cluster: "main", service: "web", taskSet: set.id, scale: .init(value: percent, unit: "PERCENT"))
        return try await region.call(ECS.UpdateTaskSet.self, input).taskSet
    }

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

    @Test("A release by task sets: the new one grows, becomes primary, and the old one goes")
    func release() async throws {
        try await TestRegion.with { region in
            try await service(region)
            let blue = try await add(region, "local/web:1") {
                $0.loadBalancers = [Self.group]
                $0.externalId = "blue"
                $0.tags = [.init(key: "a", value: "b")]
            }
            let arn = "arn:aws:ecs:us-east-1:123456789012:task-set/main/web/\(blue.id ?? "")"
            #expect(blue.taskSetArn == arn && blue.status == "ACTIVE" && blue.computedDesiredCount == 4)
            #expect(blue.stabilityStatus == "STABILIZING" && blue.scale == ECS.Scale(value: 100, unit: "PERCENT"))
            try await steady(region, blue.id, 4)
            let primary = ECS.UpdateServicePrimaryTaskSetRequest(
                cluster: "main", service: "web", primaryTaskSet: arn)
            let answer = try await region.call(ECS.UpdateServicePrimaryTaskSet.self, primary).taskSet
            #expect(answer?.status == "PRIMARY")
            #expect(try await region.service().taskDefinition == blue.taskDefinition)
            #expect(try await region.service().loadBalancers == [Self.group])

            let green = try await add(region, "local/web:2", scale: 30)
            #expect(green.computedDesiredCount == 2)
            try await steady(region, green.id, 2)
            #expect(try await sets(region).map(\.status) == ["ACTIVE", "PRIMARY"])
            let grown = try await scale(region, green, to: 100)
            #expect(grown?.computedDesiredCount == 4 && grown?.scale?.value == 100)
            try await steady(region, green.id, 4)
            try await steady(region, blue.id, 4)
            _ = try await region.call(
                ECS.UpdateServicePrimaryTaskSet.self,
                ECS.UpdateServicePrimaryTaskSetRequest(cluster: "main", service: "web", primaryTaskSet: green.id))
            #expect(try await sets(region).map(\.status) == ["PRIMARY", "ACTIVE"])
            let delete = ECS.DeleteTaskSetRequest(cluster: "main", service: "web", taskSet: blue.id)
            #expect(
                await refusal(region, ECS.DeleteTaskSet.self, delete)
                    == "InvalidParameterException: The task set cannot be deleted while it is scaled above 0.")
            _ = try await scale(region, blue, to: 0)
            try await steady(region, blue.id, 0)
            #expect(try await region.call(ECS.DeleteTaskSet.self, delete).taskSet?.status == "DRAINING")
            try await eventually("the old task set is gone") { try await sets(region).map(\.id) == [green.id] }
            let tasks = try await region.tasks()
            #expect(tasks.count == 4 && tasks.allSatisfy { $0.startedBy == green.id && $0.group == "service:web" })
            #expect(region.fakes.get { $0.targets[FakeCloudServices.groupA] ?? [:] }.isEmpty)
            try await checkEvents(region, blue, green)
        }
    }

    private func checkEvents(_ region: TestRegion, _ blue: ECS.TaskSet, _ green: ECS.TaskSet) async throws {
        let events = try await region.service().events?.compactMap(\.message) ?? []
        let (old, new) = (blue.id ?? "", green.id ?? "")
        #expect(events.contains("(service web) updated computedDesiredCount for taskSet \(new) to 2."))
        #expect(events.contains("(service web) updated computedDesiredCount for taskSet \(old) to 0."))
        #expect(events.contains("(service web, taskSet \(new)) updated state to STEADY_STATE."))
        #expect(events.contains { $0.hasPrefix("(service web, taskSet \(new)) has started 2 tasks: (task ") })
        #expect(events.contains { $0.hasPrefix("(service web, taskSet \(old)) has stopped 4 running tasks: (task ") })
        #expect(events.contains("(service web) has reached a steady state."))
    }

    @Test("Task sets follow the service's desired count, and outlive the region's process")
    func desiredCount() async throws {
        let region = try TestRegion(
            store: .init(), runtime: FakeRuntime(behaviour: { _ in FakeBehaviour() }),
            fakes: FakeCloudServices(signals: .init()), images: FakeImageSource(TestRegion.images))
        var id: String?
        try await region.running {
            try await service(region)
            id = try await add(region, "local/web:1", scale: 50).id
            try await steady(region, id, 2)
        }
        let next = try region.restarted()
        try await next.running {
            try await next.update { $0.desiredCount = 7 }
            try await steady(next, id, 4)
            let tasks = try await next.tasks()
            #expect(tasks.count == 4)
        }
    }

    @Test("What a service of an external controller may not be given is refused, in AWS's words")
    func refusals() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            try await service(region)
            var create = ECS.CreateServiceRequest(
                cluster: "main", serviceName: "other", taskDefinition: definition, desiredCount: 1,
                deploymentController: .init(type: "EXTERNAL"))
            #expect(
                await refusal(region, ECS.CreateService.self, create)
                    == "InvalidParameterException: TaskDefinition must be blank.")
            create.taskDefinition = nil
            create.networkConfiguration = .test
            #expect(
                await refusal(region, ECS.CreateService.self, create)
                    == "InvalidParameterException: NetworkConfiguration must be blank.")
            create.deploymentController = .init(type: "CODE_DEPLOY")
            create.taskDefinition = definition
            #expect(
                await refusal(region, ECS.CreateService.self, create)
                    == "ClientException: The deployment controller CODE_DEPLOY is not supported by the local region.")
            let update = ECS.UpdateServiceRequest(cluster: "main", service: "web", taskDefinition: definition)
            #expect(
                await refusal(region, ECS.UpdateService.self, update)?.hasPrefix(
                    "InvalidParameterException: Unable to update task definition on services with an EXTERNAL") == true)
            let force = ECS.UpdateServiceRequest(cluster: "main", service: "web", forceNewDeployment: true)
            #expect(
                await refusal(region, ECS.UpdateService.self, force)?.hasPrefix(
                    "InvalidParameterException: Cannot force a new deployment on services with an EXTERNAL") == true)
            let missing = ECS.DeleteTaskSetRequest(cluster: "main", service: "web", taskSet: "ecs-svc/1")
            #expect(
                await refusal(region, ECS.DeleteTaskSet.self, missing)
                    == "TaskSetNotFoundException: The specified task set was not found.")
            for _ in 0..<5 { try await add(region, "local/web:1", scale: 0) }
            let sixth = ECS.CreateTaskSetRequest(
                service: "web", cluster: "main", taskDefinition: definition, networkConfiguration: .test,
                launchType: "FARGATE")
            #expect(
                await refusal(region, ECS.CreateTaskSet.self, sixth)
                    == "InvalidParameterException: 5 deployments exist on the service. Unable to create new TaskSet "
                    + "since this exceeds the maximum limit.")
            let gone = ECS.DeleteServiceRequest(cluster: "main", service: "web", force: false)
            _ = try await region.call(
                ECS.UpdateService.self,
                ECS.UpdateServiceRequest(cluster: "main", service: "web", desiredCount: 0))
            #expect(
                await refusal(region, ECS.DeleteService.self, gone)
                    == "InvalidParameterException: The service cannot be stopped while deployments are active.")
        }
    }

    @Test("Services of ECS's own controller have no task sets; a wrong scale and EC2 are refused")
    func otherRefusals() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            try await region.createService(definition, count: 0)
            var input = ECS.CreateTaskSetRequest(
                service: "web", cluster: "main", taskDefinition: definition, networkConfiguration: .test,
                launchType: "FARGATE")
            #expect(
                await refusal(region, ECS.CreateTaskSet.self, input)
                    == "InvalidParameterException: Amazon ECS only supports task set management on services configured "
                    + "to use external deployment controllers.")
            _ = try await region.call(
                ECS.CreateService.self,
                ECS.CreateServiceRequest(
                    cluster: "main", serviceName: "own", desiredCount: 1, deploymentController: .init(type: "EXTERNAL"))
            )
            input.service = "own"
            input.scale = .init(value: 101, unit: "PERCENT")
            #expect(
                await refusal(region, ECS.CreateTaskSet.self, input)
                    == "InvalidParameterException: Scale value must be between 0 and 100.")
            input.scale = nil
            input.launchType = "EC2"
            #expect(
                await refusal(region, ECS.CreateTaskSet.self, input)
                    == "ClientException: A task set of the launch type EC2 is not supported by the local region.")
        }
    }

    @Test("A token makes one task set; tags are told where they are asked for; force takes a service with its sets")
    func tokens() async throws {
        try await TestRegion.with { region in
            try await service(region, count: 1)
            let first = try await add(region, "local/web:1") {
                $0.clientToken = "t"
                $0.tags = [.init(key: "a", value: "1")]
            }
            let second = try await add(region, "local/web:1") { $0.clientToken = "t" }
            #expect(first.id == second.id && first.externalId == nil)
            try await steady(region, first.id, 1)
            let tag = ECS.TagResourceRequest(resourceArn: first.taskSetArn, tags: [.init(key: "b", value: "2")])
            _ = try await region.call(ECS.TagResource.self, tag)
            #expect(try await sets(region, [first.taskSetArn ?? ""]).first?.tags?.map(\.key) == ["a", "b"])
            let failures = try await region.call(
                ECS.DescribeTaskSets.self,
                ECS.DescribeTaskSetsRequest(cluster: "main", service: "web", taskSets: ["ecs-svc/1"])
            ).failures
            #expect(failures?.first?.reason == "MISSING")
            _ = try await region.call(
                ECS.DeleteService.self, ECS.DeleteServiceRequest(cluster: "main", service: "web", force: true))
            try await eventually("the service is gone") { try await region.service().status == "INACTIVE" }
            #expect(try await region.tasks().isEmpty)
        }
    }
}
