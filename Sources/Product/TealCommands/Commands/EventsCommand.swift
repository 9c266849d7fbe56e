import ArgumentParser
import ComposeFile
import Deployer
import FoundationEssentials
import TealCore
import TerminalUI

struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Print what a service did, and why.")

    @OptionGroup var service: ServiceArgument
    @Flag(name: .long, help: "Print what CloudFormation did instead.")
    var stack = false
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    struct Event: Encodable {
        var at: Date
        var message: String
    }

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try stack ? nil : project.service(named: service.service)
        let deployer = try await session.deployer(project)
        let events: [Event]
        if let named {
            events = try await deployer.events(of: named).map { Event(at: $0.at, message: $0.message) }
        } else {
            events = try await deployer.stackEvents().map { line in
                let reason = line.reason.isEmpty ? "" : ": \(line.reason)"
                return Event(at: line.at, message: "\(line.logicalID)  \(StackView.word(line.status))\(reason)")
            }
        }
        guard !options.json else { return session.terminal.data(JSONText.document(events)) }
        for event in events { session.terminal.data("\(event.at.formatted(.iso8601))  \(event.message)") }
    }
}
