// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct TagResourceRequest: AWSStructure {
        package var resourceARN: String?
        package var tags: [String: String]?

        package init() {}

        package init(resourceARN: String? = nil, tags: [String: String]? = nil) {
            self.resourceARN = resourceARN
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceRequest", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1011, pattern: #"^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\/[a-zA-Z0-9-]+$"#)), required: true),
            Member("Tags", \.tags, .map(.string(StringConstraint(minimumLength: 0, maximumLength: 256)), MapTraits(key: StringConstraint(minimumLength: 1, maximumLength: 128))), required: true),
        ])
    }

    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceResponse", [])
    }

    package struct TargetTrackingMetric: AWSStructure {
        package var dimensions: [TargetTrackingMetricDimension]?
        package var metricName: String?
        package var namespace: String?

        package init() {}

        package init(
            dimensions: [TargetTrackingMetricDimension]? = nil,
            metricName: String? = nil,
            namespace: String? = nil
        ) {
            self.dimensions = dimensions
            self.metricName = metricName
            self.namespace = namespace
        }

        package static let schema = Schema<Self>("TargetTrackingMetric", [
            Member("Dimensions", \.dimensions),
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct TargetTrackingMetricDataQuery: AWSStructure {
        package var expression: String?
        package var id: String?
        package var label: String?
        package var metricStat: TargetTrackingMetricStat?
        package var returnData: Bool?

        package init() {}

        package init(
            expression: String? = nil,
            id: String? = nil,
            label: String? = nil,
            metricStat: TargetTrackingMetricStat? = nil,
            returnData: Bool? = nil
        ) {
            self.expression = expression
            self.id = id
            self.label = label
            self.metricStat = metricStat
            self.returnData = returnData
        }

        package static let schema = Schema<Self>("TargetTrackingMetricDataQuery", [
            Member("Expression", \.expression, .string(StringConstraint(minimumLength: 1, maximumLength: 2048, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("Id", \.id, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Label", \.label, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("MetricStat", \.metricStat),
            Member("ReturnData", \.returnData),
        ])
    }

    package struct TargetTrackingMetricDimension: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("TargetTrackingMetricDimension", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 1, maximumLength: 1024, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
        ])
    }

    package struct TargetTrackingMetricStat: AWSStructure {
        package var metric: TargetTrackingMetric?
        package var stat: String?
        package var unit: String?

        package init() {}

        package init(metric: TargetTrackingMetric? = nil, stat: String? = nil, unit: String? = nil) {
            self.metric = metric
            self.stat = stat
            self.unit = unit
        }

        package static let schema = Schema<Self>("TargetTrackingMetricStat", [
            Member("Metric", \.metric, required: true),
            Member("Stat", \.stat, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Unit", \.unit, .string(StringConstraint(minimumLength: 1, maximumLength: 1023, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct TargetTrackingScalingPolicyConfiguration: AWSStructure {
        package var targetValue: Double?
        package var predefinedMetricSpecification: PredefinedMetricSpecification?
        package var customizedMetricSpecification: CustomizedMetricSpecification?
        package var scaleOutCooldown: Int?
        package var scaleInCooldown: Int?
        package var disableScaleIn: Bool?

        package init() {}

        package init(
            targetValue: Double? = nil,
            predefinedMetricSpecification: PredefinedMetricSpecification? = nil,
            customizedMetricSpecification: CustomizedMetricSpecification? = nil,
            scaleOutCooldown: Int? = nil,
            scaleInCooldown: Int? = nil,
            disableScaleIn: Bool? = nil
        ) {
            self.targetValue = targetValue
            self.predefinedMetricSpecification = predefinedMetricSpecification
            self.customizedMetricSpecification = customizedMetricSpecification
            self.scaleOutCooldown = scaleOutCooldown
            self.scaleInCooldown = scaleInCooldown
            self.disableScaleIn = disableScaleIn
        }

        package static let schema = Schema<Self>("TargetTrackingScalingPolicyConfiguration", [
            Member("TargetValue", \.targetValue, required: true),
            Member("PredefinedMetricSpecification", \.predefinedMetricSpecification),
            Member("CustomizedMetricSpecification", \.customizedMetricSpecification),
            Member("ScaleOutCooldown", \.scaleOutCooldown),
            Member("ScaleInCooldown", \.scaleInCooldown),
            Member("DisableScaleIn", \.disableScaleIn),
        ])
    }
}
