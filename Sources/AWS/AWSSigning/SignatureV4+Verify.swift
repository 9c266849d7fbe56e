package import FoundationEssentials

extension SignatureV4 {
    /// Why a signature does not hold.
    package enum Refusal: Error, Equatable, Sendable {
        /// No signature, or one with parts missing.
        case incomplete
        case unknownKey(String)
        /// The clocks differ by more than fifteen minutes, or the link's time is over.
        case expired
        case mismatch
    }

    /// Checks a signed or presigned request against the secret of its key.
    ///
    /// `secret` gives the key of an access key id, nil where there is none such. Compares in constant time.
    package static func verify(
        _ request: SigningRequest, now: Date, secret: (String) -> SigningKey?
    ) throws(Refusal) {
        guard let claim = Claim(request) else { throw .incomplete }
        guard let key = secret(claim.accessKey) else { throw .unknownKey(claim.accessKey) }
        guard let moment = claim.stamp.date else { throw .incomplete }
        let age = now.timeIntervalSince(moment)
        guard age < Double(claim.lifetime ?? 900), age > -900 else { throw .expired }
        guard claim.signedHeaders.contains("host"), claim.token == key.token else { throw .mismatch }
        let canonical = CanonicalRequest(request, signed: claim.signedHeaders, scope: claim.scope)
        let expected = signature(canonical, secret: key.secret, scope: claim.scope, stamp: claim.stamp)
        let difference = zip(expected.utf8, claim.signature.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        guard difference == 0, expected.utf8.count == claim.signature.utf8.count else { throw .mismatch }
    }

    /// What a request says of its own signature.
    private struct Claim {
        var accessKey: String
        var scope: SigningScope
        var stamp: SigningDate
        var signedHeaders: Set<String>
        var signature: String
        var token: String?
        /// Seconds, of a presigned link.
        var lifetime: Int?

        init?(_ request: SigningRequest) {
            let header = { (name: String) in request.headers.first { $0.name.lowercased() == name }?.value }
            let query = { (name: String) in request.query.first { $0.name == name }?.value }
            var parts: [String: String] = [:]
            if let authorization = header("authorization"), authorization.hasPrefix(SignatureV4.algorithm) {
                for part in authorization.dropFirst(SignatureV4.algorithm.count).split(separator: ",") {
                    let pair = part.split(separator: "=", maxSplits: 1)
                    guard pair.count == 2 else { continue }
                    parts[pair[0].filter { $0 != " " }] = pair[1].filter { $0 != " " }
                }
                parts["Date"] = header("x-amz-date")
                token = header("x-amz-security-token")
            } else {
                for name in ["Credential", "SignedHeaders", "Signature", "Date"] {
                    parts[name] = query("X-Amz-\(name)")
                }
                token = query("X-Amz-Security-Token")
                lifetime = query("X-Amz-Expires").flatMap { Int($0) }
            }
            let credential = (parts["Credential"] ?? "").split(separator: "/").map(String.init)
            guard credential.count == 5, let stamp = SigningDate(parts["Date"] ?? ""), stamp.day == credential[1],
                let headers = parts["SignedHeaders"], let signature = parts["Signature"]
            else { return nil }
            accessKey = credential[0]
            scope = SigningScope(region: credential[2], service: credential[3])
            self.stamp = stamp
            signedHeaders = Set(headers.split(separator: ";").map(String.init))
            self.signature = signature
        }
    }
}
