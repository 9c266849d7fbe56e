import FoundationEssentials
import HTTPService
import OCIImage

extension RegistryHandler {
    private struct TagList: Encodable {
        var name: String
        var tags: [String]
    }

    func listTags(_ call: RegistryCall) async throws -> HTTPResponse {
        let contents = try await catalog.contents(of: call.repository)
        var tags = contents.tags.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }[...]
        if let last = call.parameters["last"] {
            tags = tags.drop { !last.utf8.lexicographicallyPrecedes($0.utf8) }
        }
        var headers: HTTPFields = ["Content-Type": "application/json"]
        if let limit = try Self.limit(call.parameters["n"]), limit < tags.count {
            tags = tags.prefix(limit)
            if let last = tags.last {
                headers["Link"] = "<\(call.base)/tags/list?n=\(limit)&last=\(last)>; rel=\"next\""
            }
        }
        let body = try encodeDocument(TagList(name: call.repository.name, tags: Array(tags)))
        return HTTPResponse(status: 200, headers: headers, body: .bytes(body))
    }

    /// What says something about a manifest, itself in the repository or not.
    func listReferrers(_ call: RegistryCall, _ digest: ContentDigest) async throws -> HTTPResponse {
        var referrers = try await catalog.contents(of: call.repository).referrers(to: digest)
        var headers: HTTPFields = ["Content-Type": MediaType.index]
        if let type = call.parameters["artifactType"] {
            referrers.removeAll { $0.artifactType != type }
            headers["OCI-Filters-Applied"] = "artifactType"
        }
        let body = try encodeDocument(Index(manifests: referrers.map(\.descriptor)))
        return HTTPResponse(status: 200, headers: headers, body: .bytes(body))
    }

    private static func limit(_ text: String?) throws(RegistryError) -> Int? {
        guard let text else { return nil }
        guard let limit = Int(text), limit >= 0 else {
            throw RegistryError(.paginationInvalid, "n is \(text.debugDescription), which is no count")
        }
        return limit
    }
}
