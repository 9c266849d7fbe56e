// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package enum Errors {
        package static let alreadyExistsException = ErrorShape("AlreadyExistsException", status: 400, isSender: true)
        package static let changeSetNotFoundException = ErrorShape("ChangeSetNotFound", status: 404, isSender: true)
        package static let insufficientCapabilitiesException = ErrorShape("InsufficientCapabilitiesException", status: 400, isSender: true)
        package static let invalidChangeSetStatusException = ErrorShape("InvalidChangeSetStatus", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceededException", status: 400, isSender: true)
        package static let stackSetNotFoundException = ErrorShape("StackSetNotFoundException", status: 404, isSender: true)
        package static let tokenAlreadyExistsException = ErrorShape("TokenAlreadyExistsException", status: 400, isSender: true)
    }
}
