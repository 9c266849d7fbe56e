import AWSClient
import Foundation
import HTTPService
import ImageRegistry
import OCIImage
import Synchronization
import TealCore

@testable import Deployer

/// A registry in this process, a store of packed images, and an app to pack; gone with the object.
final class PublishFixture: Sendable {
    let path: String
    let blobs: BlobStore
    let handler: RegistryHandler
    let registryBlobs: BlobStore

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/teal-publish-\(UInt64.random(in: 0 ... .max))"
        blobs = try BlobStore(root: "\(path)/packed")
        registryBlobs = try BlobStore(root: "\(path)/registry")
        handler = RegistryHandler(
            blobs: registryBlobs,
            uploads: try UploadStore(root: "\(path)/uploads", blobs: registryBlobs, largestBlob: 64 << 20),
            catalog: FakeRegistryCatalog(
                ["web", "other"].map { RepositoryKey(namespace: "here", name: $0) }),
            authorizer: FakeTokenAuthorizer())
        try write("<html>1", to: "dist/index.html")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    var recipe: ImageRecipe {
        ImageRecipe(
            server: "/usr/bin/env", serverPath: "/usr/local/bin/server", folders: ["/public": "\(path)/dist"],
            ports: [8080])
    }

    func target(repository: String = "web", password: String = "token", registry: String = "a.localhost:4566")
        -> PublishTarget
    {
        PublishTarget(
            registry: registry, repository: repository, tags: ["1.0.0", "latest"],
            credentials: RegistryCredentials(user: "AWS", password: Redacted(password)))
    }
}

struct FakeTokenAuthorizer: RegistryAuthorizer {
    func decide(_ access: RegistryAccess) async -> RegistryDecision {
        access.user == "AWS" && access.password == "token"
            ? .allowed(namespace: "here") : .unauthenticated(challenge: "Basic realm=\"here\"")
    }
}

/// Carries requests into a handler, and loses some on the way there or back.
final class HandlerTransport: HTTPTransport {
    enum Fault: Sendable {
        /// The registry never sees the request.
        case lostOnTheWay
        /// The registry acts upon it, and the answer is lost.
        case lostAnswer
        /// Half of the body arrives.
        case half
    }

    private let handler: any HTTPHandler
    private let faults: Mutex<[Int: Fault]>
    private let sent = Mutex<[String]>([])

    /// `faults` by the number of the request, from 0.
    init(_ handler: any HTTPHandler, faults: [Int: Fault] = [:]) {
        self.handler = handler
        self.faults = Mutex(faults)
    }

    /// `PATCH /v2/…`, in order.
    var requests: [String] { sent.withLock { $0 } }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        let target = String(request.url.dropFirst("http://127.0.0.1:4566".count))
        let number = sent.withLock { sent in
            sent.append("\(request.method) \(target)")
            return sent.count - 1
        }
        let fault = faults.withLock { $0[number] }
        if case .lostOnTheWay = fault { throw .failed("broken pipe") }
        var incoming = HTTPRequest(method: request.method, target: target)
        for (name, value) in request.headers { incoming.headers.append(name, value) }
        var body = request.body
        if case .half = fault { body = Array(body.prefix(body.count / 2)) }
        let answer = await handler.respond(to: incoming, body: HTTPBody(body))
        if fault != nil { throw .failed("broken pipe") }
        let headers = answer.headers.map { (name: $0.name, value: $0.value) }
        let content: [UInt8] = if case .bytes(let bytes) = answer.body { bytes } else { [] }
        return TransportResponse(status: answer.status, headers: headers, body: request.method == "HEAD" ? [] : content)
    }
}

/// Says what the script says, and remembers what it was asked.
final class ScriptedCommandRunner: CommandRunner {
    struct Call: Equatable, Sendable {
        var line: String
        var input: String?
    }

    private let programs: Set<String>
    /// By the beginning of the command line.
    private let failures: [String: String]
    private let made = Mutex<[Call]>([])
    private let after: @Sendable (String) async throws -> Void

    init(
        programs: Set<String>, failures: [String: String] = [:],
        after: @escaping @Sendable (String) async throws -> Void = { _ in }
    ) {
        self.programs = programs
        self.failures = failures
        self.after = after
    }

    var calls: [Call] { made.withLock { $0 } }

    func find(_ program: String) -> String? { programs.contains(program) ? program : nil }

    func run(
        _ path: String, _ arguments: [String], input: Redacted<String>?, line: @escaping @Sendable (String) -> Void
    ) async throws -> Int32 {
        let text = ([path] + arguments).joined(separator: " ")
        made.withLock { $0.append(Call(line: text, input: input?.reveal())) }
        if let failure = failures.first(where: { text.hasPrefix($0.key) }) {
            line(failure.value)
            return 1
        }
        try await after(text)
        return 0
    }
}
