import Digest
package import FoundationEssentials
import TealCore

extension SignatureV4 {
    /// Why a signature that can be read does not hold.
    package enum Refusal: Error, Equatable, Sendable {
        /// Signed longer ago than the signature lives: fifteen minutes, or a link's own time.
        case expired(signed: String, oldest: String)
        /// Signed in a time that is not yet: more than fifteen minutes ahead.
        case notYetCurrent(signed: String, newest: String)
        /// The session token is not the key's.
        case token
        /// Another secret, or a request that was changed on its way.
        case mismatch
    }

    /// How far the two clocks may be apart, and how long a signature in a header holds: seconds.
    package static let tolerance = 900

    /// Checks a request against its claim with the key that the claim names. Compares in constant time.
    package static func verify(
        _ request: SigningRequest, _ claim: SignatureClaim, key: SigningKey, now: Date
    ) throws(Refusal) {
        let age = now.timeIntervalSince(claim.date)
        let lifetime = claim.lifetime ?? tolerance
        guard age <= Double(lifetime) else {
            throw .expired(signed: claim.stamp.text, oldest: SigningDate(now - Double(lifetime)).text)
        }
        guard age >= -Double(tolerance) else {
            throw .notYetCurrent(signed: claim.stamp.text, newest: SigningDate(now + Double(tolerance)).text)
        }
        guard areEqual(claim.token ?? "", key.token?.reveal() ?? "") else { throw .token }
        // A signature that leaves the host out would hold for every other host too.
        guard claim.signedHeaders.contains("host"), bodyIsAsSigned(request) else { throw .mismatch }
        let canonical = CanonicalRequest(request, signed: claim.signedHeaders, scope: claim.scope)
        let expected = signature(canonical, secret: key.secret.reveal(), scope: claim.scope, stamp: claim.stamp)
        guard areEqual(expected, claim.signature) else { throw .mismatch }
    }

    /// The signature covers the digest that the header tells, so that digest must be the body's own.
    private static func bodyIsAsSigned(_ request: SigningRequest) -> Bool {
        guard let told = request.header("x-amz-content-sha256"), told != unsignedPayload else { return true }
        return areEqual(told, SHA256.hash(request.body).hexadecimal)
    }

    private static func areEqual(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
