import AWSSTS
import AWSSigning
import FoundationEssentials
import LocalCloud
import StateStore

/// A key that was given out for a time.
struct SessionRecord: Codable, Sendable {
    var accessKey: String
    var secret: String
    var token: String
    var expires: Date
    /// `arn:aws:sts::…:assumed-role/role/session`, or the caller's own.
    var principal: String
    var account: String
    /// `AROA…:session` for an assumed role; nil for the caller's own.
    var userID: String?

    static let collection = StateStore.Collection<SessionRecord>("sts.sessions")

    var issued: IssuedKey {
        IssuedKey(
            key: SigningKey(accessKey: accessKey, secret: secret, token: token), accountID: account,
            principal: principal, expires: expires)
    }

    var shape: STS.Credentials {
        STS.Credentials(
            accessKeyId: accessKey, secretAccessKey: secret, sessionToken: token, expiration: expires)
    }
}
