import Foundation
import TealCore
import Testing

@testable import AWSSigning

@Suite struct SignatureVectorTests {
    @Test("All of AWS's test suite is here")
    func complete() {
        #expect(SignatureVector.all.count == 34)
    }

    @Test("AWS's test suite: the canonical request", arguments: SignatureVector.all)
    func canonical(vector: SignatureVector) {
        let signed = CanonicalRequest.signable(vector.request.headers)
        let canonical = CanonicalRequest(vector.request, signed: signed, scope: SignatureVector.scope)
        #expect(canonical.text == vector.canonical)
    }

    @Test("AWS's test suite: the Authorization header", arguments: SignatureVector.all)
    func authorization(vector: SignatureVector) {
        let key = SigningKey(
            accessKey: SignatureVector.key, secret: SignatureVector.secret, token: vector.token)
        let added = SignatureV4.sign(
            vector.request, key: key, scope: SignatureVector.scope, date: SignatureVector.date)
        #expect(added.last?.value == vector.authorization)
    }

    @Test("AWS's test suite: what it signed verifies, and with another secret does not", arguments: SignatureVector.all)
    func verified(vector: SignatureVector) throws {
        var request = vector.request
        request.headers.append(("Authorization", vector.authorization))
        let claim = try #require(try SignatureClaim.read(request))
        #expect(claim.accessKey == SignatureVector.key && claim.scope == SignatureVector.scope)
        var key = SigningKey(accessKey: SignatureVector.key, secret: SignatureVector.secret, token: vector.token)
        try SignatureV4.verify(request, claim, key: key, now: SignatureVector.date)
        key.secret = Redacted("other")
        #expect(throws: SignatureV4.Refusal.mismatch) {
            try SignatureV4.verify(request, claim, key: key, now: SignatureVector.date)
        }
    }
}
