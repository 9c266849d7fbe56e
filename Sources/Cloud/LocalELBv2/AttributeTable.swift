import AWSWire

/// The attributes that one kind of resource has: their defaults and what they may be set to.
struct AttributeTable: Sendable {
    enum Allowed: Sendable {
        case oneOf([String])
        case range(ClosedRange<Int>)
        /// Zero turns it off.
        case offOrRange(ClosedRange<Int>)
        case text
        /// AWS has more; here only the default does anything, and another value is refused.
        case onlyDefault
    }

    struct Attribute: Sendable {
        var key: String
        var standard: String
        var allowed: Allowed

        init(_ key: String, _ standard: String, _ allowed: Allowed) {
            self.key = key
            self.standard = standard
            self.allowed = allowed
        }
    }

    /// `Load balancer`, as sentences begin.
    var resource: String
    var attributes: [Attribute]

    static let boolean = Allowed.oneOf(["true", "false"])

    /// All attributes with their values, in the table's order.
    func values(_ set: [String: String]) -> [(key: String, value: String)] {
        attributes.map { ($0.key, set[$0.key] ?? $0.standard) }
    }

    func value(_ key: String, in set: [String: String]) -> String {
        set[key] ?? attributes.first { $0.key == key }?.standard ?? ""
    }

    /// `old` with the changes, all of which are checked first.
    func setting(
        _ changes: [(key: String?, value: String?)], over old: [String: String]
    ) throws(AWSError) -> [String: String] {
        var result = old
        for (key, value) in changes {
            let key = key ?? ""
            guard let attribute = attributes.first(where: { $0.key == key }) else {
                throw .validation("\(resource) attribute key '\(key)' is not recognized")
            }
            try check(attribute, value ?? "")
            result[key] = value ?? ""
        }
        return result
    }

    private func check(_ attribute: Attribute, _ value: String) throws(AWSError) {
        let start = "'\(attribute.key)' value '\(value)' must be"
        switch attribute.allowed {
        case .text: return
        case .oneOf(let values):
            guard values.contains(value) else {
                throw .validation("\(start) one of [\(values.joined(separator: ", "))]")
            }
        case .range(let range), .offOrRange(let range):
            if case .offOrRange = attribute.allowed, value == "0" { return }
            guard let number = Int(value), range.contains(number) else {
                throw .validation("\(start) between '\(range.lowerBound)-\(range.upperBound)' inclusive")
            }
        case .onlyDefault:
            guard value == attribute.standard else {
                throw .invalidConfiguration("The local region does not support '\(attribute.key)' = '\(value)' yet.")
            }
        }
    }
}

// The keys and defaults are those of the API's model: LoadBalancerAttribute, TargetGroupAttribute, ListenerAttribute.

extension AttributeTable {
    static let loadBalancer = AttributeTable(
        resource: "Load balancer",
        attributes: [
            Attribute("access_logs.s3.enabled", "false", .onlyDefault),
            Attribute("access_logs.s3.bucket", "", .text),
            Attribute("access_logs.s3.prefix", "", .text),
            Attribute("connection_logs.s3.enabled", "false", .onlyDefault),
            Attribute("connection_logs.s3.bucket", "", .text),
            Attribute("connection_logs.s3.prefix", "", .text),
            Attribute("health_check_logs.s3.enabled", "false", .onlyDefault),
            Attribute("health_check_logs.s3.bucket", "", .text),
            Attribute("health_check_logs.s3.prefix", "", .text),
            Attribute("client_keep_alive.seconds", "3600", .range(60...604_800)),
            Attribute("deletion_protection.enabled", "false", boolean),
            Attribute("idle_timeout.timeout_seconds", "60", .range(1...4000)),
            Attribute("ipv6.deny_all_igw_traffic", "false", .onlyDefault),
            Attribute("load_balancing.cross_zone.enabled", "true", .onlyDefault),
            Attribute("routing.http.desync_mitigation_mode", "defensive", .onlyDefault),
            Attribute("routing.http.drop_invalid_header_fields.enabled", "false", boolean),
            Attribute("routing.http.preserve_host_header.enabled", "false", boolean),
            Attribute("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false", .onlyDefault),
            Attribute("routing.http.xff_client_port.enabled", "false", boolean),
            Attribute("routing.http.xff_header_processing.mode", "append", .oneOf(["append", "preserve", "remove"])),
            // Clients reach HTTP/2 over TLS alone, which no local listener has: either value means the same.
            Attribute("routing.http2.enabled", "true", boolean),
            Attribute("waf.fail_open.enabled", "false", boolean),
            Attribute("zonal_shift.config.enabled", "false", .onlyDefault),
        ])

    static let targetGroup = AttributeTable(
        resource: "Target group",
        attributes: [
            Attribute("deregistration_delay.timeout_seconds", "300", .range(0...3600)),
            Attribute("load_balancing.algorithm.anomaly_mitigation", "off", .onlyDefault),
            Attribute("load_balancing.algorithm.type", "round_robin", .onlyDefault),
            Attribute("load_balancing.cross_zone.enabled", "use_load_balancer_configuration", .onlyDefault),
            Attribute("slow_start.duration_seconds", "0", .onlyDefault),
            Attribute("stickiness.app_cookie.cookie_name", "", .text),
            Attribute("stickiness.app_cookie.duration_seconds", "86400", .range(1...604_800)),
            Attribute("stickiness.enabled", "false", .onlyDefault),
            Attribute("stickiness.lb_cookie.duration_seconds", "86400", .range(1...604_800)),
            Attribute("stickiness.type", "lb_cookie", .oneOf(["lb_cookie", "app_cookie"])),
            Attribute("target_group_health.dns_failover.minimum_healthy_targets.count", "1", .onlyDefault),
            Attribute("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off", .onlyDefault),
            Attribute("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "1", .onlyDefault),
            Attribute(
                "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "off", .onlyDefault),
        ])

    static let listener = AttributeTable(
        resource: "Listener",
        attributes: [
            Attribute("routing.http.response.server.enabled", "true", .onlyDefault),
            Attribute("routing.http.response.strict_transport_security.header_value", "", .onlyDefault),
            Attribute("routing.http.response.access_control_allow_origin.header_value", "", .onlyDefault),
            Attribute("routing.http.response.access_control_allow_methods.header_value", "", .onlyDefault),
            Attribute("routing.http.response.access_control_allow_headers.header_value", "", .onlyDefault),
            Attribute("routing.http.response.access_control_allow_credentials.header_value", "", .onlyDefault),
            Attribute("routing.http.response.access_control_expose_headers.header_value", "", .onlyDefault),
            Attribute("routing.http.response.access_control_max_age.header_value", "", .onlyDefault),
            Attribute("routing.http.response.content_security_policy.header_value", "", .onlyDefault),
            Attribute("routing.http.response.x_content_type_options.header_value", "", .onlyDefault),
            Attribute("routing.http.response.x_frame_options.header_value", "", .onlyDefault),
        ])
}
