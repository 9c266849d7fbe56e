import OCIImage
import Testing

@Suite struct DocumentTests {
    private static let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    @Test("A digest is the SHA-256 of the bytes")
    func digestOfBytes() {
        #expect(ContentDigest(of: [UInt8]()).description == Self.empty)
    }

    @Test(
        "What is no lowercase SHA-256 digest is refused",
        arguments: [
            "", "sha256:", "sha256:e3b0", "md5:d41d8cd98f00b204e9800998ecf8427e", empty.uppercased(), empty + "0",
            String(empty.dropLast()) + "g", "sha256:../" + String(repeating: "a", count: 61),
        ])
    func badDigest(_ text: String) {
        #expect(ContentDigest(text) == nil)
    }

    @Test(
        "A reference is read as Docker reads it",
        arguments: [
            ("nginx", "docker.io", "library/nginx", "latest"),
            ("nginx:1.25", "docker.io", "library/nginx", "1.25"),
            ("duluca/minimal-nginx-web-server:1-alpine", "docker.io", "duluca/minimal-nginx-web-server", "1-alpine"),
            ("localhost/web", "localhost", "web", "latest"),
            ("127.0.0.1:5000/a/b:v1", "127.0.0.1:5000", "a/b", "v1"),
            (
                "123456789012.dkr.ecr.us-east-1.localhost:4566/lemon-mart:v2",
                "123456789012.dkr.ecr.us-east-1.localhost:4566", "lemon-mart", "v2"
            ),
        ])
    func reference(_ text: String, host: String, repository: String, tag: String) throws {
        let reference = try #require(ImageReference(text))
        #expect(reference == ImageReference(host: host, repository: repository, tag: tag))
    }

    @Test("A digest says more than a tag")
    func digestAndTag() throws {
        let reference = try #require(ImageReference("a.b/web:v1@\(Self.empty)"))
        #expect(reference.tag == "v1")
        #expect(reference.manifestReference == Self.empty)
        #expect(ImageReference("a.b/web@\(Self.empty)")?.tag == nil)
    }

    @Test(
        "What is no reference is refused",
        arguments: [
            "", "UPPER", "a.b/Web", "a.b/web:", "a.b/web:-x", "a.b/web@sha256:1", "a.b/a..b", "a.b/", "web/../x",
        ])
    func badReference(_ text: String) {
        #expect(ImageReference(text) == nil)
    }

    @Test("A manifest that was sent as another type than it says it is, is refused")
    func contradictingMediaType() throws {
        let digest = try #require(ContentDigest(Self.empty))
        let config = Descriptor(mediaType: MediaType.config, digest: digest, size: 0)
        let bytes = try encodeDocument(Manifest(config: config, layers: []))
        #expect(throws: ImageError.self) { try ManifestDocument(bytes, mediaType: MediaType.index) }
        #expect(try ManifestDocument(bytes, mediaType: MediaType.manifest).blobs == [config])
    }

    @Test("A document says what is missing and where")
    func missingMember() throws {
        let text = #"{"schemaVersion":2,"config":{"mediaType":"x","size":1},"layers":[]}"#
        let error = #expect(throws: ImageError.self) { try ManifestDocument(Array(text.utf8), mediaType: nil) }
        #expect(error?.code == .malformed)
        #expect(error?.message.contains("config: digest is missing") == true)
    }

    @Test("Schema 1 manifests are refused by name")
    func schemaOne() throws {
        let error = #expect(throws: ImageError.self) {
            try ManifestDocument(Array(#"{"schemaVersion":1,"fsLayers":[]}"#.utf8), mediaType: nil)
        }
        #expect(error?.message == "manifest schema version 1 is not supported; only 2 is")
    }

    @Test("A configuration keeps Go's spelling on the wire")
    func configSpelling() throws {
        let config = ImageConfig(
            architecture: "amd64",
            config: .init(user: "1000", ports: ["80/tcp"], environment: ["A=b"], entryPoint: ["/x"]),
            rootfs: .init(diffIDs: []))
        let text = String(decoding: try encodeDocument(config), as: UTF8.self)
        #expect(
            text
                == #"{"architecture":"amd64","config":{"Entrypoint":["/x"],"Env":["A=b"],"ExposedPorts":{"80/tcp":{}},"#
                + #""User":"1000"},"os":"linux","rootfs":{"diff_ids":[],"type":"layers"}}"#)
    }
}
