import AWSECS
import AWSServiceDiscovery
import AWSWire
import LocalCloud
import Logging
import TealCore

/// A Cloud Map service that a task is an instance of.
struct RegistryUse: Codable, Equatable, Sendable {
    var service: String
    /// Nil where the service has no SRV records.
    var port: Int?

    /// Nil for a registry without an ARN.
    init?(_ registry: ECS.ServiceRegistry) {
        guard let id = registry.registryArn?.split(separator: "/").last else { return nil }
        service = String(id)
        port = registry.containerPort ?? registry.port
    }
}

/// What Cloud Map is to be told of a task's health.
struct RegistryStanding: Sendable {
    var task: String
    var service: String
    var isHealthy: Bool
    var context: CallContext
}

extension ControlPlane {
    /// The running tasks whose health is another than Cloud Map was told.
    func registryStandings() -> [RegistryStanding] {
        tasks.records.values.flatMap { task -> [RegistryStanding] in
            guard let uses = task.registries, task.machine.status == .running, task.machine.stop == nil,
                task.isKnownHealthy != task.isHealthyForRegistries
            else { return [] }
            return uses.map { use in
                RegistryStanding(
                    task: task.id, service: use.service, isHealthy: task.isHealthyForRegistries,
                    context: serviceContext(task.arn))
            }
        }
    }

    func toldRegistries(_ standing: RegistryStanding) {
        tasks[standing.task]?.isKnownHealthy = standing.isHealthy
        save()
    }
}

extension TaskRecord {
    /// A task without health checks is healthy while it runs.
    var isHealthyForRegistries: Bool { machine.health == .healthy || machine.health == .unknown && !isChecked }

    private var isChecked: Bool { machine.plan.containers.contains { $0.isEssential && $0.healthCheck != nil } }
}

extension TaskRunner {
    /// The instance is the task; its attributes are those that ECS gives it.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html>
    func registerInstances(_ job: TaskJob) async throws {
        for use in job.task.registries ?? [] {
            var attributes = [
                "AVAILABILITY_ZONE": job.task.zone, "REGION": job.task.region,
                "AWS_INSTANCE_IPV4": job.task.interface?.address ?? "", "ECS_CLUSTER_NAME": job.task.clusterName,
                "ECS_SERVICE_NAME": job.task.group.replacing("service:", with: "", maxReplacements: 1),
                "ECS_TASK_DEFINITION_FAMILY": job.definition.family ?? "",
            ]
            attributes["AWS_INSTANCE_PORT"] = use.port.map(String.init)
            attributes["ECS_TASK_SET_EXTERNAL_ID"] = job.taskSetExternalID
            do {
                let service = try await cloud.call(
                    ServiceDiscovery.GetService.self, ServiceDiscovery.GetServiceRequest(id: use.service),
                    await context(job))
                if service.service?.healthCheckCustomConfig != nil, !job.task.isHealthyForRegistries {
                    attributes["AWS_INIT_HEALTH_STATUS"] = "UNHEALTHY"
                }
                let request = ServiceDiscovery.RegisterInstanceRequest(
                    serviceId: use.service, instanceId: job.task.id, creatorRequestId: job.task.id,
                    attributes: attributes)
                _ = try await cloud.call(ServiceDiscovery.RegisterInstance.self, request, await context(job))
            } catch {
                throw TaskFault("failed to register instance in (service \(use.service))", error)
            }
        }
    }

    /// Before the containers get their stop signal, so that no new question is answered with the task.
    func deregisterInstances(_ job: TaskJob) async throws {
        for use in job.task.registries ?? [] {
            let request = ServiceDiscovery.DeregisterInstanceRequest(
                serviceId: use.service, instanceId: job.task.id)
            do {
                _ = try await cloud.call(ServiceDiscovery.DeregisterInstance.self, request, await context(job))
            } catch let error as AWSError where ["InstanceNotFound", "ServiceNotFound"].contains(error.code) {
                // Nobody finds it there any more.
            }
        }
    }

    func tellRegistries() async {
        for standing in await control.registryStandings() {
            let request = ServiceDiscovery.UpdateInstanceCustomHealthStatusRequest(
                serviceId: standing.service, instanceId: standing.task,
                status: standing.isHealthy ? "HEALTHY" : "UNHEALTHY")
            do {
                _ = try await cloud.call(
                    ServiceDiscovery.UpdateInstanceCustomHealthStatus.self, request, standing.context)
                await control.toldRegistries(standing)
            } catch let error as AWSError
                where ["CustomHealthNotFound", "InstanceNotFound", "ServiceNotFound"].contains(error.code)
            {
                await control.toldRegistries(standing)
            } catch {
                logger.warning("Cloud Map was not told a task's health.", metadata: ["error": "\(error)"])
            }
        }
    }
}
