import AWSECS
import AWSELBv2
import FoundationEssentials
import TealCore

extension Rollout {
    init?(_ deployment: ECS.Deployment) {
        guard let revision = deployment.taskDefinition.flatMap({ RevisionName($0) }) else { return nil }
        self.init(
            revision: revision, status: deployment.status ?? "", state: deployment.rolloutState ?? "",
            reason: deployment.rolloutStateReason ?? "", failedTasks: deployment.failedTasks ?? 0)
    }
}

extension NativeDeployment {
    init(_ deployment: ECS.ServiceDeployment) {
        self.init(
            arn: deployment.serviceDeploymentArn ?? "", status: deployment.status ?? "PENDING",
            reason: deployment.rollback?.reason ?? deployment.statusReason ?? "",
            stage: deployment.lifecycleStage ?? "",
            weight: deployment.targetServiceRevision?.requestedProductionTrafficWeight,
            failureCount: deployment.deploymentCircuitBreaker?.failureCount,
            failureThreshold: deployment.deploymentCircuitBreaker?.threshold)
    }
}

extension TaskState {
    /// Nil for a task without a name or a definition.
    init?(_ task: ECS.Task) {
        guard let arn = task.taskArn.flatMap({ ARN($0) }),
            let revision = task.taskDefinitionArn.flatMap({ RevisionName($0) })
        else { return nil }
        self.init(
            id: arn.lastComponent, revision: revision, zone: task.availabilityZone ?? "",
            address: Self.address(of: task),
            status: task.lastStatus ?? "", desiredStatus: task.desiredStatus ?? "",
            health: task.healthStatus ?? "UNKNOWN",
            startedAt: task.startedAt, stoppedAt: task.stoppedAt, stopCode: task.stopCode ?? "",
            stoppedReason: task.stoppedReason ?? "", containers: (task.containers ?? []).map(ContainerState.init))
    }

    private static func address(of task: ECS.Task) -> String {
        let details = (task.attachments ?? []).flatMap { $0.details ?? [] }
        let attached = details.first { $0.name == "privateIPv4Address" }?.value
        let interfaces = (task.containers ?? []).flatMap { $0.networkInterfaces ?? [] }
        return attached ?? interfaces.first?.privateIpv4Address ?? ""
    }
}

extension ContainerState {
    init(_ container: ECS.Container) {
        self.init(
            name: container.name ?? "", exitCode: container.exitCode, reason: container.reason ?? "",
            health: container.healthStatus ?? "UNKNOWN")
    }
}

extension TargetState {
    init(_ description: ELBv2.TargetHealthDescription, group: String) {
        self.init(
            group: group, address: description.target?.id ?? "", port: description.target?.port ?? 0,
            state: description.targetHealth?.state ?? "", reason: description.targetHealth?.reason ?? "",
            description: description.targetHealth?.description ?? "")
    }
}

extension EventLine {
    init(_ event: ECS.ServiceEvent) {
        self.init(id: event.id ?? "", at: event.createdAt ?? .distantPast, message: event.message ?? "")
    }
}
