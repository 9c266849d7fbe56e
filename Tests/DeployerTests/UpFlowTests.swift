import AWSCloudFormation
import AWSECR
import AWSECS
import AWSELBv2
import AWSWire
import ComposeFile
import FoundationEssentials
import Synchronization
import TealCore
import Testing

@testable import Deployer

@Suite struct UpFlowTests {
    @Test("From nothing: the stack, then the image, then the service")
    func fromNothing() async throws {
        let world = ScriptedWorld()
        let result = try await world.deployer(try Sample.project()).up()
        #expect(
            world.cloud.changes == [
                "CreateChangeSet", "ExecuteChangeSet", "publish", "CreateChangeSet", "ExecuteChangeSet",
            ])
        #expect(world.images == ["", ScriptedWorld.pinned])
        #expect(result.services.map(\.isGood) == [true])
        #expect(
            world.cloud.inputs(of: CloudFormation.CreateChangeSet.self).map(\.changeSetType) == ["CREATE", "UPDATE"])
    }

    @Test("Where everything is as it shall be, nothing is changed")
    func unchanged() async throws {
        let world = ScriptedWorld(runs: "old", stackHas: "old")
        world.changes.withLock { $0 = [] }
        let result = try await world.deployer(try Sample.project()).up()
        #expect(result.changes == 0)
        #expect(world.cloud.changes == ["CreateChangeSet", "DeleteChangeSet"])
    }

    @Test("An update that does not touch the service leaves the stack's own image alone")
    func untouched() async throws {
        let world = ScriptedWorld(runs: "released", stackHas: "old")
        world.changes.withLock { $0 = ["WebLogs"] }
        _ = try await world.deployer(try Sample.project()).up()
        #expect(world.images == ["old"])
    }

    @Test("An update that makes the task definition anew keeps the image that runs")
    func keepsImage() async throws {
        let world = ScriptedWorld(runs: "released", stackHas: "old")
        world.changes.withLock { $0 = ["WebTaskDefinition", "WebService"] }
        _ = try await world.deployer(try Sample.project()).up()
        #expect(world.images == ["old", "released"])
        #expect(world.cloud.changes == ["CreateChangeSet", "DeleteChangeSet", "CreateChangeSet", "ExecuteChangeSet"])
    }

    @Test("A failed update names the first resource that failed by itself")
    func rootCause() async throws {
        let world = ScriptedWorld(runs: "old", stackHas: "old")
        world.changes.withLock { $0 = ["LoadBalancer"] }
        world.fails.withLock { $0 = true }
        let problem = await #expect(throws: Problem.self) { try await world.deployer(try Sample.project()).up() }
        #expect(problem?.what == "LoadBalancer could not be updated, so shop was not changed.")
        #expect(problem?.why == "LoadBalancer (AWS::ElasticLoadBalancingV2::LoadBalancer): no more addresses")
        #expect(problem?.exit == .rolledBack)
        #expect(problem?.now.contains("what stood before stands") == true)
    }

    @Test("What came back after it was taken down runs the image that served last, not the one that was pushed last")
    func servedLast() async throws {
        let world = ScriptedWorld()
        world.cloud.on(ECR.DescribeRepositories.self) { _ in
            .init(repositories: [.init(repositoryName: "shop/web", repositoryUri: "registry/shop/web")])
        }
        world.cloud.on(ECR.DescribeImages.self) { input in
            .init(imageDetails: [
                .init(imageDigest: input.imageIds?.first?.imageTag == "live" ? "sha256:good" : "sha256:bad")
            ])
        }
        _ = try await world.deployer(try Sample.project()).up()
        #expect(world.images == ["", "registry/shop/web@sha256:good"])
        #expect(!world.cloud.changes.contains("publish"))
        let kept = world.cloud.inputs(of: CloudFormation.CreateChangeSet.self).first?.parameters
        #expect(kept?.contains(.init(parameterKey: "WebImagesKept", parameterValue: "yes")) == true)
    }

    @Test("A service that begins to serve is remembered in the registry")
    func remembered() async throws {
        let world = ScriptedWorld(runs: "registry/shop/web@sha256:1", stackHas: "registry/shop/web@sha256:1")
        world.changes.withLock { $0 = [] }
        world.cloud.on(ECR.BatchGetImage.self) { _ in .init(images: [.init(imageManifest: "{}")]) }
        world.cloud.on(ECR.PutImage.self) { _ in .init() }
        _ = try await world.deployer(try Sample.project()).up()
        #expect(world.cloud.inputs(of: ECR.PutImage.self).map(\.imageTag) == ["live"])
    }

    @Test("What is left of a stack whose creation failed is taken away first")
    func failedBefore() async throws {
        let world = ScriptedWorld()
        world.stackStatus.withLock { $0 = "ROLLBACK_COMPLETE" }
        _ = try await world.deployer(try Sample.project()).up()
        #expect(world.cloud.changes.first == "DeleteStack")
    }
}

