import ImageRegistry
import OCIImage
import Testing

@Suite struct RouteTests {
    private static let digest = ContentDigest(of: Array("x".utf8))

    @Test(
        "A path says which thing of which repository is meant",
        arguments: [
            ("/v2/", RegistryRoute.root), ("/v2", .root),
            ("/v2/web/blobs/\(digest)", .blob(repository: "web", digest: digest)),
            ("/v2/web/blobs/uploads/", .newUpload(repository: "web")),
            ("/v2/web/blobs/uploads", .newUpload(repository: "web")),
            ("/v2/a/b/blobs/uploads/17", .upload(repository: "a/b", id: "17")),
            ("/v2/web/manifests/latest", .manifest(repository: "web", .tag("latest"))),
            ("/v2/web/manifests/\(digest)", .manifest(repository: "web", .digest(digest))),
            ("/v2/tags/list/tags/list", .tags(repository: "tags/list")),
            ("/v2/manifests/blobs/manifests/v1", .manifest(repository: "manifests/blobs", .tag("v1"))),
            ("/v2/web/referrers/\(digest)", .referrers(repository: "web", digest: digest)),
        ])
    func routes(_ path: String, _ route: RegistryRoute) throws {
        #expect(try RegistryRoute(path: path) == route)
    }

    @Test("Other paths are nobody's", arguments: ["/", "/v1/", "/v2/web", "/v2/web/tags", "/v2x", "/v2/web/what/ever"])
    func others(_ path: String) throws {
        #expect(try RegistryRoute(path: path) == nil)
    }

    @Test(
        "A path with a broken name, tag or digest says which",
        arguments: [
            ("/v2/Web/manifests/v1", RegistryError.Code.nameInvalid), ("/v2/../web/manifests/v1", .nameInvalid),
            ("/v2/web/manifests/-v1", .tagInvalid), ("/v2/web/manifests/sha256:1", .digestInvalid),
            ("/v2/web/blobs/latest", .digestInvalid), ("/v2/web/blobs/sha256:..", .digestInvalid),
        ])
    func broken(_ path: String, _ code: RegistryError.Code) {
        let error = #expect(throws: RegistryError.self) { try RegistryRoute(path: path) }
        #expect(error?.code == code)
    }
}
