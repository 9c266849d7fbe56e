package import TealCore

/// The parts of a request that a signature covers.
package struct SigningRequest: Sendable {
    /// `POST`
    package var method: String
    /// Percent-encoded, as on the wire, without the query.
    package var path: String
    /// Decoded.
    package var query: [(name: String, value: String)]
    /// Every header that will be sent; `host` must be among them.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(
        method: String, path: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// An access key, its secret and, for keys given out for a time, the token that goes with them.
package struct SigningKey: Sendable, Equatable {
    package var accessKey: String
    package var secret: Redacted<String>
    package var token: Redacted<String>?

    package init(accessKey: String, secret: String, token: String? = nil) {
        self.accessKey = accessKey
        self.secret = Redacted(secret)
        self.token = token.map { Redacted($0) }
    }
}

/// Where and for what a signature holds.
package struct SigningScope: Equatable, Sendable {
    /// `us-east-1`
    package var region: String
    /// The signing name: `ecs`, `elasticloadbalancing`.
    package var service: String
    /// S3 signs paths as they are; every other service encodes them once more and takes `.` and `..` out.
    package var encodesPathOnce: Bool

    package init(region: String, service: String) {
        self.region = region
        self.service = service
        encodesPathOnce = service == "s3"
    }
}
