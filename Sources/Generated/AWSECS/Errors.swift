// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package enum Errors {
        package static let accessDeniedException = ErrorShape("AccessDeniedException", status: 400, isSender: true)
        package static let blockedException = ErrorShape("BlockedException", status: 400, isSender: true)
        package static let clientException = ErrorShape("ClientException", status: 400, isSender: true)
        package static let clusterContainsCapacityProviderException = ErrorShape("ClusterContainsCapacityProviderException", status: 400, isSender: true)
        package static let clusterContainsContainerInstancesException = ErrorShape("ClusterContainsContainerInstancesException", status: 400, isSender: true)
        package static let clusterContainsServicesException = ErrorShape("ClusterContainsServicesException", status: 400, isSender: true)
        package static let clusterContainsTasksException = ErrorShape("ClusterContainsTasksException", status: 400, isSender: true)
        package static let clusterNotFoundException = ErrorShape("ClusterNotFoundException", status: 400, isSender: true)
        package static let conflictException = ErrorShape("ConflictException", status: 400, isSender: true)
        package static let invalidParameterException = ErrorShape("InvalidParameterException", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceededException", status: 400, isSender: true)
        package static let namespaceNotFoundException = ErrorShape("NamespaceNotFoundException", status: 400, isSender: true)
        package static let platformTaskDefinitionIncompatibilityException = ErrorShape("PlatformTaskDefinitionIncompatibilityException", status: 400, isSender: true)
        package static let platformUnknownException = ErrorShape("PlatformUnknownException", status: 400, isSender: true)
        package static let resourceInUseException = ErrorShape("ResourceInUseException", status: 400, isSender: true)
        package static let resourceNotFoundException = ErrorShape("ResourceNotFoundException", status: 400, isSender: true)
        package static let serverException = ErrorShape("ServerException", status: 500, isSender: false)
        package static let serviceDeploymentNotFoundException = ErrorShape("ServiceDeploymentNotFoundException", status: 400, isSender: true)
        package static let serviceNotActiveException = ErrorShape("ServiceNotActiveException", status: 400, isSender: true)
        package static let serviceNotFoundException = ErrorShape("ServiceNotFoundException", status: 400, isSender: true)
        package static let targetNotConnectedException = ErrorShape("TargetNotConnectedException", status: 400, isSender: true)
        package static let taskSetNotFoundException = ErrorShape("TaskSetNotFoundException", status: 400, isSender: true)
        package static let unsupportedFeatureException = ErrorShape("UnsupportedFeatureException", status: 400, isSender: true)
        package static let updateInProgressException = ErrorShape("UpdateInProgressException", status: 400, isSender: true)
    }
}
