package import FoundationEssentials

/// Who calls, where, and under which request id. Made by the gateway from the signature, or by a service that acts for itself.
package struct CallContext: Sendable {
    /// Twelve digits.
    package var accountID: String
    /// `us-east-1`.
    package var region: String
    /// The caller's ARN: a user, an assumed role, or a service such as `ecs.amazonaws.com`.
    package var principal: String
    /// A UUID; the answer carries it.
    package var requestID: String
    /// The moment the request arrived.
    package var now: Date

    package init(accountID: String, region: String, principal: String, requestID: String, now: Date) {
        self.accountID = accountID
        self.region = region
        self.principal = principal
        self.requestID = requestID
        self.now = now
    }
}
