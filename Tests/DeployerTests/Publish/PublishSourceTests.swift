import ComposeFile
import Deployer
import Foundation
import OCIImage
import Testing

@Suite struct PublishSourceTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/teal-source-\(UInt64.random(in: 0 ... .max))"
        for name in ["dist", "api"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
    }

    private func source(_ service: String) throws -> PublishSource? {
        let indented = service.split(separator: "\n").map { "    \($0)\n" }.joined()
        try Data("name: shop\nservices:\n  web:\n\(indented)".utf8).write(to: URL(filePath: "\(folder)/compose.yaml"))
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let location = try ManifestLocation.find(in: folder, asked: nil)
        let project = try ManifestReader(environment: [:]).read(location)
        return PublishSource(try project.service(named: "web"), version: "1.2.0", webServer: "/opt/teal-web")
    }

    @Test("A web folder is packed with the server, which is told its port and version")
    func webFolder() throws {
        guard case .pack(let recipe) = try source("ports: ['80:3000']\nx-teal:\n  web: ./dist") else {
            Issue.record("it is not packed")
            return
        }
        #expect(recipe.server == "/opt/teal-web")
        #expect(recipe.folders == ["/public": "\(folder)/dist"])
        #expect(recipe.environment == ["PORT=3000", "APP_VERSION=1.2.0"])
        #expect(recipe.ports == [3000])
        #expect(recipe.labels["org.opencontainers.image.version"] == "1.2.0")
        #expect(recipe.architecture == "amd64")
    }

    @Test("A Dockerfile is built from its context")
    func dockerfile() throws {
        let text = "build:\n  context: ./api\n  dockerfile: prod.Dockerfile\n  args:\n    A: b\n  target: final"
        guard case .dockerfile(let build) = try source(text) else {
            Issue.record("it is not built")
            return
        }
        let expected = DockerfileBuild(
            context: "\(folder)/api", dockerfile: "\(folder)/api/prod.Dockerfile",
            arguments: [EnvironmentVariable("A", "b")], target: "final", architecture: "amd64")
        #expect(build == expected)
    }

    @Test("Somebody else's image is not published")
    func external() throws {
        let isNothing = try source("image: nginx:1.27").map { _ in false } ?? true
        #expect(isNothing)
    }
}
