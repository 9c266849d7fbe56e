package import OCIImage

/// What a push tells on its way.
package enum PushEvent: Sendable, Equatable {
    /// Bytes of a layer that have arrived, and how many it has.
    case progress(layer: String, sent: Int, of: Int)
    /// The registry had the layer already.
    case skipped(layer: String, size: Int)
    case sent(layer: String, size: Int)
    case tagged(String)
}

/// What a push came to.
package struct PushReport: Sendable, Equatable {
    /// Of the manifest: `sha256:…`.
    package var digest: String
    /// Bytes.
    package var sent: Int
    package var skipped: Int
    package var blobsSent: Int
    package var blobsSkipped: Int
}

/// Pushes an image to a registry: first the blobs, side by side, those already there not at all; then the manifest,
/// under each tag.
package struct ImagePusher: Sendable {
    private let client: RegistryClient

    package init(_ client: RegistryClient) {
        self.client = client
    }

    /// Throws `RegistryFailure`, and `ImageError` for an image that is not whole in the store.
    ///
    /// `mountable` are repositories of the same registry that may have some of the layers. `report` is called from
    /// several tasks at once.
    package func push(
        _ image: BuiltImage, from blobs: BlobStore, to repository: String, tags: [String], mountable: [String] = [],
        report: @escaping @Sendable (PushEvent) -> Void = { _ in }
    ) async throws -> PushReport {
        let named =
            image.layers.map { (name: $0.purpose, blob: $0.descriptor) } + [(name: "config", blob: image.config)]
        var result = PushReport(
            digest: image.manifest.digest.description, sent: 0, skipped: 0, blobsSent: 0, blobsSkipped: 0)
        try await withThrowingTaskGroup(of: (Descriptor, BlobUpload.Outcome).self) { group in
            for (name, blob) in named {
                group.addTask {
                    (blob, try await push(blob, name, from: blobs, to: repository, mountable, report))
                }
            }
            for try await (blob, outcome) in group { result.add(blob, outcome) }
        }
        let manifest = try blobs.read(image.manifest.digest)
        for tag in tags {
            try await client.put(manifest, mediaType: image.manifest.mediaType, reference: tag, in: repository)
            report(.tagged(tag))
        }
        return result
    }

    private func push(
        _ blob: Descriptor, _ name: String, from blobs: BlobStore, to repository: String, _ mountable: [String],
        _ report: @escaping @Sendable (PushEvent) -> Void
    ) async throws -> BlobUpload.Outcome {
        let outcome = try await client.push(blob, from: blobs, to: repository, mountable: mountable) { sent in
            if sent > 0 { report(.progress(layer: name, sent: sent, of: blob.size)) }
        }
        report(outcome == .sent ? .sent(layer: name, size: blob.size) : .skipped(layer: name, size: blob.size))
        return outcome
    }
}

extension PushReport {
    fileprivate mutating func add(_ blob: Descriptor, _ outcome: BlobUpload.Outcome) {
        switch outcome {
        case .sent:
            sent += blob.size
            blobsSent += 1
        case .present, .mounted:
            skipped += blob.size
            blobsSkipped += 1
        }
    }
}
