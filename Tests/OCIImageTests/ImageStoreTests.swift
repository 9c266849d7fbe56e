import FoundationEssentials
import OCIImage
import Testing

@Suite struct ImageStoreTests {
    private let folder: TemporaryFolder
    private let blobs: BlobStore
    private let store: ImageStore

    init() throws {
        folder = try TemporaryFolder()
        blobs = try BlobStore(root: "\(folder.path)/blobs")
        store = try ImageStore(root: "\(folder.path)/layers", blobs: blobs)
    }

    private func text(_ folder: String, _ name: String) -> String? {
        FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "An image comes out as one folder a layer, the lowest first", arguments: [MediaType.layerGzip, MediaType.layer])
    func unpacking(_ mediaType: String) async throws {
        let tars = [try Archives.tar([Archives.file("a", "1")]), try Archives.tar([Archives.file("b", "2")])]
        let image = try StoredImage(blobs, layers: tars, mediaType: mediaType)
        let unpacked = try await store.unpack(image.manifest)
        #expect(unpacked.digest == image.manifest)
        #expect(unpacked.layers.count == 2)
        #expect(text(unpacked.layers[0], "a") == "1")
        #expect(text(unpacked.layers[1], "b") == "2")
    }

    @Test("A layer is unpacked once, however many ask for it at once")
    func onceOnly() async throws {
        let tar = try Archives.tar([Archives.file("a", String(repeating: "x", count: 1 << 20))])
        let image = try StoredImage(blobs, layers: [tar])
        let store = store
        let results = try await withThrowingTaskGroup(of: UnpackedImage.self) { group in
            for _ in 0..<12 { group.addTask { try await store.unpack(image.manifest) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(results.flatMap(\.layers)).count == 1)
        let inode = try FileManager.default.attributesOfItem(atPath: results[0].layers[0])[.modificationDate] as? Date
        _ = try await store.unpack(image.manifest)
        let again = try FileManager.default.attributesOfItem(atPath: results[0].layers[0])[.modificationDate] as? Date
        #expect(inode != nil && inode == again)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/layers/partial").isEmpty)
    }

    @Test("A layer whose blob was damaged is refused, and nothing is left in its place")
    func damagedBlob() async throws {
        let image = try StoredImage(blobs, layers: [try Archives.tar([Archives.file("a", "1")])])
        let digest = image.layers[0].digest
        let other = try Archives.gzip(try Archives.tar([Archives.file("a", "2")]))
        try Data(other).write(to: URL(filePath: blobs.path(of: digest)))
        let error = await #expect(throws: ImageError.self) { try await store.unpack(image.manifest) }
        #expect(error?.code == .digestMismatch)
        #expect(!FileManager.default.fileExists(atPath: store.folder(of: digest)))
    }

    @Test("A layer that unpacks to something else than the configuration says is refused")
    func wrongDiffID() async throws {
        let tar = try Archives.tar([Archives.file("a", "1")])
        let image = try StoredImage(blobs, layers: [tar], diffIDs: [ContentDigest(of: [1])])
        let error = await #expect(throws: ImageError.self) { try await store.unpack(image.manifest) }
        #expect(error?.code == .digestMismatch)
    }

    @Test("A zstd layer is refused by name")
    func zstd() async throws {
        let image = try StoredImage(blobs, layers: [[1, 2, 3]], mediaType: MediaType.layerZstd)
        let error = await #expect(throws: ImageError.self) { try await store.unpack(image.manifest) }
        #expect(error?.message == "the layer is compressed with zstd; only gzip and plain tar are unpacked")
    }

    @Test("An index gives the image of the platform, and says when there is none")
    func platforms() async throws {
        let image = try StoredImage(blobs, layers: [try Archives.tar([Archives.file("a", "1")])])
        let size = try #require(blobs.size(of: image.manifest))
        let entry = Descriptor(
            mediaType: MediaType.manifest, digest: image.manifest, size: size,
            platform: Platform(architecture: "riscv64"))
        let index = try blobs.write(try encodeDocument(Index(manifests: [entry])))
        let unpacked = try await store.unpack(index, platform: Platform(architecture: "riscv64"))
        #expect(unpacked.digest == index)
        let error = await #expect(throws: ImageError.self) {
            try await store.unpack(index, platform: Platform(architecture: "amd64"))
        }
        #expect(error?.message == "image Manifest does not contain descriptor matching platform 'linux/amd64'")
    }

    @Test("Layers that nobody stands on go once nobody has asked for them for long, and come back when asked for")
    func pruning() async throws {
        let kept = try StoredImage(blobs, layers: [try Archives.tar([Archives.file("a", "1")])])
        let dropped = try StoredImage(blobs, layers: [try Archives.tar([Archives.file("b", "2")])])
        let stays = try await store.unpack(kept.manifest)
        let gone = try await store.unpack(dropped.manifest)
        let exists = { (image: UnpackedImage) in FileManager.default.fileExists(atPath: image.layers[0]) }
        try await store.removeLayers(except: [], unusedFor: .seconds(3600))
        #expect(exists(stays) && exists(gone), "what was just given out may be about to be mounted")
        try await store.removeLayers(except: Set(stays.layers), unusedFor: .zero)
        #expect(exists(stays) && !exists(gone))
        #expect(try await store.unpack(dropped.manifest).layers == gone.layers)
        #expect(exists(gone))
    }
}
