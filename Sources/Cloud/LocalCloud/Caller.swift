import AWSWire
import HTTPService

/// What a request's signature says of its caller, before anybody has checked it.
///
/// Form: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>
package struct Caller: Equatable, Sendable {
    package var accessKey: String
    /// `20261123`
    package var date: String
    package var region: String
    /// The service's signing name: `ecs`, `elasticloadbalancing`.
    package var service: String

    static let algorithm = "AWS4-HMAC-SHA256"

    /// From the `Authorization` header, or from a presigned query. Nil where the request is not signed at all; throws
    /// AWS's error where it is signed badly.
    static func read(_ request: WireRequest) throws(AWSError) -> Caller? {
        if let header = request.header("authorization") {
            guard header.hasPrefix(algorithm) else {
                throw AWSError(
                    "IncompleteSignature", "Authorization header requires 'Credential' parameter. Unsupported algorithm.",
                    status: 403)
            }
            return try read(authorization: header, isDated: request.header("x-amz-date") ?? request.header("date") != nil)
        }
        guard let credential = request.query.first(where: { $0.name == "X-Amz-Credential" })?.value else { return nil }
        guard request.query.contains(where: { $0.name == "X-Amz-Signature" }) else {
            throw incomplete(missing: ["X-Amz-Signature"], in: "query string")
        }
        return try Caller(credential: credential)
    }

    private static func read(authorization header: String, isDated: Bool) throws(AWSError) -> Caller {
        var parts: [String: String] = [:]
        for part in header.dropFirst(algorithm.count).split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            parts[pair[0].filter { $0 != " " }] = pair[1].filter { $0 != " " }
        }
        let missing = ["Credential", "SignedHeaders", "Signature"].filter { parts[$0]?.isEmpty ?? true }
        guard missing.isEmpty, let credential = parts["Credential"] else {
            throw incomplete(missing: missing, in: "Authorization header")
        }
        guard isDated else {
            throw AWSError(
                "IncompleteSignature",
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.", status: 403)
        }
        return try Caller(credential: credential)
    }

    private static func incomplete(missing: [String], in place: String) -> AWSError {
        let sentences = missing.map { "\(place) requires '\($0)' parameter." }
        return AWSError("IncompleteSignature", sentences.joined(separator: " "), status: 403)
    }

    /// `AKIA…/20261123/us-east-1/ecs/aws4_request`.
    private init(credential: String) throws(AWSError) {
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[4] == "aws4_request", !parts.contains("") else {
            throw AWSError(
                "IncompleteSignature",
                "Credential must have exactly 5 slash-delimited elements, "
                    + "e.g. keyid/date/region/service/term, got '\(credential)'", status: 403)
        }
        (accessKey, date, region, service) = (parts[0], parts[1], parts[2], parts[3])
    }

    /// A twelve-digit access key is the account it acts in; every other key acts in the account given.
    package func account(otherwise account: String) -> String {
        accessKey.count == 12 && accessKey.allSatisfy { ("0"..."9").contains($0) } ? accessKey : account
    }
}
