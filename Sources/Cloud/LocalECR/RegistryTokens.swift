import Digest
package import FoundationEssentials
package import StateStore
package import TealCore

/// The passwords that `docker login` is given: signed statements of who may use a registry until when.
///
/// Nothing is kept of a token but the key that signed it, which lasts; so tokens survive a restart of the region.
package struct RegistryTokens: Sendable {
    /// Who holds a token.
    package struct Holder: Codable, Equatable, Sendable {
        package var owner: RegistryOwner
        package var principal: String
        /// Seconds since 1970.
        package var expires: Int

        package init(owner: RegistryOwner, principal: String, expires: Int) {
            self.owner = owner
            self.principal = principal
            self.expires = expires
        }
    }

    private struct Key: Codable, Sendable {
        var hex: String
    }

    /// What AWS gives: <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html>
    package static let lifetime = Duration.seconds(12 * 3600)

    private static let keys = StateStore.Collection<Key>("ecr.keys")
    private let key: [UInt8]

    /// Makes a key where the store has none.
    package init(store: StateStore, ids: IDSource = IDSource()) throws {
        let kept = try store.get(Self.keys, "token")
        let key = kept ?? Key(hex: ids.hex(64))
        if kept == nil { try store.write { try $0.put(key, "token", in: Self.keys) } }
        self.key = Array(key.hex.utf8)
    }

    /// A new token; it holds no character that a shell or a header would mind.
    package func issue(to holder: Holder) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let statement = Array(try encoder.encode(holder)).hexadecimal
        return "\(statement).\(signature(of: statement))"
    }

    /// Nil for a token that was not issued here, or has expired.
    package func holder(of token: String, at moment: Date) -> Holder? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, Self.isEqual(signature(of: parts[0]), parts[1]) else { return nil }
        guard
            let bytes = Self.bytes(ofHex: parts[0]),
            let holder = try? JSONDecoder().decode(Holder.self, from: Data(bytes))
        else { return nil }
        return moment.timeIntervalSince1970 < Double(holder.expires) ? holder : nil
    }

    private func signature(of statement: String) -> String {
        HMACSHA256.authenticate(Array(statement.utf8), key: key).hexadecimal
    }

    /// In a time that does not tell how much was right.
    private static func isEqual(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func bytes(ofHex text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue.map(UInt8.init) }
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
