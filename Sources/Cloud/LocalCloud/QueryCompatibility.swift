import AWSWire

/// What a service that once spoke the query protocol alone adds to errors in its newer protocols, so that clients see the
/// codes that they know.
///
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait>
struct QueryCompatibility {
    private let applies: Bool

    init(_ service: AWSService) {
        applies = service.wireProtocol.isJSONFamily && service.otherProtocols.contains(.query)
    }

    /// The query protocol has another code for what breaks the model.
    func translated(_ error: AWSError) -> AWSError {
        guard applies, error.code == "ValidationException" else { return error }
        return AWSError(
            "ValidationError", error.message, status: error.status, isSender: error.isSender, fields: error.fields)
    }

    func headers(_ error: AWSError) -> [(name: String, value: String)] {
        applies ? [("x-amzn-query-error", "\(error.code);\(error.isSender ? "Sender" : "Receiver")")] : []
    }
}
