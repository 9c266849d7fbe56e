import FoundationEssentials
import HTTPService
import ImageRegistry
import OCIImage
import Testing

/// The blobs' part of the distribution specification.
@Suite struct BlobConformanceTests {
    private let registry: RegistryFixture
    private let bytes = Array("a blob that goes up in pieces".utf8)

    init() throws {
        registry = try RegistryFixture()
    }

    private var digest: ContentDigest { ContentDigest(of: bytes) }

    private func begin(_ repository: String = "web") async throws -> String {
        let answer = await registry.send("POST", "/v2/\(repository)/blobs/uploads/")
        #expect(answer.status == 202)
        #expect(answer.headers["Range"] == "0-0")
        return try #require(answer.headers["Location"])
    }

    @Test("Who does not sign in is asked to, with a challenge")
    func unauthenticated() async {
        for target in ["/v2/", "/v2/web/tags/list"] {
            let answer = await registry.send("GET", target, anonymous: true)
            #expect(answer.status == 401)
            #expect(answer.errorCode == "UNAUTHORIZED")
            #expect(answer.headers["WWW-Authenticate"] == "Basic realm=\"http://registry.localhost:5000/\"")
        }
        #expect(await registry.send("GET", "/v2/").status == 200)
        let denied = await registry.send("GET", "/v2/private/tags/list")
        #expect(denied.status == 403)
        #expect(denied.errorCode == "DENIED")
    }

    @Test("Nothing can be pushed into a repository that does not exist")
    func unknownRepository() async {
        let answer = await registry.send("POST", "/v2/none/blobs/uploads/")
        #expect(answer.status == 404)
        #expect(answer.errorCode == "NAME_UNKNOWN")
    }

    @Test("A blob goes up with one request")
    func monolithic() async throws {
        let answer = await registry.send("POST", "/v2/web/blobs/uploads/?digest=\(digest)", body: bytes)
        #expect(answer.status == 201)
        #expect(answer.headers["Location"] == "/v2/web/blobs/\(digest)")
        #expect(answer.headers["Docker-Content-Digest"] == digest.description)
        let got = await registry.send("GET", "/v2/web/blobs/\(digest)")
        #expect(got.content == bytes)
        #expect(got.headers["Docker-Content-Digest"] == digest.description)
        let head = await registry.send("HEAD", "/v2/web/blobs/\(digest)")
        #expect(head.status == 200)
        #expect(head.headers["Content-Length"] == "\(bytes.count)")
    }

    @Test("A blob goes up with POST and PUT, its digest percent-encoded")
    func postThenPut() async throws {
        let location = try await begin()
        let encoded = digest.description.replacing(":", with: "%3A")
        let answer = await registry.send("PUT", "\(location)?digest=\(encoded)", body: bytes)
        #expect(answer.status == 201)
        #expect(await registry.send("GET", "/v2/web/blobs/\(digest)").content == bytes)
        #expect(await registry.send("GET", location).status == 404)
    }

    @Test("A blob goes up in chunks, and a broken off upload goes on where it stands", arguments: [true, false])
    func chunks(_ withRanges: Bool) async throws {
        let location = try await begin()
        let range = { (text: String) -> HTTPFields in withRanges ? ["Content-Range": text] : [:] }
        let first = await registry.send("PATCH", location, body: Array(bytes[..<10]), headers: range("0-9"))
        #expect(first.status == 202)
        #expect(first.headers["Range"] == "0-9")
        let status = await registry.send("GET", location)
        #expect(status.status == 204)
        #expect(status.headers["Range"] == "0-9")
        let rest = range("10-\(bytes.count - 1)")
        let last = await registry.send("PUT", "\(location)?digest=\(digest)", body: Array(bytes[10...]), headers: rest)
        #expect(last.status == 201)
        #expect(await registry.send("GET", "/v2/web/blobs/\(digest)").content == bytes)
    }

    @Test("An upload outlives the registry's process")
    func restart() async throws {
        let location = try await begin()
        _ = await registry.send("PATCH", location, body: Array(bytes[..<10]))
        let again = try RegistryFixture(path: registry.path)
        let answer = await again.send("PUT", "\(location)?digest=\(digest)", body: Array(bytes[10...]))
        #expect(answer.status == 201)
    }

    @Test("A chunk out of its turn is answered 416 with the place to go on from")
    func outOfOrder() async throws {
        let location = try await begin()
        _ = await registry.send("PATCH", location, body: Array(bytes[..<10]), headers: ["Content-Range": "0-9"])
        for range in ["12-20", "0-9"] {
            let answer = await registry.send(
                "PATCH", location, body: Array(bytes[..<10]), headers: ["Content-Range": range])
            #expect(answer.status == 416)
            #expect(answer.headers["Range"] == "0-9")
            #expect(answer.headers["Location"] == location)
        }
    }

    @Test("A chunk of another length than announced is refused")
    func wrongLength() async throws {
        let location = try await begin()
        let answer = await registry.send("PATCH", location, body: bytes, headers: ["Content-Range": "0-5"])
        #expect(answer.status == 400)
        #expect(answer.errorCode == "SIZE_INVALID")
        let broken = await registry.send("PATCH", location, headers: ["Content-Range": "nine"])
        #expect(broken.errorCode == "BLOB_UPLOAD_INVALID")
    }

