// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package struct PutCompositeAlarmInput: AWSStructure {
        package var actionsEnabled: Bool?
        package var alarmActions: [String]?
        package var alarmDescription: String?
        package var alarmName: String?
        package var alarmRule: String?
        package var insufficientDataActions: [String]?
        package var okActions: [String]?
        package var tags: [Tag]?
        package var actionsSuppressor: String?
        package var actionsSuppressorWaitPeriod: Int?
        package var actionsSuppressorExtensionPeriod: Int?

        package init() {}

        package init(
            actionsEnabled: Bool? = nil,
            alarmActions: [String]? = nil,
            alarmDescription: String? = nil,
            alarmName: String? = nil,
            alarmRule: String? = nil,
            insufficientDataActions: [String]? = nil,
            okActions: [String]? = nil,
            tags: [Tag]? = nil,
            actionsSuppressor: String? = nil,
            actionsSuppressorWaitPeriod: Int? = nil,
            actionsSuppressorExtensionPeriod: Int? = nil
        ) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.tags = tags
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
        }

        package static let schema = Schema<Self>("PutCompositeAlarmInput", [
            Member("ActionsEnabled", \.actionsEnabled),
            Member("AlarmActions", \.alarmActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("AlarmDescription", \.alarmDescription, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("AlarmName", \.alarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("AlarmRule", \.alarmRule, .string(StringConstraint(minimumLength: 1, maximumLength: 10240)), required: true),
            Member("InsufficientDataActions", \.insufficientDataActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("OKActions", \.okActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("Tags", \.tags),
            Member("ActionsSuppressor", \.actionsSuppressor, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("ActionsSuppressorWaitPeriod", \.actionsSuppressorWaitPeriod),
            Member("ActionsSuppressorExtensionPeriod", \.actionsSuppressorExtensionPeriod),
        ])
    }

    package struct PutCompositeAlarmResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("PutCompositeAlarmResponse", [])
    }

    package struct PutMetricAlarmInput: AWSStructure {
        package var alarmName: String?
        package var alarmDescription: String?
        package var actionsEnabled: Bool?
        package var okActions: [String]?
        package var alarmActions: [String]?
        package var insufficientDataActions: [String]?
        package var metricName: String?
        package var namespace: String?
        package var statistic: String?
        package var extendedStatistic: String?
        package var dimensions: [Dimension]?
        package var period: Int?
        package var unit: String?
        package var evaluationPeriods: Int?
        package var datapointsToAlarm: Int?
        package var threshold: Double?
        package var comparisonOperator: String?
        package var treatMissingData: String?
        package var evaluateLowSampleCountPercentile: String?
        package var metrics: [MetricDataQuery]?
        package var tags: [Tag]?
        package var thresholdMetricId: String?
        package var evaluationCriteria: EvaluationCriteria?
        package var evaluationInterval: Int?

        package init() {}

        package init(
            alarmName: String? = nil,
            alarmDescription: String? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: String? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: String? = nil,
            evaluationPeriods: Int? = nil,
            datapointsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: String? = nil,
            treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            tags: [Tag]? = nil,
            thresholdMetricId: String? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil
        ) {
            self.alarmName = alarmName
            self.alarmDescription = alarmDescription
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.tags = tags
            self.thresholdMetricId = thresholdMetricId
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
        }

        package static let schema = Schema<Self>("PutMetricAlarmInput", [
            Member("AlarmName", \.alarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("AlarmDescription", \.alarmDescription, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("ActionsEnabled", \.actionsEnabled),
            Member("OKActions", \.okActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("AlarmActions", \.alarmActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("InsufficientDataActions", \.insufficientDataActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: "[^:].*"))),
            Member("Statistic", \.statistic, .string(StringConstraint(values: Statistic.values))),
            Member("ExtendedStatistic", \.extendedStatistic),
            Member("Dimensions", \.dimensions, .list(Dimension.wireType, ListTraits(maximum: 30))),
            Member("Period", \.period, .integer(minimum: 1)),
            Member("Unit", \.unit, .string(StringConstraint(values: StandardUnit.values))),
            Member("EvaluationPeriods", \.evaluationPeriods, .integer(minimum: 1)),
            Member("DatapointsToAlarm", \.datapointsToAlarm, .integer(minimum: 1)),
            Member("Threshold", \.threshold),
            Member("ComparisonOperator", \.comparisonOperator, .string(StringConstraint(values: ComparisonOperator.values))),
            Member("TreatMissingData", \.treatMissingData, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("EvaluateLowSampleCountPercentile", \.evaluateLowSampleCountPercentile, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("Metrics", \.metrics),
            Member("Tags", \.tags),
            Member("ThresholdMetricId", \.thresholdMetricId, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("EvaluationCriteria", \.evaluationCriteria),
            Member("EvaluationInterval", \.evaluationInterval, .integer(minimum: 10, maximum: 3600)),
        ])
    }

    package struct PutMetricAlarmResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("PutMetricAlarmResponse", [])
    }

    package struct PutMetricDataInput: AWSStructure {
        package var namespace: String?
        package var metricData: [MetricDatum]?
        package var entityMetricData: [EntityMetricData]?
        package var strictEntityValidation: Bool?

        package init() {}

        package init(
            namespace: String? = nil,
            metricData: [MetricDatum]? = nil,
            entityMetricData: [EntityMetricData]? = nil,
            strictEntityValidation: Bool? = nil
        ) {
            self.namespace = namespace
            self.metricData = metricData
            self.entityMetricData = entityMetricData
            self.strictEntityValidation = strictEntityValidation
        }

        package static let schema = Schema<Self>("PutMetricDataInput", [
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: "[^:].*")), required: true),
            Member("MetricData", \.metricData),
            Member("EntityMetricData", \.entityMetricData),
            Member("StrictEntityValidation", \.strictEntityValidation),
        ])
    }

    package struct PutMetricDataResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("PutMetricDataResponse", [])
    }
}
