import AWSCloudWatch
import AWSWire
import LocalCloud

/// The errors of CloudWatch, in its sentences where they are known.
extension AWSError {
    static func invalidValue(_ message: String) -> AWSError {
        AWSError(CloudWatch.Errors.invalidParameterValueException, message)
    }

    static func invalidCombination(_ message: String) -> AWSError {
        AWSError(CloudWatch.Errors.invalidParameterCombinationException, message)
    }

    static func missing(_ parameter: String) -> AWSError {
        AWSError(
            CloudWatch.Errors.missingRequiredParameterException, "The parameter \(parameter) is required.")
    }

    static func validation(_ message: String) -> AWSError { AWSError("ValidationError", message) }

    /// What AWS would do and this region does not.
    static func notHere(_ what: String) -> AWSError {
        .validation("\(what) is not supported by the local region.")
    }

    static func noAlarm(_ name: String) -> AWSError {
        AWSError(CloudWatch.Errors.resourceNotFound, "Unable to find the alarm \(name)")
    }

    static var badToken: AWSError { AWSError(CloudWatch.Errors.invalidNextToken, "The next token is invalid.") }
}

extension Page {
    init(_ all: [Item], size: Int, token: String?) throws(AWSError) {
        try self.init(all, size: size, token: token, refusal: .badToken)
    }
}
