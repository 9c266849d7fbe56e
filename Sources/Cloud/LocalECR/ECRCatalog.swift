import AWSWire
package import FoundationEssentials
package import ImageRegistry
package import OCIImage
package import StateStore
package import TealCore

/// The repositories of all accounts and regions: in memory, and in the store before an answer leaves.
package actor ECRCatalog: RegistryCatalog {
    private static let collection = StateStore.Collection<ECRRepository>("ecr.repositories")

    private let store: StateStore
    private let clock: any WallClock
    private var repositories: [RepositoryKey: ECRRepository] = [:]

    package init(store: StateStore, clock: any WallClock = SystemWallClock()) throws {
        self.store = store
        self.clock = clock
        for (_, repository) in try store.all(Self.collection) { repositories[repository.key] = repository }
    }

    func repository(_ key: RepositoryKey) -> ECRRepository? { repositories[key] }

    /// In the order of their names.
    func repositories(of owner: RegistryOwner) -> [ECRRepository] {
        repositories.values.filter { $0.owner == owner }.sorted { $0.name < $1.name }
    }

    /// False where one of this name exists.
    func create(_ repository: ECRRepository) throws -> Bool {
        guard repositories[repository.key] == nil else { return false }
        try save(repository)
        return true
    }

    /// Does nothing where there is none.
    func delete(_ key: RepositoryKey) throws {
        try store.write { try $0.delete(Self.id(key), from: Self.collection) }
        repositories[key] = nil
    }

    /// Changes a repository and keeps the change, or neither where `body` throws. Nil where there is none.
    func change<Result: Sendable>(
        _ key: RepositoryKey, _ body: @Sendable (inout ECRRepository) throws -> Result
    ) throws -> Result? {
        guard var repository = repositories[key] else { return nil }
        let result = try body(&repository)
        if repository != repositories[key] { try save(repository) }
        return result
    }

    /// Takes away the images that the policies say have had their time.
    func applyLifecyclePolicies() throws {
        for key in repositories.keys { try applyLifecyclePolicy(to: key) }
    }

    private func applyLifecyclePolicy(to key: RepositoryKey) throws {
        let now = clock.now
        _ = try change(key) { $0.applyLifecyclePolicy(at: now) }
    }

    private func save(_ repository: ECRRepository) throws {
        try store.write { try $0.put(repository, Self.id(repository.key), in: Self.collection) }
        repositories[repository.key] = repository
    }

    private static func id(_ key: RepositoryKey) -> String { "\(key.namespace)/\(key.name)" }
}

extension ECRRepository {
    mutating func applyLifecyclePolicy(at moment: Date) {
        guard let lifecyclePolicy, let policy = try? LifecyclePolicy(lifecyclePolicy) else { return }
        let expired = policy.expired(in: contents, at: moment)
        for digest in expired { _ = contents.remove(.digest(digest)) }
        if !expired.isEmpty { lifecycleEvaluatedAt = moment }
    }
}

// MARK: - What the registry's engine asks

extension ECRCatalog {
    package func contents(of key: RepositoryKey) throws -> RepositoryContents {
        guard let repository = repositories[key] else { throw Self.unknown(key) }
        return repository.contents
    }

    package func link(_ blob: ContentDigest, in key: RepositoryKey) throws {
        try require(try change(key) { $0.contents.link(blob) }, key)
    }

    package func unlink(_ blob: ContentDigest, in key: RepositoryKey) throws -> Bool {
        try require(try change(key) { $0.contents.unlink(blob) }, key)
    }

    package func put(_ manifest: ManifestRecord, tag: String?, in key: RepositoryKey) throws {
        try require(
            try change(key) { repository in
                if let tag, let present = repository.contents.tags[tag], present != manifest.digest,
                    repository.isImmutable(tag)
                {
                    throw RegistryError(.tagInvalid, ECRSentences.immutable(tag, repository.name))
                }
                repository.contents.put(manifest, tag: tag)
                repository.applyLifecyclePolicy(at: manifest.pushedAt)
            }, key)
    }

    package func remove(_ manifest: ManifestReference, in key: RepositoryKey) throws -> Bool {
        try require(
            try change(key) { repository in
                if case .digest(let digest) = manifest, !repository.contents.indexes(listing: digest).isEmpty {
                    throw RegistryError(.denied, "\(digest) is listed by an index, which has to go first")
                }
                return repository.contents.remove(manifest)
            }, key)
    }

    /// Kept in memory, and in the store with the next change.
    package func recordPull(of manifest: ContentDigest, in key: RepositoryKey, at moment: Date) {
        repositories[key]?.contents.recordPull(of: manifest, at: moment)
    }

    package func reachable() -> Set<ContentDigest> {
        repositories.values.reduce(into: []) { $0.formUnion($1.contents.reachable) }
    }

    private func require<Result>(_ result: Result?, _ key: RepositoryKey) throws -> Result {
        guard let result else { throw Self.unknown(key) }
        return result
    }

    private static func unknown(_ key: RepositoryKey) -> RegistryError {
        let account = key.namespace.split(separator: "/").first.map(String.init) ?? key.namespace
        return RegistryError(.nameUnknown, ECRSentences.noRepository(key.name, account))
    }
}
