import AWSECS
import AWSWire

/// What Fargate has not, and what of it is not here: each is refused, for it would be ignored in silence otherwise.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html>, "Task definition
/// parameters that are not valid in Fargate tasks".
extension RunnableRules {
    func checkFargate(_ definition: ECS.TaskDefinition) throws(AWSError) {
        if definition.placementConstraints?.isEmpty == false {
            throw .client("Task definition placement constraints are not supported on Fargate.")
        }
        if definition.inferenceAccelerators?.isEmpty == false { throw .notHere("An inference accelerator") }
        if definition.enableFaultInjection == true { throw .notHere("Fault injection from inside tasks") }
    }

    func checkFargate(_ container: ECS.ContainerDefinition, _ of: String) throws(AWSError) {
        if container.disableNetworking == true { throw .client("Disabled networking is not supported on Fargate.") }
        if container.dockerSecurityOptions?.isEmpty == false {
            throw .client("Docker security options are not supported on Fargate.")
        }
        if container.credentialSpecs?.isEmpty == false { throw .notHere("A credential specification \(of)") }
    }

    /// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html> and
    /// `EFSAuthorizationConfig` there.
    func checkTransit(_ volume: ECS.EFSVolumeConfiguration) throws(AWSError) {
        let isEncrypted = volume.transitEncryption == "ENABLED"
        if volume.authorizationConfig?.accessPointId?.isEmpty == false, !isEncrypted {
            throw .client("If an EFS access point is specified, transit encryption must be enabled.")
        }
        if volume.authorizationConfig?.iam == "ENABLED", !isEncrypted {
            throw .client("If EFS IAM authorization is used, transit encryption must be enabled.")
        }
        guard let port = volume.transitEncryptionPort else { return }
        guard isEncrypted else {
            throw .client("A transit encryption port can be given only where transit encryption is enabled.")
        }
        guard (1...65535).contains(port) else {
            throw .client("The transit encryption port must be between 1 and 65535.")
        }
    }
}
