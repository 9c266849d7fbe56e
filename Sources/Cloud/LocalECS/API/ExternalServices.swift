import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud

/// Services whose deployments somebody else controls, by task sets.
///
/// What they may be given: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/create-external-task-set.html>
extension ControlPlane {
    static let external = ECS.DeploymentControllerType.external

    /// It has no tasks before it has a task set.
    func createExternalService(
        _ input: ECS.CreateServiceRequest, _ shape: ECS.Service, _ cluster: ClusterRecord, _ context: CallContext
    ) throws -> ECS.CreateServiceResponse {
        try checkExternal(input)
        var shape = shape
        shape.launchType = nil
        shape.capacityProviderStrategy = nil
        shape.platformVersion = nil
        shape.platformFamily = nil
        shape.networkConfiguration = nil
        shape.healthCheckGracePeriodSeconds = input.healthCheckGracePeriodSeconds
        shape.availabilityZoneRebalancing = "DISABLED"
        shape.deploymentConfiguration?.strategy = nil
        try ServiceRules(service: shape).check()
        let arn = shape.serviceArn ?? ""
        forget(arn)
        let settings = DeploymentSettings(shape, configuration: configuration, zones: [])
        let record = ServiceRecord(
            arn: arn, name: shape.serviceName ?? "", clusterARN: cluster.arn, shape: shape,
            tags: (input.tags ?? []).dictionary, controller: .external(settings))
        services[arn] = record
        if let token = input.clientToken {
            tokens["service \(cluster.arn) \(token)"] = TokenRecord(arns: [arn], createdAt: context.now)
        }
        noteChange(in: cluster.arn)
        try commit()
        return ECS.CreateServiceResponse(service: describe(record, tags: true))
    }

    /// What a task set has, its service has not: "TaskDefinition must be blank."
    private func checkExternal(_ input: ECS.CreateServiceRequest) throws(AWSError) {
        let given: [(String, Bool)] = [
            ("TaskDefinition", input.taskDefinition != nil), ("LaunchType", input.launchType != nil),
            ("CapacityProviderStrategy", input.capacityProviderStrategy?.isEmpty == false),
            ("NetworkConfiguration", input.networkConfiguration != nil),
            ("LoadBalancers", input.loadBalancers?.isEmpty == false),
            ("ServiceRegistries", input.serviceRegistries?.isEmpty == false),
            ("PlatformVersion", input.platformVersion != nil),
        ]
        for (name, isGiven) in given where isGiven { throw .invalidParameter("\(name) must be blank.") }
        try checkDeployment(input.deploymentConfiguration)
    }

    private func checkDeployment(_ deployment: ECS.DeploymentConfiguration?) throws(AWSError) {
        if deployment?.deploymentCircuitBreaker?.enable == true {
            throw .invalidParameter(
                "Deployment circuit breaker feature can only be used with the ECS deployment controller.")
        }
        if let strategy = deployment?.strategy, strategy != "ROLLING" {
            throw .invalidParameter("The \(strategy) deployment strategy requires the ECS deployment controller.")
        }
    }

    /// "You can update only the desired count, task placement constraints and strategies, health check grace period,
    /// enable ECS managed tags option, and propagate tags option": `UpdateService` of the ECS API.
    func checkExternal(_ input: ECS.UpdateServiceRequest) throws(AWSError) {
        if input.forceNewDeployment == true {
            throw .invalidParameter(
                "Cannot force a new deployment on services with an EXTERNAL deployment controller. "
                    + "Use CreateTaskSet to trigger a new deployment.")
        }
        let given: [(String, Bool)] = [
            ("task definition", input.taskDefinition != nil),
            ("network parameters", input.networkConfiguration != nil),
            ("load balancers", input.loadBalancers != nil), ("service registries", input.serviceRegistries != nil),
            ("platform version", input.platformVersion != nil),
            ("capacity provider strategy", input.capacityProviderStrategy != nil),
            ("deployment controller", input.deploymentController.map { $0.type != Self.external } ?? false),
            ("availability zone rebalancing", input.availabilityZoneRebalancing == "ENABLED"),
        ]
        for (what, isGiven) in given where isGiven {
            throw .invalidParameter(
                "Unable to update \(what) on services with an EXTERNAL deployment controller. "
                    + "Use CreateTaskSet to trigger a new deployment.")
        }
        try checkDeployment(input.deploymentConfiguration)
    }

    /// Throws where the service is not there, not active, or has no task sets.
    func externalService(
        _ reference: String?, _ clusterReference: String?, _ context: CallContext
    ) throws(AWSError) -> ServiceRecord {
        let cluster = try cluster(clusterReference, context)
        let record = try service(reference, in: cluster)
        guard record.status == .active else { throw .serviceNotActive }
        guard record.controller.isExternal else {
            throw .invalidParameter(
                "Amazon ECS only supports task set management on services configured to use external deployment "
                    + "controllers.")
        }
        return record
    }
}
