import ArgumentParser
import Deployer
import TealCore
import TerminalUI

struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up", abstract: "Make the infrastructure as the manifest says, and the app run on it.",
        discussion: """
            Creates or updates one CloudFormation stack. What was never published is published first; what runs goes on \
            running as it is. Can be run again at any time.
            """)

    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let deployer = try await session.deployer(session.project(manifest), defaultTimeout: .seconds(1800))
        let result = try await deployer.up()
        session.show(result.services)
        let names = result.services.map(\.service).joined(separator: ", ")
        session.terminal.conclude("\(names) \(result.services.count == 1 ? "serves" : "serve"). Next: teal release")
    }
}
