package import AWSSigning
package import FoundationEssentials
package import TealCore

/// Keys to sign with.
package struct Credentials: Sendable, Equatable {
    package var accessKey: String
    package var secret: Redacted<String>
    package var token: Redacted<String>?
    /// Nil for keys that last.
    package var expires: Date?
    /// Where they came from: `environment`, `profile dev`, `container`, …
    package var source: String

    package init(
        accessKey: String, secret: String, token: String? = nil, expires: Date? = nil, source: String
    ) {
        self.accessKey = accessKey
        self.secret = Redacted(secret)
        self.token = token.map(Redacted.init)
        self.expires = expires
        self.source = source
    }

    package var signingKey: SigningKey {
        SigningKey(accessKey: accessKey, secret: secret.reveal(), token: token?.reveal())
    }
}

/// Gives keys, and fresh ones before they run out. Callers share one.
package actor CredentialStore {
    private let load: @Sendable () async throws -> Credentials
    private let clock: any WallClock
    private var known: Credentials?
    private var loading: Task<Credentials, any Error>?

    package init(clock: any WallClock = SystemWallClock(), load: @escaping @Sendable () async throws -> Credentials) {
        self.clock = clock
        self.load = load
    }

    /// Keys that last five minutes more.
    package func current() async throws -> Credentials {
        if let known, known.expires.map({ $0 > clock.now + 300 }) ?? true { return known }
        // Shared by everyone who asks meanwhile, so that it must outlive whoever asked first.
        let task = loading ?? Task { [load] in try await load() }
        loading = task
        defer { loading = nil }
        do {
            let fresh = try await task.value
            known = fresh
            return fresh
        } catch {
            // The source may be back before these run out.
            if let known, let expires = known.expires, expires > clock.now { return known }
            throw error
        }
    }
}
