// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package enum Errors {
        package static let alpnPolicyNotSupportedException = ErrorShape("ALPNPolicyNotFound", status: 400, isSender: true)
        package static let allocationIdNotFoundException = ErrorShape("AllocationIdNotFound", status: 400, isSender: true)
        package static let availabilityZoneNotSupportedException = ErrorShape("AvailabilityZoneNotSupported", status: 400, isSender: true)
        package static let capacityReservationPendingException = ErrorShape("CapacityReservationPending", status: 400, isSender: true)
        package static let certificateNotFoundException = ErrorShape("CertificateNotFound", status: 400, isSender: true)
        package static let duplicateListenerException = ErrorShape("DuplicateListener", status: 400, isSender: true)
        package static let duplicateLoadBalancerNameException = ErrorShape("DuplicateLoadBalancerName", status: 400, isSender: true)
        package static let duplicateTagKeysException = ErrorShape("DuplicateTagKeys", status: 400, isSender: true)
        package static let duplicateTargetGroupNameException = ErrorShape("DuplicateTargetGroupName", status: 400, isSender: true)
        package static let healthUnavailableException = ErrorShape("HealthUnavailable", status: 500, isSender: true)
        package static let incompatibleProtocolsException = ErrorShape("IncompatibleProtocols", status: 400, isSender: true)
        package static let invalidConfigurationRequestException = ErrorShape("InvalidConfigurationRequest", status: 400, isSender: true)
        package static let invalidLoadBalancerActionException = ErrorShape("InvalidLoadBalancerAction", status: 400, isSender: true)
        package static let invalidSchemeException = ErrorShape("InvalidScheme", status: 400, isSender: true)
        package static let invalidSecurityGroupException = ErrorShape("InvalidSecurityGroup", status: 400, isSender: true)
        package static let invalidSubnetException = ErrorShape("InvalidSubnet", status: 400, isSender: true)
        package static let invalidTargetException = ErrorShape("InvalidTarget", status: 400, isSender: true)
        package static let listenerNotFoundException = ErrorShape("ListenerNotFound", status: 400, isSender: true)
        package static let loadBalancerNotFoundException = ErrorShape("LoadBalancerNotFound", status: 400, isSender: true)
        package static let operationNotPermittedException = ErrorShape("OperationNotPermitted", status: 400, isSender: true)
        package static let priorityInUseException = ErrorShape("PriorityInUse", status: 400, isSender: true)
        package static let resourceInUseException = ErrorShape("ResourceInUse", status: 400, isSender: true)
        package static let ruleNotFoundException = ErrorShape("RuleNotFound", status: 400, isSender: true)
        package static let sslPolicyNotFoundException = ErrorShape("SSLPolicyNotFound", status: 400, isSender: true)
        package static let subnetNotFoundException = ErrorShape("SubnetNotFound", status: 400, isSender: true)
        package static let targetGroupAssociationLimitException = ErrorShape("TargetGroupAssociationLimit", status: 400, isSender: true)
        package static let targetGroupNotFoundException = ErrorShape("TargetGroupNotFound", status: 400, isSender: true)
        package static let tooManyActionsException = ErrorShape("TooManyActions", status: 400, isSender: true)
        package static let tooManyCertificatesException = ErrorShape("TooManyCertificates", status: 400, isSender: true)
        package static let tooManyListenersException = ErrorShape("TooManyListeners", status: 400, isSender: true)
        package static let tooManyLoadBalancersException = ErrorShape("TooManyLoadBalancers", status: 400, isSender: true)
        package static let tooManyRegistrationsForTargetIdException = ErrorShape("TooManyRegistrationsForTargetId", status: 400, isSender: true)
        package static let tooManyRulesException = ErrorShape("TooManyRules", status: 400, isSender: true)
        package static let tooManyTagsException = ErrorShape("TooManyTags", status: 400, isSender: true)
        package static let tooManyTargetGroupsException = ErrorShape("TooManyTargetGroups", status: 400, isSender: true)
        package static let tooManyTargetsException = ErrorShape("TooManyTargets", status: 400, isSender: true)
        package static let tooManyUniqueTargetGroupsPerLoadBalancerException = ErrorShape("TooManyUniqueTargetGroupsPerLoadBalancer", status: 400, isSender: true)
        package static let trustStoreNotFoundException = ErrorShape("TrustStoreNotFound", status: 400, isSender: true)
        package static let trustStoreNotReadyException = ErrorShape("TrustStoreNotReady", status: 400, isSender: true)
        package static let unsupportedProtocolException = ErrorShape("UnsupportedProtocol", status: 400, isSender: true)
    }
}
