/// Packs images without a daemon, into a store of blobs.
package struct ImageBuilder: Sendable {
    package let blobs: BlobStore
    private let libraries: SharedLibraries

    package init(blobs: BlobStore, libraries: SharedLibraries = SharedLibraries()) {
        self.blobs = blobs
        self.libraries = libraries
    }

    /// The same recipe over the same files gives the same digest, on any machine with the same libraries.
    ///
    /// Throws `ImageError`: `notFound` for a file or a library that is not there, `malformed` for a server that is no
    /// ELF program, `unsupported` for one of another processor, `escape` for a link that points out of its folder.
    package func build(_ recipe: ImageRecipe) async throws -> BuiltImage {
        let architecture = try await onBlockingThread { try Self.architecture(of: recipe.server) }
        if let wanted = recipe.architecture, wanted != architecture {
            throw ImageError(
                .unsupported, "\(recipe.server) is built for \(architecture), and the image is to be for \(wanted)")
        }
        let contents = try recipe.layers(libraries: libraries)
        let layers = try await pack(contents)
        let config = ImageConfig(
            created: recipe.created, architecture: architecture, config: recipe.execution,
            rootfs: .init(diffIDs: layers.map(\.content)),
            history: contents.map { .init(created: recipe.created, createdBy: "teal: \($0.purpose)") })
        return try store(config, layers)
    }

    /// Packs the layers side by side; compression takes nearly all of the time.
    private func pack(_ contents: [(purpose: String, content: LayerContent)]) async throws -> [PackedLayer] {
        try await withThrowingTaskGroup(of: (Int, PackedLayer).self) { group in
            for (index, layer) in contents.enumerated() {
                group.addTask {
                    (index, try await onBlockingThread { try self.pack(layer.content, purpose: layer.purpose) })
                }
            }
            var packed: [Int: PackedLayer] = [:]
            for try await (index, layer) in group { packed[index] = layer }
            return packed.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private func pack(_ content: LayerContent, purpose: String) throws -> PackedLayer {
        let writer = try BlobWriter(blobs)
        let gzip = try GzipSink(writer)
        let archive = DigestingSink(gzip)
        let tar = TarWriter(archive)
        try content.write(to: tar)
        try tar.finish()
        try gzip.finish()
        let (digest, size) = try writer.commit()
        return PackedLayer(
            descriptor: Descriptor(mediaType: MediaType.layerGzip, digest: digest, size: size),
            content: archive.takeDigest(), purpose: purpose)
    }

    private func store(_ config: ImageConfig, _ layers: [PackedLayer]) throws -> BuiltImage {
        let configBytes = try encodeDocument(config)
        let configDescriptor = Descriptor(
            mediaType: MediaType.config, digest: try blobs.write(configBytes), size: configBytes.count)
        let manifest = Manifest(config: configDescriptor, layers: layers.map(\.descriptor))
        let bytes = try encodeDocument(manifest)
        let descriptor = Descriptor(
            mediaType: MediaType.manifest, digest: try blobs.write(bytes), size: bytes.count,
            platform: Platform(architecture: config.architecture, os: config.os))
        return BuiltImage(manifest: descriptor, config: configDescriptor, layers: layers)
    }

    private static func architecture(of server: String) throws -> String {
        let bytes = try OpenFile.contents(of: server, limit: 2 << 30)
        do {
            return try ELFFile(bytes).architecture
        } catch {
            throw ImageError(error.code, "\(server) cannot be packed as a server: \(error.message)")
        }
    }
}

/// A layer that was packed.
package struct PackedLayer: Sendable, Equatable {
    /// Of the compressed blob.
    package var descriptor: Descriptor
    /// Of the archive before compression.
    package var content: ContentDigest
    /// `runtime`, `server` or `files`.
    package var purpose: String
}

/// An image whose blobs are all in the builder's store.
package struct BuiltImage: Sendable, Equatable {
    package var manifest: Descriptor
    package var config: Descriptor
    /// The lowest first.
    package var layers: [PackedLayer]
}

extension ImageRecipe {
    fileprivate var execution: ImageConfig.Execution {
        let hasPath = environment.contains { $0.hasPrefix("PATH=") }
        return ImageConfig.Execution(
            user: user, ports: ports.map { "\($0)/tcp" },
            environment: (hasPath ? [] : ["PATH=/usr/local/bin:/usr/bin:/bin"]) + environment,
            entryPoint: entryPoint.isEmpty ? [serverPath] : entryPoint, command: command.isEmpty ? nil : command,
            workingDirectory: workingDirectory, labels: labels.isEmpty ? nil : labels)
    }
}
