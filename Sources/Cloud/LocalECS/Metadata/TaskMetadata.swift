import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import TealCore

/// The documents of the task metadata endpoint, version 4.
///
/// Source: "Amazon ECS task metadata endpoint version 4 for tasks on Fargate" in the developer guide.
struct TaskMetadata: Sendable {
    var job: TaskJob
    var serviceName: String?

    var task: JSONValue {
        let record = job.task
        let machine = record.machine
        var document: JSONObject = [
            "Cluster": .string(record.clusterARN), "TaskARN": .string(record.arn),
            "Family": .string(job.definition.family ?? ""), "Revision": .string("\(job.definition.revision ?? 0)"),
            "DesiredStatus": .string(machine.isStopping ? "STOPPED" : "RUNNING"),
            "KnownStatus": .string(machine.status.rawValue),
            "Limits": .object([
                "CPU": .number((Double(record.cpu) ?? 0) / 1024), "Memory": .integer(Int(record.memory) ?? 0),
            ]),
            "AvailabilityZone": .string(record.zone), "LaunchType": .string("FARGATE"),
            "Containers": .array((job.definition.containerDefinitions ?? []).map(container)),
        ]
        document.set("ServiceName", serviceName)
        document.set("PullStartedAt", machine.pullStartedAt)
        document.set("PullStoppedAt", machine.pullStoppedAt)
        document.set("ExecutionStoppedAt", machine.executionStoppedAt)
        return .object(document)
    }

    func container(named name: String) -> JSONValue {
        container(job.container(name))
    }

    private func container(_ definition: ECS.ContainerDefinition) -> JSONValue {
        let name = definition.name ?? ""
        let record = job.task.containers[name]
        let state = job.task.machine.containers[name]
        var document: JSONObject = [
            "DockerId": .string(record?.runtimeID ?? ""), "Name": .string(name), "DockerName": .string(name),
            "Image": .string(definition.image ?? ""), "ImageID": .string(record?.image?.digest ?? ""),
            "Labels": .object(labels(definition)),
            "DesiredStatus": .string(job.task.machine.isStopping ? "STOPPED" : "RUNNING"),
            "KnownStatus": .string(state?.phase.rawValue ?? "PENDING"),
            "Limits": .object([
                "CPU": .integer(definition.cpu ?? 0),
                "Memory": .integer(definition.memory ?? Int(job.task.memory) ?? 0),
            ]),
            "Type": .string("NORMAL"),
            "ContainerARN": .string(record?.arn ?? ""), "Networks": .array([network]),
        ]
        document.set("LogDriver", definition.logConfiguration?.logDriver)
        document.set("CreatedAt", state?.startedAt)
        document.set("StartedAt", state?.startedAt)
        if let code = state?.exitCode { document.members.append((name: "ExitCode", value: .integer(code))) }
        if definition.healthCheck != nil {
            document.members.append(
                (name: "Health", value: .object(["status": .string((state?.health ?? .unknown).rawValue)])))
        }
        return .object(document)
    }

    private func labels(_ container: ECS.ContainerDefinition) -> JSONObject {
        var labels: JSONObject = [
            "com.amazonaws.ecs.cluster": .string(job.task.clusterARN),
            "com.amazonaws.ecs.container-name": .string(container.name ?? ""),
            "com.amazonaws.ecs.task-arn": .string(job.task.arn),
            "com.amazonaws.ecs.task-definition-family": .string(job.definition.family ?? ""),
            "com.amazonaws.ecs.task-definition-version": .string("\(job.definition.revision ?? 0)"),
        ]
        for (name, value) in (container.dockerLabels ?? [:]).sorted(by: { $0.key < $1.key }) {
            labels.members.append((name: name, value: .string(value)))
        }
        return labels
    }

    private var network: JSONValue {
        let interface = job.task.interface
        let addresses = interface.map { [JSONValue.string($0.address)] } ?? []
        return .object([
            "NetworkMode": .string("awsvpc"), "IPv4Addresses": .array(addresses), "AttachmentIndex": .integer(0),
            "MACAddress": .string(interface?.macAddress ?? ""),
            "PrivateDNSName": .string(interface?.privateDNSName ?? ""),
        ])
    }
}

extension JSONObject {
    fileprivate mutating func set(_ name: String, _ value: String?) {
        if let value { members.append((name: name, value: .string(value))) }
    }

    fileprivate mutating func set(_ name: String, _ value: Date?) {
        set(name, value.map { $0.formatted(.iso8601) })
    }
}
