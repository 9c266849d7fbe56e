import AWSServiceDiscovery
import AWSWire
import CloudTemplate

/// `AWS::ServiceDiscovery::PrivateDnsNamespace` and `AWS::ServiceDiscovery::HttpNamespace`
struct DiscoveryNamespace: ResourceType {
    enum Kind {
        case privateDNS
        case http
    }

    let kind: Kind
    let nameProperty: String? = "Name"

    init(_ kind: Kind) { self.kind = kind }

    var name: String {
        kind == .http ? "AWS::ServiceDiscovery::HttpNamespace" : "AWS::ServiceDiscovery::PrivateDnsNamespace"
    }

    var replacements: Set<String> { kind == .http ? ["Name"] : ["Name", "Vpc"] }

    func create(_ call: ResourceCall) async throws -> String {
        let operation: String?
        switch kind {
        case .http:
            var input = try call.read(ServiceDiscovery.CreateHttpNamespaceRequest.self, without: ["Tags"])
            input.creatorRequestId = call.token
            input.tags = call.discoveryTags
            operation = try await call.perform(ServiceDiscovery.CreateHttpNamespace.self, input).operationId
        case .privateDNS:
            var input = try call.read(ServiceDiscovery.CreatePrivateDnsNamespaceRequest.self, without: ["Tags"])
            input.creatorRequestId = call.token
            input.tags = call.discoveryTags
            operation = try await call.perform(ServiceDiscovery.CreatePrivateDnsNamespace.self, input).operationId
        }
        let request = ServiceDiscovery.GetOperationRequest(operationId: operation)
        let answer = try await call.perform(ServiceDiscovery.GetOperation.self, request)
        return answer.operation?.targets?["NAMESPACE"] ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let filter = ServiceDiscovery.NamespaceFilter(name: "NAME", values: [try call.required("Name")])
        let input = ServiceDiscovery.ListNamespacesRequest(filters: [filter])
        for found in try await call.perform(ServiceDiscovery.ListNamespaces.self, input).namespaces ?? [] {
            if let id = found.id, !call.earlierIDs.contains(id), try await call.hasDiscoveryMarks(found.arn) {
                return id
            }
        }
        return nil
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let description = call.text("Description") ?? ""
        switch kind {
        case .http:
            let input = ServiceDiscovery.UpdateHttpNamespaceRequest(
                id: id, namespace: ServiceDiscovery.HttpNamespaceChange(description: description))
            _ = try await call.perform(ServiceDiscovery.UpdateHttpNamespace.self, input)
        case .privateDNS:
            let ttl = call.properties["Properties"]?["DnsProperties"]?["SOA"]?["TTL"]?.scalarText.flatMap { Int($0) }
            let properties = ttl.map { ttl in
                ServiceDiscovery.PrivateDnsNamespacePropertiesChange(
                    dnsProperties: .init(soa: ServiceDiscovery.SOAChange(ttl: ttl)))
            }
            let input = ServiceDiscovery.UpdatePrivateDnsNamespaceRequest(
                id: id, namespace: .init(description: description, properties: properties))
            _ = try await call.perform(ServiceDiscovery.UpdatePrivateDnsNamespace.self, input)
        }
        try await call.updateDiscoveryTags(try await describe(call, id)?.arn, from: old)
    }

    private func describe(_ call: ResourceCall, _ id: String) async throws -> ServiceDiscovery.Namespace? {
        try await call.perform(ServiceDiscovery.GetNamespace.self, .init(id: id)).namespace
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(ServiceDiscovery.DeleteNamespace.self, .init(id: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let namespace = try await describe(call, id)
        var attributes: [String: TemplateValue] = ["Id": .string(id)]
        attributes["Arn"] = namespace?.arn.map { .string($0) }
        attributes["HostedZoneId"] = namespace?.properties?.dnsProperties?.hostedZoneId.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}

extension ResourceCall {
    var discoveryTags: [ServiceDiscovery.Tag] {
        tags.sorted { $0.key < $1.key }.map { ServiceDiscovery.Tag(key: $0.key, value: $0.value) }
    }

    func hasDiscoveryMarks(_ arn: String?) async throws -> Bool {
        let answer = try await perform(ServiceDiscovery.ListTagsForResource.self, .init(resourceARN: arn))
        let values = Dictionary(answer.tags?.map { ($0.key ?? "", $0.value ?? "") } ?? []) { first, _ in first }
        return marks.allSatisfy { values[$0.key] == $0.value }
    }

    func updateDiscoveryTags(_ arn: String?, from old: TemplateMap) async throws {
        let removed = removedTags(since: old)
        if !removed.isEmpty {
            _ = try await perform(ServiceDiscovery.UntagResource.self, .init(resourceARN: arn, tagKeys: removed))
        }
        _ = try await perform(ServiceDiscovery.TagResource.self, .init(resourceARN: arn, tags: discoveryTags))
    }
}
