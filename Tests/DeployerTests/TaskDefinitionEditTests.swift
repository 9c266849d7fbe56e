import AWSECS
import AWSWire
import Deployer
import Testing

@Suite struct TaskDefinitionEditTests {
    private var definition: ECS.TaskDefinition {
        var definition = ECS.TaskDefinition()
        definition.taskDefinitionArn = "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:7"
        definition.family = "shop-web"
        definition.revision = 7
        definition.taskRoleArn = "task-role"
        definition.executionRoleArn = "execution-role"
        definition.networkMode = "awsvpc"
        definition.cpu = "256"
        definition.memory = "512"
        definition.pidMode = "task"
        definition.requiresCompatibilities = ["FARGATE"]
        definition.runtimePlatform = .init(cpuArchitecture: "ARM64", operatingSystemFamily: "LINUX")
        definition.ephemeralStorage = .init(sizeInGiB: 30)
        definition.enableFaultInjection = true
        definition.volumes = [.init(name: "data")]
        var web = ECS.ContainerDefinition()
        web.name = "web"
        web.image = "registry/web:1"
        web.stopTimeout = 10
        var side = ECS.ContainerDefinition()
        side.name = "side"
        side.image = "registry/web:1"
        definition.containerDefinitions = [side, web]
        return definition
    }

    @Test("A release changes the image of its container and nothing else")
    func onlyImage() throws {
        let request = try #require(
            ECS.RegisterTaskDefinitionRequest(
                copying: definition, tags: [.init(key: "team", value: "blue")], container: "web",
                image: "registry/web@sha256:2"))
        var expected = definition.containerDefinitions ?? []
        expected[1].image = "registry/web@sha256:2"
        #expect(request.containerDefinitions == expected)
        #expect(request.tags == [.init(key: "team", value: "blue")])
        // Every member that both shapes have is carried over, also those that a later model adds.
        guard case .structure(let old) = definition.wireValue, case .structure(let new) = request.wireValue else {
            return
        }
        let known = Set(ECS.RegisterTaskDefinitionRequest.memberTraits.map(\.name))
        for (name, value) in old where known.contains(name) && name != "containerDefinitions" {
            #expect(new[name] == value, "\(name)")
        }
    }

    @Test("A definition without the container is refused")
    func noContainer() {
        #expect(
            ECS.RegisterTaskDefinitionRequest(copying: definition, tags: nil, container: "api", image: "x") == nil)
    }

    @Test("A revision is read from an ARN and from its short name, and from nothing else")
    func revisions() {
        #expect(RevisionName(definition.taskDefinitionArn ?? "")?.description == "shop-web:7")
        #expect(RevisionName("shop-web:8") == RevisionName(family: "shop-web", number: 8))
        #expect(RevisionName("shop-web") == nil)
        #expect(RevisionName("shop-web:latest") == nil)
    }
}
