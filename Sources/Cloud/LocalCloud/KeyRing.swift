package import AWSSigning
package import FoundationEssentials

/// An access key that somebody here has given out, and whom it stands for.
package struct IssuedKey: Sendable, Equatable {
    package var key: SigningKey
    /// Twelve digits.
    package var accountID: String
    /// An ARN.
    package var principal: String
    /// Nil for a key that lasts.
    package var expires: Date?

    package init(key: SigningKey, accountID: String, principal: String, expires: Date? = nil) {
        self.key = key
        self.accountID = accountID
        self.principal = principal
        self.expires = expires
    }
}

/// Knows access keys: those of a file, those that STS has given out.
package protocol KeyRing: Sendable {
    /// Nil where it knows no such key. A key whose time is over is still known.
    func key(_ accessKey: String) async -> IssuedKey?
}

/// Keys that are there from the start.
package struct FixedKeyRing: KeyRing {
    private let keys: [String: IssuedKey]

    package init(_ keys: [IssuedKey] = []) {
        self.keys = Dictionary(keys.map { ($0.key.accessKey, $0) }) { $1 }
    }

    package func key(_ accessKey: String) async -> IssuedKey? { keys[accessKey] }
}

/// Several rings as one; the first that knows a key has the say.
package struct KeyRings: KeyRing {
    private let rings: [any KeyRing]

    package init(_ rings: [any KeyRing]) {
        self.rings = rings
    }

    package func key(_ accessKey: String) async -> IssuedKey? {
        for ring in rings {
            if let key = await ring.key(accessKey) { return key }
        }
        return nil
    }
}
