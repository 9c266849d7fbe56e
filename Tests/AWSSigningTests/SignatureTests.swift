import AWSSigning
import Foundation
import Testing

@Suite struct SignatureTests {
    private let key = SigningKey(accessKey: "AKIDEXAMPLE", secret: "secret", token: "token")
    private let scope = SigningScope(region: "eu-west-1", service: "ecs")
    private let now = Date(timeIntervalSince1970: 1_790_000_000)
    private let request = SigningRequest(
        method: "POST", path: "/a%20b/../c", query: [("x", "1"), ("a b", "ä")],
        headers: [("Host", "localhost:4566"), ("X-Amz-Target", "Amazon.ListClusters"), ("User-Agent", "test")],
        body: Array("{}".utf8))

    private func signed() -> SigningRequest {
        var request = request
        request.headers += SignatureV4.sign(request, key: key, scope: scope, date: now)
        return request
    }

    private func presigned(seconds: Int = 60) -> SigningRequest {
        var request = request
        request.headers = [("Host", "localhost:4566")]
        request.body = []
        request.query += SignatureV4.presign(request, key: key, scope: scope, date: now, seconds: seconds)
        return request
    }

    private func verify(_ request: SigningRequest, at moment: Date? = nil) throws {
        let claim = try #require(try SignatureClaim.read(request))
        try SignatureV4.verify(request, claim, key: key, now: moment ?? now)
    }

    @Test("What was signed verifies, in a header and in a query")
    func roundTrip() throws {
        try verify(signed())
        try verify(presigned())
    }

    @Test("A header that proxies change is not signed; an unsigned one may change")
    func unsignedHeaders() throws {
        var request = signed()
        request.headers[2].value = "other"
        request.headers.append(("X-Forwarded-For", "1.2.3.4"))
        try verify(request)
    }

    @Test("A request changed on its way does not verify", arguments: 0..<7)
    func changed(part: Int) throws {
        var request = signed()
        switch part {
        case 0: request.method = "GET"
        case 1: request.path = "/d"
        case 2: request.query[0].value = "2"
        case 3: request.query.append(("y", ""))
        case 4: request.headers[0].value = "elsewhere"
        case 5: request.headers[1].value = "Amazon.DeleteCluster"
        default: request.body.append(32)
        }
        #expect(throws: SignatureV4.Refusal.mismatch) { try verify(request) }
    }

    @Test("A body is checked against the digest that the header tells, unless that says it is unsigned")
    func toldDigest() throws {
        var request = request
        request.headers.append(("X-Amz-Content-Sha256", SignatureV4.unsignedPayload))
        request.headers += SignatureV4.sign(request, key: key, scope: scope, date: now)
        request.body = [1, 2, 3]
        try verify(request)
        request = self.request
        let digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
        request.headers.append(("X-Amz-Content-Sha256", digest))
        request.headers += SignatureV4.sign(request, key: key, scope: scope, date: now)
        try verify(request)
        request.body = [1, 2, 3]
        #expect(throws: SignatureV4.Refusal.mismatch) { try verify(request) }
    }

    @Test("A signature holds for fifteen minutes either way, a link for its own time")
    func time() throws {
        try verify(signed(), at: now + 900)
        try verify(signed(), at: now - 900)
        #expect(throws: SignatureV4.Refusal.self) { try verify(signed(), at: now + 901) }
        #expect(throws: SignatureV4.Refusal.self) { try verify(signed(), at: now - 901) }
        try verify(presigned(seconds: 3600), at: now + 3600)
        #expect(throws: SignatureV4.Refusal.self) { try verify(presigned(seconds: 3600), at: now + 3601) }
    }

    @Test("Another session token is not the key's")
    func token() throws {
        var other = key
        other.token = nil
        let request = signed()
        let claim = try #require(try SignatureClaim.read(request))
        #expect(throws: SignatureV4.Refusal.token) { try SignatureV4.verify(request, claim, key: other, now: now) }
    }

    @Test("A request without a signature is not an error")
    func unsigned() throws {
        #expect(try SignatureClaim.read(request) == nil)
    }

    @Test(
        "A signature that cannot be read says why",
        arguments: [
            ("Bearer abc", SignatureClaim.Defect.algorithm("Bearer")),
            ("AWS4-HMAC-SHA256 Credential=a/b", .missing(["SignedHeaders", "Signature"], inQuery: false)),
            ("AWS4-HMAC-SHA256", .missing(["Credential", "SignedHeaders", "Signature"], inQuery: false)),
            ("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=c", .credential("a/b")),
            ("AWS4-HMAC-SHA256 Credential=a/20260101/r/s/aws4_request, SignedHeaders=host, Signature=c", .date(nil)),
        ])
    func defects(authorization: String, defect: SignatureClaim.Defect) {
        var request = request
        request.headers.append(("Authorization", authorization))
        #expect(throws: defect) { try SignatureClaim.read(request) }
    }

    @Test("A link lives between a second and a week", arguments: ["", "0", "604801", "x"])
    func lifetimes(seconds: String) {
        var request = presigned()
        request.query.removeAll { $0.name == "X-Amz-Expires" }
        request.query.append(("X-Amz-Expires", seconds))
        #expect(throws: SignatureClaim.Defect.lifetime(seconds)) { try SignatureClaim.read(request) }
    }
}
