package import FoundationEssentials
package import OCIImage

/// Takes a pushed manifest in, after checking that everything it names is in its repository.
package struct ManifestIntake: Sendable {
    private let blobs: BlobStore
    private let catalog: any RegistryCatalog

    package init(blobs: BlobStore, catalog: any RegistryCatalog) {
        self.blobs = blobs
        self.catalog = catalog
    }

    /// Throws `manifestInvalid`, `manifestBlobUnknown` and what the catalog throws.
    package func accept(
        _ bytes: [UInt8], mediaType: String?, tag: String?, in repository: RepositoryKey, at moment: Date
    ) async throws -> ManifestRecord {
        let document = try Self.read(bytes, mediaType: mediaType)
        let contents = try await catalog.contents(of: repository)
        let missing = document.missing(from: contents)
        guard missing.isEmpty else {
            let list = missing.map(\.description).joined(separator: ", ")
            throw RegistryError(.manifestBlobUnknown, "the manifest names what is not in \(repository.name): \(list)")
        }
        try checkSizes(document)
        let record = ManifestRecord(
            document, mediaType: mediaType ?? document.mediaType, digest: try blobs.write(bytes), size: bytes.count,
            pushedAt: moment)
        try await catalog.put(record, tag: tag, in: repository)
        return record
    }

    private static func read(_ bytes: [UInt8], mediaType: String?) throws(RegistryError) -> ManifestDocument {
        do {
            return try ManifestDocument(bytes, mediaType: mediaType)
        } catch {
            throw RegistryError(error)
        }
    }

    private func checkSizes(_ document: ManifestDocument) throws(RegistryError) {
        for descriptor in document.blobs {
            guard let size = blobs.size(of: descriptor.digest), size != descriptor.size else { continue }
            throw RegistryError(
                .manifestInvalid,
                "the manifest says that \(descriptor.digest) has \(descriptor.size) bytes; it has \(size)")
        }
    }
}

extension ManifestDocument {
    /// What the manifest names and the repository lacks. A subject may come later, so it is never missing.
    package func missing(from contents: RepositoryContents) -> [ContentDigest] {
        blobs.map(\.digest).filter { !contents.blobs.contains($0) }
            + manifests.map(\.digest).filter { contents.manifests[$0] == nil }
    }
}
