import ArgumentParser
import ComposeFile
import Deployer
import TealCore
import TerminalUI

struct DownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "down", abstract: "Drain and delete everything, and show that nothing is left.",
        discussion: """
            Published images stay, so that the app can come up again, unless --delete-images is given. Logs go with the stack.
            """, aliases: ["destroy", "delete"])

    @Flag(name: .long, help: "Delete the repositories with all their images too.")
    var deleteImages = false
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    struct Document: Encodable {
        var kept: [String]
        var leftovers: [String]
    }

    func run() async throws {
        let session = Session(options)
        let deployer = try await session.deployer(session.project(manifest), defaultTimeout: .seconds(1800))
        let name = deployer.project.name
        try session.confirm("This deletes \(name) on \(deployer.target).", word: name)
        let result = try await deployer.down(deletesImages: deleteImages)
        if options.json {
            session.terminal.data(JSONText.line(Document(kept: result.kept, leftovers: result.leftovers)))
        }
        guard result.leftovers.isEmpty else {
            throw Problem(
                what: "\(name) is not gone altogether.", why: result.leftovers.joined(separator: "\n"),
                mend: "run teal down again", code: "TEAL-DOWN-001", exit: .verificationFailed)
        }
        let kept =
            result.kept.isEmpty ? "" : " The images in \(result.kept.joined(separator: ", ")) stay (--delete-images)."
        session.terminal.conclude("Nothing of \(name) is left.\(kept) Next: teal up")
    }
}
