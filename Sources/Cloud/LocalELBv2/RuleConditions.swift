import AWSELBv2
import AWSWire

/// Checks the conditions of a rule, and brings them into the form in which AWS shows them.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>
enum RuleConditions {
    static let maximumValues = 5
    static let maximumWildcards = 6

    static func checked(_ conditions: [ELBv2.RuleCondition]) throws(AWSError) -> [ELBv2.RuleCondition] {
        guard !conditions.isEmpty else { throw .validation("A condition must be specified") }
        var checked: [ELBv2.RuleCondition] = []
        for condition in conditions { checked.append(try self.checked(condition)) }
        for field in ["host-header", "path-pattern", "http-request-method", "source-ip"] {
            guard checked.count(where: { $0.field == field }) <= 1 else {
                throw .validation("A rule can only have one '\(field)' condition")
            }
        }
        let values = checked.flatMap(\.allValues)
        guard values.count <= maximumValues else {
            throw .validation("A rule can only have '\(maximumValues)' condition values")
        }
        guard values.joined().count(where: { $0 == "*" || $0 == "?" }) <= maximumWildcards else {
            throw .validation("A rule can only have '\(maximumWildcards)' condition wildcards")
        }
        return checked
    }

    private static func checked(_ condition: ELBv2.RuleCondition) throws(AWSError) -> ELBv2.RuleCondition {
        guard !condition.hasRegularExpressions else { throw .unsupported("regular expressions in rule conditions") }
        let field = condition.field ?? ""
        if condition.values?.isEmpty == false, field != "host-header", field != "path-pattern" {
            throw .validation("The 'Values' field is not compatible with '\(field)'")
        }
        var result = ELBv2.RuleCondition(field: field)
        switch field {
        case "host-header":
            let values = try patterns(condition.values, condition.hostHeaderConfig?.values, field)
            result.values = values
            result.hostHeaderConfig = ELBv2.HostHeaderConditionConfig(values: values)
        case "path-pattern":
            let values = try patterns(condition.values, condition.pathPatternConfig?.values, field)
            result.values = values
            result.pathPatternConfig = ELBv2.PathPatternConditionConfig(values: values)
        case "http-header":
            let config = try required(condition.httpHeaderConfig, "HttpHeaderConfig", field)
            try check(config.httpHeaderName ?? "", "HttpHeaderName", limit: 40)
            try check(values: config.values, field)
            result.httpHeaderConfig = config
        case "http-request-method":
            let config = try required(condition.httpRequestMethodConfig, "HttpRequestMethodConfig", field)
            try check(methods: config.values)
            result.httpRequestMethodConfig = config
        case "query-string":
            let config = try required(condition.queryStringConfig, "QueryStringConfig", field)
            try check(pairs: config.values)
            result.queryStringConfig = config
        case "source-ip":
            let config = try required(condition.sourceIpConfig, "SourceIpConfig", field)
            try check(blocks: config.values)
            result.sourceIpConfig = config
        default:
            let fields = "http-header, http-request-method, host-header, query-string, source-ip, path-pattern"
            throw .validation("Condition field '\(field)' must be one of '[\(fields)]'")
        }
        return result
    }

    private static func required<Config>(_ config: Config?, _ name: String, _ field: String) throws(AWSError) -> Config
    {
        guard let config else { throw .validation("A '\(name)' must be specified with '\(field)'") }
        return config
    }

    /// The values of the old member or of the new one, but not of both.
    private static func patterns(
        _ old: [String]?, _ new: [String]?, _ field: String
    ) throws(AWSError) -> [String] {
        guard old?.isEmpty != false || new == nil else {
            throw .validation("You cannot provide both Values and a configuration for a condition of type '\(field)'")
        }
        let values = new ?? old ?? []
        try check(values: values, field)
        return values
    }

    private static func check(_ text: String, _ name: String, limit: Int) throws(AWSError) {
        guard text.count <= limit else { throw .validation("The '\(name)' value is too long; the limit is '\(limit)'") }
        guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .validation("The '\(name)' value is not valid")
        }
    }

    private static func check(values: [String]?, _ field: String) throws(AWSError) {
        guard let values, !values.isEmpty else { throw .validation("A condition value must be specified") }
        for value in values { try check(value, field, limit: 128) }
    }

    private static func check(methods: [String]?) throws(AWSError) {
        guard let methods, !methods.isEmpty else { throw .validation("A condition value must be specified") }
        for method in methods {
            try check(method, "http-request-method", limit: 40)
            guard method.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x2D || $0 == 0x5F }) else {
                throw .validation(
                    """
                    The 'http-request-method' value is invalid; the allowed characters are A-Z, hyphen and underscore
                    """)
            }
        }
    }

    private static func check(pairs: [ELBv2.QueryStringKeyValuePair]?) throws(AWSError) {
        guard let pairs, !pairs.isEmpty else { throw .validation("A condition value must be specified") }
        for pair in pairs {
            guard let value = pair.value else {
                throw .validation("A 'Value' must be specified in 'QueryStringKeyValuePair'")
            }
            try check(value, "Value", limit: 128)
            if let key = pair.key { try check(key, "Key", limit: 128) }
        }
    }

    private static func check(blocks: [String]?) throws(AWSError) {
        guard let blocks, !blocks.isEmpty else { throw .validation("A 'source-ip' value must be specified") }
        for block in blocks where IPv4Network(block) == nil || !block.contains("/") {
            throw .validation("The source IP '\(block)' is not a valid CIDR block")
        }
    }
}

extension ELBv2.RuleCondition {
    fileprivate var hasRegularExpressions: Bool {
        [regexValues, hostHeaderConfig?.regexValues, pathPatternConfig?.regexValues, httpHeaderConfig?.regexValues]
            .contains { $0?.isEmpty == false }
    }

    /// Every value that counts against the limits.
    fileprivate var allValues: [String] {
        (hostHeaderConfig?.values ?? []) + (pathPatternConfig?.values ?? []) + (httpHeaderConfig?.values ?? [])
            + (httpRequestMethodConfig?.values ?? []) + (sourceIpConfig?.values ?? [])
            + (queryStringConfig?.values?.map { "\($0.key ?? "")\($0.value ?? "")" } ?? [])
    }
}
