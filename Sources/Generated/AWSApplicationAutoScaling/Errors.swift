// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package enum Errors {
        package static let concurrentUpdateException = ErrorShape("ConcurrentUpdateException", status: 400, isSender: true)
        package static let failedResourceAccessException = ErrorShape("FailedResourceAccessException", status: 400, isSender: true)
        package static let internalServiceException = ErrorShape("InternalServiceException", status: 400, isSender: true)
        package static let invalidNextTokenException = ErrorShape("InvalidNextTokenException", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceededException", status: 400, isSender: true)
        package static let objectNotFoundException = ErrorShape("ObjectNotFoundException", status: 400, isSender: true)
        package static let resourceNotFoundException = ErrorShape("ResourceNotFoundException", status: 400, isSender: true)
        package static let tooManyTagsException = ErrorShape("TooManyTagsException", status: 400, isSender: true)
        package static let validationException = ErrorShape("ValidationException", status: 400, isSender: true)
    }
}
