import AWSECS

extension DeploymentSettings {
    /// What the API's words mean to the controller.
    init(_ service: ECS.Service, configuration: LocalECS.Configuration, zones: [String]) {
        let deployment = service.deploymentConfiguration ?? ECS.DeploymentConfiguration()
        let breaker = deployment.deploymentCircuitBreaker
        self.init(
            serviceName: service.serviceName ?? "", desired: service.desiredCount ?? 0,
            minimumHealthyPercent: deployment.minimumHealthyPercent ?? 100,
            maximumPercent: deployment.maximumPercent ?? 200,
            strategy: deployment.strategy.flatMap(Rollout.Strategy.init) ?? .rolling,
            bakeTime: Double(deployment.bakeTimeInMinutes ?? 0) * 60, steps: TrafficSteps(deployment),
            hooks: (deployment.lifecycleHooks ?? []).map(PauseHook.init),
            breaker: CircuitBreaker(isEnabled: breaker?.enable ?? false, rollsBack: breaker?.rollback ?? false),
            health: HealthRules(
                gracePeriod: Double(service.healthCheckGracePeriodSeconds ?? 0),
                stabilisation: configuration.stabilisation, settling: configuration.settling),
            rebalances: service.availabilityZoneRebalancing == "ENABLED", zones: zones,
            hasTestListener: service.loadBalancers?.contains { $0.advancedConfiguration?.testListenerRule != nil }
                ?? false)
        if let alarms = deployment.alarms, alarms.enable == true {
            self.alarms = DeploymentAlarms(names: alarms.alarmNames ?? [], rollsBack: alarms.rollback ?? false)
        }
    }
}

extension TrafficSteps {
    /// With AWS's defaults: 10 percent every 6 minutes; 5 percent for 10 minutes.
    init(_ deployment: ECS.DeploymentConfiguration) {
        switch deployment.strategy {
        case "LINEAR":
            let linear = deployment.linearConfiguration
            self = .linear(
                step: linear?.stepPercent ?? 10, pause: Double(linear?.stepBakeTimeInMinutes ?? 6) * 60)
        case "CANARY":
            let canary = deployment.canaryConfiguration
            self = .canary(
                share: canary?.canaryPercent ?? 5, pause: Double(canary?.canaryBakeTimeInMinutes ?? 10) * 60)
        default: self = .atOnce
        }
    }
}

extension PauseHook {
    init(_ hook: ECS.DeploymentLifecycleHook) {
        let timeout = hook.timeoutConfiguration
        self.init(
            stages: (hook.lifecycleStages ?? []).compactMap(Rollout.Stage.init),
            timeout: Double(timeout?.timeoutInMinutes ?? 1440) * 60,
            timeoutAction: timeout?.action.flatMap(Action.init) ?? .rollBack)
    }
}
