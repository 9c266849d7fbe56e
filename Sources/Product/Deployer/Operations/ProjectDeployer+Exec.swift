import AWSECS
import AWSWire
package import ComposeFile
import FoundationEssentials
import TealCore

extension ProjectDeployer {
    /// A session that was opened: where its data channel is, and what shows that one may have it.
    package struct ExecSession: Equatable, Sendable {
        package var task: String
        package var container: String
        package var streamURL: String
        package var token: String
    }

    /// Opens a session with a container of the service, for a command as ECS splits it into words.
    /// - Parameters:
    ///   - task: an id; nil for the newest task that runs and is healthy.
    ///   - container: nil for the service's own.
    package func openExec(
        in service: ComposeService, task: String?, container: String?, command: String
    ) async throws -> ExecSession {
        let chosen = try await execTask(of: service, task)
        let id = chosen.taskArn?.split(separator: "/").last.map(String.init) ?? ""
        guard chosen.enableExecuteCommand == true else { throw Problem.execDisabled(service, id) }
        let name = container ?? service.name
        do {
            let answer = try await cloud.send(
                ECS.ExecuteCommand.self,
                .init(cluster: project.cluster, container: name, command: command, interactive: true, task: id))
            return ExecSession(
                task: id, container: answer.containerName ?? name, streamURL: answer.session?.streamUrl ?? "",
                token: answer.session?.tokenValue ?? "")
        } catch let error as AWSError {
            throw Problem.execRefused(service, id, name, error)
        }
    }

    private func execTask(of service: ComposeService, _ wanted: String?) async throws -> ECS.Task {
        if let wanted {
            guard let task = try await cloud.tasks([wanted], cluster: project.cluster).first else {
                throw Problem(
                    what: "There is no task \(wanted).", why: "the cluster \(project.cluster) of \(target) has none",
                    mend: "teal status \(service.name)", code: "TEAL-EXEC-001")
            }
            return task
        }
        let arns = try await cloud.taskARNs(
            .init(cluster: project.cluster, serviceName: service.serviceName, desiredStatus: "RUNNING"))
        let running = try await cloud.tasks(arns, cluster: project.cluster).filter { $0.lastStatus == "RUNNING" }
        // A task without a health check is UNKNOWN for ever.
        let healthy = running.filter { $0.healthStatus != "UNHEALTHY" }
        guard let task = (healthy.isEmpty ? running : healthy).max(by: { started($0) < started($1) }) else {
            throw Problem(
                what: "No task of \(service.name) runs.", why: "\(target) has none whose status is RUNNING",
                mend: "teal status \(service.name)", code: "TEAL-EXEC-002")
        }
        return task
    }

    private func started(_ task: ECS.Task) -> Date { task.startedAt ?? .distantPast }
}

extension Problem {
    fileprivate static func execDisabled(_ service: ComposeService, _ task: String) -> Problem {
        let isReadOnly = service.containers.contains { $0.isReadOnly }
        return Problem(
            what: "No command can be run in task \(task).",
            why: isReadOnly
                ? "a container of \(service.name) is read-only, which ECS Exec's agent cannot be"
                : "it was started without ECS Exec",
            mend: isReadOnly
                ? "take read_only out of the manifest, then teal up"
                : "teal up turns ECS Exec on for \(service.name); tasks started after that have it",
            code: "TEAL-EXEC-003")
    }

    fileprivate static func execRefused(
        _ service: ComposeService, _ task: String, _ container: String, _ error: AWSError
    ) -> Problem {
        let mend =
            switch error.code {
            case "TargetNotConnectedException":
                "try again in a moment; does container \(container) run? teal status \(service.name)"
            case "AccessDeniedException": "whoever runs this needs the permission ecs:ExecuteCommand"
            default: "teal status \(service.name)"
            }
        return Problem(
            what: "No command can be run in container \(container) of task \(task) now.", why: error.message,
            mend: mend, code: "TEAL-EXEC-004")
    }
}
