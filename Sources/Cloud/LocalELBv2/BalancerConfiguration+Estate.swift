import AWSELBv2
import LoadBalancer

extension BalancerConfiguration {
    /// Everything the balancer shall do, in its own words. Ids are the ARNs.
    /// - Parameter isReachedByTasks: listen at the addresses in the VPC too, which only tasks with a network can reach.
    init(_ estate: Estate, isReachedByTasks: Bool) {
        let used = estate.targetGroups.filter { !estate.loadBalancers(using: $0.key).isEmpty }
        self.init(
            version: estate.version,
            listeners: estate.listeners.values.flatMap { estate.listeners(for: $0, isReachedByTasks: isReachedByTasks) }
                .sorted { $0.id < $1.id },
            targetGroups: used.map {
                TargetGroup($0.value, interfaces: estate.interfaces(of: $0.key), zones: estate.zones(of: $0.key))
            }
            .sorted { $0.id < $1.id })
    }
}

extension Estate {
    /// The zones in which the load balancers of a target group are enabled.
    func zones(of targetGroupARN: String) -> Set<String> {
        let balancers = loadBalancers(using: targetGroupARN).compactMap { loadBalancers[$0] }
        return Set(balancers.flatMap { $0.description.availabilityZones ?? [] }.compactMap(\.zoneName))
    }

    /// The interfaces of the load balancers of a target group, in the order of their zones.
    func interfaces(of targetGroupARN: String) -> [LoadBalancerRecord.Interface] {
        loadBalancers(using: targetGroupARN).flatMap { loadBalancers[$0]?.interfaces ?? [] }
            .sorted { $0.zone < $1.zone }
    }

    /// One on this machine's loopback, and one at each of the load balancer's addresses in its VPC.
    fileprivate func listeners(
        for record: ListenerRecord, isReachedByTasks: Bool
    ) -> [BalancerConfiguration.Listener] {
        guard let first = BalancerConfiguration.Listener(record, in: self) else { return [] }
        guard isReachedByTasks else { return [first] }
        let interfaces = loadBalancers[record.description.loadBalancerArn ?? ""]?.interfaces ?? []
        return [first]
            + interfaces.map { interface in
                var listener = first
                listener.id = "\(first.id)@\(interface.address)"
                listener.address = interface.address
                listener.isEarly = true
                return listener
            }
    }
}

extension BalancerConfiguration.Listener {
    fileprivate init?(_ record: ListenerRecord, in estate: Estate) {
        let listener = record.description
        guard let arn = listener.listenerArn, let port = listener.port,
            let balancer = estate.loadBalancers[listener.loadBalancerArn ?? ""],
            let action = BalancerConfiguration.Action(listener.defaultActions)
        else { return nil }
        self.init(
            id: arn, address: balancer.address, port: port,
            rules: estate.rules(of: arn).compactMap(BalancerConfiguration.Rule.init), defaultAction: action,
            attributes: BalancerConfiguration.Attributes(balancer.attributes))
    }
}

extension BalancerConfiguration.Attributes {
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html>
    fileprivate init(_ set: [String: String]) {
        let value = { (key: String) in AttributeTable.loadBalancer.value(key, in: set) }
        self.init(
            idleTimeout: Double(value("idle_timeout.timeout_seconds")) ?? 60,
            clientKeepAlive: Double(value("client_keep_alive.seconds")) ?? 3600,
            forwardedFor: .init(rawValue: value("routing.http.xff_header_processing.mode")) ?? .append,
            forwardedForClientPort: value("routing.http.xff_client_port.enabled") == "true",
            preserveHost: value("routing.http.preserve_host_header.enabled") == "true",
            dropInvalidHeaders: value("routing.http.drop_invalid_header_fields.enabled") == "true",
            traceHeader: "X-Amzn-Trace-Id", serverName: "awselb/2.0")
    }
}

