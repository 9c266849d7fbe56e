package import ImageRegistry
import OCIImage
package import StateStore
package import TealCore

/// Everything of images in a local region, put together over one folder: the API, the registry, and the tasks' images.
package struct LocalRegistry: Sendable {
    package let service: LocalECR
    /// Answers every path below `/v2/`. Layers come through it, so its server has to take bodies of `largestLayer`.
    package let handler: RegistryHandler
    package let images: RegistryImageSource

    /// Bytes of one layer's blob.
    package static let largestLayer = 10 << 30

    /// Makes the folder where it is missing. Two registries may not use the same folder.
    package init(
        root: String, store: StateStore, names: RegistryNames, clock: any WallClock = SystemWallClock()
    ) throws {
        let blobs = try BlobStore(root: "\(root)/blobs")
        let uploads = try UploadStore(root: "\(root)/uploads", blobs: blobs, largestBlob: Self.largestLayer)
        let catalog = try ECRCatalog(store: store, clock: clock)
        let tokens = try RegistryTokens(store: store)
        service = LocalECR(
            catalog: catalog, blobs: blobs, uploads: uploads, tokens: tokens, names: names, clock: clock)
        handler = RegistryHandler(
            blobs: blobs, uploads: uploads, catalog: catalog,
            authorizer: TokenAuthorizer(tokens: tokens, names: names, clock: clock), clock: clock)
        let layers = try ImageStore(root: "\(root)/layers", blobs: blobs)
        images = RegistryImageSource(catalog: catalog, images: layers, names: names, clock: clock)
    }
}
