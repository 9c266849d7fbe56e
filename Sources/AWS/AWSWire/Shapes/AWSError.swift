/// An error as AWS words it: thrown by a service's handler, encoded by the gateway, decoded by the client.
package struct AWSError: Error, Equatable, Sendable {
    package var code: String
    package var message: String
    /// The HTTP status.
    package var status: Int
    package var isSender: Bool
    /// Members beyond the message that some errors carry.
    package var fields: [String: String]

    package init(
        _ code: String, _ message: String, status: Int = 400, isSender: Bool = true, fields: [String: String] = [:]
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.isSender = isSender
        self.fields = fields
    }
}

extension AWSError {
    /// An error of the model, with this occasion's sentence.
    package init(_ shape: ErrorShape, _ message: String, fields: [String: String] = [:]) {
        self.init(shape.code, message, status: shape.status, isSender: shape.isSender, fields: fields)
    }
}

/// An error that a model names.
package struct ErrorShape: Sendable, Equatable {
    /// What the client reads: `ClusterNotFoundException`, `AlreadyExists`.
    package let code: String
    package let status: Int
    /// Whether the caller is to blame (`Sender` in the query protocol's answer).
    package let isSender: Bool

    package init(_ code: String, status: Int = 400, isSender: Bool = true) {
        self.code = code
        self.status = status
        self.isSender = isSender
    }
}
