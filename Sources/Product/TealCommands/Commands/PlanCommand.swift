import ArgumentParser
import Deployer
import TealCore
import TerminalUI

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Show what up would change.",
        discussion: "Changes nothing. With --check the exit status is 2 where there are changes.", aliases: ["diff"])

    @Flag(name: .long, help: "End with status 2 where there are changes.")
    var check = false
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    struct Change: Encodable {
        var action: String
        var resource: String
        var type: String
        var replacement: String
        var properties: [String]
    }

    func run() async throws {
        let session = Session(options)
        let changes = try await session.deployer(session.project(manifest)).plan()
        if options.json {
            session.terminal.data(
                JSONText.document(
                    changes.map {
                        Change(
                            action: $0.action, resource: $0.logicalID, type: $0.type, replacement: $0.replacement,
                            properties: $0.properties)
                    }))
        } else if !changes.isEmpty {
            session.terminal.data(Self.table(changes))
        }
        session.terminal.conclude(
            changes.isEmpty ? "Everything is as the manifest says." : "\(changes.count) changes. Next: teal up")
        if check, !changes.isEmpty { throw ExitStatus.findings }
    }

    static func table(_ changes: [PlannedChange]) -> Table {
        var table = Table([.init("CHANGE"), .init("RESOURCE"), .init("TYPE"), .init("HOW")])
        for change in changes {
            let how = [replacement(change.replacement), change.properties.joined(separator: ", ")]
            let ink: Ink = change.action == "Remove" ? .bad : change.action == "Add" ? .good : .warning
            table.add(
                .init(change.action.lowercased(), ink), .init(change.logicalID),
                .init(StackView.type(change.type), .dim),
                .init(how.filter { !$0.isEmpty }.joined(separator: ": ")))
        }
        return table
    }

    private static func replacement(_ word: String) -> String {
        switch word {
        case "True": "made anew"
        case "Conditional": "made anew if need be"
        case "False": "in place"
        default: ""
        }
    }
}
