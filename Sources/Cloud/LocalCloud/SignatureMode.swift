/// How far a signature is checked.
package enum SignatureMode: String, Codable, CaseIterable, Sendable {
    /// The form only: any key is taken, for tools that send dummies.
    case lenient
    /// The value too: the key must be on the ring, and the signature its own.
    case strict
}
