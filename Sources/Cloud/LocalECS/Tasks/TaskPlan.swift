/// What a task machine needs to know of the task definition; everything else is the runner's.
package struct TaskPlan: Codable, Equatable, Sendable {
    package var containers: [ContainerPlan]
    /// It is registered with at least one target group.
    package var hasTargets: Bool

    package init(containers: [ContainerPlan], hasTargets: Bool = false) {
        self.containers = containers
        self.hasTargets = hasTargets
    }
}

package struct ContainerPlan: Codable, Equatable, Sendable {
    package enum Condition: String, Codable, Sendable {
        case start = "START"
        case complete = "COMPLETE"
        case success = "SUCCESS"
        case healthy = "HEALTHY"
    }

    package struct Dependency: Codable, Equatable, Sendable {
        package var container: String
        package var condition: Condition

        package init(container: String, condition: Condition) {
            self.container = container
            self.condition = condition
        }
    }

    /// Source: `HealthCheck` of the ECS API; seconds.
    package struct HealthCheck: Codable, Equatable, Sendable {
        package var command: [String]
        package var interval: Double
        package var timeout: Double
        package var retries: Int
        package var startPeriod: Double

        package init(
            command: [String], interval: Double = 30, timeout: Double = 5, retries: Int = 3, startPeriod: Double = 0
        ) {
            self.command = command
            self.interval = interval
            self.timeout = timeout
            self.retries = retries
            self.startPeriod = startPeriod
        }
    }

    package var name: String
    package var isEssential: Bool
    package var dependsOn: [Dependency]
    package var healthCheck: HealthCheck?
    /// Seconds that those who depend on it wait for it; nil for as long as it takes.
    package var startTimeout: Double?
    /// Seconds between the stop signal and SIGKILL.
    package var stopTimeout: Double

    package init(
        name: String, isEssential: Bool = true, dependsOn: [Dependency] = [], healthCheck: HealthCheck? = nil,
        startTimeout: Double? = nil, stopTimeout: Double = 30
    ) {
        self.name = name
        self.isEssential = isEssential
        self.dependsOn = dependsOn
        self.healthCheck = healthCheck
        self.startTimeout = startTimeout
        self.stopTimeout = stopTimeout
    }
}
