import AWSECS
package import ComposeFile
import FoundationEssentials
import TealCore

extension ProjectDeployer {
    /// Throws (`ExitStatus.locked`) while another release of the service is under way, whoever began it.
    ///
    /// ECS itself is the lock: nothing is left behind by a release that was interrupted. A release that already fails
    /// holds nobody up, for what is wanted then is the next one.
    package func refuseBesideAnother(_ service: ComposeService) async throws {
        let listed = try await cloud.find(
            ECS.ListServiceDeployments.self, .init(service: service.serviceName, cluster: project.cluster),
            absent: ["ServiceNotFoundException", "ClusterNotFoundException"])
        let running = (listed?.serviceDeployments ?? []).filter { ["PENDING", "IN_PROGRESS"].contains($0.status) }
        let arns = running.compactMap(\.serviceDeploymentArn)
        guard !arns.isEmpty else { return }
        let described = try await cloud.send(
            ECS.DescribeServiceDeployments.self, .init(serviceDeploymentArns: arns))
        let sound = (described.serviceDeployments ?? []).filter {
            ($0.deploymentCircuitBreaker?.failureCount ?? 0) == 0
        }
        guard let other = sound.first else { return }
        let begun = other.startedAt ?? other.createdAt
        let age = begun.map { ", begun \(Int(clock.now.timeIntervalSince($0))) s ago" } ?? ""
        throw Problem(
            what: "Another release of \(service.name) is under way.",
            why: "ECS carries out \(other.serviceDeploymentArn ?? "it")\(age)",
            mend: "wait for its end (teal status --watch), or begin this one in its place with --replace",
            code: "TEAL-RELEASE-006", exit: .locked)
    }
}
