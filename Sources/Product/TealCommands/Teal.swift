import ArgumentParser
import ComposeFile
import TealCore

/// The root of the command line.
struct Teal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "teal",
        abstract: "Brings a web app to AWS ECS Fargate, and releases it blue/green without dropping a request.",
        discussion: """
            Everything works on the local region (teal region start) until you say --target aws.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Infrastructure",
                subcommands: [UpCommand.self, PlanCommand.self, TemplateCommand.self, DownCommand.self]),
            CommandGroup(
                name: "Releases",
                subcommands: [
                    LoginCommand.self, PublishCommand.self, DeployCommand.self, ReleaseCommand.self,
                    RollbackCommand.self,
                    HistoryCommand.self,
                ]),
            CommandGroup(
                name: "Looking",
                subcommands: [
                    StatusCommand.self, LogsCommand.self, EventsCommand.self, ExecCommand.self, LoadCommand.self,
                ]),
            CommandGroup(name: "Local", subcommands: [RegionCommand.self]),
        ])
}

extension Teal {
    /// Every verb, aliases included.
    static var verbs: [String] {
        let groups = configuration.groupedSubcommands.flatMap(\.subcommands)
        let commands = (configuration.subcommands + groups).map { $0.configuration }
        return Set(commands.flatMap { [$0.commandName ?? ""] + $0.aliases } + ["help"]).filter { !$0.isEmpty }.sorted()
    }

    /// Throws a `Problem` for a verb that is none, with the one that was meant.
    static func checkVerb(_ arguments: [String]) throws(Problem) {
        guard let verb = arguments.first, !verb.hasPrefix("-"), !verbs.contains(verb) else { return }
        throw Problem(
            what: "There is no command \"\(verb)\".", why: "teal has \(verbs.joined(separator: ", "))",
            mend: NearestName.of(verb, among: verbs).map { "did you mean \"teal \($0)\"?" } ?? "teal --help",
            code: "TEAL-USAGE-001", exit: .usage)
    }
}