/// A cloud with one stack and one service, that behaves as far as `up` looks.
final class ScriptedWorld: Sendable {
    static let pinned = "registry/shop/web@sha256:1"

    let cloud = ScriptedCloud()
    let changes = Mutex(["Vpc", "WebService"])
    let fails = Mutex(false)
    let stackStatus = Mutex<String?>(nil)
    private let stackImage = Mutex<String?>(nil)
    private let liveImage = Mutex<String?>(nil)
    private let events = Mutex<[CloudFormation.StackEvent]>([])

    init(runs image: String? = nil, stackHas parameter: String? = nil) {
        liveImage.withLock { $0 = image }
        stackImage.withLock { $0 = parameter }
        if parameter != nil { stackStatus.withLock { $0 = "UPDATE_COMPLETE" } }
        scriptStack()
        scriptChangeSets()
        scriptService()
        scriptImages()
    }

    /// The image parameter of every change set that was proposed.
    var images: [String] {
        cloud.inputs(of: CloudFormation.CreateChangeSet.self).map { input in
            input.parameters?.first { $0.parameterKey == "WebImage" }?.parameterValue ?? "-"
        }
    }

    func deployer(_ project: ComposeProject) -> ProjectDeployer {
        ProjectDeployer(
            cloud: cloud, clock: HurryingClock(), project: project,
            target: DeployTarget(isLocal: true, account: "123456789012", region: "us-east-1", endpoint: nil),
            listener: SilentListener(), images: ScriptedImages(cloud: cloud), probing: { _, _ in ContentProbe() },
            timeout: .seconds(60))
    }

    private func scriptStack() {
        cloud.on(CloudFormation.DescribeStacks.self) { [self] _ in
            guard let status = stackStatus.withLock({ $0 }) else {
                throw AWSError("ValidationError", "Stack with id shop does not exist")
            }
            var stack = CloudFormation.Stack()
            stack.stackId = "arn:aws:cloudformation:us-east-1:123456789012:stack/shop/1"
            stack.stackStatus = status
            if let image = stackImage.withLock({ $0 }) {
                stack.parameters = [.init(parameterKey: "WebImage", parameterValue: image)]
            }
            return .init(stacks: [stack])
        }
        cloud.on(CloudFormation.DescribeStackEvents.self) { [self] _ in
            .init(stackEvents: events.withLock { $0.reversed() })
        }
        cloud.on(CloudFormation.DeleteStack.self) { [self] _ in
            stackStatus.withLock { $0 = nil }
            return .init()
        }
    }

    private func scriptChangeSets() {
        cloud.on(CloudFormation.CreateChangeSet.self) { [self] input in
            let image = input.parameters?.first { $0.parameterKey == "WebImage" }?.parameterValue
            stackImage.withLock { $0 = image }
            return .init()
        }
        cloud.on(CloudFormation.DescribeChangeSet.self) { [self] _ in
            let ids = changes.withLock { $0 }
            guard !ids.isEmpty else {
                return .init(status: "FAILED", statusReason: "The submitted information didn't contain changes.")
            }
            let changes = ids.map { id in
                CloudFormation.Change(resourceChange: .init(action: "Modify", logicalResourceId: id))
            }
            return .init(status: "CREATE_COMPLETE", changes: changes)
        }
        cloud.on(CloudFormation.DeleteChangeSet.self) { _ in .init() }
        cloud.on(CloudFormation.ExecuteChangeSet.self) { [self] _ in
            execute()
            return .init()
        }
    }

    private func execute() {
        guard !fails.withLock({ $0 }) else {
            stackStatus.withLock { $0 = "UPDATE_ROLLBACK_COMPLETE" }
            return events.withLock { $0 = Self.failure }
        }
        stackStatus.withLock { $0 = "UPDATE_COMPLETE" }
        if let image = stackImage.withLock({ $0 }), !image.isEmpty { liveImage.withLock { $0 = image } }
    }

