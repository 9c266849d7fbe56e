import AWSECR
import ContainerRuntime
import Foundation
import HTTPService
import ImageRegistry
import LocalCloud
import LocalECR
import OCIImage
import StateStore
import TealCore
import Testing

extension Tag {
    /// Needs a program that is not part of the project.
    @Tag static var outsideProgram: Self
}

/// A client that somebody else wrote, against the registry over a socket.
@Suite(.tags(.outsideProgram), .enabled(if: Skopeo.path != nil, "skopeo is not installed: apt-get install skopeo"))
struct SkopeoTests {
    private let folder: String
    private let registry: LocalRegistry
    private let token: String

    init() async throws {
        folder = FileManager.default.temporaryDirectory.path + "/teal-skopeo-\(UInt64.random(in: 0 ... .max))"
        registry = try LocalRegistry(root: "\(folder)/registry", store: StateStore(), names: RegistryNames())
        let context = CallContext(
            accountID: "123456789012", region: "us-east-1", principal: "me", requestID: "r", now: Date())
        let operations = registry.service.operations.handlers
        let create = try #require(operations["CreateRepository"])
        _ = try await create.call(ECR.CreateRepositoryRequest(repositoryName: "team/web"), context)
        let authorize = try #require(operations["GetAuthorizationToken"])
        let answer = try await authorize.call(ECR.GetAuthorizationTokenRequest(), context)
        let data = (answer as? ECR.GetAuthorizationTokenResponse)?.authorizationData?.first
        let pair = try #require(data?.authorizationToken.flatMap { Data(base64Encoded: $0) })
        token = String(String(decoding: pair, as: UTF8.self).dropFirst("AWS:".count))
    }

    /// An OCI layout with one packed image; gives its digest.
    private func layout(_ path: String) async throws -> String {
        try FileManager.default.createDirectory(atPath: "\(folder)/dist", withIntermediateDirectories: true)
        try Data("<html>".utf8).write(to: URL(filePath: "\(folder)/dist/index.html"))
        let image = try await ImageBuilder(blobs: try BlobStore(root: "\(path)/blobs")).build(
            ImageRecipe(server: "/usr/bin/env", serverPath: "/server", folders: ["/public": "\(folder)/dist"]))
        try Data(#"{"imageLayoutVersion":"1.0.0"}"#.utf8).write(to: URL(filePath: "\(path)/oci-layout"))
        let index = try encodeDocument(Index(manifests: [image.manifest]))
        try Data(index).write(to: URL(filePath: "\(path)/index.json"))
        return image.manifest.digest.description
    }

    @Test("skopeo pushes, inspects, lists, pulls and deletes")
    func roundTrip() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let digest = try await layout("\(folder)/packed")
        let configuration = HTTPServerConfiguration(port: 0, maximumBodySize: LocalRegistry.largestLayer)
        let server = try await HTTPServer(configuration, handler: registry.handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let remote = "docker://127.0.0.1:\(server.boundPort)/team/web"
            let skopeo = Skopeo(token: token)
            _ = try await skopeo.run(
                ["copy", "--dest-tls-verify=false", "oci:\(folder)/packed", "\(remote):v1"], .destination)
            let inspected = try await skopeo.run(["inspect", "--tls-verify=false", "\(remote):v1"], .only)
            #expect(inspected.contains(digest))
            let tags = try await skopeo.run(["list-tags", "--tls-verify=false", remote], .only)
            #expect(tags.contains("\"v1\""))
            _ = try await skopeo.run(
                ["copy", "--src-tls-verify=false", "\(remote):v1", "oci:\(folder)/pulled"], .source)
            let pulled = try Data(contentsOf: URL(filePath: "\(folder)/pulled/index.json"))
            #expect(String(decoding: pulled, as: UTF8.self).contains(digest))
            let image = try await registry.images.pull("localhost:4566/team/web:v1")
            #expect(image.digest == digest)
            #expect(FileManager.default.fileExists(atPath: "\(image.layers.last ?? "")/public/index.html"))
            _ = try await skopeo.run(["delete", "--tls-verify=false", "\(remote):v1"], .only)
            await #expect(throws: Skopeo.Failed.self) {
                try await skopeo.run(["inspect", "--tls-verify=false", "\(remote):v1"], .only)
            }
            server.drain()
            group.cancelAll()
        }
    }

    @Test("skopeo is turned away with a wrong password")
    func wrongPassword() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let server = try await HTTPServer(HTTPServerConfiguration(port: 0), handler: registry.handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let remote = "docker://127.0.0.1:\(server.boundPort)/team/web"
            let failure = try #require(
                await #expect(throws: Skopeo.Failed.self) {
                    try await Skopeo(token: "wrong").run(["list-tags", "--tls-verify=false", remote], .only)
                })
            #expect(failure.output.contains("authentication required") || failure.output.contains("unauthorized"))
            server.drain()
            group.cancelAll()
        }
    }
}

private struct Skopeo: Sendable {
    enum Side: String {
        case only = "--creds"
        case source = "--src-creds"
        case destination = "--dest-creds"
    }

    struct Failed: Error {
        var output: String
    }

    static let path = ["/usr/bin/skopeo", "/usr/local/bin/skopeo"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    let token: String

    /// What it printed. Throws `Failed` for another status than 0.
    func run(_ arguments: [String], _ side: Side) async throws -> String {
        let all = ["--insecure-policy"] + arguments.prefix(1) + [side.rawValue, "AWS:\(token)"] + arguments.dropFirst()
        return try await onBlockingThread {
            let process = Process()
            process.executableURL = URL(filePath: Self.path ?? "")
            process.arguments = Array(all)
            let output = Pipe()
            process.standardOutput = output
            process.standardError = output
            process.standardInput = FileHandle.nullDevice
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw Failed(output: text) }
            return text
        }
    }
}
