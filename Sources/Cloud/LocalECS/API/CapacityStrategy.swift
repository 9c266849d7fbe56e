import AWSECS
import AWSWire
import LocalCloud

/// How tasks are divided between FARGATE and FARGATE_SPOT.
///
/// "The base value designates how many tasks, at a minimum, to run on the specified capacity provider. … The weight value
/// designates the relative percentage of the total number of tasks": `CapacityProviderStrategyItem` of the ECS API.
struct CapacityStrategy {
    static let providers = ["FARGATE", "FARGATE_SPOT"]

    let items: [ECS.CapacityProviderStrategyItem]

    /// For the next task, where so many run by each provider; nil where there is no strategy.
    func provider(after counts: [String: Int]) -> String? {
        func count(_ item: ECS.CapacityProviderStrategyItem) -> Int { counts[item.capacityProvider ?? ""] ?? 0 }
        if let first = items.first(where: { count($0) < $0.base ?? 0 }) { return first.capacityProvider }
        let weighted = items.filter { ($0.weight ?? 0) > 0 }
        // The one that would be least above its share.
        let next = weighted.min { left, right in
            (count(left) - (left.base ?? 0) + 1) * (right.weight ?? 0)
                < (count(right) - (right.base ?? 0) + 1) * (left.weight ?? 0)
        }
        return (next ?? items.first)?.capacityProvider
    }

    /// `associated` are the cluster's.
    func check(associated: [String]) throws(AWSError) {
        for item in items where !associated.contains(item.capacityProvider ?? "") {
            throw .invalidParameter(
                "The specified capacity provider strategy cannot contain a capacity provider that is not associated "
                    + "with the cluster. Associate the capacity provider with the cluster and try again.")
        }
        guard items.count(where: { ($0.base ?? 0) > 0 }) <= 1 else {
            throw .invalidParameter(
                "Only one capacity provider in a capacity provider strategy can have a base defined.")
        }
        guard items.count < 2 || items.contains(where: { ($0.weight ?? 0) > 0 }) else {
            throw .invalidParameter(
                "At least one capacity provider in a capacity provider strategy must have a weight greater than zero.")
        }
    }
}

extension ControlPlane {
    /// Of a call, or the cluster's default where the call says neither this nor a launch type.
    func strategy(
        _ launchType: String?, _ strategy: [ECS.CapacityProviderStrategyItem]?, _ cluster: ClusterRecord
    ) throws(AWSError) -> CapacityStrategy {
        let given = strategy ?? []
        guard !given.isEmpty else {
            let standard = launchType == nil ? cluster.shape?.defaultCapacityProviderStrategy : nil
            return CapacityStrategy(items: standard ?? [])
        }
        guard launchType == nil else {
            throw .invalidParameter(
                "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again."
            )
        }
        let wanted = CapacityStrategy(items: given)
        try wanted.check(associated: cluster.shape?.capacityProviders ?? [])
        return wanted
    }

    /// Those that a cluster can have: Fargate's two.
    static func check(providers: [String]?) throws(AWSError) {
        for name in providers ?? [] where !CapacityStrategy.providers.contains(name) {
            throw .invalidParameter(
                "The specified capacity provider '\(name)' was not found. Specify a valid name or ARN and try again.")
        }
    }

    func describeCapacityProviders(
        _ input: ECS.DescribeCapacityProvidersRequest, _ context: CallContext
    ) throws -> ECS.DescribeCapacityProvidersResponse {
        let wanted = input.capacityProviders.map { $0.map { $0.split(separator: "/").last.map(String.init) ?? $0 } }
        let found = CapacityStrategy.providers.filter { wanted?.contains($0) ?? true }
        let page = try Page(found, token: input.nextToken, limit: input.maxResults)
        let shapes = page.items.map { name in
            ECS.CapacityProvider(
                capacityProviderArn: context.arn("capacity-provider/\(name)"), name: name, status: "ACTIVE", tags: [])
        }
        let missing = (wanted ?? []).filter { !found.contains($0) }
        return ECS.DescribeCapacityProvidersResponse(
            capacityProviders: shapes,
            failures: missing.map { ECS.Failure.missing(context.arn("capacity-provider/\($0)")) },
            nextToken: page.nextToken)
    }
}
