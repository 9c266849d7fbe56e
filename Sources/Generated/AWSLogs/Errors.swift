// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package enum Errors {
        package static let dataAlreadyAcceptedException = ErrorShape("DataAlreadyAcceptedException", status: 400, isSender: true)
        package static let invalidParameterException = ErrorShape("InvalidParameterException", status: 400, isSender: true)
        package static let invalidSequenceTokenException = ErrorShape("InvalidSequenceTokenException", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceededException", status: 400, isSender: true)
        package static let operationAbortedException = ErrorShape("OperationAbortedException", status: 400, isSender: true)
        package static let resourceAlreadyExistsException = ErrorShape("ResourceAlreadyExistsException", status: 400, isSender: true)
        package static let resourceNotFoundException = ErrorShape("ResourceNotFoundException", status: 400, isSender: true)
        package static let serviceUnavailableException = ErrorShape("ServiceUnavailableException", status: 500, isSender: false)
        package static let tooManyTagsException = ErrorShape("TooManyTagsException", status: 400, isSender: true)
        package static let unrecognizedClientException = ErrorShape("UnrecognizedClientException", status: 400, isSender: true)
        package static let validationException = ErrorShape("ValidationException", status: 400, isSender: true)
    }
}
