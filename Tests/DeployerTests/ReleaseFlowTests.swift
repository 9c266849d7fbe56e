import AWSECR
import AWSECS
import AWSELBv2
import AWSLogs
import AWSWire
import ComposeFile
import FoundationEssentials
import TealCore
import Testing

@testable import Deployer

@Suite struct ReleaseFlowTests {
    private let world = ScriptedWorld(runs: "registry/shop/web@sha256:0", stackHas: "old")

    private func script(_ statuses: [String], ends revision: Int, target: ELBv2.TargetHealth = .init(state: "healthy"))
    {
        let cloud = world.cloud
        cloud.on(ECR.DescribeImages.self) { _ in .init(imageDetails: [.init(imageDigest: "sha256:2")]) }
        cloud.on(ECS.RegisterTaskDefinition.self) { input in
            var definition = ECS.TaskDefinition()
            definition.taskDefinitionArn = "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:2"
            definition.containerDefinitions = input.containerDefinitions
            return .init(taskDefinition: definition)
        }
        cloud.on(ECS.UpdateService.self) { _ in .init() }
        cloud.on(ECS.ListServiceDeployments.self) { _ in
            .init(serviceDeployments: [
                .init(serviceDeploymentArn: "d2", createdAt: .distantFuture, targetServiceRevisionArn: "r2")
            ])
        }
        cloud.on(ECS.DescribeServiceRevisions.self) { _ in
            .init(serviceRevisions: [
                .init(
                    serviceRevisionArn: "r2",
                    taskDefinition: "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:2")
            ])
        }
        cloud.on(
            ECS.DescribeServiceDeployments.self,
            inTurn: statuses.map { status in
                var deployment = ECS.ServiceDeployment()
                deployment.serviceDeploymentArn = "d2"
                deployment.status = status
                return .init(serviceDeployments: [deployment])
            })
        scriptTasks(revision, target)
    }

