import CloudTemplate
import ComposeFile
import Deployer
import Foundation
import Testing

@Suite struct TemplateGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures/templates")

    static let manifests = ["web", "rolling", "several", "everything", "mean", "sidecars", "routes"]

    @Test("The template of each manifest is as recorded", arguments: manifests)
    func golden(name: String) throws {
        let text = try Self.template(name)
        let file = Self.folder.appending(path: "\(name).template.yaml")
        if ProcessInfo.processInfo.environment["TEAL_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @Test("The same manifest gives the same text")
    func stable() throws {
        #expect(try Self.template("everything") == Self.template("everything"))
    }

    @Test("Two services whose names differ in signs only get names of their own")
    func twins() throws {
        let project = try Sample.project(
            """
            name: shop
            services:
              my-api: { image: a }
              my_api: { image: b }
            """)
        let names = LogicalNames.of(project.services)
        #expect(names["my-api"]?.prefix == "MyApi")
        #expect(names["my_api"]?.prefix == "MyApi2")
    }

    @Test(
        "cfn-lint finds nothing to complain of", .enabled(if: linter != nil, "cfn-lint is not installed"),
        arguments: manifests)
    func lint(name: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.linter))
        process.arguments = [Self.folder.appending(path: "\(name).template.yaml").path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
    }

    /// Beside the tests' Python, or on the path.
    private static let linter: String? = {
        let environment = ProcessInfo.processInfo.environment
        let own = environment["TEAL_PYTHON"].map { URL(filePath: $0).deletingLastPathComponent().path }
        let folders = [own].compactMap { $0 } + (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return folders.map { "\($0)/cfn-lint" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    private static func template(_ name: String) throws -> String {
        let location = ManifestLocation(kind: .compose, folder: folder.path, name: "\(name).compose.yaml")
        let project = try ManifestReader(environment: [:]).read(location)
        return StackTemplate(project).template.yaml
    }
}
