import AWSECS
import AWSWire
import LocalCloud

/// Fargate has none: lists are empty, and every one that is asked for is missing.
extension ControlPlane {
    func listContainerInstances(
        _ input: ECS.ListContainerInstancesRequest, _ context: CallContext
    ) throws -> ECS.ListContainerInstancesResponse {
        _ = try cluster(input.cluster, context)
        return ECS.ListContainerInstancesResponse(containerInstanceArns: [])
    }

    func describeContainerInstances(
        _ input: ECS.DescribeContainerInstancesRequest, _ context: CallContext
    ) throws -> ECS.DescribeContainerInstancesResponse {
        let cluster = try cluster(input.cluster, context)
        let references = input.containerInstances ?? []
        guard !references.isEmpty else { throw AWSError.invalidParameter("Container instances cannot be empty.") }
        let failures = references.map { reference in
            ECS.Failure.missing(
                reference.hasPrefix("arn:")
                    ? reference : context.arn("container-instance/\(cluster.name)/\(reference)"))
        }
        return ECS.DescribeContainerInstancesResponse(containerInstances: [], failures: failures)
    }
}
