import ArgumentParser
import ComposeFile
import Deployer
import FoundationEssentials
import TealCore
import TerminalUI

struct LogsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: "Print what the tasks of a service wrote.")

    @OptionGroup var service: ServiceArgument
    @Flag(name: [.customShort("F"), .long], help: "Go on printing until Ctrl-C.")
    var follow = false
    @Option(name: .long, help: ArgumentHelp("Only what is younger than this: 10m, 2h, 1d.", valueName: "duration"))
    var since: DurationOption?
    @Option(
        name: [.customShort("n"), .long], help: ArgumentHelp("Only the last lines. Default: 100.", valueName: "number"))
    var tail: Int?
    @Option(name: .long, help: ArgumentHelp("Only of tasks of this revision.", valueName: "number"))
    var revision: Int?
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    struct Line: Encodable {
        var at: Date
        var task: String
        var message: String
    }

    func validate() throws {
        if let tail, tail < 0 { throw ValidationError("--tail must not be negative.") }
    }

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service.service)
        let deployer = try await session.deployer(project)
        var request = ProjectDeployer.LogRequest(
            since: since.map { session.clock.now.addingTimeInterval(-$0.duration.seconds) },
            revision: revision)
        var lines = try await deployer.logs(of: named, request)
        print(lines.suffix(tail ?? (since == nil ? 100 : lines.count)), session)
        guard follow else { return }
        var seen = Set(lines.map(\.id))
        while true {
            try await session.clock.sleep(for: .seconds(1))
            // Lines may arrive late and out of order; those known already are passed over.
            request.since = (lines.last?.at ?? session.clock.now).addingTimeInterval(-30)
            let found = try await deployer.logs(of: named, request)
            print(found.filter { !seen.contains($0.id) }, session)
            seen = Set(found.map(\.id))
            if !found.isEmpty { lines = found }
        }
    }

    private func print(_ lines: some Sequence<ProjectDeployer.TaskLogLine>, _ session: Session) {
        for line in lines {
            if options.json {
                session.terminal.data(JSONText.line(Line(at: line.at, task: line.task, message: line.message)))
            } else {
                session.terminal.data("\(line.at.formatted(.iso8601))  \(line.task.prefix(8))  \(line.message)")
            }
        }
    }
}
