import AWSECS
import AWSWire
import CloudTemplate

/// `AWS::ECS::Service`: made or changed once its deployment has come to rest.
struct Service: ResourceType {
    let name = "AWS::ECS::Service"
    let replacements: Set<String> = ["Cluster", "LaunchType", "Role", "SchedulingStrategy", "ServiceName"]
    let nameProperty: String? = "ServiceName"

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(ECS.CreateServiceRequest.self, without: ["ServiceName", "Tags"])
        input.serviceName = call.name("ServiceName", limit: 255)
        input.clientToken = call.token
        input.tags = call.ecsTags
        return try await call.perform(ECS.CreateService.self, input).service?.serviceArn ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let service = try await describe(call, call.name("ServiceName", limit: 255))
        guard let service, service.status == "ACTIVE", call.hasMarks(service.tags) else { return nil }
        return service.serviceArn
    }

    private func describe(_ call: ResourceCall, _ id: String) async throws -> ECS.Service? {
        let input = ECS.DescribeServicesRequest(cluster: call.text("Cluster"), services: [id], include: ["TAGS"])
        return try await call.perform(ECS.DescribeServices.self, input).services?.first
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(ECS.CreateServiceRequest.self, without: ["ServiceName", "Tags"])
        let isRouted = call.hasChanged("LoadBalancers", from: old)
        let isRegistered = call.hasChanged("ServiceRegistries", from: old)
        let input = ECS.UpdateServiceRequest(
            cluster: call.text("Cluster"), service: id, desiredCount: wanted.desiredCount,
            taskDefinition: wanted.taskDefinition, capacityProviderStrategy: wanted.capacityProviderStrategy,
            deploymentConfiguration: wanted.deploymentConfiguration,
            availabilityZoneRebalancing: wanted.availabilityZoneRebalancing,
            networkConfiguration: wanted.networkConfiguration, placementConstraints: wanted.placementConstraints,
            placementStrategy: wanted.placementStrategy, platformVersion: wanted.platformVersion,
            healthCheckGracePeriodSeconds: wanted.healthCheckGracePeriodSeconds,
            deploymentController: call.hasChanged("DeploymentController", from: old)
                ? wanted.deploymentController : nil,
            enableExecuteCommand: wanted.enableExecuteCommand, enableECSManagedTags: wanted.enableECSManagedTags,
            loadBalancers: isRouted ? wanted.loadBalancers ?? [] : nil, propagateTags: wanted.propagateTags,
            serviceRegistries: isRegistered ? wanted.serviceRegistries ?? [] : nil,
            serviceConnectConfiguration: wanted.serviceConnectConfiguration,
            volumeConfigurations: wanted.volumeConfigurations)
        _ = try await call.perform(ECS.UpdateService.self, input)
        try await call.updateECSTags(id, from: old)
    }

    /// At rest when the wanted task definition alone runs, as often as it should.
    func readiness(_ call: ResourceCall, _ id: String) async throws -> Readiness {
        guard let service = try await describe(call, id), service.status == "ACTIVE" else {
            return .failed("The service is no longer there")
        }
        let deployments = service.deployments ?? []
        let primary = deployments.first { $0.status == "PRIMARY" }
        if let failed = deployments.first(where: { $0.rolloutState == "FAILED" && isWanted($0.taskDefinition, call) }) {
            return .failed(await reason(failed.rolloutStateReason, call, id))
        }
        guard let primary else { return .waiting }
        guard isWanted(primary.taskDefinition, call) else {
            return .failed(await reason(primary.rolloutStateReason, call, id))
        }
        let isComplete = primary.rolloutState.map { $0 == "COMPLETED" } ?? true
        let isAlone = deployments.count == 1 && primary.runningCount == primary.desiredCount
        return isComplete && isAlone ? .ready : .waiting
    }

    /// A rollback puts the service back to the task definition it had; a family without a revision means any of it.
    private func isWanted(_ arn: String?, _ call: ResourceCall) -> Bool {
        guard let arn, let wanted = call.text("TaskDefinition") else { return true }
        let (have, want) = (Self.familyAndRevision(arn), Self.familyAndRevision(wanted))
        return have == want || (!want.contains(":") && have.hasPrefix("\(want):"))
    }

    private static func familyAndRevision(_ text: String) -> Substring {
        text.split(separator: "/").last ?? Substring(text)
    }

    /// CloudFormation's sentence, and after it what ECS says of why.
    private func reason(_ rollout: String?, _ call: ResourceCall, _ id: String) async -> String {
        let sentence = "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'."
        let input = ECS.ListServiceDeploymentsRequest(service: id, cluster: call.text("Cluster"))
        let deployments = try? await call.perform(ECS.ListServiceDeployments.self, input).serviceDeployments
        let failed = deployments?.first { $0.status?.contains("ROLLBACK") == true || $0.status == "STOPPED" }
        let why = failed?.statusReason ?? rollout
        return why.map { "\(sentence) \($0)" } ?? sentence
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = ECS.DeleteServiceRequest(cluster: call.text("Cluster"), service: id, force: true)
        _ = try await call.perform(ECS.DeleteService.self, input)
    }

    /// Its tasks hold addresses of the subnets until they have stopped.
    func isGone(_ call: ResourceCall, _ id: String) async throws -> Bool {
        guard let service = try await describe(call, id) else { return true }
        return service.status == "INACTIVE"
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let name = try await describe(call, id)?.serviceName ?? ""
        return ResourceAttributes(ref: id, attributes: ["Name": .string(name), "ServiceArn": .string(id)])
    }
}
