import FoundationEssentials
import HTTPService
import ImageRegistry
import OCIImage
import Testing

/// The manifests' part of the distribution specification: images, tags, indexes and referrers.
@Suite struct ManifestConformanceTests {
    private let registry: RegistryFixture

    init() throws {
        registry = try RegistryFixture()
    }

    @Test("An image comes back by tag and by digest, byte for byte")
    func roundTrip() async throws {
        let bytes = try await registry.pushImage("1", tag: "v1")
        let digest = ContentDigest(of: bytes)
        for name in ["v1", digest.description] {
            let answer = await registry.send("GET", "/v2/web/manifests/\(name)")
            #expect(answer.status == 200)
            #expect(answer.content == bytes)
            #expect(answer.headers["Content-Type"] == MediaType.manifest)
            #expect(answer.headers["Docker-Content-Digest"] == digest.description)
        }
        let head = await registry.send("HEAD", "/v2/web/manifests/v1")
        #expect(head.headers["Content-Length"] == "\(bytes.count)")
        #expect(await registry.send("GET", "/v2/web/manifests/v2").errorCode == "MANIFEST_UNKNOWN")
    }

    @Test("An image is pushed by its digest, and by no other")
    func byDigest() async throws {
        let bytes = try await registry.pushImage("1", tag: "v1")
        let digest = ContentDigest(of: bytes)
        #expect(await registry.putManifest(bytes, digest.description).status == 201)
        let other = await registry.putManifest(bytes, ContentDigest(of: [1]).description)
        #expect(other.status == 400)
        #expect(other.errorCode == "DIGEST_INVALID")
    }

    @Test("A manifest whose blobs are not there is refused with their digests")
    func missingBlobs() async throws {
        let bytes = try await registry.pushImage("1", tag: "v1")
        let answer = await registry.putManifest(bytes, "v1", repository: "team/api")
        #expect(answer.status == 404)
        #expect(answer.errorCode == "MANIFEST_BLOB_UNKNOWN")
        #expect(answer.text.contains(ContentDigest(of: Array("layer 1".utf8)).description))
    }

    @Test("A manifest that lies about a blob's size is refused")
    func wrongSize() async throws {
        let config = try await registry.push("config", mediaType: MediaType.config)
        var layer = try await registry.push("layer")
        layer.size += 1
        let bytes = try encodeDocument(Manifest(config: config, layers: [layer]))
        #expect(await registry.putManifest(bytes, "v1").errorCode == "MANIFEST_INVALID")
    }

