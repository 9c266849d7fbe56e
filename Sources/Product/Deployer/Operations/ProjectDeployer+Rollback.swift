import AWSECS
import AWSWire
package import ComposeFile
package import FoundationEssentials
import TealCore

extension ProjectDeployer {
    /// Back to a revision, or to the last one that served before the one that runs now.
    ///
    /// While a blue/green deployment goes on, it is stopped and rolled back by ECS, which only moves the traffic.
    package func rollback(_ service: ComposeService, to number: Int?, waits: Bool = true) async throws -> ReleaseResult
    {
        listener.report(.target(target))
        let described = try await described(service)
        guard let current = described.taskDefinition.flatMap({ RevisionName($0) }) else {
            throw Problem(
                what: "\(service.name) cannot be rolled back.", why: "it runs no revision", mend: "teal up",
                code: "TEAL-ROLLBACK-001")
        }
        let revision = try await goalOfRollback(service, described, current, number)
        if number == nil, let running = try await deploymentUnderway(service) {
            _ = try await cloud.send(
                ECS.StopServiceDeployment.self, .init(serviceDeploymentArn: running, stopType: "ROLLBACK"))
            listener.report(.fact("The release of revision \(current.number) is being rolled back by ECS."))
            try await waitUntilStopped(running)
        }
        let found = try await definition(revision.description).definition
        let image = found.containerDefinitions?.first { $0.name == names(service).container }?.image ?? ""
        return try await roll(
            service, try await self.described(service), to: found.taskDefinitionArn ?? "", image, waits)
    }

    private func goalOfRollback(
        _ service: ComposeService, _ described: ECS.Service, _ current: RevisionName, _ number: Int?
    ) async throws -> RevisionName {
        if let number {
            let asked = RevisionName(family: current.family, number: number)
            guard asked != current else { throw nothing(service, "revision \(number) runs already") }
            return asked
        }
        if let good = try await lastGood(service, before: current) { return good }
        throw nothing(service, "no earlier release of it is known")
    }

    private func nothing(_ service: ComposeService, _ why: String) -> Problem {
        Problem(
            what: "\(service.name) was not rolled back.", why: why,
            mend: "name another revision: teal rollback \(service.name) REVISION; teal history lists them",
            now: "Nothing was changed.", code: "TEAL-ROLLBACK-002")
    }

    /// The newest revision other than `current` whose deployment succeeded; where ECS no longer tells of any, the
    /// newest older revision that is still active.
    private func lastGood(_ service: ComposeService, before current: RevisionName) async throws -> RevisionName? {
        for release in try await history(of: service) where release.status == "SUCCESSFUL" {
            if let revision = release.revision, revision != current { return revision }
        }
        let listed = try await cloud.send(
            ECS.ListTaskDefinitions.self, .init(familyPrefix: current.family, status: "ACTIVE", sort: "DESC"))
        let revisions = (listed.taskDefinitionArns ?? []).compactMap { RevisionName($0) }
        return revisions.first { $0.family == current.family && $0.number < current.number }
    }

    private func deploymentUnderway(_ service: ComposeService) async throws -> String? {
        let listed = try await cloud.send(
            ECS.ListServiceDeployments.self,
            .init(service: service.serviceName, cluster: project.cluster, status: ["PENDING", "IN_PROGRESS"]))
        return listed.serviceDeployments?.first?.serviceDeploymentArn
    }

    private func waitUntilStopped(_ arn: String) async throws {
        let deadline = deadline
        while clock.now < deadline {
            let output = try await cloud.send(
                ECS.DescribeServiceDeployments.self, .init(serviceDeploymentArns: [arn]))
            let status = output.serviceDeployments?.first?.status ?? "STOPPED"
            if ["ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED", "STOPPED", "SUCCESSFUL"].contains(status) { return }
            try await clock.sleep(for: interval)
        }
    }

    // MARK: - History

    package struct PastRelease: Equatable, Sendable {
        package var revision: RevisionName?
        package var image: String
        package var status: String
        package var reason: String
        package var startedAt: Date?
        package var finishedAt: Date?
    }

    /// The releases that ECS remembers (90 days), newest first.
    package func history(of service: ComposeService) async throws -> [PastRelease] {
        let listed = try await cloud.send(
            ECS.ListServiceDeployments.self, .init(service: service.serviceName, cluster: project.cluster))
        let briefs = listed.serviceDeployments ?? []
        let revisions = try await revisions(Set(briefs.compactMap(\.targetServiceRevisionArn)))
        let sorted = briefs.sorted { ($0.createdAt ?? .distantPast) > ($1.createdAt ?? .distantPast) }
        return sorted.map { brief in
            let revision = brief.targetServiceRevisionArn.flatMap { revisions[$0] }
            let image = revision?.containerImages?.first { $0.containerName == names(service).container }?.image
            return PastRelease(
                revision: revision?.taskDefinition.flatMap { RevisionName($0) }, image: image ?? "",
                status: brief.status ?? "", reason: brief.statusReason ?? "",
                startedAt: brief.startedAt ?? brief.createdAt,
                finishedAt: brief.finishedAt)
        }
    }

    /// DescribeServiceRevisions takes at most twenty.
    private func revisions(_ arns: Set<String>) async throws -> [String: ECS.ServiceRevision] {
        var found: [String: ECS.ServiceRevision] = [:]
        let sorted = arns.sorted()
        for start in stride(from: 0, to: sorted.count, by: 20) {
            let some = Array(sorted[start..<min(start + 20, sorted.count)])
            let output = try await cloud.send(ECS.DescribeServiceRevisions.self, .init(serviceRevisionArns: some))
            for revision in output.serviceRevisions ?? [] {
                if let arn = revision.serviceRevisionArn { found[arn] = revision }
            }
        }
        return found
    }
}
