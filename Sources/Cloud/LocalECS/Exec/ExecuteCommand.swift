import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import SessionChannel

/// A container that a command can be run in.
struct ExecTarget: Sendable {
    var clusterARN: String
    var clusterName: String
    var taskARN: String
    var taskID: String
    var containerARN: String
    var containerName: String
    var runtimeID: String
}

extension LocalECS {
    /// Opens a session; the command starts when a client comes for it at the stream's URL with the token.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html>
    func executeCommand(
        _ input: ECS.ExecuteCommandRequest, _ context: CallContext
    ) async throws -> ECS.ExecuteCommandResponse {
        guard let endpoint = configuration.sessionEndpoint else { throw AWSError.notHere("ExecuteCommand") }
        guard input.interactive == true else {
            throw AWSError.invalidParameter("Interactive is the only mode supported currently.")
        }
        guard let words = ShellWords.split(input.command ?? ""), !words.isEmpty else {
            throw AWSError.invalidParameter("The command cannot be read: a quote in it is not closed, or it is empty.")
        }
        let target = try await control.execTarget(input, context)
        let session = sessions.open(target, command: words, now: context.now)
        return ECS.ExecuteCommandResponse(
            clusterArn: target.clusterARN, containerArn: target.containerARN, containerName: target.containerName,
            interactive: true,
            session: ECS.Session(
                sessionId: session.id, streamUrl: "\(endpoint)\(Self.sessionPath)\(session.id)?role=publish_subscribe",
                tokenValue: session.token),
            taskArn: target.taskARN)
    }
}

extension ControlPlane {
    /// Which container is meant, and whether it can be reached.
    func execTarget(_ input: ECS.ExecuteCommandRequest, _ context: CallContext) throws -> ExecTarget {
        let cluster = try cluster(input.cluster, context)
        guard let task = task(input.task ?? "", in: cluster) else {
            throw AWSError.invalidParameter("The referenced task was not found.")
        }
        let names = (definitions[task.definitionARN]?.definition.containerDefinitions ?? []).compactMap(\.name)
        guard let name = input.container ?? (names.count == 1 ? names[0] : nil) else {
            throw AWSError.invalidParameter(
                "The task has several containers (\(names.joined(separator: ", "))): name one.")
        }
        guard names.contains(name) else {
            throw AWSError.invalidParameter("The task has no container named \(name).")
        }
        guard task.enableExecuteCommand, task.machine.status == .running else {
            throw AWSError.executeCommandDisabled
        }
        // The agent goes with its container, which another container of the task may outlive.
        guard task.machine.containers[name]?.phase == .running, let container = task.containers[name] else {
            throw AWSError.targetNotConnected
        }
        return ExecTarget(
            clusterARN: cluster.arn, clusterName: cluster.name, taskARN: task.arn, taskID: task.id,
            containerARN: container.arn, containerName: name, runtimeID: container.runtimeID)
    }

    /// The agent that runs commands: there where the task was started with it, and up while its container is.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html>
    func managedAgents(_ record: TaskRecord, _ container: String) -> [ECS.ManagedAgent]? {
        guard record.enableExecuteCommand else { return nil }
        let state = record.machine.containers[container]
        let status =
            switch state?.phase {
            case .running: "RUNNING"
            case .stopped: "STOPPED"
            default: "PENDING"
            }
        return [
            ECS.ManagedAgent(
                lastStartedAt: state?.startedAt, name: ECS.ManagedAgentName.executeCommandAgent, lastStatus: status)
        ]
    }
}

extension AWSError {
    /// As AWS answers for a task without the agent.
    static let executeCommandDisabled = AWSError.invalidParameter(
        """
        The execute command failed because execute command was not enabled when the task was run or the execute \
        command agent isn’t running. Wait and try again or run a new task with execute command enabled and try again.
        """)

    /// As AWS answers where the agent cannot be reached.
    static let targetNotConnected = AWSError(
        "TargetNotConnectedException", "The execute command failed due to an internal error. Try again later.")
}
