import ArgumentParser

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
                    LoginCommand.self, PublishCommand.self, DeployCommand.self, ReleaseCommand.self, RollbackCommand.self,
                    HistoryCommand.self,
                ]),
            CommandGroup(
                name: "Looking", subcommands: [StatusCommand.self, LogsCommand.self, EventsCommand.self]),
        ])
}
