import ArgumentParser
import Foundation
import Testing

@testable import TealCommands

@Suite struct HelpTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/help")

    private static var commands: [any ParsableCommand.Type] {
        Teal.configuration.groupedSubcommands.flatMap { $0.subcommands }
    }

    static var verbs: [String] { commands.compactMap { $0.configuration.commandName } }

    @Test("The help of every command is as recorded", arguments: ["teal"] + verbs)
    func help(verb: String) throws {
        let command: any ParsableCommand.Type =
            Self.commands.first { $0.configuration.commandName == verb } ?? Teal.self
        // A width that does not depend on the terminal.
        let text = Teal.helpMessage(for: command, columns: 100) + "\n"
        let file = Self.folder.appending(path: "\(verb).txt")
        if ProcessInfo.processInfo.environment["TEAL_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @Test(
        "What people try first leads to the command",
        arguments: [("destroy", "down"), ("delete", "down"), ("diff", "plan")])
    func aliases(alias: String, verb: String) throws {
        #expect(try type(of: Teal.parseAsRoot([alias])) == type(of: Teal.parseAsRoot([verb])))
    }

    @Test(
        "A wrong option is refused with the status of wrong usage",
        arguments: [
            ["up", "--quiet", "--verbose"], ["status", "--timeout", "soon"], ["deploy", "--rate", "0"],
            ["release", "--expect", "luck"], ["logs", "--tail", "-1"], ["publish", "--env", "=x"],
            ["rollback", "last"],
            ["up", "--target", "moon"],
        ])
    func refused(arguments: [String]) {
        let error = #expect(throws: (any Error).self) { _ = try Teal.parseAsRoot(arguments) }
        #expect(error.map { Teal.exitCode(for: $0).rawValue } == 64)
    }

    @Test("An unknown command names the one that was meant")
    func unknown() {
        let problem = #expect(throws: (any Error).self) { try Teal.checkVerb(["stats"]) }
        #expect(
            problem.map { "\($0)" } == """
                error: There is no command "stats".
                  why:  teal has \(Teal.verbs.joined(separator: ", "))
                  mend: did you mean "teal status"?
                  [TEAL-USAGE-001]
                """)
    }

    @Test("Options and known commands pass", arguments: [["up"], ["--version"], ["destroy"], [], ["help", "up"]])
    func known(arguments: [String]) throws {
        try Teal.checkVerb(arguments)
    }
}
