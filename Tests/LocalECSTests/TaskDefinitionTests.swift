import AWSECS
import AWSWire
import LocalECS
import Testing

@Suite struct TaskDefinitionTests {
    @Test(
        "The Fargate sizes are AWS's",
        arguments: [
            ("256", "512", true), ("256", "2048", true), ("256", "4096", false), ("512", "512", false),
            ("512", "4096", true),
            ("1024", "2048", true), ("1024", "1024", false), ("4096", "30720", true), ("8192", "20480", true),
            ("8192", "17408", false), ("16384", "122880", true), (".25 vCPU", "0.5 GB", true), ("1 vcpu", "2GB", true),
            ("300", "512", false),
        ])
    func sizes(cpu: String, memory: String, exists: Bool) async throws {
        try await TestRegion.with { region in
            let container = ECS.ContainerDefinition(name: "web", image: "local/web:1")
            let input = ECS.RegisterTaskDefinitionRequest.fargate([container], cpu: cpu, memory: memory)
            do {
                let answer = try await region.call(ECS.RegisterTaskDefinition.self, input)
                #expect(exists)
                #expect(Int(answer.taskDefinition?.cpu ?? "") != nil && Int(answer.taskDefinition?.memory ?? "") != nil)
            } catch let error as AWSError {
                #expect(!exists)
                #expect(error == AWSError("ClientException", "No Fargate configuration exists for given values."))
            }
        }
    }

    @Test("Revisions count up, come back whole, and are deregistered one by one")
    func revisions() async throws {
        try await TestRegion.with { region in
            let first = try await region.register("local/web:1")
            let second = try await region.register("local/web:2")
            #expect(first.hasSuffix("task-definition/web:1") && second.hasSuffix("task-definition/web:2"))
            let newest = try await region.call(
                ECS.DescribeTaskDefinition.self, ECS.DescribeTaskDefinitionRequest(taskDefinition: "web"))
            let definition = try #require(newest.taskDefinition)
            #expect(definition.revision == 2 && definition.status == "ACTIVE")
            #expect(definition.volumes == [] && definition.placementConstraints == [])
            #expect(definition.compatibilities == ["EC2", "FARGATE"])
            let container = try #require(definition.containerDefinitions?.first)
            #expect(container.essential == true && container.environment == [] && container.mountPoints == [])
            #expect(container.portMappings == [ECS.PortMapping(containerPort: 80, hostPort: 80, protocol: "tcp")])
            _ = try await region.call(
                ECS.DeregisterTaskDefinition.self, ECS.DeregisterTaskDefinitionRequest(taskDefinition: "web:2"))
            let active = try await region.call(
                ECS.ListTaskDefinitions.self, ECS.ListTaskDefinitionsRequest(familyPrefix: "web", sort: "ASC"))
            #expect(active.taskDefinitionArns == [first])
            let again = try await region.call(
                ECS.DescribeTaskDefinition.self, ECS.DescribeTaskDefinitionRequest(taskDefinition: "web:2"))
            #expect(again.taskDefinition?.status == "INACTIVE")
            #expect(try await region.register("local/web:1").hasSuffix("web:3"))
        }
    }

    @Test("A definition that AWS refuses is refused with AWS's sentence")
    func refusals() async throws {
        try await TestRegion.with { region in
            let refused: [(ECS.RegisterTaskDefinitionRequest, String)] = [
                (.fargate([]), "Container list cannot be empty."),
                (.fargate([ECS.ContainerDefinition(name: "web")]), "Container.image should not be null or empty."),
                (.fargate([.web], cpu: nil), "Fargate requires that 'cpu' be defined at the task level."),
                (
                    .fargate([.web], memory: nil),
                    "Invalid setting for container 'web'. At least one of 'memory' or 'memoryReservation' must be specified."
                ),
                (.fargate([.web, .web]), "A task definition cannot have more than one container with the same name."),
                (
                    .fargate([.with { $0.portMappings = [ECS.PortMapping(containerPort: 80, hostPort: 8080)] }]),
                    "When networkMode=awsvpc, the host ports and container ports in port mappings must match."
                ),
                (
                    .fargate([.with { $0.essential = false }]),
                    "A task definition must have at least one essential container."
                ),
                (
                    .fargate([
                        .with { $0.dependsOn = [ECS.ContainerDependency(containerName: "web", condition: "START")] }
                    ]),
                    "The dependencies of the containers form a cycle."
                ),
            ]
            for (input, sentence) in refused {
                await #expect(throws: AWSError("ClientException", sentence)) {
                    _ = try await region.call(ECS.RegisterTaskDefinition.self, input)
                }
            }
            var withoutRole = ECS.RegisterTaskDefinitionRequest.fargate([
                .with { $0.logConfiguration = ECS.LogConfiguration(logDriver: "awslogs") }
            ])
            withoutRole.executionRoleArn = nil
            let sentence = "Fargate requires task definition to have execution role ARN to support log driver awslogs."
            await #expect(throws: AWSError("ClientException", sentence)) {
                _ = try await region.call(ECS.RegisterTaskDefinition.self, withoutRole)
            }
        }
    }

    @Test("What the region would have to ignore is kept by registering and refused by running")
    func refusedToRun() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1") { container in
                container.environmentFiles = [ECS.EnvironmentFile(value: "arn:aws:s3:::b/x.env", type: "s3")]
            }
            let kept = try await region.call(
                ECS.DescribeTaskDefinition.self, ECS.DescribeTaskDefinitionRequest(taskDefinition: definition))
            #expect(kept.taskDefinition?.containerDefinitions?.first?.environmentFiles?.count == 1)
            let sentence = "An environment file from S3 of container 'web' is not supported by the local region."
            await #expect(throws: AWSError("ClientException", sentence)) { try await region.createService(definition) }
        }
    }
}

extension ECS.ContainerDefinition {
    static let web = ECS.ContainerDefinition(name: "web", image: "local/web:1")

    static func with(_ change: (inout ECS.ContainerDefinition) -> Void) -> ECS.ContainerDefinition {
        var container = web
        change(&container)
        return container
    }
}
