import AWSECR
import AWSWire
import FoundationEssentials
import ImageRegistry
import LocalCloud
import OCIImage
import StateStore
import TealCore

@testable import LocalECR

/// A registry of its own in a folder of its own, gone with the object.
final class ECRFixture: Sendable {
    let path: String
    let clock = ManualWallClock()
    let store: StateStore
    let blobs: BlobStore
    let names = RegistryNames()
    let catalog: ECRCatalog
    let service: LocalECR
    let tokens: RegistryTokens
    private let operations: ServiceOperations

    init(store: StateStore? = nil) throws {
        path = FileManager.default.temporaryDirectory.path + "/teal-ecr-\(UInt64.random(in: 0 ... .max))"
        self.store = try store ?? StateStore()
        blobs = try BlobStore(root: "\(path)/blobs")
        catalog = try ECRCatalog(store: self.store, clock: clock)
        tokens = try RegistryTokens(store: self.store)
        let uploads = try UploadStore(root: "\(path)/uploads", blobs: blobs, largestBlob: 1 << 20)
        service = LocalECR(
            catalog: catalog, blobs: blobs, uploads: uploads, tokens: tokens, names: names, clock: clock)
        operations = service.operations
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var context: CallContext { context() }

    func context(account: String = "123456789012", region: String = "us-east-1") -> CallContext {
        CallContext(
            accountID: account, region: region, principal: "arn:aws:iam::\(account):root", requestID: "r",
            now: clock.now)
    }

    /// As the gateway calls it.
    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, _ context: CallContext? = nil
    ) async throws -> Operation.Output {
        let handler = operations.handlers[Operation.descriptor.name]!
        return try await handler.call(input, context ?? self.context) as! Operation.Output
    }

    @discardableResult
    func createRepository(_ name: String, mutability: String? = nil) async throws -> ECR.Repository {
        let input = ECR.CreateRepositoryRequest(repositoryName: name, imageTagMutability: mutability)
        return try await call(ECR.CreateRepository.self, input).repository!
    }

    /// Pushes an image of one small layer by the API alone; `text` makes its digest.
    @discardableResult
    func push(_ text: String, to repository: String, tag: String?) async throws -> ECR.Image {
        let layer = Array("layer \(text)".utf8)
        let config = try encodeDocument(
            ImageConfig(architecture: "amd64", rootfs: .init(diffIDs: [ContentDigest(of: layer)])))
        for bytes in [layer, config] {
            let digest = ContentDigest(of: bytes)
            try blobs.write(bytes)
            try await catalog.link(
                digest, in: RegistryOwner(account: "123456789012", region: "us-east-1").key(repository))
        }
        let manifest = Manifest(
            config: Descriptor(mediaType: MediaType.config, digest: ContentDigest(of: config), size: config.count),
            layers: [Descriptor(mediaType: MediaType.layer, digest: ContentDigest(of: layer), size: layer.count)])
        let input = ECR.PutImageRequest(
            repositoryName: repository, imageManifest: String(decoding: try encodeDocument(manifest), as: UTF8.self),
            imageManifestMediaType: MediaType.manifest, imageTag: tag)
        return try await call(ECR.PutImage.self, input).image!
    }
}
