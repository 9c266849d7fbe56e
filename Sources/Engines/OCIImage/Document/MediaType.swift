/// The media types of images, both families: the Open Container Initiative's and Docker's (version 2, schema 2).
package enum MediaType {
    package static let manifest = "application/vnd.oci.image.manifest.v1+json"
    package static let index = "application/vnd.oci.image.index.v1+json"
    package static let config = "application/vnd.oci.image.config.v1+json"
    package static let layer = "application/vnd.oci.image.layer.v1.tar"
    package static let layerGzip = "application/vnd.oci.image.layer.v1.tar+gzip"
    package static let layerZstd = "application/vnd.oci.image.layer.v1.tar+zstd"
    package static let empty = "application/vnd.oci.empty.v1+json"

    package static let dockerManifest = "application/vnd.docker.distribution.manifest.v2+json"
    package static let dockerManifestList = "application/vnd.docker.distribution.manifest.list.v2+json"
    package static let dockerConfig = "application/vnd.docker.container.image.v1+json"
    package static let dockerLayer = "application/vnd.docker.image.rootfs.diff.tar"
    package static let dockerLayerGzip = "application/vnd.docker.image.rootfs.diff.tar.gzip"

    /// Manifests of one image.
    package static let manifests: Set = [manifest, dockerManifest]
    /// Lists of manifests, one a platform.
    package static let indexes: Set = [index, dockerManifestList]
    /// Configurations that a runtime can run.
    package static let configs: Set = [config, dockerConfig]
    /// Layers that need not be in the registry: their terms forbid distribution (Windows base layers).
    package static let foreignLayers: Set = [
        "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip",
        "application/vnd.oci.image.layer.nondistributable.v1.tar",
        "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
        "application/vnd.oci.image.layer.nondistributable.v1.tar+zstd",
    ]
}

/// How a layer's archive is wrapped.
package enum LayerCompression: Sendable, Equatable {
    case none
    case gzip

    /// Throws `unsupported` for zstd and for what is no layer at all.
    package init(mediaType: String) throws(ImageError) {
        switch mediaType {
        case MediaType.layer, MediaType.dockerLayer: self = .none
        case MediaType.layerGzip, MediaType.dockerLayerGzip: self = .gzip
        case let type where type.hasSuffix("zstd"):
            throw ImageError(.unsupported, "the layer is compressed with zstd; only gzip and plain tar are unpacked")
        default:
            throw ImageError(.unsupported, "\(mediaType) is no file system layer")
        }
    }
}
