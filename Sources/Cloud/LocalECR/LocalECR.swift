import AWSECR
import AWSWire
import FoundationEssentials
package import ImageRegistry
package import LocalCloud
package import OCIImage
package import TealCore

/// The Elastic Container Registry of a local region: its API. The registry that `docker push` speaks to works on the
/// same repositories, see `ECRCatalog`.
package struct LocalECR: LocalService {
    let catalog: ECRCatalog
    let blobs: BlobStore
    let uploads: UploadStore
    let tokens: RegistryTokens
    let names: RegistryNames
    let clock: any WallClock

    package init(
        catalog: ECRCatalog, blobs: BlobStore, uploads: UploadStore, tokens: RegistryTokens, names: RegistryNames,
        clock: any WallClock = SystemWallClock()
    ) {
        self.catalog = catalog
        self.blobs = blobs
        self.uploads = uploads
        self.tokens = tokens
        self.names = names
        self.clock = clock
    }

    package var operations: ServiceOperations {
        var operations = ServiceOperations(ECR.service)
        addAuthorization(to: &operations)
        addRepositories(to: &operations)
        addImages(to: &operations)
        addLayers(to: &operations)
        addPolicies(to: &operations)
        addTags(to: &operations)
        return operations
    }

    /// Once an hour: images whose time is over, uploads given up a day ago, and blobs that nobody needs any more.
    package func run() async throws {
        while true {
            try await clock.sleep(for: .seconds(3600))
            try await tidy()
        }
    }

    /// What `run` does each time.
    package func tidy() async throws {
        try await catalog.applyLifecyclePolicies()
        try await uploads.removeAbandoned(since: clock.now.addingTimeInterval(-86_400))
        let needed = await catalog.reachable()
        let anHourAgo = clock.now.addingTimeInterval(-3600)
        _ = try await onBlockingThread { [blobs] in try blobs.removeUnneeded(keeping: needed, storedBefore: anHourAgo) }
    }
}

extension LocalECR {
    /// Throws `RepositoryNotFoundException`.
    func repository(_ name: String?, _ registry: String?, _ context: CallContext) async throws -> ECRRepository {
        let owner = RegistryOwner(account: registry ?? context.accountID, region: context.region)
        let name = name ?? ""
        guard let repository = await catalog.repository(owner.key(name)) else {
            throw AWSError.repositoryNotFound(name, owner.account)
        }
        return repository
    }

    /// The repository after the change. Throws `RepositoryNotFoundException`.
    func change(
        _ name: String?, _ registry: String?, _ context: CallContext,
        _ body: @escaping @Sendable (inout ECRRepository) throws -> Void
    ) async throws -> ECRRepository {
        let owner = RegistryOwner(account: registry ?? context.accountID, region: context.region)
        let name = name ?? ""
        let changed = try await catalog.change(owner.key(name)) { repository in
            try body(&repository)
            return repository
        }
        guard let changed else { throw AWSError.repositoryNotFound(name, owner.account) }
        return changed
    }
}
