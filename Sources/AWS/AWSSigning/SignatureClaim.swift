package import FoundationEssentials

/// What a request says of its own signature, before anybody has checked it: read from the `Authorization` header, or from
/// the query of a presigned link.
package struct SignatureClaim: Equatable, Sendable {
    package var accessKey: String
    package var scope: SigningScope
    /// When it was signed.
    package var date: Date
    /// Lowercased names.
    package var signedHeaders: Set<String>
    package var signature: String
    /// Goes with keys that were given out for a time.
    package var token: String?
    /// Seconds, of a presigned link; nil for a header.
    package var lifetime: Int?
    let stamp: SigningDate

    /// Why a signature cannot even be read.
    package enum Defect: Error, Equatable, Sendable {
        /// Not `AWS4-HMAC-SHA256`.
        case algorithm(String)
        /// Parts that are not there; in a header, or in a query.
        case missing([String], inQuery: Bool)
        /// Not of the form `key/20261123/us-east-1/ecs/aws4_request`.
        case credential(String)
        /// No date, or none in the form `20261123T030405Z`.
        case date(String?)
        /// The date's day is not the credential's.
        case dayMismatch(credential: String, date: String)
        /// A link that wants to live longer than a week, or not at all.
        case lifetime(String)
    }

    /// Nil where the request is not signed at all.
    package static func read(_ request: SigningRequest) throws(Defect) -> SignatureClaim? {
        if let authorization = request.header("authorization") {
            return try SignatureClaim(authorization: authorization, request)
        }
        let names = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature"]
        guard request.query.contains(where: { names.contains($0.name) }) else { return nil }
        return try SignatureClaim(query: request)
    }

    private init(authorization: String, _ request: SigningRequest) throws(Defect) {
        let words = authorization.split(separator: " ", maxSplits: 1)
        guard words.first.map(String.init) == SignatureV4.algorithm else {
            throw .algorithm(words.first.map(String.init) ?? "")
        }
        var parts: [String: String] = [:]
        for part in words.dropFirst().joined().split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parts[pair[0].filter { $0 != " " }] = pair[1].filter { $0 != " " } }
        }
        try self.init(parts, date: request.header("x-amz-date") ?? request.header("date"), inQuery: false)
        token = request.header("x-amz-security-token")
    }

    private init(query request: SigningRequest) throws(Defect) {
        let algorithm = request.queryValue("X-Amz-Algorithm") ?? ""
        guard algorithm == SignatureV4.algorithm else { throw .algorithm(algorithm) }
        var parts: [String: String] = [:]
        for name in ["Credential", "SignedHeaders", "Signature"] { parts[name] = request.queryValue("X-Amz-\(name)") }
        try self.init(parts, date: request.queryValue("X-Amz-Date"), inQuery: true)
        token = request.queryValue("X-Amz-Security-Token")
        let seconds = request.queryValue("X-Amz-Expires") ?? ""
        guard let lifetime = Int(seconds), (1...604_800).contains(lifetime) else { throw .lifetime(seconds) }
        self.lifetime = lifetime
    }

    private init(_ parts: [String: String], date: String?, inQuery: Bool) throws(Defect) {
        let missing = ["Credential", "SignedHeaders", "Signature"].filter { parts[$0]?.isEmpty ?? true }
        guard missing.isEmpty, let credential = parts["Credential"] else { throw .missing(missing, inQuery: inQuery) }
        let elements = credential.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard elements.count == 5, elements[4] == "aws4_request", !elements.contains("") else {
            throw .credential(credential)
        }
        guard let stamp = date.flatMap({ SigningDate($0) }), let moment = stamp.date else { throw .date(date) }
        guard stamp.day == elements[1] else { throw .dayMismatch(credential: elements[1], date: stamp.day) }
        accessKey = elements[0]
        scope = SigningScope(region: elements[2], service: elements[3])
        self.stamp = stamp
        self.date = moment
        signedHeaders = Set((parts["SignedHeaders"] ?? "").lowercased().split(separator: ";").map(String.init))
        signature = parts["Signature"] ?? ""
    }
}

extension SigningRequest {
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name }?.value
    }

    func queryValue(_ name: String) -> String? {
        query.first { $0.name == name }?.value
    }
}
