import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud

extension ControlPlane {
    func updateService(_ input: ECS.UpdateServiceRequest, _ context: CallContext) async throws
        -> ECS.UpdateServiceResponse
    {
        let cluster = try cluster(input.cluster, context)
        let arn = serviceARN(input.service ?? "", in: cluster)
        let known = try service(input.service, in: cluster)
        guard known.status == .active else { throw AWSError.serviceNotActive }
        try checkSupported(input)
        if known.controller.isExternal { return try updateExternalService(input, known, context) }
        try checkShiftUnderWay(input, known)
        if input.capacityProviderStrategy?.isEmpty == false {
            _ = try strategy(nil, input.capacityProviderStrategy, cluster)
        }
        let definition = try definitionAfter(input, known, context)
        var shape = known.service.updated(by: input)
        shape.taskDefinition = definition.arn
        try ServiceRules(service: shape).check()
        let redeploys = input.forceNewDeployment == true || shape.needsDeployment(after: known.service)
        if redeploys, known.isPlaceable { try checkRunnable(definition) }
        let oldZones = known.controller.deployments.first.flatMap { revisions[$0.revision]?.zones } ?? [:]
        let zones = input.networkConfiguration == nil ? oldZones : try await zones(shape.networkConfiguration, context)
        if redeploys { try await checkBalancers(shape.loadBalancers ?? [], definition, context) }
        // What happened to the service while others were asked stands; the request is laid over it.
        guard var record = services[arn], record.status == .active else { throw AWSError.serviceNotActive }
        try checkShiftUnderWay(input, record)
        shape = record.service.updated(by: input)
        if redeploys { shape.taskDefinition = definition.arn }
        record.apply(shape, configuration: configuration, now: context.now)
        if redeploys {
            record.controller.settleSplit()
            let revision = makeRevision(of: record, definition, zones: zones, now: context.now)
            begin(revision, of: &record, now: context.now)
        }
        services[arn] = record
        noteChange(in: cluster.arn)
        try commit()
        return ECS.UpdateServiceResponse(service: describe(record, tags: false))
    }

    /// While traffic is between two target groups, they stay the two; AWS gives no sentence here.
    private func checkShiftUnderWay(_ input: ECS.UpdateServiceRequest, _ record: ServiceRecord) throws(AWSError) {
        guard record.controller.shiftUnderWay != nil, let balancers = input.loadBalancers,
            balancers != record.service.loadBalancers
        else { return }
        throw .invalidParameter("Unable to update load balancers while a service deployment is in progress.")
    }

    private func updateExternalService(
        _ input: ECS.UpdateServiceRequest, _ known: ServiceRecord, _ context: CallContext
    ) throws -> ECS.UpdateServiceResponse {
        try checkExternal(input)
        let shape = known.service.updated(by: input)
        try ServiceRules(service: shape).check()
        var record = known
        record.apply(shape, configuration: configuration, now: context.now)
        services[record.arn] = record
        noteChange(in: record.clusterARN)
        try commit()
        return ECS.UpdateServiceResponse(service: describe(record, tags: false))
    }

    private func checkSupported(_ input: ECS.UpdateServiceRequest) throws(AWSError) {
        if input.serviceConnectConfiguration?.enabled == true { throw .notHere("Service Connect") }
        if input.volumeConfigurations?.isEmpty == false { throw .notHere("A volume configured at launch") }
        if input.vpcLatticeConfigurations?.isEmpty == false { throw .notHere("VPC Lattice") }
    }

    private func definitionAfter(
        _ input: ECS.UpdateServiceRequest, _ service: ServiceRecord, _ context: CallContext
    ) throws(AWSError) -> DefinitionRecord {
        if let reference = input.taskDefinition { return try runnable(reference, context) }
        guard let definition = definitions[service.service.taskDefinition ?? ""] else { throw .definitionNotFound }
        if input.forceNewDeployment == true, definition.status != .active {
            throw .client("TaskDefinition is inactive")
        }
        return definition
    }

    func deleteService(_ input: ECS.DeleteServiceRequest, _ context: CallContext) throws -> ECS.DeleteServiceResponse {
        let cluster = try cluster(input.cluster, context)
        var record = try service(input.service, in: cluster)
        guard record.status != .inactive else { throw AWSError.serviceNotFound }
        if input.force != true, (record.service.desiredCount ?? 0) > 0 {
            throw AWSError.invalidParameter("The service cannot be stopped while it is scaled above 0.")
        }
        if input.force != true, record.controller.taskSets?.isEmpty == false {
            throw AWSError.invalidParameter("The service cannot be stopped while deployments are active.")
        }
        record.controller.drainTaskSets(now: context.now)
        record.status = .draining
        record.shape?.desiredCount = 0
        record.controller.settings.desired = 0
        record.controller.settings.isDraining = true
        services[record.arn] = record
        noteChange(in: cluster.arn)
        try commit()
        return ECS.DeleteServiceResponse(service: describe(record, tags: false))
    }
}

extension ServiceRecord {
    fileprivate mutating func apply(_ service: ECS.Service, configuration: LocalECS.Configuration, now: Date) {
        let isScaled = service.desiredCount != shape?.desiredCount
        shape = service
        controller.settings = DeploymentSettings(
            service, configuration: configuration, zones: controller.settings.zones)
        if isScaled { controller.noteScaled(now: now) }
    }
}

extension ECS.Service {
    fileprivate func updated(by input: ECS.UpdateServiceRequest) -> ECS.Service {
        var service = self
        if let count = input.desiredCount { service.desiredCount = count }
        service.deploymentConfiguration = (deploymentConfiguration ?? ECS.DeploymentConfiguration())
            .merged(with: input.deploymentConfiguration)
        if let network = input.networkConfiguration { service.networkConfiguration = network.withDefaults }
        if let strategy = input.capacityProviderStrategy {
            service.capacityProviderStrategy = strategy.isEmpty ? nil : strategy
            if !strategy.isEmpty { service.launchType = nil }
        }
        if let rebalancing = input.availabilityZoneRebalancing { service.availabilityZoneRebalancing = rebalancing }
        if let constraints = input.placementConstraints { service.placementConstraints = constraints }
        if let strategy = input.placementStrategy { service.placementStrategy = strategy }
        if let version = input.platformVersion { service.platformVersion = version }
        if let grace = input.healthCheckGracePeriodSeconds { service.healthCheckGracePeriodSeconds = grace }
        if let controller = input.deploymentController { service.deploymentController = controller }
        if let execute = input.enableExecuteCommand { service.enableExecuteCommand = execute }
        if let managed = input.enableECSManagedTags { service.enableECSManagedTags = managed }
        if let balancers = input.loadBalancers { service.loadBalancers = balancers }
        if let propagate = input.propagateTags { service.propagateTags = propagate }
        if let registries = input.serviceRegistries { service.serviceRegistries = registries }
        return service
    }

    /// What a task is made of has changed, and not only how many there are.
    fileprivate func needsDeployment(after old: ECS.Service) -> Bool {
        taskDefinition != old.taskDefinition || networkConfiguration != old.networkConfiguration
            || platformVersion != old.platformVersion || loadBalancers != old.loadBalancers
            || capacityProviderStrategy != old.capacityProviderStrategy
    }
}
