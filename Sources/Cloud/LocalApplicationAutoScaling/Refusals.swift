import AWSApplicationAutoScaling
import AWSWire

/// The errors of Application Auto Scaling, in its sentences where they are known.
extension AWSError {
    static func invalid(_ message: String) -> AWSError {
        AWSError(ApplicationAutoScaling.Errors.validationException, message)
    }

    /// What AWS would do and this region does not.
    static func notHere(_ what: String) -> AWSError {
        .invalid("\(what) is not supported by the local region.")
    }

    static func notRegistered(_ key: ScalableTargetKey) -> AWSError {
        notFound("scalable target registered", key)
    }

    /// `No scaling policy found for service namespace: ecs, resource ID: service/a/b, scalable dimension: …`
    static func notFound(_ what: String, _ key: ScalableTargetKey, name: String = "") -> AWSError {
        AWSError(
            ApplicationAutoScaling.Errors.objectNotFoundException,
            "No \(what) for service namespace: \(key.namespace), resource ID: \(key.resource), "
                + "scalable dimension: \(key.dimension)\(name)")
    }

    static func noResource(_ arn: String) -> AWSError {
        AWSError(
            ApplicationAutoScaling.Errors.resourceNotFoundException,
            "The specified resource doesn't exist: \(arn)", fields: ["ResourceName": arn])
    }

    static func limitExceeded(_ message: String) -> AWSError {
        AWSError(ApplicationAutoScaling.Errors.limitExceededException, message)
    }
}