    @Test("Content with another digest is refused and forgotten")
    func wrongDigest() async throws {
        let location = try await begin()
        let other = ContentDigest(of: [1])
        let answer = await registry.send("PUT", "\(location)?digest=\(other)", body: bytes)
        #expect(answer.status == 400)
        #expect(answer.errorCode == "DIGEST_INVALID")
        #expect(await registry.send("GET", "/v2/web/blobs/\(other)").errorCode == "BLOB_UNKNOWN")
        #expect(try registry.blobs.list().isEmpty)
        for digest in ["", "md5:1", "sha512:00"] {
            let location = try await begin()
            let answer = await registry.send("PUT", "\(location)?digest=\(digest)", body: bytes)
            #expect(answer.errorCode == "DIGEST_INVALID")
        }
    }

    @Test("An upload is its repository's own, and gone when cancelled")
    func ownership() async throws {
        let location = try await begin()
        let elsewhere = location.replacing("/web/", with: "/team/api/")
        #expect(await registry.send("PATCH", elsewhere, body: bytes).errorCode == "BLOB_UPLOAD_UNKNOWN")
        #expect(await registry.send("DELETE", location).status == 204)
        #expect(await registry.send("PATCH", location, body: bytes).status == 404)
        #expect(await registry.send("GET", "/v2/web/blobs/uploads/..%2f..%2fx").status == 404)
    }

    @Test("A blob larger than allowed is refused while it comes")
    func tooLarge() async throws {
        let small = try RegistryFixture(largestBlob: 16)
        let answer = await small.send("POST", "/v2/web/blobs/uploads/?digest=\(digest)", body: bytes)
        #expect(answer.status == 413)
        #expect(answer.errorCode == "SIZE_INVALID")
    }

    @Test("A blob is seen only through the repositories that have it, until it is mounted")
    func mount() async throws {
        let blob = try await registry.push("shared")
        #expect(await registry.send("HEAD", "/v2/team/api/blobs/\(blob.digest)").status == 404)
        let answer = await registry.send("POST", "/v2/team/api/blobs/uploads/?mount=\(blob.digest)&from=web")
        #expect(answer.status == 201)
        #expect(answer.headers["Location"] == "/v2/team/api/blobs/\(blob.digest)")
        #expect(await registry.send("GET", "/v2/team/api/blobs/\(blob.digest)").text == "shared")
        for query in ["mount=\(ContentDigest(of: [9]))&from=web", "mount=\(blob.digest)&from=none"] {
            let upload = await registry.send("POST", "/v2/team/api/blobs/uploads/?\(query)")
            #expect(upload.status == 202)
        }
    }

    @Test("A deleted blob is gone from its repository and stays in the others")
    func deletion() async throws {
        let blob = try await registry.push("shared")
        _ = await registry.send("POST", "/v2/team/api/blobs/uploads/?mount=\(blob.digest)&from=web")
        #expect(await registry.send("DELETE", "/v2/web/blobs/\(blob.digest)").status == 202)
        #expect(await registry.send("GET", "/v2/web/blobs/\(blob.digest)").status == 404)
        #expect(await registry.send("DELETE", "/v2/web/blobs/\(blob.digest)").status == 404)
        #expect(await registry.send("GET", "/v2/team/api/blobs/\(blob.digest)").status == 200)
    }

    @Test(
        "A part of a blob is sent where a part is asked for",
        arguments: [
            ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=7-", 206, "789", "bytes 7-9/10"),
            ("bytes=-2", 206, "89", "bytes 8-9/10"), ("bytes=5-99", 206, "56789", "bytes 5-9/10"),
            ("bytes=0-1,3-4", 200, "0123456789", nil), ("lines=1-2", 200, "0123456789", nil),
            ("bytes=4-2", 200, "0123456789", nil),
        ])
    func ranges(_ range: String, _ status: Int, _ text: String, _ contentRange: String?) async throws {
        let blob = try await registry.push("0123456789")
        let answer = await registry.send("GET", "/v2/web/blobs/\(blob.digest)", headers: ["Range": range])
        #expect(answer.status == status)
        #expect(answer.text == text)
        #expect(answer.headers["Content-Range"] == contentRange)
    }

    @Test("A part beyond the end is answered 416 with the length")
    func unsatisfiableRange() async throws {
        let blob = try await registry.push("0123456789")
        let answer = await registry.send("GET", "/v2/web/blobs/\(blob.digest)", headers: ["Range": "bytes=10-"])
        #expect(answer.status == 416)
        #expect(answer.headers["Content-Range"] == "bytes */10")
    }

    @Test("Uploads that were given up are taken away when they are old")
    func abandoned() async throws {
        let location = try await begin()
        try await registry.uploads.removeAbandoned(since: Date(timeIntervalSinceNow: -60))
        #expect(await registry.send("GET", location).status == 204)
        try await registry.uploads.removeAbandoned(since: Date(timeIntervalSinceNow: 60))
        #expect(await registry.send("GET", location).status == 404)
    }

    @Test("A method that does nothing is refused, a path that is nobody's is not found")
    func wrongMethods() async {
        #expect(await registry.send("POST", "/v2/").status == 405)
        #expect(await registry.send("PUT", "/v2/web/tags/list").errorCode == "UNSUPPORTED")
        #expect(await registry.send("GET", "/v2/web/what").status == 404)
    }
}
