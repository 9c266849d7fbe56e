import ArgumentParser
import ComposeFile
import Deployer
import TealCore
import TerminalUI

/// What goes into an image.
struct PublishOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The image's tag. Default: the time.", valueName: "tag"))
    var tag: String?

    @Option(
        name: [.customShort("e"), .long],
        help: ArgumentHelp("Set a variable in a packed image; may be given again.", valueName: "NAME=value"))
    var env: [String] = []

    func validate() throws {
        for text in env where !text.contains("=") || text.hasPrefix("=") {
            throw ValidationError("--env must be NAME=value, and is \"\(text)\".")
        }
    }

    var variables: [EnvironmentVariable] {
        env.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return EnvironmentVariable(String(parts[0]), String(parts[1]))
        }
    }
}

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Make the image of a service and push it.",
        discussion: "Nothing is released by it. Layers that the registry has already are not sent again.")

    @OptionGroup var service: ServiceArgument
    @OptionGroup var publishing: PublishOptions
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    struct Document: Encodable {
        var service: String
        var image: String
        var tags: [String]
    }

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service.service)
        let deployer = try await session.deployer(project, publishing: publishing.variables)
        let image = try await deployer.publish(named, tag: publishing.tag)
        if options.json {
            let document = Document(service: named.name, image: image.reference, tags: image.tags)
            session.terminal.data(JSONText.line(document))
        } else {
            session.terminal.data(image.reference)
        }
        session.terminal.conclude("Published \(image.tags.joined(separator: ", ")). Next: teal deploy \(named.name)")
    }
}
