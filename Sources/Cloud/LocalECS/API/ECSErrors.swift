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

extension String {
    /// Up to 255 letters, digits, hyphens and underscores, as clusters, families and volumes are named.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html>
    var isECSName: Bool {
        (1...255).contains(utf8.count)
            && utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
