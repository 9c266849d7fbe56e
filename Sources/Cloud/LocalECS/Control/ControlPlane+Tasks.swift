import AWSECS
import ContainerRuntime
import FoundationEssentials
import Logging
import TealCore

/// What is needed to carry out one action of a task, as it stood when asked for.
struct TaskJob: Sendable {
    var task: TaskRecord
    var definition: ECS.TaskDefinition
    /// Container to the digest that all tasks of the service's revision run.
    var digests: [String: String]
    /// What the external deployment controller calls its task set.
    var taskSetExternalID: String?
}

extension ControlPlane {
    /// Makes a task's record in a subnet of the zone; nil where the revision's records are gone.
    func startTask(of service: ServiceRecord, revision: String, zone: String, now: Date) -> String? {
        guard let revision = revisions[revision], let definition = definitions[revision.definitionARN] else {
            return nil
        }
        let network = revision.shape?.networkConfiguration?.awsvpcConfiguration
        guard let (subnet, zone) = subnet(in: zone, of: revision) else { return nil }
        let deployment = service.controller.deployments.first { $0.revision == revision.arn }
        var task = newTask(
            definition, cluster: service.clusterARN, group: "service:\(service.name)", zone: zone, subnet: subnet,
            securityGroups: network?.securityGroups ?? [], targets: revision.targets,
            registries: (revision.shape?.serviceRegistries ?? []).compactMap(RegistryUse.init), overrides: nil,
            now: now)
        task.serviceARN = service.arn
        task.revision = revision.arn
        task.startedBy = deployment?.id
        task.capacityProvider = capacityProvider(of: revision)
        task.enableExecuteCommand = service.service.enableExecuteCommand ?? false
        task.tags = inheritedTags(service, definition)
        tasks[task.id] = task
        stepTask(task.id, now: now)
        return task.id
    }

    /// By the revision's strategy, of which its live tasks are.
    private func capacityProvider(of revision: RevisionRecord) -> String? {
        guard let items = revision.shape?.capacityProviderStrategy, !items.isEmpty else { return nil }
        let live = tasks.records.values.filter { $0.revision == revision.arn && !$0.machine.isStopping }
        return CapacityStrategy(items: items).provider(
            after: Dictionary(grouping: live) { $0.capacityProvider ?? "" }.mapValues(\.count))
    }

    /// A task in PROVISIONING.
    func newTask(
        _ definition: DefinitionRecord, cluster: String, group: String, zone: String, subnet: String,
        securityGroups: [String], targets: [TargetUse], registries: [RegistryUse] = [], overrides: ECS.TaskOverride?,
        now: Date
    ) -> TaskRecord {
        let id = ids.hex(32)
        let home = ARN(cluster)
        let shape = definition.definition
        let plan = TaskPlan(shape, hasTargets: !targets.isEmpty || !registries.isEmpty)
        let name = home?.lastComponent ?? ""
        let arn = { (resource: String) in
            ARN(service: "ecs", region: home?.region ?? "", account: home?.account ?? "", resource: resource)
                .description
        }
        var task = TaskRecord(
            id: id, arn: arn("task/\(name)/\(id)"), clusterARN: cluster, definitionARN: definition.arn,
            account: home?.account ?? "", region: home?.region ?? "", group: group, zone: zone, subnet: subnet,
            securityGroups: securityGroups, cpu: overrides?.cpu ?? shape.cpu ?? "256",
            memory: overrides?.memory ?? shape.memory ?? "512", overrides: overrides, attachmentID: ids.uuid(),
            machine: TaskMachine(plan: plan, now: now))
        task.targets = targets
        task.registries = registries.isEmpty ? nil : registries
        for (index, container) in plan.containers.enumerated() {
            task.containers[container.name] = ContainerRecord(
                arn: arn("container/\(name)/\(id)/\(ids.uuid())"), runtimeID: "\(id)-\(index)")
        }
        return task
    }

    /// The subnets of a zone take turns; a revision of other subnets uses its own.
    private func subnet(in zone: String, of revision: RevisionRecord) -> (subnet: String, zone: String)? {
        let here = revision.zones.filter { $0.value == zone }
        let subnets = (here.isEmpty ? revision.zones : here).keys.sorted()
        guard !subnets.isEmpty else { return nil }
        let subnet = subnets[tasks.records.count % subnets.count]
        return (subnet, revision.zones[subnet] ?? zone)
    }

    private func inheritedTags(_ service: ServiceRecord, _ definition: DefinitionRecord) -> [String: String] {
        var tags: [String: String] =
            switch service.service.propagateTags {
            case "SERVICE": service.tags
            case "TASK_DEFINITION": definition.tags
            default: [:]
            }
        if service.service.enableECSManagedTags == true {
            tags["aws:ecs:clusterName"] = ARN(service.clusterARN)?.lastComponent
            tags["aws:ecs:serviceName"] = service.name
        }
        return tags
    }

    func job(_ id: String) -> TaskJob? {
        guard let task = tasks[id], let definition = definitions[task.definitionARN] else { return nil }
        let digests = task.revision.flatMap { revisions[$0]?.digests } ?? [:]
        let traits = task.serviceARN.flatMap { services[$0]?.taskSetTraits?[task.startedBy ?? ""] }
        return TaskJob(
            task: task, definition: definition.definition, digests: digests, taskSetExternalID: traits?.externalID)
    }

    // MARK: - Reports of the task runner

    func report(_ event: TaskMachine.Event, of id: String) {
        handle(event, of: id)
        save()
    }

    /// The interface is known before anything else is tried, so that it can be given back whatever happens.
    func attached(_ interface: TaskInterface, to id: String) {
        tasks[id]?.interface = interface
        save()
    }

    /// The digest that holds for the revision: the first that was pulled. A task by itself keeps what it pulled.
    func pin(_ digest: String, container: String, of id: String) -> String {
        guard let arn = tasks[id]?.revision, var revision = revisions[arn] else { return digest }
        if let pinned = revision.digests[container] { return pinned }
        revision.digests[container] = digest
        revisions[arn] = revision
        save()
        return digest
    }

    func pulled(_ image: PulledImage, container: String, of id: String) {
        tasks[id]?.containers[container]?.image = image
        report(.pulled(container: container), of: id)
    }

    func exited(_ runtimeID: String, _ exit: ContainerExit) {
        guard let (id, container) = owner(of: runtimeID) else { return }
        report(.exited(container: container, TaskMachine.ContainerEnd(exit)), of: id)
    }

    /// The task and the container's name.
    func owner(of runtimeID: String) -> (task: String, container: String)? {
        let id = String(runtimeID.prefix(32))
        let container = tasks[id]?.containers.first { $0.value.runtimeID == runtimeID }
        return container.map { (id, $0.key) }
    }

    /// What is left undone is done by the next reconciliation.
    func save() {
        do {
            try flush()
        } catch {
            logger.error("The state could not be written; it is tried again.", metadata: ["error": "\(error)"])
        }
    }
}

extension TaskMachine.ContainerEnd {
    init(_ exit: ContainerExit) {
        self.init(
            code: Int(exit.code),
            reason: exit.outOfMemory ? "OutOfMemoryError: Container killed due to memory usage" : nil)
    }
}
