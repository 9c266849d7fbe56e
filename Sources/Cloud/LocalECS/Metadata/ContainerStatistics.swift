import AWSWire
import ContainerRuntime
import FoundationEssentials

/// A container's statistics as Docker tells them, with what is measured here.
///
/// `preread` and `precpu_stats` are left out: two readings, taken by whoever asks, say the same and more exactly.
/// Source: "Amazon ECS task metadata endpoint version 4 for tasks on Fargate" in the developer guide, and
/// <https://docs.docker.com/reference/api/engine/version/v1.47/#tag/Container/operation/ContainerStats>.
struct ContainerStatistics: Sendable {
    /// The container's id at the runtime, and its name in the task.
    var id: String
    var name: String
    var usage: ResourceUsage
    /// What the task's containers share: its limits, and its network.
    var task: SandboxUsage
    var now: Date

    var json: JSONValue {
        .object([
            "read": .string(now.formatted(.iso8601)), "id": .string(id), "name": .string(name),
            "num_procs": .integer(0), "pids_stats": .object(["current": .integer(usage.processes)]),
            "cpu_stats": cpu, "memory_stats": memory, "blkio_stats": blocks, "networks": .object(["eth0": network]),
        ])
    }

    private var cpu: JSONValue {
        var members: JSONObject = ["cpu_usage": .object(["total_usage": .integer(usage.cpu)])]
        if let cores = usage.cpuLimit ?? task.total.cpuLimit {
            members.members.append((name: "online_cpus", value: .integer(max(1, Int(cores.rounded(.up))))))
        }
        return .object(members)
    }

    /// Docker's `usage` counts the file cache, which `docker stats` takes off again.
    private var memory: JSONValue {
        var members: JSONObject = [
            "usage": .integer(usage.memory + usage.cache),
            "stats": .object([
                "inactive_file": .integer(usage.cache), "total_inactive_file": .integer(usage.cache),
            ]),
        ]
        if let limit = usage.memoryLimit ?? task.total.memoryLimit {
            members.members.append((name: "limit", value: .integer(limit)))
        }
        return .object(members)
    }

    private var blocks: JSONValue {
        let counts = [("Read", usage.blockRead), ("Write", usage.blockWritten)]
        return .object([
            "io_service_bytes_recursive": .array(
                counts.map { .object(["op": .string($0.0), "value": .integer($0.1)]) })
        ])
    }

    private var network: JSONValue {
        let (received, sent) = (task.network.received, task.network.sent)
        return .object([
            "rx_bytes": .integer(received.bytes), "rx_packets": .integer(received.packets),
            "rx_errors": .integer(received.errors), "rx_dropped": .integer(received.dropped),
            "tx_bytes": .integer(sent.bytes), "tx_packets": .integer(sent.packets),
            "tx_errors": .integer(sent.errors), "tx_dropped": .integer(sent.dropped),
        ])
    }
}
