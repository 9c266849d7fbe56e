import Glibc

/// A system call that failed.
package struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was attempted, for a person: `bind 127.0.0.1:80`.
    package var operation: String
    /// The call's `errno`.
    package var code: Int32

    package init(_ operation: String, code: Int32 = errno) {
        self.operation = operation
        self.code = code
    }

    /// `bind 127.0.0.1:80: Address already in use`.
    package var description: String {
        guard let text = strerror(code) else { return "\(operation): error \(code)" }
        return "\(operation): \(String(cString: text))"
    }
}