extension BalancerConfiguration.Rule {
    /// Nil for the default rule, which the listener has as its default action.
    fileprivate init?(_ record: RuleRecord) {
        guard record.priority != nil, let arn = record.description.ruleArn,
            let action = BalancerConfiguration.Action(record.description.actions)
        else { return nil }
        let conditions = (record.description.conditions ?? []).compactMap(BalancerConfiguration.Condition.init)
        self.init(id: arn, conditions: conditions, action: action)
    }
}

extension BalancerConfiguration.Condition {
    fileprivate init?(_ condition: ELBv2.RuleCondition) {
        switch condition.field {
        case "host-header": self = .host(condition.hostHeaderConfig?.values ?? [])
        case "path-pattern": self = .path(condition.pathPatternConfig?.values ?? [])
        case "http-request-method": self = .method(condition.httpRequestMethodConfig?.values ?? [])
        case "source-ip": self = .source(condition.sourceIpConfig?.values ?? [])
        case "http-header":
            let config = condition.httpHeaderConfig
            self = .header(name: config?.httpHeaderName ?? "", values: config?.values ?? [])
        case "query-string":
            let pairs = condition.queryStringConfig?.values ?? []
            self = .query(pairs.map { BalancerConfiguration.QueryPattern(key: $0.key, value: $0.value ?? "") })
        default: return nil
        }
    }
}

extension BalancerConfiguration.Action {
    fileprivate init?(_ actions: [ELBv2.Action]?) {
        guard let action = actions?.last else { return nil }
        if let forward = action.forwardConfig?.targetGroups {
            self = .forward(forward.map { .init(group: $0.targetGroupArn ?? "", weight: $0.weight ?? 1) })
        } else if let redirect = action.redirectConfig {
            self = .redirect(
                .init(
                    scheme: redirect.protocol?.lowercased() ?? "#{protocol}", host: redirect.host ?? "#{host}",
                    port: redirect.port ?? "#{port}", path: redirect.path ?? "/#{path}",
                    query: redirect.query ?? "#{query}", status: redirect.statusCode == "HTTP_301" ? 301 : 302))
        } else if let response = action.fixedResponseConfig {
            self = .respond(
                .init(
                    status: Int(response.statusCode ?? "") ?? 503, contentType: response.contentType ?? "",
                    body: response.messageBody ?? ""))
        } else {
            return nil
        }
    }
}

extension BalancerConfiguration.TargetGroup {
    /// Targets in other zones than `zones` get neither requests nor checks. A target is reached from the load balancer's
    /// address in its own zone, so that security groups know who comes.
    fileprivate init(
        _ record: TargetGroupRecord, interfaces: [LoadBalancerRecord.Interface], zones: Set<String>
    ) {
        let group = record.description
        let delay = AttributeTable.targetGroup.value("deregistration_delay.timeout_seconds", in: record.attributes)
        let inZone = record.targets.filter { target in target.zone.map(zones.contains) ?? true }
        self.init(
            id: group.targetGroupArn ?? "", healthCheck: .init(group), deregistrationDelay: Double(delay) ?? 300,
            targets: inZone.map { target in
                .init(
                    id: target.key.text, address: target.id, port: target.port, zone: target.zone ?? "",
                    draining: target.drainingSince != nil,
                    source: (interfaces.first { $0.zone == target.zone } ?? interfaces.first)?.address)
            })
    }
}

extension BalancerConfiguration.HealthCheck {
    fileprivate init(_ group: ELBv2.TargetGroup) {
        self.init(
            enabled: group.healthCheckEnabled ?? true, path: group.healthCheckPath ?? "/",
            port: group.healthCheckPort.flatMap { Int($0) }, interval: Double(group.healthCheckIntervalSeconds ?? 30),
            timeout: Double(group.healthCheckTimeoutSeconds ?? 5), healthyThreshold: group.healthyThresholdCount ?? 5,
            unhealthyThreshold: group.unhealthyThresholdCount ?? 2, matcher: group.matcher?.httpCode ?? "200",
            userAgent: "ELB-HealthChecker/2.0")
    }
}

extension TargetKey {
    /// A target's id for the balancer: `10.0.1.5:80`.
    var text: String { "\(id):\(port)" }

    init?(text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]) else { return nil }
        self.init(id: String(text[..<colon]), port: port)
    }
}
