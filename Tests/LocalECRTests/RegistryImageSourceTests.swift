import AWSECR
import ContainerRuntime
import FoundationEssentials
import ImageRegistry
import LocalECR
import OCIImage
import TealCore
import Testing

@Suite struct RegistryImageSourceTests {
    private let ecr: ECRFixture
    private let source: RegistryImageSource
    private let digest: ContentDigest

    init() async throws {
        ecr = try ECRFixture()
        let images = try ImageStore(root: "\(ecr.path)/layers", blobs: ecr.blobs)
        source = RegistryImageSource(catalog: ecr.catalog, images: images, names: ecr.names, clock: ecr.clock)
        try await ecr.createRepository("web")
        digest = try await Self.push(to: ecr)
    }

    /// An image that can be run, `web:v1`.
    private static func push(to ecr: ECRFixture) async throws -> ContentDigest {
        let sink = ByteArraySink()
        let tar = TarWriter(sink)
        try tar.append(
            TarEntry(path: "hello", kind: .file, size: 2, mode: 0o644), content: ByteArraySource([104, 105]))
        try tar.finish()
        let config = try encodeDocument(
            ImageConfig(
                architecture: Platform.current.architecture,
                config: .init(user: "65532", environment: ["A=b"], entryPoint: ["/run"], command: ["x"]),
                rootfs: .init(diffIDs: [ContentDigest(of: sink.bytes)])))
        let manifest = try encodeDocument(
            Manifest(
                config: Descriptor(
                    mediaType: MediaType.config, digest: try ecr.blobs.write(config), size: config.count),
                layers: [
                    Descriptor(
                        mediaType: MediaType.layer, digest: try ecr.blobs.write(sink.bytes), size: sink.bytes.count)
                ]))
        let key = RegistryOwner(account: "123456789012", region: "us-east-1").key("web")
        for bytes in [config, sink.bytes] { try await ecr.catalog.link(ContentDigest(of: bytes), in: key) }
        let intake = ManifestIntake(blobs: ecr.blobs, catalog: ecr.catalog)
        return try await intake.accept(manifest, mediaType: nil, tag: "v1", in: key, at: ecr.clock.now).digest
    }

    @Test(
        "The same image is found under every name of the registry",
        arguments: [
            "123456789012.dkr.ecr.us-east-1.localhost:4566/web:v1", "123456789012.dkr.ecr.us-east-1.localhost/web:v1",
            "123456789012.dkr.ecr.us-east-1.amazonaws.com/web:v1", "localhost:4566/web:v1", "127.0.0.1:4566/web:v1",
        ])
    func names(_ reference: String) async throws {
        let image = try await source.pull(reference)
        #expect(image.digest == digest.description)
        #expect(image.entryPoint == ["/run"])
        #expect(image.command == ["x"])
        #expect(image.environment == ["A=b"])
        #expect(image.user == "65532")
        #expect(image.workingDirectory == "/")
        #expect(image.stopSignal == "SIGTERM")
        #expect(FileManager.default.contents(atPath: "\(image.layers[0])/hello") == Data([104, 105]))
    }

    @Test("An image is found by its digest, and the pull is noted")
    func byDigest() async throws {
        _ = try await source.pull("localhost:4566/web@\(digest)")
        let detail = try await ecr.call(ECR.DescribeImages.self, .init(repositoryName: "web")).imageDetails?.first
        #expect(detail?.lastRecordedPullTime == ecr.clock.now)
    }

    @Test(
        "A missing tag, repository, account or region reads as on Fargate",
        arguments: [
            "localhost:4566/web:v2", "localhost:4566/none:v1", "210987654321.dkr.ecr.us-east-1.localhost:4566/web:v1",
            "123456789012.dkr.ecr.eu-west-1.localhost:4566/web:v1",
        ])
    func missing(_ reference: String) async {
        let error = await #expect(throws: ImagePullError.self) { try await source.pull(reference) }
        #expect(
            error?.message
                == "pull image manifest has been retried 1 time(s): failed to resolve ref \(reference): \(reference): not found"
        )
    }

    @Test("An image of another registry says that it has to be pushed here")
    func elsewhere() async {
        let error = await #expect(throws: ImagePullError.self) { try await source.pull("nginx:1.25") }
        #expect(
            error?.message
                == "pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/nginx:1.25: "
                + "failed to do request: Head \"https://registry-1.docker.io/v2/library/nginx/manifests/1.25\": a local region "
                + "pulls from its own registry alone; push the image to 123456789012.dkr.ecr.us-east-1.localhost:4566")
    }

    @Test("What is no reference is refused", arguments: ["", "UPPER:x", "a b"])
    func invalid(_ reference: String) async {
        let error = await #expect(throws: ImagePullError.self) { try await source.pull(reference) }
        #expect(error?.message == "failed to parse image reference \"\(reference)\": invalid reference format")
    }

    @Test("An image without this machine's platform reads as on Fargate")
    func otherPlatform() async throws {
        let key = RegistryOwner(account: "123456789012", region: "us-east-1").key("web")
        let entry = Descriptor(
            mediaType: MediaType.manifest, digest: digest, size: 1, platform: Platform(architecture: "s390x"))
        let intake = ManifestIntake(blobs: ecr.blobs, catalog: ecr.catalog)
        let index = try encodeDocument(Index(manifests: [entry]))
        _ = try await intake.accept(index, mediaType: nil, tag: "other", in: key, at: ecr.clock.now)
        let error = await #expect(throws: ImagePullError.self) { try await source.pull("localhost:4566/web:other") }
        #expect(
            error?.message
                == "pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching "
                + "platform '\(Platform.current)'")
    }
}
