package import ImageRegistry
package import TealCore

/// Lets the holder of a token into the registry of its own account and region.
package struct TokenAuthorizer: RegistryAuthorizer {
    private let tokens: RegistryTokens
    private let names: RegistryNames
    private let clock: any WallClock

    package init(tokens: RegistryTokens, names: RegistryNames, clock: any WallClock = SystemWallClock()) {
        self.tokens = tokens
        self.names = names
        self.clock = clock
    }

    package func decide(_ access: RegistryAccess) async -> RegistryDecision {
        guard
            access.user == "AWS", let password = access.password,
            let holder = tokens.holder(of: password, at: clock.now)
        else {
            return .unauthenticated(challenge: "Basic realm=\"http://\(access.host)/\",service=\"ecr.amazonaws.com\"")
        }
        if let named = names.owner(namedBy: access.host), named != holder.owner {
            return .denied(
                "User: \(holder.principal) is not authorized to use the registry with id '\(named.account)' in "
                    + "\(named.region); the token is for '\(holder.owner.account)' in \(holder.owner.region)")
        }
        return .allowed(namespace: holder.owner.namespace)
    }
}