    private static var failure: [CloudFormation.StackEvent] {
        let names = [("LoadBalancer", "no more addresses"), ("WebService", "Resource update cancelled")]
        return names.enumerated().map { index, name in
            var event = CloudFormation.StackEvent()
            event.eventId = "\(index)"
            event.logicalResourceId = name.0
            event.resourceType = "AWS::ElasticLoadBalancingV2::LoadBalancer"
            event.resourceStatus = "UPDATE_FAILED"
            event.resourceStatusReason = name.1
            return event
        }
    }

    private func scriptService() {
        let arn = "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:1"
        cloud.on(ECS.DescribeServices.self) { [self] _ in
            guard liveImage.withLock({ $0 }) != nil else { return .init(services: []) }
            var service = ECS.Service()
            service.serviceName = "web"
            service.status = "ACTIVE"
            service.desiredCount = 2
            service.taskDefinition = arn
            service.loadBalancers = [.init(targetGroupArn: "blue")]
            return .init(services: [service])
        }
        cloud.on(ECS.DescribeTaskDefinition.self) { [self] _ in
            var definition = ECS.TaskDefinition()
            definition.taskDefinitionArn = arn
            definition.containerDefinitions = [.init(name: "web", image: liveImage.withLock { $0 })]
            return .init(taskDefinition: definition)
        }
        cloud.on(ECS.ListTasks.self) { input in
            .init(
                taskArns: input.desiredStatus == "RUNNING"
                    ? ["arn:aws:ecs:r:1:task/shop/1", "arn:aws:ecs:r:1:task/shop/2"] : [])
        }
        cloud.on(ECS.DescribeTasks.self) { input in
            let tasks = (input.tasks ?? []).map { arn in
                var task = ECS.Task()
                task.taskArn = arn
                task.taskDefinitionArn = "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:1"
                task.lastStatus = "RUNNING"
                task.attachments = [
                    .init(details: [.init(name: "privateIPv4Address", value: "10.0.0.\(arn.suffix(1))")])
                ]
                return task
            }
            return .init(tasks: tasks)
        }
        cloud.on(ELBv2.DescribeTargetHealth.self) { _ in
            .init(
                targetHealthDescriptions: ["10.0.0.1", "10.0.0.2"].map {
                    .init(target: .init(id: $0, port: 8080), targetHealth: .init(state: "healthy"))
                })
        }
        cloud.on(ELBv2.DescribeLoadBalancers.self) { _ in
            var balancer = ELBv2.LoadBalancer()
            balancer.dnsName = "shop-1.us-east-1.elb.localhost"
            return .init(loadBalancers: [balancer])
        }
    }

    private func scriptImages() {
        cloud.on(ECR.DescribeRepositories.self) { [self] _ in
            guard stackStatus.withLock({ $0 }) != nil else {
                throw AWSError("RepositoryNotFoundException", "no such repository")
            }
            return .init(repositories: [.init(repositoryName: "shop/web", repositoryUri: "registry/shop/web")])
        }
        cloud.on(ECR.DescribeImages.self) { [self] _ in
            let isPublished = cloud.changes.contains("publish")
            guard isPublished else { throw AWSError("ImageNotFoundException", "no such image") }
            return .init(imageDetails: [.init(imageDigest: "sha256:1")])
        }
        cloud.on(ECR.GetAuthorizationToken.self) { _ in
            .init(authorizationData: [.init(authorizationToken: Data("AWS:secret".utf8).base64EncodedString())])
        }
    }
}

/// Notes in the script of the cloud that an image was published.
struct ScriptedImages: ImagePublishing {
    let cloud: ScriptedCloud

    func publish(
        _ service: ComposeService, to target: PublishTarget, report: @escaping @Sendable (PublishEvent) -> Void
    ) async throws -> PublishedImage {
        cloud.note("publish")
        return PublishedImage(digest: "sha256:1", reference: ScriptedWorld.pinned, tags: target.tags, report: nil)
    }
}

struct SilentListener: DeployListener {
    func report(_ event: DeployEvent) {}
}

struct ContentProbe: AppProbe {
    func failure() async -> String? { nil }
}

/// Every sleep is over at once, and the time it should have taken has passed.
final class HurryingClock: WallClock {
    private let time = Mutex(Sample.start)

    var now: Date { time.withLock { $0 } }

    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        time.withLock { $0 += duration.seconds }
    }
}
