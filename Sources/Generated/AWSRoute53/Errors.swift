// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package enum Errors {
        package static let conflictingDomainExists = ErrorShape("ConflictingDomainExists", status: 400, isSender: true)
        package static let delegationSetNotAvailable = ErrorShape("DelegationSetNotAvailable", status: 400, isSender: true)
        package static let delegationSetNotReusable = ErrorShape("DelegationSetNotReusable", status: 400, isSender: true)
        package static let hostedZoneAlreadyExists = ErrorShape("HostedZoneAlreadyExists", status: 409, isSender: true)
        package static let hostedZoneNotEmpty = ErrorShape("HostedZoneNotEmpty", status: 400, isSender: true)
        package static let invalidChangeBatch = ErrorShape("InvalidChangeBatch", status: 400, isSender: true)
        package static let invalidDomainName = ErrorShape("InvalidDomainName", status: 400, isSender: true)
        package static let invalidInput = ErrorShape("InvalidInput", status: 400, isSender: true)
        package static let invalidVPCId = ErrorShape("InvalidVPCId", status: 400, isSender: true)
        package static let noSuchChange = ErrorShape("NoSuchChange", status: 404, isSender: true)
        package static let noSuchDelegationSet = ErrorShape("NoSuchDelegationSet", status: 400, isSender: true)
        package static let noSuchHealthCheck = ErrorShape("NoSuchHealthCheck", status: 404, isSender: true)
        package static let noSuchHostedZone = ErrorShape("NoSuchHostedZone", status: 404, isSender: true)
        package static let priorRequestNotComplete = ErrorShape("PriorRequestNotComplete", status: 400, isSender: true)
        package static let tooManyHostedZones = ErrorShape("TooManyHostedZones", status: 400, isSender: true)
    }
}
