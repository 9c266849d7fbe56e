/// One request that asks to be let in.
package struct RegistryAccess: Sendable, Equatable {
    package enum Action: Sendable, Equatable {
        case pull
        case push
        case delete
    }

    /// The `Host` the client spoke to, with its port.
    package var host: String
    /// From `Authorization: Basic`; both nil where there was none that could be read.
    package var user: String?
    package var password: String?
    /// Nil for `/v2/` itself.
    package var repository: String?
    package var action: Action

    package init(host: String, user: String?, password: String?, repository: String?, action: Action) {
        self.host = host
        self.user = user
        self.password = password
        self.repository = repository
        self.action = action
    }
}

package enum RegistryDecision: Sendable, Equatable {
    /// The namespace whose repositories the client sees.
    case allowed(namespace: String)
    /// `challenge` is the value of `WWW-Authenticate`: `Basic realm="…"`.
    case unauthenticated(challenge: String)
    case denied(String)
}

/// Decides who may do what; the registry itself knows no user.
package protocol RegistryAuthorizer: Sendable {
    func decide(_ access: RegistryAccess) async -> RegistryDecision
}
