import AWSEC2
import AWSECR
import AWSECS
import AWSELBv2
import AWSLogs
import AWSWire
import ComposeFile
import FoundationEssentials
import TealCore

/// What `down` came to.
package struct DownResult: Equatable, Sendable {
    /// Repositories that stay, with their images.
    package var kept: [String]
    /// What should be gone and is not; each costs something.
    package var leftovers: [String]
}

extension ProjectDeployer {
    /// Drains the services, deletes the stack, and looks for what is left. Can be run again at any time.
    package func down(deletesImages: Bool) async throws -> DownResult {
        listener.report(.target(target))
        let deadline = deadline
        try await waitUntilFree(deadline)
        if try await stack.describe() != nil {
            try await refuseOverForeignTasks()
            try await drain(deadline)
            listener.report(.step("Deleting the stack \(project.name)"))
            try await stack.delete(deadline: deadline) { listener.report(.stack($0)) }
        }
        try await deregister()
        if deletesImages { try await deleteRepositories() }
        return DownResult(kept: deletesImages ? [] : try await repositories(), leftovers: try await leftovers())
    }

    /// A cluster with tasks in it is not deleted; those of others are not ours to stop.
    private func refuseOverForeignTasks() async throws {
        let foreign = try await runningTasks().filter { $0.group?.hasPrefix("service:") != true }
        guard !foreign.isEmpty else { return }
        let named = foreign.map { task in
            let id = task.taskArn.flatMap(ARN.init)?.lastComponent ?? ""
            return "\(id) (\(task.group ?? "started by hand"), \(task.lastStatus ?? ""))"
        }
        throw Problem(
            what: "\(project.name) was not taken down.",
            why: "its cluster runs tasks that are not of its services: \(named.joined(separator: ", "))",
            mend: "stop them (aws ecs stop-task --cluster \(project.cluster) --task ID), then teal down",
            now: "Nothing was changed.", code: "TEAL-DOWN-001")
    }

    /// Of the whole cluster; none where there is no cluster.
    private func runningTasks() async throws -> [ECS.Task] {
        do {
            let arns = try await cloud.taskARNs(.init(cluster: project.cluster, desiredStatus: "RUNNING"))
            return try await cloud.tasks(arns, cluster: project.cluster).filter { $0.lastStatus != "STOPPED" }
        } catch let error as AWSError where error.code == "ClusterNotFoundException" {
            return []
        }
    }

    /// Lets the tasks finish what they serve, before what they need goes.
    private func drain(_ deadline: Date) async throws {
        for service in project.services {
            guard let described = try await observer(service).describe(), described.desiredCount != 0 else { continue }
            listener.report(.step("Draining \(service.name)"))
            _ = try await cloud.send(
                ECS.UpdateService.self,
                .init(cluster: project.cluster, service: service.serviceName, desiredCount: 0))
        }
        for service in project.services {
            while clock.now < deadline, try await isRunning(service) { try await clock.sleep(for: interval) }
        }
    }

    private func isRunning(_ service: ComposeService) async throws -> Bool {
        guard let described = try await observer(service).describe() else { return false }
        return (described.runningCount ?? 0) + (described.pendingCount ?? 0) > 0
    }

    /// Revisions cost nothing, but a new stack of the same name would go on counting from them.
    private func deregister() async throws {
        for service in project.services {
            let family = names(service).family
            let listed = try await cloud.send(
                ECS.ListTaskDefinitions.self, .init(familyPrefix: family, status: "ACTIVE"))
            for arn in listed.taskDefinitionArns ?? [] where RevisionName(arn)?.family == family {
                _ = try await cloud.send(ECS.DeregisterTaskDefinition.self, .init(taskDefinition: arn))
            }
        }
    }

    // MARK: - Images

    private func repositories() async throws -> [String] {
        var names: [String] = []
        for name in project.containers.compactMap(\.source.repository) where try await findRepository(name) != nil {
            names.append(name)
        }
        return names
    }

    private func deleteRepositories() async throws {
        for name in try await repositories() {
            listener.report(.step("Deleting the repository \(name) and its images"))
            _ = try await cloud.find(
                ECR.DeleteRepository.self, .init(repositoryName: name, force: true),
                absent: ["RepositoryNotFoundException"])
        }
    }

    // MARK: - Proof

    /// Looks for everything that costs money by asking each service, not the stack.
    private func leftovers() async throws -> [String] {
        var left: [String] = []
        for service in project.services {
            if try await observer(service).describe() != nil { left.append("the service \(service.serviceName)") }
        }
        for container in project.containers where try await hasLogs(container) {
            left.append("the log group \(names(container).logGroup)")
        }
        if let balancer = try await balancer() { left.append("the load balancer \(balancer.loadBalancerName ?? "")") }
        let clusters = try await cloud.send(ECS.DescribeClusters.self, .init(clusters: [project.cluster]))
        if clusters.clusters?.contains(where: { $0.status == "ACTIVE" }) == true {
            left.append("the cluster \(project.cluster)")
        }
        let vpcs = try await cloud.send(
            EC2.DescribeVpcs.self, .init(filters: [.init(name: "tag:teal:project", values: [project.name])]))
        left += (vpcs.vpcs ?? []).map { "the network \($0.vpcId ?? "")" }
        return left
    }

    private func hasLogs(_ service: ComposeService) async throws -> Bool {
        let name = names(service).logGroup
        let output = try await cloud.send(Logs.DescribeLogGroups.self, .init(logGroupNamePrefix: name))
        return output.logGroups?.contains { $0.logGroupName == name } == true
    }
}
