package import OCIImage

/// What a path of the distribution API stands for.
package enum RegistryRoute: Equatable, Sendable {
    /// `/v2/`: is this a registry, and am I let in?
    case root
    case blob(repository: String, digest: ContentDigest)
    case newUpload(repository: String)
    case upload(repository: String, id: String)
    case manifest(repository: String, ManifestReference)
    case tags(repository: String)
    case referrers(repository: String, digest: ContentDigest)

    /// Nil where the path is none of the API's. Throws `nameInvalid`, `digestInvalid` or `tagInvalid` where it nearly
    /// is.
    package init?(path: String) throws(RegistryError) {
        guard path == "/v2" || path.hasPrefix("/v2/") else { return nil }
        let parts = path.dropFirst(3).split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(
            String.init)
        if parts.allSatisfy(\.isEmpty) {
            self = .root
        } else if let route = try Self.route(parts) {
            self = route
        } else {
            return nil
        }
    }

    package var repository: String? {
        switch self {
        case .root: nil
        case .blob(let name, _), .newUpload(let name), .upload(let name, _), .manifest(let name, _), .tags(let name),
            .referrers(let name, _):
            name
        }
    }

    /// A repository's name may hold any of the words below, so the path is read from its end.
    private static func route(_ parts: [String]) throws(RegistryError) -> RegistryRoute? {
        let count = parts.count
        if count >= 4, parts[count - 3] == "blobs", parts[count - 2] == "uploads" {
            let name = try repository(parts.dropLast(3))
            return parts[count - 1].isEmpty
                ? .newUpload(repository: name) : .upload(repository: name, id: parts[count - 1])
        }
        guard count >= 3 else { return nil }
        let name = parts.dropLast(2)
        let last = parts[count - 1]
        switch parts[count - 2] {
        // Some clients leave the slash after `uploads` out.
        case "blobs" where last == "uploads": return .newUpload(repository: try repository(name))
        case "blobs": return .blob(repository: try repository(name), digest: try digest(last))
        case "manifests": return .manifest(repository: try repository(name), try ManifestReference(last))
        case "tags" where last == "list": return .tags(repository: try repository(name))
        case "referrers": return .referrers(repository: try repository(name), digest: try digest(last))
        default: return nil
        }
    }

    private static func repository(_ parts: ArraySlice<String>) throws(RegistryError) -> String {
        let name = parts.joined(separator: "/")
        guard ImageReference.isRepository(name) else {
            throw RegistryError(.nameInvalid, "\(name.debugDescription) is no name of a repository")
        }
        return name
    }

    private static func digest(_ text: String) throws(RegistryError) -> ContentDigest {
        guard let digest = ContentDigest(text) else {
            throw RegistryError(.digestInvalid, "\(text.debugDescription) is no SHA-256 digest")
        }
        return digest
    }
}

/// What follows `/manifests/`.
package enum ManifestReference: Hashable, Sendable, CustomStringConvertible {
    case tag(String)
    case digest(ContentDigest)

    package init(_ text: String) throws(RegistryError) {
        if let digest = ContentDigest(text) {
            self = .digest(digest)
        } else if text.contains(":") {
            throw RegistryError(.digestInvalid, "\(text.debugDescription) is no SHA-256 digest")
        } else if ImageReference.isTag(text) {
            self = .tag(text)
        } else {
            throw RegistryError(.tagInvalid, "\(text.debugDescription) is no tag")
        }
    }

    package var description: String {
        switch self {
        case .tag(let tag): tag
        case .digest(let digest): digest.description
        }
    }
}
