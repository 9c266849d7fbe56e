import AWSECS

extension TaskPlan {
    /// The part of a task definition that decides what happens when.
    init(_ definition: ECS.TaskDefinition, hasTargets: Bool) {
        self.init(
            containers: (definition.containerDefinitions ?? []).map(ContainerPlan.init), hasTargets: hasTargets)
    }
}

extension ContainerPlan {
    init(_ container: ECS.ContainerDefinition) {
        self.init(
            name: container.name ?? "", isEssential: container.essential ?? true,
            dependsOn: (container.dependsOn ?? []).compactMap { dependency in
                Condition(rawValue: dependency.condition ?? "").map {
                    Dependency(container: dependency.containerName ?? "", condition: $0)
                }
            },
            healthCheck: container.healthCheck.flatMap(HealthCheck.init),
            startTimeout: container.startTimeout.map(Double.init),
            stopTimeout: Double(container.stopTimeout ?? 30))
    }
}

extension ContainerPlan.HealthCheck {
    /// Nil for `["NONE"]`, which switches the check off.
    init?(_ check: ECS.HealthCheck) {
        guard let command = check.command, let kind = command.first, kind != "NONE" else { return nil }
        let rest = Array(command.dropFirst())
        let line =
            switch kind {
            case "CMD-SHELL": ["/bin/sh", "-c", rest.joined(separator: " ")]
            case "CMD": rest
            default: command
            }
        self.init(
            command: line, interval: Double(check.interval ?? 30), timeout: Double(check.timeout ?? 5),
            retries: check.retries ?? 3, startPeriod: Double(check.startPeriod ?? 0))
    }
}
