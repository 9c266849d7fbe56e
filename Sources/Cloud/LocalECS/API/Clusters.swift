import AWSECS
import AWSWire
import LocalCloud
import TealCore

extension ControlPlane {
    /// Gives the cluster that is there already, as AWS does.
    func createCluster(_ input: ECS.CreateClusterRequest, _ context: CallContext) throws -> ECS.CreateClusterResponse {
        let name = input.clusterName ?? "default"
        guard name.isECSName else {
            throw AWSError.invalidParameter("Identifier contains invalid characters or is longer than 255: \(name)")
        }
        let arn = context.arn("cluster/\(name)")
        if let known = clusters[arn], known.isActive {
            return ECS.CreateClusterResponse(cluster: describe(known, include: ["TAGS", "SETTINGS"]))
        }
        try Self.check(providers: input.capacityProviders)
        try CapacityStrategy(items: input.defaultCapacityProviderStrategy ?? [])
            .check(associated: input.capacityProviders ?? [])
        var shape = ECS.Cluster(clusterArn: arn, clusterName: name)
        shape.configuration = input.configuration
        shape.settings = input.settings ?? [ECS.ClusterSetting(name: "containerInsights", value: "disabled")]
        shape.capacityProviders = input.capacityProviders ?? []
        shape.defaultCapacityProviderStrategy = input.defaultCapacityProviderStrategy ?? []
        shape.serviceConnectDefaults = input.serviceConnectDefaults.map {
            ECS.ClusterServiceConnectDefaults(namespace: $0.namespace)
        }
        let cluster = ClusterRecord(arn: arn, name: name, shape: shape, tags: (input.tags ?? []).dictionary)
        clusters[arn] = cluster
        try commit()
        return ECS.CreateClusterResponse(cluster: describe(cluster, include: ["TAGS", "SETTINGS"]))
    }

    func describeClusters(
        _ input: ECS.DescribeClustersRequest, _ context: CallContext
    ) throws -> ECS.DescribeClustersResponse {
        guard input.clusters?.count ?? 0 <= 100 else {
            throw AWSError.invalidParameter("Clusters cannot have more than 100 elements.")
        }
        var found: [ECS.Cluster] = []
        var failures: [ECS.Failure] = []
        for reference in input.clusters ?? ["default"] {
            let arn = clusterARN(reference, context)
            if let cluster = clusters[arn] {
                found.append(describe(cluster, include: input.include ?? []))
            } else {
                failures.append(.missing(arn))
            }
        }
        return ECS.DescribeClustersResponse(clusters: found, failures: failures)
    }

    func listClusters(_ input: ECS.ListClustersRequest, _ context: CallContext) throws -> ECS.ListClustersResponse {
        let prefix = context.arn("cluster/")
        let arns = clusters.records.values.filter { $0.isActive && $0.arn.hasPrefix(prefix) }.map(\.arn).sorted()
        let page = try Page(arns, token: input.nextToken, limit: input.maxResults)
        return ECS.ListClustersResponse(clusterArns: page.items, nextToken: page.nextToken)
    }

    func deleteCluster(_ input: ECS.DeleteClusterRequest, _ context: CallContext) throws -> ECS.DeleteClusterResponse {
        var cluster = try cluster(input.cluster, context)
        if services.records.values.contains(where: { $0.clusterARN == cluster.arn && $0.status != .inactive }) {
            throw AWSError(
                "ClusterContainsServicesException", "The Cluster cannot be deleted while Services are active.")
        }
        if tasks.records.values.contains(where: { $0.clusterARN == cluster.arn && $0.machine.status != .stopped }) {
            throw AWSError("ClusterContainsTasksException", "The Cluster cannot be deleted while Tasks are active.")
        }
        cluster.isActive = false
        clusters[cluster.arn] = cluster
        try commit()
        return ECS.DeleteClusterResponse(cluster: describe(cluster, include: []))
    }

