// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package enum Errors {
        package static let concurrentModificationException = ErrorShape("ConcurrentModificationException", status: 400, isSender: true)
        package static let internalException = ErrorShape("InternalException", status: 500, isSender: false)
        package static let invalidEventPatternException = ErrorShape("InvalidEventPatternException", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceededException", status: 400, isSender: true)
        package static let managedRuleException = ErrorShape("ManagedRuleException", status: 400, isSender: true)
        package static let resourceNotFoundException = ErrorShape("ResourceNotFoundException", status: 400, isSender: true)
    }
}
