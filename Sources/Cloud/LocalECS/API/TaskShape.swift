import AWSECS
import ContainerRuntime
import FoundationEssentials

extension ControlPlane {
    /// A task as `DescribeTasks` gives it.
    func describe(_ record: TaskRecord, tags: Bool = false) -> ECS.Task {
        let machine = record.machine
        let definition = definitions[record.definitionARN]?.definition
        var task = ECS.Task()
        task.taskArn = record.arn
        task.clusterArn = record.clusterARN
        task.taskDefinitionArn = record.definitionARN
        task.availabilityZone = record.zone
        task.attachments = [attachment(record)]
        let architecture = definition?.runtimePlatform?.cpuArchitecture?.lowercased() ?? "x86_64"
        task.attributes = [ECS.Attribute(name: "ecs.cpu-architecture", value: architecture)]
        task.containers = (definition?.containerDefinitions ?? []).map { container($0, record) }
        task.cpu = record.cpu
        task.memory = record.memory
        task.desiredStatus = machine.isStopping ? "STOPPED" : "RUNNING"
        task.lastStatus = machine.status.rawValue
        task.healthStatus = machine.health.rawValue
        task.enableExecuteCommand = record.enableExecuteCommand
        task.group = record.group
        task.startedBy = record.startedBy
        task.launchType = "FARGATE"
        task.capacityProviderName = record.capacityProvider
        task.platformVersion = "1.4.0"
        task.platformFamily = "Linux"
        task.overrides = overrides(record, definition)
        task.tags = tags ? record.tags.ecsTags : []
        task.version = record.version
        task.ephemeralStorage = definition?.ephemeralStorage ?? ECS.EphemeralStorage(sizeInGiB: 20)
        setTimes(&task, machine, hasInterface: record.interface != nil)
        return task
    }

    private func setTimes(_ task: inout ECS.Task, _ machine: TaskMachine, hasInterface: Bool) {
        task.createdAt = machine.createdAt
        task.connectivity = hasInterface ? "CONNECTED" : nil
        task.connectivityAt = hasInterface ? machine.pullStartedAt : nil
        task.pullStartedAt = machine.pullStartedAt
        task.pullStoppedAt = machine.pullStoppedAt
        task.startedAt = machine.startedAt
        task.stoppingAt = machine.stoppingAt
        task.executionStoppedAt = machine.executionStoppedAt
        task.stoppedAt = machine.stoppedAt
        task.stopCode = machine.stop?.code.rawValue
        task.stoppedReason = machine.stop?.reason
    }

    private func attachment(_ record: TaskRecord) -> ECS.Attachment {
        var details = [ECS.KeyValuePair(name: "subnetId", value: record.subnet)]
        if let interface = record.interface {
            details.append(ECS.KeyValuePair(name: "networkInterfaceId", value: interface.id))
            details.append(ECS.KeyValuePair(name: "macAddress", value: interface.macAddress))
            details.append(ECS.KeyValuePair(name: "privateDnsName", value: interface.privateDNSName))
            details.append(ECS.KeyValuePair(name: "privateIPv4Address", value: interface.address))
        }
        let status =
            switch record.machine.status {
            case .stopped: "DELETED"
            case _ where record.interface == nil: "PRECREATED"
            default: "ATTACHED"
            }
        return ECS.Attachment(
            id: record.attachmentID, type: "ElasticNetworkInterface", status: status, details: details)
    }

    private func container(_ definition: ECS.ContainerDefinition, _ record: TaskRecord) -> ECS.Container {
        let name = definition.name ?? ""
        let state = record.machine.containers[name]
        let known = record.containers[name]
        var container = ECS.Container(
            containerArn: known?.arn, taskArn: record.arn, name: name, image: definition.image)
        container.imageDigest = known?.image?.digest
        container.runtimeId = state?.startedAt == nil ? nil : known?.runtimeID
        container.lastStatus = state?.phase.rawValue
        container.exitCode = state?.exitCode
        container.reason = state?.reason
        container.networkBindings = []
        container.networkInterfaces =
            record.interface.map {
                [ECS.NetworkInterface(attachmentId: record.attachmentID, privateIpv4Address: $0.address)]
            } ?? []
        container.healthStatus = (state?.health ?? .unknown).rawValue
        container.cpu = "\(definition.cpu ?? 0)"
        container.memory = definition.memory.map { "\($0)" }
        container.managedAgents = managedAgents(record, name)
        container.memoryReservation = definition.memoryReservation.map { "\($0)" }
        return container
    }

    private func overrides(_ record: TaskRecord, _ definition: ECS.TaskDefinition?) -> ECS.TaskOverride {
        var overrides = record.overrides ?? ECS.TaskOverride()
        let given = overrides.containerOverrides ?? []
        overrides.containerOverrides = (definition?.containerDefinitions ?? []).map { container in
            given.first { $0.name == container.name } ?? ECS.ContainerOverride(name: container.name)
        }
        overrides.inferenceAcceleratorOverrides = overrides.inferenceAcceleratorOverrides ?? []
        return overrides
    }
}
