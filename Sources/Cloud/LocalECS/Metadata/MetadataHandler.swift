import AWSWire
import ContainerRuntime
package import HTTPService
import LocalCloud
import TealCore

extension LocalECS {
    /// The task metadata endpoint, to be served where `Configuration.metadataEndpoint` says: `/v4/ID`, `/v4/ID/task`,
    /// `/v4/ID/stats` and `/v4/ID/task/stats`. Who knows a container's id may read: the ids are not to be guessed.
    package var metadataHandler: any HTTPHandler {
        HTTPClosureHandler { request, _ in
            guard request.method == "GET" else { return .text(405, "The metadata endpoint answers GET alone.") }
            guard let document = await metadata(request.path) else {
                return .text(404, "unable to get container metadata: no such container or path")
            }
            return HTTPResponse(
                status: 200, headers: ["Content-Type": "application/json"], body: .bytes(JSONWriter.bytes(document)))
        }
    }

    /// Nil for a path that names nothing.
    func metadata(_ path: String) async -> JSONValue? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count >= 2, parts[0] == "v4", let (metadata, name) = await control.metadata(parts[1]) else {
            return nil
        }
        switch parts.dropFirst(2).joined(separator: "/") {
        case "": return metadata.container(named: name)
        case "task", "taskWithTags": return metadata.task
        case "stats": return await stats(of: metadata.job.task)[parts[1]] ?? .null
        case "task/stats":
            let task = metadata.job.task
            let known = await stats(of: task)
            var all = JSONObject()
            for container in task.containers.values.sorted(by: { $0.runtimeID < $1.runtimeID }) {
                all.members.append((name: container.runtimeID, value: known[container.runtimeID] ?? .null))
            }
            return .object(all)
        default: return nil
        }
    }

    /// By the containers' ids; those that do not run are not there, and are null to whoever asks, as AWS has it.
    private func stats(of task: TaskRecord) async -> [String: JSONValue] {
        guard let usage = try? await runtime.usage(of: task.id) else { return [:] }
        var all: [String: JSONValue] = [:]
        for (name, container) in task.containers {
            guard let own = usage.containers[container.runtimeID] else { continue }
            let statistics = ContainerStatistics(
                id: container.runtimeID, name: name, usage: own, task: usage, now: faults.seen(clock.now))
            all[container.runtimeID] = statistics.json
        }
        return all
    }
}

extension ControlPlane {
    /// The task that a container belongs to, and the container's name.
    func metadata(_ runtimeID: String) -> (TaskMetadata, String)? {
        guard let (id, name) = owner(of: runtimeID), let job = job(id) else { return nil }
        let service = job.task.serviceARN.flatMap { services[$0]?.name }
        return (TaskMetadata(job: job, serviceName: service), name)
    }
}
