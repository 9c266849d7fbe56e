import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    func createService(_ input: ECS.CreateServiceRequest, _ context: CallContext) async throws
        -> ECS.CreateServiceResponse
    {
        let cluster = try cluster(input.cluster, context)
        let arn = serviceARN(input.serviceName ?? "", in: cluster)
        if let known = try existing(arn, input, cluster) {
            return ECS.CreateServiceResponse(service: describe(known, tags: true))
        }
        try checkSupported(input)
        var shape = ECS.Service(creating: input, arn: arn, cluster: cluster, context)
        if input.deploymentController?.type == Self.external {
            return try createExternalService(input, shape, cluster, context)
        }
        _ = try strategy(input.launchType, input.capacityProviderStrategy, cluster)
        let definition = try runnable(input.taskDefinition, context)
        shape.taskDefinition = definition.arn
        try ServiceRules(service: shape).check()
        let isFargate = isFargate(input.launchType, input.capacityProviderStrategy, cluster)
        if isFargate { try checkRunnable(definition) }
        let zones = isFargate ? try await zones(input.networkConfiguration, context) : [:]
        try await checkBalancers(shape.loadBalancers ?? [], definition, context)
        // Others may have made it while the network was asked.
        if let known = try existing(arn, input, cluster) {
            return ECS.CreateServiceResponse(service: describe(known, tags: true))
        }
        forget(arn)
        let record = addService(shape, definition, cluster, zones: zones, isFargate: isFargate, input, context)
        try commit()
        return ECS.CreateServiceResponse(service: describe(record, tags: true))
    }

    private func addService(
        _ shape: ECS.Service, _ definition: DefinitionRecord, _ cluster: ClusterRecord, zones: [String: String],
        isFargate: Bool, _ input: ECS.CreateServiceRequest, _ context: CallContext
    ) -> ServiceRecord {
        let settings = DeploymentSettings(shape, configuration: configuration, zones: Set(zones.values).sorted())
        var record = ServiceRecord(
            arn: shape.serviceArn ?? "", name: shape.serviceName ?? "", clusterARN: cluster.arn, shape: shape,
            tags: (input.tags ?? []).dictionary, controller: DeploymentController(settings))
        record.isPlaceable = isFargate
        if !isFargate {
            record.announce(
                "(service \(record.name)) was unable to place a task because no container instance met all of its "
                    + "requirements. Reason: No Container Instances were found in your cluster. For more information, see "
                    + "the Troubleshooting section of the Amazon ECS Developer Guide.", now: context.now, ids: ids)
        }
        let revision = makeRevision(of: record, definition, zones: zones, now: context.now)
        begin(revision, of: &record, now: context.now)
        services[record.arn] = record
        if let token = input.clientToken {
            tokens["service \(cluster.arn) \(token)"] = TokenRecord(arns: [record.arn], createdAt: context.now)
        }
        noteChange(in: cluster.arn)
        return record
    }

    /// The service that an earlier call with the same token made. Throws where the name is taken otherwise.
    private func existing(
        _ arn: String, _ input: ECS.CreateServiceRequest, _ cluster: ClusterRecord
    ) throws(AWSError) -> ServiceRecord? {
        guard let known = services[arn], known.status != .inactive else { return nil }
        if known.status == .draining {
            throw .invalidParameter("Unable to Start a service that is still Draining.")
        }
        if let token = input.clientToken, tokens["service \(cluster.arn) \(token)"]?.arns == [arn] { return known }
        throw .invalidParameter("Creation of service was not idempotent.")
    }

    /// The EC2 launch type is AWS's default where neither the call nor the cluster says Fargate.
    func isFargate(
        _ launchType: String?, _ strategy: [ECS.CapacityProviderStrategyItem]?, _ cluster: ClusterRecord
    ) -> Bool {
        if let launchType { return launchType == "FARGATE" }
        let strategies = [strategy, cluster.shape?.defaultCapacityProviderStrategy].compactMap(\.self)
        let providers = strategies.first { !$0.isEmpty } ?? []
        return providers.contains { $0.capacityProvider?.hasPrefix("FARGATE") == true }
    }

    private func checkSupported(_ input: ECS.CreateServiceRequest) throws(AWSError) {
        guard let name = input.serviceName, !name.isEmpty, name.count <= 255, name.allSatisfy(\.isServiceName) else {
            throw .invalidParameter("Invalid service name '\(input.serviceName ?? "")'.")
        }
        if input.schedulingStrategy != "DAEMON", input.desiredCount == nil {
            throw .invalidParameter("Desired count must be specified for the REPLICA scheduling strategy.")
        }
        if input.serviceConnectConfiguration?.enabled == true { throw .notHere("Service Connect") }
        if input.volumeConfigurations?.isEmpty == false { throw .notHere("A volume configured at launch") }
        if input.vpcLatticeConfigurations?.isEmpty == false { throw .notHere("VPC Lattice") }
    }
}

