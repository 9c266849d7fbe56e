import ArgumentParser
import ComposeFile
import Deployer
import TealCore
import TerminalUI

struct LoginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "login", abstract: "Sign docker, podman or buildah in to the registry.",
        discussion: "The password is handed over on standard input and lasts twelve hours. teal publish needs no login."
    )

    @OptionGroup var service: ServiceArgument
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service.service)
        let deployer = try await session.deployer(project)
        let registry = try await deployer.login(named, runner: SystemCommandRunner())
        session.terminal.conclude("Signed in to \(registry). Next: teal publish")
    }
}
