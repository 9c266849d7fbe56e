// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ApplicationAutoScaling {
    package struct ScalableTarget: AWSStructure {
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var minCapacity: Int?
        package var maxCapacity: Int?
        package var predictedCapacity: Int?
        package var roleARN: String?
        package var creationTime: Date?
        package var suspendedState: SuspendedState?
        package var scalableTargetARN: String?

        package init() {}

        package init(
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            minCapacity: Int? = nil,
            maxCapacity: Int? = nil,
            predictedCapacity: Int? = nil,
            roleARN: String? = nil,
            creationTime: Date? = nil,
            suspendedState: SuspendedState? = nil,
            scalableTargetARN: String? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.minCapacity = minCapacity
            self.maxCapacity = maxCapacity
            self.predictedCapacity = predictedCapacity
            self.roleARN = roleARN
            self.creationTime = creationTime
            self.suspendedState = suspendedState
            self.scalableTargetARN = scalableTargetARN
        }

        package static let schema = Schema<Self>("ScalableTarget", [
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
            Member("MinCapacity", \.minCapacity, required: true),
            Member("MaxCapacity", \.maxCapacity, required: true),
            Member("PredictedCapacity", \.predictedCapacity),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("CreationTime", \.creationTime, required: true),
            Member("SuspendedState", \.suspendedState),
            Member("ScalableTargetARN", \.scalableTargetARN, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct ScalableTargetAction: AWSStructure {
        package var minCapacity: Int?
        package var maxCapacity: Int?

        package init() {}

        package init(minCapacity: Int? = nil, maxCapacity: Int? = nil) {
            self.minCapacity = minCapacity
            self.maxCapacity = maxCapacity
        }

        package static let schema = Schema<Self>("ScalableTargetAction", [
            Member("MinCapacity", \.minCapacity),
            Member("MaxCapacity", \.maxCapacity),
        ])
    }

    package struct ScalingActivity: AWSStructure {
        package var activityId: String?
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var description: String?
        package var cause: String?
        package var startTime: Date?
        package var endTime: Date?
        package var statusCode: String?
        package var statusMessage: String?
        package var details: String?
        package var notScaledReasons: [NotScaledReason]?

        package init() {}

        package init(
            activityId: String? = nil,
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            description: String? = nil,
            cause: String? = nil,
            startTime: Date? = nil,
            endTime: Date? = nil,
            statusCode: String? = nil,
            statusMessage: String? = nil,
            details: String? = nil,
            notScaledReasons: [NotScaledReason]? = nil
        ) {
            self.activityId = activityId
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.description = description
            self.cause = cause
            self.startTime = startTime
            self.endTime = endTime
            self.statusCode = statusCode
            self.statusMessage = statusMessage
            self.details = details
            self.notScaledReasons = notScaledReasons
        }

        package static let schema = Schema<Self>("ScalingActivity", [
            Member("ActivityId", \.activityId, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
            Member("Description", \.description, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Cause", \.cause, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("StartTime", \.startTime, required: true),
            Member("EndTime", \.endTime),
            Member("StatusCode", \.statusCode, .string(StringConstraint(values: ScalingActivityStatusCode.values)), required: true),
            Member("StatusMessage", \.statusMessage, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("Details", \.details, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("NotScaledReasons", \.notScaledReasons),
        ])
    }

    package struct ScalingPolicy: AWSStructure {
        package var policyARN: String?
        package var policyName: String?
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var policyType: String?
        package var stepScalingPolicyConfiguration: StepScalingPolicyConfiguration?
        package var targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration?
        package var predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration?
        package var alarms: [Alarm]?
        package var creationTime: Date?

        package init() {}

        package init(
            policyARN: String? = nil,
            policyName: String? = nil,
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            policyType: String? = nil,
            stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil,
            targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil,
            predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil,
            alarms: [Alarm]? = nil,
            creationTime: Date? = nil
        ) {
            self.policyARN = policyARN
            self.policyName = policyName
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.policyType = policyType
            self.stepScalingPolicyConfiguration = stepScalingPolicyConfiguration
            self.targetTrackingScalingPolicyConfiguration = targetTrackingScalingPolicyConfiguration
            self.predictiveScalingPolicyConfiguration = predictiveScalingPolicyConfiguration
            self.alarms = alarms
            self.creationTime = creationTime
        }

        package static let schema = Schema<Self>("ScalingPolicy", [
            Member("PolicyARN", \.policyARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("PolicyName", \.policyName, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"\p{Print}+"#)), required: true),
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
            Member("PolicyType", \.policyType, .string(StringConstraint(values: PolicyType.values)), required: true),
            Member("StepScalingPolicyConfiguration", \.stepScalingPolicyConfiguration),
            Member("TargetTrackingScalingPolicyConfiguration", \.targetTrackingScalingPolicyConfiguration),
            Member("PredictiveScalingPolicyConfiguration", \.predictiveScalingPolicyConfiguration),
            Member("Alarms", \.alarms),
            Member("CreationTime", \.creationTime, required: true),
        ])
    }

    package struct ScheduledAction: AWSStructure {
        package var scheduledActionName: String?
        package var scheduledActionARN: String?
        package var serviceNamespace: String?
        package var schedule: String?
        package var timezone: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var startTime: Date?
        package var endTime: Date?
        package var scalableTargetAction: ScalableTargetAction?
        package var creationTime: Date?

        package init() {}

        package init(
            scheduledActionName: String? = nil,
            scheduledActionARN: String? = nil,
            serviceNamespace: String? = nil,
            schedule: String? = nil,
            timezone: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            startTime: Date? = nil,
            endTime: Date? = nil,
            scalableTargetAction: ScalableTargetAction? = nil,
            creationTime: Date? = nil
        ) {
            self.scheduledActionName = scheduledActionName
            self.scheduledActionARN = scheduledActionARN
            self.serviceNamespace = serviceNamespace
            self.schedule = schedule
            self.timezone = timezone
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.startTime = startTime
            self.endTime = endTime
            self.scalableTargetAction = scalableTargetAction
            self.creationTime = creationTime
        }

        package static let schema = Schema<Self>("ScheduledAction", [
            Member("ScheduledActionName", \.scheduledActionName, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:/|])+.*)|(.*[ ]+$))).+"#)), required: true),
            Member("ScheduledActionARN", \.scheduledActionARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("Schedule", \.schedule, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("Timezone", \.timezone, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values))),
            Member("StartTime", \.startTime),
            Member("EndTime", \.endTime),
            Member("ScalableTargetAction", \.scalableTargetAction),
            Member("CreationTime", \.creationTime, required: true),
        ])
    }

    package struct StepAdjustment: AWSStructure {
        package var metricIntervalLowerBound: Double?
        package var metricIntervalUpperBound: Double?
        package var scalingAdjustment: Int?

        package init() {}

        package init(
            metricIntervalLowerBound: Double? = nil,
            metricIntervalUpperBound: Double? = nil,
            scalingAdjustment: Int? = nil
        ) {
            self.metricIntervalLowerBound = metricIntervalLowerBound
            self.metricIntervalUpperBound = metricIntervalUpperBound
            self.scalingAdjustment = scalingAdjustment
        }

        package static let schema = Schema<Self>("StepAdjustment", [
            Member("MetricIntervalLowerBound", \.metricIntervalLowerBound),
            Member("MetricIntervalUpperBound", \.metricIntervalUpperBound),
            Member("ScalingAdjustment", \.scalingAdjustment, required: true),
        ])
    }

    package struct StepScalingPolicyConfiguration: AWSStructure {
        package var adjustmentType: String?
        package var stepAdjustments: [StepAdjustment]?
        package var minAdjustmentMagnitude: Int?
        package var cooldown: Int?
        package var metricAggregationType: String?

        package init() {}

        package init(
            adjustmentType: String? = nil,
            stepAdjustments: [StepAdjustment]? = nil,
            minAdjustmentMagnitude: Int? = nil,
            cooldown: Int? = nil,
            metricAggregationType: String? = nil
        ) {
            self.adjustmentType = adjustmentType
            self.stepAdjustments = stepAdjustments
            self.minAdjustmentMagnitude = minAdjustmentMagnitude
            self.cooldown = cooldown
            self.metricAggregationType = metricAggregationType
        }

        package static let schema = Schema<Self>("StepScalingPolicyConfiguration", [
            Member("AdjustmentType", \.adjustmentType, .string(StringConstraint(values: AdjustmentType.values))),
            Member("StepAdjustments", \.stepAdjustments),
            Member("MinAdjustmentMagnitude", \.minAdjustmentMagnitude),
            Member("Cooldown", \.cooldown),
            Member("MetricAggregationType", \.metricAggregationType, .string(StringConstraint(values: MetricAggregationType.values))),
        ])
    }

    package struct SuspendedState: AWSStructure {
        package var dynamicScalingInSuspended: Bool?
        package var dynamicScalingOutSuspended: Bool?
        package var scheduledScalingSuspended: Bool?

        package init() {}

        package init(
            dynamicScalingInSuspended: Bool? = nil,
            dynamicScalingOutSuspended: Bool? = nil,
            scheduledScalingSuspended: Bool? = nil
        ) {
            self.dynamicScalingInSuspended = dynamicScalingInSuspended
            self.dynamicScalingOutSuspended = dynamicScalingOutSuspended
            self.scheduledScalingSuspended = scheduledScalingSuspended
        }

        package static let schema = Schema<Self>("SuspendedState", [
            Member("DynamicScalingInSuspended", \.dynamicScalingInSuspended),
            Member("DynamicScalingOutSuspended", \.dynamicScalingOutSuspended),
            Member("ScheduledScalingSuspended", \.scheduledScalingSuspended),
        ])
    }
}
