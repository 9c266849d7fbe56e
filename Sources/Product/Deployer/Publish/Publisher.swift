package import AWSClient
package import OCIImage
package import TealCore

/// Where an image goes.
package struct PublishTarget: Sendable {
    /// The registry's host, as in `repositoryUri`, with its port where it has one.
    package var registry: String
    package var repository: String
    /// At least one: the version first, then `latest`.
    package var tags: [String]
    package var credentials: RegistryCredentials

    package init(registry: String, repository: String, tags: [String], credentials: RegistryCredentials) {
        self.registry = registry
        self.repository = repository
        self.tags = tags
        self.credentials = credentials
    }
}

/// What was published.
package struct PublishedImage: Sendable, Equatable {
    /// `sha256:…` of the manifest.
    package var digest: String
    /// `registry/repository@sha256:…`: what a task definition names, so that a tag that moves changes nothing.
    package var reference: String
    package var tags: [String]
    /// Nil where another program pushed.
    package var report: PushReport?
}

/// What publishing tells on its way.
package enum PublishEvent: Sendable, Equatable {
    case packed(layers: Int, bytes: Int)
    case push(PushEvent)
    /// A line of what docker, podman or buildah prints.
    case tool(ContainerTool, line: String)
}

/// Packs or builds an image, pushes it under its tags and says which digest it has.
package struct Publisher: Sendable {
    let blobs: BlobStore
    let transport: any HTTPTransport
    let runner: any CommandRunner
    let clock: any WallClock

    /// Packed images are kept in `blobs`, so that the next release compares with what is there.
    package init(
        blobs: BlobStore, transport: any HTTPTransport = URLSessionTransport(),
        runner: any CommandRunner = SystemCommandRunner(), clock: any WallClock = SystemWallClock()
    ) {
        self.blobs = blobs
        self.transport = transport
        self.runner = runner
        self.clock = clock
    }

    package func publish(
        _ source: PublishSource, to target: PublishTarget,
        report: @escaping @Sendable (PublishEvent) -> Void = { _ in }
    ) async throws(Problem) -> PublishedImage {
        do {
            switch source {
            case .pack(let recipe): return try await pack(recipe, target, report)
            case .dockerfile(let build): return try await buildWithTool(build, target, report)
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw PublishProblem.problem(for: error, target)
        }
    }

    private func pack(
        _ recipe: ImageRecipe, _ target: PublishTarget, _ report: @escaping @Sendable (PublishEvent) -> Void
    ) async throws -> PublishedImage {
        let image = try await ImageBuilder(blobs: blobs).build(recipe)
        let bytes = image.layers.map(\.descriptor.size).reduce(0, +)
        report(.packed(layers: image.layers.count, bytes: bytes))
        let result = try await ImagePusher(client(target)).push(
            image, from: blobs, to: target.repository, tags: target.tags
        ) { report(.push($0)) }
        return published(result.digest, target, result)
    }

    func client(_ target: PublishTarget) -> RegistryClient {
        RegistryClient(
            RegistryEndpoint(host: target.registry), credentials: target.credentials, transport: transport, clock: clock
        )
    }

    func published(_ digest: String, _ target: PublishTarget, _ report: PushReport?) -> PublishedImage {
        PublishedImage(
            digest: digest, reference: "\(target.registry)/\(target.repository)@\(digest)", tags: target.tags,
            report: report)
    }
}
