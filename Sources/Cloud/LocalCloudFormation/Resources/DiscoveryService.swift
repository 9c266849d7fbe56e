import AWSServiceDiscovery
import AWSWire
import CloudTemplate

/// `AWS::ServiceDiscovery::Service`
struct DiscoveryService: ResourceType {
    let name = "AWS::ServiceDiscovery::Service"
    let replacements: Set<String> = ["HealthCheckCustomConfig", "Name", "NamespaceId", "Type"]
    let nameProperty: String? = "Name"

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(ServiceDiscovery.CreateServiceRequest.self, without: ["Name", "Tags"])
        input.name = call.name("Name", limit: 63)
        input.creatorRequestId = call.token
        input.tags = call.discoveryTags
        return try await call.perform(ServiceDiscovery.CreateService.self, input).service?.id ?? ""
    }

    /// The namespace may stand beside the records.
    private func namespace(_ call: ResourceCall) -> String {
        call.text("NamespaceId") ?? call.properties["DnsConfig"]?["NamespaceId"]?.scalarText ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let filter = ServiceDiscovery.ServiceFilter(name: "NAMESPACE_ID", values: [namespace(call)])
        var token: String?
        repeat {
            let input = ServiceDiscovery.ListServicesRequest(nextToken: token, filters: [filter])
            let answer = try await call.perform(ServiceDiscovery.ListServices.self, input)
            for found in answer.services ?? [] where found.name == call.name("Name", limit: 63) {
                if let id = found.id, !call.earlierIDs.contains(id), try await call.hasDiscoveryMarks(found.arn) {
                    return id
                }
            }
            token = answer.nextToken
        } while token != nil
        return nil
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(ServiceDiscovery.CreateServiceRequest.self, without: ["Name", "Tags"])
        let records = wanted.dnsConfig.map { ServiceDiscovery.DnsConfigChange(dnsRecords: $0.dnsRecords) }
        let change = ServiceDiscovery.ServiceChange(
            description: wanted.description ?? "", dnsConfig: records, healthCheckConfig: wanted.healthCheckConfig)
        _ = try await call.perform(ServiceDiscovery.UpdateService.self, .init(id: id, service: change))
        try await call.updateDiscoveryTags(try await describe(call, id)?.arn, from: old)
    }

    private func describe(_ call: ResourceCall, _ id: String) async throws -> ServiceDiscovery.Service? {
        try await call.perform(ServiceDiscovery.GetService.self, .init(id: id)).service
    }

    /// Refused as long as instances are registered, which a service of ECS takes out as it goes.
    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(ServiceDiscovery.DeleteService.self, .init(id: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let service = try await describe(call, id)
        var attributes: [String: TemplateValue] = ["Id": .string(id)]
        attributes["Arn"] = service?.arn.map { .string($0) }
        attributes["Name"] = service?.name.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}
