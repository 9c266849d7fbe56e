import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSWire

/// The metric that a target tracking policy holds near its target: CloudWatch's words for it.
struct TrackedMetric {
    enum Source {
        case statistic(CloudWatch.Metric, statistic: String, unit: String?)
        case expression([CloudWatch.MetricDataQuery])
    }

    var source: Source

    /// Sums and counts grow with the length of their period; a target speaks of a minute.
    var growsWithPeriod: Bool {
        guard case .statistic(_, let statistic, _) = source else { return false }
        return statistic == "Sum" || statistic == "SampleCount"
    }

    init(
        _ configuration: ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration, _ key: ScalableTargetKey,
        period: Int
    ) throws(AWSError) {
        if let predefined = configuration.predefinedMetricSpecification {
            source = try Self.predefined(predefined, key)
        } else if let customised = configuration.customizedMetricSpecification {
            source = try Self.customised(customised, period: period)
        } else {
            throw .invalid("A metric specification must be specified.")
        }
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html>
    private static func predefined(
        _ specification: ApplicationAutoScaling.PredefinedMetricSpecification, _ key: ScalableTargetKey
    ) throws(AWSError) -> Source {
        let type = specification.predefinedMetricType
        switch type {
        case ApplicationAutoScaling.MetricType.ecsServiceAverageCPUUtilization:
            return utilisation("CPUUtilization", key)
        case ApplicationAutoScaling.MetricType.ecsServiceAverageMemoryUtilization:
            return utilisation("MemoryUtilization", key)
        case ApplicationAutoScaling.MetricType.albRequestCountPerTarget:
            return try requests(specification.resourceLabel)
        default:
            throw .invalid(
                "Invalid predefined metric type \(type ?? "") for service namespace \(key.namespace).")
        }
    }

    private static func utilisation(_ name: String, _ key: ScalableTargetKey) -> Source {
        let dimensions = [
            CloudWatch.Dimension(name: "ClusterName", value: key.service?.cluster),
            CloudWatch.Dimension(name: "ServiceName", value: key.service?.name),
        ]
        let metric = CloudWatch.Metric(namespace: "AWS/ECS", metricName: name, dimensions: dimensions)
        return .statistic(metric, statistic: "Average", unit: nil)
    }

    /// `app/<load-balancer>/<id>/targetgroup/<target-group>/<id>`
    private static func requests(_ label: String?) throws(AWSError) -> Source {
        let parts = (label ?? "").split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "app", parts[3] == "targetgroup", parts.allSatisfy({ !$0.isEmpty }) else {
            throw .invalid(
                "The resource label must be of the form app/<load-balancer-name>/<load-balancer-id>/targetgroup/"
                    + "<target-group-name>/<target-group-id>.")
        }
        let dimensions = [
            CloudWatch.Dimension(name: "TargetGroup", value: parts[3...].joined(separator: "/")),
            CloudWatch.Dimension(name: "LoadBalancer", value: parts[..<3].joined(separator: "/")),
        ]
        let metric = CloudWatch.Metric(
            namespace: "AWS/ApplicationELB", metricName: "RequestCountPerTarget", dimensions: dimensions)
        return .statistic(metric, statistic: "Sum", unit: nil)
    }

    private static func customised(
        _ specification: ApplicationAutoScaling.CustomizedMetricSpecification, period: Int
    ) throws(AWSError) -> Source {
        if let queries = specification.metrics, !queries.isEmpty {
            return .expression(queries.map { CloudWatch.MetricDataQuery($0, period: period) })
        }
        guard let name = specification.metricName, let namespace = specification.namespace,
            let statistic = specification.statistic
        else {
            throw .invalid("MetricName, Namespace and Statistic must be specified, or Metrics.")
        }
        let metric = CloudWatch.Metric(
            namespace: namespace, metricName: name,
            dimensions: specification.dimensions?.map { CloudWatch.Dimension(name: $0.name, value: $0.value) })
        return .statistic(metric, statistic: statistic, unit: specification.unit)
    }
}

extension CloudWatch.MetricDataQuery {
    init(_ query: ApplicationAutoScaling.TargetTrackingMetricDataQuery, period: Int) {
        let stat = query.metricStat.map { stat in
            CloudWatch.MetricStat(
                metric: CloudWatch.Metric(
                    namespace: stat.metric?.namespace, metricName: stat.metric?.metricName,
                    dimensions: stat.metric?.dimensions?.map {
                        CloudWatch.Dimension(name: $0.name, value: $0.value)
                    }),
                period: period, stat: stat.stat, unit: stat.unit)
        }
        self.init(
            id: query.id, metricStat: stat, expression: query.expression, label: query.label,
            returnData: query.returnData, period: stat == nil ? period : nil)
    }
}
