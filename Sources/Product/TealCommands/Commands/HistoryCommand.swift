import ArgumentParser
import ComposeFile
import Deployer
import FoundationEssentials
import TealCore
import TerminalUI

struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List the releases that ECS remembers, newest first.")

    @OptionGroup var service: ServiceArgument
    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    struct Entry: Encodable {
        var revision: Int?
        var status: String
        var image: String
        var startedAt: Date?
        var seconds: Double?
        var reason: String
    }

    func run() async throws {
        let session = Session(options)
        let project = try session.project(manifest)
        let named = try project.service(named: service.service)
        let entries = try await session.deployer(project).history(of: named).map(Self.entry)
        guard !options.json else { return session.terminal.data(JSONText.document(entries)) }
        var table = Table([
            .init("REVISION", .right), .init("STATUS"), .init("STARTED"), .init("TOOK", .right), .init("IMAGE"),
        ])
        for entry in entries {
            table.add(
                .init(entry.revision.map(String.init) ?? ""), .init(StackView.word(entry.status)),
                .init(entry.startedAt.map { $0.formatted(.iso8601) } ?? ""),
                .init(entry.seconds.map { Duration.milliseconds(Int($0 * 1000)).brief } ?? ""), .init(entry.image, .dim)
            )
        }
        session.terminal.data(table)
    }

    private static func entry(_ release: ProjectDeployer.PastRelease) -> Entry {
        let seconds = release.startedAt.flatMap { start in release.finishedAt.map { $0.timeIntervalSince(start) } }
        return Entry(
            revision: release.revision?.number, status: release.status, image: release.image,
            startedAt: release.startedAt, seconds: seconds, reason: release.reason)
    }
}
