package import FoundationEssentials
package import OCIImage

/// What one repository holds: manifests, the tags on them, and the blobs that may be read through it. A plain value.
package struct RepositoryContents: Codable, Equatable, Sendable {
    package private(set) var manifests: [ContentDigest: ManifestRecord] = [:]
    package private(set) var tags: [String: ContentDigest] = [:]
    /// Configurations and layers that were pushed here or mounted from elsewhere.
    package private(set) var blobs: Set<ContentDigest> = []

    package init() {}

    package var isEmpty: Bool { manifests.isEmpty }

    package func manifest(_ reference: ManifestReference) -> ManifestRecord? {
        switch reference {
        case .tag(let tag): tags[tag].flatMap { manifests[$0] }
        case .digest(let digest): manifests[digest]
        }
    }

    /// In alphabetical order.
    package func tags(of digest: ContentDigest) -> [String] {
        tags.filter { $0.value == digest }.keys.sorted()
    }

    /// Keeps the moment of the first push of a manifest that is here already.
    package mutating func put(_ manifest: ManifestRecord, tag: String?) {
        if manifests[manifest.digest] == nil { manifests[manifest.digest] = manifest }
        if let tag { tags[tag] = manifest.digest }
    }

    /// A tag alone is taken off; by digest the manifest goes with all its tags. False where there is no such thing.
    package mutating func remove(_ reference: ManifestReference) -> Bool {
        switch reference {
        case .tag(let tag):
            return tags.removeValue(forKey: tag) != nil
        case .digest(let digest):
            tags = tags.filter { $0.value != digest }
            return manifests.removeValue(forKey: digest) != nil
        }
    }

    package mutating func link(_ blob: ContentDigest) { blobs.insert(blob) }

    /// False where it was not linked.
    package mutating func unlink(_ blob: ContentDigest) -> Bool { blobs.remove(blob) != nil }

    package mutating func recordPull(of digest: ContentDigest, at moment: Date) {
        manifests[digest]?.pulledAt = moment
    }

    /// Manifests that say something about `subject`, in the order of their digests.
    package func referrers(to subject: ContentDigest) -> [ManifestRecord] {
        manifests.values.filter { $0.subject == subject }.sorted { $0.digest < $1.digest }
    }

    /// Everything that must stay in the store for this repository's sake.
    package var reachable: Set<ContentDigest> {
        blobs.union(manifests.keys).union(manifests.values.flatMap(\.blobs))
    }

    /// Indexes that list the manifest; it may not go before them.
    package func indexes(listing digest: ContentDigest) -> [ContentDigest] {
        manifests.values.filter { $0.manifests.contains(digest) }.map(\.digest).sorted()
    }
}

/// What a catalog keeps of a manifest; its bytes are in the store of blobs.
package struct ManifestRecord: Codable, Equatable, Sendable {
    package var digest: ContentDigest
    package var mediaType: String
    /// Of the manifest itself, in bytes.
    package var size: Int
    /// Configuration and layers.
    package var blobs: [ContentDigest]
    /// Of the configuration and the layers together, in bytes.
    package var contentSize: Int
    /// What an index lists.
    package var manifests: [ContentDigest]
    package var subject: ContentDigest?
    package var artifactType: String?
    package var annotations: [String: String]?
    package var pushedAt: Date
    package var pulledAt: Date?

    package init(_ document: ManifestDocument, mediaType: String, digest: ContentDigest, size: Int, pushedAt: Date) {
        self.digest = digest
        self.mediaType = mediaType
        self.size = size
        blobs = document.blobs.map(\.digest)
        contentSize = document.blobs.map(\.size).reduce(0, +)
        manifests = document.manifests.map(\.digest)
        subject = document.subject?.digest
        artifactType = document.artifactType
        annotations = document.annotations
        self.pushedAt = pushedAt
    }

    /// As `referrers` lists it.
    package var descriptor: Descriptor {
        Descriptor(
            mediaType: mediaType, digest: digest, size: size, artifactType: artifactType, annotations: annotations)
    }
}
