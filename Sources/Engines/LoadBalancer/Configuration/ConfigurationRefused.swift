/// A configuration that was not taken; the one before it still holds.
package struct ConfigurationRefused: Error, Equatable, Sendable, CustomStringConvertible {
    /// One sentence each, without a full stop; never empty.
    package var reasons: [String]

    package init(reasons: [String]) {
        self.reasons = reasons
    }

    package var description: String { "configuration refused: " + reasons.joined(separator: "; ") }
}
