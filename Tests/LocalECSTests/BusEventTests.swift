import AWSECS
import AWSEvents
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import LocalECS
import StateStore
import Synchronization
import TealCore
import Testing

@Suite("What EventBridge is told") struct BusEventTests {
    /// A bus that keeps what it is given.
    private final class ScriptedBus: Sendable {
        let entries = Mutex<[Events.PutEventsRequestEntry]>([])

        init(in cloud: Cloud) {
            var operations = ServiceOperations(Events.service)
            operations.on(Events.PutEvents.self) { input, context in
                #expect(context.principal == "ecs.amazonaws.com" && context.accountID == "123456789012")
                self.entries.withLock { $0 += input.entries ?? [] }
                return Events.PutEventsResponse(failedEntryCount: 0)
            }
            cloud.add(operations)
        }

        func details(_ type: String) -> [JSONValue] {
            entries.withLock { $0 }.filter { $0.detailType == type && $0.source == "aws.ecs" }
                .compactMap { try? JSONParser.parse(Array(($0.detail ?? "").utf8)) }
        }
    }

    @Test("A task's way is told state by state, as DescribeTasks describes it")
    func taskStates() async throws {
        try await TestRegion.with(behaviour: { _ in .crashes(after: .milliseconds(400), code: 7) }) { region in
            let bus = ScriptedBus(in: region.fakes.cloud)
            let definition = try await region.register("local/web:1")
            _ = try await region.call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
            let input = ECS.RunTaskRequest(
                cluster: "main", launchType: "FARGATE", networkConfiguration: .test, startedBy: "me",
                tags: [.init(key: "a", value: "b")], taskDefinition: definition)
            let task = try #require(try await region.call(ECS.RunTask.self, input).tasks?.first)
            try await eventually("the end is told") {
                bus.details("ECS Task State Change").contains { $0["lastStatus"]?.string == "STOPPED" }
            }
            let states = bus.details("ECS Task State Change")
            let statuses = states.compactMap { $0["lastStatus"]?.string }
            #expect(statuses.first == "PROVISIONING" && statuses.contains("RUNNING") && statuses.last == "STOPPED")
            let order = TaskStatus.allCases.map(\.rawValue)
            let places = statuses.compactMap { order.firstIndex(of: $0) }
            #expect(places == places.sorted())
            let end = try #require(states.last)
            #expect(end["taskArn"]?.string == task.taskArn && end["clusterArn"]?.string == task.clusterArn)
            #expect(end["desiredStatus"]?.string == "STOPPED" && end["startedBy"]?.string == "me")
            #expect(end["stopCode"]?.string == "EssentialContainerExited")
            #expect(end["containers"]?.array?.first?["exitCode"]?.integer == 7)
            #expect(end["attachments"]?.array?.first?["type"]?.string == "eni")
            #expect(end["tags"] == nil)
            let created = end["createdAt"]?.string ?? ""
            #expect(Timestamp.date(created, .iso8601) != nil && created.hasSuffix("Z") && created.contains("."))
            #expect(end["updatedAt"]?.string?.hasSuffix("Z") == true)
            let resources = bus.entries.withLock { $0.first?.resources }
            #expect(resources == [task.taskArn ?? ""])
        }
    }

    @Test("A service's deployment and its steady state are told once each")
    func deployment() async throws {
        try await TestRegion.with { region in
            let bus = ScriptedBus(in: region.fakes.cloud)
            try await region.createService(region.register("local/web:1"))
            try await eventually("the steady state is told") { !bus.details("ECS Service Action").isEmpty }
            try await eventually("the deployment's end is told") {
                bus.details("ECS Deployment State Change").count == 2
            }
            let changes = bus.details("ECS Deployment State Change")
            #expect(
                changes.map { $0["eventName"]?.string } == [
                    "SERVICE_DEPLOYMENT_IN_PROGRESS", "SERVICE_DEPLOYMENT_COMPLETED",
                ])
            let id = try #require(try await region.service().deployments?.first?.id)
            #expect(changes.last?["deploymentId"]?.string == id && changes.last?["eventType"]?.string == "INFO")
            #expect(changes.last?["reason"]?.string == "ECS deployment \(id) completed.")
            let action = bus.details("ECS Service Action")
            #expect(action.map { $0["eventName"]?.string } == ["SERVICE_STEADY_STATE"])
            #expect(action.first?["clusterArn"]?.string == "arn:aws:ecs:us-east-1:123456789012:cluster/main")
        }
    }

    @Test("A deployment that the circuit breaker ends is an error")
    func failure() async throws {
        try await TestRegion.with { region in
            let bus = ScriptedBus(in: region.fakes.cloud)
            try await region.createService(region.register("local/bad:1"), count: 1) {
                $0.deploymentConfiguration = .init(deploymentCircuitBreaker: .init(enable: true, rollback: false))
            }
            try await eventually("the failure is told") {
                bus.details("ECS Deployment State Change").contains {
                    $0["eventName"]?.string == "SERVICE_DEPLOYMENT_FAILED" && $0["eventType"]?.string == "ERROR"
                }
            }
        }
    }

    @Test("What a region knew when it ended is not told again by the next")
    func restart() async throws {
        let region = try TestRegion(
            store: .init(), runtime: FakeRuntime(behaviour: { _ in FakeBehaviour() }),
            fakes: FakeCloudServices(signals: Signals()), images: FakeImageSource(TestRegion.images))
        try await region.running {
            try await region.createService(region.register("local/web:1"))
            try await eventually("the service is steady") {
                try await region.service().deployments?.first?.rolloutState == "COMPLETED"
            }
        }
        let next = try region.restarted()
        let bus = ScriptedBus(in: next.fakes.cloud)
        try await next.running {
            try await next.update { $0.desiredCount = 3 }
            try await eventually("the new task is told") {
                bus.details("ECS Task State Change").contains { $0["lastStatus"]?.string == "RUNNING" }
            }
        }
        let told = Set(bus.details("ECS Task State Change").compactMap { $0["taskArn"]?.string })
        #expect(told.count == 1)
        #expect(bus.details("ECS Deployment State Change").isEmpty)
    }
}