    @Test("What is no manifest is refused", arguments: ["", "{}", "[1", #"{"schemaVersion":1}"#])
    func invalid(_ text: String) async {
        let answer = await registry.putManifest(Array(text.utf8), "v1")
        #expect(answer.status == 400)
        #expect(answer.errorCode == "MANIFEST_INVALID")
    }

    @Test("A manifest of more than four mebibytes is refused")
    func tooLarge() async {
        let answer = await registry.putManifest([UInt8](repeating: 32, count: (4 << 20) + 1), "v1")
        #expect(answer.status == 413)
    }

    @Test("An index is taken when its images are there, and given to clients that know indexes")
    func index() async throws {
        let image = try await registry.pushImage("1", tag: "v1")
        let entry = Descriptor(mediaType: MediaType.manifest, digest: ContentDigest(of: image), size: image.count)
        let bytes = try encodeDocument(Index(manifests: [entry]))
        #expect(await registry.putManifest(bytes, "multi", type: MediaType.index).status == 201)
        let missing = try encodeDocument(
            Index(manifests: [Descriptor(mediaType: MediaType.manifest, digest: ContentDigest(of: [1]), size: 1)]))
        let refused = await registry.putManifest(missing, "bad", type: MediaType.index)
        #expect(refused.errorCode == "MANIFEST_BLOB_UNKNOWN")
        let get = { (accept: String) in
            await registry.send("GET", "/v2/web/manifests/multi", headers: ["Accept": accept]).status
        }
        #expect(await get("\(MediaType.manifest), \(MediaType.index)") == 200)
        #expect(await get("*/*") == 200)
        #expect(await get(MediaType.manifest) == 404)
    }

    @Test("Docker's own media types are kept as they are")
    func docker() async throws {
        let config = try await registry.push("config", mediaType: MediaType.dockerConfig)
        let layer = try await registry.push("layer", mediaType: MediaType.dockerLayerGzip)
        let bytes = try encodeDocument(
            Manifest(mediaType: MediaType.dockerManifest, config: config, layers: [layer]))
        #expect(await registry.putManifest(bytes, "v1", type: MediaType.dockerManifest).status == 201)
        let answer = await registry.send("GET", "/v2/web/manifests/v1")
        #expect(answer.headers["Content-Type"] == MediaType.dockerManifest)
    }

    @Test("A tag is taken off without its image; an image goes with all its tags")
    func deletion() async throws {
        let bytes = try await registry.pushImage("1", tag: "v1")
        let digest = ContentDigest(of: bytes)
        _ = await registry.putManifest(bytes, "latest")
        #expect(await registry.send("DELETE", "/v2/web/manifests/latest").status == 202)
        #expect(await registry.send("GET", "/v2/web/manifests/latest").status == 404)
        #expect(await registry.send("GET", "/v2/web/manifests/\(digest)").status == 200)
        #expect(await registry.send("DELETE", "/v2/web/manifests/\(digest)").status == 202)
        #expect(await registry.send("GET", "/v2/web/manifests/v1").status == 404)
        #expect(await registry.send("DELETE", "/v2/web/manifests/\(digest)").status == 404)
    }

    @Test("Tags come in order, page by page")
    func tags() async throws {
        let bytes = try await registry.pushImage("1", tag: "b")
        for tag in ["c", "a", "B"] { _ = await registry.putManifest(bytes, tag) }
        let all = await registry.send("GET", "/v2/web/tags/list")
        #expect(all.text == #"{"name":"web","tags":["B","a","b","c"]}"#)
        #expect(all.headers["Link"] == nil)
        let first = await registry.send("GET", "/v2/web/tags/list?n=2")
        #expect(first.text == #"{"name":"web","tags":["B","a"]}"#)
        #expect(first.headers["Link"] == #"</v2/web/tags/list?n=2&last=a>; rel="next""#)
        let second = await registry.send("GET", "/v2/web/tags/list?n=2&last=a")
        #expect(second.text == #"{"name":"web","tags":["b","c"]}"#)
        #expect(second.headers["Link"] == nil)
        #expect(await registry.send("GET", "/v2/web/tags/list?n=0").text == #"{"name":"web","tags":[]}"#)
        #expect(await registry.send("GET", "/v2/web/tags/list?n=x").status == 400)
        #expect(await registry.send("GET", "/v2/team/api/tags/list").text == #"{"name":"team/api","tags":[]}"#)
        #expect(await registry.send("GET", "/v2/none/tags/list").errorCode == "NAME_UNKNOWN")
    }

    @Test("What says something about an image is listed, by its type where asked")
    func referrers() async throws {
        let image = try await registry.pushImage("1", tag: "v1")
        let subject = Descriptor(mediaType: MediaType.manifest, digest: ContentDigest(of: image), size: image.count)
        let signature = try await registry.pushImage("s", tag: "sig", subject: subject, artifactType: "application/sig")
        let bill = try await registry.pushImage("b", tag: "sbom", subject: subject, artifactType: "application/sbom")
        let put = await registry.putManifest(signature, "sig")
        #expect(put.headers["OCI-Subject"] == subject.digest.description)
        let answer = await registry.send("GET", "/v2/web/referrers/\(subject.digest)")
        #expect(answer.headers["Content-Type"] == MediaType.index)
        let index = try decodeDocument(Index.self, answer.content)
        #expect(Set(index.manifests.map(\.digest)) == [ContentDigest(of: signature), ContentDigest(of: bill)])
        let filtered = await registry.send("GET", "/v2/web/referrers/\(subject.digest)?artifactType=application/sbom")
        #expect(filtered.headers["OCI-Filters-Applied"] == "artifactType")
        #expect(try decodeDocument(Index.self, filtered.content).manifests.map(\.artifactType) == ["application/sbom"])
        let none = await registry.send("GET", "/v2/web/referrers/\(ContentDigest(of: [1]))")
        #expect(try decodeDocument(Index.self, none.content).manifests.isEmpty)
    }
}
