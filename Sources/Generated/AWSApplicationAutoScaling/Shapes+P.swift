// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ApplicationAutoScaling {
    package struct PredefinedMetricSpecification: AWSStructure {
        package var predefinedMetricType: String?
        package var resourceLabel: String?

        package init() {}

        package init(predefinedMetricType: String? = nil, resourceLabel: String? = nil) {
            self.predefinedMetricType = predefinedMetricType
            self.resourceLabel = resourceLabel
        }

        package static let schema = Schema<Self>("PredefinedMetricSpecification", [
            Member("PredefinedMetricType", \.predefinedMetricType, .string(StringConstraint(values: MetricType.values)), required: true),
            Member("ResourceLabel", \.resourceLabel, .string(StringConstraint(minimumLength: 1, maximumLength: 1023))),
        ])
    }

    package struct PredictiveScalingCustomizedMetricSpecification: AWSStructure {
        package var metricDataQueries: [PredictiveScalingMetricDataQuery]?

        package init() {}

        package init(metricDataQueries: [PredictiveScalingMetricDataQuery]? = nil) {
            self.metricDataQueries = metricDataQueries
        }

        package static let schema = Schema<Self>("PredictiveScalingCustomizedMetricSpecification", [
            Member("MetricDataQueries", \.metricDataQueries, required: true),
        ])
    }

    package struct PredictiveScalingMetric: AWSStructure {
        package var dimensions: [PredictiveScalingMetricDimension]?
        package var metricName: String?
        package var namespace: String?

        package init() {}

        package init(
            dimensions: [PredictiveScalingMetricDimension]? = nil,
            metricName: String? = nil,
            namespace: String? = nil
        ) {
            self.dimensions = dimensions
            self.metricName = metricName
            self.namespace = namespace
        }

        package static let schema = Schema<Self>("PredictiveScalingMetric", [
            Member("Dimensions", \.dimensions),
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct PredictiveScalingMetricDataQuery: AWSStructure {
        package var id: String?
        package var expression: String?
        package var metricStat: PredictiveScalingMetricStat?
        package var label: String?
        package var returnData: Bool?

        package init() {}

        package init(
            id: String? = nil,
            expression: String? = nil,
            metricStat: PredictiveScalingMetricStat? = nil,
            label: String? = nil,
            returnData: Bool? = nil
        ) {
            self.id = id
            self.expression = expression
            self.metricStat = metricStat
            self.label = label
            self.returnData = returnData
        }

        package static let schema = Schema<Self>("PredictiveScalingMetricDataQuery", [
            Member("Id", \.id, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Expression", \.expression, .string(StringConstraint(minimumLength: 1, maximumLength: 2048, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("MetricStat", \.metricStat),
            Member("Label", \.label, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("ReturnData", \.returnData),
        ])
    }

    package struct PredictiveScalingMetricDimension: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("PredictiveScalingMetricDimension", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 1, maximumLength: 1024, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
        ])
    }

    package struct PredictiveScalingMetricSpecification: AWSStructure {
        package var targetValue: Double?
        package var predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification?
        package var predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification?
        package var predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification?
        package var customizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification?
        package var customizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification?
        package var customizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification?

        package init() {}

        package init(
            targetValue: Double? = nil,
            predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification? = nil,
            predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification? = nil,
            predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification? = nil,
            customizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil,
            customizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil,
            customizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil
        ) {
            self.targetValue = targetValue
            self.predefinedMetricPairSpecification = predefinedMetricPairSpecification
            self.predefinedScalingMetricSpecification = predefinedScalingMetricSpecification
            self.predefinedLoadMetricSpecification = predefinedLoadMetricSpecification
            self.customizedScalingMetricSpecification = customizedScalingMetricSpecification
            self.customizedLoadMetricSpecification = customizedLoadMetricSpecification
            self.customizedCapacityMetricSpecification = customizedCapacityMetricSpecification
        }

        package static let schema = Schema<Self>("PredictiveScalingMetricSpecification", [
            Member("TargetValue", \.targetValue, required: true),
            Member("PredefinedMetricPairSpecification", \.predefinedMetricPairSpecification),
            Member("PredefinedScalingMetricSpecification", \.predefinedScalingMetricSpecification),
            Member("PredefinedLoadMetricSpecification", \.predefinedLoadMetricSpecification),
            Member("CustomizedScalingMetricSpecification", \.customizedScalingMetricSpecification),
            Member("CustomizedLoadMetricSpecification", \.customizedLoadMetricSpecification),
            Member("CustomizedCapacityMetricSpecification", \.customizedCapacityMetricSpecification),
        ])
    }

    package struct PredictiveScalingMetricStat: AWSStructure {
        package var metric: PredictiveScalingMetric?
        package var stat: String?
        package var unit: String?

        package init() {}

        package init(metric: PredictiveScalingMetric? = nil, stat: String? = nil, unit: String? = nil) {
            self.metric = metric
            self.stat = stat
            self.unit = unit
        }

        package static let schema = Schema<Self>("PredictiveScalingMetricStat", [
            Member("Metric", \.metric, required: true),
            Member("Stat", \.stat, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Unit", \.unit, .string(StringConstraint(minimumLength: 1, maximumLength: 1023, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct PredictiveScalingPolicyConfiguration: AWSStructure {
        package var metricSpecifications: [PredictiveScalingMetricSpecification]?
        package var mode: String?
        package var schedulingBufferTime: Int?
        package var maxCapacityBreachBehavior: String?
        package var maxCapacityBuffer: Int?

        package init() {}

        package init(
            metricSpecifications: [PredictiveScalingMetricSpecification]? = nil,
            mode: String? = nil,
            schedulingBufferTime: Int? = nil,
            maxCapacityBreachBehavior: String? = nil,
            maxCapacityBuffer: Int? = nil
        ) {
            self.metricSpecifications = metricSpecifications
            self.mode = mode
            self.schedulingBufferTime = schedulingBufferTime
            self.maxCapacityBreachBehavior = maxCapacityBreachBehavior
            self.maxCapacityBuffer = maxCapacityBuffer
        }

        package static let schema = Schema<Self>("PredictiveScalingPolicyConfiguration", [
            Member("MetricSpecifications", \.metricSpecifications, required: true),
            Member("Mode", \.mode, .string(StringConstraint(values: PredictiveScalingMode.values))),
            Member("SchedulingBufferTime", \.schedulingBufferTime, .integer(minimum: 0, maximum: 3600)),
            Member("MaxCapacityBreachBehavior", \.maxCapacityBreachBehavior, .string(StringConstraint(values: PredictiveScalingMaxCapacityBreachBehavior.values))),
            Member("MaxCapacityBuffer", \.maxCapacityBuffer, .integer(minimum: 0, maximum: 100)),
        ])
    }

    package struct PredictiveScalingPredefinedLoadMetricSpecification: AWSStructure {
        package var predefinedMetricType: String?
        package var resourceLabel: String?

        package init() {}

        package init(predefinedMetricType: String? = nil, resourceLabel: String? = nil) {
            self.predefinedMetricType = predefinedMetricType
            self.resourceLabel = resourceLabel
        }

        package static let schema = Schema<Self>("PredictiveScalingPredefinedLoadMetricSpecification", [
            Member("PredefinedMetricType", \.predefinedMetricType, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("ResourceLabel", \.resourceLabel, .string(StringConstraint(minimumLength: 1, maximumLength: 1023))),
        ])
    }

    package struct PredictiveScalingPredefinedMetricPairSpecification: AWSStructure {
        package var predefinedMetricType: String?
        package var resourceLabel: String?

        package init() {}

        package init(predefinedMetricType: String? = nil, resourceLabel: String? = nil) {
            self.predefinedMetricType = predefinedMetricType
            self.resourceLabel = resourceLabel
        }

        package static let schema = Schema<Self>("PredictiveScalingPredefinedMetricPairSpecification", [
            Member("PredefinedMetricType", \.predefinedMetricType, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("ResourceLabel", \.resourceLabel, .string(StringConstraint(minimumLength: 1, maximumLength: 1023))),
        ])
    }

    package struct PredictiveScalingPredefinedScalingMetricSpecification: AWSStructure {
        package var predefinedMetricType: String?
        package var resourceLabel: String?

        package init() {}

        package init(predefinedMetricType: String? = nil, resourceLabel: String? = nil) {
            self.predefinedMetricType = predefinedMetricType
            self.resourceLabel = resourceLabel
        }

        package static let schema = Schema<Self>("PredictiveScalingPredefinedScalingMetricSpecification", [
            Member("PredefinedMetricType", \.predefinedMetricType, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("ResourceLabel", \.resourceLabel, .string(StringConstraint(minimumLength: 1, maximumLength: 1023))),
        ])
    }

    package struct PutScalingPolicyRequest: AWSStructure {
        package var policyName: String?
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var policyType: String?
        package var stepScalingPolicyConfiguration: StepScalingPolicyConfiguration?
        package var targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration?
        package var predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration?

        package init() {}

        package init(
            policyName: String? = nil,
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            policyType: String? = nil,
            stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil,
            targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil,
            predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil
        ) {
            self.policyName = policyName
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.policyType = policyType
            self.stepScalingPolicyConfiguration = stepScalingPolicyConfiguration
            self.targetTrackingScalingPolicyConfiguration = targetTrackingScalingPolicyConfiguration
            self.predictiveScalingPolicyConfiguration = predictiveScalingPolicyConfiguration
        }

        package static let schema = Schema<Self>("PutScalingPolicyRequest", [
            Member("PolicyName", \.policyName, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"\p{Print}+"#)), required: true),
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
            Member("PolicyType", \.policyType, .string(StringConstraint(values: PolicyType.values))),
            Member("StepScalingPolicyConfiguration", \.stepScalingPolicyConfiguration),
            Member("TargetTrackingScalingPolicyConfiguration", \.targetTrackingScalingPolicyConfiguration),
            Member("PredictiveScalingPolicyConfiguration", \.predictiveScalingPolicyConfiguration),
        ])
    }

    package struct PutScalingPolicyResponse: AWSStructure {
        package var policyARN: String?
        package var alarms: [Alarm]?

        package init() {}

        package init(policyARN: String? = nil, alarms: [Alarm]? = nil) {
            self.policyARN = policyARN
            self.alarms = alarms
        }

        package static let schema = Schema<Self>("PutScalingPolicyResponse", [
            Member("PolicyARN", \.policyARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Alarms", \.alarms),
        ])
    }

    package struct PutScheduledActionRequest: AWSStructure {
        package var serviceNamespace: String?
        package var schedule: String?
        package var timezone: String?
        package var scheduledActionName: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var startTime: Date?
        package var endTime: Date?
        package var scalableTargetAction: ScalableTargetAction?

        package init() {}

        package init(
            serviceNamespace: String? = nil,
            schedule: String? = nil,
            timezone: String? = nil,
            scheduledActionName: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            startTime: Date? = nil,
            endTime: Date? = nil,
            scalableTargetAction: ScalableTargetAction? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.schedule = schedule
            self.timezone = timezone
            self.scheduledActionName = scheduledActionName
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.startTime = startTime
            self.endTime = endTime
            self.scalableTargetAction = scalableTargetAction
        }

        package static let schema = Schema<Self>("PutScheduledActionRequest", [
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("Schedule", \.schedule, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("Timezone", \.timezone, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("ScheduledActionName", \.scheduledActionName, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:/|])+.*)|(.*[ ]+$))).+"#)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
            Member("StartTime", \.startTime),
            Member("EndTime", \.endTime),
            Member("ScalableTargetAction", \.scalableTargetAction),
        ])
    }

    package struct PutScheduledActionResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("PutScheduledActionResponse", [])
    }
}