    func updateCluster(_ input: ECS.UpdateClusterRequest, _ context: CallContext) throws -> ECS.UpdateClusterResponse {
        let cluster = try changeCluster(input.cluster, context) { shape in
            if let settings = input.settings { shape.settings = settings }
            if let configuration = input.configuration { shape.configuration = configuration }
            if let defaults = input.serviceConnectDefaults {
                shape.serviceConnectDefaults = ECS.ClusterServiceConnectDefaults(namespace: defaults.namespace)
            }
        }
        return ECS.UpdateClusterResponse(cluster: cluster)
    }

    func updateClusterSettings(
        _ input: ECS.UpdateClusterSettingsRequest, _ context: CallContext
    ) throws -> ECS.UpdateClusterSettingsResponse {
        let cluster = try changeCluster(input.cluster, context) { $0.settings = input.settings }
        return ECS.UpdateClusterSettingsResponse(cluster: cluster)
    }

    func putClusterCapacityProviders(
        _ input: ECS.PutClusterCapacityProvidersRequest, _ context: CallContext
    ) throws -> ECS.PutClusterCapacityProvidersResponse {
        try Self.check(providers: input.capacityProviders)
        try CapacityStrategy(items: input.defaultCapacityProviderStrategy ?? [])
            .check(associated: input.capacityProviders ?? [])
        let cluster = try changeCluster(input.cluster, context) { shape in
            shape.capacityProviders = input.capacityProviders
            shape.defaultCapacityProviderStrategy = input.defaultCapacityProviderStrategy
        }
        return ECS.PutClusterCapacityProvidersResponse(cluster: cluster)
    }

    private func changeCluster(
        _ reference: String?, _ context: CallContext, _ body: (inout ECS.Cluster) -> Void
    ) throws -> ECS.Cluster {
        var cluster = try cluster(reference, context)
        var shape = cluster.shape ?? ECS.Cluster()
        body(&shape)
        cluster.shape = shape
        clusters[cluster.arn] = cluster
        try commit()
        return describe(cluster, include: ["SETTINGS", "CONFIGURATIONS", "TAGS"])
    }

    private func describe(_ record: ClusterRecord, include: [String]) -> ECS.Cluster {
        var cluster = record.shape ?? ECS.Cluster()
        let here = tasks.records.values.filter { $0.clusterARN == record.arn }
        cluster.status = record.isActive ? "ACTIVE" : "INACTIVE"
        cluster.registeredContainerInstancesCount = 0
        cluster.runningTasksCount = here.count { $0.machine.status == .running }
        cluster.pendingTasksCount = here.count { $0.machine.status < .running && !$0.machine.isStopping }
        cluster.activeServicesCount = services.records.values.count {
            $0.clusterARN == record.arn && $0.status == .active
        }
        cluster.statistics = include.contains("STATISTICS") ? statistics(record.arn, here) : []
        cluster.tags = include.contains("TAGS") ? record.tags.ecsTags : []
        if !include.contains("SETTINGS") { cluster.settings = [] }
        if !include.contains("CONFIGURATIONS") { cluster.configuration = nil }
        return cluster
    }

    /// Names and order: `statistics` of `Cluster` in the ECS API. Services of the EC2 launch type are kept, without tasks.
    private func statistics(_ cluster: String, _ tasks: [TaskRecord]) -> [ECS.KeyValuePair] {
        let mine = self.services.records.values.filter { $0.clusterARN == cluster }
        func services(_ status: ServiceRecord.Status, onFargate: Bool) -> Int {
            mine.count { $0.status == status && $0.isPlaceable == onFargate }
        }
        let counts: [(String, Int)] = [
            ("runningEC2TasksCount", 0), ("runningFargateTasksCount", tasks.count { $0.machine.status == .running }),
            ("pendingEC2TasksCount", 0), ("pendingFargateTasksCount", tasks.count { $0.machine.status < .running }),
            ("activeEC2ServiceCount", services(.active, onFargate: false)),
            ("activeFargateServiceCount", services(.active, onFargate: true)),
            ("drainingEC2ServiceCount", services(.draining, onFargate: false)),
            ("drainingFargateServiceCount", services(.draining, onFargate: true)),
        ]
        return counts.map { ECS.KeyValuePair(name: $0.0, value: "\($0.1)") }
    }
}
