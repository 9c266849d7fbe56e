/// A value that is not what its schema says, and where in the request it stands.
package struct WireError: Error, Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        case mistyped(expected: String)
        case missing
        /// The sentence says which constraint and what it asks.
        case constraint(String)
        /// Not JSON, not XML, not a form.
        case malformed(String)
    }

    package var reason: Reason
    /// From the outside in: `["networkConfiguration", "awsvpcConfiguration", "subnets", "0"]`.
    package var path: [String]
    /// AWS's own sentence for it, where its framework has one for just this (`STRING_VALUE can not be converted to an Integer`).
    package var wording: String?

    package init(_ reason: Reason, path: [String] = [], wording: String? = nil) {
        self.reason = reason
        self.path = path
        self.wording = wording
    }

    /// The same error, one level further out.
    package func inside(_ name: String) -> WireError {
        WireError(reason, path: [name] + path, wording: wording)
    }
}
