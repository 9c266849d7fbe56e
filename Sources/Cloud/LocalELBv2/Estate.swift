import AWSELBv2
import AWSWire
import FoundationEssentials
import LocalCloud

/// Everything the service knows, as a value: an operation changes a copy, which counts once it is written.
struct Estate: Equatable, Sendable {
    /// Rises with every change; the balancer takes no older configuration.
    var version = 0
    /// All keyed by ARN.
    var loadBalancers: [String: LoadBalancerRecord] = [:]
    var targetGroups: [String: TargetGroupRecord] = [:]
    var listeners: [String: ListenerRecord] = [:]
    var rules: [String: RuleRecord] = [:]
}

struct LoadBalancerRecord: Codable, Equatable, Sendable {
    @Stored var description: ELBv2.LoadBalancer
    /// Where its listeners listen: `127.64.0.1`.
    var address: String
    /// Those that were set; the others have their defaults.
    var attributes: [String: String] = [:]
    var tags: [String: String] = [:]
    /// One in each of its subnets; nil where none were made yet.
    var interfaces: [Interface]?

    /// A network interface of the load balancer's own.
    struct Interface: Codable, Equatable, Sendable {
        var id: String
        var subnet: String
        var zone: String
        /// IPv4, dotted.
        var address: String
    }
}

struct TargetGroupRecord: Codable, Equatable, Sendable {
    /// Without `loadBalancerArns`, which follow from the rules.
    @Stored var description: ELBv2.TargetGroup
    var attributes: [String: String] = [:]
    var tags: [String: String] = [:]
    /// In the order of their registration; draining ones are still here.
    var targets: [TargetRecord] = []
}

struct TargetRecord: Codable, Equatable, Sendable {
    /// An IPv4 address.
    var id: String
    var port: Int
    /// Nil for `all`: an address outside the VPC.
    var zone: String?
    /// When it was deregistered; nil while it is registered.
    var drainingSince: Date?

    var key: TargetKey { TargetKey(id: id, port: port) }
}

struct ListenerRecord: Codable, Equatable, Sendable {
    @Stored var description: ELBv2.Listener
    var attributes: [String: String] = [:]
    var tags: [String: String] = [:]
}

struct RuleRecord: Codable, Equatable, Sendable {
    @Stored var description: ELBv2.Rule
    var listenerARN: String
    var tags: [String: String] = [:]

    /// Nil for the default rule, which comes last.
    var priority: Int? { description.priority.flatMap { Int($0) } }
}

// MARK: - Finding

extension Estate {
    func loadBalancer(_ arn: String?) throws(AWSError) -> LoadBalancerRecord {
        guard let arn, let record = loadBalancers[arn] else {
            throw AWSError(ELBv2.Errors.loadBalancerNotFoundException, "Load balancer '\(arn ?? "")' not found")
        }
        return record
    }

    func targetGroup(_ arn: String?) throws(AWSError) -> TargetGroupRecord {
        guard let arn, let record = targetGroups[arn] else {
            throw AWSError(ELBv2.Errors.targetGroupNotFoundException, "One or more target groups not found")
        }
        return record
    }

    func listener(_ arn: String?) throws(AWSError) -> ListenerRecord {
        guard let arn, let record = listeners[arn] else {
            throw AWSError(ELBv2.Errors.listenerNotFoundException, "One or more listeners not found")
        }
        return record
    }

    func rule(_ arn: String?) throws(AWSError) -> RuleRecord {
        guard let arn, let record = rules[arn] else {
            throw AWSError(ELBv2.Errors.ruleNotFoundException, "One or more rules not found")
        }
        return record
    }

    /// The listeners of a load balancer, by port.
    func listeners(of loadBalancerARN: String) -> [ListenerRecord] {
        listeners.values.filter { $0.description.loadBalancerArn == loadBalancerARN }
            .sorted { ($0.description.port ?? 0) < ($1.description.port ?? 0) }
    }

    /// The rules of a listener in the order of evaluation, the default rule last.
    func rules(of listenerARN: String) -> [RuleRecord] {
        rules.values.filter { $0.listenerARN == listenerARN }
            .sorted { ($0.priority ?? .max) < ($1.priority ?? .max) }
    }

    /// The load balancers whose rules forward to a target group, sorted.
    func loadBalancers(using targetGroupARN: String) -> [String] {
        let using = rules.values.filter { $0.description.actions?.forwardTargets.contains(targetGroupARN) ?? false }
        let arns = using.compactMap { listeners[$0.listenerARN]?.description.loadBalancerArn }
        return Set(arns).sorted()
    }

    /// Whether a record belongs to the caller's account and region.
    static func owns(_ context: CallContext, _ arn: String) -> Bool {
        arn.hasPrefix("arn:aws:elasticloadbalancing:\(context.region):\(context.accountID):")
    }
}

extension [ELBv2.Action] {
    /// The ARNs of all target groups that these actions forward to.
    var forwardTargets: [String] {
        flatMap { action in
            action.forwardConfig?.targetGroups?.compactMap(\.targetGroupArn) ?? action.targetGroupArn.map { [$0] } ?? []
        }
    }
}
