import AWSELBv2

/// The quotas of an account, as DescribeAccountLimits gives them.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html>
enum Limits {
    static let loadBalancers = 50
    static let targetGroups = 3000
    static let listenersPerLoadBalancer = 50
    static let rulesPerLoadBalancer = 100
    static let targetsPerGroup = 1000
    static let targetGroupsPerAction = 5
    static let targetGroupsPerLoadBalancer = 100

    static let description: [ELBv2.Limit] = [
        ("application-load-balancers", loadBalancers), ("target-groups", targetGroups),
        ("listeners-per-application-load-balancer", listenersPerLoadBalancer),
        ("rules-per-application-load-balancer", rulesPerLoadBalancer),
        ("targets-per-application-load-balancer", targetsPerGroup),
        ("target-groups-per-action-on-application-load-balancer", targetGroupsPerAction),
        ("target-groups-per-application-load-balancer", targetGroupsPerLoadBalancer),
        ("condition-values-per-alb-rule", RuleConditions.maximumValues),
        ("condition-wildcards-per-alb-rule", RuleConditions.maximumWildcards),
    ].map { ELBv2.Limit(name: $0.0, max: String($0.1)) }
}
