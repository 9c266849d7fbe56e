package import FoundationEssentials
package import OCIImage

/// A repository, and whose it is.
package struct RepositoryKey: Hashable, Sendable, Codable {
    /// Parts the repositories of one owner from another's; what it means is the catalog's affair.
    package var namespace: String
    package var name: String

    package init(namespace: String, name: String) {
        self.namespace = namespace
        self.name = name
    }
}

/// What repositories there are and what they hold. The bytes themselves are in a `BlobStore`.
///
/// What a call has changed survives the process when the call returns, if anything of the catalog does.
package protocol RegistryCatalog: Sendable {
    /// Throws `nameUnknown`, in the catalog's own words.
    func contents(of repository: RepositoryKey) async throws -> RepositoryContents
    /// Throws `nameUnknown`.
    func link(_ blob: ContentDigest, in repository: RepositoryKey) async throws
    /// False where it was not linked. Throws `nameUnknown`.
    func unlink(_ blob: ContentDigest, in repository: RepositoryKey) async throws -> Bool
    /// Throws `nameUnknown`, and `tagInvalid` or `denied` where the catalog's rules forbid the tag.
    func put(_ manifest: ManifestRecord, tag: String?, in repository: RepositoryKey) async throws
    /// False where there is no such thing. Throws `nameUnknown`, and `denied` where something needs it.
    func remove(_ manifest: ManifestReference, in repository: RepositoryKey) async throws -> Bool
    /// Somebody read this manifest; a note that may be lost.
    func recordPull(of manifest: ContentDigest, in repository: RepositoryKey, at moment: Date) async
    /// Everything that any repository of any namespace needs in the store.
    func reachable() async throws -> Set<ContentDigest>
}

/// A catalog in memory, for tests and for registries that need not last: any repository exists that was named to it.
package actor FakeRegistryCatalog: RegistryCatalog {
    private var repositories: [RepositoryKey: RepositoryContents] = [:]

    package init(_ repositories: [RepositoryKey] = []) {
        for repository in repositories { self.repositories[repository] = RepositoryContents() }
    }

    package func create(_ repository: RepositoryKey) {
        repositories[repository] = repositories[repository] ?? RepositoryContents()
    }

    package func contents(of repository: RepositoryKey) throws -> RepositoryContents {
        guard let contents = repositories[repository] else {
            throw RegistryError(.nameUnknown, "repository \(repository.name) is not known to this registry")
        }
        return contents
    }

    package func link(_ blob: ContentDigest, in repository: RepositoryKey) throws {
        try change(repository) { $0.link(blob) }
    }

    package func unlink(_ blob: ContentDigest, in repository: RepositoryKey) throws -> Bool {
        try change(repository) { $0.unlink(blob) }
    }

    package func put(_ manifest: ManifestRecord, tag: String?, in repository: RepositoryKey) throws {
        try change(repository) { $0.put(manifest, tag: tag) }
    }

    package func remove(_ manifest: ManifestReference, in repository: RepositoryKey) throws -> Bool {
        try change(repository) { $0.remove(manifest) }
    }

    package func recordPull(of manifest: ContentDigest, in repository: RepositoryKey, at moment: Date) {
        repositories[repository]?.recordPull(of: manifest, at: moment)
    }

    package func reachable() -> Set<ContentDigest> {
        repositories.values.reduce(into: []) { $0.formUnion($1.reachable) }
    }

    private func change<Result>(
        _ repository: RepositoryKey, _ body: (inout RepositoryContents) -> Result
    ) throws -> Result {
        var contents = try contents(of: repository)
        let result = body(&contents)
        repositories[repository] = contents
        return result
    }
}
