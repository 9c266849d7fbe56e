import AWSSigning
import AWSWire
import FoundationEssentials

/// Who calls, as far as the region knows and its mode asks.
struct Authentication: Sendable {
    /// The account of callers whose access key names none.
    let account: String
    let mode: SignatureMode
    let keys: any KeyRing

    struct Caller: Equatable, Sendable {
        var accountID: String
        var region: String
        var principal: String
    }

    /// Operations that carry a proof of their own in place of a signature.
    private static let unsigned = ["sts": ["AssumeRoleWithWebIdentity"]]

    /// Throws AWS's error, in the service's own words.
    func caller(
        of request: WireRequest, _ claim: SignatureClaim?, _ service: AWSService, operation: String?, now: Date
    ) async throws(AWSError) -> Caller {
        guard let claim else {
            guard let operation, Self.unsigned[service.id]?.contains(operation) == true else {
                throw AuthenticationError.missing(service)
            }
            return Caller(accountID: account, region: "us-east-1", principal: "anonymous")
        }
        let issued = await keys.key(claim.accessKey)
        if mode == .strict { try check(request, claim, issued, service, now: now) }
        let accountID = issued?.accountID ?? Self.accountNamed(by: claim.accessKey) ?? account
        return Caller(
            accountID: accountID, region: claim.scope.region,
            principal: issued?.principal ?? "arn:aws:iam::\(accountID):user/\(claim.accessKey)")
    }

    private func check(
        _ request: WireRequest, _ claim: SignatureClaim, _ issued: IssuedKey?, _ service: AWSService, now: Date
    ) throws(AWSError) {
        guard let issued else { throw AuthenticationError.unknownKey(service) }
        if let expires = issued.expires, expires <= now { throw AuthenticationError.expiredToken(service) }
        do {
            try SignatureV4.verify(SigningRequest(request), claim, key: issued.key, now: now)
        } catch {
            throw AuthenticationError.refused(error, now: now, service)
        }
    }

    /// A key of twelve digits is the account it acts in.
    private static func accountNamed(by accessKey: String) -> String? {
        accessKey.utf8.count == 12 && accessKey.utf8.allSatisfy { (0x30...0x39).contains($0) } ? accessKey : nil
    }
}

extension SigningRequest {
    init(_ request: WireRequest) {
        self.init(
            method: request.method, path: request.path, query: request.query, headers: request.headers,
            body: request.body)
    }
}