    @Test("Beside a sound release of another's making nothing begins; over one that fails, or in its place, it does")
    func locked() async throws {
        let project = try Sample.project()
        func deployment(_ status: String, failures: Int) {
            var brief = ECS.ServiceDeploymentBrief()
            brief.serviceDeploymentArn = "other"
            brief.status = status
            world.cloud.on(ECS.ListServiceDeployments.self) { [brief] _ in .init(serviceDeployments: [brief]) }
            var whole = ECS.ServiceDeployment()
            whole.serviceDeploymentArn = "other"
            whole.deploymentCircuitBreaker = .init(failureCount: failures)
            world.cloud.on(ECS.DescribeServiceDeployments.self) { [whole] _ in .init(serviceDeployments: [whole]) }
        }
        deployment("IN_PROGRESS", failures: 0)
        let problem = await #expect(throws: Problem.self) {
            try await world.deployer(project).deploy(project.services[0], tag: "v2")
        }
        #expect(problem?.exit == .locked)
        #expect(problem?.mend.contains("--replace") == true)
        #expect(world.cloud.changes.isEmpty)
        deployment("IN_PROGRESS", failures: 1)
        try await world.deployer(project).refuseBesideAnother(project.services[0])
        deployment("SUCCESSFUL", failures: 0)
        try await world.deployer(project).refuseBesideAnother(project.services[0])
    }

    private func scriptTasks(_ revision: Int, _ health: ELBv2.TargetHealth) {
        let cloud = world.cloud
        cloud.on(ECS.DescribeServices.self) { _ in
            var service = ECS.Service()
            service.serviceName = "web"
            service.status = "ACTIVE"
            service.desiredCount = 2
            service.taskDefinition = "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:1"
            service.deploymentConfiguration = .init(strategy: "BLUE_GREEN")
            service.loadBalancers = [.init(targetGroupArn: "blue")]
            return .init(services: [service])
        }
        cloud.on(ECS.DescribeTasks.self) { input in
            .init(
                tasks: (input.tasks ?? []).map { arn in
                    var task = ECS.Task()
                    task.taskArn = arn
                    task.taskDefinitionArn = "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:\(revision)"
                    task.lastStatus = "RUNNING"
                    task.availabilityZone = "us-east-1\(arn.hasSuffix("1") ? "a" : "b")"
                    task.attachments = [
                        .init(details: [.init(name: "privateIPv4Address", value: "10.0.0.\(arn.suffix(1))")])
                    ]
                    return task
                })
        }
        cloud.on(ELBv2.DescribeTargetHealth.self) { _ in
            .init(
                targetHealthDescriptions: ["10.0.0.1", "10.0.0.2"].map {
                    .init(target: .init(id: $0, port: 8080), targetHealth: health)
                })
        }
        cloud.on(Logs.GetLogEvents.self) { _ in
            .init(events: [.init(timestamp: 1_790_000_000_000, message: "database is not reachable")])
        }
    }

    @Test("A good release registers a pinned image, updates the service and ends when the revision alone serves")
    func good() async throws {
        script(["PENDING", "IN_PROGRESS", "SUCCESSFUL"], ends: 2)
        let project = try Sample.project()
        let result = try await world.deployer(project).deploy(project.services[0], tag: "v2")
        #expect(result.report?.outcome == .released)
        #expect(result.problem == nil)
        let registered = world.cloud.inputs(of: ECS.RegisterTaskDefinition.self)
        #expect(registered.first?.containerDefinitions?.first?.image == "registry/shop/web@sha256:2")
        #expect(world.cloud.changes == ["RegisterTaskDefinition", "UpdateService"])
        let update = world.cloud.inputs(of: ECS.UpdateService.self).first
        #expect(
            update
                == .init(
                    cluster: "shop", service: "web",
                    taskDefinition: "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-web:2"))
    }

    @Test("A release that is rolled back ends with status 3 and names the cause before ECS's word")
    func rolledBack() async throws {
        script(
            ["IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL"], ends: 2,
            target: .init(
                state: "unhealthy", reason: "Target.ResponseCodeMismatch",
                description: "Health checks failed with these codes: [503]"))
        let project = try Sample.project()
        let result = try await world.deployer(project).deploy(project.services[0], tag: nil)
        let problem = try #require(result.problem)
        #expect(problem.exit == .rolledBack)
        #expect(problem.what == "web did not become healthy, so revision 2 was not made live.")
        #expect(problem.why.hasPrefix("2 targets of the load balancer answered 503 on /healthCheck"))
        #expect(problem.why.contains("database is not reachable"))
    }

    @Test("A tag that is not there is refused before anything is changed")
    func noImage() async throws {
        script(["PENDING"], ends: 1)
        world.cloud.on(ECR.DescribeImages.self) { _ in throw AWSError("ImageNotFoundException", "no such image") }
        let project = try Sample.project()
        let problem = await #expect(throws: Problem.self) {
            try await world.deployer(project).deploy(project.services[0], tag: "v9")
        }
        #expect(problem?.code == "TEAL-RELEASE-001")
        #expect(problem?.mend == "teal publish web --tag v9, or choose another tag")
        #expect(world.cloud.changes.isEmpty)
    }

    @Test("A release is written down as the report promises")
    func record() throws {
        var watch = ReleaseWatch(goal: Sample.goal())
        _ = watch.observe(
            Sample.snapshot(after: 4, Sample.oldTasks + Sample.newTasks, Sample.oldTargets + Sample.newTargets))
        let report = ReleaseReport(
            goal: Sample.goal(), outcome: .rolledBack(reason: "breaker"), endedAt: Sample.start + 9,
            phases: [.init(name: "start", seconds: 4.00049)], timeline: watch.timeline, casualties: watch.casualties,
            last: Sample.snapshot([], []))
        let load = LoadFigures(parts: [
            .before: .init(requests: 10, failed: 0, p50: 1.2345, p99: 3),
            .during: .init(requests: 20, failed: 1, p50: 1, p99: 2),
        ])
        let record = ReleaseRecord(report, version: "v3", expected: "rolled_back", load: load, reason: "503")
        let file = FileManager.default.temporaryDirectory.appending(path: "teal-report-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try ReleaseReportFile.append(record, url: "http://app", to: file.path)
        try ReleaseReportFile.append(record, url: "http://app", to: file.path)
        let data = try Data(contentsOf: file)
        let read = try JSONDecoder().decode(ReleaseReportFile.self, from: data)
        #expect(read.releases == [record, record])
        #expect(record.outcome == "rolled_back")
        #expect(record.requests == 30)
        #expect(record.phases == ["start": 4.0])
        #expect(record.timeline.map(\.new) == [2])
        #expect(String(decoding: data, as: UTF8.self).contains("\"p50_ms\""))
    }

    @Test("A file that is no report is refused and left as it is")
    func badReport() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "teal-report-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("hello".utf8).write(to: file)
        let report = ReleaseReport(
            goal: Sample.goal(), outcome: .released, endedAt: Sample.start, phases: [], timeline: [],
            casualties: .init(),
            last: Sample.snapshot([], []))
        let record = ReleaseRecord(report, version: "1", expected: "released", load: nil, reason: nil)
        #expect(throws: Problem.self) { try ReleaseReportFile.append(record, url: "", to: file.path) }
        #expect(try Data(contentsOf: file) == Data("hello".utf8))
    }
}
