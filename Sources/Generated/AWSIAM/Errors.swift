// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package enum Errors {
        package static let concurrentModificationException = ErrorShape("ConcurrentModification", status: 409, isSender: true)
        package static let deleteConflictException = ErrorShape("DeleteConflict", status: 409, isSender: true)
        package static let entityAlreadyExistsException = ErrorShape("EntityAlreadyExists", status: 409, isSender: true)
        package static let invalidInputException = ErrorShape("InvalidInput", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceeded", status: 409, isSender: true)
        package static let malformedPolicyDocumentException = ErrorShape("MalformedPolicyDocument", status: 400, isSender: true)
        package static let noSuchEntityException = ErrorShape("NoSuchEntity", status: 404, isSender: true)
        package static let policyNotAttachableException = ErrorShape("PolicyNotAttachable", status: 400, isSender: true)
        package static let serviceFailureException = ErrorShape("ServiceFailure", status: 500, isSender: true)
        package static let unmodifiableEntityException = ErrorShape("UnmodifiableEntity", status: 400, isSender: true)
    }
}
