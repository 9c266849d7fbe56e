/// What a service asks of its deployments.
package struct DeploymentSettings: Codable, Equatable, Sendable {
    package var serviceName: String
    package var desired: Int
    package var minimumHealthyPercent: Int
    package var maximumPercent: Int
    package var strategy: Rollout.Strategy
    /// Seconds that blue stays after the traffic has moved to green.
    package var bakeTime: Double
    package var steps: TrafficSteps
    package var hooks: [PauseHook]
    package var breaker: CircuitBreaker
    /// Nil where no alarm is watched.
    package var alarms: DeploymentAlarms?
    package var backOff: RestartBackOff
    package var health: HealthRules
    package var rebalances: Bool
    /// The zones of the service's subnets, in the order of their names.
    package var zones: [String]
    /// A listener rule for test traffic is named.
    package var hasTestListener: Bool
    /// The service is being deleted: no task is wanted.
    package var isDraining: Bool

    package init(
        serviceName: String, desired: Int, minimumHealthyPercent: Int = 100, maximumPercent: Int = 200,
        strategy: Rollout.Strategy = .rolling, bakeTime: Double = 0, steps: TrafficSteps = .atOnce,
        hooks: [PauseHook] = [], breaker: CircuitBreaker = CircuitBreaker(),
        backOff: RestartBackOff = RestartBackOff(), health: HealthRules = HealthRules(), rebalances: Bool = false,
        zones: [String], hasTestListener: Bool = false, isDraining: Bool = false
    ) {
        self.serviceName = serviceName
        self.desired = desired
        self.minimumHealthyPercent = minimumHealthyPercent
        self.maximumPercent = maximumPercent
        self.strategy = strategy
        self.bakeTime = bakeTime
        self.steps = steps
        self.hooks = hooks
        self.breaker = breaker
        self.backOff = backOff
        self.health = health
        self.rebalances = rebalances
        self.zones = zones
        self.hasTestListener = hasTestListener
        self.isDraining = isDraining
    }
}

/// What of a service revision the controller needs to judge its tasks.
package struct RevisionTraits: Codable, Equatable, Sendable {
    package var id: String
    /// An essential container has a health check.
    package var isChecked: Bool
    /// The target groups its tasks are registered in.
    package var groups: [String]

    /// Nothing says whether its tasks are healthy but that they run on.
    var isJudgedByTime: Bool { !isChecked && groups.isEmpty }

    package init(id: String, isChecked: Bool = false, groups: [String] = []) {
        self.id = id
        self.isChecked = isChecked
        self.groups = groups
    }
}
