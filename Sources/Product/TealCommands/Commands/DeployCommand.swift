import ArgumentParser
import ComposeFile
import Deployer
import TealCore
import TerminalUI

struct DeployCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deploy", abstract: "Release an image that is published.",
        discussion: """
            Registers a revision that differs from the one that runs in nothing but the image, which is pinned by its digest, \
            and follows the release until this revision alone serves, or the old one does again.
            """)

    @OptionGroup var service: ServiceArgument

    @Option(
        name: .long, help: ArgumentHelp("The image's tag or digest. Default: what was pushed last.", valueName: "tag"))
    var tag: String?

    @Flag(help: "Begin though another release is under way; it is given up.") var replace = false

    @OptionGroup var proof: ProofOptions
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service.service)
        let deployer = try await session.deployer(project)
        try await session.release(named, by: deployer, proof, version: tag ?? "latest") {
            try await deployer.deploy(named, tag: tag, waits: !options.noWait, replaces: replace)
        }
    }
}
