import AWSECS
import AWSWire
import CloudTemplate

/// `AWS::ECS::ClusterCapacityProviderAssociations`
struct ClusterCapacityProviders: ResourceType {
    let name = "AWS::ECS::ClusterCapacityProviderAssociations"
    let replacements: Set<String> = ["Cluster"]
    let isTaggable = false
    let leavesMarks = false

    func create(_ call: ResourceCall) async throws -> String {
        let input = try call.read(ECS.PutClusterCapacityProvidersRequest.self)
        return try await call.perform(ECS.PutClusterCapacityProviders.self, input).cluster?.clusterName ?? ""
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws { _ = try await create(call) }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = ECS.PutClusterCapacityProvidersRequest(
            cluster: id, capacityProviders: [], defaultCapacityProviderStrategy: [])
        _ = try await call.perform(ECS.PutClusterCapacityProviders.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: [:])
    }
}
