package import ContainerRuntime
package import ImageRegistry
package import OCIImage
package import TealCore

/// Images for tasks, straight from the store of the region's own registry: nothing travels, and a layer is unpacked
/// once.
package struct RegistryImageSource: ImageSource {
    private let catalog: any RegistryCatalog
    private let images: ImageStore
    private let names: RegistryNames
    private let clock: any WallClock

    package init(
        catalog: any RegistryCatalog, images: ImageStore, names: RegistryNames, clock: any WallClock = SystemWallClock()
    ) {
        self.catalog = catalog
        self.images = images
        self.names = names
        self.clock = clock
    }

    package func pull(_ reference: String) async throws(ImagePullError) -> PulledImage {
        guard let parsed = ImageReference(reference) else {
            throw ImagePullError("failed to parse image reference \"\(reference)\": invalid reference format")
        }
        guard let owner = names.owner(ofHost: parsed.host) else { throw elsewhere(parsed) }
        let key = owner.key(parsed.repository)
        let digest = try await resolve(parsed, reference, key)
        let image = try await unpack(digest)
        await catalog.recordPull(of: digest, in: key, at: clock.now)
        return PulledImage(digest: digest, image)
    }

    package func removeUnused(except folders: Set<String>) async {
        try? await images.removeLayers(except: folders, unusedFor: .seconds(3600))
    }

    private func resolve(
        _ parsed: ImageReference, _ reference: String, _ key: RepositoryKey
    ) async throws(ImagePullError) -> ContentDigest {
        let contents: RepositoryContents
        do {
            contents = try await catalog.contents(of: key)
        } catch {
            // A registry answers 404 for a repository that is missing, as for a tag; so both read the same.
            throw Self.notFound(reference)
        }
        let wanted = parsed.digest.map(ManifestReference.digest) ?? .tag(parsed.tag ?? "latest")
        guard let manifest = contents.manifest(wanted) else { throw Self.notFound(reference) }
        return manifest.digest
    }

    private func unpack(_ digest: ContentDigest) async throws(ImagePullError) -> UnpackedImage {
        do {
            return try await images.unpack(digest)
        } catch let error as ImageError where error.message.hasPrefix("image Manifest does not contain") {
            throw ImagePullError("pull image manifest has been retried 7 time(s): \(error.message)")
        } catch {
            throw ImagePullError("failed to extract layers of \(digest): \(error)")
        }
    }

    /// Worded as Fargate words it, see
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html>.
    private static func notFound(_ reference: String) -> ImagePullError {
        ImagePullError(
            "pull image manifest has been retried 1 time(s): failed to resolve ref \(reference): \(reference): "
                + "not found"
        )
    }

    /// As Fargate's, with the true reason in the place of a network's.
    private func elsewhere(_ reference: ImageReference) -> ImagePullError {
        let host = reference.host == "docker.io" ? "registry-1.docker.io" : reference.host
        let url = "https://\(host)/v2/\(reference.repository)/manifests/\(reference.manifestReference)"
        let own = names.host(account: names.defaultAccount, region: names.defaultRegion)
        return ImagePullError(
            "pull image manifest has been retried 5 time(s): failed to resolve ref \(reference): failed to do request: "
                + "Head \"\(url)\": a local region pulls from its own registry alone; push the image to \(own)")
    }
}

extension PulledImage {
    fileprivate init(digest: ContentDigest, _ image: UnpackedImage) {
        let execution = image.config.config
        self.init(
            digest: digest.description, layers: image.layers, entryPoint: execution?.entryPoint ?? [],
            command: execution?.command ?? [], environment: execution?.environment ?? [],
            workingDirectory: execution?.workingDirectory.flatMap { $0.isEmpty ? nil : $0 } ?? "/",
            user: execution?.user ?? "", architecture: image.config.architecture,
            stopSignal: execution?.stopSignal ?? "SIGTERM")
    }
}
