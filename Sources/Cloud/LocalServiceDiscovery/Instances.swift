import AWSServiceDiscovery
import AWSWire
import LocalCloud
import TealCore

extension Directory {
    /// One that is there is replaced.
    mutating func registerInstance(
        _ input: ServiceDiscovery.RegisterInstanceRequest, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ServiceDiscovery.RegisterInstanceResponse {
        let service = try service(input.serviceId, context)
        let attributes = input.attributes ?? [:]
        try check(attributes, for: service)
        let id = input.instanceId ?? ""
        let key = "\(service.id)/\(id)"
        let before = instances[key]
        let initial = attributes["AWS_INIT_HEALTH_STATUS"] != "UNHEALTHY"
        instances[key] = InstanceRecord(
            id: id, service: service.id, attributes: attributes, creatorRequestID: input.creatorRequestId,
            isHealthy: service.shape.healthCheckCustomConfig == nil ? nil : before?.isHealthy ?? initial)
        if instances[key] != before { services[service.id]?.revision += 1 }
        return ServiceDiscovery.RegisterInstanceResponse(
            operationId: record("REGISTER_INSTANCE", ["SERVICE": service.id, "INSTANCE": id], context, ids))
    }

    private func check(_ attributes: [String: String], for service: ServiceRecord) throws(AWSError) {
        let types = (service.shape.dnsConfig?.dnsRecords ?? []).compactMap(\.type)
        let needs = [
            ("A", "AWS_INSTANCE_IPV4"), ("SRV", "AWS_INSTANCE_PORT"), ("CNAME", "AWS_INSTANCE_CNAME"),
            ("AAAA", "AWS_INSTANCE_IPV6"),
        ]
        for (type, name) in needs where types.contains(type) && attributes[name] == nil {
            throw Self.invalid("The attribute \(name) is required for services with \(type) records.")
        }
        if let address = attributes["AWS_INSTANCE_IPV4"], IPv4Prefix.address(address) == nil {
            throw Self.invalid("The attribute AWS_INSTANCE_IPV4 is not an IPv4 address: \(address)")
        }
        if let port = attributes["AWS_INSTANCE_PORT"], UInt16(port) ?? 0 == 0 {
            throw Self.invalid("The attribute AWS_INSTANCE_PORT is not a port: \(port)")
        }
        if attributes["AWS_INIT_HEALTH_STATUS"] != nil, service.shape.healthCheckCustomConfig == nil {
            throw Self.invalid("AWS_INIT_HEALTH_STATUS needs a service with HealthCheckCustomConfig.")
        }
    }

    mutating func deregisterInstance(
        _ input: ServiceDiscovery.DeregisterInstanceRequest, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ServiceDiscovery.DeregisterInstanceResponse {
        let service = try service(input.serviceId, context)
        let known = try instance(input.instanceId, of: service)
        instances["\(service.id)/\(known.id)"] = nil
        services[service.id]?.revision += 1
        return ServiceDiscovery.DeregisterInstanceResponse(
            operationId: record("DEREGISTER_INSTANCE", ["SERVICE": service.id, "INSTANCE": known.id], context, ids))
    }

    func getInstance(
        _ input: ServiceDiscovery.GetInstanceRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.GetInstanceResponse {
        let known = try instance(input.instanceId, of: try service(input.serviceId, context))
        let shape = ServiceDiscovery.Instance(
            id: known.id, creatorRequestId: known.creatorRequestID, attributes: known.attributes)
        return ServiceDiscovery.GetInstanceResponse(resourceOwner: context.accountID, instance: shape)
    }

    func listInstances(
        _ input: ServiceDiscovery.ListInstancesRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.ListInstancesResponse {
        let all = instances(of: try service(input.serviceId, context).id)
        let page = try Page(of: all, token: input.nextToken, size: input.maxResults)
        return ServiceDiscovery.ListInstancesResponse(
            resourceOwner: context.accountID,
            instances: page.items.map { ServiceDiscovery.InstanceSummary(id: $0.id, attributes: $0.attributes) },
            nextToken: page.nextToken)
    }

    mutating func updateHealth(
        _ input: ServiceDiscovery.UpdateInstanceCustomHealthStatusRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.UpdateInstanceCustomHealthStatusResponse {
        let service = try service(input.serviceId, context)
        guard service.shape.healthCheckCustomConfig != nil else {
            throw AWSError(
                ServiceDiscovery.Errors.customHealthNotFound,
                "The service '\(service.id)' has no custom health check configuration.")
        }
        var known = try instance(input.instanceId, of: service)
        let isHealthy = input.status == "HEALTHY"
        guard known.isHealthy != isHealthy else {
            return ServiceDiscovery.UpdateInstanceCustomHealthStatusResponse()
        }
        known.isHealthy = isHealthy
        instances["\(service.id)/\(known.id)"] = known
        services[service.id]?.revision += 1
        return ServiceDiscovery.UpdateInstanceCustomHealthStatusResponse()
    }

    func healthStatus(
        _ input: ServiceDiscovery.GetInstancesHealthStatusRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.GetInstancesHealthStatusResponse {
        let service = try service(input.serviceId, context)
        for id in input.instances ?? [] { _ = try instance(id, of: service) }
        let all = instances(of: service.id).filter { input.instances?.contains($0.id) ?? true }
        let page = try Page(of: all, token: input.nextToken, size: input.maxResults)
        let status = Dictionary(page.items.map { ($0.id, $0.status) }) { first, _ in first }
        return ServiceDiscovery.GetInstancesHealthStatusResponse(status: status, nextToken: page.nextToken)
    }

    // MARK: - Discovery

    /// Source: DiscoverInstances in the API reference; the default is HEALTHY_OR_ELSE_ALL.
    func discover(
        _ input: ServiceDiscovery.DiscoverInstancesRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.DiscoverInstancesResponse {
        let service = try service(input.namespaceName, input.serviceName, context)
        let asked = instances(of: service.id).filter { instance in
            (input.queryParameters ?? [:]).allSatisfy { instance.attributes[$0.key] == $0.value }
        }
        let preferred = asked.filter { instance in
            (input.optionalParameters ?? [:]).allSatisfy { instance.attributes[$0.key] == $0.value }
        }
        let matching = preferred.isEmpty ? asked : preferred
        let healthy = matching.filter { $0.isHealthy != false }
        let found =
            switch input.healthStatus ?? "HEALTHY_OR_ELSE_ALL" {
            case "HEALTHY": healthy
            case "UNHEALTHY": matching.filter { $0.isHealthy == false }
            case "ALL": matching
            default: healthy.isEmpty ? matching : healthy
            }
        let summaries = found.shuffled().prefix(input.maxResults ?? 100).map { instance in
            ServiceDiscovery.HttpInstanceSummary(
                instanceId: instance.id, namespaceName: input.namespaceName, serviceName: input.serviceName,
                healthStatus: instance.status, attributes: instance.attributes)
        }
        return ServiceDiscovery.DiscoverInstancesResponse(instances: summaries, instancesRevision: service.revision)
    }

    func revision(
        _ input: ServiceDiscovery.DiscoverInstancesRevisionRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.DiscoverInstancesRevisionResponse {
        ServiceDiscovery.DiscoverInstancesRevisionResponse(
            instancesRevision: try service(input.namespaceName, input.serviceName, context).revision)
    }

    private func service(
        _ namespace: String?, _ name: String?, _ context: CallContext
    ) throws(AWSError) -> ServiceRecord {
        let spaces = namespaces.values.filter { $0.owner == context.owner && $0.shape.name == namespace }
        guard !spaces.isEmpty else {
            throw AWSError(
                ServiceDiscovery.Errors.namespaceNotFound,
                "The namespace with name '\(namespace ?? "")' can't be found.")
        }
        let found = spaces.flatMap { services(in: $0.id) }.first { $0.shape.name == name }
        guard let found else {
            throw AWSError(
                ServiceDiscovery.Errors.serviceNotFound, "The service with name '\(name ?? "")' can't be found.")
        }
        return found
    }
}
