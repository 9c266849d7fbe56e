/// AWS's sentences of `DescribeServices`' events.
///
/// Source: "Amazon ECS service event messages" in the developer guide; those of starting, stopping, registering and
/// draining as `aws ecs describe-services` prints them.
package struct ServiceEventText: Sendable {
    package var service: String

    package init(_ service: String) {
        self.service = service
    }

    package var steady: String { "(service \(service)) has reached a steady state." }

    package var blocked: String {
        "(service \(service)) was unable to stop or start tasks during a deployment because of the service "
            + "deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again."
    }

    package var throttled: String {
        "(service \(service)) is unable to consistently start tasks successfully. For more information, see the "
            + "Troubleshooting section."
    }

    package func started(_ tasks: [String]) -> String {
        "(service \(service)) has started \(tasks.count) tasks: \(list(tasks))."
    }

    package func stopped(_ tasks: [String]) -> String {
        "(service \(service)) has stopped \(tasks.count) running tasks: \(list(tasks))."
    }

    package func registered(_ count: Int, group: String) -> String {
        "(service \(service)) registered \(count) targets in (target-group \(group))"
    }

    package func deregistered(_ count: Int, group: String) -> String {
        "(service \(service)) deregistered \(count) targets in (target-group \(group))"
    }

    package func draining(_ count: Int) -> String {
        "(service \(service)) has begun draining connections on \(count) tasks."
    }

    package func unhealthy(port: Int, group: String, reason: String) -> String {
        "(service \(service)) (port \(port)) is unhealthy in (target-group \(group)) due to (reason \(reason))."
    }

    package func unhealthyContainers(task: String) -> String {
        "(service \(service)) (task \(task)) failed container health checks."
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

    private func list(_ tasks: [String]) -> String {
        tasks.map { "(task \($0))" }.joined(separator: " ")
    }
}
