import ComposeFile
import FoundationEssentials
import TealCore
import Testing

@Suite struct ManifestGoldenTests {
    @Test("Every manifest is understood, or refused, as its fixture says", arguments: try Fixtures.names())
    func golden(name: String) throws {
        var archive = try Fixtures.read(name)
        let result = try read(archive)
        if Fixtures.isRecording {
            archive["expected"] = result
            try Fixtures.write(archive, name)
        }
        #expect(result == archive["expected"])
    }

    /// The summary, or the problem; the folder of the test is called `shop`.
    private func read(_ archive: FixtureArchive) throws -> String {
        let parent = FileManager.default.temporaryDirectory.appending(path: "teal-compose-\(UUID().uuidString)")
        let folder = parent.appending(path: "shop")
        defer { try? FileManager.default.removeItem(at: parent) }
        var environment: [String: String] = [:]
        for (name, text) in archive.files where name != "expected" {
            if name == "environment" {
                for line in text.split(separator: "\n") {
                    let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                    environment[String(parts[0])] = String(parts[1])
                }
                continue
            }
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        do {
            let location = try ManifestLocation.find(in: folder.path, asked: nil)
            return ProjectSummary.of(try ManifestReader(environment: environment).read(location))
        } catch {
            return "\(error)\n".replacing(folder.path, with: "FOLDER")
        }
    }
}
