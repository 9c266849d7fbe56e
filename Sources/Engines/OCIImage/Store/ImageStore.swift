import FoundationEssentials
package import TealCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An image that is ready to be run from this machine.
package struct UnpackedImage: Sendable, Equatable {
    /// Of the manifest that was asked for: of the index, where that was one.
    package var digest: ContentDigest
    /// Folders, the lowest layer first; shared and never to be written to.
    package var layers: [String]
    package var config: ImageConfig
    /// What was left out when the layers were unpacked now; empty for layers that were there already.
    package var notes: [String]
}

/// Images on this machine: their blobs, and their layers unpacked, each once.
package actor ImageStore {
    package nonisolated let blobs: BlobStore
    private let root: String
    private let unpacker: LayerUnpacker
    private let ids: IDSource
    /// Layers that are being unpacked now.
    private var unpacking: [ContentDigest: Task<[String], any Error>] = [:]
    /// When each folder was last given out by this process.
    private var used: [String: ContinuousClock.Instant] = [:]
    private let opened = ContinuousClock.now

    /// Makes the folder where it is missing, and takes away what an unpacking left that died.
    ///
    /// No two stores may use the same folder at once.
    package init(
        root: String, blobs: BlobStore, unpacker: LayerUnpacker = LayerUnpacker(), ids: IDSource = IDSource()
    ) throws {
        self.root = root
        self.blobs = blobs
        self.unpacker = unpacker
        self.ids = ids
        try? FileManager.default.removeItem(atPath: "\(root)/partial")
        try makeFolder("\(root)/partial")
    }

    /// Where the layer is, or would be, unpacked.
    ///
    /// Half of the digest names it, 128 bits: the paths of all layers have to fit one page in the options of an overlay
    /// mount.
    package nonisolated func folder(of layer: ContentDigest) -> String { "\(root)/\(layer.hexadecimal.prefix(32))" }

    /// Unpacks what is not unpacked yet. `manifest` may be an index; then the platform chooses.
    ///
    /// Throws `ImageError`: `blobUnknown`, `unsupported` (no such platform, zstd), `malformed`, `digestMismatch`,
    /// `escape`.
    package func unpack(_ manifest: ContentDigest, platform: Platform = .current) async throws -> UnpackedImage {
        let image = try imageManifest(manifest, platform: platform)
        let config = try decodeDocument(ImageConfig.self, try blobs.read(image.config.digest))
        guard config.rootfs.diffIDs.count == image.layers.count else {
            throw ImageError(
                .malformed,
                "the manifest has \(image.layers.count) layers, the configuration \(config.rootfs.diffIDs.count)")
        }
        // Before the first wait: whoever asks for the image must find all of its layers when the last one is there.
        for layer in image.layers { used[folder(of: layer.digest)] = .now }
        var notes: [String] = []
        for (layer, content) in zip(image.layers, config.rootfs.diffIDs) {
            notes += try await unpack(layer, content: content)
        }
        return UnpackedImage(
            digest: manifest, layers: image.layers.map { folder(of: $0.digest) }, config: config, notes: notes)
    }

    /// Takes away the unpacked layers whose folders are not among these, and that have not been given out for so long;
    /// before this store was opened counts as then. None of them may be mounted.
    package func removeLayers(except kept: Set<String>, unusedFor age: Duration) async throws {
        let oldest = ContinuousClock.now - age
        var removed: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: root) where name != "partial" {
            let path = "\(root)/\(name)"
            guard !kept.contains(path), used[path] ?? opened <= oldest else { continue }
            // Out of the way in one step, so that nobody finds half a layer.
            let aside = "\(root)/partial/\(ids.hex(16))"
            guard rename(path, aside) == 0 else { throw SystemCall.error("remove layer \(path)") }
            used[path] = nil
            removed.append(aside)
        }
        try await onBlockingThread { [removed] in
            for path in removed { try FileManager.default.removeItem(atPath: path) }
        }
    }

    private func imageManifest(_ digest: ContentDigest, platform: Platform) throws -> Manifest {
        switch try ManifestDocument(try blobs.read(digest), mediaType: nil) {
        case .image(let manifest):
            return manifest
        case .index(let index):
            guard let chosen = index.manifest(for: platform) else {
                throw ImageError(
                    .unsupported, "image Manifest does not contain descriptor matching platform '\(platform)'")
            }
            guard case .image(let manifest) = try ManifestDocument(try blobs.read(chosen.digest), mediaType: nil) else {
                throw ImageError(.unsupported, "the index lists another index")
            }
            return manifest
        }
    }

    private func unpack(_ layer: Descriptor, content: ContentDigest) async throws -> [String] {
        if let running = unpacking[layer.digest] { return try await running.value }
        guard access(folder(of: layer.digest), F_OK) != 0 else { return [] }
        let job = LayerJob(
            layer: layer, content: content, blobs: blobs, unpacker: unpacker,
            partial: "\(root)/partial/\(ids.hex(16))", folder: folder(of: layer.digest))
        // A task of its own: whoever asks for the same layer waits for it, and none of them may cancel it for the
        // others.
        let task = Task { try await job.run() }
        unpacking[layer.digest] = task
        defer { unpacking[layer.digest] = nil }
        return try await task.value
    }
}

/// Unpacks one layer beside its place and moves it there.
private struct LayerJob: Sendable {
    var layer: Descriptor
    var content: ContentDigest
    var blobs: BlobStore
    var unpacker: LayerUnpacker
    var partial: String
    var folder: String

    func run() async throws -> [String] {
        try await onBlockingThread { try unpackAndMove() }
    }

    private func unpackAndMove() throws -> [String] {
        defer { try? FileManager.default.removeItem(atPath: partial) }
        try makeFolder(partial)
        guard chmod(partial, 0o755) == 0 else { throw SystemCall.error("set the mode of \(partial)") }
        let notes = try unpackVerified()
        guard rename(partial, folder) == 0 || errno == EEXIST || errno == ENOTEMPTY else {
            throw SystemCall.error("put layer \(layer.digest) in its place")
        }
        return notes
    }

    private func unpackVerified() throws -> [String] {
        let compression = try LayerCompression(mediaType: layer.mediaType)
        let blob = DigestingSource(try blobs.open(layer.digest))
        let archive = DigestingSource(compression == .gzip ? try GunzipSource(blob) : blob)
        let notes = try unpacker.unpack(archive, into: partial)
        // Padding after the end of the archive belongs to the digests too.
        try archive.copy(to: DiscardingSink())
        try blob.copy(to: DiscardingSink())
        guard blob.takeDigest() == layer.digest else {
            throw ImageError(.digestMismatch, "layer \(layer.digest) is damaged: its content has another digest")
        }
        let actual = archive.takeDigest()
        guard actual == content else {
            throw ImageError(
                .digestMismatch,
                "layer \(layer.digest) unpacks to \(actual), not to \(content) as the configuration says")
        }
        return notes
    }
}
