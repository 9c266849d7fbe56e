import CloudTemplate
import ComposeFile

/// What brings requests to a service: listeners, rules and target groups.
extension StackTemplate {
    /// One listener for each published port; what no service takes is answered 404.
    var listeners: [TemplateResource] {
        let ports = Set(publicServices.compactMap { $0.publicPort?.published }).sorted()
        return ports.map { port in
            TemplateResource(
                LogicalNames.listener(port), "AWS::ElasticLoadBalancingV2::Listener",
                [
                    "LoadBalancerArn": .ref("LoadBalancer"), "Port": .integer(port), "Protocol": "HTTP",
                    "DefaultActions": [
                        [
                            "Type": "fixed-response",
                            "FixedResponseConfig": [
                                "StatusCode": "404", "ContentType": "text/plain",
                                "MessageBody": "Nothing is served here.",
                            ],
                        ]
                    ],
                ])
        }
    }

    /// Target groups, and the rule whose weights ECS moves during a release.
    ///
    /// The weights stand in the template once and for all. CloudFormation changes a rule only where its text changes,
    /// so an update of the stack leaves the weights as the last release set them. That is why the priority depends on
    /// the service's own route alone, and not on the services beside it.
    func traffic(of service: ComposeService, _ port: PortMapping, _ names: LogicalNames) -> [TemplateResource] {
        let isBlueGreen = service.release.strategy == .blueGreen
        let groups = isBlueGreen ? [names.blue, names.green] : [names.blue]
        let weights = groups.enumerated().map { index, group -> TemplateValue in
            ["TargetGroupArn": .ref(group), "Weight": .integer(index == 0 ? 100 : 0)]
        }
        return groups.map { targetGroup($0, of: service) } + [
            TemplateResource(
                names.rule, "AWS::ElasticLoadBalancingV2::ListenerRule",
                [
                    "ListenerArn": .ref(LogicalNames.listener(port.published ?? 80)),
                    "Priority": .integer(RulePriority.of(service, among: publicServices)),
                    "Conditions": .list(conditions(of: service)),
                    "Actions": [["Type": "forward", "ForwardConfig": ["TargetGroups": .list(weights)]]],
                ])
        ]
    }

    private func conditions(of service: ComposeService) -> [TemplateValue] {
        let texts = { (values: [String]) -> TemplateValue in .list(values.map { .string($0) }) }
        let route = service.route
        var conditions: [TemplateValue] = []
        if let hosts = route?.hosts, !hosts.isEmpty {
            conditions.append(["Field": "host-header", "HostHeaderConfig": ["Values": texts(hosts)]])
        }
        let paths = route?.paths ?? []
        if !paths.isEmpty || conditions.isEmpty {
            conditions.append(
                ["Field": "path-pattern", "PathPatternConfig": ["Values": texts(paths.isEmpty ? ["/*"] : paths)]])
        }
        return conditions
    }

    /// The port of the group never matters, since ECS registers each task with its own; a constant one never replaces
    /// it.
    private func targetGroup(_ name: String, of service: ComposeService) -> TemplateResource {
        let health = service.balancerHealth
        return TemplateResource(
            name, "AWS::ElasticLoadBalancingV2::TargetGroup",
            [
                "VpcId": .ref("Vpc"), "TargetType": "ip", "Protocol": "HTTP", "Port": 80,
                "HealthCheckPath": .string(health.path), "HealthCheckIntervalSeconds": .integer(health.interval),
                "HealthCheckTimeoutSeconds": .integer(health.timeout),
                "HealthyThresholdCount": .integer(health.healthyThreshold),
                "UnhealthyThresholdCount": .integer(health.unhealthyThreshold), "Matcher": ["HttpCode": "200"],
                "TargetGroupAttributes": [
                    [
                        "Key": "deregistration_delay.timeout_seconds",
                        "Value": .string(String(service.release.drainSeconds)),
                    ]
                ],
            ])
    }
}

/// The order in which rules are tried: hosts before paths, longer paths before shorter ones, everything last. Pure.
///
/// Source of the range: <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html>.
enum RulePriority {
    /// Depends on the service's own route and name; only where two would be the same does the later one move on.
    static func of(_ service: ComposeService, among services: [ComposeService]) -> Int {
        let sharing = services.filter { $0.publicPort?.published == service.publicPort?.published }
        var taken: Set<Int> = []
        for other in sharing.sorted(by: { $0.name < $1.name }) {
            var priority = wanted(other)
            while taken.contains(priority) { priority += 1 }
            if other.name == service.name { return priority }
            taken.insert(priority)
        }
        return wanted(service)
    }

    private static func wanted(_ service: ComposeService) -> Int {
        guard let route = service.route, !route.isEverything else { return 40_000 + salt(service.name, below: 1000) }
        let longest = route.paths.map { $0.count { $0 != "*" && $0 != "?" } }.max() ?? 0
        let band = (route.hosts.isEmpty ? 20_000 : 1) + (128 - min(longest, 128)) * 100
        return band + salt(service.name, below: 100)
    }

    /// FNV-1a: the same for the same name, on every machine.
    private static func salt(_ name: String, below limit: UInt32) -> Int {
        let hash = name.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return Int(hash % limit)
    }
}
