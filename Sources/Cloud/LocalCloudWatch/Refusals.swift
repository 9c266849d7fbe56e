import AWSCloudWatch
import AWSWire

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

/// A part of a list: a token is the number of the items before it.
struct Page<Item> {
    let items: [Item]
    let nextToken: String?

    init(_ all: [Item], size: Int, token: String?) throws(AWSError) {
        guard let start = token.map({ Int($0) }) ?? 0, start >= 0, start <= all.count else { throw .badToken }
        let end = min(all.count, start + max(size, 1))
        items = Array(all[start..<end])
        nextToken = end < all.count ? String(end) : nil
    }
}
