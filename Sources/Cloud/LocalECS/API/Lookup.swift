import AWSECS
import AWSWire
import LocalCloud
import TealCore

extension CallContext {
    /// An ECS resource's ARN in the caller's account and region.
    func arn(_ resource: String) -> String {
        ARN(service: "ecs", region: region, account: accountID, resource: resource).description
    }
}

extension ControlPlane {
    /// By name or ARN; `default` where none is given.
    func clusterARN(_ reference: String?, _ context: CallContext) -> String {
        let reference = reference ?? "default"
        return reference.hasPrefix("arn:") ? reference : context.arn("cluster/\(reference)")
    }

    /// Throws `ClusterNotFoundException` for one that is not there or was deleted.
    func cluster(_ reference: String?, _ context: CallContext) throws(AWSError) -> ClusterRecord {
        guard let cluster = clusters[clusterARN(reference, context)], cluster.isActive else { throw .clusterNotFound }
        return cluster
    }

    func serviceARN(_ reference: String, in cluster: ClusterRecord) -> String {
        let name = reference.split(separator: "/").last.map(String.init) ?? reference
        return cluster.arn.replacing(":cluster/", with: ":service/") + "/\(name)"
    }

    /// By name or ARN; throws `ServiceNotFoundException`.
    func service(_ reference: String?, in cluster: ClusterRecord) throws(AWSError) -> ServiceRecord {
        guard let service = services[serviceARN(reference ?? "", in: cluster)] else { throw .serviceNotFound }
        return service
    }

    /// By id or ARN.
    func task(_ reference: String, in cluster: ClusterRecord) -> TaskRecord? {
        let id = reference.split(separator: "/").last.map(String.init) ?? reference
        guard let task = tasks[id], task.clusterARN == cluster.arn else { return nil }
        return task
    }

    /// `family`, which means its newest active revision, `family:revision`, or the ARN of either: rules of EventBridge
    /// name families so.
    func definition(_ reference: String, _ context: CallContext) -> DefinitionRecord? {
        let arn = reference.hasPrefix("arn:") ? reference : context.arn("task-definition/\(reference)")
        if ARN(arn)?.lastComponent.contains(":") == true { return definitions[arn] }
        let prefix = "\(arn):"
        return definitions.records.values
            .filter { $0.arn.hasPrefix(prefix) && $0.status == .active }
            .max { $0.revision < $1.revision }
    }
}

extension Page {
    init(_ all: [Item], token: String?, limit: Int?, largest: Int = 100) throws(AWSError) {
        try self.init(
            all, size: min(limit ?? largest, largest), token: token,
            refusal: .invalidParameter("Invalid token '\(token ?? "")'."))
    }
}

extension [ECS.Tag] {
    var dictionary: [String: String] {
        Dictionary(map { ($0.key ?? "", $0.value ?? "") }, uniquingKeysWith: { $1 })
    }
}

extension [String: String] {
    var ecsTags: [ECS.Tag] {
        sorted { $0.key < $1.key }.map { ECS.Tag(key: $0.key, value: $0.value) }
    }
}

extension ECS.Failure {
    static func missing(_ arn: String) -> ECS.Failure { ECS.Failure(arn: arn, reason: "MISSING") }
}
