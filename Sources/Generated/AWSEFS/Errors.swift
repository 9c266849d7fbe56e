// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package enum Errors {
        package static let accessPointAlreadyExists = ErrorShape("AccessPointAlreadyExists", status: 409, isSender: true)
        package static let accessPointLimitExceeded = ErrorShape("AccessPointLimitExceeded", status: 403, isSender: true)
        package static let accessPointNotFound = ErrorShape("AccessPointNotFound", status: 404, isSender: true)
        package static let availabilityZonesMismatch = ErrorShape("AvailabilityZonesMismatch", status: 400, isSender: true)
        package static let badRequest = ErrorShape("BadRequest", status: 400, isSender: true)
        package static let dependencyTimeout = ErrorShape("DependencyTimeout", status: 504, isSender: true)
        package static let fileSystemAlreadyExists = ErrorShape("FileSystemAlreadyExists", status: 409, isSender: true)
        package static let fileSystemInUse = ErrorShape("FileSystemInUse", status: 409, isSender: true)
        package static let fileSystemLimitExceeded = ErrorShape("FileSystemLimitExceeded", status: 403, isSender: true)
        package static let fileSystemNotFound = ErrorShape("FileSystemNotFound", status: 404, isSender: true)
        package static let incorrectFileSystemLifeCycleState = ErrorShape("IncorrectFileSystemLifeCycleState", status: 409, isSender: true)
        package static let incorrectMountTargetState = ErrorShape("IncorrectMountTargetState", status: 409, isSender: true)
        package static let insufficientThroughputCapacity = ErrorShape("InsufficientThroughputCapacity", status: 503, isSender: true)
        package static let internalServerError = ErrorShape("InternalServerError", status: 500, isSender: true)
        package static let invalidPolicyException = ErrorShape("InvalidPolicyException", status: 400, isSender: true)
        package static let ipAddressInUse = ErrorShape("IpAddressInUse", status: 409, isSender: true)
        package static let mountTargetConflict = ErrorShape("MountTargetConflict", status: 409, isSender: true)
        package static let mountTargetNotFound = ErrorShape("MountTargetNotFound", status: 404, isSender: true)
        package static let networkInterfaceLimitExceeded = ErrorShape("NetworkInterfaceLimitExceeded", status: 409, isSender: true)
        package static let noFreeAddressesInSubnet = ErrorShape("NoFreeAddressesInSubnet", status: 409, isSender: true)
        package static let policyNotFound = ErrorShape("PolicyNotFound", status: 404, isSender: true)
        package static let securityGroupLimitExceeded = ErrorShape("SecurityGroupLimitExceeded", status: 400, isSender: true)
        package static let securityGroupNotFound = ErrorShape("SecurityGroupNotFound", status: 400, isSender: true)
        package static let subnetNotFound = ErrorShape("SubnetNotFound", status: 400, isSender: true)
        package static let throttlingException = ErrorShape("ThrottlingException", status: 429, isSender: true)
        package static let throughputLimitExceeded = ErrorShape("ThroughputLimitExceeded", status: 400, isSender: true)
        package static let tooManyRequests = ErrorShape("TooManyRequests", status: 429, isSender: true)
        package static let unsupportedAvailabilityZone = ErrorShape("UnsupportedAvailabilityZone", status: 400, isSender: true)
        package static let validationException = ErrorShape("ValidationException", status: 400, isSender: true)
    }
}
