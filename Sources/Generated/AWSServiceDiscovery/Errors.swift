// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package enum Errors {
        package static let customHealthNotFound = ErrorShape("CustomHealthNotFound", status: 400, isSender: true)
        package static let duplicateRequest = ErrorShape("DuplicateRequest", status: 400, isSender: true)
        package static let instanceNotFound = ErrorShape("InstanceNotFound", status: 400, isSender: true)
        package static let invalidInput = ErrorShape("InvalidInput", status: 400, isSender: true)
        package static let namespaceAlreadyExists = ErrorShape("NamespaceAlreadyExists", status: 400, isSender: true)
        package static let namespaceNotFound = ErrorShape("NamespaceNotFound", status: 400, isSender: true)
        package static let operationNotFound = ErrorShape("OperationNotFound", status: 400, isSender: true)
        package static let requestLimitExceeded = ErrorShape("RequestLimitExceeded", status: 400, isSender: true)
        package static let resourceInUse = ErrorShape("ResourceInUse", status: 400, isSender: true)
        package static let resourceLimitExceeded = ErrorShape("ResourceLimitExceeded", status: 400, isSender: true)
        package static let resourceNotFoundException = ErrorShape("ResourceNotFoundException", status: 400, isSender: true)
        package static let serviceAlreadyExists = ErrorShape("ServiceAlreadyExists", status: 400, isSender: true)
        package static let serviceNotFound = ErrorShape("ServiceNotFound", status: 400, isSender: true)
        package static let tooManyTagsException = ErrorShape("TooManyTagsException", status: 400, isSender: true)
    }
}
