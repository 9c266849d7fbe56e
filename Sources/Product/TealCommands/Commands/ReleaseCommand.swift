import ArgumentParser
import ComposeFile
import Deployer
import TealCore
import TerminalUI

struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Publish and deploy.",
        discussion: "The status is 0 only where the new revision alone serves, and 3 where it was rolled back.")

    @OptionGroup var service: ServiceArgument
    @OptionGroup var publishing: PublishOptions
    @Flag(help: "Begin though another release is under way; it is given up.") var replace = false

    @OptionGroup var proof: ProofOptions
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service.service)
        let deployer = try await session.deployer(project, publishing: publishing.variables)
        // Before anything is packed and sent.
        if !replace { try await deployer.refuseBesideAnother(named) }
        let image = try await deployer.publish(named, tag: publishing.tag)
        let tag = image.tags.first ?? "latest"
        try await session.release(named, by: deployer, proof, version: tag) {
            try await deployer.deploy(named, tag: image.digest, waits: !options.noWait, replaces: replace)
        }
    }
}
