import CloudTemplate
import ComposeFile
import Deployer
import Foundation
import Testing

@Suite struct TemplateGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures/templates")

    static let manifests = ["web", "rolling", "several", "everything"]

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
        "cfn-lint finds nothing to complain of", .enabled(if: isLintThere, "cfn-lint is not installed"),
        arguments: manifests)
    func lint(name: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["cfn-lint", Self.folder.appending(path: "\(name).template.yaml").path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
    }

    private static let isLintThere: Bool = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/cfn-lint") }
    }()

    private static func template(_ name: String) throws -> String {
        let location = ManifestLocation(kind: .compose, folder: folder.path, name: "\(name).compose.yaml")
        let project = try ManifestReader(environment: [:]).read(location)
        return StackTemplate(project).template.yaml
    }
}
