import AWSSTS
import AWSWire
import FoundationEssentials

/// What a JSON Web Token says of itself (RFC 7519).
///
/// The signature is the provider's, and its keys are at an address outside this machine: the region takes a well-formed
/// token at its word, as it takes any access key in its lenient mode.
struct WebIdentityToken: Equatable {
    var subject: String
    var audience: String
    var issuer: String

    private struct Claims: Decodable {
        var sub: String
        var iss: String
        var aud: Audience
        var exp: Double?
    }

    private enum Audience: Decodable {
        case one(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .one(text)
            } else {
                self = .one(try container.decode([String].self).first ?? "")
            }
        }
    }

    init(_ text: String, now: Date) throws(AWSError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let payload = Self.decoded(parts[1]),
            let claims = try? JSONDecoder().decode(Claims.self, from: payload), case .one(let audience) = claims.aud
        else {
            throw AWSError(STS.Errors.invalidIdentityTokenException, "The ID Token provided is not a valid JWT.")
        }
        if let end = claims.exp, end <= now.timeIntervalSince1970 {
            throw AWSError(
                STS.Errors.expiredTokenException,
                "Token expired: current date/time \(Int(now.timeIntervalSince1970)) "
                    + "must be before the expiration date/time \(Int(end))")
        }
        subject = claims.sub
        self.audience = audience
        issuer = claims.iss
    }

    /// base64url without padding.
    private static func decoded(_ text: Substring) -> Data? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/") + padding)
    }
}
