package import AWSSigning
import FoundationEssentials
import LocalCloud
import TealCore

/// What a client of the region needs to know.
package struct RegionAccess: Equatable, Sendable {
    /// How it was last started, or would be by default.
    package var configuration: RegionConfiguration
    /// The key that it takes, where it checks signatures; nil where it takes any.
    package var key: RootKey?

    package init(configuration: RegionConfiguration = RegionConfiguration(), key: RootKey? = nil) {
        self.configuration = configuration
        self.key = key
    }
}

/// The access key of a region that checks signatures: its account's root user, with which everything else is made, such
/// as the sessions of STS. Made at the first start that needs it, readable by the region's owner alone.
///
/// Unlike AWS's, it does not begin with AKIA: nobody shall take it for a key that opens something.
package struct RootKey: Codable, Equatable, Sendable {
    package var accessKey: String
    package var secret: String

    package var signingKey: SigningKey { SigningKey(accessKey: accessKey, secret: secret) }

    /// Nil where none was made yet.
    package init?(of paths: RegionPaths) {
        guard let data = FileManager.default.contents(atPath: paths.rootKey),
            let key = try? JSONDecoder().decode(RootKey.self, from: data)
        else { return nil }
        self = key
    }

    /// The one that is there, else a new one, kept.
    init(keptIn paths: RegionPaths, identifiers: IDSource = IDSource()) throws {
        if let known = RootKey(of: paths) {
            self = known
            return
        }
        accessKey = "TEALROOT\(identifiers.hex(12).uppercased())"
        secret = identifiers.hex(40)
        try OwnerFile.write([UInt8](JSONEncoder().encode(self)), to: paths.rootKey)
    }

    func ring(account: String) -> FixedKeyRing {
        FixedKeyRing([
            IssuedKey(key: signingKey, accountID: account, principal: "arn:aws:iam::\(account):root")
        ])
    }
}
