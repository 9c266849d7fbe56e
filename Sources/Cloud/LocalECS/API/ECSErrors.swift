import AWSWire

/// ECS's errors, with its sentences.
extension AWSError {
    static func client(_ message: String) -> AWSError { AWSError("ClientException", message) }

    static func invalidParameter(_ message: String) -> AWSError { AWSError("InvalidParameterException", message) }

    static func conflict(_ message: String) -> AWSError { AWSError("ConflictException", message) }

    /// What AWS would do and this region does not.
    static func notHere(_ what: String) -> AWSError {
        AWSError("ClientException", "\(what) is not supported by the local region.")
    }

    static let clusterNotFound = AWSError("ClusterNotFoundException", "Cluster not found.")
    static let serviceNotFound = AWSError("ServiceNotFoundException", "Service not found.")
    static let serviceNotActive = AWSError("ServiceNotActiveException", "Service was not ACTIVE.")
    static let deploymentNotFound = AWSError(
        "ServiceDeploymentNotFoundException", "Service deployment not found.")
    static let definitionNotFound = AWSError.client("Unable to describe task definition.")
}
