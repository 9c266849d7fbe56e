import ArgumentParser
import ComposeFile
import Deployer
import FoundationEssentials
import TealCore
import TerminalUI

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Check the services, their tasks, the load balancer and the app itself.",
        discussion: "The status is 0 where everything is as it should be, and 4 where it is not.")

    @OptionGroup var service: ServiceArgument
    @Flag(name: [.short, .long], help: "Go on looking until Ctrl-C.")
    var watch = false
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let services = try service.service.map { [try project.service(named: $0)] } ?? project.services
        let deployer = try await session.deployer(project)
        guard !watch else { return try await keepWatching(session, deployer, services) }
        var statuses: [ServiceStatus] = []
        for named in services { statuses.append(try await deployer.status(of: named)) }
        if options.json {
            session.terminal.data(JSONText.document(statuses.map(StatusDocument.init)))
        } else {
            session.terminal.say("Target: \(deployer.target)", .dim)
            session.show(statuses, isWhole: true)
        }
        if statuses.contains(where: { !$0.isGood }) { throw ExitStatus.verificationFailed }
    }

    private func keepWatching(
        _ session: Session, _ deployer: ProjectDeployer, _ services: [ComposeService]
    ) async throws {
        var last: [String: String] = [:]
        while true {
            var frame: [String] = []
            var changes: [String] = []
            for named in services {
                let status = try await deployer.status(of: named)
                frame += StatusText.lines(status, coloured: session.terminal.settings.colour)
                let summary = StatusText.summary(status)
                if last[named.name] != summary { changes.append(summary) }
                last[named.name] = summary
                if options.json { session.terminal.data(JSONText.line(StatusDocument(status))) }
            }
            if !options.json { session.terminal.progress(frame: frame, changes: changes) }
            try await session.clock.sleep(for: .seconds(1))
        }
    }
}
