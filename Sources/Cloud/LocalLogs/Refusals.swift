import AWSLogs
import AWSWire

/// The errors of Logs, worded as AWS words them.
extension AWSError {
    static let noGroup = AWSError(
        Logs.Errors.resourceNotFoundException, "The specified log group does not exist.")
    static let noStream = AWSError(
        Logs.Errors.resourceNotFoundException, "The specified log stream does not exist.")
    static let groupExists = AWSError(
        Logs.Errors.resourceAlreadyExistsException, "The specified log group already exists")
    static let streamExists = AWSError(
        Logs.Errors.resourceAlreadyExistsException, "The specified log stream already exists")
    static let badToken = AWSError(
        Logs.Errors.invalidParameterException, "The specified nextToken is invalid.")

    static func invalid(_ message: String) -> AWSError {
        AWSError(Logs.Errors.invalidParameterException, message)
    }
}

/// The value of a parameter without which a request makes no sense.
func required<Value>(_ value: Value?, _ parameter: String) throws(AWSError) -> Value {
    guard let value else {
        throw .invalid(
            "1 validation error detected: Value null at '\(parameter)' failed to satisfy constraint: "
                + "Member must not be null")
    }
    return value
}
