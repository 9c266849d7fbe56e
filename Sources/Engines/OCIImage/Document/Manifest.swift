/// Points at a blob: what it is, which it is, how long it is.
///
/// <https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md>
package struct Descriptor: Codable, Hashable, Sendable {
    package var mediaType: String
    package var digest: ContentDigest
    /// Bytes.
    package var size: Int
    package var artifactType: String?
    package var platform: Platform?
    package var annotations: [String: String]?

    package init(
        mediaType: String, digest: ContentDigest, size: Int, artifactType: String? = nil, platform: Platform? = nil,
        annotations: [String: String]? = nil
    ) {
        self.mediaType = mediaType
        self.digest = digest
        self.size = size
        self.artifactType = artifactType
        self.platform = platform
        self.annotations = annotations
    }
}

/// What an image runs on.
package struct Platform: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Go's names: `amd64`, `arm64`.
    package var architecture: String
    /// `linux`.
    package var os: String
    package var variant: String?

    package init(architecture: String, os: String = "linux", variant: String? = nil) {
        self.architecture = architecture
        self.os = os
        self.variant = variant
    }

    /// The machine that this is compiled for.
    package static var current: Platform {
        #if arch(arm64)
            Platform(architecture: "arm64")
        #else
            Platform(architecture: "amd64")
        #endif
    }

    package var description: String { "\(os)/\(architecture)" }
}

/// One image: its configuration and its layers, the lowest first.
///
/// <https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md>
package struct Manifest: Codable, Equatable, Sendable {
    package var schemaVersion: Int
    package var mediaType: String?
    package var artifactType: String?
    package var config: Descriptor
    package var layers: [Descriptor]
    /// The manifest that this one says something about (a signature, a bill of materials).
    package var subject: Descriptor?
    package var annotations: [String: String]?

    package init(
        mediaType: String = MediaType.manifest, artifactType: String? = nil, config: Descriptor, layers: [Descriptor],
        subject: Descriptor? = nil, annotations: [String: String]? = nil
    ) {
        schemaVersion = 2
        self.mediaType = mediaType
        self.artifactType = artifactType
        self.config = config
        self.layers = layers
        self.subject = subject
        self.annotations = annotations
    }
}

/// The same image for several platforms.
///
/// <https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md>
package struct Index: Codable, Equatable, Sendable {
    package var schemaVersion: Int
    package var mediaType: String?
    package var artifactType: String?
    package var manifests: [Descriptor]
    package var subject: Descriptor?
    package var annotations: [String: String]?

    package init(
        mediaType: String = MediaType.index, artifactType: String? = nil, manifests: [Descriptor],
        subject: Descriptor? = nil, annotations: [String: String]? = nil
    ) {
        schemaVersion = 2
        self.mediaType = mediaType
        self.artifactType = artifactType
        self.manifests = manifests
        self.subject = subject
        self.annotations = annotations
    }

    /// The manifest for a platform, if the index has one; the first where several fit.
    package func manifest(for platform: Platform) -> Descriptor? {
        manifests.first { candidate in
            candidate.platform?.os == platform.os && candidate.platform?.architecture == platform.architecture
        }
    }
}
