import AWSECS
import AWSWire
package import ComposeFile
import FoundationEssentials
package import TealCore

/// What a release came to, and the problem where it did not come to what was asked.
package struct ReleaseResult: Sendable {
    package var service: String
    package var image: String
    /// Nil where nobody waited for the end.
    package var report: ReleaseReport?
    package var problem: Problem?
    package var address: AppAddress?
}

extension ProjectDeployer {
    /// Rolls a service to the image behind `tag`, or to the one pushed last, and follows until it alone serves.
    ///
    /// Nothing but the image differs between the revision that runs and the new one. Throws a `Problem` where the
    /// release cannot begin; one that begins and fails is told in the result.
    ///
    /// - Parameter replaces: begin even while another release of the service is under way.
    package func deploy(
        _ service: ComposeService, tag: String?, waits: Bool = true, replaces: Bool = false
    ) async throws -> ReleaseResult {
        listener.report(.target(target))
        if !replaces { try await refuseBesideAnother(service) }
        return try await release(service, image: try await pinnedImage(of: service, tag: tag), waits: waits)
    }

    func release(_ service: ComposeService, image: String, waits: Bool) async throws -> ReleaseResult {
        let described = try await described(service)
        let old = try await definition(described.taskDefinition ?? names(service).family)
        guard
            let request = ECS.RegisterTaskDefinitionRequest(
                copying: old.definition, tags: old.tags, container: names(service).container, image: image)
        else {
            throw Problem(
                what: "\(service.name) cannot be released.",
                why: "the task definition \(old.definition.taskDefinitionArn ?? "") has no container \(service.name)",
                mend: "teal up", code: "TEAL-RELEASE-002")
        }
        let registered = try await cloud.send(ECS.RegisterTaskDefinition.self, request)
        return try await roll(service, described, to: registered.taskDefinition?.taskDefinitionArn ?? "", image, waits)
    }

    /// Lets the service run a revision, and follows.
    func roll(
        _ service: ComposeService, _ described: ECS.Service, to arn: String, _ image: String, _ waits: Bool
    ) async throws -> ReleaseResult {
        guard let revision = RevisionName(arn) else {
            throw Problem(
                what: "\(service.name) cannot be released.", why: "\"\(arn)\" is no task definition",
                mend: "teal status",
                code: "TEAL-RELEASE-003")
        }
        let start = clock.now
        let goal = ReleaseGoal(
            service: service.name, revision: revision, previous: described.taskDefinition.flatMap { RevisionName($0) },
            strategy: Self.strategy(of: described), hasTargets: !ServiceObserver.targetGroups(of: described).isEmpty,
            startedAt: start, deadline: start.addingTimeInterval(timeout.seconds))
        listener.report(.step("Releasing \(service.name) revision \(revision.number)"))
        _ = try await cloud.send(
            ECS.UpdateService.self,
            .init(cluster: project.cluster, service: service.serviceName, taskDefinition: arn))
        let address = try await address(of: service)
        guard waits else { return ReleaseResult(service: service.name, image: image, address: address) }
        return try await follow(service, goal, image: image, address)
    }

    private func follow(
        _ service: ComposeService, _ goal: ReleaseGoal, image: String, _ address: AppAddress?
    ) async throws -> ReleaseResult {
        let follower = ReleaseFollower(
            observer: observer(service), clock: clock, interval: interval,
            probe: address.map { probing($0, service.balancerHealth.path) })
        let report = try await follower.follow(goal) { listener.report(.release($0)) }
        var result = ReleaseResult(service: service.name, image: image, report: report, address: address)
        if report.outcome == .released {
            await markLive(service, image: image)
        } else {
            let evidence = await evidence(service, report, image: image)
            result.problem = ReleaseProblem.problem(report, Diagnosis.of(evidence))
        }
        return result
    }

    static func strategy(of service: ECS.Service) -> ReleasePolicy.Strategy {
        service.deploymentConfiguration?.strategy == "BLUE_GREEN" ? .blueGreen : .rolling
    }

    func definition(_ name: String) async throws -> (definition: ECS.TaskDefinition, tags: [ECS.Tag]?) {
        let output = try await cloud.send(
            ECS.DescribeTaskDefinition.self, .init(taskDefinition: name, include: ["TAGS"]))
        guard let definition = output.taskDefinition else {
            throw Problem(
                what: "The task definition \(name) does not exist.", why: "ECS does not know it", mend: "teal up",
                code: "TEAL-RELEASE-004")
        }
        return (definition, output.tags)
    }

    /// The image of the revision that a service runs now; nil where there is no service.
    func liveImage(of service: ComposeService) async throws -> String? {
        guard let described = try await observer(project.host(of: service)).describe(),
            let arn = described.taskDefinition
        else {
            return nil
        }
        let container = names(service).container
        return try await definition(arn).definition.containerDefinitions?.first { $0.name == container }?.image
    }
}
