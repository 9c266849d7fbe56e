import ArgumentParser
import ComposeFile
import Deployer
import TealCore
import TerminalUI

struct RollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback", abstract: "Go back to an earlier revision, as fast as a release.",
        discussion: "Without a revision: to the last one that served before this. teal history lists them.")

    @Option(
        name: .long, help: ArgumentHelp("The service; may be left out where there is one only.", valueName: "service"))
    var service: String?

    @Argument(help: ArgumentHelp("The number of the revision.", valueName: "revision"))
    var revision: Int?

    @OptionGroup var proof: ProofOptions
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service)
        let deployer = try await session.deployer(project)
        try await session.release(named, by: deployer, proof, version: revision.map(String.init) ?? "previous") {
            try await deployer.rollback(named, to: revision, waits: !options.noWait)
        }
    }
}
