import AWSWire

/// Secrets Manager's refusals, in its words.
///
/// Source: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html> and the pages of the
/// operations.
enum SecretError {
    static let notFound = AWSError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
    static let deleted = AWSError(
        "InvalidRequestException",
        "You can't perform this operation on the secret because it was marked for deletion.")
    static let nameTaken = AWSError(
        "InvalidRequestException",
        "You can't create this secret because a secret with this name is already scheduled for deletion.")
    static let twoValues = AWSError(
        "InvalidParameterException",
        "You can't specify both a binary secret value and a string secret value in the same secret.")
    static let noValue = AWSError("InvalidRequestException", "You must provide either SecretString or SecretBinary.")
    static let versionTaken = AWSError(
        "ResourceExistsException", "A resource with the ID you requested already exists.")

    static func exists(_ name: String) -> AWSError {
        AWSError("ResourceExistsException", "The operation failed because the secret \(name) already exists.")
    }

    static func noVersion(id: String?, stage: String?) -> AWSError {
        let place = id.map { "VersionId: \($0)" } ?? "staging label: \(stage ?? SecretRecord.current)"
        return AWSError(
            "ResourceNotFoundException", "Secrets Manager can't find the specified secret value for \(place)")
    }

    static func parameter(_ sentence: String) -> AWSError { AWSError("InvalidParameterException", sentence) }
}