extension Character {
    fileprivate var isServiceName: Bool {
        isASCII && (isLetter || isNumber || self == "-" || self == "_")
    }
}

extension ECS.Service {
    /// With AWS's defaults for what the request leaves out.
    fileprivate init(
        creating input: ECS.CreateServiceRequest, arn: String, cluster: ClusterRecord, _ context: CallContext
    ) {
        self.init(serviceArn: arn, serviceName: input.serviceName, clusterArn: cluster.arn)
        loadBalancers = input.loadBalancers ?? []
        serviceRegistries = input.serviceRegistries ?? []
        desiredCount = input.desiredCount
        let providers = input.capacityProviderStrategy ?? []
        capacityProviderStrategy = providers.isEmpty ? nil : providers
        launchType = providers.isEmpty ? input.launchType ?? "EC2" : nil
        if launchType == "EC2", cluster.shape?.defaultCapacityProviderStrategy?.isEmpty == false,
            input.launchType == nil
        {
            launchType = nil
            capacityProviderStrategy = cluster.shape?.defaultCapacityProviderStrategy
        }
        platformVersion = input.platformVersion ?? "LATEST"
        platformFamily = "Linux"
        var deployment = ECS.DeploymentConfiguration(
            deploymentCircuitBreaker: ECS.DeploymentCircuitBreaker(enable: false, rollback: false), maximumPercent: 200,
            minimumHealthyPercent: 100)
        deployment.strategy = "ROLLING"
        deploymentConfiguration = deployment.merged(with: input.deploymentConfiguration)
        roleArn =
            input.role
            ?? "arn:aws:iam::\(context.accountID):role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
        createdAt = context.now
        createdBy = context.principal
        placementConstraints = input.placementConstraints ?? []
        placementStrategy = input.placementStrategy ?? []
        networkConfiguration = input.networkConfiguration?.withDefaults
        let grace = input.healthCheckGracePeriodSeconds
        healthCheckGracePeriodSeconds = grace ?? (loadBalancers?.isEmpty == false ? 0 : nil)
        schedulingStrategy = input.schedulingStrategy ?? "REPLICA"
        deploymentController = input.deploymentController ?? ECS.DeploymentController(type: "ECS")
        enableECSManagedTags = input.enableECSManagedTags ?? false
        propagateTags = input.propagateTags ?? "NONE"
        enableExecuteCommand = input.enableExecuteCommand ?? false
        let hasRoom = (deploymentConfiguration?.maximumPercent ?? 200) > 100
        availabilityZoneRebalancing = input.availabilityZoneRebalancing ?? (hasRoom ? "ENABLED" : "DISABLED")
        resourceManagementType = "CUSTOMER"
    }
}

extension ECS.NetworkConfiguration {
    var withDefaults: ECS.NetworkConfiguration {
        guard var vpc = awsvpcConfiguration else { return self }
        vpc.securityGroups = vpc.securityGroups ?? []
        vpc.assignPublicIp = vpc.assignPublicIp ?? "DISABLED"
        return ECS.NetworkConfiguration(awsvpcConfiguration: vpc)
    }
}

extension ECS.DeploymentConfiguration {
    /// What a request names replaces what was; the rest stays. Another strategy leaves behind the steps of the one
    /// before, which are none of its own; hooks, which ROLLING has none of, are refused rather than forgotten.
    func merged(with change: ECS.DeploymentConfiguration?) -> ECS.DeploymentConfiguration {
        guard let change else { return self }
        var merged = self
        if let breaker = change.deploymentCircuitBreaker { merged.deploymentCircuitBreaker = breaker }
        if let maximum = change.maximumPercent { merged.maximumPercent = maximum }
        if let minimum = change.minimumHealthyPercent { merged.minimumHealthyPercent = minimum }
        if let alarms = change.alarms { merged.alarms = alarms }
        if let strategy = change.strategy {
            merged.strategy = strategy
            if strategy != "LINEAR" { merged.linearConfiguration = nil }
            if strategy != "CANARY" { merged.canaryConfiguration = nil }
        }
        if let bake = change.bakeTimeInMinutes { merged.bakeTimeInMinutes = bake }
        if let hooks = change.lifecycleHooks { merged.lifecycleHooks = hooks }
        if let linear = change.linearConfiguration { merged.linearConfiguration = linear }
        if let canary = change.canaryConfiguration { merged.canaryConfiguration = canary }
        return merged
    }
}
