extension BalancerConfiguration {
    /// Targets that serve the same requests.
    package struct TargetGroup: Codable, Equatable, Sendable {
        /// Unique.
        package var id: String
        package var healthCheck: HealthCheck
        /// How long requests in flight may go on at a target that is leaving.
        package var deregistrationDelay: Double
        package var targets: [Target]

        package init(
            id: String, healthCheck: HealthCheck = HealthCheck(), deregistrationDelay: Double = 300,
            targets: [Target] = []
        ) {
            self.id = id
            self.healthCheck = healthCheck
            self.deregistrationDelay = deregistrationDelay
            self.targets = targets
        }
    }

    package struct Target: Codable, Equatable, Sendable {
        /// Unique in its group.
        package var id: String
        /// IPv4 or IPv6, as text.
        package var address: String
        package var port: Int
        package var zone: String
        /// Gets no new request. It drains until nothing is in flight or its group's delay has passed, and is `unused`
        /// then. A target that is left out of a new configuration drains likewise and is forgotten.
        package var draining: Bool
        /// Which of this machine's addresses to come from, where it has it; nil for any.
        package var source: String?

        package init(
            id: String, address: String, port: Int, zone: String = "", draining: Bool = false, source: String? = nil
        ) {
            self.id = id
            self.address = address
            self.port = port
            self.zone = zone
            self.draining = draining
            self.source = source
        }
    }

    /// How a target shows that it can serve.
    package struct HealthCheck: Codable, Equatable, Sendable {
        /// Without checks every target counts as healthy.
        package var enabled: Bool
        /// What is asked for with GET.
        package var path: String
        /// Nil for the target's own port.
        package var port: Int?
        /// Seconds from one check to the next.
        package var interval: Double
        /// Seconds to answer in.
        package var timeout: Double
        /// Passed checks in a row that make an unhealthy target healthy.
        package var healthyThreshold: Int
        /// Failed checks in a row that make a target unhealthy.
        package var unhealthyThreshold: Int
        /// Statuses that pass: `200`, `200,202`, `200-399`.
        package var matcher: String
        package var userAgent: String

        package init(
            enabled: Bool = true, path: String = "/", port: Int? = nil, interval: Double = 30, timeout: Double = 5,
            healthyThreshold: Int = 5, unhealthyThreshold: Int = 2, matcher: String = "200",
            userAgent: String = "HealthChecker"
        ) {
            self.enabled = enabled
            self.path = path
            self.port = port
            self.interval = interval
            self.timeout = timeout
            self.healthyThreshold = healthyThreshold
            self.unhealthyThreshold = unhealthyThreshold
            self.matcher = matcher
            self.userAgent = userAgent
        }
    }
}
