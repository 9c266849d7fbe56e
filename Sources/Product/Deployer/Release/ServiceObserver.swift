package import AWSECS
import AWSELBv2
package import FoundationEssentials
package import TealCore

/// Looks at a service, and at everything that a release of it moves.
package struct ServiceObserver: Sendable {
    private let cloud: any CloudAPI
    private let clock: any WallClock
    private let cluster: String
    private let service: String

    package init(cloud: any CloudAPI, clock: any WallClock, cluster: String, service: String) {
        self.cloud = cloud
        self.clock = clock
        self.cluster = cluster
        self.service = service
    }

    /// The service as ECS describes it; nil where there is none, or none any more.
    package func describe() async throws -> ECS.Service? {
        let input = ECS.DescribeServicesRequest(cluster: cluster, services: [service])
        let output = try await cloud.find(ECS.DescribeServices.self, input, absent: ["ClusterNotFoundException"])
        return output?.services?.first { $0.status != "INACTIVE" }
    }

    /// `deployment` is the native deployment to follow, where one is known. Throws a `Problem` where there is no
    /// service.
    package func look(deployment: String? = nil) async throws -> ServiceSnapshot {
        guard let described = try await describe() else {
            throw Problem(
                what: "The service \(service) is gone.", why: "the cluster \(cluster) has no such service",
                mend: "teal up", code: "TEAL-SERVICE-001")
        }
        async let tasks = tasks()
        async let targets = targets(of: described)
        async let native = native(deployment)
        return ServiceSnapshot(
            at: clock.now, status: described.status ?? "ACTIVE", desired: described.desiredCount ?? 0,
            revision: described.taskDefinition.flatMap { RevisionName($0) },
            rollouts: (described.deployments ?? []).compactMap(Rollout.init), deployment: try await native,
            tasks: try await tasks, targets: try await targets, events: (described.events ?? []).map(EventLine.init))
    }

    // MARK: - Tasks

    private func tasks() async throws -> [TaskState] {
        async let running = taskARNs("RUNNING")
        async let stopped = taskARNs("STOPPED")
        let tasks = try await cloud.tasks(try await running + stopped, cluster: cluster).compactMap(TaskState.init)
        return tasks.sorted { ($0.startedAt ?? .distantFuture, $0.id) < ($1.startedAt ?? .distantFuture, $1.id) }
    }

    /// Stopped tasks of a family, whether or not their service is still there.
    package func stopped(family: String, since start: Date) async throws -> [TaskState] {
        let listed = try await cloud.find(
            ECS.ListTasks.self, .init(cluster: cluster, family: family, desiredStatus: "STOPPED"),
            absent: ["ClusterNotFoundException"])
        let arns = Array((listed?.taskArns ?? []).prefix(100))
        guard !arns.isEmpty else { return [] }
        let output = try await cloud.send(ECS.DescribeTasks.self, .init(cluster: cluster, tasks: arns))
        let recent = (output.tasks ?? []).filter { ($0.createdAt ?? start) >= start }
        return recent.compactMap(TaskState.init)
    }

    private func taskARNs(_ desiredStatus: String) async throws -> [String] {
        try await cloud.taskARNs(.init(cluster: cluster, serviceName: service, desiredStatus: desiredStatus))
    }

    // MARK: - Targets

    private func targets(of described: ECS.Service) async throws -> [TargetState] {
        var states: [TargetState] = []
        for group in Self.targetGroups(of: described) {
            let input = ELBv2.DescribeTargetHealthInput(targetGroupArn: group)
            let output = try await cloud.find(
                ELBv2.DescribeTargetHealth.self, input, absent: ["TargetGroupNotFound"])
            states += (output?.targetHealthDescriptions ?? []).map { TargetState($0, group: group) }
        }
        return states
    }

    /// Both colours, where the service has two.
    package static func targetGroups(of service: ECS.Service) -> [String] {
        var groups: [String] = []
        for balancer in service.loadBalancers ?? [] {
            for group in [balancer.targetGroupArn, balancer.advancedConfiguration?.alternateTargetGroupArn] {
                if let group, !groups.contains(group) { groups.append(group) }
            }
        }
        return groups
    }

    // MARK: - Deployments

    private func native(_ arn: String?) async throws -> NativeDeployment? {
        guard let arn else { return nil }
        let output = try await cloud.send(
            ECS.DescribeServiceDeployments.self, .init(serviceDeploymentArns: [arn]))
        return output.serviceDeployments?.first.map(NativeDeployment.init)
    }

    /// The newest native deployment whose revision runs this task definition; nil while there is none.
    package func deployment(of revision: RevisionName, since start: Date) async throws -> String? {
        let listed = try await cloud.send(
            ECS.ListServiceDeployments.self, .init(service: service, cluster: cluster))
        // A clock that is a little behind the service's must not hide the deployment.
        let recent = (listed.serviceDeployments ?? []).filter { ($0.createdAt ?? start) >= start - 60 }
        for brief in recent {
            guard let arn = brief.serviceDeploymentArn, let target = brief.targetServiceRevisionArn else { continue }
            let described = try await cloud.send(
                ECS.DescribeServiceRevisions.self, .init(serviceRevisionArns: [target]))
            let definition = described.serviceRevisions?.first?.taskDefinition
            if definition.flatMap({ RevisionName($0) }) == revision { return arn }
        }
        return nil
    }
}
