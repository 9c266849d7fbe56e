import AWSCloudFormation
import AWSECS
import ComposeFile
import FoundationEssentials
import TealCore
import Testing

@testable import Deployer

@Suite struct ServiceStatusTests {
    private func status(_ desired: Int, wanted: Int = 2) -> ServiceStatus {
        var snapshot = Sample.snapshot(
            Array(Sample.newTasks.prefix(desired)), Array(Sample.newTargets.prefix(desired)))
        snapshot.desired = desired
        return ServiceStatus(
            service: "web", cluster: "shop", snapshot: snapshot, image: "", address: AppAddress(name: "x", port: 80),
            isPublic: true, wanted: wanted, probeFailure: nil)
    }

    @Test("A service with all of its tasks serves")
    func good() {
        #expect(status(2).faults.isEmpty)
    }

    @Test("A count that is not the manifest's is a fault, none at all first of all", arguments: [0, 1])
    func scaled(desired: Int) {
        let faults = status(desired).faults
        #expect(faults == ["ECS keeps \(desired) tasks, and the manifest asks for 2"])
    }

    @Test("A name opens at the region's door where there is one, and at the load balancer elsewhere")
    func page() {
        #expect(AppAddress(name: "a.elb.localhost", port: 80, door: 4566).page == "http://a.elb.localhost:4566")
        #expect(AppAddress(name: "a.elb.amazonaws.com", port: 80).page == "http://a.elb.amazonaws.com")
        let local = DeployTarget(isLocal: true, account: "1", region: "r", endpoint: "http://localhost:4700")
        #expect(local.door == 4700)
        #expect(DeployTarget(isLocal: false, account: "1", region: "r", endpoint: "http://h:1").door == nil)
    }

    @Test("down changes nothing while the cluster runs a task that is not of a service")
    func foreignTask() async throws {
        let world = ScriptedWorld(runs: "registry/shop/web@sha256:0", stackHas: "old")
        world.cloud.on(ECS.DescribeTasks.self) { _ in
            var task = ECS.Task()
            task.taskArn = "arn:aws:ecs:us-east-1:123456789012:task/shop/abc"
            task.group = "family:migrate"
            task.lastStatus = "RUNNING"
            return .init(tasks: [task])
        }
        let project = try Sample.project()
        let problem = await #expect(throws: Problem.self) {
            try await world.deployer(project).down(deletesImages: false)
        }
        #expect(problem?.code == "TEAL-DOWN-001")
        #expect(problem?.why.contains("abc (family:migrate, RUNNING)") == true)
        #expect(world.cloud.changes.isEmpty)
    }

    @Test("up and down wait for a change of the stack that somebody left under way")
    func underway() async throws {
        let world = ScriptedWorld(runs: "registry/shop/web@sha256:0", stackHas: "old")
        var stack = CloudFormation.Stack()
        stack.stackId = "s"
        stack.stackStatus = "UPDATE_IN_PROGRESS"
        var free = stack
        free.stackStatus = "UPDATE_COMPLETE"
        world.cloud.on(
            CloudFormation.DescribeStacks.self,
            inTurn: [.init(stacks: [stack]), .init(stacks: [stack]), .init(stacks: [free])])
        let deployer = try world.deployer(Sample.project())
        try await deployer.waitUntilFree(Sample.start + 60)
        #expect(world.cloud.inputs(of: CloudFormation.DescribeStacks.self).count == 3)
        world.cloud.on(CloudFormation.DescribeStacks.self) { [stack] _ in .init(stacks: [stack]) }
        let problem = await #expect(throws: Problem.self) { try await deployer.waitUntilFree(Sample.start + 60) }
        #expect(problem?.exit == .timedOut)
    }
}
