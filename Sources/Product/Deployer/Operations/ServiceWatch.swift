import ComposeFile
import FoundationEssentials
import TealCore

/// Watches the services of a project while CloudFormation works on them, and explains its failure by what was seen:
/// CloudFormation itself only says that a service did not become stable.
actor ServiceWatch {
    private let deployer: ProjectDeployer
    private let startedAt: Date
    private var casualties: [String: Casualties] = [:]
    private var revisions: [String: RevisionName] = [:]
    private var events: [String: [String]] = [:]

    init(deployer: ProjectDeployer) {
        self.deployer = deployer
        startedAt = deployer.clock.now
    }

    /// Looks at the services that are being made or changed now.
    func look(_ progress: StackProgress) async {
        for service in deployer.project.services {
            let id = deployer.stackTemplate.names(of: service).service
            let row = progress.rows.first { $0.logicalID == id }
            guard row?.status.hasSuffix("_IN_PROGRESS") == true else { continue }
            // What cannot be seen now is looked for next time.
            guard let snapshot = try? await deployer.observer(service).look() else { continue }
            note(snapshot, service)
        }
    }

    private func note(_ snapshot: ServiceSnapshot, _ service: ComposeService) {
        let newest = snapshot.tasks.map(\.revision).max { $0.number < $1.number }
        guard let revision = revisions[service.name] ?? snapshot.revision ?? newest else { return }
        revisions[service.name] = revision
        let goal = ReleaseGoal(
            service: service.name, revision: revision, previous: nil, strategy: service.release.strategy,
            hasTargets: service.publicPort != nil, startedAt: startedAt, deadline: .distantFuture)
        casualties[service.name, default: Casualties()].note(snapshot, goal)
        events[service.name] = snapshot.events.filter { $0.at >= startedAt - 1 }.map(\.message)
    }

    /// Tasks may have come and gone between two looks, and their service with them.
    private func lookAtStopped(_ service: ComposeService) async {
        let family = DeployedNames(deployer.project, service).family
        let found = try? await deployer.observer(service).stopped(family: family, since: startedAt)
        guard let tasks = found, let newest = tasks.map(\.revision).max(by: { $0.number < $1.number }) else { return }
        let revision = revisions[service.name] ?? newest
        revisions[service.name] = revision
        casualties[service.name, default: Casualties()].note(
            tasks.filter { $0.revision == revision })
    }

    /// The same problem, with the cause that the tasks show before what CloudFormation says.
    func explained(_ problem: Problem) async -> Problem {
        // What kept the stack itself from being asked has nothing to do with the services.
        guard problem.code.hasPrefix("TEAL-STACK") else { return problem }
        for service in deployer.project.services {
            await lookAtStopped(service)
            guard let seen = casualties[service.name], let revision = revisions[service.name] else { continue }
            guard !seen.stopped.isEmpty || !seen.refused.isEmpty || !seen.unhealthy.isEmpty else { continue }
            let evidence = await deployer.evidence(
                service, revision, seen, events: events[service.name] ?? [], reason: problem.why, image: "")
            let diagnosis = Diagnosis.of(evidence)
            guard diagnosis.cause != .unknown else { continue }
            var explained = problem
            explained.why = "\(service.name): \(diagnosis.why)\n\(problem.why)"
            explained.mend = "\(diagnosis.mend); then teal up"
            return explained
        }
        return problem
    }
}
