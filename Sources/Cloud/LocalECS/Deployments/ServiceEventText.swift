/// AWS's sentences of `DescribeServices`' events.
///
/// Source: "Amazon ECS service event messages" in the developer guide; those of starting, stopping, registering and
/// draining as `aws ecs describe-services` prints them.
package struct ServiceEventText: Sendable {
    package var service: String
    /// Of what is told of one task set.
    private var taskSet: String?

    package init(_ service: String) {
        self.service = service
    }

    /// The same of a task set: its tasks are told with its name.
    package func of(_ taskSet: String?) -> ServiceEventText {
        var text = self
        text.taskSet = taskSet
        return text
    }

    /// `(service web)`, `(service web, taskSet ecs-svc/1)`.
    private var subject: String { "(service \(service)\(taskSet.map { ", taskSet \($0)" } ?? ""))" }

    package var steady: String { "(service \(service)) has reached a steady state." }

    /// Source, as of the next: events of services with task sets, as `aws ecs describe-services` prints them.
    package var stable: String { "\(subject) updated state to STEADY_STATE." }

    package func computed(_ count: Int, taskSet: String) -> String {
        "(service \(service)) updated computedDesiredCount for taskSet \(taskSet) to \(count)."
    }

    package var blocked: String {
        "(service \(service)) was unable to stop or start tasks during a deployment because of the service "
            + "deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again."
    }

    package var throttled: String {
        "(service \(service)) is unable to consistently start tasks successfully. For more information, see the "
            + "Troubleshooting section."
    }

    package var protected: String {
        "(service \(service)) was unable to scale in. Reason: The number of protected tasks are more than the desired "
            + "count of tasks."
    }

    /// Source: "Amazon ECS Availability Zone service rebalancing service event messages" in the developer guide.
    package func unbalanced(_ tasks: [(zone: String, count: Int)]) -> String {
        "(service \(service)) is not AZ balanced with \(spread(tasks)). AZ Rebalancing in progress."
    }

    package func balanced(_ tasks: [(zone: String, count: Int)]) -> String {
        "(service \(service)) is AZ balanced with \(spread(tasks))."
    }

    package func started(_ tasks: [String]) -> String {
        "\(subject) has started \(tasks.count) tasks: \(list(tasks))."
    }

    package func stopped(_ tasks: [String]) -> String {
        "\(subject) has stopped \(tasks.count) running tasks: \(list(tasks))."
    }

    /// Of tasks that even the zones out.
    package func startedToBalance(_ tasks: [String], zone: String) -> String {
        "\(subject) has started \(tasks.count) tasks in \(zone) to AZ Rebalance: \(list(tasks))."
    }

    package func stoppedToBalance(_ tasks: [String], zone: String) -> String {
        "\(subject) has stopped \(tasks.count) running tasks in \(zone) due to AZ rebalancing: \(list(tasks))."
    }

    package func registered(_ count: Int, group: String) -> String {
        "\(subject) registered \(count) targets in (target-group \(group))"
    }

    package func deregistered(_ count: Int, group: String) -> String {
        "\(subject) deregistered \(count) targets in (target-group \(group))"
    }

    package func draining(_ count: Int) -> String {
        "\(subject) has begun draining connections on \(count) tasks."
    }

    package func unhealthy(port: Int, group: String, reason: String) -> String {
        "\(subject) (port \(port)) is unhealthy in (target-group \(group)) due to (reason \(reason))."
    }

    package func unhealthyContainers(task: String) -> String {
        "\(subject) (task \(task)) failed container health checks."
    }

    package func completed(_ deployment: String) -> String {
        "(service \(service)) (deployment \(deployment)) deployment completed."
    }

    package func failed(_ deployment: String, _ reason: String) -> String {
        "(service \(service)) (deployment \(deployment)) deployment failed: \(reason)."
    }

    package func rollingBack(to deployment: String) -> String {
        "(service \(service)) rolling back to deployment \(deployment)."
    }

    package func unableToLaunch(_ error: String) -> String {
        "(service \(service)) failed to launch a task with (error \(error))."
    }

    /// `2 tasks in us-east-1a, 1 tasks in us-east-1b, and 0 tasks in us-east-1c`.
    private func spread(_ tasks: [(zone: String, count: Int)]) -> String {
        let parts = tasks.map { "\($0.count) tasks in \($0.zone)" }
        guard let last = parts.last, parts.count > 1 else { return parts.joined() }
        return parts.dropLast().joined(separator: ", ") + (parts.count > 2 ? "," : "") + " and \(last)"
    }

    private func list(_ tasks: [String]) -> String {
        tasks.map { "(task \($0))" }.joined(separator: " ")
    }
}
