import AWSServiceDiscovery
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension Directory {
    mutating func createService(
        _ input: ServiceDiscovery.CreateServiceRequest, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ServiceDiscovery.CreateServiceResponse {
        let space = try namespace(input.namespaceId ?? input.dnsConfig?.namespaceId, context)
        try check(input, in: space)
        let same = services(in: space.id).first { $0.shape.name == input.name }
        if let same {
            if let token = input.creatorRequestId, same.shape.creatorRequestId == token {
                return ServiceDiscovery.CreateServiceResponse(service: described(same))
            }
            throw AWSError(ServiceDiscovery.Errors.serviceAlreadyExists, "Service already exists.")
        }
        let id = "srv-\(ids.hex(16))"
        var shape = ServiceDiscovery.Service(id: id, arn: Self.arn("service/\(id)", context), name: input.name)
        shape.resourceOwner = context.accountID
        shape.namespaceId = space.id
        shape.description = input.description
        shape.dnsConfig = input.dnsConfig.map { config in
            ServiceDiscovery.DnsConfig(
                namespaceId: space.id, routingPolicy: config.routingPolicy ?? "MULTIVALUE",
                dnsRecords: config.dnsRecords)
        }
        shape.type = input.dnsConfig == nil ? "HTTP" : "DNS_HTTP"
        // AWS has always taken one for whatever number is asked for.
        shape.healthCheckCustomConfig = input.healthCheckCustomConfig.map { _ in
            ServiceDiscovery.HealthCheckCustomConfig(failureThreshold: 1)
        }
        shape.createDate = context.now
        shape.creatorRequestId = input.creatorRequestId
        let made = ServiceRecord(shape: shape, owner: context.owner, tags: Tags.checked(input.tags))
        services[id] = made
        return ServiceDiscovery.CreateServiceResponse(service: described(made))
    }

    private func check(
        _ input: ServiceDiscovery.CreateServiceRequest, in space: NamespaceRecord
    ) throws(AWSError) {
        if input.healthCheckConfig != nil {
            throw Self.invalid("Invalid health check configuration: Route 53 health checks need a public namespace.")
        }
        guard let config = input.dnsConfig else { return }
        guard space.vpc != nil, input.type != "HTTP" else {
            throw Self.invalid("DnsConfig is not supported for services in an HTTP namespace.")
        }
        let types = (config.dnsRecords ?? []).compactMap(\.type)
        guard !types.isEmpty, Set(types).count == types.count else {
            throw Self.invalid("DnsRecords must name each type once.")
        }
        guard types.count == 1 || !types.contains("CNAME") else {
            throw Self.invalid("A service with a CNAME record can have no other record.")
        }
        guard !types.contains("CNAME") || config.routingPolicy == "WEIGHTED" else {
            throw Self.invalid("A CNAME record needs the routing policy WEIGHTED.")
        }
    }

    static func invalid(_ message: String) -> AWSError {
        AWSError(ServiceDiscovery.Errors.invalidInput, message)
    }

    private func described(_ record: ServiceRecord) -> ServiceDiscovery.Service {
        var shape = record.shape
        shape.instanceCount = instances(of: record.id).count
        return shape
    }

    func getService(
        _ input: ServiceDiscovery.GetServiceRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.GetServiceResponse {
        ServiceDiscovery.GetServiceResponse(service: described(try service(input.id, context)))
    }

    /// What is left out of the DNS records' list is taken away.
    mutating func updateService(
        _ input: ServiceDiscovery.UpdateServiceRequest, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ServiceDiscovery.UpdateServiceResponse {
        var known = try service(input.id, context)
        if let description = input.service?.description { known.shape.description = description }
        if let records = input.service?.dnsConfig?.dnsRecords { known.shape.dnsConfig?.dnsRecords = records }
        services[known.id] = known
        return ServiceDiscovery.UpdateServiceResponse(
            operationId: record("UPDATE_SERVICE", ["SERVICE": known.id], context, ids))
    }

    mutating func deleteService(
        _ input: ServiceDiscovery.DeleteServiceRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.DeleteServiceResponse {
        let known = try service(input.id, context)
        guard instances(of: known.id).isEmpty else {
            throw AWSError(
                ServiceDiscovery.Errors.resourceInUse,
                "Service contains registered instances; delete the instances before deleting the service.")
        }
        services[known.id] = nil
        return ServiceDiscovery.DeleteServiceResponse()
    }

    func listServices(
        _ input: ServiceDiscovery.ListServicesRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.ListServicesResponse {
        let found = services.values.filter { record in
            record.owner == context.owner
                && (input.filters ?? []).allSatisfy { filter in
                    Filter(filter.values, filter.condition).admits(
                        filter.name == "NAMESPACE_ID" ? record.shape.namespaceId : record.shape.resourceOwner)
                }
        }.sorted { $0.id < $1.id }
        let page = try Page(of: found, token: input.nextToken, size: input.maxResults)
        let summaries = page.items.map { record in
            let shape = described(record)
            return ServiceDiscovery.ServiceSummary(
                id: shape.id, arn: shape.arn, resourceOwner: shape.resourceOwner, name: shape.name, type: shape.type,
                description: shape.description, instanceCount: shape.instanceCount, dnsConfig: shape.dnsConfig,
                healthCheckCustomConfig: shape.healthCheckCustomConfig, createDate: shape.createDate)
        }
        return ServiceDiscovery.ListServicesResponse(services: summaries, nextToken: page.nextToken)
    }

    // MARK: - Tags

    func tags(_ arn: String?, _ context: CallContext) throws(AWSError) -> [ServiceDiscovery.Tag] {
        let tags =
            arn?.contains(":namespace/") == true
            ? namespaces[try tagged(arn, context)]?.tags : services[try tagged(arn, context)]?.tags
        return (tags ?? [:]).sorted { $0.key < $1.key }.map { ServiceDiscovery.Tag(key: $0.key, value: $0.value) }
    }

    mutating func changeTags(
        _ arn: String?, adding tags: [ServiceDiscovery.Tag]? = nil, removing keys: [String]? = nil,
        _ context: CallContext
    ) throws(AWSError) {
        let id = try tagged(arn, context)
        let change = { (old: [String: String]) in
            old.filter { keys?.contains($0.key) != true }.merging(Tags.checked(tags)) { $1 }
        }
        if let old = namespaces[id]?.tags { namespaces[id]?.tags = change(old) }
        if let old = services[id]?.tags { services[id]?.tags = change(old) }
    }

    private func tagged(_ arn: String?, _ context: CallContext) throws(AWSError) -> String {
        let id = arn?.split(separator: "/").last.map(String.init) ?? ""
        guard (namespaces[id]?.owner ?? services[id]?.owner) == context.owner else {
            throw AWSError(
                ServiceDiscovery.Errors.resourceNotFoundException, "The resource '\(arn ?? "")' can't be found.")
        }
        return id
    }
}
