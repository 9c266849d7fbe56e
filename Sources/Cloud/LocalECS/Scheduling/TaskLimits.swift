/// How few healthy tasks and how many live ones a service may have at any instant.
///
/// Source: `DeploymentConfiguration` of the ECS API: the minimum is rounded up, the maximum down.
package struct TaskLimits: Equatable, Sendable {
    /// Healthy tasks that must remain whenever the scheduler stops one by its own choice.
    package var floor: Int
    /// Tasks that are starting or running and not asked to stop.
    package var ceiling: Int

    package init(floor: Int, ceiling: Int) {
        self.floor = floor
        self.ceiling = ceiling
    }

    /// The percentages of a service's deployment configuration, 100 and 200 unless it says otherwise.
    package init(desired: Int, minimumHealthyPercent: Int, maximumPercent: Int) {
        floor = (desired * minimumHealthyPercent + 99) / 100
        ceiling = desired * maximumPercent / 100
    }
}
