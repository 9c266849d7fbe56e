import Digest
package import FoundationEssentials
import TealCore

/// AWS Signature Version 4.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>
package enum SignatureV4 {
    static let algorithm = "AWS4-HMAC-SHA256"
    /// Stands for the body's digest where the body is not signed.
    package static let unsignedPayload = "UNSIGNED-PAYLOAD"

    /// The headers to add, in place of any of the same name: `X-Amz-Date`, `X-Amz-Security-Token` where there is a token,
    /// `Authorization`.
    package static func sign(
        _ request: SigningRequest, key: SigningKey, scope: SigningScope, date: Date
    ) -> [(name: String, value: String)] {
        let stamp = SigningDate(date)
        var added = [(name: "X-Amz-Date", value: stamp.text)]
        if let token = key.token { added.append(("X-Amz-Security-Token", token.reveal())) }
        var request = request
        request.headers.removeAll { ["x-amz-date", "x-amz-security-token"].contains($0.name.lowercased()) }
        request.headers += added
        let canonical = CanonicalRequest(request, signed: CanonicalRequest.signable(request.headers), scope: scope)
        let signature = signature(canonical, secret: key.secret.reveal(), scope: scope, stamp: stamp)
        let credential = "\(key.accessKey)/\(stamp.credentialScope(scope))"
        added.append(
            (
                "Authorization",
                "\(algorithm) Credential=\(credential), SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
            ))
        return added
    }

    /// The query to add for a link that works for `seconds` (up to 604800) without any header but `host`.
    package static func presign(
        _ request: SigningRequest, key: SigningKey, scope: SigningScope, date: Date, seconds: Int
    ) -> [(name: String, value: String)] {
        let stamp = SigningDate(date)
        let signed = request.headers.map { $0.name.lowercased() }.sorted().joined(separator: ";")
        var added = [
            (name: "X-Amz-Algorithm", value: algorithm),
            (name: "X-Amz-Credential", value: "\(key.accessKey)/\(stamp.credentialScope(scope))"),
            (name: "X-Amz-Date", value: stamp.text), (name: "X-Amz-Expires", value: String(seconds)),
            (name: "X-Amz-SignedHeaders", value: signed),
        ]
        if let token = key.token { added.append(("X-Amz-Security-Token", token.reveal())) }
        var request = request
        request.query += added
        let canonical = CanonicalRequest(
            request, signed: Set(signed.split(separator: ";").map(String.init)), scope: scope)
        added.append(("X-Amz-Signature", signature(canonical, secret: key.secret.reveal(), scope: scope, stamp: stamp)))
        return added
    }

    /// What `X-Amz-Content-Sha256` tells of a body: its SHA-256 in hexadecimal.
    package static func digest(of body: [UInt8]) -> String {
        SHA256.hash(body).hexadecimal
    }

    static func signature(
        _ canonical: CanonicalRequest, secret: String, scope: SigningScope, stamp: SigningDate
    ) -> String {
        let digest = SHA256.hash(canonical.text).hexadecimal
        let toSign = "\(algorithm)\n\(stamp.text)\n\(stamp.credentialScope(scope))\n\(digest)"
        var key = Array("AWS4\(secret)".utf8)
        for part in [stamp.day, scope.region, scope.service, "aws4_request"] {
            key = HMACSHA256.authenticate(Array(part.utf8), key: key)
        }
        return HMACSHA256.authenticate(Array(toSign.utf8), key: key).hexadecimal
    }
}
