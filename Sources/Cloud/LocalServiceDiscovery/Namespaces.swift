import AWSServiceDiscovery
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension Directory {
    private static let mostOperations = 1000

    mutating func createHTTPNamespace(
        _ input: ServiceDiscovery.CreateHttpNamespaceRequest, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ServiceDiscovery.CreateHttpNamespaceResponse {
        var shape = ServiceDiscovery.Namespace(name: input.name, type: "HTTP", description: input.description)
        shape.creatorRequestId = input.creatorRequestId
        shape.properties = ServiceDiscovery.NamespaceProperties(
            httpProperties: ServiceDiscovery.HttpProperties(httpName: input.name))
        let operation = try add(shape, vpc: nil, input.tags, context, ids)
        return ServiceDiscovery.CreateHttpNamespaceResponse(operationId: operation)
    }

    mutating func createPrivateNamespace(
        _ input: ServiceDiscovery.CreatePrivateDnsNamespaceRequest, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ServiceDiscovery.CreatePrivateDnsNamespaceResponse {
        var shape = ServiceDiscovery.Namespace(name: input.name, type: "DNS_PRIVATE", description: input.description)
        shape.creatorRequestId = input.creatorRequestId
        shape.properties = ServiceDiscovery.NamespaceProperties(
            dnsProperties: ServiceDiscovery.DnsProperties(
                hostedZoneId: "Z\(ids.hex(20).uppercased())",
                soa: ServiceDiscovery.SOA(ttl: input.properties?.dnsProperties?.soa?.ttl ?? 15)),
            httpProperties: ServiceDiscovery.HttpProperties(httpName: input.name))
        let operation = try add(shape, vpc: input.vpc, input.tags, context, ids)
        return ServiceDiscovery.CreatePrivateDnsNamespaceResponse(operationId: operation)
    }

    /// Names of the DNS are unique in their VPC, the others in their account and region.
    private mutating func add(
        _ shape: ServiceDiscovery.Namespace, vpc: String?, _ tags: [ServiceDiscovery.Tag]?, _ context: CallContext,
        _ ids: IDSource
    ) throws(AWSError) -> String {
        let same = namespaces.values.first { record in
            record.owner == context.owner && record.shape.name == shape.name && record.vpc == vpc
        }
        if let same {
            if let token = shape.creatorRequestId, same.shape.creatorRequestId == token {
                return record("CREATE_NAMESPACE", ["NAMESPACE": same.id], context, ids)
            }
            throw AWSError(
                ServiceDiscovery.Errors.namespaceAlreadyExists,
                "The namespace with name '\(shape.name ?? "")' already exists.")
        }
        var shape = shape
        let id = "ns-\(ids.hex(16))"
        shape.id = id
        shape.arn = Self.arn("namespace/\(id)", context)
        shape.resourceOwner = context.accountID
        shape.createDate = context.now
        namespaces[id] = NamespaceRecord(shape: shape, owner: context.owner, vpc: vpc, tags: Tags.checked(tags))
        return record("CREATE_NAMESPACE", ["NAMESPACE": id], context, ids)
    }

    mutating func deleteNamespace(
        _ input: ServiceDiscovery.DeleteNamespaceRequest, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ServiceDiscovery.DeleteNamespaceResponse {
        let known = try namespace(input.id, context)
        guard services(in: known.id).isEmpty else {
            throw AWSError(
                ServiceDiscovery.Errors.resourceInUse,
                "The namespace '\(known.id)' contains one or more services; delete the services first.")
        }
        namespaces[known.id] = nil
        return ServiceDiscovery.DeleteNamespaceResponse(
            operationId: record("DELETE_NAMESPACE", ["NAMESPACE": known.id], context, ids))
    }

    mutating func update(
        _ id: String?, description: String?, ttl: Int?, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> String {
        var known = try namespace(id, context)
        if let description { known.shape.description = description }
        if let ttl { known.shape.properties?.dnsProperties?.soa = ServiceDiscovery.SOA(ttl: ttl) }
        namespaces[known.id] = known
        return record("UPDATE_NAMESPACE", ["NAMESPACE": known.id], context, ids)
    }

    func getNamespace(
        _ input: ServiceDiscovery.GetNamespaceRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.GetNamespaceResponse {
        ServiceDiscovery.GetNamespaceResponse(namespace: described(try namespace(input.id, context)))
    }

    private func described(_ record: NamespaceRecord) -> ServiceDiscovery.Namespace {
        var shape = record.shape
        shape.serviceCount = services(in: record.id).count
        return shape
    }

    func listNamespaces(
        _ input: ServiceDiscovery.ListNamespacesRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.ListNamespacesResponse {
        let found = namespaces.values.filter { record in
            record.owner == context.owner
                && (input.filters ?? []).allSatisfy { filter in
                    Filter(filter.values, filter.condition).admits(
                        filter.name == "TYPE" ? record.shape.type : record.shape.name)
                }
        }.sorted { $0.id < $1.id }
        let page = try Page(of: found, token: input.nextToken, size: input.maxResults)
        let summaries = page.items.map { record in
            let shape = described(record)
            return ServiceDiscovery.NamespaceSummary(
                id: shape.id, arn: shape.arn, resourceOwner: shape.resourceOwner, name: shape.name, type: shape.type,
                description: shape.description, serviceCount: shape.serviceCount, properties: shape.properties,
                createDate: shape.createDate)
        }
        return ServiceDiscovery.ListNamespacesResponse(namespaces: summaries, nextToken: page.nextToken)
    }

    // MARK: - Operations

    static func arn(_ resource: String, _ context: CallContext) -> String {
        ARN(service: "servicediscovery", region: context.region, account: context.accountID, resource: resource)
            .description
    }

    /// Everything is done when the answer leaves: the local region has nothing to wait for.
    mutating func record(
        _ type: String, _ targets: [String: String], _ context: CallContext, _ ids: IDSource
    ) -> String {
        let id = "\(ids.hex(32))-\(ids.hex(8))"
        let shape = ServiceDiscovery.Operation(
            id: id, ownerAccount: context.accountID, type: type, status: "SUCCESS", createDate: context.now,
            updateDate: context.now, targets: targets)
        operations[id] = OperationRecord(shape: shape, owner: context.owner)
        let excess = operations.count - Self.mostOperations
        if excess > 0 {
            let oldest = operations.sorted {
                ($0.value.shape.createDate ?? .distantPast) < ($1.value.shape.createDate ?? .distantPast)
            }
            for (id, _) in oldest.prefix(excess) { operations[id] = nil }
        }
        return id
    }

    func getOperation(
        _ input: ServiceDiscovery.GetOperationRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.GetOperationResponse {
        guard let known = operations[input.operationId ?? ""], known.owner == context.owner else {
            throw AWSError(
                ServiceDiscovery.Errors.operationNotFound,
                "The operation with ID '\(input.operationId ?? "")' can't be found.")
        }
        return ServiceDiscovery.GetOperationResponse(operation: known.shape)
    }

    func listOperations(
        _ input: ServiceDiscovery.ListOperationsRequest, _ context: CallContext
    ) throws(AWSError) -> ServiceDiscovery.ListOperationsResponse {
        let found = operations.values.filter { record in
            record.owner == context.owner
                && (input.filters ?? []).allSatisfy { filter in
                    let value: String? =
                        switch filter.name {
                        case "STATUS": record.shape.status
                        case "TYPE": record.shape.type
                        case "NAMESPACE_ID": record.shape.targets?["NAMESPACE"]
                        case "SERVICE_ID": record.shape.targets?["SERVICE"]
                        default: nil
                        }
                    return Filter(filter.values, filter.condition).admits(value)
                }
        }.sorted { ($0.shape.id ?? "") < ($1.shape.id ?? "") }
        let page = try Page(of: found, token: input.nextToken, size: input.maxResults)
        return ServiceDiscovery.ListOperationsResponse(
            operations: page.items.map {
                ServiceDiscovery.OperationSummary(id: $0.shape.id, status: $0.shape.status)
            },
            nextToken: page.nextToken)
    }
}
