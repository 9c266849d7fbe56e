// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package enum Errors {
        package static let concurrentModificationException = ErrorShape("ConcurrentModificationException", status: 429, isSender: true)
        package static let conflictException = ErrorShape("ConflictException", status: 409, isSender: true)
        package static let internalServiceFault = ErrorShape("InternalServiceError", status: 500, isSender: true)
        package static let invalidFormatFault = ErrorShape("InvalidFormat", status: 400, isSender: true)
        package static let invalidNextToken = ErrorShape("InvalidNextToken", status: 400, isSender: true)
        package static let invalidParameterCombinationException = ErrorShape("InvalidParameterCombination", status: 400, isSender: true)
        package static let invalidParameterValueException = ErrorShape("InvalidParameterValue", status: 400, isSender: true)
        package static let limitExceededFault = ErrorShape("LimitExceeded", status: 400, isSender: true)
        package static let missingRequiredParameterException = ErrorShape("MissingParameter", status: 400, isSender: true)
        package static let resourceNotFound = ErrorShape("ResourceNotFound", status: 404, isSender: true)
        package static let resourceNotFoundException = ErrorShape("ResourceNotFoundException", status: 404, isSender: true)
    }
}
