// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct CustomizedMetricSpecification: AWSStructure {
        package var metricName: String?
        package var namespace: String?
        package var dimensions: [MetricDimension]?
        package var statistic: String?
        package var unit: String?
        package var metrics: [TargetTrackingMetricDataQuery]?

        package init() {}

        package init(
            metricName: String? = nil,
            namespace: String? = nil,
            dimensions: [MetricDimension]? = nil,
            statistic: String? = nil,
            unit: String? = nil,
            metrics: [TargetTrackingMetricDataQuery]? = nil
        ) {
            self.metricName = metricName
            self.namespace = namespace
            self.dimensions = dimensions
            self.statistic = statistic
            self.unit = unit
            self.metrics = metrics
        }

        package static let schema = Schema<Self>("CustomizedMetricSpecification", [
            Member("MetricName", \.metricName),
            Member("Namespace", \.namespace),
            Member("Dimensions", \.dimensions),
            Member("Statistic", \.statistic, .string(StringConstraint(values: MetricStatistic.values))),
            Member("Unit", \.unit),
            Member("Metrics", \.metrics),
        ])
    }
}
