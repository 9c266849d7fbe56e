import FoundationEssentials
import HTTPService
import ImageRegistry
import OCIImage
import TealCore

/// A registry in a folder of its own, called without a socket; gone with the object.
final class RegistryFixture: Sendable {
    let path: String
    let blobs: BlobStore
    let uploads: UploadStore
    let catalog: FakeRegistryCatalog
    let handler: RegistryHandler
    static let namespace = "here"

    init(repositories: [String] = ["web", "team/api"], largestBlob: Int = 1 << 20, path: String? = nil) throws {
        self.path =
            path ?? FileManager.default.temporaryDirectory.path + "/teal-registry-\(UInt64.random(in: 0 ... .max))"
        blobs = try BlobStore(root: "\(self.path)/blobs")
        uploads = try UploadStore(root: "\(self.path)/uploads", blobs: blobs, largestBlob: largestBlob)
        catalog = FakeRegistryCatalog(repositories.map { RepositoryKey(namespace: Self.namespace, name: $0) })
        handler = RegistryHandler(
            blobs: blobs, uploads: uploads, catalog: catalog, authorizer: FakeAuthorizer(), clock: ManualWallClock())
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func send(
        _ method: String, _ target: String, body: [UInt8] = [], headers: HTTPFields = [:], anonymous: Bool = false
    ) async -> HTTPResponse {
        var headers = headers
        headers["Host"] = "registry.localhost:5000"
        if !anonymous { headers["Authorization"] = FakeAuthorizer.header }
        return await handler.respond(
            to: HTTPRequest(method: method, target: target, headers: headers), body: HTTPBody(body))
    }

    /// Uploads at once; gives the descriptor.
    func push(_ text: String, mediaType: String = MediaType.layer, to repository: String = "web") async throws
        -> Descriptor
    {
        let bytes = Array(text.utf8)
        let digest = ContentDigest(of: bytes)
        let answer = await send("POST", "/v2/\(repository)/blobs/uploads/?digest=\(digest)", body: bytes)
        guard answer.status == 201 else { throw Failed(status: answer.status) }
        return Descriptor(mediaType: mediaType, digest: digest, size: bytes.count)
    }

    /// An image of one layer; gives its bytes.
    func pushImage(
        _ text: String, tag: String, to repository: String = "web", subject: Descriptor? = nil,
        artifactType: String? = nil
    ) async throws -> [UInt8] {
        let config = try await push("config \(text)", mediaType: MediaType.config, to: repository)
        let layer = try await push("layer \(text)", to: repository)
        let bytes = try encodeDocument(
            Manifest(artifactType: artifactType, config: config, layers: [layer], subject: subject))
        let answer = await putManifest(bytes, tag, repository: repository)
        guard answer.status == 201 else { throw Failed(status: answer.status) }
        return bytes
    }

    func putManifest(
        _ bytes: [UInt8], _ name: String, type: String = MediaType.manifest, repository: String = "web"
    ) async -> HTTPResponse {
        await send("PUT", "/v2/\(repository)/manifests/\(name)", body: bytes, headers: ["Content-Type": type])
    }

    struct Failed: Error {
        var status: Int
    }
}

/// Lets `user:secret` in, and keeps it out of `private`.
struct FakeAuthorizer: RegistryAuthorizer {
    static let header = "Basic " + Data("user:secret".utf8).base64EncodedString()

    func decide(_ access: RegistryAccess) async -> RegistryDecision {
        guard access.user == "user", access.password == "secret" else {
            return .unauthenticated(challenge: "Basic realm=\"http://\(access.host)/\"")
        }
        if access.repository == "private" { return .denied("not yours") }
        return .allowed(namespace: RegistryFixture.namespace)
    }
}

extension HTTPResponse {
    /// What the body holds, files included.
    var content: [UInt8] {
        switch body {
        case .bytes(let bytes): return bytes
        case .file(let path, let offset, let length):
            let data = FileManager.default.contents(atPath: path) ?? Data()
            return Array(data.dropFirst(offset).prefix(length))
        case .stream, .upgrade: return []
        }
    }

    var text: String { String(decoding: content, as: UTF8.self) }

    /// The code of the first error in the body.
    var errorCode: String? {
        struct Body: Decodable {
            struct Entry: Decodable {
                var code: String
                var message: String
            }

            var errors: [Entry]
        }
        return try? JSONDecoder().decode(Body.self, from: Data(content)).errors.first?.code
    }
}
