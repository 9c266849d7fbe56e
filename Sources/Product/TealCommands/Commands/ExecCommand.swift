import ArgumentParser
import ComposeFile
import Deployer
import SessionChannel
import TealCore
import TerminalUI

/// In a session Ctrl-C is the command's; without a terminal it ends teal, and with it the session.
struct ExecCommand: AsyncParsableCommand, SignalHandlingCommand {
    static let configuration = CommandConfiguration(
        commandName: "exec", abstract: "Run a command inside a running task, by ECS Exec.",
        discussion: """
            teal exec web                       a shell in the newest healthy task of web
            teal exec web -- ls -l /app         one command; its exit status is teal's
            teal exec web -- sh < script.sh     without a terminal, standard input is the command's, as lines of text
            """)

    @OptionGroup var service: ServiceArgument
    @Option(name: .long, help: ArgumentHelp("The task. Default: the newest healthy one.", valueName: "id"))
    var task: String?
    @Option(name: .long, help: ArgumentHelp("The container. Default: the service's own.", valueName: "name"))
    var container: String?
    @Flag(
        name: .long,
        help: "Run the command without a shell around it, for images that have none; its exit status is not known then."
    )
    var direct = false
    @Argument(
        parsing: .postTerminator, help: ArgumentHelp("The command. Default: a shell.", valueName: "command"))
    var command: [String] = []
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service.service)
        let deployer = try await session.deployer(project)
        let words = command.isEmpty ? ["/bin/sh"] : command
        let remote = RemoteCommand(
            words, isPiped: !StandardInput.isTerminal || !StandardInput.hasTerminalOutput, secret: IDSource().hex(16))
        let opened = try await deployer.openExec(
            in: named, task: task, container: container, command: direct ? ShellWords.join(words) : remote.text)
        session.terminal.detail("task \(opened.task), container \(opened.container)")
        let run = try SessionRun(
            url: opened.streamURL, token: opened.token, marks: direct ? nil : remote.reader, terminal: RawTerminal())
        try finish(run.run(), opened)
    }

    private func finish(_ outcome: SessionRun.Outcome, _ opened: ProjectDeployer.ExecSession) throws {
        let why: String
        switch outcome.ending {
        case _ where outcome.status != nil: throw ExitCode(outcome.status ?? 0)
        case .exited(let code): throw ExitCode(code)
        case .closed("") where direct: return
        case .closed(let reason): why = reason.isEmpty ? "the session ended before the command told its status" : reason
        case .unsupported(let what): why = "it wants \(what), which teal has not"
        case .silent: why = "nothing was heard for five minutes"
        }
        throw Problem(
            what: "The command in task \(opened.task) was cut off.", why: why,
            mend: "does the task still run? teal status; has the image /bin/sh? if not, add --direct",
            code: "TEAL-EXEC-006")
    }
}
