import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import LocalECS
import StateStore
import TealCore
import Testing

/// ECS over a fake runtime and fake neighbours, on the machine's clock.
struct TestRegion {
    let fakes: FakeCloudServices
    let runtime: FakeRuntime
    let images: FakeImageSource
    let store: StateStore
    let ecs: LocalECS

    init(
        store: StateStore, runtime: FakeRuntime, fakes: FakeCloudServices, images: FakeImageSource,
        stabilisation: Double = 0, fileSystems: String? = nil, enforcesSecurityGroups: Bool = false
    ) throws {
        self.store = store
        self.runtime = runtime
        self.fakes = fakes
        self.images = images
        ecs = try LocalECS(
            store: store, cloud: fakes.cloud, runtime: runtime, images: images, signals: fakes.signals,
            configuration: .init(
                stabilisation: stabilisation, settling: 0, metadataEndpoint: "http://169.254.170.2",
                fileSystemsPath: fileSystems, enforcesSecurityGroups: enforcesSecurityGroups,
                sessionEndpoint: "ws://localhost:4566"))
        fakes.cloud.add(ecs.operations)
    }

    /// A fresh region that runs while `body` does.
    static func with(
        stabilisation: Double = 0, fileSystems: String? = nil, enforcesSecurityGroups: Bool = false,
        behaviour: @escaping @Sendable (ContainerSpec) -> FakeBehaviour = { _ in FakeBehaviour() },
        _ body: (TestRegion) async throws -> Void
    ) async throws {
        let region = try TestRegion(
            store: StateStore(), runtime: FakeRuntime(behaviour: behaviour),
            fakes: FakeCloudServices(signals: Signals()),
            images: FakeImageSource(Self.images), stabilisation: stabilisation, fileSystems: fileSystems,
            enforcesSecurityGroups: enforcesSecurityGroups)
        try await region.running { try await body(region) }
    }

    static let images: [String: FakeImageSource.Answer] = [
        "local/web:1": .image(image("1")), "local/web@sha256:1": .image(image("1")),
        "local/web:2": .image(image("2")), "local/web@sha256:2": .image(image("2")),
        "local/bad:1": .failure("pull image manifest has been retried 1 time(s): local/bad:1: not found"),
    ]

    static func image(_ name: String) -> PulledImage {
        PulledImage(
            digest: "sha256:\(name)", layers: ["/layers/\(name)"], command: ["serve", name],
            environment: ["FROM=image"],
            architecture: "amd64")
    }

    /// The same store, runtime and neighbours under a new process.
    func restarted() throws -> TestRegion {
        try TestRegion(store: store, runtime: runtime, fakes: fakes, images: images)
    }

    func running(_ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [ecs] in try await ecs.run() }
            try await body()
            group.cancelAll()
        }
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        let context = CallContext(
            accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/test",
            requestID: "1", now: Date())
        return try await fakes.cloud.call(operation, input, context)
    }

    // MARK: - Shorthand

    @discardableResult
    func register(_ image: String, _ change: (inout ECS.ContainerDefinition) -> Void = { _ in }) async throws -> String
    {
        var container = ECS.ContainerDefinition(
            name: "web", image: image, portMappings: [ECS.PortMapping(containerPort: 80)])
        change(&container)
        let answer = try await call(ECS.RegisterTaskDefinition.self, .fargate([container]))
        return answer.taskDefinition?.taskDefinitionArn ?? ""
    }

    @discardableResult
    func createService(
        _ definition: String, count: Int = 2, _ change: (inout ECS.CreateServiceRequest) -> Void = { _ in }
    ) async throws -> ECS.Service {
        _ = try await call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
        var input = ECS.CreateServiceRequest(
            cluster: "main", serviceName: "web", taskDefinition: definition, desiredCount: count, launchType: "FARGATE")
        input.networkConfiguration = .test
        change(&input)
        let answer = try await call(ECS.CreateService.self, input)
        return try #require(answer.service)
    }

    func update(_ change: (inout ECS.UpdateServiceRequest) -> Void) async throws {
        var input = ECS.UpdateServiceRequest(cluster: "main", service: "web")
        change(&input)
        _ = try await call(ECS.UpdateService.self, input)
    }

    func service() async throws -> ECS.Service {
        let answer = try await call(
            ECS.DescribeServices.self, ECS.DescribeServicesRequest(cluster: "main", services: ["web"]))
        return try #require(answer.services?.first)
    }

    func tasks(_ status: String = "RUNNING") async throws -> [ECS.Task] {
        let list = try await call(
            ECS.ListTasks.self, ECS.ListTasksRequest(cluster: "main", desiredStatus: status))
        guard let arns = list.taskArns, !arns.isEmpty else { return [] }
        return try await call(ECS.DescribeTasks.self, ECS.DescribeTasksRequest(cluster: "main", tasks: arns)).tasks
            ?? []
    }

    func deployment() async throws -> ECS.ServiceDeployment {
        let list = try await call(
            ECS.ListServiceDeployments.self, ECS.ListServiceDeploymentsRequest(service: "web", cluster: "main"))
        let arn = try #require(list.serviceDeployments?.first?.serviceDeploymentArn)
        let answer = try await call(
            ECS.DescribeServiceDeployments.self, ECS.DescribeServiceDeploymentsRequest(serviceDeploymentArns: [arn]))
        return try #require(answer.serviceDeployments?.first)
    }

    /// What `aws ecs wait services-stable` waits for.
    func stable(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await eventually("the service is stable", sourceLocation: sourceLocation) {
            let service = try await service()
            return service.deployments?.count == 1 && service.runningCount == service.desiredCount
                && service.deployments?.first?.rolloutState == "COMPLETED"
        }
    }

    func messages() async throws -> [String] {
        try await service().events?.compactMap(\.message) ?? []
    }
}

/// Looks again and again, for twenty seconds at most.
func eventually(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ condition: () async throws -> Bool
) async throws {
    for _ in 0..<1000 {
        if try await condition() { return }
        try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("Not within twenty seconds: \(what)", sourceLocation: sourceLocation)
}

extension ECS.RegisterTaskDefinitionRequest {
    static func fargate(
        _ containers: [ECS.ContainerDefinition], cpu: String? = "256", memory: String? = "512"
    ) -> ECS.RegisterTaskDefinitionRequest {
        ECS.RegisterTaskDefinitionRequest(
            family: "web", executionRoleArn: "arn:aws:iam::123456789012:role/execution", networkMode: "awsvpc",
            containerDefinitions: containers, requiresCompatibilities: ["FARGATE"], cpu: cpu, memory: memory)
    }
}

extension ECS.NetworkConfiguration {
    static let test = ECS.NetworkConfiguration(
        awsvpcConfiguration: ECS.AwsVpcConfiguration(subnets: ["subnet-a", "subnet-b", "subnet-c"]))
}

extension [ECS.LoadBalancer] {
    static let one = [
        ECS.LoadBalancer(targetGroupArn: FakeCloudServices.groupA, containerName: "web", containerPort: 80)
    ]

    static let blueGreen = [
        ECS.LoadBalancer(
            targetGroupArn: FakeCloudServices.groupA, containerName: "web", containerPort: 80,
            advancedConfiguration: ECS.AdvancedConfiguration(
                alternateTargetGroupArn: FakeCloudServices.groupB, productionListenerRule: FakeCloudServices.rule,
                roleArn: "arn:aws:iam::123456789012:role/ecs"))
    ]
}
