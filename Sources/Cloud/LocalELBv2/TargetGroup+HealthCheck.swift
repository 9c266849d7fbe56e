import AWSELBv2
import AWSWire

/// The health check of a target group, as a request sets it or changes it.
struct HealthCheckChange {
    var `protocol`: String?
    var port: String?
    var path: String?
    var enabled: Bool?
    var interval: Int?
    var timeout: Int?
    var healthyThreshold: Int?
    var unhealthyThreshold: Int?
    var matcher: ELBv2.Matcher?

    init(_ input: ELBv2.CreateTargetGroupInput) {
        self.protocol = input.healthCheckProtocol
        port = input.healthCheckPort
        path = input.healthCheckPath
        enabled = input.healthCheckEnabled
        interval = input.healthCheckIntervalSeconds
        timeout = input.healthCheckTimeoutSeconds
        healthyThreshold = input.healthyThresholdCount
        unhealthyThreshold = input.unhealthyThresholdCount
        matcher = input.matcher
    }

    init(_ input: ELBv2.ModifyTargetGroupInput) {
        self.protocol = input.healthCheckProtocol
        port = input.healthCheckPort
        path = input.healthCheckPath
        enabled = input.healthCheckEnabled
        interval = input.healthCheckIntervalSeconds
        timeout = input.healthCheckTimeoutSeconds
        healthyThreshold = input.healthyThresholdCount
        unhealthyThreshold = input.unhealthyThresholdCount
        matcher = input.matcher
    }

    /// Changes what is set, and checks the whole.
    func apply(to group: inout ELBv2.TargetGroup) throws(AWSError) {
        try check()
        group.healthCheckProtocol = self.protocol ?? group.healthCheckProtocol
        group.healthCheckPort = port ?? group.healthCheckPort
        group.healthCheckPath = path ?? group.healthCheckPath
        group.healthCheckIntervalSeconds = interval ?? group.healthCheckIntervalSeconds
        group.healthCheckTimeoutSeconds = timeout ?? group.healthCheckTimeoutSeconds
        group.healthyThresholdCount = healthyThreshold ?? group.healthyThresholdCount
        group.unhealthyThresholdCount = unhealthyThreshold ?? group.unhealthyThresholdCount
        group.matcher = matcher ?? group.matcher
        let (interval, timeout) = (group.healthCheckIntervalSeconds ?? 30, group.healthCheckTimeoutSeconds ?? 5)
        guard timeout < interval else {
            throw .validation("Health check timeout '\(timeout)' must be smaller than the interval '\(interval)'")
        }
    }

    private func check() throws(AWSError) {
        if let name = self.protocol, name != "HTTP" { throw .unsupported("health checks over \(name)") }
        guard enabled != false else {
            throw .validation("Health check enabled must be true for target groups with target type 'ip'")
        }
        if let port, port != "traffic-port", Int(port).map((1...65535).contains) != true {
            throw .validation("Health check port '\(port)' must be in range 1-65535 or 'traffic-port'")
        }
        if let path, !path.hasPrefix("/") || path.count > 1024 || !path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
            throw .validation("Health check path '\(path)' must begin with '/' and have at most 1024 characters")
        }
        try Self.check(interval, "Health check interval", 5...300)
        try Self.check(timeout, "Health check timeout", 2...120)
        try Self.check(healthyThreshold, "Healthy threshold count", 2...10)
        try Self.check(unhealthyThreshold, "Unhealthy threshold count", 2...10)
        if let matcher { try Self.check(matcher) }
    }

    private static func check(_ value: Int?, _ name: String, _ range: ClosedRange<Int>) throws(AWSError) {
        guard let value, !range.contains(value) else { return }
        throw .validation("\(name) '\(value)' must be between \(range.lowerBound) and \(range.upperBound)")
    }

    /// `200`, `200,202`, `200-399`; 200 to 499 for HTTP.
    private static func check(_ matcher: ELBv2.Matcher) throws(AWSError) {
        guard matcher.grpcCode == nil else { throw .unsupported("gRPC health checks") }
        let isValid = (matcher.httpCode ?? "").split(separator: ",", omittingEmptySubsequences: false).allSatisfy {
            let ends = $0.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
            return (1...2).contains(ends.count) && ends.allSatisfy((200...499).contains)
                && ends[0] <= ends[ends.count - 1]
        }
        guard isValid else {
            throw .validation(
                "Health check matcher HTTP code '\(matcher.httpCode ?? "")' must be within '200-499' inclusive")
        }
    }
}
