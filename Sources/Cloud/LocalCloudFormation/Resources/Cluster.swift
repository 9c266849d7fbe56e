import AWSECS
import AWSWire
import CloudTemplate

/// `AWS::ECS::Cluster`
struct Cluster: ResourceType {
    let name = "AWS::ECS::Cluster"
    let replacements: Set<String> = ["ClusterName"]
    let nameProperty: String? = "ClusterName"

    private let others: Set<String> = ["ClusterName", "ClusterSettings", "Tags"]

    func create(_ call: ResourceCall) async throws -> String {
        var input = try request(call)
        input.clusterName = call.name("ClusterName", limit: 255)
        input.tags = call.ecsTags
        // CreateCluster gives back a cluster that is there; CloudFormation takes none that it did not make.
        if let there = try await describe(call, input.clusterName ?? ""), there.status == "ACTIVE" {
            guard call.hasMarks(there.tags) else {
                throw AWSError("AlreadyExists", "\(input.clusterName ?? "") already exists")
            }
        }
        return try await call.perform(ECS.CreateCluster.self, input).cluster?.clusterName ?? ""
    }

    private func request(_ call: ResourceCall) throws(AWSError) -> ECS.CreateClusterRequest {
        var input = try call.read(ECS.CreateClusterRequest.self, without: others)
        let reader = PropertyReader(logicalID: call.logicalID)
        var settings: [ECS.ClusterSetting] = []
        for setting in call.properties["ClusterSettings"]?.list ?? [] {
            settings.append(try reader.read(ECS.ClusterSetting.self, from: setting.map ?? [:]))
        }
        input.settings = settings.isEmpty ? nil : settings
        return input
    }

    private func describe(_ call: ResourceCall, _ name: String) async throws -> ECS.Cluster? {
        let input = ECS.DescribeClustersRequest(clusters: [name], include: ["TAGS"])
        return try await call.perform(ECS.DescribeClusters.self, input).clusters?.first
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let cluster = try await describe(call, call.name("ClusterName", limit: 255))
        guard let cluster, cluster.status == "ACTIVE", call.hasMarks(cluster.tags) else { return nil }
        return cluster.clusterName
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try request(call)
        let input = ECS.UpdateClusterRequest(
            cluster: id, settings: wanted.settings, configuration: wanted.configuration,
            serviceConnectDefaults: wanted.serviceConnectDefaults)
        _ = try await call.perform(ECS.UpdateCluster.self, input)
        if call.hasChanged("CapacityProviders", from: old)
            || call.hasChanged("DefaultCapacityProviderStrategy", from: old)
        {
            let input = ECS.PutClusterCapacityProvidersRequest(
                cluster: id, capacityProviders: wanted.capacityProviders ?? [],
                defaultCapacityProviderStrategy: wanted.defaultCapacityProviderStrategy ?? [])
            _ = try await call.perform(ECS.PutClusterCapacityProviders.self, input)
        }
        if let arn = try await describe(call, id)?.clusterArn { try await call.updateECSTags(arn, from: old) }
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(ECS.DeleteCluster.self, ECS.DeleteClusterRequest(cluster: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let arn = try await describe(call, id)?.clusterArn ?? ""
        return ResourceAttributes(ref: id, attributes: ["Arn": .string(arn)])
    }
}
