import TealCore

/// A revision of a task definition: `lemon-mart-web:8`.
package struct RevisionName: Hashable, Sendable, CustomStringConvertible {
    package var family: String
    package var number: Int

    package init(family: String, number: Int) {
        self.family = family
        self.number = number
    }

    /// From an ARN or from `family:number`; nil for anything else.
    package init?(_ text: String) {
        let name = ARN(text)?.lastComponent ?? text
        let parts = name.split(separator: ":")
        guard parts.count == 2, let number = Int(parts[1]) else { return nil }
        self.init(family: String(parts[0]), number: number)
    }

    package var description: String { "\(family):\(number)" }
}
